"""What an analyst looks for: filters over articles and statements. An empty part restricts nothing."""

from dataclasses import dataclass
from enum import StrEnum

from corpus.domain.articles import ArticleState
from corpus.domain.statements import State


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleFilter:
    """Articles by state, agency, topic (a slug), date (`since` and `until`, ISO, inclusive) and words of the text."""

    state: ArticleState | None = None
    agency: str | None = None
    topic: str | None = None
    since: str | None = None
    until: str | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementFilter:
    """Statements by article, state, topic (a slug), speaker, date and words; rejected ones only where asked for.

    `once` leaves out those of articles that repeat another, which leads them.
    """

    article_id: str | None = None
    state: State | None = None
    topic: str | None = None
    speaker: str | None = None
    since: str | None = None
    until: str | None = None
    words: str = ""
    once: bool = False


class StatementSort(StrEnum):
    """What statements are sorted by."""

    DATE = "date"
    ARTICLE = "article"
    SPEAKER = "speaker"
    STATEMENT = "statement"
    TOPICS = "topics"
    STATE = "state"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementOrder:
    """By what, and in which direction; by nothing is the order of the list of articles."""

    by: StatementSort | None = None
    descending: bool = False
