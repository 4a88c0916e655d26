"""Dates of articles: ISO 8601, possibly partial (`2024-05-14`, `2024-05`, `2024`, or `--05-14` without a year)."""

import calendar
import re
from typing import Final

from corpus.domain.errors import CorpusError

_FORM: Final = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?|--(?P<m>\d\d)-(?P<d>\d\d)")
_LEAP: Final = 2000  # a date without a year may be 29 February


def is_date(text: str) -> bool:
    """Whether `text` is a full or partial ISO date that exists in the calendar."""
    match = _FORM.fullmatch(text)
    if not match:
        return False
    year = int(match["year"] or _LEAP)
    month = int(match["month"] or match["m"] or 1)
    day = int(match["day"] or match["d"] or 1)
    return 1 <= month <= 12 and year >= 1 and 1 <= day <= calendar.monthrange(year, month)[1]


def checked_date(text: str | None) -> str | None:
    """The date as given, None for an empty text. Raises CorpusError for anything that is not a date."""
    text = (text or "").strip()
    if not text:
        return None
    if not is_date(text):
        raise CorpusError("date-invalid", date=text)
    return text


def checked_bound(text: str | None) -> str | None:
    """A date to compare with, which has at least a year; None for an empty text. Raises CorpusError for any other."""
    date = checked_date(text)
    if date and date.startswith("--"):
        raise CorpusError("date-yearless", date=date)
    return date


def is_partial(date: str | None) -> bool:
    """Whether a date lacks its year, month or day."""
    return date is not None and (date.startswith("--") or len(date) < len("2024-05-14"))


def date_order(date: str | None) -> tuple[int, str]:
    """A sort key: dated articles first, then those without a year, then those without a date."""
    if not date:
        return (2, "")
    return (1, date) if date.startswith("--") else (0, date)
