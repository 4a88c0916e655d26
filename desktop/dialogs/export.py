"""Export: which format, what of it, of which articles."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QRadioButton, QVBoxLayout, QWidget

from desktop.dialogs.form import FormDialog
from desktop.translate import tr

CSV = "csv"
JSON = "json"


class Scope(StrEnum):
    """Which articles go out."""

    ALL = "all"
    LISTED = "listed"
    SELECTED = "selected"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWish:
    """What the analyst chose; `mark` is the byte order mark of a CSV file."""

    format: str
    what: Literal["statements", "mentions"]
    scope: Scope
    with_suggestions: bool
    once: bool
    mark: bool


class ExportDialog(FormDialog):
    """Asks for everything but the file. `counts` says how many articles each scope has."""

    def __init__(self, parent: QWidget | None, counts: Mapping[Scope, int]) -> None:
        super().__init__(parent, title=tr("Export"), confirm=tr("Choose file…"))
        self.format = QComboBox()
        self.format.addItem(tr("CSV table, for spreadsheets and statistics"), CSV)
        self.format.addItem(tr("Quoteline JSON, everything in one file"), JSON)
        self.format.currentIndexChanged.connect(self._refresh)
        self.what = QComboBox()
        self.what.addItem(tr("Statements, one row for each topic"), "statements")
        self.what.addItem(tr("Mentions of persons, organisations and places"), "mentions")
        self.mark = QCheckBox(tr("Mark the encoding, so that Excel reads it rightly"))
        self.mark.setChecked(True)
        self.suggestions = QCheckBox(tr("Include suggestions that nobody decided, marked as such"))
        self.once = QCheckBox(tr("Each story once: leave out articles that repeat another"))
        self.scopes = QButtonGroup(self)
        self.add_row(tr("Format"), self.format)
        self.add_row(tr("Rows"), self.what)
        self.add_row(tr("Articles"), self._scope_part(counts))
        self.form.addRow("", self.once)
        self.form.addRow("", self.suggestions)
        self.form.addRow("", self.mark)
        self._refresh()

    def wish(self) -> ExportWish:
        """What was chosen."""
        return ExportWish(
            format=self.format.currentData(),
            what=self.what.currentData(),
            scope=list(Scope)[self.scopes.checkedId()],
            with_suggestions=self.suggestions.isChecked(),
            once=self.once.isChecked(),
            mark=self.mark.isChecked(),
        )

    def choose(self, scope: Scope) -> None:
        """Choose which articles go out."""
        self.scopes.button(list(Scope).index(scope)).setChecked(True)

    def _scope_part(self, counts: Mapping[Scope, int]) -> QWidget:
        texts = {
            Scope.ALL: tr("All articles ({count})", count=counts[Scope.ALL]),
            Scope.LISTED: tr("Those in the filtered list ({count})", count=counts[Scope.LISTED]),
            Scope.SELECTED: tr("The selected ones ({count})", count=counts[Scope.SELECTED]),
        }
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for number, scope in enumerate(Scope):
            button = QRadioButton(texts[scope])
            button.setEnabled(counts[scope] > 0 or scope is Scope.ALL)
            self.scopes.addButton(button, number)
            column.addWidget(button)
        self.choose(Scope.ALL)
        return part

    def _refresh(self) -> None:
        is_table = self.format.currentData() == CSV
        self.what.setEnabled(is_table)
        self.mark.setEnabled(is_table)
