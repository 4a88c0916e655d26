"""Possible mentions, and the choice among those that overlap."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from corpus.domain.spans import Span, span

_ARTICLE: Final = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_POSSESSIVE: Final = re.compile(r"(?:['’]s|['’])$")


class Source(IntEnum):
    """What proposed a candidate. Lower sources win; within the first four the longer candidate wins."""

    AMOUNT = 0
    HEAD = 1
    KNOWN = 2
    SHAPE = 3
    AGAIN = 4
    MODEL = 5
    GUESS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A possible mention and what proposed it."""

    start: int
    end: int
    label: str
    source: Source


def chosen(candidates: Iterable[Candidate], length: int) -> list[Candidate]:
    """The candidates that stay, without overlaps; `length` is that of the body."""
    taken = bytearray(length)
    kept = []
    for each in sorted(candidates, key=_order):
        if each.start < each.end and not any(taken[each.start : each.end]):
            taken[each.start : each.end] = b"\1" * (each.end - each.start)
            kept.append(each)
    return kept


def _order(each: Candidate) -> tuple[int, int, int, int]:
    tier = max(each.source, Source.SHAPE)
    return tier, each.start - each.end, each.source, each.start


def trimmed(body: str, each: Candidate) -> Span:
    """The span without article, possessive and white space."""
    start, end = each.start, each.end
    article = _ARTICLE.match(body, start, end) if each.label != "DATE" else None
    if article and article.end() < end:
        start = article.end()
    possessive = _POSSESSIVE.search(body[start:end])
    if possessive and possessive.start() > 0:
        end = start + possessive.start()
    while end > start and body[end - 1].isspace():
        end -= 1
    while start < end and body[start].isspace():
        start += 1
    return span(start, end)
