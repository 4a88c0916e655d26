"""All occurrences as rows with a tick: words among those around them, or statements of a speaker; and the article."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from corpus.domain.occurrences import Everywhere, Occurrence
from corpus.domain.texts import msg
from desktop.models.table import Index, TableModel
from desktop.plain import plain
from desktop.translate import tr
from desktop.wording import LABEL_NAMES, STATES, by_line, tip


class Column(IntEnum):
    """The columns, in order."""

    WORDS = 0
    NOW = 1
    ARTICLE = 2


TITLES: Final = {Column.WORDS: msg("Words"), Column.NOW: msg("What they are now"), Column.ARTICLE: msg("Article")}


class OccurrenceModel(TableModel):
    """Rows are those with which the chosen thing can be done.

    At first all are ticked, except those that are part of a longer entity, which would go.
    """

    ticked = Signal()  # a tick came or went

    def __init__(self, parent: QObject | None = None, topics: Mapping[str, str] | None = None) -> None:
        """`topics` are the names of the topics by slug."""
        super().__init__(TITLES, parent)
        self._topics = topics or {}
        self._spoken = False
        self._all: Sequence[Occurrence] = ()
        self._rows: list[Occurrence] = []
        self._left_out: set[Occurrence] = set()
        self._act = Everywhere.MARK

    def show(self, found: Sequence[Occurrence]) -> None:
        """Show other occurrences."""
        self._all = found
        self._left_out = {each for each in found if each.part_of}
        self.take(self._act)

    def set_spoken(self, spoken: bool) -> None:
        """Whether rows are statements of a speaker, which the titles of the columns say."""
        self._spoken = spoken
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

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

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.WORDS else flags

    def title(self, column: int) -> str:
        """What stands above a column."""
        return tr("Statement") if self._spoken and column == Column.WORDS else super().title(column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, the tick, and the whole words as a tool tip."""
        if not self.has_row(index):
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

    def _text(self, found: Occurrence, column: Column) -> str:
        if column is Column.WORDS:
            return plain(found.quote if found.state else f"…{found.before}[{found.quote}]{found.after}…")
        if column is Column.ARTICLE:
            return plain(found.title)
        if found.state:
            topics = ", ".join(self._topics.get(slug, slug) for slug in found.topics)
            return plain(by_line(*filter(None, (tr(STATES[found.state]), topics))))
        if found.part_of:
            return plain(tr("part of {words}", words=" ".join(found.part_of.split())))
        return tr(LABEL_NAMES[found.label]) if found.label in LABEL_NAMES else ""
