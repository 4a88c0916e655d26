"""What became of everything that was offered: what is new, what was there already, and what was left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.plain import Label, plain
from desktop.translate import tr
from desktop.widgets.room import resize_within
from desktop.wording import tip

_SHOWN: Final = 500  # rows of a section; the rest is counted, and copied with the others


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Something that did not become an article, or not a new one, and why, in a sentence."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the report with its heading."""

    title: str
    rows: Sequence[LeftOut]


class AddReportDialog(QDialog):
    """How many articles were added, and in sections all that was not, with the reasons."""

    def __init__(self, parent: QWidget | None, heading: str, sections: Sequence[Section]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Articles added"))
        resize_within(self, 760, 460)
        self._heading = heading
        self._sections = [each for each in sections if each.rows]
        label = Label(heading)
        label.setProperty("tone", "strong")
        label.setWordWrap(True)
        self.table = _table()
        for section in self._sections:
            self.table.addTopLevelItem(_group(section))
        self.table.expandAll()
        for row in range(self.table.topLevelItemCount()):
            self.table.setFirstColumnSpanned(row, self.table.rootIndex(), True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(tr("Copy the whole report as text"))
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    def text(self) -> str:
        """The whole report as lines, path and reason parted by a tab."""
        lines = [self._heading]
        for section in self._sections:
            lines += ["", _titled(section), *(f"{each.path}\t{each.reason}" for each in section.rows)]
        return "\n".join(lines) + "\n"

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text())


def summary(added: int, known: int, skipped: int, *, near: int = 0, whole: bool = True) -> str:
    """One sentence for the status bar and the head of the report; `whole` is False where the work was stopped."""
    parts = [tr("1 article added") if added == 1 else tr("{count} articles added", count=added)]
    if near:
        parts.append(tr("1 of them repeats another") if near == 1 else tr("{count} of them repeat others", count=near))
    if known:
        parts.append(tr("{count} there already", count=known))
    if skipped:
        parts.append(tr("{count} left out", count=skipped))
    told = ", ".join(parts)
    return told if whole else tr("Stopped: {what}", what=told)


def _table() -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(tr("What was not added"))
    table.setHeaderLabels([tr("File"), tr("Why it was not added")])
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setWordWrap(True)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    table.setColumnWidth(0, 320)
    return table


def _group(section: Section) -> QTreeWidgetItem:
    group = QTreeWidgetItem([_titled(section)])
    font = group.font(0)
    font.setBold(True)
    group.setFont(0, font)
    for each in section.rows[:_SHOWN]:
        row = QTreeWidgetItem([plain(each.path), plain(each.reason)])
        row.setToolTip(0, tip(each.path))
        row.setToolTip(1, tip(each.reason))
        group.addChild(row)
    rest = len(section.rows) - _SHOWN
    if rest > 0:
        group.addChild(QTreeWidgetItem([tr("… and {count} more (Copy takes them all)", count=rest)]))
    return group


def _titled(section: Section) -> str:
    return f"{section.title} ({len(section.rows)})"
