"""The view of the codebook: a list that is clicked to filter, and opened to edit."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.models.codebook import CodebookModel
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.codebook_delegate import CodebookDelegate
from desktop.widgets.steady_list import SteadyList


class CodebookView(SteadyList):
    """Enter or a double click edits, Delete removes, Alt+Up and Alt+Down move a topic."""

    edited = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)  # the slug, and by how many places
    chosen = Signal(str)

    def __init__(self, codebook: CodebookModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._delegate = CodebookDelegate(theme, self)
        self.setModel(codebook)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
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
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(slug, -1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            self.edited.emit(slug)

    def _is_own(self, event: QKeyEvent) -> bool:
        if not self.current_slug():
            return False
        moving = event.modifiers() == Qt.KeyboardModifier.AltModifier
        own = (Qt.Key.Key_Up, Qt.Key.Key_Down) if moving else (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)
        return event.key() in own
