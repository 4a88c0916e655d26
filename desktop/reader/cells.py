"""Runs of cells on a line of text whose letters do not stand in reading order. Pure.

Where a line holds right-to-left text, a range of characters may appear as several stretches. Each glyph fills the
cell between its own position and the next one on the line, whichever letter that is.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

_NEAR: Final = 0.75  # pixels; positions closer than this are one


def visual_runs(line: Sequence[float], right: float, wanted: Iterable[float]) -> list[tuple[float, float]]:
    """Left and right ends of the stretches that the wanted glyphs fill.

    `line` holds the positions of all glyphs of the line, in any order, `right` is where the last cell ends.
    """
    edges = sorted({*line, right})
    runs: list[tuple[float, float]] = []
    for left in sorted(set(wanted)):
        after = bisect_right(edges, left + _NEAR)
        end = edges[after] if after < len(edges) else right
        if runs and left <= runs[-1][1] + _NEAR:
            runs[-1] = (runs[-1][0], max(end, runs[-1][1]))
        else:
            runs.append((left, end))
    return runs
