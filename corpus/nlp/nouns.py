"""Noun phrases without a parser: where one begins behind an adjunct, where it ends, and whose people it names."""

from collections.abc import Sequence
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.lexicon import words

BREAKS: Final = frozenset([",", ":", ";", "-", "–", "—", "--"])
ARTICLES: Final = frozenset(["the", "a", "an", "and", "but", "or"])


def is_of_staff(sentence: Sequence[Atom], at: int, last: int) -> bool:
    """Whether an organisation's name tells whose people speak: "a Nord Bank official", "Orbit analysts"."""
    speakers = words("speakers")
    people = speakers["roles"] | speakers["plurals"] | speakers["everyday"] | speakers["generic"]
    behind = next((n for n in range(at + 1, last) if sentence[n].lower in {",", "of", "in", "at", "for"}), last)
    return behind > at + 1 and sentence[behind - 1].lower in people - speakers["institutions"]


def past_adjunct(sentence: Sequence[Atom], start: int, last: int) -> int:
    """Where a noun phrase begins behind an adjunct ("in Minsk the minister"), `last` where there is none."""
    prepositions, speakers = words("clauses")["prepositions"] | {"of"}, words("speakers")
    for at in range(last - 1, start + 1, -1):
        if sentence[at].lower in ARTICLES and sentence[at - 1].lower not in prepositions:
            return at + 1 if at + 1 < last else last
    head = sentence[last - 1].lower
    if not any(head in speakers[name] for name in ("roles", "institutions", "plurals")):
        return last
    at = last - 1
    while not (sentence[at - 1].label or sentence[at - 1].lower in prepositions):
        at -= 1
    return at if at > start else last


def phrase_end(sentence: Sequence[Atom], first: int, last: int) -> int:
    """Where an inverted nominal subject ends: a comma, a dash, a date, or a preposition other than "of"."""
    clauses = words("clauses")
    for at in range(first + 1, last):
        atom = sentence[at]
        if atom.lower in BREAKS or atom.lower in ".!?();" or atom.label == "DATE" or atom.quotation:
            return at
        if atom.lower in clauses["prepositions"] and atom.lower not in {"of", "for", "in", "by"}:
            if atom.lower == "from" and sentence[at - 1].lower in words("speakers")["documents"]:
                continue  # "figures from the ministry"
            return at
    return last
