"""A change that could not be saved: it stays here until it is saved, saved elsewhere, or given up."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

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
        self.words.setVisible(bool(words))
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
        for each in (heading, self.words, self.problem, hint, self.tried, self._buttons(again, elsewhere)):
            column.addWidget(each)

    def reject(self) -> None:
        """Escape and the window's own cross change nothing: to discard is a decision."""

    def _buttons(self, again: Callable[[], bool], elsewhere: Callable[[], bool]) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.again = self._button(buttons, tr("Try again"), QDialogButtonBox.ButtonRole.AcceptRole, again)
        self.again.setProperty("kind", "primary")
        self.again.setDefault(True)
        self.elsewhere = self._button(
            buttons, tr("Save a copy elsewhere…"), QDialogButtonBox.ButtonRole.ActionRole, elsewhere
        )
        self.discard: QPushButton = buttons.addButton(
            tr("Discard this change"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.discard.setAutoDefault(False)
        self.discard.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        return buttons

    def _button(
        self, buttons: QDialogButtonBox, text: str, role: QDialogButtonBox.ButtonRole, act: Callable[[], bool]
    ) -> QPushButton:
        button: QPushButton = buttons.addButton(text, role)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._try(act))
        return button

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
