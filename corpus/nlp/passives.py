"""Reports whose speaker is no subject: "it was explained by Name that", "quoted Name as saying"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.clauses import complement
from corpus.nlp.cues import Hit, passive_first
from corpus.nlp.linked import main_subject
from corpus.nlp.placing import backward, forward
from corpus.nlp.preceding import left_content
from corpus.nlp.reading import State, add
from corpus.nlp.subjects import can_speak, choose, left_subject
from corpus.nlp.verbs import finite_at

_QUOTING: Final = frozenset(["quoted", "quotes", "quote", "cited", "cites"])
_BEEN: Final = frozenset(["is", "are", "was", "were", "been", "being"])
_AGENT: Final = 14  # atoms between a passive and its "by Name", with its place and time


def read_passive(state: State, hit: Hit) -> None:
    """ "It was explained by Name that …": the speaker stands behind "by", or "in" for an institution."""
    sentence = state.sentence
    after = complement(sentence, hit, state.end)
    if after.kind != "that":
        _passive_behind(state, hit)
        return
    that = after.first - 1
    while that > hit.last and sentence[that - 1].lower == ",":
        that -= 1  # "by the operator, Name, that"
    agent = next((at for at in range(that - 1, hit.last - 1, -1) if sentence[at].lower in {"by", "in", "at"}), None)
    subject = choose(sentence, agent + 1, that) if agent is not None else None
    if subject is not None and subject.kind != "pronoun" and can_speak(subject):
        forward(state, hit, subject, after.first)


def _passive_behind(state: State, hit: Hit) -> None:
    """ "The bridge is old, it was explained by Name": the words stand before the passive."""
    sentence, it = state.sentence, passive_first(state.sentence, hit)
    if it is None or it - 1 <= state.pos or sentence[it - 1].lower != "," or hit.last >= state.end:
        return
    agents = [
        at for at in range(hit.last, min(state.end, hit.last + _AGENT)) if sentence[at].lower in {"by", "in", "at"}
    ]
    agent = next((at for at in agents if sentence[at].lower == "by"), agents[0] if agents else None)
    if agent is None or finite_at(sentence, hit.last, agent) is not None:
        return
    subject = choose(sentence, agent + 1, state.end, inverted=True)
    named = subject is not None and (sentence[agent].lower == "by" or subject.kind in {"organisation", "nominal"})
    if named and can_speak(subject) and finite_at(sentence, state.pos, it - 1) is not None:
        add(state, state.pos, it - 1, hit, subject, it, state.end)
        state.pos, state.subject = state.end, subject


def read_quoted_as(state: State, hit: Hit) -> None:
    """ "TASS quoted Name as saying (that) …" and "Name was quoted by TASS as saying": Name is who speaks."""
    sentence, pos, end = state.sentence, state.pos, state.end
    verb = next((at for at in range(hit.first - 1, pos - 1, -1) if sentence[at].lower in _QUOTING), None)
    after = complement(sentence, hit, end)
    if verb is None:
        subject = main_subject(sentence, pos, hit.first)
    elif sentence[verb - 1].lower in _BEEN:
        subject = left_subject(sentence, pos, replace(hit, first=verb - 1, last=verb))
    else:
        subject = choose(sentence, verb + 1, hit.first)
    if subject is None:
        return
    left = left_content(state, hit, subject, inverted=False, inserted=False)
    if left is None and verb is not None and after.kind == "none":
        left = _before_source(sentence, pos, verb)
    if sentence[pos].quotation:
        left = (pos, pos + 1, pos + 1)
    if after.kind != "none":
        forward(state, hit, subject, after.first)
    elif left:
        backward(state, hit, subject, left, inverted=False)


def _before_source(sentence: Sequence[Atom], pos: int, verb: int) -> tuple[int, int, int] | None:
    """The clause before who quotes: "Three were hurt, Agency quoted the ministry as saying"."""
    comma = next((at for at in range(verb - 1, max(pos, verb - _AGENT), -1) if sentence[at].lower == ","), None)
    if comma is None or finite_at(sentence, pos, comma) is None or finite_at(sentence, comma, verb) is not None:
        return None
    return pos, comma, comma + 1
