"""What an edit of a text touched, to be looked at one by one: the words before and now, and the way to them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from corpus.domain.moved import Touched
from desktop.dialogs.form import muted, text_field
from desktop.dialogs.text_rows import TouchedList
from desktop.offsets import display_text
from desktop.translate import tr
from desktop.widgets.labels import heading
from desktop.widgets.room import resize_within

_SIZE: Final = (560, 560)
_LINES: Final = 4


class TextReviewDialog(QDialog):
    """Stays open beside the work, until everything in it was looked at. `wanted` brings what is to be shown."""

    wanted = Signal(Touched)

    def __init__(self, parent: QWidget | None, title: str, touched: Sequence[Touched]) -> None:
        super().__init__(parent)
        self._left = list(touched)
        self.setWindowTitle(tr("Look again"))
        resize_within(self, *_SIZE)
        self.rows = TouchedList(tr("What the edit touched"), self)
        self.before, self.after = self._field(tr("Before")), self._field(tr("Now"))
        self.show_there = QPushButton(tr("Show in the text"), self)
        self.right = QPushButton(tr("Looks right"), self)
        self.right.setProperty("kind", "primary")
        self.right.setDefault(True)
        self._lay_out(title)
        self.rows.currentRowChanged.connect(self._settle)
        self.rows.itemActivated.connect(lambda _row: self._want())
        self.show_there.clicked.connect(self._want)
        self.right.clicked.connect(self.accept_current)
        self._fill()

    @property
    def left(self) -> tuple[Touched, ...]:
        """What is still to be looked at."""
        return tuple(self._left)

    def accept_current(self) -> None:
        """Take the current row off the list; the last one closes it."""
        row = self.rows.currentRow()
        if 0 <= row < len(self._left):
            del self._left[row]
        self._fill()

    def follow(self, now: Callable[[Touched], str | None]) -> None:
        """Bring the words up to date, by what each says now; None takes it off the list."""
        words = [(each, now(each)) for each in self._left]
        self._left = [replace(each, new=said) for each, said in words if said is not None]
        self._fill()

    def _fill(self) -> None:
        self.rows.fill(self._left)
        if not self._left:
            self.accept()
            return
        self.rows.setCurrentRow(max(0, self.rows.currentRow()))
        self._settle()

    def _settle(self) -> None:
        row = self.rows.currentRow()
        each = self._left[row] if 0 <= row < len(self._left) else None
        self.before.setPlainText(display_text(each.old) if each else "")
        gone = tr("Nothing is left of it. A statement lies in the trash; undo brings back the text with it.")
        self.after.setPlainText(display_text(each.new or gone) if each else "")
        self.show_there.setEnabled(bool(each and each.new))

    def _want(self) -> None:
        row = self.rows.currentRow()
        if 0 <= row < len(self._left) and self._left[row].new:
            self.wanted.emit(self._left[row])

    def _field(self, name: str) -> QPlainTextEdit:
        field = text_field(lines=_LINES)
        field.setReadOnly(True)
        field.setAccessibleName(name)
        return field

    def _lay_out(self, title: str) -> None:
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.show_there)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.right)
        for button in (self.show_there, close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        hint = tr(
            "The edit of “{title}” touched these. Correct a statement in the text where it needs that.", title=title
        )
        column.addWidget(muted(hint))
        column.addWidget(self.rows, 1)
        for name, field in ((tr("Before"), self.before), (tr("Now"), self.after)):
            column.addWidget(heading(name, self))
            column.addWidget(field)
        column.addLayout(foot)
