"""Dates as programs and databases write them, made ISO 8601; the time of day is left out, the zone is not applied."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final

from corpus.domain.dates import is_date
from corpus.domain.header_dates import read_date

_COMPACT: Final = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}(?:Z|[+-]\d{4})?)?$")
_PARTIAL: Final = re.compile(r"(?:19|20)\d\d(?:-\d\d)?$")
_YEARLESS: Final = re.compile(r"'?(--\d\d-\d\d)$")  # the apostrophe is for spreadsheets, in a table of our own
_EPOCH: Final = re.compile(r"1\d{9}(?:\d{3})?(?:\.\d+)?$")  # seconds, or milliseconds, since 1970: from 2001 to 2033
_DAY: Final = re.compile(r"[2-6]\d{4}(?:\.\d+)?$")  # from 1954 to 2091
_NIL: Final = date(1899, 12, 30)  # Excel takes 1900 for a leap year
_OPENING: Final = re.compile(r"(?:published|updated|posted|date)?[\s:]*", re.IGNORECASE)


def cell_date(text: str) -> str | None:
    """The date in a cell of a column of dates: as `date_of`, or the number of a day that Excel counts from 1900."""
    if _DAY.match(text):
        return (_NIL + timedelta(days=int(float(text)))).isoformat()
    return date_of(text)


def date_of(text: str | None) -> str | None:
    """The date that a text begins with, possibly partial; None where it begins with none."""
    text = " ".join((text or "").split())
    if not text:
        return None
    if match := _COMPACT.match(text):
        found_date = "-".join(match.groups())
        return found_date if is_date(found_date) else None
    if _EPOCH.match(text):
        seconds = float(text) / (1000 if len(text.split(".")[0]) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    if _PARTIAL.match(text):
        return text if is_date(text) else None
    if match := _YEARLESS.match(text):
        return match[1] if is_date(match[1]) else None
    opening = _OPENING.match(text)
    found = read_date(text, opening.end() if opening else 0)
    return found.iso if found else None
