"""Passages: stretches of the article's own voice that no statement holds."""

from collections.abc import Iterator, Sequence
from typing import Final

from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind
from corpus.nlp.atoms import Sentence
from corpus.nlp.found import Found
from corpus.nlp.text import Text

_EDGE: Final = frozenset(' \t\n\xa0.,;:!?–—-()<>"“”«»')
_SHORTEST: Final = 3  # words; less is no passage
_SCORE: Final = 0.5


def find_passages(text: Text) -> Iterator[Found]:
    """A narrative statement for each stretch outside the statements; which of them stay, their topics decide."""
    taken = sorted((each.extent for each in text.found), key=lambda one: one.start)
    place = 0
    for number, paragraph in enumerate(text.sentences):
        for sentence in paragraph:
            whole = _own_text(text, sentence)
            if whole is None:
                continue
            while place < len(taken) and taken[place].end <= whole.start:
                place += 1
            for rest in _outside(whole, taken, place):
                found = _passage(text, rest, number)
                if found is not None:
                    yield found


def _own_text(text: Text, sentence: Sentence) -> Span | None:
    """The sentence without a dateline; a title above the dateline stays."""
    start, end = sentence[0].start, sentence[-1].end
    if text.dateline and text.dateline.extent.start < end and start < text.dateline.extent.end:
        start = text.dateline.extent.end
    return span(start, end) if start < end else None


def _outside(whole: Span, taken: Sequence[Span], place: int) -> Iterator[Span]:
    """The stretches of a sentence that no statement or attribution covers."""
    start = whole.start
    while place < len(taken) and taken[place].start < whole.end:
        if start < taken[place].start:
            yield span(start, taken[place].start)
        start = max(start, taken[place].end)
        place += 1
    if start < whole.end:
        yield span(start, whole.end)


def _passage(text: Text, rest: Span, number: int) -> Found | None:
    start, end = rest.start, rest.end
    while start < end and text.body[start] in _EDGE and not _opens(text.body, start, end):
        start += 1
    while end > start and text.body[end - 1] in _EDGE and text.body[end - 1] not in ')"”»':
        end -= 1
    if start >= end or len(text.body[start:end].split()) < _SHORTEST:
        return None
    where = span(start, end)
    return Found(spans=(where,), kind=Kind.NARRATIVE, extent=where, paragraph=number, score=_SCORE)


def _opens(body: str, start: int, end: int) -> bool:
    """Whether a mark at the start has its partner later in the stretch, so that it is kept."""
    partners = {"(": ")", "“": "”", "«": "»", '"': '"'}
    return body[start] in partners and partners[body[start]] in body[start + 1 : end]
