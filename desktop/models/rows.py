"""Bringing the rows of a model up to date with as few and as small signals as the change needs."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Generic, TypeVar, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex

from corpus.domain.differences import shared_start

T = TypeVar("T")
_LONG: Final = 20_000  # rows; more of them, between what stays at both ends, are not compared one by one
_SHORT: Final = 2000  # rows; more of them come or go by a reset, which views take at once
_RUNS: Final = 64  # more separate runs than this are told as one reset
_LOOKS: Final = 32  # places of a long list that are looked for one by one before all of them are noted down


class Rows(Generic[T]):
    """The rows of a flat model, each known by its key.

    `replace` compares and tells: rows that went, came, moved or changed; views keep their selection and their place.
    A change that would be told in very many pieces becomes a reset instead.
    """

    def __init__(self, model: QAbstractItemModel, key: Callable[[T], str], *, columns: int = 1) -> None:
        self._model = model
        self._key = key
        self._columns = columns
        self._rows: list[T] = []
        self._places: dict[str, int] | None = None
        self._seen: dict[str, int] = {}  # places that were looked for one by one

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, row: int) -> T:
        return self._rows[row]

    def __iter__(self) -> Iterator[T]:
        return iter(self._rows)

    def order(self) -> list[str]:
        """The keys, in order."""
        return list(map(self._key, self._rows))

    def place(self, key: str) -> int:
        """The row of a key, -1 where there is none."""
        if self._places is None and self._key is str and len(self._rows) > _LONG and len(self._seen) < _LOOKS:
            if key not in self._seen:
                rows = cast("list[str]", self._rows)
                self._seen[key] = rows.index(key) if key in rows else -1
            return self._seen[key]
        if self._places is None:
            self._places = dict(zip(self.order(), range(len(self._rows)), strict=True))
        return self._places.get(key, -1)

    def replace(self, rows: Sequence[T]) -> None:
        """Show these rows."""
        if not self._rows or not rows:
            self._fill(rows)
            return
        first, end = _other_part(self._rows, list(rows))
        here, there = self._rows[first : len(self._rows) - end], rows[first : len(rows) - end]
        if len(here) + len(there) > _LONG:
            self._reset(rows)
            return
        old = {self._key(row): row for row in here}
        keys = [self._key(row) for row in there]
        new = set(keys)
        if keys != list(old):
            gone = _runs([first + number for number, key in enumerate(old) if key not in new])
            come = _runs([first + number for number, key in enumerate(keys) if key not in old])
            if len(gone) + len(come) > _RUNS:
                self._reset(rows)
                return
            self._remove(gone)
            kept = [row for row, key in zip(there, keys, strict=True) if key in old]
            self._reorder(self._rows[:first] + kept + self._rows[first + len(kept) :])
            self._insert(come, rows)
        if here or there:
            self._set(list(rows))
        self.touch([first + at for at, row in enumerate(there) if _differ(old.get(keys[at], row), row)])

    def _fill(self, rows: Sequence[T]) -> None:
        """Show these rows where there were none, or none where there were these."""
        if len(self._rows) + len(rows) > _SHORT:
            self._reset(rows)
            return
        self._remove([(0, len(self._rows) - 1)] if self._rows else [])
        self._insert([(0, len(rows) - 1)] if rows else [], rows)

    def _reset(self, rows: Sequence[T]) -> None:
        self._model.beginResetModel()
        self._set(list(rows))
        self._model.endResetModel()

    def append(self, rows: Sequence[T]) -> None:
        """Show more rows at the end."""
        if rows:
            self._model.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._seen.clear()
            if self._places is not None:
                self._places.update({self._key(row): len(self._rows) + at for at, row in enumerate(rows)})
            self._rows.extend(rows)
            self._model.endInsertRows()

    def touch(self, places: Sequence[int]) -> None:
        """Tell that these rows look different now."""
        every = bool(places) and places == range(len(places))
        for first, last in [(0, len(places) - 1)] if every else _runs(places):
            self._model.dataChanged.emit(self._model.index(first, 0), self._model.index(last, self._columns - 1))

    def _remove(self, runs: Sequence[tuple[int, int]]) -> None:
        for first, last in reversed(runs):
            self._model.beginRemoveRows(QModelIndex(), first, last)
            self._set(self._rows[:first] + self._rows[last + 1 :])
            self._model.endRemoveRows()

    def _insert(self, runs: Sequence[tuple[int, int]], rows: Sequence[T]) -> None:
        """Take the runs of new rows in, each at its final place."""
        for first, last in runs:
            self._model.beginInsertRows(QModelIndex(), first, last)
            self._set(self._rows[:first] + list(rows[first : last + 1]) + self._rows[first:])
            self._model.endInsertRows()

    def _reorder(self, rows: list[T]) -> None:
        """Take the kept rows in their new order."""
        before = self.order()
        if [self._key(row) for row in rows] == before:
            return
        self._model.layoutAboutToBeChanged.emit()
        self._set(rows)
        held = self._model.persistentIndexList()
        moved = [self._model.index(self.place(before[index.row()]), index.column()) for index in held]
        self._model.changePersistentIndexList(held, moved)
        self._model.layoutChanged.emit()

    def _set(self, rows: list[T]) -> None:
        self._rows = rows
        self._places = None
        self._seen = {}


def _differ(old: T, new: T) -> bool:
    """Rows that were not read again are the same object, which is quick to see."""
    return old is not new and old != new


def _other_part(old: list[T], new: list[T]) -> tuple[int, int]:
    """How many rows are the same at the beginning, and of the rest at the end."""
    most = min(len(old), len(new))
    first = shared_start(old, new, most)
    return first, shared_start(old[::-1], new[::-1], most - first)


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Sorted places as runs of neighbours, both ends included."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
