"""The elements of a dateline, read from the left: a place, a date, an agency, in the orders that agencies use.

Here it is only seen what could be an element; `header_dateline` weighs what the row is evidence of.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from corpus.domain.header_dates import read_date
from corpus.domain.header_names import STOPPERS, known_agency

_WORD: Final = re.compile(r"[^\W\d_][\w’'ʼ]*(?:[.-][^\W\d_][\w’'ʼ]*)*")
_PARTICLES: Final = frozenset(
    {
        "al",
        "am",
        "da",
        "de",
        "del",
        "der",
        "do",
        "dos",
        "el",
        "la",
        "las",
        "los",
        "na",
        "nad",
        "of",
        "on",
        "sur",
        "upon",
    }
)
_ABBREVIATED: Final = frozenset({"st", "mt", "ft", "d.c", "u.s", "u.n", "u.k", "u.a.e", "corr"})
_GLUE: Final = re.compile(r"\s{0,4}[,.;]?\s{0,4}(?:[-–—―]{1,3}\s{0,4})?")
_TERMINATOR: Final = re.compile(
    r"[\s*_]{0,4}(?:[.,]?\s{0,4}(?P<mark>[-–—―]{1,3}|:)(?=[\s*_\"“«„]|$)|(?P<stop>\.)(?=[\s*_]|$)|(?P<line>$))"
)
_BRACKET: Final = re.compile(
    r"\((?P<round>[^()\n]{2,40})\)|/(?=\S)(?P<slash>[^/\n]{2,40})(?<=\S)/|\[(?P<square>[^\[\]\n]{2,40})\]"
)
_CORRESPONDENT: Final = re.compile(r"corr(?:\.|espondent)\s*", re.IGNORECASE)
_FURTHER: Final = re.compile(r"/|,\s{1,3}|\s{1,3}(?=[\[(])")
_REGION: Final = re.compile(r"\[[^\W\d_][\w .-]{2,30}\](?=[,.])|\([^\W\d_][\w .-]{2,30}\)(?=,)")
_OPENING: Final = "\"“”«„‘'([$€£¥₽`"


class Part(Enum):
    """What an element of a dateline is."""

    PLACE = auto()
    DATE = auto()
    BRACKETED = auto()
    SLASHED = auto()
    BARE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element of a dateline: what it says and where it stands in the line."""

    part: Part
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """What sets a dateline off from the sentence: a dash or colon, a full stop, or the end of the line."""

    mark: str
    stop: bool
    line: bool
    end: int


def closing_at(text: str, position: int) -> Closing | None:
    """The closing of a dateline whose last element ends at `position`, None where the sentence just goes on."""
    match = _TERMINATOR.match(text, position)
    if not match:
        return None
    return Closing(mark=match["mark"] or "", stop=bool(match["stop"]), line=match["line"] is not None, end=match.end())


def sentence_follows(text: str, position: int) -> bool:
    """Whether behind an element that ends at `position`, and its closing, a sentence begins or the line ends."""
    closing = closing_at(text, position)
    rest = text[closing.end if closing else position :].lstrip(" \t\u00a0*_-–—")
    return not rest or rest[0].isupper() or rest[0].isdigit() or rest[0] in _OPENING


def in_capitals(place: str) -> bool:
    """Whether the first part of a place is set in capitals, as agencies do."""
    letters = [each for each in first_part(place) if each.isalpha()]
    return len(letters) > 2 and all(each.isupper() for each in letters)


def first_part(place: str) -> str:
    """The town of a place as written: what stands before a comma, slash or bracket."""
    return re.split(r"[,/(\[]", place, maxsplit=1)[0].strip()


def read_elements(text: str) -> list[Element]:
    """The row of elements from the left, as long as it lasts; each part once."""
    elements: list[Element] = []
    position = 0
    while len(elements) < 6:
        glue = _GLUE.match(text, position) if elements else None
        start = glue.end() if glue else position
        element = _element(text, start, text[position:start], elements)
        if element is None:
            break
        elements.append(element)
        position = element.end
    return elements


def _element(text: str, start: int, glue: str, before: Sequence[Element]) -> Element | None:
    parts = {each.part for each in before}
    date = read_date(text, start)
    if date and Part.DATE not in parts:
        return Element(part=Part.DATE, value=date.iso, start=start, end=date.end)
    bracket = _bracket(text, start)
    if bracket and not (bracket.part is Part.DATE and Part.DATE in parts):
        return bracket
    agency = _bare_agency(text, start, glue, parts)
    if agency:
        return agency
    end = _place_end(text, start)
    set_off = any(each in glue for each in "-–—―")
    if set_off and not in_capitals(text[start:end]):
        return None
    if end and Part.PLACE not in parts and not parts & {Part.BRACKETED, Part.SLASHED}:
        return Element(part=Part.PLACE, value=text[start:end], start=start, end=end)
    return None


