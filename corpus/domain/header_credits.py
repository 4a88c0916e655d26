"""How an agency is credited without brackets: its name, several of them, its correspondent, a journalist's name."""

import re
from typing import Final

from corpus.domain.header_names import STOPPERS, credit_like, known_agency

_CAPITAL: Final = r"[^\W\d_a-zа-яё]"
_PROPER: Final = rf"{_CAPITAL}[^\W\d_]*(?:[-’'.]{_CAPITAL}?[^\W\d_]+)*"
NAME: Final = rf"(?-i:(?:{_CAPITAL}\.\s?){{0,2}}{_PROPER}(?:\s(?:{_CAPITAL}\.(?=\s)|{_PROPER})){{0,3}})"  # a person's

_OFFICE: Final = r"(?:(?:own|special|staff|соб(?:\.|ственный))\s)?(?:corr?|correspondent|reporter|корр?|карр?)(?:\.|\b)"
_OFFICE_BEFORE: Final = re.compile(rf"{_OFFICE}\s{{0,2}}(?:of\s(?:the\s)?)?", re.IGNORECASE)
_OFFICE_BEHIND: Final = re.compile(
    rf"(?-i:\s(?:news\s|information\s)?agency)(?!\w)|(?:['’]s)?,?\s{{1,2}}{_OFFICE}(?:\s{{1,2}}(?:in\s{_PROPER}\s)?(?P<name>{NAME}))?",
    re.IGNORECASE,
)
_JOURNALIST: Final = re.compile(rf",?\s{{1,2}}(?P<name>{NAME})")
_TOKEN: Final = re.compile(r"(?!\d+[a-z]{0,2}\b(?![.\w]))[^\W_][\w’'ʼ&]*(?:[.-]\w[\w’'ʼ&]*)*")
_TIGHT: Final = re.compile(r"[^\W\d_a-zа-яё]{3,12}(?=-[^\W\d_])")  # `SANA-President …`
_ALSO: Final = re.compile(r"\s?/\s?")
_AHEAD: Final = re.compile(r"\s{0,2}[-–—/,]\s{0,2}")


def credit_ends(text: str, start: int, *, office: bool = False) -> list[tuple[int, int]]:
    """Where an agency's name that begins at `start` may end, and where its credit does: listed ones, longest first.

    `office` says that the word correspondent stands before the name: the journalist may follow it.
    """
    found: list[tuple[int, int]] = []
    ends = sorted(_token_ends(text, start, most=4), key=lambda end: (not known_agency(text[start:end]), -end))
    for name_end in (_with_partner(text, start, end) for end in ends):
        behind = (_JOURNALIST if office else _OFFICE_BEHIND).match(text, name_end)
        if behind:
            found.append((name_end, behind.end()))
        found.append((name_end, name_end))
    tight = _TIGHT.match(text, start)
    if tight and known_agency(tight[0]):
        found.append((tight.end(), tight.end()))
    return found


def office_before(text: str, start: int) -> int:
    """Where the name begins in `corr. BelTA` or `Correspondent of BelTA`; 0 where no such word stands at `start`."""
    match = _OFFICE_BEFORE.match(text, start)
    return match.end() if match else 0


def listed_ahead(text: str, position: int) -> bool:
    """Whether behind a dash, slash or comma at `position` a listed agency follows."""
    match = _AHEAD.match(text, position)
    start = match.end() if match else len(text)
    return any(known_agency(text[start:end]) for end in _token_ends(text, start, most=3))


def _with_partner(text: str, start: int, end: int) -> int:
    """The end of `BelTA/TASS`, two agencies that are credited together."""
    also = _ALSO.match(text, end)
    if not also or not credit_like(text[start:end]):
        return end
    further = [each for each in _token_ends(text, also.end(), most=2) if credit_like(text[also.end() : each])]
    return further[-1] if further else end


def _token_ends(text: str, start: int, *, most: int) -> list[int]:
    """Where the first, second … word from `start` that begins with a capital, or is listed, ends."""
    ends: list[int] = []
    position = start
    while len(ends) < most:
        match = _TOKEN.match(text, position)
        if not match or not (match[0][0].isupper() or known_agency(match[0])):
            break
        if ends and match[0].casefold() in STOPPERS:
            break
        ends.append(match.end())
        if text[match.end() : match.end() + 1] != " ":
            break
        position = match.end() + 1
    return ends
