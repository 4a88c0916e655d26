"""Sentences of a text by a light rule: enough to move the edge of a statement. Pure; positions are code points."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from corpus.domain.paragraphs import paragraphs
from corpus.domain.spans import Span, span
from corpus.domain.words import between_letters

_SHORT: Final = (  # English, then Russian and Belarusian
    "mr mrs ms dr prof gen col maj capt lt sgt gov sen rep hon rev st jr sr vs etc inc ltd co corp dept est approx jan "
    "feb apr jun jul aug sept sep oct nov dec mln bln tn bn "
    "г гг ул пр пл д кв им т тов тыс млн млрд трлн руб коп см стр табл проф акад ген подп обл р-н пос дер вул тыш "
    "наст чал н э др вв нач зам мин сек"
)
_ABBREVIATIONS: Final = frozenset(_SHORT.split())
_BEFORE_NUMBERS: Final = frozenset(("no", "nos", "vol", "art", "fig", "p", "pp", "ст", "рис", "гл", "ч", "п"))
_LETTERS: Final = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")  # an initial, or several: U.S
_END: Final = re.compile(r"(?:[.!?…؟۔।]+|[。！？]+)[\"'”’“»)\]]*")
_FULL_WIDTH: Final = "。！？"
_OPENING: Final = "\"'“„«‘(["
_BEFORE: Final = re.compile(r"[^\s(\"'“„«]*$")
_PARTS: Final = 64  # paragraphs whose sentences are kept


def next_sentence_end(body: str, at: int) -> int | None:
    """The end of the first sentence that ends behind `at`."""
    return next((each.end for each in _from(body, at) if each.end > at), None)


def next_sentence_start(body: str, at: int) -> int | None:
    """The start of the first sentence that begins behind `at`."""
    return next((each.start for each in _from(body, at) if each.start > at), None)


def previous_sentence_end(body: str, at: int) -> int | None:
    """The end of the last sentence that ends before `at`."""
    return next((each.end for each in _back_from(body, at) if each.end < at), None)


def previous_sentence_start(body: str, at: int) -> int | None:
    """The start of the last sentence that begins before `at`."""
    return next((each.start for each in _back_from(body, at) if each.start < at), None)


@lru_cache(maxsize=_PARTS)
def _sentences(paragraph: str) -> tuple[tuple[int, int], ...]:
    """Start and end of the sentences of one paragraph, without the white space around them."""
    found: list[tuple[int, int]] = []
    start = _skipped(paragraph, 0)
    for match in _END.finditer(paragraph):
        if match.start() >= start and _ends(paragraph, match):
            end = between_letters(paragraph, match.end())
            found.append((start, end))
            start = _skipped(paragraph, end)
    foot = len(paragraph.rstrip())
    if start < foot:
        found.append((start, foot))
    return tuple(found)


def _ends(paragraph: str, match: re.Match[str]) -> bool:
    """Whether a stop ends a sentence: not behind an abbreviation or an initial, nor where the sentence goes on."""
    rest = paragraph[match.end() :]
    if not rest.strip() or match.group()[0] in _FULL_WIDTH:
        return True
    if not rest[0].isspace():
        return False
    following = rest.lstrip().lstrip(_OPENING).lstrip()
    if following[:1].islower():
        return False
    if not match.group().startswith(".") or match.group().startswith(".."):
        return True
    before = _BEFORE.search(paragraph, 0, match.start())
    word = before.group().casefold() if before else ""
    if word in _BEFORE_NUMBERS and following[:1].isdigit():
        return False
    return word not in _ABBREVIATIONS and not _LETTERS.fullmatch(word)


def _skipped(text: str, at: int) -> int:
    """The first visible character at `at` or behind it."""
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _from(body: str, at: int) -> Iterator[Span]:
    """The sentences of the paragraph around a place, and of all behind it."""
    there = paragraphs(body)
    first = max(0, bisect_right(there, (at, len(body))) - 1)
    for begin, end in there[first:]:
        yield from (span(begin + start, begin + stop) for start, stop in _sentences(body[begin:end]))


def _back_from(body: str, at: int) -> Iterator[Span]:
    """The sentences of the paragraph around a place, and of all before it, the last one first."""
    there = paragraphs(body)
    for begin, end in reversed(there[: bisect_right(there, (at, len(body)))]):
        yield from (span(begin + start, begin + stop) for start, stop in reversed(_sentences(body[begin:end])))
