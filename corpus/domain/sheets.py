"""Tables for other programs: a row for each statement and topic, or for each mention, and what tells of its article."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

What = Literal["statements", "mentions"]
Cell = str | int | float | None

ARTICLE_COLUMNS: Final = (
    *("article_id", "title", "agency", "place", "published", "author", "url", "language", "section", "source_file"),
)
STATEMENT_COLUMNS: Final = (
    *("statement_id", "kind", "start", "end", "spans", "quote", "speaker", "organisation", "cue"),
    *("topic", "topic_name", "stance", "note", "coder", "origin", "state", "score"),
)
MENTION_COLUMNS: Final = ("mention_id", "label", "start", "end", "quote", "actor", "coder", "origin", "state")
# Of the text as it was first added, and of the present one; which article leads those that tell the same story.
PRINT_COLUMNS: Final = ("fingerprint", "text_fingerprint", "lead_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleSheet:
    """The rows of one article in reading order, without what stands before and behind each of them.

    `count` is of how many statements or mentions they are; `facts` are those that no column is for.
    """

    article: tuple[Cell, ...]
    prints: tuple[Cell, ...]
    rows: Sequence[tuple[Cell, ...]]
    count: int
    has_note: bool
    facts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSheet:
    """The table of a project, or of a selection of it. `articles` are sorted by id and may be read once only.

    `others` is how many mentions there are beside statements, or statements beside mentions.
    """

    articles: Iterable[ArticleSheet]
    others: int
