"""What of a text stands nowhere in another, whatever the order: marked where two repeats are shown side by side."""

import re
from collections.abc import Iterator
from typing import Final

from corpus.domain.near import RUN

_WORD: Final = re.compile(r"\w+")


def own_parts(text: str, other: str) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it is its own: no run of words in it stands in the other text.

    Put together the pieces are the text.
    """
    places = [each.span() for each in _WORD.finditer(text)]
    words = [text[start:end].casefold() for start, end in places]
    theirs = set(_runs([each.casefold() for each in _WORD.findall(other)]))
    shared = [False] * len(words)
    for at, run in enumerate(_runs(words)):
        if run in theirs:
            shared[at : at + RUN] = [True] * min(RUN, len(words) - at)
    pieces: list[tuple[str, bool]] = []
    done = 0
    for first, last in _stretches(shared):
        start, end = places[first][0], places[last][1]
        pieces += [(text[done:start], False), (text[start:end], True)]
        done = end
    return [each for each in (*pieces, (text[done:], False)) if each[0]]


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    """All runs of words; a text of fewer is one run."""
    for at in range(max(1, len(words) - RUN + 1)):
        yield tuple(words[at : at + RUN])


def _stretches(shared: list[bool]) -> Iterator[tuple[int, int]]:
    """The first and last place of each stretch that is not shared."""
    first = None
    for place, is_shared in enumerate((*shared, True)):
        if not is_shared and first is None:
            first = place
        elif is_shared and first is not None:
            yield first, place - 1
            first = None
