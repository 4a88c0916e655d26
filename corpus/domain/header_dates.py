"""Dates as headers of news articles write them, in English, Russian and Belarusian, made ISO 8601."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from corpus.domain.dates import is_date

_MONTH_NAMES: Final = (
    "january jan января студзеня",
    "february feb февраля лютага",
    "march mar марта сакавіка",
    "april apr апреля красавіка",
    "may мая траўня",
    "june jun июня чэрвеня",
    "july jul июля ліпеня",
    "august aug августа жніўня",
    "september sept sep сентября верасня",
    "october oct октября кастрычніка",
    "november nov ноября лістапада",
    "december dec декабря снежня",
)
MONTHS: Final[dict[str, int]] = {
    name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()
} | {"янв": 1, "фев": 2, "мар": 3, "апр": 4, "июн": 6, "июл": 7, "авг": 8, "сен": 9, "окт": 10, "ноя": 11, "дек": 12}
_WEEKDAY_NAMES: Final = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "понедельник вторник среда четверг пятница суббота воскресенье",
    "панядзелак аўторак серада чацвер пятніца субота нядзеля",
)
WEEKDAYS: Final = tuple(name for names in _WEEKDAY_NAMES for name in names.split())

_MONTH: Final = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR: Final = r"(?:1[89]|20)\d\d(?!\d)"
_AFTER_YEAR: Final = r"(?:\s?(?:г\.?|года|года\.)(?!\w))?"
_DAY_NAME: Final = r"(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + r")\b\.?"
_WEEKDAY: Final = rf"(?:{_DAY_NAME},?\s{{1,3}})?"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?(?!\w)"
_TO: Final = r"\s?(?:[-–—/]|and|to|и)\s?"  # between the first and the last day of several

_WORDED: Final = re.compile(
    rf"{_WEEKDAY}(?:"
    rf"(?:the\s)?(?P<day>{_DAY})(?:{_TO}{_DAY})?(?:\.?\s{{1,3}}|[-/])(?:of\s)?(?P<month>{_MONTH})"
    rf"(?:(?:,?\s{{1,3}}|[-/])(?P<year>{_YEAR}){_AFTER_YEAR})?"
    rf"|(?P<month2>{_MONTH}),?\s{{1,3}}(?:the\s)?(?P<day2>{_DAY})(?:[-–—/]{_DAY})?(?:,?\s{{1,3}}(?P<year2>{_YEAR}))?"
    rf"|(?P<month3>{_MONTH})\s{{1,3}}(?P<year3>{_YEAR})"
    rf"|(?P<year4>{_YEAR}),?\s{{1,3}}(?P<month4>{_MONTH})\s{{1,3}}(?P<day4>{_DAY})"
    r")(?!\w)",
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(r"\s?[-–—]\s?(?=\w)")
_ISO: Final = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:T\d\d:\d\d[\d:.]{0,12}(?:Z|[+-]\d\d:?\d\d)?)?")
_NUMERIC: Final = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(?:(\d{4})|(?<=\d\d[./-]\d\d[./-])(\d\d))(?![\d:])")
_SHORT: Final = re.compile(r"(\d{1,2})[./](\d{1,2})(?![\d:/%])(?!\.\d)")

_ENDS: Final = r"(?=\s{0,3}(?:[-–—―.,:;|/()\[\]]|$))"
_WEEKDAY_BEHIND: Final = re.compile(rf",?\s{{1,3}}(?:\({_DAY_NAME}\)|{_DAY_NAME}){_ENDS}", re.IGNORECASE)
_WEEKDAY_ALONE: Final = re.compile(rf"(?:on\s)?{_DAY_NAME}{_ENDS}", re.IGNORECASE)
_TIME_BEHIND: Final = re.compile(
    r"(?:,?\s{1,3}|\s{0,2}[-–—|/]\s{0,2})(?:at\s)?\d{1,2}[:.]\d\d(?::\d\d)?(?![\d%])"
    r"(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:GMT|UTC|MSK|EST|CET|BST|IST)\b)?(?:[+-]\d{1,2}(?::?\d\d)?)?",
    re.IGNORECASE,
)
# The Saudi agency gives two calendars: `Riyadh, Dhu al-Qi'dah 26, 1445, June 3, 2024, SPA`.
_HIJRI: Final = re.compile(
    r"(?:\d{1,2}\s)?(?:Muharram|Safar|Rabi|Jumada|Rajab|Sha['’ʿ]?ban|Ramadan|Shawwal|Dhu|Thul)[\w'’ʿ -]{0,16}?"
    r"(?:\s\d{1,2},)?\s1[34]\d\d(?!\d)(?:\s?A?\.?H\b\.?)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDate:
    """A date in ISO form, possibly partial, and where its wording ends."""

    iso: str
    end: int

    @property
    def full(self) -> bool:
        """Whether year, month and day are all known."""
        return len(self.iso) == len("2024-05-14")


def read_date(text: str, position: int = 0) -> FoundDate | None:
    """The date that begins at `position`, of several days the first; None where none does, or the calendar lacks it.

    A full stop behind a month without a year is left to what follows: it may as well close the dateline.
    """
    end = 0
    if match := _WORDED.match(text, position):
        iso = _worded(match)
        end = match.end() - (text[match.end() - 1] == "." and match["year"] is None)
        iso, end = _first_of_two(text, iso, end)
    elif match := _ISO.match(text, position):
        iso = f"{match[1]}-{int(match[3]):02}-{int(match[4]):02}"
    elif match := _NUMERIC.match(text, position):
        iso = _numeric(int(match[1]), int(match[3]), match[4] or match[5], match[2])
    else:
        return None
    return FoundDate(iso=iso, end=end or match.end()) if is_date(iso) else None


@lru_cache(maxsize=256)  # elements of a dateline are looked for many times at the same places
def read_moment(text: str, position: int) -> FoundDate | None:
    """A date as datelines have it: with a day of the week or a time of day behind it, where they are given."""
    date = read_date(text, position)
    if not date:
        return None
    end = date.end
    for behind in (_WEEKDAY_BEHIND, _TIME_BEHIND):
        # An abbreviated month may have a full stop before its comma: `3 Jun., Monday`.
        start = end + (text[end : end + 2] == ".,")
        match = behind.match(text, start)
        end = match.end() if match else end
    return FoundDate(iso=date.iso, end=end)


def read_short(text: str, position: int) -> FoundDate | None:
    """Day and month in figures without a year, as in `BRUSSELS, 03/06 (BELGA)`: a date only beside other evidence."""
    match = _SHORT.match(text, position)
    iso = f"--{int(match[2]):02}-{int(match[1]):02}" if match else ""
    return FoundDate(iso=iso, end=match.end()) if match and is_date(iso) else None


@lru_cache(maxsize=256)
def undated_end(text: str, position: int) -> int:
    """Where a day of the week, or a date of another calendar, that begins at `position` ends; 0 where none does."""
    match = _WEEKDAY_ALONE.match(text, position) or _HIJRI.match(text, position)
    return match.end() if match else 0


def _worded(match: re.Match[str]) -> str:
    month = MONTHS[(match["month"] or match["month2"] or match["month3"] or match["month4"]).casefold().rstrip(".")]
    year = match["year"] or match["year2"] or match["year3"] or match["year4"]
    day = match["day"] or match["day2"] or match["day4"]
    if not day:
        return f"{year}-{month:02}"
    number = int(re.sub(r"\D", "", day))
    return f"{year}-{month:02}-{number:02}" if year else f"--{month:02}-{number:02}"


def _first_of_two(text: str, iso: str, end: int) -> tuple[str, int]:
    """The first day of `30 May – 2 June 2024`, which has its year from the last one."""
    until = _UNTIL.match(text, end) if iso.startswith("--") else None
    match = _WORDED.match(text, until.end()) if until else None
    last = _worded(match) if match else ""
    if not match or not is_date(last) or len(last) == len("2024-06"):
        return iso, end
    end = match.end() - (text[match.end() - 1] == "." and match["year"] is None)
    if last.startswith("--"):
        return iso, end
    year = int(last[:4]) - (last[5:] < iso[2:])
    return f"{year}{iso[1:]}", end


def _numeric(first: int, second: int, year: str, mark: str) -> str:
    """Day first, as most of the world writes it, unless only the American order (with slashes) makes a date."""
    if mark == "/" and second > 12:
        first, second = second, first
    century = "" if len(year) == 4 else "19" if year > "69" else "20"
    return f"{century}{year}-{second:02}-{first:02}"
