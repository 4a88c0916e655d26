"""From what the mouse swept over to whole words. Pure; positions are code points."""

import re
from typing import Final

_MARKS: Final = "\u0300-\u036f\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff"  # what belongs to the character before it
_TOKEN: Final = re.compile(
    rf"\d+(?:[.,:]\d+)+"
    rf"|[\w{_MARKS}]+(?:[-'’\u2010\u2011][\w{_MARKS}]+)*"
    rf"|\S[{_MARKS}]*(?:\u200d\S[{_MARKS}]*)*"
)


def snapped(body: str, start: int, end: int) -> tuple[int, int] | None:
    """The smallest run of whole tokens around `start` to `end`, without white space at its ends; None for no token.

    A token is a word (with its inner hyphens and apostrophes), a number, or one other visible character.
    """
    start, end = max(0, start), min(len(body), end)
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    return _token_at(body, start)[0], max(end, _token_at(body, end - 1)[1])


def _token_at(body: str, at: int) -> tuple[int, int]:
    """Start and end of the token that holds the character at `at`, which is not white space."""
    begin = at
    while begin > 0 and not body[begin - 1].isspace():
        begin -= 1
    for match in _TOKEN.finditer(body, begin):
        if match.end() > at:
            return match.start(), match.end()
    return at, at + 1
