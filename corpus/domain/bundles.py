"""What goes out and comes in: articles with all that hangs on them, the codebook, the actors and the coders."""

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.domain.actors import Actor, Coder
from corpus.domain.articles import Article
from corpus.domain.clusters import RepeatDecision
from corpus.domain.edits import Version
from corpus.domain.mentions import Mention
from corpus.domain.searches import SavedSearch
from corpus.domain.statements import Statement, Tag
from corpus.domain.topics import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is to be exported. An empty part restricts nothing.

    `articles` are ids; `topic` is a slug; `since` and `until` are ISO dates, inclusive. By default only what a person
    accepted is exported; `with_suggestions` adds what is open or rejected, marked as such. `once` leaves out what
    repeats another article of the selection.
    """

    articles: tuple[str, ...] | None = None
    topic: str | None = None
    since: str | None = None
    until: str | None = None
    with_suggestions: bool = False
    once: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleBundle:
    """One article with its mentions, statements and tags, of the states that were asked for, each sorted by id.

    Its text, to which they refer, is the last of its `versions`, where it was edited. `lead` is the id of the article
    that leads those that tell the same story, None where no other does; it is found anew in every project.
    """

    article: Article
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    tags: tuple[Tag, ...] = ()
    versions: tuple[Version, ...] = ()
    lead: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectBundle:
    """A project, or a selection of it. `articles` are sorted by id and may be read once only.

    `repeats` and `leads` are what persons decided on articles that repeat others.
    """

    codebook: str
    topics: tuple[Topic, ...]
    actors: tuple[Actor, ...]
    coders: tuple[Coder, ...]
    articles: Iterable[ArticleBundle]
    searches: tuple[SavedSearch, ...] = ()
    repeats: tuple[RepeatDecision, ...] = ()
    leads: tuple[str, ...] = ()
