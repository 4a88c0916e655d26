"""The account of a salvage: how much came along, what is lost, and what to look at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from corpus.domain.salvaged import Loss, SalvageReport
from corpus.domain.texts import msg
from desktop.dialogs.form import muted
from desktop.languages import shown_number
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.room import resize_within
from desktop.wording import by_line, tip

_NAMES = {
    "articles": msg("articles"),
    "statements": msg("statements"),
    "tags": msg("topics on statements"),
    "mentions": msg("entities"),
    "topics": msg("topics in the codebook"),
    "actors": msg("actors"),
    "coders": msg("coders"),
    "settings": msg("settings"),
    "trash": msg("in the trash"),
}


class SalvagedDialog(QDialog):
    """A table by kind of thing, with what is lost or changed below each. Confirmed: the new project is to be opened."""

    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None, report: SalvageReport) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Salvaged"))
        resize_within(self, 820, 520)
        heading = Label(summary(report))
        heading.setProperty("tone", "strong")
        heading.setWordWrap(True)
        self.table = _table(report)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.go = QPushButton(tr("Open the new project"))
        self.go.setProperty("kind", "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self.accept)
        self.folder = QPushButton(tr("Open folder"))
        self.folder.clicked.connect(self.folder_wanted)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.folder, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        if report.account is not None:
            column.addWidget(
                muted(tr("The whole account is in {file}, beside the new project.", file=report.account.name))
            )
        column.addWidget(buttons)


def summary(report: SalvageReport) -> str:
    """How it went, in a sentence or two."""
    if report.complete:
        return tr("Everything could be read. {file} is complete.", file=report.target.name)
    parts = [tr("{file} holds what could be read.", file=report.target.name)]
    broken = sum(report.broken.values())
    if broken:
        parts.append(tr("Pages or rows that could not be read: {count}.", count=broken))
    if report.lost:
        parts.append(tr("Known to be lost: {count}.", count=len(report.lost)))
    if report.changed:
        parts.append(tr("Kept in another form, to look at: {count}.", count=len(report.changed)))
    if report.steps_lost:
        parts.append(tr("Changes that can no longer be undone one by one: {count}.", count=report.steps_lost))
    if report.problems:
        parts.append(tr("A check of it still finds: {count}.", count=len(report.problems)))
    return " ".join(parts)


def _table(report: SalvageReport) -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(tr("What was salvaged"))
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHeaderLabels([tr("What"), tr("Read"), tr("In the new project"), tr("Known to be lost")])
    header = table.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for each in report.tables:
        cells = [tr(_NAMES.get(each.table, each.table)), *map(shown_number, (each.read, each.kept, each.lost))]
        row = QTreeWidgetItem(cells)
        for column in range(1, len(cells)):
            row.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.addTopLevelItem(row)
        for loss in (*report.lost, *report.changed):
            if loss.table == each.table:
                row.addChild(_loss(loss))
        row.setExpanded(row.childCount() > 0)
    for problem in report.problems:
        table.addTopLevelItem(QTreeWidgetItem([problem]))
    for column in range(1, table.columnCount()):
        table.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return table


def _loss(loss: Loss) -> QTreeWidgetItem:
    text = by_line(" ".join((loss.text or loss.id).split()), loss.reason)
    row = QTreeWidgetItem([text])
    row.setToolTip(0, tip(text))
    return row
