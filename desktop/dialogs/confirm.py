"""A question before something that is more than one step, or that has no way back."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from desktop.dialogs import asking
from desktop.dialogs.form import muted
from desktop.plain import Label
from desktop.translate import tr

_WIDTH = 440


class ConfirmDialog(QDialog):
    """A question, what follows from it in quieter words, and a button that says what is done.

    Enter means the button, or Cancel where there is no way back (`final`).
    """

    def __init__(self, parent: QWidget | None, question: str, consequence: str, button: str, *, final: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Quoteline"))
        self.setMinimumWidth(_WIDTH)
        self.question = Label(question)
        self.question.setProperty("tone", "strong")
        self.question.setWordWrap(True)
        self.consequence = muted(consequence)
        buttons = QDialogButtonBox()
        self.act: QPushButton = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel: QPushButton = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.act.setProperty("kind", "" if final else "primary")
        (self.cancel if final else self.act).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.question)
        column.addWidget(self.consequence)
        column.addWidget(buttons)
        (self.cancel if final else self.act).setFocus()


def confirmed(parent: QWidget, question: str, consequence: str, button: str, *, final: bool = False) -> bool:
    """Ask, and return whether it is to be done."""
    return asking.ask(ConfirmDialog(parent, question, consequence, button, final=final))
