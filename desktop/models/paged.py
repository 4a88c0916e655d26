"""Rows of which a model holds the keys, and whole only those that were looked at lately."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel

from desktop.models.rows import Rows

T = TypeVar("T")
_PAGE: Final = 64  # rows that are read at once, around the one that is asked for
_HELD: Final = 1024  # rows that are held, which is more than a screen shows
_MANY: Final = 20_000  # keys of a long list


class PagedRows(Generic[T]):
    """The rows of a flat model. `read` gives the rows of some keys, `key` the key of a row.

    A row that is gone already, but not yet told of, is None.
    """

    def __init__(
        self,
        model: QAbstractItemModel,
        read: Callable[[Sequence[str]], Iterable[T]],
        key: Callable[[T], str],
        *,
        columns: int = 1,
    ) -> None:
        self._keys = Rows[str](model, str, columns=columns)
        self._read = read
        self._key = key
        self._held: OrderedDict[str, T] = OrderedDict()

    def __len__(self) -> int:
        return len(self._keys)

    def row(self, place: int) -> T | None:
        """The row at a place; it is read with its neighbours where it is not held."""
        key = self._keys[place]
        found = self._held.get(key)
        if found is None:
            first = max(0, place - _PAGE // 2)
            page = [self._keys[each] for each in range(first, min(len(self._keys), first + _PAGE))]
            self._take(each for each in page if each not in self._held)
            return self._held.get(key)
        self._held.move_to_end(key)
        return found

    def key(self, place: int) -> str:
        """The key at a place."""
        return self._keys[place]

    def order(self) -> list[str]:
        """All keys, in order."""
        return list(self._keys)

    def held(self) -> list[T]:
        """The rows that are held."""
        return list(self._held.values())

    def place(self, key: str) -> int:
        """The place of a key, -1 where there is none."""
        return self._keys.place(key)

    def replace(self, keys: Sequence[str]) -> None:
        """Show the rows of these keys; those that are held are not read again."""
        self._keys.replace(keys)
        if len(keys) <= _MANY:  # of a long list none is looked for: what is held is few, and is refreshed as well
            self._forget(set(self._held).difference(keys))

    def extend(self, keys: Sequence[str]) -> None:
        """Show more rows at the end; those that are there already stay where they are."""
        more = [key for key in keys if self._keys.place(key) < 0]
        self._keys.append(more)

    def refresh(self, stale: Iterable[str]) -> None:
        """Read again what is held of these rows, and tell of those that look different now."""
        old = {key: self._held.pop(key) for key in stale if key in self._held}
        self._take(old)
        places = [self._keys.place(key) for key, row in old.items() if self._held.get(key) != row]
        self._keys.touch(sorted(place for place in places if place >= 0))

    def touch(self) -> None:
        """Tell that all rows look different now."""
        self._keys.touch(range(len(self._keys)))

    def clear(self) -> None:
        """Forget all that is held: it belongs to another project."""
        self._held.clear()

    def _take(self, keys: Iterable[str]) -> None:
        for row in self._read(list(keys)):
            self._held[self._key(row)] = row
        while len(self._held) > _HELD:
            self._held.popitem(last=False)

    def _forget(self, keys: Iterable[str]) -> None:
        for key in keys:
            del self._held[key]
