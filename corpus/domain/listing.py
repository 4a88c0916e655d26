"""What the list of articles asks for, and what it is answered."""

from dataclasses import dataclass

from corpus.domain.articles import ArticleState
from corpus.domain.filters import ArticleFilter


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleQuestion:
    """Which articles pass a filter; where the list `folds` repeats, one of each story, and all below `opened` leads.

    Without `rows` only their numbers are asked for.
    """

    wanted: ArticleFilter
    folds: bool = False
    opened: frozenset[str] = frozenset()
    rows: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleListing:
    """The ids in the order of the list, None where they were not asked for, and how many articles are in each state.

    `every` and `counts` are of what passes the filter but for its state; where repeats are folded, of stories: one
    with articles in two states is one story in each, and one in all.
    """

    ids: list[str] | None
    every: int
    counts: dict[ArticleState, int]
