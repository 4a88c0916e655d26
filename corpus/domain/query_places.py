"""Where the words of a query stand in a text. Pure."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from corpus.domain.query import Near, Query, Term, words_of
from corpus.domain.query_folding import MARK, WORD, folded_text, folded_words
from corpus.domain.spans import Span, span

_BETWEEN: Final = r"\W+"


class QueryPlaces:
    """Finds the places of one query in any number of texts."""

    def __init__(self, query: Query) -> None:
        words = list(words_of(query))
        self._plain = _pattern(each for each in words if isinstance(each, Term))
        self._near = [_NearPlaces(each) for each in words if isinstance(each, Near)]

    @property
    def has_words(self) -> bool:
        """Whether there is anything to be found: a query may have nothing but fields."""
        return self._plain is not None or bool(self._near)

    def spans(self, body: str) -> list[Span]:
        """Where the words and phrases stand, in the order of the text, none over another."""
        folded = folded_text(body)
        kept = None
        if MARK.search(folded):  # marks are left out, and where the other letters stood is kept
            kept = [place for place, letter in enumerate(folded) if not MARK.match(letter)]
            folded = MARK.sub("", folded)
        found = [match.span() for match in self._plain.finditer(folded)] if self._plain else []
        if self._near:
            starts = [match.start() for match in WORD.finditer(folded)]
            found = _apart([*found, *(place for each in self._near for place in each.find(folded, starts))])
        if kept is not None:
            found = [(kept[start], kept[end - 1] + 1) for start, end in found]
        return [span(*each) for each in found]


def found_spans(query: Query, body: str) -> list[Span]:
    """Where the words and phrases of a query stand in one text, see `QueryPlaces`."""
    return QueryPlaces(query).spans(body)


class _NearPlaces:
    """The places of the words of one NEAR, where all of them stand near enough."""

    def __init__(self, near: Near) -> None:
        self._apart = near.apart
        self._terms = [(pattern, len(folded_words(term.words))) for term in near.terms if (pattern := _pattern([term]))]

    def find(self, folded: str, starts: list[int]) -> Iterator[tuple[int, int]]:
        """The places; `starts` is where each word of the text begins. The same place may come again.

        As in the index: from the end of each to the beginning of the last one there are at most so many words.
        """
        found = [[match.span() for match in pattern.finditer(folded)] for pattern, _ in self._terms]
        if not all(found):
            return
        words = [[bisect_left(starts, start) for start, _ in places] for places in found]
        for last in sorted({each for numbers in words for each in numbers}):
            ranges = [
                (bisect_left(numbers, last - length - self._apart), bisect_right(numbers, last))
                for numbers, (_, length) in zip(words, self._terms, strict=True)
            ]
            if all(first < end for first, end in ranges):
                for places, (first, end) in zip(found, ranges, strict=True):
                    yield from places[first:end]


def _pattern(terms: Iterable[Term]) -> re.Pattern[str] | None:
    """What finds any of the terms; a longer one first, so that a phrase is found as a whole."""
    parts = sorted({part for part in map(_part, terms) if part}, key=lambda part: (-len(part), part))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})") if parts else None


def _part(term: Term) -> str:
    words = [re.escape(each) for each in folded_words(term.words)]
    return _BETWEEN.join(words) + (r"\w*" if term.begins else r"(?!\w)") if words else ""


def _apart(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in their order, each once, the longer one where two lie over each other."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(set(places), key=lambda place: (place[0], -place[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
