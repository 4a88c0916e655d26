"""Asks under which name decisions are recorded, at the first start."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.dialogs.form import FormDialog, muted
from desktop.translate import tr


class CoderDialog(FormDialog):
    """The coder's name."""

    def __init__(self, parent: QWidget | None, proposed: str) -> None:
        super().__init__(parent, title=tr("Your name"), confirm=tr("Continue"))
        self.form.addRow(muted(tr("Every decision is recorded with the name of whoever made it, so that several people "
                                  "can code the same articles. You can change it in the settings.")))  # fmt: skip
        self.name = QLineEdit(proposed)
        self.name.setMaxLength(60)
        self.name.selectAll()
        self.name.textChanged.connect(self._check)
        self.add_row(tr("Name"), self.name)
        self._check()

    def chosen(self) -> str:
        """The name, without spaces around it."""
        return " ".join(self.name.text().split())

    def _check(self) -> None:
        self.confirm.setEnabled(bool(self.chosen()))
