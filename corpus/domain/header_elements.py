"""The elements of a dateline: places, dates, agencies and journalists, in any order and between any marks.

Here it is only seen what could be an element; `header_dateline` weighs what a row of them is evidence of. A bracket is
read as a row of its own, so that `(BelTA, 3 June)` and `[MINSK, 3 June, BelTA]` need no rule of theirs.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from typing import Final

from corpus.domain.header_credits import NAME, credit_ends, listed_ahead, office_before
from corpus.domain.header_dates import read_moment, read_short, undated_end
from corpus.domain.header_names import STOPPERS, credit_like, known_agency, known_place
from corpus.domain.header_places import in_capitals, place_ends

_LONGEST: Final = 7  # elements
_GLUE: Final = re.compile(r"\s{0,4}[,.;:]?\s{0,4}(?:(?:[-–—―]{1,3}|[|/•·]{1,2})\s{0,4})?(?:,\s{1,3})?")
_BRACKET: Final = re.compile(
    r"\((?P<round>[^()\n]{2,90})\)|\[(?P<square>[^\[\]\n]{2,90})\]|/(?=\S)(?P<slash>[^/\n]{2,60})(?<=\S)/"
    r"|/\s(?P<wide>[^/\n]{2,30})\s/"
)
_BY: Final = re.compile(rf"by\s{{1,3}}(?P<name>{NAME})", re.IGNORECASE)
_PERSON: Final = re.compile(rf"{NAME}(?:(?:,\s|\sand\s){NAME}(?=[.,)/\]\s]|$)){{0,2}}")
_SMALL: Final = frozenset({"of", "the", "de", "and", "for", "da", "do", "-", "–", "&"})


class Part(StrEnum):
    """What an element of a dateline is; `ASIDE` is a day of the week or a date of another calendar."""

    PLACE = auto()
    DATE = auto()
    AGENCY = auto()
    BYLINE = auto()
    ASIDE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element of a dateline: what it says, and where it stands in the line.

    `mark` is the bracket or slash it stands in, with which its end is counted; `glue` is what precedes it.
    """

    part: Part
    value: str
    start: int
    end: int
    glue: str = ""
    mark: str = ""


Row = tuple[Element, ...]


def rows(text: str, position: int = 0, before: Row = (), *, inside: bool = False) -> Iterator[Row]:
    """The rows of elements that can be read from the left, longer ones before their own beginnings."""
    if len(before) < _LONGEST:
        match = _GLUE.match(text, position) if before else None
        start = match.end() if match else position
        for group in _groups(text, start, text[position:start], before, inside):
            yield from rows(text, group[-1].end, before + group, inside=inside)
    if before:
        yield before


def parts_of(row: Row) -> set[Part]:
    """Which parts a row has."""
    return {each.part for each in row}


def _groups(text: str, start: int, glue: str, before: Row, inside: bool) -> Iterator[Row]:
    """What may come next: mostly one element; the elements of a bracket together."""
    if start >= len(text):
        return
    parts = parts_of(before)
    date = None if Part.DATE in parts else read_moment(text, start)
    if not date and Part.DATE not in parts and Part.PLACE in parts:
        date = read_short(text, start)
    if date:
        yield (Element(part=Part.DATE, value=date.iso, start=start, end=date.end, glue=glue),)
        return
    if aside := undated_end(text, start):
        yield (Element(part=Part.ASIDE, value="", start=start, end=aside, glue=glue),)
    if not inside:
        yield from _brackets(text, start, glue, before)
    if Part.AGENCY not in parts:
        yield from _agencies(text, start, glue, before, inside)
    if Part.BYLINE not in parts:
        yield from _bylines(text, start, glue, before, inside)
    if Part.PLACE not in parts:
        yield from _places(text, start, glue, before)


