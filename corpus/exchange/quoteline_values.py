"""Between the shapes of Quoteline's own JSON and the values of the domain."""

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

import msgspec

from corpus.domain.actors import Actor, Coder
from corpus.domain.articles import Article, fingerprint
from corpus.domain.bundles import ArticleBundle, ProjectBundle
from corpus.domain.clusters import RepeatDecision
from corpus.domain.edits import Edit, Version
from corpus.domain.filters import ArticleFilter
from corpus.domain.mentions import Mention
from corpus.domain.searches import SavedSearch, facts_of
from corpus.domain.spans import Span
from corpus.domain.statements import Statement, Tag
from corpus.domain.topics import Topic
from corpus.exchange.quoteline_shapes import (
    ArticleShape,
    EditShape,
    MentionShape,
    ProjectShape,
    SearchShape,
    SpanShape,
    StatementShape,
    TagShape,
    VersionShape,
)

_Shape = TypeVar("_Shape", bound=msgspec.Struct)


def article_shape(bundle: ArticleBundle) -> ArticleShape:
    """An article with all that hangs on it, every list sorted by id."""
    tags: dict[str, list[TagShape]] = {}
    for tag in sorted(bundle.tags, key=lambda each: each.id):
        tags.setdefault(tag.statement_id, []).append(shaped(tag, TagShape))
    statements = sorted(bundle.statements, key=lambda each: each.id)
    mentions = sorted(bundle.mentions, key=lambda each: each.id)
    return shaped(
        bundle.article,
        ArticleShape,
        metadata=dict(sorted(bundle.article.metadata.items())),
        text_fingerprint=fingerprint(bundle.article.body),
        versions=tuple(_version_shape(each) for each in bundle.versions),
        mentions=tuple(shaped(each, MentionShape) for each in mentions),
        statements=tuple(shaped(each, StatementShape, tags=tuple(tags.get(each.id, ()))) for each in statements),
        lead=bundle.lead,
    )


def _version_shape(version: Version) -> VersionShape:
    return shaped(version, VersionShape, edits=tuple(shaped(each, EditShape) for each in version.edits))


def _version(shape: VersionShape) -> Version:
    edits = tuple(Edit(**_fields(each)) for each in shape.edits)
    return Version(edits=edits, **_fields(shape, without=("edits",)))


def shaped(value: object, shape: type[_Shape], **more: Any) -> _Shape:
    """A value of the domain in a shape whose fields have the same names; `more` are those that the value lacks."""
    names, read = _reading(shape, frozenset(more))
    return shape(**dict(zip(names, read(value), strict=True)), **more)


@cache
def _reading(
    shape: type[msgspec.Struct], lacking: frozenset[str]
) -> tuple[tuple[str, ...], Callable[[object], tuple[Any, ...]]]:
    """The fields that a value has too, and what reads them all at once: an export has hundreds of thousands of values.

    Spans stay what they are: they are written as `SpanShape` says.
    """
    names = tuple(name for name in shape.__struct_fields__ if name not in lacking)
    return names, attrgetter(*names)


def project_bundle(project: ProjectShape) -> ProjectBundle:
    """The values of a whole export; topics in the order of the codebook."""
    topics = sorted(project.codebook.topics, key=lambda each: (each.position, each.slug))
    return ProjectBundle(
        codebook=project.codebook.name,
        topics=tuple(Topic(**_fields(each)) for each in topics),
        actors=tuple(Actor(**_fields(each)) for each in project.actors),
        coders=tuple(Coder(**_fields(each)) for each in project.coders),
        searches=tuple(_search(each) for each in project.searches),
        repeats=tuple(RepeatDecision(**_fields(each)) for each in project.repeats),
        leads=project.leads,
        articles=tuple(_article_bundle(each) for each in project.articles),
    )


def search_shape(search: SavedSearch) -> SearchShape:
    """A saved search, flat."""
    return SearchShape(name=search.name, **facts_of(search.wanted))


def _search(shape: SearchShape) -> SavedSearch:
    return SavedSearch(name=shape.name, wanted=ArticleFilter(**_fields(shape, without=("name",))))


def _article_bundle(article: ArticleShape) -> ArticleBundle:
    known = _fields(article, without=("mentions", "statements", "versions", "text_fingerprint", "lead"))
    return ArticleBundle(
        lead=article.lead,
        article=Article(**known),
        mentions=tuple(Mention(article_id=article.id, **_fields(each)) for each in article.mentions),
        statements=tuple(
            Statement(article_id=article.id, **_fields(each, without=("tags",))) for each in article.statements
        ),
        tags=tuple(
            Tag(statement_id=statement.id, **_fields(tag)) for statement in article.statements for tag in statement.tags
        ),
        versions=tuple(map(_version, article.versions)),
    )


def _fields(shape: msgspec.Struct, *, without: tuple[str, ...] = ()) -> dict[str, Any]:
    return {name: _in(getattr(shape, name)) for name in shape.__struct_fields__ if name not in without}


def _in(value: Any) -> Any:
    if isinstance(value, SpanShape):
        return Span(start=value.start, end=value.end)
    return tuple(_in(each) for each in value) if isinstance(value, tuple) else value
