"""Dates as headers of news articles write them, in English, Russian and Belarusian, made ISO 8601."""

import re
from dataclasses import dataclass
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
_WEEKDAY: Final = r"(?:(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + r")\b\.?,?\s{1,3})?"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?(?!\w)"

_WORDED: Final = re.compile(
    rf"{_WEEKDAY}(?:"
    rf"(?P<day>{_DAY})\s{{1,3}}(?:of\s)?(?P<month>{_MONTH})(?:,?\s{{1,3}}(?P<year>{_YEAR}){_AFTER_YEAR})?"
    rf"|(?P<month2>{_MONTH})\s{{1,3}}(?P<day2>{_DAY})(?:,?\s{{1,3}}(?P<year2>{_YEAR}))?"
    rf"|(?P<month3>{_MONTH})\s{{1,3}}(?P<year3>{_YEAR})"
    r")(?!\w)",
    re.IGNORECASE,
)
_ISO: Final = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:T\d\d:\d\d[\d:.]{0,12}(?:Z|[+-]\d\d:?\d\d)?)?")
_NUMERIC: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)")


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
    """The date that begins at `position`, None where none does or where the calendar does not have it."""
    if match := _WORDED.match(text, position):
        iso = _worded(match)
    elif match := _ISO.match(text, position):
        iso = f"{match[1]}-{int(match[3]):02}-{int(match[4]):02}"
    elif match := _NUMERIC.match(text, position):
        iso = _numeric(int(match[1]), int(match[3]), match[4], match[2])
    else:
        return None
    return FoundDate(iso=iso, end=match.end()) if is_date(iso) else None


def _worded(match: re.Match[str]) -> str:
    month = MONTHS[(match["month"] or match["month2"] or match["month3"]).casefold().rstrip(".")]
    year = match["year"] or match["year2"] or match["year3"]
    day = match["day"] or match["day2"]
    if not day:
        return f"{year}-{month:02}"
    number = int(re.sub(r"\D", "", day))
    return f"{year}-{month:02}-{number:02}" if year else f"--{month:02}-{number:02}"


def _numeric(first: int, second: int, year: str, mark: str) -> str:
    """Day first, as most of the world writes it, unless only the American order (with slashes) makes a date."""
    if mark == "/" and second > 12:
        first, second = second, first
    return f"{year}-{second:02}-{first:02}"
