"""The view of a concordance."""

from itertools import islice
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from corpus.domain.concordance import Sort
from desktop.models.concordance import Column, ConcordanceModel
from desktop.translate import tr
from desktop.views.concordance_delegate import ROW
from desktop.widgets.row_table import as_rows

_ARTICLE, _DATE = 220, 110  # pixels
_SORTS: Final = {Column.BEFORE: Sort.LEFT, Column.HIT: Sort.RIGHT, Column.ARTICLE: Sort.DATE, Column.DATE: Sort.DATE}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ConcordanceView(QTableView):
    """Rows of one height; Enter or a double click opens the place, a click on a column's head sorts."""

    opened = Signal(int)  # the row
    copying = Signal()
    ordered = Signal(Sort)

    def __init__(self, rows: ConcordanceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        as_rows(self, tr("Concordance"), ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # Painting a head asks of each row whether it is selected; of a model of its own it learns that at once.
        header.setSelectionModel(QItemSelectionModel(rows, header))
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.BEFORE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.HIT, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.ARTICLE, _ARTICLE)
        header.resizeSection(Column.DATE, _DATE)
        header.sectionClicked.connect(lambda section: self.ordered.emit(_SORTS[Column(section)]))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def selected_rows(self, most: int) -> tuple[list[int], int]:
        """The first of the selected rows, from above, at most so many; and how many there are."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(number) for number in range(chosen.size())]
        ranges = sorted((each.top(), each.bottom() + 1) for each in parts)
        rows = list(islice((row for first, end in ranges for row in range(first, end)), most))
        return rows, sum(end - first for first, end in ranges)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was found has the most room, also where there is little."""
        super().resizeEvent(event)
        self.horizontalHeader().resizeSection(Column.ARTICLE, min(_ARTICLE, self.viewport().width() // 5))

    def event(self, event: QEvent) -> bool:
        """Enter and the key for copying are for the rows, not for the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the place of the current row, the key for copying copies the selected ones."""
        if not self._takes(event):
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self.opened.emit(self.currentIndex().row())
        else:
            self.copying.emit()

    def _takes(self, event: QKeyEvent) -> bool:
        copies = event.matches(QKeySequence.StandardKey.Copy)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return self.currentIndex().isValid() and (copies or (plain and event.key() in _ENTER))
