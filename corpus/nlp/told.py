"""Clauses behind a colon (or "is that") that a noun or manner of telling announces, where no verb of reporting does.

"The charity has another figure: …", "Name was blunt: …", "Her verdict: …", "The inspectors' findings were clear: …".
"""

from collections.abc import Sequence
from typing import Final

from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind
from corpus.nlp.atoms import Atom, span_of
from corpus.nlp.contents import content, is_speech
from corpus.nlp.found import Found, Sign
from corpus.nlp.lexicon import words
from corpus.nlp.subjects import Subject, can_speak, choose
from corpus.nlp.verbs import finite_at

_HEAD: Final = 24  # atoms before the colon
_OWNED: Final = 4  # atoms between a possessive and its noun
_BE: Final = frozenset(["is", "are", "was", "were", "remains", "remained", "sounded", "came"])
_OWNERS: Final = frozenset(["his", "her", "their", "its"])


def read_told(body: str, sentence: Sequence[Atom], number: int, first: int, end: int) -> list[Found]:
    """The clause or quotation behind a colon, where the words before it say who tells it."""
    colon = next((at for at in range(first + 1, min(end - 1, first + _HEAD)) if _announces(sentence, at)), None)
    if colon is None or colon + 2 > end or any(each.quotation for each in sentence[first:colon]):
        return []
    subject = _teller(sentence, first, colon)
    got = content(body, sentence, colon + 1, end) if subject is not None and can_speak(subject) else None
    if subject is None or got is None:
        return []
    if got[1] is Kind.DIRECT:
        told = is_speech(body, got[0], shortest=1)
    else:
        told = finite_at(sentence, colon + 1, end) is not None
    if not told:
        return []
    return [as_found(sentence, (first, end), number, got, subject, Sign.COLON, cue=colon - 1)]


def as_found(
    sentence: Sequence[Atom],
    limits: tuple[int, int],
    paragraph: int,
    got: tuple[tuple[Span, ...], Kind],
    subject: Subject,
    sign: Sign,
    *,
    cue: int | None = None,
) -> Found:
    """A statement that all atoms within the limits make up or attribute; `cue` is the atom that reports it."""
    return Found(
        spans=got[0],
        kind=got[1],
        extent=span(sentence[limits[0]].start, sentence[limits[1] - 1].end),
        paragraph=paragraph,
        subject=subject,
        cue=None if cue is None else span_of(sentence, cue, cue + 1),
        cue_text=None if cue is None else sentence[cue].lower,
        sign=sign,
    )


def _announces(sentence: Sequence[Atom], at: int) -> bool:
    """Whether words told begin behind an atom: a colon, or the "that" of "her answer was that …"."""
    return sentence[at].lower == ":" or (sentence[at].lower == "that" and sentence[at - 1].lower in {"is", "was"})


def _teller(sentence: Sequence[Atom], first: int, colon: int) -> Subject | None:
    """Who tells what stands behind the colon; None where nothing before it announces that."""
    clauses = words("clauses")
    verb, last = finite_at(sentence, first, colon), sentence[colon - 1].lower
    if sentence[colon].lower == "that":
        return owner(sentence, first, colon - 1) if verb == colon - 1 else None
    noun = last in clauses["tellings"]
    if verb is None:
        return owner(sentence, first, colon)
    if sentence[verb].lower in _BE and last in clauses["telling_ways"]:
        whose = owner(sentence, first, verb)
        telling = any(each.lower in clauses["tellings"] for each in sentence[first:verb])
        return whose if telling else choose(sentence, first, verb)
    return choose(sentence, first, verb) if noun and sentence[verb].lower in clauses["giving"] else None


def owner(sentence: Sequence[Atom], first: int, last: int) -> Subject | None:
    """Whose words a noun of telling means: "her verdict", "the inspectors' findings", "the message from Name"."""
    tellings = words("clauses")["tellings"]
    if sentence[first].lower in _OWNERS and any(each.lower in tellings for each in sentence[first + 1 : last]):
        return choose(sentence, first, first + 1)
    for at in range(first + 1, last - 1):
        near = [each.lower for each in sentence[at + 1 : min(last, at + 1 + _OWNED)]]
        if sentence[at].lower in {"'s", "’s", "'", "’"} and any(word in tellings for word in near):
            return _named(sentence, at - 1) or choose(sentence, first, at)
        if sentence[at].lower in tellings and sentence[at + 1].lower in {"from", "of"}:
            return choose(sentence, at + 2, last)
    return None


def _named(sentence: Sequence[Atom], at: int) -> Subject | None:
    """The person or body whose name stands at an atom, before a possessive."""
    kind = {"PERSON": "person", "ORG": "organisation"}.get(sentence[at].label)
    if kind is None:
        return None
    return Subject(where=span_of(sentence, at, at + 1), who=sentence[at].text, kind=kind, first=at, last=at + 1)
