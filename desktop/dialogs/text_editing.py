"""Correcting the text of an article, with a list at its side of what the correction touches."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from corpus.commands.texts import Findings
from corpus.commands.texts_preview import Preview, edits_of_shown, preview
from corpus.domain.edits import Edit, edited
from corpus.domain.errors import CorpusError
from desktop.dialogs.confirm import confirmed
from desktop.dialogs.form import muted
from desktop.dialogs.text_rows import TouchedList, touched_summary
from desktop.errors import error_text
from desktop.fonts import reading_font
from desktop.offsets import Utf16Map, display_text
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.labels import heading
from desktop.widgets.room import resize_within

LARGE: Final = 0.2  # share of the text from which on it is asked whether this is the same article
_REST: Final = 300  # milliseconds without a key, after which the list is brought up to date
_SIDE: Final = 300  # pixels
_SIZE: Final = (1080, 720)

Save = Callable[[tuple[Edit, ...]], None]


class EditTextDialog(QDialog):
    """The text in a plain editor. `save` is given the edits; what it refuses is told here, and the dialog stays."""

    def __init__(self, parent: QWidget | None, body: str, found: Findings, *, pixels: int, save: Save) -> None:
        super().__init__(parent)
        self._body, self._found, self._save = body, found, save
        self.preview = Preview()
        self.setWindowTitle(tr("Edit text"))
        resize_within(self, *_SIZE)
        self.editor = QPlainTextEdit(self)
        self.editor.setFont(reading_font(pixels))
        self.editor.setAccessibleName(tr("Text of the article"))
        self.editor.setTabChangesFocus(True)
        self.editor.setPlainText(display_text(body))
        self._shown = self._now()
        self.summary = muted("")
        self.touched = TouchedList(tr("What the edit touches"), self)
        self.warning = Label()
        self.warning.setProperty("tone", "danger")
        self.warning.setWordWrap(True)
        self.buttons = QDialogButtonBox()
        self.confirm: QPushButton = self.buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm.setProperty("kind", "primary")
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._lay_out()
        self._rest.timeout.connect(self.settle)
        self.editor.textChanged.connect(self._rest.start)
        self.touched.currentRowChanged.connect(self._show)
        self.touched.itemClicked.connect(lambda _row: self._show(self.touched.currentRow()))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.settle()
        self.editor.setFocus()

    def settle(self) -> None:
        """Bring the list and the warning up to date with the text."""
        self._rest.stop()
        edits = edits_of_shown(self._body, self._shown, self._now())
        found = preview(self._body, edited(self._body, edits), self._found)
        self.preview = replace(found, edits=edits)
        self.confirm.setEnabled(bool(edits))
        self.touched.fill(found.touched)
        dropped = tr("Open suggestions that go: {count}. They can be found again.", count=found.dropped)
        words = [touched_summary(found.touched) if edits else tr("Nothing is changed yet."), found.dropped and dropped]
        self.summary.setText("\n".join(each for each in words if each))
        large = tr(
            "{share} % of the text would change. Another text is better added as an article of its own.",
            share=round(100 * found.share),
        )
        self._say(large if found.share > LARGE else "")

    def accept(self) -> None:
        """Save, and close where that worked."""
        self.settle()
        if not self.preview.edits:
            return
        try:
            self._save(self.preview.edits)
        except CorpusError as error:
            self._say(error_text(error))
            return
        super().accept()

    def reject(self) -> None:
        """Leave; where something was typed, only when that is meant."""
        self.settle()
        question, consequence = tr("Leave the text as it was?"), tr("What you changed here is not kept.")
        if not self.preview.edits or confirmed(self, question, consequence, tr("Discard changes"), final=True):
            super().reject()

    def _now(self) -> str:
        """The text as it stands in the editor: its paragraphs are Qt's, everything else is as it was put in."""
        return self.editor.document().toRawText().replace("\u2029", "\n")

    def _show(self, row: int) -> None:
        """Go to what a row is about."""
        if 0 <= row < len(self.preview.places):
            now = self._now()
            cursor = self.editor.textCursor()
            cursor.setPosition(Utf16Map(now).to_qt(min(self.preview.places[row], len(now))))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
            self.editor.setTextCursor(cursor)
            self.editor.centerCursor()

    def _say(self, words: str) -> None:
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def _lay_out(self) -> None:
        side = QWidget(self)
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("What it touches"), side))
        column.addWidget(self.summary)
        column.addWidget(self.touched, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.editor, 1)
        row.addWidget(side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        hint = tr("Correct typing and recognition faults here. What was marked moves along with its words.")
        whole.addWidget(muted(hint))
        whole.addLayout(row, 1)
        whole.addWidget(self.warning)
        whole.addWidget(self.buttons)
