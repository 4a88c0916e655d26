"""Finding words in the shown article."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from corpus.domain.spans import Span, span
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.flow_layout import FillLayout, set_share

_LEAST: Final = 150  # pixels of the field


class FindBar(QWidget):
    """A field, the count of hits, and buttons. It knows the text; the reader paints what it finds."""

    found = Signal(list, int)  # the spans of all hits and the number of the current one, -1 for none
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._body = ""
        self._hits: list[Span] = []
        self._at = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in this article"))
        self.field.setAccessibleName(tr("Find in this article"))
        self.field.setMaximumWidth(320)
        self.field.textChanged.connect(lambda: self._search(keep=False))
        self.field.returnPressed.connect(lambda: self.step(1))
        self.field.installEventFilter(self)
        self.count = Label()
        self.count.setProperty("tone", "muted")
        line = FillLayout(self, gap=8)
        line.setContentsMargins(16, 8, 16, 8)
        self.field.setMinimumWidth(_LEAST)
        for widget, share in ((self.field, 3), (self.count, 2)):
            set_share(widget, share)
            line.addWidget(widget)
        for text, act in (
            (tr("Previous"), lambda: self.step(-1)),
            (tr("Next"), lambda: self.step(1)),
            (tr("Close"), self.close_bar),
        ):
            button = QPushButton(text)
            button.setProperty("kind", "quiet")
            button.clicked.connect(act)
            line.addWidget(button)
        self.hide()

    def open_bar(self, words: str = "") -> None:
        """Show the bar and take the keyboard; `words` are looked for, where given."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search(keep=True)

    def close_bar(self) -> None:
        """Hide the bar and the hits."""
        self.hide()
        self._hits, self._at = [], -1
        self.found.emit([], -1)
        self.closed.emit()

    def take_text(self, body: str) -> None:
        """Look in another text."""
        if body != self._body:
            self._body = body
            self._at = -1
            if self.isVisible():
                self._search(keep=False)

    def step(self, by: int) -> None:
        """Go to the next hit (or back), around the ends."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._tell()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Escape closes the bar, Shift+Return goes back."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shifted:
                self.step(-1)
                return True
        return False

    def _search(self, *, keep: bool) -> None:
        self._hits = find_words(self._body, self.field.text())
        if not (keep and 0 <= self._at < len(self._hits)):
            self._at = 0 if self._hits else -1
        self._tell()

    def _tell(self) -> None:
        if not self.field.text().strip():
            self.count.setText("")
        elif not self._hits:
            self.count.setText(tr("not found"))
        else:
            self.count.setText(tr("{number} of {count}", number=self._at + 1, count=len(self._hits)))
        self.found.emit(self._hits, self._at)


def find_words(body: str, words: str) -> list[Span]:
    """Where the words stand, case ignored and any white space between them alike."""
    parts = words.split()
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(re.escape(part) for part in parts), re.IGNORECASE)
    return [span(*match.span()) for match in pattern.finditer(body)]