def _bracket(text: str, start: int) -> Element | None:
    match = _BRACKET.match(text, start)
    if not match:
        return None
    inside = (match["round"] or match["slash"] or match["square"]).strip()
    date = read_date(inside)
    if date and date.end == len(inside):
        return Element(part=Part.DATE, value=date.iso, start=start, end=match.end())
    corr = _CORRESPONDENT.match(inside)
    name = inside[corr.end() :] if corr else inside
    if not _is_name(name):
        return None
    part = Part.SLASHED if match["slash"] else Part.BRACKETED
    return Element(part=part, value=name, start=start, end=match.end())


def _is_name(name: str) -> bool:
    """Whether this may be an agency's name: up to four words, each with a capital unless the agency is listed."""
    words = name.replace("/", " ").split()
    if known_agency(name):
        return True
    return 0 < len(words) <= 4 and all(each[0].isupper() or each in _PARTICLES or each in "-–&" for each in words)


def _bare_agency(text: str, start: int, glue: str, parts: set[Part]) -> Element | None:
    """An agency without brackets: `- RIA Novosti.`, `, ARMENPRESS.`; or a listed one before its place."""
    if parts & {Part.BRACKETED, Part.SLASHED, Part.BARE}:
        return None
    ends = _word_ends(text, start, most=3)
    for end in reversed(ends):
        name = text[start:end]
        listed = known_agency(name)
        closing = closing_at(text, end)
        opens_row = listed and not parts and name.isupper() and end != ends[-1]
        set_off = bool(parts) and glue.strip() != ""
        if listed and not closing:
            set_off = set_off and name.isupper() and sentence_follows(text, end)
        fits = listed or (closing and closing.mark != ":" and _credited(text, start, end, parts))
        if opens_row or (set_off and fits):
            return Element(part=Part.BARE, value=name, start=start, end=end)
    return None


def _credited(text: str, start: int, end: int, parts: set[Part]) -> bool:
    """Whether an unlisted name stands where an agency is credited: after place and date, closed, before a sentence."""
    words = text[start:end].split()
    return {Part.PLACE, Part.DATE} <= parts and words[0].casefold() not in STOPPERS and sentence_follows(text, end)


def _word_ends(text: str, start: int, *, most: int) -> list[int]:
    """Where the first, second … capitalised word from `start` ends."""
    ends: list[int] = []
    position = start
    while len(ends) < most:
        match = _WORD.match(text, position)
        if not match or not (match[0][0].isupper() or known_agency(match[0])):
            break
        ends.append(match.end())
        position = match.end() + 1 if text[match.end() : match.end() + 1] == " " else len(text)
    return ends


def _place_end(text: str, start: int) -> int:
    """Where the place that begins at `start` ends: words with capitals, parts joined by comma or slash; 0 for none."""
    end = _part_end(text, start)
    if not end or (_first_word(text, start) in STOPPERS and not in_capitals(text[start:end])):
        return 0
    for _ in range(2):
        match = _FURTHER.match(text, end)
        if not match:
            break
        further = _bracketed_region(text, match.end()) if not match[0].strip() else _part_end(text, match.end())
        agency = known_agency(text[match.end() : further]) or known_agency(_first_word(text, match.end()))
        if not further or agency or text[further : further + 1] == "/" or read_date(text, match.end()):
            break
        end = further
    return end


def _bracketed_region(text: str, start: int) -> int:
    """The end of `[India]` or `(Belarus),` after a place, where more of the dateline follows; else 0."""
    match = _REGION.match(text, start)
    return match.end() if match and not known_agency(match[0][1:-1]) else 0


def _first_word(text: str, start: int) -> str:
    match = _WORD.match(text, start)
    return match[0].casefold() if match else ""


def _part_end(text: str, start: int) -> int:
    """The end of up to five words that begin with capitals (particles between them), before a date; 0 for none."""
    end, position = 0, start
    for _ in range(5):
        match = _WORD.match(text, position)
        if not match or (end and read_date(text, position)):
            break
        word = match[0]
        if word[0].isupper():
            dotted = word.casefold() in _ABBREVIATED and text[match.end() : match.end() + 1] == "."
            end = match.end() + dotted
        elif not (end and word in _PARTICLES):
            break
        position = match.end() if end < match.end() else end
        if text[position : position + 1] not in {" ", "\u00a0"}:
            break
        position += 1
    return end
