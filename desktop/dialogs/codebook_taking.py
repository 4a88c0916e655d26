"""Taking a codebook from a file: what would be added, changed and retired, before it is done."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from corpus.commands.codebook_plans import TakePlan
from desktop.dialogs.codebook_telling import told_taking
from desktop.dialogs.form import FormDialog, text_field
from desktop.plain import plain
from desktop.translate import tr


class TakingDialog(FormDialog):
    """`plan` says what would be done, `take` does it and may raise CorpusError; both are told whether to retire."""

    def __init__(
        self, parent: QWidget | None, name: str, plan: Callable[[bool], TakePlan], take: Callable[[bool], None]
    ) -> None:
        super().__init__(
            parent,
            title=tr("Take codebook from file"),
            confirm=tr("Take"),
            submit=lambda: take(self.retire.isChecked()),
        )
        self._plan = plan
        self.preview: QPlainTextEdit = text_field(lines=12)
        self.preview.setReadOnly(True)
        self.retire = QCheckBox(tr("Retire topics that the file lacks"))
        self.retire.setChecked(True)
        self.add_row(tr("Codebook {name}", name=plain(name)), self.preview)
        self.form.addRow(self.retire)
        self.retire.toggled.connect(self._show)
        self._show()

    def _show(self) -> None:
        plan = self._plan(self.retire.isChecked())
        self.preview.setPlainText(plain(told_taking(plan)))
        self.confirm.setEnabled(bool(plan.added or plan.changed or plan.retired))
