"""The steps of the history as the rows of a table, read a page at a time."""

from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from corpus.commands.telling import told, wanted_steps
from corpus.domain.history import HistoryFilter, Step, StepState
from corpus.domain.texts import msg
from corpus.project import Project
from desktop.dates import shown_moment
from desktop.models.rows import Rows
from desktop.models.table import Index, TableModel
from desktop.translate import tr, translated
from desktop.wording import tip

PAGE: Final = 200  # steps
_MOST: Final = 5_000  # steps that are read again after a change; those below them come when they are scrolled to


class Column(IntEnum):
    """The columns of the table, in order."""

    WHAT = 0
    STATE = 1
    WHO = 2
    WHEN = 3


TITLES: Final = {
    Column.WHAT: msg("What was done"),
    Column.STATE: msg("State"),
    Column.WHO: msg("By"),
    Column.WHEN: msg("When"),
}


class HistoryModel(TableModel):
    """Newest first; on top stands what was undone and can be done again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TITLES, parent)
        self._project: Project | None = None
        self._rows: Rows[Step] = Rows(self, lambda step: str(step.step), columns=len(Column))
        self._filter = HistoryFilter()
        self._complete = True
        self.here: int | None = None  # the last step that is in force

    def take(self, project: Project | None) -> None:
        """Show the history of another project, or none."""
        self._project = project
        self._filter = HistoryFilter()
        self._read(PAGE)

    def set_filter(self, words: str, *, coder: str | None, article: str | None) -> None:
        """Show the steps that hold all the words, of one coder, that touched one article; None restricts nothing."""
        self._filter = wanted_steps(words, coder=coder, article=article, translate=translated)
        self._read(PAGE)

    def refresh(self) -> None:
        """Bring the rows up to date after a change."""
        self._read(min(max(PAGE, len(self._rows) + 1), _MOST))

    def step(self, row: int) -> Step:
        """The step of a row."""
        return self._rows[row]

    def row_of(self, step: int) -> int:
        """The row of a step, -1 where it is not shown."""
        return self._rows.place(str(step))

    def is_restricted(self) -> bool:
        """Whether the filter leaves something out."""
        return self._filter != HistoryFilter()

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be older steps."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if self._project is None or not self.canFetchMore(parent):
            return
        older = self._project.history.page(self._filter, before=self._rows[len(self._rows) - 1].step, limit=PAGE)
        self._complete = len(older) < PAGE
        self._rows.replace([*self._rows, *older])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and the whole sentence as a tooltip."""
        if not self.has_row(index):
            return None
        step = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(step, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.WHAT:
            return tip(told(step, translated))
        return None

    def _text(self, step: Step, column: Column) -> str:
        match column:
            case Column.WHAT:
                return told(step, translated)
            case Column.STATE:
                if step.state is StepState.UNDONE:
                    return tr("undone")
                return tr("now") if step.step == self.here else ""
            case Column.WHO:
                return step.coder
            case Column.WHEN:
                return shown_moment(step.time)

    def _read(self, count: int) -> None:
        before = self.here
        if self._project is None:
            self.here, self._complete = None, True
            self._rows.replace([])
            return
        self.here = self._project.history.here()
        steps = self._project.history.page(self._filter, limit=count)
        self._complete = len(steps) < count
        self._rows.replace(steps)
        moved = [self.row_of(each) for each in {before, self.here} if each is not None]
        self._rows.touch(sorted(row for row in moved if row >= 0))
