"""What became of the files that were offered, where some did not become articles."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.plain import Label
from desktop.translate import tr
from desktop.wording import tip


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A file that did not become an article, and why, in a sentence."""

    path: str
    reason: str


class AddReportDialog(QDialog):
    """How many articles were added, and every file that was not, with its reason."""

    def __init__(self, parent: QWidget | None, added: int, left_out: Sequence[LeftOut]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Articles added"))
        self.resize(720, 420)
        heading = Label(summary(added, len(left_out)))
        heading.setProperty("tone", "strong")
        self.table = QTreeWidget()
        self.table.setAccessibleName(tr("Files that were left out"))
        self.table.setRootIsDecorated(False)
        self.table.setHeaderLabels([tr("File"), tr("Why it was not added")])
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setWordWrap(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for each in left_out:
            row = QTreeWidgetItem([each.path, each.reason])
            row.setToolTip(0, tip(each.path))
            row.setToolTip(1, tip(each.reason))
            self.table.addTopLevelItem(row)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(0, 300)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)


def summary(added: int, left_out: int) -> str:
    """One sentence for the status bar and the head of the report."""
    one = tr("1 article added") if added == 1 else tr("{count} articles added", count=added)
    if not left_out:
        return one
    other = tr("1 file left out") if left_out == 1 else tr("{count} files left out", count=left_out)
    return f"{one}, {other}"
