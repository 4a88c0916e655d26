"""All statements of a project, held by article, filtered and sorted in memory. No Qt here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum

from corpus.domain.dates import date_order
from corpus.domain.filters import StatementFilter
from corpus.domain.lines import StatementLine
from corpus.domain.statements import State
from corpus.project import Project


class Column(IntEnum):
    """The columns of the table, in order."""

    DATE = 0
    ARTICLE = 1
    SPEAKER = 2
    STATEMENT = 3
    TOPICS = 4
    STATE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """By which column, and in which direction; no column is the order of the list of articles."""

    column: Column | None = None
    descending: bool = False


class StatementRows:
    """Statements in the order of the list of articles; only those of changed articles are read again."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._articles: list[str] = []
        self._blocks: dict[str, list[StatementLine]] = {}
        self._rejected = False

    def read(self, *, rejected: bool) -> None:
        """Read everything: what is open or accepted, or only what was rejected."""
        self._rejected = rejected
        self._articles = self._project.articles.ids()
        self._blocks = {}
        for line in self._project.statements.lines(StatementFilter(state=self._state)):
            self._blocks.setdefault(line.article_id, []).append(line)

    def read_articles(self, ids: Iterable[str]) -> None:
        """Read the statements of some articles again, and the order of all articles, which a new date changes."""
        self._articles = self._project.articles.ids()
        for article_id in ids:
            lines = self._project.statements.lines(StatementFilter(article_id=article_id, state=self._state))
            if lines:
                self._blocks[article_id] = lines
            else:
                self._blocks.pop(article_id, None)

    def rejected(self) -> bool:
        """Whether only rejected statements are held."""
        return self._rejected

    def count(self) -> int:
        """How many statements are held."""
        return sum(len(lines) for lines in self._blocks.values())

    def chosen(self, wanted: StatementFilter, order: Order) -> list[StatementLine]:
        """The statements that pass the filter, in order."""
        if wanted.article_id:
            lines = list(self._blocks.get(wanted.article_id, ()))
        else:
            lines = [line for each in self._articles for line in self._blocks.get(each, ())]
        for passes in _tests(wanted):
            lines = [line for line in lines if passes(line)]
        return ordered(lines, order)

    @property
    def _state(self) -> State | None:
        return State.REJECTED if self._rejected else None


def ordered(lines: list[StatementLine], order: Order) -> list[StatementLine]:
    """The lines sorted; what has nothing in the column comes last, in both directions, and equals keep their order."""
    if order.column is None:
        return lines
    if order.column is Column.DATE:
        lines = sorted(lines, key=lambda line: line.published or "", reverse=order.descending)
        return sorted(lines, key=lambda line: date_order(line.published)[0])
    text = _TEXTS[order.column]
    lines = sorted(lines, key=lambda line: text(line).casefold(), reverse=order.descending)
    return sorted(lines, key=lambda line: not text(line))


def _tests(wanted: StatementFilter) -> list[Callable[[StatementLine], bool]]:
    """One test for each part of the filter that restricts something."""
    tests: list[Callable[[StatementLine], bool]] = []
    words = wanted.words.casefold().split()
    speaker = (wanted.speaker or "").casefold().strip()
    if wanted.state is not None:
        tests.append(lambda line: line.state is wanted.state)
    if wanted.topic:
        tests.append(lambda line: wanted.topic in line.topics)
    if speaker:
        tests.append(lambda line: speaker in f"{line.speaker or ''}\n{line.organisation or ''}".casefold())
    if words:
        tests.append(lambda line: _holds(f"{line.quote}\n{line.title}\n{line.speaker or ''}".casefold(), words))
    return tests


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


_TEXTS: dict[Column, Callable[[StatementLine], str]] = {
    Column.ARTICLE: lambda line: f"{line.agency or ''} {line.title}".strip(),
    Column.SPEAKER: lambda line: line.speaker or "",
    Column.STATEMENT: lambda line: line.quote,
    Column.TOPICS: lambda line: ",".join(line.topics),
    Column.STATE: lambda line: str(line.state),
}
