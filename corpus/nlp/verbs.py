"""Finite verbs without a parser: which word is likely one, and what surrounds a reporting verb instead."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

from corpus.nlp.atoms import Atom, Sentence
from corpus.nlp.lexicon import cues, words

_ADJECTIVES: Final = frozenset(
    ["united", "limited", "advanced", "combined", "increased", "related", "so-called", "unprecedented"]
)
_TIMES: Final = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "earlier"]
)


def is_finite(sentence: Sequence[Atom], at: int) -> bool:
    """Whether the atom is likely a finite verb: an auxiliary, a listed form, or an -ed form that is no adjective."""
    return next_where(sentence, "finite", at, _looks_finite) == at


def _looks_finite(sentence: Sequence[Atom], at: int) -> bool:
    atom = sentence[at]
    if atom.quotation or atom.label or atom.capital:
        return False
    clauses = words("clauses")
    before = sentence[at - 1].lower if at else ""
    if atom.lower in clauses["auxiliaries"]:
        return atom.lower != "'s" or (at + 1 < len(sentence) and _after_is(sentence[at + 1]))
    if atom.lower in clauses["verbs"]:
        return not _noun_expected(before) and before not in {"to", "'s", "’s"}
    participle = atom.lower.endswith("ed") and len(atom.lower) > 4 and atom.lower not in _ADJECTIVES
    return participle and not _noun_expected(before) and before not in {"'s", "’s", "and", ",", "-"}


def _noun_expected(before: str) -> bool:
    """Whether a noun, no verb, follows the word: it is an article or a preposition."""
    clauses = words("clauses")
    return before in clauses["determiners"] or before in clauses["prepositions"]


def _after_is(atom: Atom) -> bool:
    """Whether 's before this atom is "is" rather than a possessive."""
    return atom.lower in words("clauses")["determiners"] or atom.lower in {"not", "going", "all", "been", "about"}


def finite_at(sentence: Sequence[Atom], first: int, last: int, *, relative: bool = True) -> int | None:
    """The first finite verb between two atoms; with `relative=False` the search ends at a relative pronoun."""
    if first >= last:
        return None
    at = next_where(sentence, "finite", first, _looks_finite)
    if at >= last or (not relative and next_where(sentence, "relative", first, _is_relative) <= at):
        return None
    return at


def _is_relative(sentence: Sequence[Atom], at: int) -> bool:
    return sentence[at].lower in words("clauses")["relative"]


def next_where(sentence: Sequence[Atom], name: str, first: int, holds: Callable[[Sequence[Atom], int], bool]) -> int:
    """The first atom from `first` on for which something holds; the length of the sentence where there is none.

    A sentence is looked through once, so that many cues in a long one cost no more than few.
    """
    if not isinstance(sentence, Sentence):
        sentence = Sentence(sentence)
    marks = sentence.marks.get(name)
    if marks is None:
        following = [len(sentence)] * (len(sentence) + 1)
        for at in range(len(sentence) - 1, -1, -1):
            following[at] = at if holds(sentence, at) else following[at + 1]
        marks = sentence.marks[name] = tuple(following)
    return marks[first]


def is_adjunct(atom: Atom) -> bool:
    """Whether an adverbial (in, at, on …, a date, a comma, an adverb) begins here."""
    clauses = words("clauses")
    return (
        atom.label == "DATE"
        or atom.lower in clauses["prepositions"]
        or atom.lower in clauses["adverbs"]
        or atom.lower in _TIMES
        or atom.lower in {",", "(", "-", "–", "—"}
        or atom.lower.endswith("ly")
    )


def is_participle(word: str) -> bool:
    """Whether a word is a reporting participle ("adding"), which opens words of its own."""
    return word in _participles()


@cache
def _participles() -> frozenset[str]:
    return frozenset(
        word for word, forms in cues().items() if any(cue.participle and len(cue.words) == 1 for cue in forms)
    )
