"""Paragraphs of a body: separated by blank lines or by line ends, but not by the line ends of hard-wrapped text."""

import re
from collections.abc import Iterator
from typing import Final

from corpus.domain.spans import Span, span

_LINE: Final = re.compile(r"[^\n]+")
_ENDED: Final = re.compile(r"[.!?…:;\"”»'’>]\s*$|\)\s*$")
_WRAPPED: Final = 50  # a shorter line that ends without a stop is a title or an item of a list, not wrapped text


def paragraphs(body: str) -> Iterator[Span]:
    """The paragraphs of `body` in order, without surrounding white space; every printed word is in one."""
    start = end = -1
    line, line_end = "", 0
    for match in _LINE.finditer(body):
        text = match.group().strip()
        if not text:
            continue
        left = match.start() + len(match.group()) - len(match.group().lstrip())
        if start >= 0 and match.start() - line_end == 1 and _goes_on(line, text):
            end = left + len(text)
        else:
            if start >= 0:
                yield span(start, end)
            start, end = left, left + len(text)
        line, line_end = text, match.end()
    if start >= 0:
        yield span(start, end)


def _goes_on(line: str, following: str) -> bool:
    """Whether `following` continues the sentence of `line`: hard-wrapped text."""
    if len(line) < _WRAPPED or _ENDED.search(line[-8:]):
        return len(line) >= _WRAPPED and following[:1].islower()
    return following[:1].islower() or len(line) >= _WRAPPED + 10
