"""Light rows: what a list or a table shows of an article or a statement, without its text."""

from dataclasses import dataclass

from corpus.domain.articles import ArticleState
from corpus.domain.statements import Kind, State


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLine:
    """What a list shows of an article; `open_statements` are suggestions that nobody decided yet.

    `cluster` is how many articles tell its story, 0 where it has no repeat; `cluster_place` is its own, the lead's 0.
    """

    id: str
    title: str
    agency: str | None
    place: str | None
    published: str | None
    state: ArticleState
    statements: int
    open_statements: int
    cluster: int = 0
    cluster_place: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """What a table shows of a statement; `topics` are the slugs of its tags that are not rejected.

    `open_topics` are those of them that nobody decided yet.
    """

    id: str
    article_id: str
    title: str
    agency: str | None
    published: str | None
    speaker: str | None
    organisation: str | None
    quote: str
    kind: Kind
    state: State
    topics: tuple[str, ...]
    open_topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that holds the words; `excerpt` marks them as `[word]`."""

    article_id: str
    title: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class TitleHit:
    """An article found by its title."""

    article_id: str
    title: str
    agency: str | None
    published: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterLine:
    """An article of a cluster of repeats; `likeness` is that to its `lead`, None where the two were not compared."""

    id: str
    lead: str
    title: str
    agency: str | None
    published: str | None
    likeness: float | None
