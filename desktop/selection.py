"""What a selection means as a statement. Pure; positions are code points."""

from typing import Final

from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind

_OPENING: Final = '"“„«‘'
_CLOSING: Final = '"”“»’'
_MARKS: Final = '"“”„«»'


def content(body: str, selected: Span) -> Span:
    """The selection without white space at its ends and without quotation marks that enclose the whole of it."""
    start, end = selected.start, selected.end
    while start < end and body[start].isspace():
        start += 1
    while start < end and body[end - 1].isspace():
        end -= 1
    enclosed = end - start > 2 and body[start] in _OPENING and body[end - 1] in _CLOSING
    if enclosed and not any(mark in body[start + 1 : end - 1] for mark in _MARKS):
        return span(start + 1, end - 1)
    return span(start, end)


def guessed_kind(body: str, chosen: Span) -> Kind:
    """Mixed where quotation marks stand within the words, direct where they are inside a quotation, else reported."""
    if any(mark in body[chosen.start : chosen.end] for mark in _MARKS):
        return Kind.MIXED
    return Kind.DIRECT if _is_quoted(body, chosen.start) else Kind.INDIRECT


def _is_quoted(body: str, at: int) -> bool:
    """Whether a quotation that begins in the same paragraph is open at a position."""
    is_open = False
    for mark in body[body.rfind("\n", 0, at) + 1 : at]:
        if mark == '"':
            is_open = not is_open
        elif mark in "“„«":
            is_open = mark != "“" or not is_open  # “ closes what „ opened
        elif mark in "”»":
            is_open = False
    return is_open
