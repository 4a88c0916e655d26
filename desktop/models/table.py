"""What the tables of the window share: a title for each column, and as many rows as there are things."""

from collections.abc import Mapping, Sized
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.translate import tr

Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """`titles` are the marked titles of the columns in order. Tables keep their things in `_rows`, and say `data`."""

    _rows: Sized

    def __init__(self, titles: Mapping[Any, str], parent: QObject | None = None) -> None:
        """The keys of `titles` are the columns, an `IntEnum` from 0 on."""
        super().__init__(parent)
        self._titles: Mapping[IntEnum, str] = titles

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each thing that is known."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column for each title."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The titles of the columns."""
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.title(section) if is_title and 0 <= section < len(self._titles) else None

    def title(self, column: int) -> str:
        """What stands above a column."""
        return tr(list(self._titles.values())[column])

    def has_row(self, index: Index) -> bool:
        """Whether a cell is one of the rows that are there; a view may ask for one that has just gone."""
        return index.isValid() and index.row() < len(self._rows)
