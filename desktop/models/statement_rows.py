"""The ids of the statements that the table shows, kept up with changes without reading them all again."""

import time
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.domain.events import Changed
from corpus.domain.filters import StatementFilter, StatementOrder, StatementSort
from corpus.domain.lines import StatementLine
from corpus.domain.statements import State
from corpus.project import Project
from desktop.models.paged import PagedRows

_MANY: Final = 200  # for more changed articles than this everything is read again
_FIRST: Final = 64  # rows, more than a screen shows
_MOST: Final = 4096  # rows that come at once when the view wants more
_AGAIN: Final = 8192  # rows of which the order is read again after a change
_MOMENT: Final = 0.03  # seconds that one look for rows may take; a step of it is short


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


class StatementRows(QObject):
    """Filters and sorts by the project's index, and tells `rows` what to show.

    Only as many are read as are looked at: more come when the view wants them, and, where a step found too few of them
    for a screen, by themselves.
    """

    searched = Signal()  # more rows came, or there are no more, without the view having asked

    def __init__(self, project: Project, rows: PagedRows[StatementLine], parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._rows = rows
        self._total: int | None = None
        self._steps: Iterator[list[str]] = iter(())
        self._more = False
        self._goal = 0
        self._clock = QTimer(self, singleShot=True, interval=0)
        self._clock.timeout.connect(self._search)
        self.filter = StatementFilter()
        self.order = StatementOrder()

    @property
    def has_more(self) -> bool:
        """Whether rows may follow those that are shown."""
        return self._more

    def show(self) -> None:
        """Read the first of what passes the filter, in order."""
        self._begin(_FIRST)
        self._rows.replace(self._read())
        self._go_on()

    def show_more(self) -> None:
        """Read as many again as are shown, up to a limit."""
        self._goal = len(self._rows) + min(_MOST, max(_FIRST, len(self._rows)))
        self._extend()

    def show_again(self) -> None:
        """Read the order anew, about as far as it was read."""
        self._begin(min(_AGAIN, max(_FIRST, len(self._rows))))
        self._rows.replace(self._read())
        self._go_on()

    def stop(self) -> None:
        """Look for nothing any more."""
        self._clock.stop()
        self._more = False

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
            self.show_again()
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
            self.show_again()
            return
        if len(now) < len(before):
            gone = set(before) - passing
            self._rows.replace([key for key in self._rows.order() if key not in gone])
        if self._more:
            self._begin(max(_FIRST, len(self._rows)))  # what follows may stand elsewhere now
            self._go_on()

    def _begin(self, goal: int) -> None:
        self._steps = self._project.statements.pages(self.filter, self.order)
        self._more = True
        self._goal = goal

    def _read(self) -> list[str]:
        """The next ids, as many as are wanted at first or as are found in a moment."""
        end = time.monotonic() + _MOMENT
        found: list[str] = []
        for keys in self._steps:
            found += keys
            if len(found) >= self._goal or time.monotonic() > end:
                return found
        self._more = False
        return found

    def _extend(self) -> None:
        """Show more rows; those that are shown already are passed by, where the steps began anew."""
        end = time.monotonic() + _MOMENT
        for keys in self._steps:
            self._rows.extend(keys)
            if len(self._rows) >= self._goal or time.monotonic() > end:
                break
        else:
            self._more = False
        self._go_on()

    def _search(self) -> None:
        self._extend()
        self.searched.emit()

    def _go_on(self) -> None:
        """Look for more in a moment, where there are fewer than wanted."""
        if self._more and len(self._rows) < self._goal:
            self._clock.start()
