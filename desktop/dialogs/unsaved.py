"""A change that could not be saved: it stays here until it is saved, saved elsewhere, or given up."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from corpus.domain.errors import CorpusError
from desktop.dialogs.form import muted, text_field
from desktop.errors import error_text
from desktop.plain import Label
from desktop.translate import tr

_WIDTH = 560


class UnsavedDialog(QDialog):
    """Says what was not saved and why. Only its three buttons close it, so that no key loses the change.

    `again` and `elsewhere` return whether it is saved now, and raise CorpusError with what hinders that.
    """

    def __init__(
        self,
        parent: QWidget | None,
        *,
        title: str,
        words: str,
        error: CorpusError,
        again: Callable[[], bool],
        elsewhere: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Not saved"))
        self.setMinimumWidth(_WIDTH)
        heading = Label(tr("Not saved yet: {change}", change=title))
        heading.setProperty("tone", "strong")
        self.problem = Label()
        self.problem.setProperty("tone", "danger")
        self.problem.setWordWrap(True)
        self.problem.setText(error_text(error))
        self.words: QPlainTextEdit = text_field(words, lines=4)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("What you typed"))
        typed = muted(tr("What you typed:"))
        for each in (typed, self.words):
            each.setVisible(bool(words))
        hint = muted(
            tr(
                "Everything before it is saved. Free some space or connect the drive again, then try again. Or save a "
                "copy of the whole project in another place: this change goes into it, and the work goes on there."
            )
        )
        self.tried = muted("")
        self.tried.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for each in (heading, typed, self.words, self.problem, hint, self.tried):
            column.addWidget(each)
        column.addLayout(self._buttons(again, elsewhere))
        self.again.setFocus()

    def reject(self) -> None:
        """Escape and the window's own cross change nothing: to discard is a decision."""

    def _buttons(self, again: Callable[[], bool], elsewhere: Callable[[], bool]) -> QHBoxLayout:
        """What loses the change stands apart from what keeps it."""
        self.discard = QPushButton(tr("Discard this change"))
        self.discard.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        self.elsewhere = QPushButton(tr("Save a copy elsewhere…"))
        self.elsewhere.clicked.connect(lambda: self._try(elsewhere))
        self.again = QPushButton(tr("Try again"))
        self.again.clicked.connect(lambda: self._try(again))
        self.again.setProperty("kind", "primary")
        for button in (self.discard, self.elsewhere, self.again):
            button.setAutoDefault(False)
        self.again.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.discard)
        row.addStretch(1)
        row.addWidget(self.elsewhere)
        row.addWidget(self.again)
        return row

    def _try(self, act: Callable[[], bool]) -> None:
        """Close where it is saved; else say why not, and when that was tried."""
        try:
            saved = act()
        except CorpusError as error:
            saved = False
            self.problem.setText(error_text(error))
            self.tried.setText(tr("Tried at {time}.", time=datetime.now().strftime("%H:%M:%S")))
            self.tried.show()
        if saved:
            self.accept()
