"""The reading of one sentence: what is open, what is used, and the statements found so far."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind
from corpus.nlp.asides import before_aside
from corpus.nlp.atoms import Atom, span_of
from corpus.nlp.contents import content, is_closed
from corpus.nlp.cues import Hit
from corpus.nlp.found import Found, Sign
from corpus.nlp.lexicon import words
from corpus.nlp.subjects import Subject
from corpus.nlp.verbs import finite_at

_MODALS: Final = frozenset(["would", "could", "should", "might", "must", "will", "can", "may"])


@dataclass(slots=True)
class State:
    """The state of reading one sentence: `pos` is the first atom not yet used."""

    body: str
    sentence: Sequence[Atom]
    paragraph: int
    pos: int
    end: int
    subject: Subject | None
    found: list[Found]
    open: tuple[int, Hit, Subject | None, int] | None = None


def finish(state: State, last: int) -> None:
    """Close the open forward statement before atom `last`."""
    if state.open is None:
        return
    first, hit, subject, begin = state.open
    state.open = None
    last = _before_tail(state.sentence, first, before_aside(state.sentence, first, last), hit)
    if first < last:
        add(state, first, last, hit, subject, begin, last)
        state.pos = last


def _before_tail(sentence: Sequence[Atom], first: int, last: int, hit: Hit) -> int:
    """Where reported words end before another deed of their speaker: "said …, but denied reports of deaths"."""
    if not hit.cue.words[0].endswith(("ed", "said", "told")):
        return last
    for at in range(first + 1, last - 1):
        joined = sentence[at - 1].lower == "," and sentence[at].lower in {"and", "but"}
        if joined and sentence[at + 1].lower in words("clauses")["deeds"]:
            return at - 1
        if sentence[at].lower == ";" and all(each.quotation for each in sentence[first:at]):
            return at  # said that “…”; what follows is not in the marks
        if sentence[at].lower == "and" and _intends(sentence, first, at):
            return at
    return last


def _intends(sentence: Sequence[Atom], first: int, at: int) -> bool:
    """Whether what "and" adds is the speaker's: "reminded them that the line expires in May and promised to check"."""
    if at + 2 >= len(sentence):
        return False
    if sentence[at + 1].lower not in words("clauses")["deeds"]:
        return False
    pasts = words("clauses")["pasts"]
    verb = finite_at(sentence, first, at)
    if verb is not None and sentence[verb].lower in _MODALS:
        return not any(each.lower == "and" for each in sentence[verb:at])  # "would pay and urged": not one verb beside
    return not any(each.lower.endswith("ed") or each.lower in pasts for each in sentence[first:at])


def add(state: State, first: int, last: int, hit: Hit, subject: Subject | None, begin: int, stop: int) -> None:
    got = content(state.body, state.sentence, first, last)
    if got is None:
        return
    sentence = state.sentence
    low, high = min(first, begin), max(last, stop)
    role = ""
    if subject is not None and 0 <= subject.first < subject.last <= len(sentence):
        where = span_of(sentence, subject.first, subject.last)
        role = state.body[where.start : where.end]
    cue = span_of(sentence, hit.first, hit.last)
    state.found.append(
        Found(
            spans=got[0],
            kind=got[1],
            extent=span(sentence[low].start, sentence[high - 1].end),
            paragraph=state.paragraph,
            subject=subject,
            role=role,
            cue=cue,
            cue_text=" ".join(hit.cue.words),
            sign=_sign(state, first, last, hit),
            guessed=hit.cue.guessed,
            linked=hit.cue.participle,
            closed=is_closed(sentence, first, last),
        )
    )


def _sign(state: State, first: int, last: int, hit: Hit) -> Sign:
    """How the words between two atoms stand to the cue."""
    sentence = state.sentence
    if sentence[first].quotation or sentence[last - 1].quotation:
        return Sign.QUOTED
    if hit.first >= last:
        return Sign.BEFORE
    opened = first > 0 and sentence[first - 1].lower == "that"
    return Sign.THAT if opened or sentence[first].lower in words("clauses")["questions"] else Sign.CLAUSE


def join(state: State, first: int, hit: Hit) -> None:
    """Add the quotation behind a linking participle (", adding “…”") to the statement before it."""
    more = content(state.body, state.sentence, first, state.end)
    if more is not None and state.found:
        extend(state, more, state.sentence[state.end - 1].end)
        state.pos = state.end


def extend(state: State, more: tuple[tuple[Span, ...], Kind], end: int) -> None:
    """Let the last statement go on; a quotation that completes reported words keeps its marks."""
    last = state.found[-1]
    spans, kind = more
    if last.kind is not Kind.DIRECT and kind is Kind.DIRECT:
        held = [each for each in state.sentence if each.quotation and any(each.start <= one.start for one in spans)]
        inside = [each for each in held if any(each.start <= one.start and one.end <= each.end for one in spans)]
        spans, kind = tuple(span(each.start, each.end) for each in inside), Kind.MIXED
    elif last.kind is not Kind.DIRECT and kind is Kind.MIXED:
        kind = Kind.MIXED
    else:
        kind = last.kind
    extent = span(last.extent.start, max(end, last.extent.end))
    state.found[-1] = replace(last, spans=(*last.spans, *spans), kind=kind, extent=extent)


def reaching(state: State) -> list[Found]:
    """Let the words of attribution behind a content belong to it, up to the next statement: they are no passage."""
    found, sentence = state.found, state.sentence
    if not found:
        return []
    limits = [each.extent.start for each in found[1:]] + [sentence[state.end - 1].end]
    return [
        replace(each, extent=span(each.extent.start, max(each.extent.end, limit)))
        for each, limit in zip(found, limits, strict=True)
    ]
