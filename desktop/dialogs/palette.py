"""The palette: type some letters of what you want, and Return does it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.form import muted
from desktop.fonts import ui_font
from desktop.models.palette import ENTRY_ROLE, KIND_NAMES, Entry, PaletteModel
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.painting import CAP_HEIGHT, cap_width, draw_cap, draw_ground, draw_square, draw_words
from desktop.widgets.room import resize_within
from desktop.widgets.steady_list import SteadyList

_ROW: Final = 30
_WIDTH, _HEIGHT = 620, 440
_KIND: Final = 64
_PAUSE: Final = 60  # milliseconds without a key before what fits is looked for
_WALKING: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

Index = QModelIndex | QPersistentModelIndex


class PaletteDialog(QDialog):
    """The keyboard stays in the field; arrows walk through the list. `choose` is called once it is closed."""

    def __init__(self, parent: QWidget, model: PaletteModel, theme: Theme, choose: Callable[[Entry], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find an action, topic, actor or article"))
        self._model, self._choose = model, choose
        model.setParent(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Some letters of an action, topic, actor or article"))
        self.field.setAccessibleName(tr("Find an action, topic, actor or article"))
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self.accept)
        self.list = SteadyList()
        self.list.setModel(model)
        self.list.setItemDelegate(PaletteDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(tr("What fits"))
        self.list.clicked.connect(lambda _index: self.accept())
        self.told = muted(tr("> actions   # topics   @ actors   / articles   ? saved searches"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        resize_within(self, _WIDTH, _HEIGHT)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.look()

    def look(self) -> None:
        """Show what fits what is typed, the first of it chosen."""
        self._pause.stop()
        self._model.look_for(self.field.text())
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.scrollToTop()
        self._tell("" if self._model.rowCount() else tr("Nothing fits these letters."))

    def accept(self) -> None:
        """Do what is chosen; what cannot be done now says why, and the palette stays."""
        if self._pause.isActive():
            self.look()
        index = self.list.currentIndex()
        if not index.isValid():
            return
        entry = self._model.entry(index.row())
        if entry.hindered:
            self._tell(entry.hindered)
            return
        super().accept()
        self._choose(entry)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows of the field belong to the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _WALKING:
            rows = self._model.rowCount()
            page = max(1, self.list.viewport().height() // _ROW - 1)
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
            row = self.list.currentIndex().row() + step[Qt.Key(event.key())]
            self.list.setCurrentIndex(self._model.index(min(max(0, row), rows - 1), 0))
            return True
        return False

    def _tell(self, text: str) -> None:
        self.told.setText(text or tr("> actions   # topics   @ actors   / articles   ? saved searches"))


class PaletteDelegate(QStyledItemDelegate):
    """Kind, square of a topic, text, detail, and keys at the right; what is hindered is muted."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line."""
        return QSize(120, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then the parts from left to right."""
        entry: Entry = index.data(ENTRY_ROLE)
        row, theme = option.rect, self._theme
        if option.state & QStyle.StateFlag.State_Selected:
            draw_ground(painter, row, theme.selection, radius=6.0)
        middle, right = row.center().y() + 1, row.right() - 8
        left = row.left() + 10
        draw_words(
            painter, QRect(left, row.top(), _KIND, row.height()), tr(KIND_NAMES[entry.kind]), ui_font(11), theme.muted
        )
        left += _KIND
        if entry.colour:
            draw_square(painter, left, middle, entry.colour, theme)
            left += 18
        if entry.keys:
            right -= cap_width(entry.keys)
            draw_cap(painter, QPoint(right, middle - CAP_HEIGHT // 2), entry.keys, theme)
            right -= 8
        detail = entry.hindered or entry.detail
        if detail:
            width = min(240, (right - left) // 2, QFontMetrics(ui_font(11)).horizontalAdvance(detail) + 2)
            place = QRect(right - width, row.top(), width, row.height())
            draw_words(painter, place, detail, ui_font(11), theme.muted, align=Qt.AlignmentFlag.AlignRight)
            right -= width + 8
        ink = theme.muted if entry.hindered else theme.ink
        draw_words(painter, QRect(left, row.top(), right - left, row.height()), entry.text, ui_font(13), ink)
