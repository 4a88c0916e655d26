"""The ids of the statements that the table shows, kept up with changes without reading them all again."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Final

from corpus.domain.events import Changed
from corpus.domain.filters import StatementFilter, StatementOrder, StatementSort
from corpus.domain.lines import StatementLine
from corpus.domain.statements import State
from corpus.project import Project
from desktop.models.paged import PagedRows

_MANY: Final = 200  # for more changed articles than this everything is read again


class Column(IntEnum):
    """The columns of the table, from the left."""

    DATE = 0
    ARTICLE = 1
    SPEAKER = 2
    STATEMENT = 3
    TOPICS = 4
    STATE = 5


SORTS: Final = {
    Column.DATE: StatementSort.DATE,
    Column.ARTICLE: StatementSort.ARTICLE,
    Column.SPEAKER: StatementSort.SPEAKER,
    Column.STATEMENT: StatementSort.STATEMENT,
    Column.TOPICS: StatementSort.TOPICS,
    Column.STATE: StatementSort.STATE,
}


class StatementRows:
    """Filters and sorts by the project's index, and tells `rows` what to show."""

    def __init__(self, project: Project, rows: PagedRows[StatementLine]) -> None:
        self._project = project
        self._rows = rows
        self._total: int | None = None
        self.filter = StatementFilter()
        self.order = StatementOrder()

    def show(self) -> None:
        """Read which statements pass the filter, in order."""
        self._rows.replace(self._project.statements.keys(self.filter, self.order))

    def total(self) -> int:
        """How many there are without the filter, rejected ones where those are looked at."""
        if self._total is None:
            rejected = self.filter.state is State.REJECTED
            self._total = self._project.statements.count(State.REJECTED if rejected else None)
        return self._total

    def recount(self) -> None:
        """The number without the filter is another now."""
        self._total = None

    def follow(self, changed: Changed) -> None:
        """Bring the rows up to date."""
        articles = changed.articles | changed.added | changed.removed
        renamed = changed.actors and not changed.statements
        if not renamed and not articles:
            return
        self.recount()
        if renamed or len(articles) > _MANY or changed.removed:
            self.show()
            self._rows.refresh([line.id for line in self._rows.held()])
            return
        touched = {*self._project.statements.ids_of(articles), *changed.statements}
        self._settle(touched)
        self._rows.refresh(touched)

    def _settle(self, touched: Iterable[str]) -> None:
        """Take out what passes the filter no more; what came, or moved among its neighbours, needs all read again."""
        places = {key: self._rows.place(key) for key in touched}
        near = {at + step for at in places.values() if at >= 0 for step in (-1, 0, 1)}
        before = [self._rows.key(at) for at in sorted(near) if 0 <= at < len(self._rows)]
        now = self._project.statements.keys(self.filter, self.order, among={*before, *places})
        passing = set(now)
        if [key for key in before if key in passing] != now:
            self.show()
        elif len(now) < len(before):
            gone = set(before) - passing
            self._rows.replace([key for key in self._rows.order() if key not in gone])
