"""The view of the codebook: a tree as a list that is clicked to filter, opened to edit, and dragged to move."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.models.codebook import MIME, CodebookModel
from desktop.models.codebook_places import Beside, Step
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.codebook_delegate import CodebookDelegate
from desktop.widgets.steady_list import SteadyList

_STEPS: Final = {
    Qt.Key.Key_Up: Step.UP, Qt.Key.Key_Down: Step.DOWN, Qt.Key.Key_Right: Step.UNDER, Qt.Key.Key_Left: Step.OUT,
}  # fmt: skip
_BESIDE: Final = {
    QAbstractItemView.DropIndicatorPosition.AboveItem: Beside.ABOVE,
    QAbstractItemView.DropIndicatorPosition.BelowItem: Beside.BELOW,
    QAbstractItemView.DropIndicatorPosition.OnItem: Beside.ON,
    QAbstractItemView.DropIndicatorPosition.OnViewport: Beside.END,
}


class CodebookView(SteadyList):
    """Enter or a double click edits, Delete removes, Alt with an arrow moves a topic: up, down, under the one above
    it, and out to the level of the one that it is under. So does dragging.
    """

    edited = Signal(str)
    removed = Signal(str)
    moved = Signal(str, object)  # the slug, and a `Step`
    placed = Signal(str, str, object)  # the slug, that of the topic where it was let go, and `Beside` which side of it
    chosen = Signal(str)

    def __init__(self, codebook: CodebookModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._delegate = CodebookDelegate(theme, self)
        self.setModel(codebook)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setMinimumHeight(52)
        self.setAccessibleName(tr("Topics of the codebook"))
        self.clicked.connect(lambda index: self.chosen.emit(codebook.entry(index.row()).topic.slug))
        self.doubleClicked.connect(lambda index: self.edited.emit(codebook.entry(index.row()).topic.slug))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def current_slug(self) -> str:
        """The slug of the current topic, empty for none."""
        index = self.currentIndex()
        return self._codebook.entry(index.row()).topic.slug if index.isValid() else ""

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from becoming shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, remove or move the current topic."""
        slug = self.current_slug()
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(slug)
        elif event.key() in _STEPS:
            self.moved.emit(slug, _STEPS[Qt.Key(event.key())])
        else:
            self.edited.emit(slug)

    def _is_own(self, event: QKeyEvent) -> bool:
        if not self.current_slug():
            return False
        moving = event.modifiers() == Qt.KeyboardModifier.AltModifier
        own = tuple(_STEPS) if moving else (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)
        return event.key() in own

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a topic was let go; the project moves it, and the list follows."""
        carried = event.mimeData()
        if event.source() is not self or not carried.hasFormat(MIME):
            event.ignore()
            return
        index = self.indexAt(event.position().toPoint())
        target = self._codebook.entry(index.row()).topic.slug if index.isValid() else ""
        beside = _BESIDE[self.dropIndicatorPosition()] if target else Beside.END
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the view would take the dragged row away by itself
        event.accept()
        self.placed.emit(bytes(carried.data(MIME).data()).decode(), target, beside)
