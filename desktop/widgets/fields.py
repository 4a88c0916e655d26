"""Line edits of the panels: with a key cap at their right, committed by Enter or by leaving, undone by Escape."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle, QStyleOptionFrame, QWidget

from desktop.icons import icon
from desktop.theme import Theme
from desktop.translate import tr
from desktop.widgets.labels import key_cap
from desktop.wording import tip

FIELD_HEIGHT: Final = 28
PAUSE: Final = 150  # milliseconds without typing after which a search starts
_SIDE: Final = 11  # pixels from the frame to the text
_ICON: Final = 22  # pixels that an icon in the field takes
_POPUP: Final = 320  # pixels: long names of bodies are read in the list, where they differ
_PASSING: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_DIGITS: Final = "123456789"
_OWN_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class CappedField(QLineEdit):
    """A line edit that shows which key leads to it. It takes Enter and Escape before any shortcut of the window."""

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cap = key_cap(key, self)
        self.setMinimumHeight(FIELD_HEIGHT)
        self.set_key(key)
        self.textChanged.connect(self._place_cap)

    def set_key(self, key: str) -> None:
        """Show another key, or none."""
        self._cap.setText(key)
        self._place_cap()

    def event(self, event: QEvent) -> bool:
        """Keep the field's own keys from becoming shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key cap at the right."""
        super().resizeEvent(event)
        self._place_cap()

    def room_for_hint(self) -> int:
        """The width at which what an empty field says is whole, without the key cap."""
        icons = sum(_ICON for action in self.actions() if action.isVisible())
        return self.fontMetrics().horizontalAdvance(self.placeholderText()) + 2 * _SIDE + icons

    def _place_cap(self) -> None:
        self._cap.adjustSize()
        size = self._cap.size()
        has_room = bool(self.text()) or self.width() >= self.room_for_hint() + size.width()
        seen = bool(self._cap.text()) and self._cap_wanted() and has_room
        self._cap.setVisible(seen)
        self._cap.move(self.width() - size.width() - 8, (self.height() - size.height()) // 2)
        self.setTextMargins(0, 0, size.width() + 4 if seen else 0, 0)

    def _cap_wanted(self) -> bool:
        return True


class ValueField(CappedField):
    """A field that shows a value and commits another: by Enter, or by leaving it. Escape brings the value back."""

    committed = Signal(str)  # the new value, trimmed
    left = Signal()  # Enter or Escape: the analyst is done here
    entered = Signal()  # the focus came

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self._value = ""
        self._offered: list[QAction] = []

    def offer(self, actions: Iterable[QAction]) -> None:
        """Have these actions on top of the field's own menu."""
        self._offered = list(actions)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a line edit, below what else can be done with the value."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        before = menu.actions()[0]
        menu.insertActions(before, self._offered)
        menu.insertSeparator(before)
        menu.popup(event.globalPos())

    def set_value(self, value: str) -> None:
        """Show a value, unless the analyst is typing another."""
        self._value = value
        if not self.isModified():
            self.reset()

    def reset(self) -> None:
        """Give up what was typed."""
        with QSignalBlocker(self):
            self.setText(self._value)
        self.setToolTip(tip(self._value))
        self.setModified(False)
        self.setCursorPosition(0)
        self._place_cap()

    def forget(self) -> None:
        """Take what was typed for unimportant, so that the next value replaces it."""
        self.setModified(False)

    def commit(self) -> None:
        """Commit what was typed, if it differs."""
        value = " ".join(self.text().split())
        changed = value != self._value
        self.setModified(False)
        if changed:
            self._value = value
            self.committed.emit(value)

    def complete_from(self, completer: QCompleter) -> None:
        """Offer completions; choosing one commits it."""
        self.setCompleter(completer)
        popup = QListView()
        popup.setProperty("kind", "completions")
        popup.setMinimumWidth(_POPUP)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer.setPopup(popup)
        completer.activated.connect(self._on_completed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter commits, Escape gives up; both leave. An open list of completions is served first."""
        popup = self.completer().popup() if self.completer() else None
        if popup and popup.isVisible() and not self.isModified() and (proposed := self._proposed(event)):
            popup.hide()
            self._on_completed(proposed)
        elif (
            popup
            and popup.isVisible()
            and ((event.key() == Qt.Key.Key_Escape and self.isModified()) or popup.currentIndex().isValid())
        ):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if popup:
                popup.hide()
            self.commit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if popup:
                popup.hide()
            self.reset()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _proposed(self, event: QKeyEvent) -> str:
        """The proposal that a digit stands for, as long as nothing is typed; empty for none."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain or event.text() not in _DIGITS or not event.text():
            return ""
        offered = self.completer().completionModel()
        place = offered.index(_DIGITS.index(event.text()), 0)
        return str(place.data(Qt.ItemDataRole.EditRole) or "") if place.isValid() else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so, then let the whole value be overwritten; coming back from a list or another window is no entering."""
        again = event.reason() in _PASSING
        if not again:
            self.entered.emit()
        super().focusInEvent(event)
        if not again and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()
        if event.reason() is Qt.FocusReason.ShortcutFocusReason and self.completer() and not self.isReadOnly():
            self.completer().complete()  # a key led here: what is likely is a digit away

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits, except for a moment of a menu or a list of completions."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.commit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A value that is too long ends in an ellipsis, until the field is entered."""
        room = self.width() - self.textMargins().right() - 2 * _SIDE
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(self.text()) <= room:
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        with QPainter(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            place = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def _on_completed(self, text: str) -> None:
        self.setText(text)
        self.commit()
        self.left.emit()


class SearchField(CappedField):
    """A box to search in: tells of its words after a pause in typing, at once on Enter; Escape empties it,
    and in an empty box it is left to the window."""

    searched = Signal(str)
    starred = Signal()  # the star was pressed, or the key for a list in an empty box

    def __init__(self, theme: Theme, key: str = "", parent: QWidget | None = None, *, star: str = "") -> None:
        """With a name for it, a star stands at the left: it leads to what was searched before."""
        super().__init__(key, parent)
        self._theme = theme
        self._star: QAction | None = None
        self._is_full = False
        if star:
            self._star = QAction(star, self)
            self._star.triggered.connect(self.starred)
            self.addAction(self._star, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._tell)
        self._told = ""
        self._clear = QAction(tr("Clear the search"), self)
        self._clear.triggered.connect(self.empty)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(self._on_text)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's ink."""
        self._theme = theme
        self._clear.setIcon(icon("cross", theme))
        self.show_star(self._is_full)

    def show_star(self, full: bool) -> None:
        """Show the star full or empty, where there is one."""
        self._is_full = full
        if self._star is not None:
            self._star.setIcon(icon("star-full" if full else "star", self._theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter searches at once, Escape empties the box, or leaves an empty one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.empty()
        elif event.key() == Qt.Key.Key_Down and not self.text() and self._star is not None:
            self.starred.emit()
        else:
            super().keyPressEvent(event)

    def _on_text(self) -> None:
        self._clear.setVisible(bool(self.text()))
        self._timer.start()

    def settle(self) -> None:
        """What stands in the box is told already."""
        self._timer.stop()
        self._told = self.text()

    def empty(self) -> None:
        """Search for nothing."""
        self.clear()
        self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)

    def _cap_wanted(self) -> bool:
        return not self.text()
