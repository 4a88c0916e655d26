"""The tour: five callouts beside the panels, gone through with two buttons or the arrow keys."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from corpus.domain.texts import msg
from desktop.plain import Label
from desktop.theme import Theme
from desktop.translate import tr

_WIDTH: Final = 340
_GAP: Final = 12  # pixels between a panel and its callout
_KEYS: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One step: the part of the window (of `views.workspace.PARTS`), a title, and words with names of actions."""

    part: str
    title: str
    text: str


STOPS: Final = (
    Stop(
        part="articles",
        title=msg("1. The articles"),
        text=msg(
            "Each with a bar for how far you are with it. {next-article} goes to the next one, {search} searches all "
            "texts. Files can be dropped anywhere in the window."
        ),
    ),
    Stop(
        part="reader",
        title=msg("2. The text"),
        text=msg(
            "Names have a tint, statements an underline and a bracket. Dashed is only suggested, solid was decided by "
            "somebody. {next-statement} and {previous-statement} walk from statement to statement."
        ),
    ),
    Stop(
        part="statement",
        title=msg("3. Deciding"),
        text=msg(
            "Who said it, on which topics. {accept} accepts what is suggested, {reject} rejects it, the digits put "
            "topics on. {undo} takes back whatever you did."
        ),
    ),
    Stop(
        part="codebook",
        title=msg("4. The codebook"),
        text=msg(
            "Your topics, with the keys that put them on a statement. {add-topic} adds one; a double click changes "
            "what it means and which words lead to it."
        ),
    ),
    Stop(
        part="table",
        title=msg("5. All statements"),
        text=msg(
            "What was said in all articles, to filter and to sort. {export} writes it out. In each panel {help} says "
            "more, and the Help menu brings this tour back."
        ),
    ),
)


def place_beside(target: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a callout stands: right of its target, left of it, above or below, where it fits; else in its middle."""
    middle = target.center() - QPoint(size.width() // 2, size.height() // 2)
    top = min(max(room.top(), target.top() + 2 * _GAP), room.bottom() - size.height())
    for corner in (
        QPoint(target.right() + _GAP, top),
        QPoint(target.left() - _GAP - size.width(), top),
        QPoint(middle.x(), target.top() - _GAP - size.height()),
        QPoint(middle.x(), target.bottom() + _GAP),
    ):
        if room.contains(QRect(corner, size)):
            return corner
    return middle


class Ring(QWidget):
    """A line around the panel that a callout speaks of."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = theme.accent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self._colour = theme.accent
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line inside the panel's edge."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._colour), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class Callout(QFrame):
    """A title, a few words, and three buttons; Escape leaves, the arrow keys go back and on."""

    moved = Signal(int)  # so many steps on
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "callout")
        self.setFixedWidth(_WIDTH)
        self._title, self._text = Label(self), Label(self)
        self._title.setProperty("tone", "strong")
        self._text.setWordWrap(True)
        self.skip = self._button(tr("Skip"), quiet=True)
        self.back = self._button(tr("Back"))
        self.next = self._button(tr("Next"))
        self.next.setProperty("kind", "primary")
        self.skip.clicked.connect(self.left)
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.next.clicked.connect(lambda: self.moved.emit(1))
        row = QHBoxLayout()
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)

    def show_stop(self, title: str, text: str, *, first: bool, last: bool) -> None:
        """Show a step and put the keyboard on the button that goes on."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.next.setAccessibleDescription(text)  # which a screen reader says with the button that has the focus
        self.back.setEnabled(not first)
        self.next.setText(tr("Finish") if last else tr("Next"))
        self.skip.setVisible(not last)
        self.resize(_WIDTH, self.heightForWidth(_WIDTH))
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """The keys of the tour are not those of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button would take the arrow keys for going to its neighbour."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back, or out."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            (self.back if event.key() == Qt.Key.Key_Left else self.next).click()
        elif event.key() in _KEYS:
            next((each for each in (self.skip, self.back) if each.hasFocus()), self.next).click()
        else:
            super().keyPressEvent(event)

    def _button(self, text: str, *, quiet: bool = False) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.installEventFilter(self)
        if quiet:
            button.setProperty("kind", "quiet")
        return button


class Tour(QObject):
    """Goes through `STOPS` over a window; `targets` are the parts by their names, `words` the texts with their keys."""

    arrived = Signal(str)  # the part that the next callout speaks of, which may stand behind a tab
    ended = Signal()

    def __init__(self, window: QWidget, theme: Theme, targets: dict[str, QWidget], words: dict[str, str]) -> None:
        super().__init__(window)
        self._window, self._targets, self._words = window, targets, words
        self.ring = Ring(theme, window)
        self.callout = Callout(window)
        self.number = 0
        self.callout.moved.connect(lambda step: self.go_to(self.number + step))
        self.callout.left.connect(self.end)
        window.installEventFilter(self)
        self.go_to(0)

    def go_to(self, number: int) -> None:
        """Show a step; after the last one the tour ends."""
        if number >= len(STOPS):
            self.end()
            return
        self.number = max(0, number)
        stop = STOPS[self.number]
        self.arrived.emit(stop.part)
        self.callout.show_stop(
            tr(stop.title), self._words[stop.part], first=self.number == 0, last=self.number == len(STOPS) - 1
        )
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.ring.set_theme(theme)

    def end(self) -> None:
        """Take everything away."""
        self._window.removeEventFilter(self)
        for each in (self.ring, self.callout):
            each.hide()
            each.deleteLater()
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the panel when the window gets another size."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        target = self._targets[STOPS[self.number].part]
        inside = target.window() is self._window
        place = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size()) if inside else self._window.rect()
        self.ring.setVisible(inside)
        self.ring.setGeometry(place)
        self.ring.raise_()
        self.callout.raise_()
        room = self._window.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        self.callout.move(place_beside(place, self.callout.size(), room))
