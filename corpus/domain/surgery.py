"""Changing where a statement begins and ends: pure rules over spans; positions are code points.

A statement may have several parts. Whatever is done, no part is empty, none lies outside the text, and they stay
sorted and apart from each other.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from corpus.domain import sentences, words
from corpus.domain.errors import CorpusError
from corpus.domain.spans import Span, normalised, span


class Edge(StrEnum):
    """One of the two ends of a part."""

    START = "start"
    END = "end"


class Unit(StrEnum):
    """How far an edge moves at once."""

    WORD = "word"
    SENTENCE = "sentence"


Spans = tuple[Span, ...]
_Stop = Callable[[str, int], int | None]
_STOPS: Final[Mapping[tuple[Unit, Edge, bool], _Stop]] = {
    (Unit.WORD, Edge.END, True): words.next_word_end,
    (Unit.WORD, Edge.END, False): words.previous_word_end,
    (Unit.WORD, Edge.START, True): words.next_word_start,
    (Unit.WORD, Edge.START, False): words.previous_word_start,
    (Unit.SENTENCE, Edge.END, True): sentences.next_sentence_end,
    (Unit.SENTENCE, Edge.END, False): sentences.previous_sentence_end,
    (Unit.SENTENCE, Edge.START, True): sentences.next_sentence_start,
    (Unit.SENTENCE, Edge.START, False): sentences.previous_sentence_start,
}
_SEAM: Final = re.compile(r"[ \t\u00a0.,;:!?…]*")  # what may stand between two parts that become one


def part_at(spans: Sequence[Span], edge: Edge, cursor: int | None = None) -> int:
    """The number of the part whose edge is meant: the one with the text cursor in it, else the outermost."""
    for number, each in enumerate(spans):
        if cursor is not None and each.start <= cursor <= each.end:
            return number
    return 0 if edge is Edge.START else len(spans) - 1


def moved(body: str, spans: Spans, part: int, edge: Edge, unit: Unit, *, forwards: bool) -> Spans | None:
    """The spans with one edge moved to the next stop; None where it cannot go on, as at the end of the text.

    A part that comes to touch its neighbour is joined with it.
    """
    here = spans[part].start if edge is Edge.START else spans[part].end
    stop = _STOPS[unit, edge, forwards](body, here)
    if stop is None:
        return None
    found = _with_edge(spans, part, edge, stop)
    return found if found != spans else None


def dragged(body: str, spans: Spans, part: int, edge: Edge, at: int, *, snap: bool) -> Spans:
    """The spans with one edge brought to a place; `snap` takes whole words. The part keeps a word, or a letter."""
    own = spans[part]
    at = max(0, min(len(body), at))
    at = words.nearest_gap(body, at) if snap else words.between_letters(body, at)
    if edge is Edge.START:
        least = (words.previous_word_start(body, own.end) if snap else _letter_before(body, own.end)) or 0
        wanted = _without_space_before(body, min(at, max(own.start, least)), own.end)
    else:
        least = (words.next_word_end(body, own.start) if snap else _letter_behind(body, own.start)) or len(body)
        wanted = _without_space_behind(body, own.start, max(at, min(own.end, least)))
    return _with_edge(spans, part, edge, wanted) or spans


def split_at(body: str, spans: Spans, at: int) -> tuple[Spans, Spans]:
    """The parts before a place and those behind it. Raises CorpusError where one side would have no words."""
    at = words.nearest_gap(body, at)
    before = tuple(span(each.start, min(each.end, at)) for each in spans if each.start < at)
    behind = tuple(span(max(each.start, at), each.end) for each in spans if each.end > at)
    return _both(body, before, behind)


def taken_out(body: str, spans: Spans, chosen: Span) -> tuple[Spans, Spans]:
    """What stays of a statement, and what of it is chosen. Raises CorpusError where one of them would have no words."""
    inside = tuple(
        span(max(each.start, chosen.start), min(each.end, chosen.end)) for each in spans if each.overlaps(chosen)
    )
    return _both(body, _without(spans, chosen), inside)


def without(body: str, spans: Spans, chosen: Span) -> Spans:
    """The spans without what is chosen. Raises CorpusError where nothing would be left, or nothing would change."""
    left = _trimmed(body, _without(spans, chosen))
    if not left or left == spans:
        raise CorpusError("span-nothing-left" if not left else "span-elsewhere")
    return left


def joined(body: str, first: Spans, second: Spans) -> Spans:
    """The parts of two statements; those with nothing but spaces and stops between them become one."""
    found: list[Span] = []
    for each in normalised([*first, *second]):
        if found and _SEAM.fullmatch(body, found[-1].end, each.start):
            found[-1] = span(found[-1].start, each.end)
        else:
            found.append(each)
    return tuple(found)


def _with_edge(spans: Spans, part: int, edge: Edge, at: int) -> Spans | None:
    own = spans[part]
    wanted = (at, own.end) if edge is Edge.START else (own.start, at)
    if wanted[0] >= wanted[1]:
        return None
    return normalised([*spans[:part], span(*wanted), *spans[part + 1 :]])


def _without(spans: Spans, chosen: Span) -> Spans:
    pieces = [(each.start, min(each.end, chosen.start)) for each in spans]
    pieces += [(max(each.start, chosen.end), each.end) for each in spans]
    return normalised(span(start, end) for start, end in pieces if start < end)


def _both(body: str, first: Spans, second: Spans) -> tuple[Spans, Spans]:
    first, second = _trimmed(body, first), _trimmed(body, second)
    if not first or not second:
        raise CorpusError("split-outside")
    return first, second


def _trimmed(body: str, spans: Spans) -> Spans:
    """The spans without white space at their ends, and without those that hold no word or number."""
    found = []
    for each in spans:
        text = body[each.start : each.end]
        start = each.start + len(text) - len(text.lstrip())
        end = each.start + len(text.rstrip())
        if any(letter.isalnum() for letter in text):
            found.append(span(start, end))
    return tuple(found)


def _letter_before(body: str, at: int) -> int:
    """The start of the letter, with its marks, that ends at a place."""
    begin = at - 1
    while begin > 0 and words.between_letters(body, begin) != begin:
        begin -= 1
    return max(0, begin)


def _letter_behind(body: str, at: int) -> int:
    return words.between_letters(body, at + 1)


def _without_space_before(body: str, at: int, end: int) -> int:
    while at < end - 1 and body[at].isspace():
        at += 1
    return at


def _without_space_behind(body: str, start: int, at: int) -> int:
    while at > start + 1 and body[at - 1].isspace():
        at -= 1
    return at
