"""Paragraphs of a body, also of one whose lines were broken by hand. Pure; positions are code points."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

_WRAP: Final = range(45, 101)  # code points in a line of a text that was broken by hand
_SHARE: Final = 0.6


@lru_cache(maxsize=4)
def paragraphs(body: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each paragraph that holds something, without its line feed."""
    lines = body.split("\n")
    wrapped = is_hard_wrapped(lines)
    found: list[tuple[int, int]] = []
    start, goes_on = 0, False
    for line in lines:
        end = start + len(line)
        if line.strip():
            found.append((found.pop()[0] if goes_on else start, end))
        goes_on = wrapped and bool(line.strip())
        start = end + 1
    return tuple(found)


def is_hard_wrapped(lines: Sequence[str]) -> bool:
    """Whether the text was broken at a fixed width: most lines that go on are about as long as a typed line."""
    going_on = [len(line) for line, after in pairwise(lines) if line.strip() and after.strip()]
    if len(going_on) < 2 or max(map(len, lines)) >= _WRAP.stop:
        return False
    return sum(length in _WRAP for length in going_on) >= _SHARE * len(going_on)
