"""Which way a text reads. Pure; positions are code points."""

import unicodedata
from typing import Final

_LEFTWARDS: Final = ("R", "AL")


def letter_reads_left(letter: str) -> bool | None:
    """Whether a letter belongs to right-to-left writing; None for one that has no direction of its own."""
    kind = unicodedata.bidirectional(letter)
    return True if kind in _LEFTWARDS else False if kind in ("L", "EN", "AN") else None


def paragraph_reads_left(body: str, at: int) -> bool:
    """Whether the paragraph at a position reads from right to left, which its first letter with a direction says."""
    begin = body.rfind("\n", 0, at) + 1
    end = body.find("\n", at)
    for letter in body[begin : end if end >= 0 else len(body)]:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", *_LEFTWARDS):
            return kind != "L"
    return False


def reads_left(body: str, at: int) -> bool:
    """Whether the letter at a position is written from right to left."""
    own = letter_reads_left(body[at]) if 0 <= at < len(body) else None
    return paragraph_reads_left(body, at) if own is None else own
