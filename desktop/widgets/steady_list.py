"""A list whose rows keep their width and whose selection outlives every refresh."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

GUTTER: Final = 12  # pixels: the width of scroll bars in the style sheet, which layouts leave free


class SteadyList(QListView):
    """The scroll bar has a gutter of its own, so that rows are as wide with it as without it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().rangeChanged.connect(self._keep_gutter)
        self._keep_gutter(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Another style has other scroll bars."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._keep_gutter(self.verticalScrollBar().minimum(), self.verticalScrollBar().maximum())

    def _keep_gutter(self, first: int, last: int) -> None:
        width = self.verticalScrollBar().sizeHint().width()
        self.setViewportMargins(0, 0, 0 if last > first else width, 0)


class KeptSelection(QObject):
    """Brings the selected rows and the current one back after a reset of the model, by their keys."""

    def __init__(self, view: QAbstractItemView, key: Callable[[int], str], place: Callable[[str], int]) -> None:
        super().__init__(view)
        self._view = view
        self._key = key
        self._place = place
        self._selected: list[str] = []
        self._current = ""
        self._top = 0
        view.model().modelAboutToBeReset.connect(self._remember)
        view.model().modelReset.connect(self._restore)

    def _remember(self) -> None:
        current = self._view.currentIndex()
        self._current = self._key(current.row()) if current.isValid() else ""
        self._selected = [self._key(row) for row in sorted({i.row() for i in self._view.selectedIndexes()})]
        self._top = self._view.verticalScrollBar().value()

    def _restore(self) -> None:
        flags = QItemSelectionModel.SelectionFlag
        selection = self._view.selectionModel()
        for key in self._selected:
            selection.select(self._index(key), flags.Select | flags.Rows)
        if self._current:
            selection.setCurrentIndex(self._index(self._current), flags.NoUpdate)
        self._view.verticalScrollBar().setValue(self._top)

    def _index(self, key: str) -> QModelIndex:
        row = self._place(key)
        return self._view.model().index(row, 0) if row >= 0 else QModelIndex()
