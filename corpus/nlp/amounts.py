"""Dates, sums of money and percentages, found by pattern in the plain text."""

import re
from collections.abc import Iterator
from typing import Final

from corpus.nlp.dates import BARE, BARE_YEAR, DATES
from corpus.nlp.sums import MONEY, PERCENT

_LEAD: Final = re.compile(r"(?i:the|a|an|about|nearly|some|of|past)\s+")
_IDLE: Final = re.compile(r"(?i:one day)")
_SPENT: Final = re.compile(
    r"(?i)(?:in|within|for|just|only|after|least|than|by|of|about|or|took|takes?|lasts?|lasted)\s+$"
)
_QUARTERS: Final = re.compile(r"(?i:two|three|four)[ -]quarters?")
_EVERY: Final = re.compile(r"(?i:every|each)\s+$")
_BEFORE: Final = 10  # characters before a duration that tell what it is


def find_amounts(body: str) -> Iterator[tuple[int, int, str]]:
    """Sums, percentages and dates as (start, end, label); they may overlap, the first named go first."""
    for match in MONEY.finditer(body):
        yield match.start(), match.end(), "MONEY"
    for match in PERCENT.finditer(body):
        yield match.start(), match.end(), "PERCENT"
    for match in DATES.finditer(body):
        start = match.start()
        lead = _LEAD.match(body, start, match.end())
        start = lead.end() if lead else start
        if not _is_age(body, match.end()) and not _is_idle(body, start, match.end()):
            yield start, match.end(), "DATE"
    for match in BARE_YEAR.finditer(body):
        yield match.start(), match.end(), "DATE"
    for pattern in BARE:
        for match in pattern.finditer(body):
            yield match.start("month"), match.end("month"), "DATE"


def _is_age(body: str, end: int) -> bool:
    """Whether a duration is an age: "62 years old", "a five-year-old"."""
    return body[end : end + 4] in {" old", "-old"} or body[end - 4 : end] == "-old"


def _is_idle(body: str, start: int, end: int) -> bool:
    """Whether it is no stretch of time: "then one day", "three quarters of it", "every two weeks"."""
    before = body[max(0, start - _BEFORE) : start]
    if _EVERY.search(before):
        return True
    if _IDLE.fullmatch(body, start, end):
        return not _SPENT.search(before)
    return _QUARTERS.fullmatch(body, start, end) is not None and body[end : end + 4] == " of "
