"""The dateline: place, date and agency at the head of the first paragraph, or in a line of their own.

A row of elements is believed only as far as the evidence goes: an agency or a date beside a place, or a place alone
where it is set in capitals, or known, and set off by a dash or a colon.
"""

import re
from dataclasses import dataclass, replace
from typing import Final

from corpus.domain.header_closing import Closing, closing_at, plain_sentence_at, sentence_at
from corpus.domain.header_dates import read_date
from corpus.domain.header_elements import Element, Part, Row, rows
from corpus.domain.header_names import (
    AGENCY_WORDS,
    COUNTRIES,
    NOT_PLACES,
    WORDS_TOO,
    credit_like,
    known_agency,
    known_place,
)
from corpus.domain.header_places import first_part, in_capitals, town

WIDEST: Final = 240  # code points of a line in which a dateline must end
_TELLING: Final = re.compile(r"[\d(\[/]|[^\W\dA-ZА-Я_][A-ZА-Я]|\.\w|(?i:press|inform|news|wire|tass|прес|информ)")
_PIECE: Final = re.compile(r"[^\W_]+")
_WORD: Final = re.compile(r"[^\W\d_]+")
_ATTEMPTS: Final = 400  # rows that are weighed in a line
_KICKER: Final = re.compile(r"\(?(?P<word>[^\W\d_]{4,14}(?:\s\d)?)\)?\s?[:.–—-]{0,2}\s{1,3}(?=\S)")
_CHANGES: Final = re.compile(
    r"\((?:adds|updates|corrects|recasts|repeats|refiles|changes)\b[^()]{0,60}\)\s{1,3}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """What a dateline says. `certain` where an agency or a date stands in it, not only a place.

    `end` is where the sentence behind it begins in the line, `own_line` whether the line ends there.
    """

    place: str | None = None
    date: str | None = None
    agency: str | None = None
    certain: bool = True
    end: int = 0
    own_line: bool = False

    def joined(self, later: "Dateline") -> "Dateline":
        """This dateline, completed by what a later one says."""
        place, agency = self.place or later.place, self.agency or later.agency
        certain = self.certain or later.certain
        return replace(later, place=place, date=self.date or later.date, agency=agency, certain=certain)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Evidence:
    """A row as it is weighed: its elements by part, and how it ends."""

    row: Row
    place: Element | None
    date: Element | None
    agency: Element | None
    closing: Closing | None
    end: int

    @property
    def mark(self) -> str:
        """The dash, colon or bar behind the row, if there is one."""
        return self.closing.mark if self.closing else ""

    @property
    def own_line(self) -> bool:
        """Whether the row ends its line."""
        return self.closing is not None and self.closing.line

    @property
    def usual(self) -> bool:
        """Whether the place is one of those that datelines have, in any case, or has its country behind it."""
        if self.place is None:
            return False
        words = self.place.value
        country = words.rpartition(", ")[2].casefold() in COUNTRIES and "," in words
        return country or known_place(words) or known_place(first_part(words))

    @property
    def placed(self) -> bool:
        """Whether the place is a usual one, or set in capitals."""
        return self.place is not None and (self.usual or in_capitals(self.place.value))


def read_dateline(line: str, *, paragraph: bool = True) -> Dateline | None:
    """The dateline at the head of `line`, or None.

    `paragraph` says that the line is a full paragraph: the head of a title is a dateline only with a date or an agency.
    """
    text = line[:WIDEST]
    if not paragraph and not _may_tell(text):
        return None
    found = _first_believed(text, 0, paragraph=paragraph)
    if found:
        return found
    changes = _CHANGES.match(text)
    kicker = changes or _KICKER.match(text)
    if kicker and (changes or kicker["word"].split()[0].casefold() in NOT_PLACES):
        found = _first_believed(text, kicker.end(), paragraph=paragraph)
        found = found if found and found.certain and found.place else None
    return found


def _may_tell(text: str) -> bool:
    """Whether a title may hold a date or an agency: a figure, a bracket, or a word of what agencies are called.

    Most hold none, which is seen sooner than by reading it.
    """
    return bool(_TELLING.search(text)) or not AGENCY_WORDS.isdisjoint(_PIECE.findall(text.casefold()))


def _first_believed(text: str, start: int, *, paragraph: bool) -> Dateline | None:
    for attempt, row in enumerate(rows(text, start)):
        if attempt >= _ATTEMPTS:
            break
        evidence = _evidence(text, row)
        found = _believed(text, evidence, paragraph=paragraph)
        if found:
            place = town(found.place) if found.place else None
            return replace(found, place=place, end=evidence.end, own_line=evidence.own_line)
    return None


def _evidence(text: str, row: Row) -> _Evidence:
    by_part = {each.part: each for each in row}
    last = row[-1]
    closing = closing_at(text, last.end, tight=bool(last.mark) or last.part is Part.AGENCY)
    return _Evidence(
        row=row,
        place=by_part.get(Part.PLACE),
        date=by_part.get(Part.DATE),
        agency=by_part.get(Part.AGENCY),
        closing=closing,
        end=closing.end if closing else last.end,
    )


def _believed(text: str, seen: _Evidence, *, paragraph: bool) -> Dateline | None:
    """The dateline that a row makes, None where the evidence is too thin."""
    certain = seen.agency and seen.date and seen.mark
    if (not certain and not sentence_at(text, seen.end)) or not _ends_well(text, seen):
        return None
    place = seen.place.value if seen.place else None
    if place and _is_no_place(place):
        if not (seen.agency and known_agency(seen.agency.value) and seen.place is seen.row[0]):
            return None
        place = None
    if seen.agency:
        return _with_agency(place, seen.agency, seen, paragraph=paragraph)
    if seen.date:
        return None if read_date(text, _next(text, seen.end)) else _with_date(place, seen.date.value, seen)
    return _place_alone(text, place, seen) if place and paragraph else None


def _is_no_place(place: str) -> bool:
    first = first_part(place)
    return place.casefold() in NOT_PLACES or first.casefold() in NOT_PLACES or known_agency(place)


def _ends_well(text: str, seen: _Evidence) -> bool:
    """Whether the last element can be the last: a bare name or day must be set off from the sentence."""
    last = seen.row[-1]
    if seen.closing:
        return last.part is not Part.BYLINE or bool(last.mark) or seen.mark != ":"
    if last.mark:
        return True
    if last.part is Part.AGENCY:
        return credit_like(last.value) and len(seen.row) > 1 and plain_sentence_at(text, seen.end)
    whole = seen.date is not None and seen.place is not None
    if last.part is Part.PLACE:
        return whole and seen.usual and last.value.isupper()
    return last.part is Part.DATE and whole and seen.agency is not None and plain_sentence_at(text, seen.end)


def _with_agency(place: str | None, agency: Element, seen: _Evidence, *, paragraph: bool) -> Dateline | None:
    name, listed = agency.value, known_agency(agency.value)
    if not place and not seen.date:
        return _agency_alone(agency, seen)
    found = Dateline(place=place, date=seen.date.value if seen.date else None, agency=name)
    if seen.date:
        fits = True
    elif seen.own_line or not paragraph:
        fits = seen.usual or (seen.placed and listed)
    elif not agency.mark and not (credit_like(name) or listed):
        fits = False
    elif seen.closing or agency.mark == "/":
        fits = listed or agency.mark == "/" or seen.placed
    else:
        # `TODAY COUNTRY (EFE) The …`: without a mark after the agency the name before it is the paper's, not a place.
        fits = listed and seen.placed and (agency is not seen.row[0] or bool(agency.mark))
        found = replace(found, place=place if seen.usual else None)
    return found if fits else None


def _agency_alone(agency: Element, seen: _Evidence) -> Dateline | None:
    """`(KPL) The …`, `KAZINFORM – The …`, `BelTA. The …`: only a listed agency, bare in its own writing only."""
    if not known_agency(agency.value):
        return None
    bare = not agency.mark
    dashed = any(each in seen.mark for each in "-–—―|") and seen.mark != ""
    stopped = seen.closing is not None and seen.closing.stop
    word_too = agency.value.casefold() in WORDS_TOO or agency.value.istitle()
    fits = credit_like(agency.value) and not word_too and (dashed or stopped)
    return Dateline(agency=agency.value) if not bare or (fits and seen.row[0] is agency) else None


def _with_date(place: str | None, date: str, seen: _Evidence) -> Dateline | None:
    """Without an agency: a place of several words set off by a full stop only may as well be a person at a date."""
    bracketed = len({each.mark for each in seen.row}) == 1 and seen.row[0].mark != ""
    if not place:
        complete = not date.startswith("--") and seen.closing is not None
        return Dateline(date=date) if complete else None
    if not seen.closing and not (seen.usual and (bracketed or place.isupper())):
        return None
    if bracketed and not seen.placed:
        return None  # `(Approved 1 August 1961).`
    sure = seen.placed or " " not in first_part(place)
    return Dateline(place=place, date=date) if sure or (seen.mark and not bracketed) else None


def _place_alone(text: str, place: str, seen: _Evidence) -> Dateline | None:
    """Set off by a mark; by a full stop only in capitals and known, in brackets only a known one."""
    stopped = seen.closing is not None and seen.closing.stop and place.isupper() and seen.usual
    bracketed = seen.row[0].mark != "" and seen.usual
    weekday = any(each.part is Part.ASIDE for each in seen.row) and seen.closing is not None and seen.usual
    if (seen.mark and seen.placed and _opens_text(text, place, seen)) or stopped or bracketed or weekday:
        return Dateline(place=place, certain=False)
    return None


def _opens_text(text: str, place: str, seen: _Evidence) -> bool:
    """Whether behind the mark a text begins, and not the second half of a name, as in `ZANU - PF`, or of a heading."""
    ahead = _WORD.match(text, _next(text, seen.end))
    if seen.usual:
        a_route = ahead is not None and seen.mark in "-–—" and known_place(ahead[0])  # `Moscow - Minsk trains`
        return place.isupper() or not a_route
    if seen.mark == ":" and not (place.isalpha() and len(place) > 3):
        return False
    return not seen.own_line and ahead is not None and not (ahead[0].isupper() and len(ahead[0]) > 1)


def _next(text: str, position: int) -> int:
    """Where the next word begins."""
    return position + len(text[position:]) - len(text[position:].lstrip(' \t\u00a0*_-–—"“«'))
