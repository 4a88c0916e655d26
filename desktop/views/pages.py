"""The page of an article: read whole when it is shown, and after a change only what the change touched."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.mentions import Mention
from corpus.domain.statements import State, Statement
from corpus.domain.topics import as_shown
from corpus.project import Project
from desktop.reader.page import Page

Marked = TypeVar("Marked", Statement, Mention)
_MANY = 50  # changes above which everything is read again: one query for all is faster then


def page_of(project: Project, article_id: str) -> Page | None:
    """The article with everything that was found in it; None where it is gone."""
    try:
        article = project.articles.get(article_id)
    except CorpusError:
        return None
    return Page(
        article=article,
        mentions=tuple(project.mentions.of_article(article_id)),
        statements=tuple(project.statements.of_article(article_id)),
        tags=project.statements.tags_of_article(article_id),
        topics={topic.slug: as_shown(topic) for topic in project.topics.all()},
    )


def page_after(project: Project, page: Page, changed: Changed) -> Page | None:
    """The page after a change, the values that it did not touch being the same as before."""
    if changed.texts or changed.topics or changed.actors or len(changed.statements) + len(changed.mentions) > _MANY:
        return _kept(page, page_of(project, page.article.id))
    try:
        article = project.articles.get(page.article.id)
    except CorpusError:
        return None
    mentions = [each for name in sorted(changed.mentions) for each in _mention(project, name)]
    statements = [each for name in sorted(changed.statements) for each in _statement(project, name)]
    tags = {name: own for name, own in page.tags.items() if name not in changed.statements}
    for each in statements:
        if own := tuple(project.statements.tags_of(each.id)):
            tags[each.id] = own
    return replace(
        page,
        article=article,
        mentions=_merged(page.mentions, changed.mentions, mentions, article.id),
        statements=_merged(page.statements, changed.statements, statements, article.id),
        tags=tags,
    )


def _kept(before: Page, now: Page | None) -> Page | None:
    """The page read anew, with the values of the one before where they are equal."""
    if now is None:
        return None
    tags = {name: own if before.tags.get(name) != own else before.tags[name] for name, own in now.tags.items()}
    return replace(
        now,
        mentions=_same(before.mentions, now.mentions),
        statements=_same(before.statements, now.statements),
        tags=tags,
        topics=before.topics if before.topics == now.topics else now.topics,
    )


def _same(before: Iterable[Marked], now: Iterable[Marked]) -> tuple[Marked, ...]:
    held = {each.id: each for each in before}
    return tuple([own if (own := held.get(each.id)) == each and own else each for each in now])


def _merged(held: Sequence[Marked], touched: frozenset[str], now: Iterable[Marked], article: str) -> tuple[Marked, ...]:
    """What is held with its touched parts as they are now, in reading order."""
    shown = {each.id: each for each in now if each.article_id == article and each.state is not State.REJECTED}
    before = {each.id: each for each in held if each.id in touched}
    if before.keys() == shown.keys() and all(_order(each) == _order(shown[key]) for key, each in before.items()):
        return tuple([shown.get(each.id, each) for each in held])  # each stays where it was
    kept = [each for each in held if each.id not in touched]
    kept += shown.values()
    return tuple(sorted(kept, key=_order))


def _order(each: Statement | Mention) -> tuple[int, int, str]:
    """The order in which the store gives them."""
    place = each.extent if isinstance(each, Statement) else each.span
    return place.start, place.end, each.id


def _statement(project: Project, name: str) -> list[Statement]:
    """The statement, in a list of one; an empty list where it is gone."""
    try:
        return [project.statements.get(name)]
    except CorpusError:
        return []


def _mention(project: Project, name: str) -> list[Mention]:
    try:
        return [project.mentions.get(name)]
    except CorpusError:
        return []
