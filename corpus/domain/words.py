"""Words of a text and the places between them. Pure; positions are code points.

A word keeps its inner hyphens and apostrophes, a number its points and commas, a letter the marks that stand on it;
stops beside each other are one word too, and so is every other visible character, such as a quotation mark.
"""

import re
import unicodedata
from functools import cache
from itertools import groupby
from typing import Final

# Where marks that belong to the character before them are found: searching all of Unicode would take longer.
_BLOCKS: Final = (
    (0x0300, 0x3100), (0xA600, 0xAC00), (0xFB1E, 0xFB1F), (0xFE00, 0xFE30), (0x10000, 0x12000), (0x16A00, 0x17000),
    (0x1D100, 0x1D300), (0x1E000, 0x1E950),
)  # fmt: skip
_JOINING: Final = "\u00ad\u200b-\u200f\u2060\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\U000e0100-\U000e01ef"
_JOINER: Final = "\u200d"
_FLAGS: Final = "\U0001f1e6-\U0001f1ff"  # two of these letters are one flag


@cache
def token_pattern() -> re.Pattern[str]:
    """What one word is."""
    marks = _marks()
    return re.compile(
        rf"\d+(?:[.,:]\d+)+"
        rf"|\w[\w{marks}]*(?:[-'’\u2010\u2011][\w{marks}]+|(?<=\u200d)\S[\w{marks}]*)*"
        rf"|[.,;:!?…]+[{marks}]*"
        rf"|[{_FLAGS}]{{2}}[{marks}]*"
        rf"|\S[{marks}]*(?:(?<=\u200d)\S[{marks}]*)*"
    )


def token_at(body: str, at: int) -> tuple[int, int]:
    """Start and end of the word that holds the character at `at`, which is not white space."""
    return next(((start, end) for start, end in _tokens_around(body, at) if end > at), (at, at + 1))


def next_word_end(body: str, at: int) -> int | None:
    """The end of the first word that ends behind `at`."""
    place = _next_visible(body, at)
    return None if place is None else token_at(body, place)[1]


def next_word_start(body: str, at: int) -> int | None:
    """The start of the first word that begins behind `at`."""
    place = _next_visible(body, at)
    while place is not None:
        start, end = token_at(body, place)
        if start > at:
            return start
        place = _next_visible(body, end)
    return None


def previous_word_end(body: str, at: int) -> int | None:
    """The end of the last word that ends before `at`."""
    place = _last_visible(body, at)
    while place is not None:
        start, end = token_at(body, place)
        if end < at:
            return end
        place = _last_visible(body, start)
    return None


def previous_word_start(body: str, at: int) -> int | None:
    """The start of the last word that begins before `at`."""
    place = _last_visible(body, at)
    return None if place is None else token_at(body, place)[0]


def nearest_gap(body: str, at: int) -> int:
    """`at` itself where it stands between words, else the nearer end of the word around it."""
    if not 0 < at < len(body) or body[at].isspace() or body[at - 1].isspace():
        return at
    start, end = token_at(body, at)
    return at if start >= at else start if at - start <= end - at else end


def between_letters(body: str, at: int) -> int:
    """The position itself, or the first behind it that splits no letter from its marks and no emoji."""
    inside, flag = re.compile(f"[{_marks()}]"), re.compile(f"[{_FLAGS}]")
    letters = at
    while letters > 0 and flag.match(body, letters - 1):
        letters -= 1
    if (at - letters) % 2 and flag.match(body, at):
        at += 1
    while 0 < at < len(body) and (body[at - 1] == _JOINER or inside.match(body, at)):
        at += 1
    return at


@cache
def _marks() -> str:
    """Marks on letters and what joins signs, as the inside of a character class."""
    found = (at for first, stop in _BLOCKS for at in range(first, stop) if unicodedata.category(chr(at))[0] == "M")
    runs = [[at for _, at in run] for _, run in groupby(enumerate(found), lambda pair: pair[1] - pair[0])]
    return _JOINING + "".join(f"{chr(run[0])}-{chr(run[-1])}" for run in runs)


def _tokens_around(body: str, at: int) -> list[tuple[int, int]]:
    """The words of the stretch without white space around a visible character, up to the one that holds it."""
    begin = at
    while begin > 0 and not body[begin - 1].isspace():
        begin -= 1
    found: list[tuple[int, int]] = []
    for match in token_pattern().finditer(body, begin):
        found.append(match.span())
        if match.end() > at:
            break
    return found


def _next_visible(body: str, at: int) -> int | None:
    """The first visible character at `at` or behind it."""
    at = max(0, at)
    while at < len(body) and body[at].isspace():
        at += 1
    return at if at < len(body) else None


def _last_visible(body: str, at: int) -> int | None:
    """The last visible character before `at`."""
    at = min(at, len(body)) - 1
    while at >= 0 and body[at].isspace():
        at -= 1
    return at if at >= 0 else None
