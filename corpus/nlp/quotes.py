"""Quotation marks: finds quotations of every style, nested, mismatched or never closed, in one pass.

Styles: “ ” „ “ « » ‹ › 「 」 『 』 " ``'' &quot; and ‘ ’ '. A quotation does not reach beyond its paragraph; one that
is not closed there runs to its end (newspapers open every paragraph of a long quotation and close the last).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from corpus.domain.spans import Span

_MARK: Final = re.compile(r"&(?:quot|laquo|raquo|ldquo|rdquo);|``|''|[“”„‟\"«»‹›「」『』‘’‚']")
_OPENS: Final = {
    "“": "d",
    "„": "d",
    "‟": "d",
    "``": "d",
    "«": "g",
    "‹": "g",
    "「": "c",
    "『": "c",
    "‘": "s",
    "‚": "s",
    "&laquo;": "g",
    "&ldquo;": "d",
}
_CLOSES: Final = {"”": "d", "''": "d", "»": "g", "›": "g", "」": "c", "』": "c", "&raquo;": "g", "&rdquo;": "d"}
_SHUT: Final = re.compile(r"(?<=[,.!?…])'(?=\s|$)")  # a straight mark that closes words said
_AHEAD: Final = 300  # characters in which a better closing mark is looked for
_DEEP: Final = 8  # open marks among which the partner of a closing one is looked for
_WEAK: Final = 40  # “Name’ closes a quotation that has no better mark, if it is this short
_EITHER: Final = {'"': "d", "&quot;": "d", "'": "s"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A quotation: `start`/`end` hold the marks, `inner_start`/`inner_end` the words between them.

    `single` marks are ‘ ’ and '; `closed` is False where the closing mark is missing; `dashed` marks a line of a
    dialogue that is introduced by a dash instead of marks.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    single: bool = False
    closed: bool = True
    dashed: bool = False


@dataclass(slots=True)
class _Open:
    """A mark that waits for its partner."""

    start: int
    end: int
    style: str
    held: list[Quotation]
    weak: tuple[int, int] | None = None


def find_quotations(body: str, paragraphs: Iterable[Span]) -> Iterator[Quotation]:
    """The outermost quotations of each paragraph, in order; those inside others are left out."""
    for paragraph in paragraphs:
        yield from _of_paragraph(body, paragraph.start, paragraph.end)


def _of_paragraph(body: str, start: int, end: int) -> list[Quotation]:
    found: list[Quotation] = []
    stack: list[_Open] = []
    for match in _MARK.finditer(body, start, end):
        mark, left, right = match.group(), match.start(), match.end()
        role, style = _role(body, mark, left, right, start, end, stack)
        if role == "open":
            stack.append(_Open(left, right, style, []))
        elif role == "close":
            _close(stack, found, left, right, style)
        elif role == "weak" and not stack[-1].weak and left - stack[-1].end <= _WEAK:
            stack[-1].weak = (left, right)
    while stack:
        _give_up(stack, found, body, end)
    return sorted(found, key=lambda each: each.start)


def _role(body: str, mark: str, left: int, right: int, start: int, end: int, stack: list[_Open]) -> tuple[str, str]:
    """Whether a mark opens or closes a quotation or is none (an apostrophe, inches), and its style."""
    before = body[left - 1] if left > start else " "
    after = body[right] if right < end else " "
    if mark in ("’", "'") or (mark == "‘" and before.isalnum()):
        if before == "s" and after == " " and "’" in body[right : min(end, right + _AHEAD)]:
            return "none", "s"  # "the drivers’ fault,’ he said": the second one closes
        if mark == "'" and before == "s" and after == " " and _SHUT.search(body, right, min(end, right + _AHEAD)):
            return "none", "s"  # the same with straight marks
        return _single(mark, before, after, stack), "s"
    if mark in _OPENS:
        closes = mark in ("“", "‟", "«") and bool(stack) and _shuts(before, after)
        return "close" if closes else "open", _OPENS[mark]
    if mark in _CLOSES:
        opens = mark in ("”", "»", "''") and not stack and _starts(before, after)
        return "open" if opens else "close", _CLOSES[mark]
    return _straight(mark, before, after, stack), _EITHER[mark]


def _straight(mark: str, before: str, after: str, stack: list[_Open]) -> str:
    """What a mark that looks the same on both sides does; behind a digit it may mean inches."""
    if before.isdigit() and not stack:
        return "none"
    if _starts(before, after) and not (stack and stack[-1].style == _EITHER[mark] and after in ",.;:!?"):
        return "open"
    if stack:
        return "close"
    return "open" if after.strip() else "none"


def _single(mark: str, before: str, after: str, stack: list[_Open]) -> str:
    """‘ and ' open before a word, ’ and ' close after one; inside a word or after an s they are apostrophes."""
    if mark == "'" and _starts(before, after) and after.isalpha():
        return "open"
    waiting = any(each.style == "s" for each in stack[-_DEEP:])
    closing = (before.isalnum() or before in ".,!?…)") and not after.isalnum()
    if waiting and closing:
        return "close"
    if mark == "’" and closing and before.isalnum() and before != "s" and stack and stack[-1].style == "d":
        return "weak"
    return "none"


def _starts(before: str, after: str) -> bool:
    return (before.isspace() or before in "([{—–-/>:") and not after.isspace()


def _shuts(before: str, after: str) -> bool:
    return not before.isspace() and not (after.isalnum())


def _close(stack: list[_Open], found: list[Quotation], left: int, right: int, style: str) -> None:
    """Close the innermost open mark of a style; marks opened within it and never closed are dropped."""
    for depth in range(len(stack) - 1, max(-1, len(stack) - 1 - _DEEP), -1):
        if stack[depth].style == style or (style != "s" and stack[depth].style != "s"):
            opened = stack[depth]
            del stack[depth:]
            quotation = Quotation(
                start=opened.start,
                end=right,
                inner_start=opened.end,
                inner_end=left,
                single=opened.style == "s",
            )
            if quotation.inner_start < quotation.inner_end:
                (stack[-1].held if stack else found).append(quotation)
            return


def _give_up(stack: list[_Open], found: list[Quotation], body: str, end: int) -> None:
    """End the innermost mark that was never closed: what it holds counts instead, else it runs to the end."""
    opened = stack.pop()
    kept = stack[-1].held if stack else found
    if opened.held or stack or opened.style == "s":
        kept.extend(opened.held)
        return
    if opened.weak:
        left, right = opened.weak
        kept.append(Quotation(start=opened.start, end=right, inner_start=opened.end, inner_end=left))
    elif body[opened.end : end].strip():
        kept.append(Quotation(start=opened.start, end=end, inner_start=opened.end, inner_end=end, closed=False))
