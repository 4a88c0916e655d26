"""Lanes: intervals that overlap side by side, so that none covers another. Pure."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

OVERFLOW: Final = None


def pack_lanes(intervals: Sequence[tuple[int, int]], capacity: int, *, long_first: bool = False) -> list[int | None]:
    """A lane (0 is next to the text) for each interval, both ends inclusive; None where all lanes are full.

    Short intervals come first, so that a bracket stands inside of the longer one around it; `long_first` gives the
    long ones the lanes near the text, so that a short underline stands below the long one over it.
    """
    lanes: list[list[tuple[int, int]]] = [[] for _ in range(capacity)]
    found: list[int | None] = [OVERFLOW] * len(intervals)
    sign = -1 if long_first else 1
    order = sorted(range(len(intervals)), key=lambda at: (sign * _length(intervals[at]), intervals[at][0], at))
    for at in order:
        first, last = intervals[at]
        for number, lane in enumerate(lanes):
            if _is_free(lane, first, last):
                insort(lane, (first, last))
                found[at] = number
                break
    return found


def depth(intervals: Sequence[tuple[int, int]]) -> int:
    """How many intervals lie over each other at most: fewer lanes than that never suffice."""
    edges = sorted(edge for first, last in intervals for edge in ((first, 1), (last + 1, -1)))
    return max(accumulate((change for _, change in edges), initial=0))


def _length(interval: tuple[int, int]) -> int:
    return interval[1] - interval[0]


def _is_free(lane: list[tuple[int, int]], first: int, last: int) -> bool:
    """Whether no interval of the lane (sorted, apart from each other) touches a line of `first` to `last`."""
    after = bisect_left(lane, (first, first))
    if after < len(lane) and lane[after][0] <= last:
        return False
    return after == 0 or lane[after - 1][1] < first
