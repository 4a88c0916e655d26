"""The dateline: place, date and agency at the head of the first paragraph.

A row of elements is believed only as far as the evidence goes: an agency or a date beside a place, or a place alone
where it is set in capitals, or known, and set off by a dash or a colon.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from corpus.domain.header_elements import (
    Closing,
    Element,
    Part,
    closing_at,
    first_part,
    in_capitals,
    read_elements,
    sentence_follows,
)
from corpus.domain.header_names import NOT_PLACES, known_agency, known_place

WIDEST: Final = 240  # code points of a line in which a dateline must end


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """What a dateline says. `certain` where an agency or a date stands in it, not only a place.

    `end` is where the sentence behind it begins in the line.
    """

    place: str | None = None
    date: str | None = None
    agency: str | None = None
    certain: bool = True
    end: int = 0


def read_dateline(line: str, *, paragraph: bool = True) -> Dateline | None:
    """The dateline at the head of `line`, or None.

    `paragraph` says that the line is a full paragraph: the head of a title is a dateline only with a date or an agency.
    """
    text = line[:WIDEST]
    elements = read_elements(text)
    while elements:
        found = _believed(text, elements, paragraph=paragraph)
        if found:
            closing = closing_at(text, elements[-1].end)
            return replace(found, end=closing.end if closing else elements[-1].end)
        elements.pop()
    return None


def _believed(text: str, elements: Sequence[Element], *, paragraph: bool) -> Dateline | None:
    """The dateline these elements make, None where the evidence is too thin."""
    value = {each.part: each.value for each in elements}
    place, date = value.get(Part.PLACE), value.get(Part.DATE)
    agency = value.get(Part.SLASHED) or value.get(Part.BRACKETED) or value.get(Part.BARE)
    end = elements[-1].end
    closing = closing_at(text, end)
    certain = bool(agency and date and closing and closing.mark)
    if not certain and not sentence_follows(text, end):
        return None
    if elements[0].part is Part.BARE and not date:
        return None
    if agency:
        return _with_agency(place, date, agency, closed=closing is not None, slashed=Part.SLASHED in value)
    if date and closing:
        return _with_date(place, date, closing)
    if place and paragraph and closing and closing.mark:
        return _place_alone(place)
    return None


def _with_agency(place: str | None, date: str | None, agency: str, *, closed: bool, slashed: bool) -> Dateline | None:
    listed = known_agency(agency)
    if date:
        return Dateline(place=place, date=date, agency=agency)
    if not place:
        return Dateline(agency=agency) if listed else None
    usual = known_place(first_part(place))
    if closed or slashed:
        return Dateline(place=place, agency=agency) if listed or slashed or usual or in_capitals(place) else None
    if listed and (usual or in_capitals(place)):
        # `TODAY COUNTRY (EFE) The …`: without a mark after the agency the name before it is the paper's, not a place.
        return Dateline(place=place if usual else None, agency=agency)
    return None


def _with_date(place: str | None, date: str, closing: Closing) -> Dateline | None:
    """Without an agency: a place of several words set off by a full stop only may as well be a person at a date."""
    if not place:
        complete = not date.startswith("--") and (closing.line or closing.mark)
        return Dateline(date=date) if complete else None
    sure = in_capitals(place) or known_place(first_part(place)) or " " not in first_part(place)
    return Dateline(place=place, date=date) if sure or closing.mark else None


def _place_alone(place: str) -> Dateline | None:
    first = first_part(place)
    if place.casefold() in NOT_PLACES or first.casefold() in NOT_PLACES or known_agency(place):
        return None
    if known_place(first) or in_capitals(place):
        return Dateline(place=place, certain=False)
    return None