# ------------------------------------------------------------------------------------------------------- brackets
def _brackets(text: str, start: int, glue: str, before: Row) -> Iterator[Row]:
    # In `Minsk / BelTA / The` the glue has taken the first slash.
    start -= glue.endswith("/ ") * 2 + glue.endswith("/")
    match = _BRACKET.match(text, start)
    if not match:
        return
    words = match["round"] or match["square"] or match["slash"] or match["wide"]
    inner, mark = words.strip(), text[start]
    if match["wide"] and not credit_like(inner):
        return
    offset = start + match[0].index(inner)

    def placed(row: Row) -> Row:
        return tuple(replace(each, start=each.start + offset, end=match.end(), glue=glue, mark=mark) for each in row)

    parts = parts_of(before)
    taken = parts - {Part.ASIDE}
    for row in rows(inner, inside=True):
        own = parts_of(row)
        alone = own == {Part.PLACE} and not known_place(inner)
        if row[-1].end == len(inner) and not own & taken and not alone and own != {Part.BYLINE}:
            yield placed(row)
            break
    if Part.AGENCY in parts and " " in inner and _PERSON.fullmatch(inner):
        yield placed((Element(part=Part.BYLINE, value=inner, start=0, end=len(inner)),))
    if Part.AGENCY not in parts and _is_name(inner):
        yield placed((Element(part=Part.AGENCY, value=inner, start=0, end=len(inner)),))


def _is_name(name: str) -> bool:
    """Whether this may be an agency's name: up to four words, each with a capital unless the agency is listed."""
    words = name.replace("/", " ").split()
    if known_agency(name):
        return True
    return 0 < len(words) <= 4 and all(each[0].isupper() or each in _SMALL for each in words)


# ------------------------------------------------------------------------------------------------------- agencies
def _agencies(text: str, start: int, glue: str, before: Row, inside: bool) -> Iterator[Row]:
    """An agency without brackets of its own: `- RIA Novosti.`, `, ARMENPRESS.`, `BelTA corr. Ivan Petrov`."""
    office = office_before(text, start)
    for name_end, end in credit_ends(text, office or start, office=office > 0):
        name = text[office or start : name_end]
        if _may_be_credited(name, glue, before, inside=inside, office=bool(office) or end != name_end):
            yield (Element(part=Part.AGENCY, value=name, start=start, end=end, glue=glue),)


def _may_be_credited(name: str, glue: str, before: Row, *, inside: bool, office: bool) -> bool:
    like, listed, parts = credit_like(name), known_agency(name), parts_of(before)
    if inside:
        return like or listed or office or (Part.PLACE in parts and name.isupper())
    if not before:
        return like
    if glue.strip() or before[-1].mark:
        unlisted = {Part.PLACE, Part.DATE} <= parts and name.split(maxsplit=1)[0].casefold() not in STOPPERS
        plain_stop = glue.strip() == "." or before[-1].mark
        return like or listed or (unlisted and (not plain_stop or name.isupper()))
    return (like and not name.istitle()) or (listed and before[-1].part is Part.DATE)


# ---------------------------------------------------------------------------------------------- journalists, places
def _bylines(text: str, start: int, glue: str, before: Row, inside: bool) -> Iterator[Row]:
    """A journalist: behind `by`, behind the agency and a comma, or before a listed agency."""
    parts = parts_of(before)
    match = _BY.match(text, start)
    name = match["name"] if match else ""
    if not match and (Part.AGENCY in parts or Part.DATE in parts or inside):
        match = _PERSON.match(text, start)
        name = match[0] if match else ""
        if match and Part.AGENCY in parts:
            fits = (inside or "," in glue) and not before[-1].mark
        else:
            fits = match is not None and listed_ahead(text, match.end())
        match = match if fits else None
    words = name.split()
    if not match or credit_like(name) or known_place(name) or name.split(maxsplit=1)[0].casefold() in STOPPERS:
        return
    if len(words) > 1 or inside:
        yield (Element(part=Part.BYLINE, value=name, start=start, end=match.end(), glue=glue),)


def _places(text: str, start: int, glue: str, before: Row) -> Iterator[Row]:
    """A place; behind a dash or a bracket only one in capitals or a known one, else the sentence has begun."""
    doubtful = before and (any(each in glue for each in "-–—―") or before[-1].mark)
    for end in place_ends(text, start):
        words = text[start:end]
        if not doubtful or in_capitals(words) or known_place(words):
            yield (Element(part=Part.PLACE, value=words, start=start, end=end, glue=glue),)
