"""The header of the table of statements: columns that share the width, until the analyst gives them another."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.models.statement_rows import Column
from desktop.translate import tr
from desktop.wording import STATES

_WIDE: Final = {Column.DATE: 122, Column.ARTICLE: 220, Column.SPEAKER: 190, Column.TOPICS: 280, Column.STATE: 100}
_NARROW: Final = {Column.DATE: 118, Column.ARTICLE: 140, Column.SPEAKER: 130, Column.TOPICS: 160, Column.STATE: 90}
_ENOUGH: Final = 1150  # pixels from which the wide columns are used
_BESIDE: Final = 34  # pixels around the words of a cell
_LEAST: Final = 180  # the least width of the column of statements


class StatementHeader(QHeaderView):
    """The column of statements takes what the others leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._fitting = False
        self._chosen = False
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(60)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.sectionResized.connect(self._on_resized)

    def keep(self) -> None:
        """Take the widths of the other columns for chosen by the analyst."""
        self._chosen = True

    def fit(self, width: int) -> None:
        """Share a width of so many pixels among the columns."""
        if self.count() == 0:
            return
        self._fitting = True
        if not self._chosen:
            for column, wanted in (_WIDE if width >= _ENOUGH else _NARROW).items():
                self.resizeSection(column, max(wanted, self._state_width()) if column is Column.STATE else wanted)
        others = self.length() - self.sectionSize(Column.STATEMENT)
        self.resizeSection(Column.STATEMENT, max(_LEAST, width - others))
        self._fitting = False

    def _state_width(self) -> int:
        """Room for the longest word that says a state, which another language may have longer."""
        return max(self.fontMetrics().horizontalAdvance(tr(word)) for word in STATES.values()) + _BESIDE

    def _on_resized(self, column: int) -> None:
        if not self._fitting and column != Column.STATEMENT:
            self._chosen = True
