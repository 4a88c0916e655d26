"""How dates and moments are said in the window, in the language of the analyst."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale

from corpus.domain.dates import is_date
from corpus.domain.texts import msg
from desktop.translate import tr

_MONTHS: Final = (
    msg("January"), msg("February"), msg("March"), msg("April"), msg("May"), msg("June"),
    msg("July"), msg("August"), msg("September"), msg("October"), msg("November"), msg("December"),
)  # fmt: skip
_SHORT_MONTHS: Final = (
    msg("Jan"), msg("Feb"), msg("Mar"), msg("Apr"), msg("May"), msg("Jun"),
    msg("Jul"), msg("Aug"), msg("Sep"), msg("Oct"), msg("Nov"), msg("Dec"),
)  # fmt: skip


def shown_date(date: str | None, *, full: bool = False) -> str:
    """An ISO date, possibly partial, as it is read: `14 Jun 2023`, `Jun 2023`, `2023`, `7 Jun, no year`.

    Empty for None; what is no date is left as it is. `full` writes it out: `14 June 2023`, `7 June (year unknown)`.
    """
    if not date or not is_date(date):
        return date or ""
    if date.startswith("--"):
        number, day = date[2:].split("-")
        text = msg("{day} {month} (year unknown)") if full else msg("{day} {month}, no year")
        return tr(text, day=int(day), month=_month(int(number), full=full))
    year, *rest = date.split("-")
    if not rest:
        return year
    if len(rest) == 1:
        return tr("{month} {year}", month=_month(int(rest[0]), full=full, alone=True), year=year)
    return tr("{day} {month} {year}", day=int(rest[1]), month=_month(int(rest[0]), full=full), year=year)


def _month(number: int, *, full: bool, alone: bool = False) -> str:
    """The name of a month; many languages inflect it behind the number of a day."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        return tr((_MONTHS if full else _SHORT_MONTHS)[number - 1])
    form = QLocale.FormatType.LongFormat if full else QLocale.FormatType.ShortFormat
    return locale.standaloneMonthName(number, form) if alone else locale.monthName(number, form)


def shown_moment(moment: str) -> str:
    """A moment in UTC, as the store writes it, in the time of this place: `14 Jun 2023, 09:05`."""
    try:
        here = datetime.fromisoformat(moment).astimezone()
    except (ValueError, OverflowError):
        return moment
    return f"{shown_date(here.date().isoformat())}, {here:%H:%M}"
