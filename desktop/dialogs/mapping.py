"""What the columns of a table are, with a preview of the articles that come of it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from corpus.domain.tables import FIELDS, Mapped, TableLook
from desktop.dialogs.form import FormDialog, muted
from desktop.plain import plain
from desktop.translate import tr
from desktop.wording import tip

_NAMED: Final = 3  # tables that are named; the rest is counted
_PREVIEW: Final = 8  # rows
_CELL: Final = 120  # code points
_LONGEST: Final = 60  # code points of the name of a column in a list


class MappingDialog(FormDialog):
    """Asks for the column of each field. `remembered` is what was chosen for the same columns before."""

    def __init__(self, parent: QWidget | None, look: TableLook, remembered: Mapped | None = None) -> None:
        super().__init__(parent, title=tr("Columns of the table"), confirm=tr("Add"))
        self.setMinimumWidth(760)
        self._look = look
        self.left_out = False
        self.fields: dict[str, QComboBox] = {}
        chosen = look.guess if remembered is None else remembered
        self.form.addRow(muted(_told(look)))
        for field, title in FIELDS.items():
            self.fields[field] = self._field(field, chosen)
            self.add_row(tr(title), self.fields[field])
        self.preview = _table()
        self.form.addRow(self.preview)
        self.leave = self.buttons.addButton(tr("Leave out"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.leave.setToolTip(tr("Add the other files, and none of these tables"))
        self.leave.clicked.connect(self._leave_out)
        self._refresh()

    def mapped(self) -> Mapped | None:
        """The column of each field that has one; None where these tables are to be left out."""
        return None if self.left_out else self._chosen()

    def _field(self, field: str, chosen: Mapping[str, str]) -> QComboBox:
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.addItem("–" if field != "text" else tr("Choose a column"), None)
        for column in self._look.columns:
            combo.addItem(plain(column[:_LONGEST]), column)
        combo.setCurrentIndex(max(0, combo.findData(chosen.get(field))) if field in chosen else 0)
        combo.currentIndexChanged.connect(self._refresh)
        return combo

    def _chosen(self) -> dict[str, str]:
        return {field: combo.currentData() for field, combo in self.fields.items() if combo.currentData() is not None}

    def _refresh(self) -> None:
        """Show what comes of the choice, and whether it can be used."""
        chosen = self._chosen()
        columns = list(chosen.values())
        if "text" not in chosen:
            self.say(tr("Choose the column that holds the texts."))
        elif len(set(columns)) < len(columns):
            self.say(tr("A column can be one thing only."))
        else:
            self.say("")
        self.confirm.setEnabled(self.problem.isHidden())
        _fill(self.preview, self._look, chosen)

    def _leave_out(self) -> None:
        self.left_out = True
        super().accept()


def _told(look: TableLook) -> str:
    """Which tables it is about."""
    named = ", ".join(look.names[:_NAMED])
    more = len(look.names) - _NAMED
    if more > 0:
        named = tr("{names} and {count} more", names=named, count=more)
    return tr("One row is one article in {names}. What is in each column?", names=named)


def _table() -> QTableWidget:
    table = QTableWidget()
    table.setAccessibleName(tr("Preview of the articles"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.setMinimumHeight(190)
    return table


def _fill(table: QTableWidget, look: TableLook, chosen: Mapping[str, str]) -> None:
    fields = [field for field in FIELDS if field in chosen]
    rows = look.rows[:_PREVIEW]
    table.clear()
    table.setColumnCount(len(fields))
    table.setRowCount(len(rows))
    table.setHorizontalHeaderLabels([tr(FIELDS[field]) for field in fields])
    places = {column: at for at, column in enumerate(look.columns)}
    for at, row in enumerate(rows):
        for column, field in enumerate(fields):
            cell = " ".join(row[places[chosen[field]]].split())
            shown = QTableWidgetItem(plain(cell[:_CELL]))
            shown.setToolTip(tip(cell))
            table.setItem(at, column, shown)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, field in enumerate(fields):
        table.setColumnWidth(column, 260 if field in {"text", "title"} else 110)
