"""Paragraphs of a body: separated by blank lines or by line ends, but not by the line ends of hard-wrapped text."""

import re
from collections.abc import Iterator
from typing import Final

from corpus.domain.spans import Span, span
from corpus.nlp.lexicon import words

_LINE: Final = re.compile(r"[^\n]+")
_ENDED: Final = re.compile(r"[.!?…:;\"”»'’>]\s*$|\)\s*$")
_WRAPPED: Final = 50  # a shorter line that ends without a stop is a title or an item of a list, not wrapped text
_NARROW: Final = 24  # unless the words go on as in the middle of a sentence: a narrow column


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
    lower = following[:1].islower()
    if lower and line[-1:] in "-\u00ad" and line[-2:-1].isalpha():
        return True  # a word divided at the end of its line
    if _ENDED.search(line[-8:]):
        return lower and len(line) >= _WRAPPED
    if len(line) < _WRAPPED:
        return len(line) >= _NARROW and (lower or _is_cut(line))
    return lower or len(line) >= _WRAPPED + 10


def _is_cut(line: str) -> bool:
    """Whether no sentence and no title ends so: with an article, a preposition, "and" or a comma."""
    last = line.rsplit(maxsplit=1)[-1]
    clauses = words("clauses")
    return last.endswith(",") or last in clauses["determiners"] | clauses["prepositions"] | {"and", "or", "that"}
