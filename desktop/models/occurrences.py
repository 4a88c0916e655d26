"""All occurrences of some words, as rows with a tick: the article, and the words among those around them."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from corpus.domain.occurrences import Everywhere, Occurrence
from corpus.domain.texts import msg
from desktop.plain import plain
from desktop.translate import tr
from desktop.wording import LABEL_NAMES, tip

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in order."""

    WORDS = 0
    NOW = 1
    ARTICLE = 2


TITLES: Final = {Column.WORDS: msg("Words"), Column.NOW: msg("What they are now"), Column.ARTICLE: msg("Article")}


class OccurrenceModel(QAbstractTableModel):
    """Rows are those with which the chosen thing can be done.

    At first all are ticked, except those that are part of a longer entity, which would go.
    """

    ticked = Signal()  # a tick came or went

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Occurrence] = ()
        self._rows: list[Occurrence] = []
        self._left_out: set[Occurrence] = set()
        self._act = Everywhere.MARK

    def show(self, found: Sequence[Occurrence]) -> None:
        """Show other occurrences."""
        self._all = found
        self._left_out = {each for each in found if each.part_of}
        self.take(self._act)

    def take(self, act: Everywhere) -> None:
        """Show those with which this can be done; what was left out stays so."""
        self.beginResetModel()
        self._act = act
        self._rows = [each for each in self._all if each.takes(act)]
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> list[Occurrence]:
        """Those that are ticked."""
        return [each for each in self._rows if each not in self._left_out]

    def tick_all(self, on: bool) -> None:
        """Tick all rows, or none."""
        if on:
            self._left_out.difference_update(self._rows)
        else:
            self._left_out.update(self._rows)
        if self._rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._rows) - 1, 0), [Qt.ItemDataRole.CheckStateRole]
            )
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each occurrence."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The words, what they are, the article."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.WORDS else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal and section in TITLES:
            return tr(TITLES[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, the tick, and the whole words as a tool tip."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        found = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.WORDS:
            return Qt.CheckState.Unchecked if found in self._left_out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(found, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{found.before}{found.quote}{found.after}")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or take the tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        found = self._rows[index.row()]
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(found)
        else:
            self._left_out.add(found)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True

    @staticmethod
    def _text(found: Occurrence, column: Column) -> str:
        if column is Column.WORDS:
            return plain(f"…{found.before}[{found.quote}]{found.after}…")
        if column is Column.ARTICLE:
            return plain(found.title)
        if found.part_of:
            return plain(tr("part of {words}", words=" ".join(found.part_of.split())))
        return tr(LABEL_NAMES[found.label]) if found.label in LABEL_NAMES else ""
