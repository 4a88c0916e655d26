"""From a stretch of atoms to the spans of a statement's content, and its kind."""

from collections.abc import Sequence
from typing import Final

from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind
from corpus.nlp.asides import behind_aside
from corpus.nlp.atoms import Atom

_EDGE: Final = frozenset([",", ".", ";", ":", "-", "–", "—", "--", "!", "?", "…", ")", "<br>", "."])
_LEADING: Final = frozenset([",", ".", ";", ":", "-", "–", "—", "--"])
_JOINED: Final = frozenset(["and", "but"])
_JOINTS: Final = frozenset([",", "and", "-", "–", "—", ";", ".", "...", "(", ")"])


def content(
    body: str, sentence: Sequence[Atom], first: int, last: int, *, resumed: bool = False
) -> tuple[tuple[Span, ...], Kind] | None:
    """The spans and kind of the content between two atoms; None where there is nothing to report.

    An "and" or "but" before it links it to another statement, unless it opens the sentence or resumed words.
    """
    within = first > 0 and not resumed
    while first < last and (sentence[first].lower in _LEADING or (within and sentence[first].lower in _JOINED)):
        first += 1
    first = behind_aside(sentence, first, last)
    while last > first and sentence[last - 1].lower in _EDGE and not _bracket(sentence, first, last):
        last -= 1
    if first >= last:
        return None
    spoken = [each for each in sentence[first:last] if each.quotation]
    clause = first > 0 and sentence[first - 1].lower == "that"  # 'said that "we wait"' is reported, with its marks
    if spoken and not clause and all(each.quotation or each.lower in _JOINTS for each in sentence[first:last]):
        spans = tuple(trimmed(body, _inner(each)) for each in spoken)
        return tuple(each for each in spans if len(each)) or (trimmed(body, _inner(spoken[0])),), Kind.DIRECT
    doubled = any(each.quotation and not each.quotation.single for each in sentence[first:last])
    where = trimmed(body, span(sentence[first].start, sentence[last - 1].end))
    return ((where,), Kind.MIXED if doubled else Kind.INDIRECT) if len(where) else None


def is_closed(sentence: Sequence[Atom], first: int, last: int) -> bool:
    """Whether every quotation between two atoms has its closing mark."""
    return all(each.quotation is None or each.quotation.closed for each in sentence[first:last])


def only_quotations(sentence: Sequence[Atom], first: int, end: int) -> bool:
    """Whether there is a quotation between two atoms and no word outside quotations."""
    held = sentence[first:end]
    if not any(each.quotation for each in held):
        return False
    return all(each.quotation or not each.text[:1].isalnum() for each in held)


def is_speech(body: str, spans: Sequence[Span], *, shortest: int = 3) -> bool:
    """Whether quoted words read like a sentence: so many words or more, a stop or a capital."""
    said = " ".join(body[each.start : each.end] for each in spans)
    return len(said.split()) >= shortest and (said[:1].isupper() or said[-1:] in ".,!?…")


def _bracket(sentence: Sequence[Atom], first: int, last: int) -> bool:
    """Whether the closing bracket at the end has its partner within the content."""
    return sentence[last - 1].lower == ")" and any(each.lower == "(" for each in sentence[first : last - 1])


def _inner(atom: Atom) -> Span:
    if atom.quotation is None:
        return span(atom.start, atom.end)
    return span(atom.quotation.inner_start, atom.quotation.inner_end)


def trimmed(body: str, where: Span) -> Span:
    """The span without white space at its ends."""
    start, end = where.start, where.end
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    return span(start, end)
