"""Puts the words that a verb reports into the state of a sentence: behind the verb, or before it."""

from collections.abc import Sequence
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.contents import content
from corpus.nlp.cues import Hit, find_cues
from corpus.nlp.interrupted import resumes, statement_end
from corpus.nlp.reading import State, add, extend
from corpus.nlp.subjects import Subject

_REACH: Final = 80  # atoms of an inverted subject with its appositions


def forward(state: State, hit: Hit, subject: Subject | None, first: int) -> None:
    state.subject = subject
    begin = hit.first
    if subject is not None and state.pos <= subject.first < hit.first:
        begin = subject.first
    if hit.first > state.pos and state.sentence[hit.first - 1].lower in {"and", "but"}:
        begin = hit.first - 1
    state.open = (first, hit, subject, begin)
    state.pos = max(state.pos, hit.last)


def backward(state: State, hit: Hit, subject: Subject | None, left: tuple[int, int, int], *, inverted: bool) -> None:
    """Content before the attribution; where more of it follows a comma, an interrupted statement of two spans."""
    sentence = state.sentence
    first, last, begin = left
    rest = resumes(state, hit, first, last, inverted=inverted)
    stop = rest if rest is not None else hit.last
    add(state, first, last, hit, subject, begin, max(stop, hit.last))
    state.subject = subject
    state.pos = hit.last
    if rest is not None and state.found:
        until = statement_end(sentence, rest, state.end)
        if sentence[rest].quotation and rest + 2 < until and sentence[rest + 1].lower == ";":
            until = rest + 1 if not sentence[rest + 2].quotation else until  # what follows is the newsroom's
        more = content(state.body, sentence, rest, until, resumed=True)
        if more is not None:
            extend(state, more, sentence[until - 1].end)
            state.pos = until
        return
    stop = next_stop(sentence, hit, min(state.end, hit.last + _REACH))
    if stop < state.end and sentence[stop].lower == ";" and not find_cues(sentence[hit.last : stop]):
        state.pos = stop + 1  # “…,” said Name; what follows is not theirs


def next_stop(sentence: Sequence[Atom], hit: Hit, end: int) -> int:
    for at in range(hit.last, end):
        if sentence[at].quotation or sentence[at].lower in {".", ";", ":"}:
            return at
    return end
