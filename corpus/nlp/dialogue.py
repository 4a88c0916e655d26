"""Dialogue lines that begin with a dash instead of quotation marks: `— Words, — said Anna. — More words.`"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from corpus.domain.spans import Span
from corpus.nlp.lexicon import cues
from corpus.nlp.quotes import Quotation

_LINE: Final = re.compile(r"[—–-]\s+(?=\S)")
_DASH: Final = re.compile(r"(?<=[,.!?…\w])\s+[—–-]\s+")
_WORD: Final = re.compile(r"\w+")
_NEAR: Final = 10  # words within which the attribution must have its verb


def find_dialogue(body: str, paragraphs: Iterable[Span]) -> Iterator[Quotation]:
    """The spoken parts of every paragraph that is a line of dialogue; others that begin with a dash have none."""
    for paragraph in paragraphs:
        opening = _LINE.match(body, paragraph.start, paragraph.end)
        if opening:
            yield from _parts(body, paragraph, opening.end())


def _parts(body: str, paragraph: Span, first: int) -> list[Quotation]:
    cuts = [(match.start(), match.end()) for match in _DASH.finditer(body, first, paragraph.end)]
    starts = [first, *(after for _, after in cuts)]
    ends = [*(before for before, _ in cuts), paragraph.end]
    marks = [paragraph.start, *(before for before, _ in cuts)]
    parts: list[Quotation] = []
    spoken = True
    attributed = False
    for at, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if at and spoken and _attributes(body, start, end):
            spoken, attributed = False, True
            continue
        if parts and spoken and at:  # a dash within the words spoken
            last = parts[-1]
            parts[-1] = _quotation(last.start, last.inner_start, end)
        else:
            parts.append(_quotation(marks[at], start, end))
        spoken = True
    return parts if attributed else []


def _attributes(body: str, start: int, end: int) -> bool:
    """Whether a part says who spoke: one of its first words is a reporting verb."""
    first = [word.lower() for word in _WORD.findall(body[start : min(end, start + 120)])[:_NEAR]]
    return any(word in cues() for word in first)


def _quotation(start: int, inner_start: int, end: int) -> Quotation:
    return Quotation(start=start, end=end, inner_start=inner_start, inner_end=end, dashed=True)
