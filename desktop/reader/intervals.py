"""An index of intervals that answers which of them overlap a stretch. Pure."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import Generic, TypeVar

Owner = TypeVar("Owner")


class Intervals(Generic[Owner]):
    """Half-open intervals with their owners, sorted by start.

    The running maximum of the ends bounds the search from the left, so a look-up costs two bisections and a walk
    over the candidates between.
    """

    def __init__(self, entries: Iterable[tuple[int, int, Owner]]) -> None:
        self._entries = sorted(entries, key=lambda each: (each[0], each[1]))
        self._starts = [start for start, _, _ in self._entries]
        self._furthest = list(accumulate((end for _, end, _ in self._entries), max))

    def __len__(self) -> int:
        return len(self._entries)

    def overlapping(self, start: int, end: int) -> list[Owner]:
        """Owners of the intervals that share a position with `[start, end)`, in order of their starts."""
        first = bisect_right(self._furthest, start)
        last = bisect_left(self._starts, end)
        return [owner for _, until, owner in self._entries[first:last] if until > start]
