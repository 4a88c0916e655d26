"""What sets a dateline off from the sentence behind it."""

import re
from dataclasses import dataclass
from typing import Final

from corpus.domain.header_names import STOPPERS

_CLOSING: Final = re.compile(
    r"[\s*_]{0,4}(?:[.,:]?\s{0,4}(?P<mark>[-–—―]{1,3}|:|\|{1,2}|//|/(?=\s)|>{1,2}|»)(?=[\s*_\"“«„]|$)"
    r"|(?P<stop>\.)(?=[\s*_]|$)|(?P<line>$))"
)
_TIGHT: Final = re.compile(r"\s?(?P<mark>[-–—―]{1,3}|:)(?=[^\W\d_])")
_WORD: Final = re.compile(r"[^\W\d_]+")
_OPENING: Final = "\"“”«„‘'([$€£¥₽`"


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """What sets a dateline off from the sentence: a dash, colon or bar, a full stop, or the end of the line."""

    mark: str = ""
    stop: bool = False
    line: bool = False
    end: int


def closing_at(text: str, position: int, *, tight: bool = False) -> Closing | None:
    """The closing of a dateline whose last element ends at `position`, None where the sentence just goes on.

    `tight` says that the sentence may follow a dash without a space, as behind a bracket: `(BUSINESS WIRE)--The`.
    """
    match = _CLOSING.match(text, position)
    if match:
        stop, line = bool(match["stop"]), match["line"] is not None
        return Closing(mark=match["mark"] or "", stop=stop, line=line, end=match.end())
    match = _TIGHT.match(text, position) if tight else None
    return Closing(mark=match["mark"], end=match.end()) if match else None


def sentence_at(text: str, position: int) -> bool:
    """Whether at `position`, behind a closing if there was one, a sentence begins or the line ends."""
    rest = text[position:].lstrip(" \t\u00a0*_-–—")
    return not rest or rest[0].isupper() or rest[0].isdigit() or rest[0] in _OPENING


def plain_sentence_at(text: str, position: int) -> bool:
    """Whether a sentence begins with a word that no name begins with, such as `The`, or with a quotation."""
    rest = text[position:].lstrip(" \t\u00a0*_")
    word = _WORD.match(rest)
    return rest[:1] in {'"', "“", "«", "„"} or bool(word and word[0][0].isupper() and word[0].casefold() in STOPPERS)
