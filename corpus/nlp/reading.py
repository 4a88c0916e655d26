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
from corpus.nlp.lexicon import cues, words
from corpus.nlp.subjects import Subject
from corpus.nlp.verbs import finite_at

FRONTING: Final = frozenset(["though", "although", "while", "whereas", "as", "when", "after", "because", "since"])
_OPENERS: Final = frozenset([".", "-", "–", "—", "even", ")", "and", "but"])
_SERIES: Final = 16  # atoms within which a series of verbs comes to its "and"
_PROMISE: Final = 40  # atoms of what is promised before its "and"
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
    last = _before_main(state.sentence, begin, first, last)
    if first < last:
        add(state, first, last, hit, subject, begin, last)
        state.pos = last


def _before_tail(sentence: Sequence[Atom], first: int, last: int, hit: Hit) -> int:
    """Where reported words end before another deed of their speaker: "said …, but denied reports of deaths"."""
    if not hit.cue.words[0].endswith(("ed", "said", "told", "wrote")):
        return last
    if _is_answer(sentence, first, last):
        return first + 1
    for at in range(first + 1, last - 1):
        joined = sentence[at - 1].lower == "," and sentence[at].lower in {"and", "but"}
        deed = at + 2 if joined and sentence[at + 1].lower in {"he", "she"} else at + 1
        besides = joined and deed < last and sentence[deed].lower in words("clauses")["deeds"]
        besides = besides or (joined and _is_done(sentence, first, at))
        if besides or (sentence[at - 1].lower == "," and _is_series(sentence, at)):
            return at - 1
        if sentence[at].lower == ";" and all(each.quotation for each in sentence[first:at]):
            return at  # said that “…”; what follows is not in the marks
        if sentence[at].lower == "and" and _intends(sentence, first, at):
            return at
    return last


def _before_main(sentence: Sequence[Atom], begin: int, first: int, last: int) -> int:
    """Where reported words end before the main clause: "While Name says it is old, the town keeps it"."""
    at = begin if sentence[begin].lower in FRONTING else begin - 1
    if at < 0 or sentence[at].lower not in FRONTING or (at and sentence[at - 1].lower not in _OPENERS):
        return last
    barred = words("clauses")["relative"] | words("clauses")["conjunctions"] | FRONTING
    for comma in range(first + 1, last - 2):
        following = sentence[comma + 1]
        if sentence[comma].lower == "," and following.lower not in barred and not following.quotation:
            verb = finite_at(sentence, comma + 1, last)
            if verb is not None and verb > comma + 1:
                return comma
    return last


def _is_answer(sentence: Sequence[Atom], first: int, last: int) -> bool:
    """Whether a whole quotation is all that was said, and a deed follows: asked, “Since when?” and left."""
    quoted = sentence[first].quotation is not None and sentence[first].text[-2:-1] in {"?", "!", ".", ","}
    if not quoted or first + 2 >= last or any(each.quotation for each in sentence[first + 1 : last]):
        return False
    return (
        sentence[first + 1].lower in {"and", "before", "then", "but"}
        and finite_at(sentence, first + 2, last) is not None
    )


def _is_done(sentence: Sequence[Atom], first: int, joint: int) -> bool:
    """Whether "and" adds what the speaker did of what was promised: "said he would pay, and kept the money"."""
    clauses = words("clauses")
    if sentence[joint + 1].lower not in clauses["pasts"] - clauses["auxiliaries"]:
        return False
    promised = {each.lower for each in sentence[max(first, joint - _PROMISE) : joint]}
    return promised & (clauses["auxiliaries"] | clauses["pasts"]) == {"would"}


def _is_series(sentence: Sequence[Atom], at: int) -> bool:
    """Whether a deed is one of several of the speaker: "said it was old, praised the builders and promised that"."""
    deeds = words("clauses")["deeds"]
    if sentence[at].lower not in deeds:
        return False
    ands = (n for n in range(at + 1, min(len(sentence) - 1, at + _SERIES)) if sentence[n].lower == "and")
    return any(sentence[n + 1].lower in deeds or sentence[n + 1].lower in cues() for n in ands)


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
