"""Quotations that no reporting verb attributes: `Name, mayor, on roads: "Words."` and `"Words" is how Name put it`.

And the marks that stand before a sentence and are none of it: the time in a live report, "Q:" and "A:" in an interview.
"""

import re
from collections.abc import Sequence
from typing import Final

from corpus.domain.statements import Kind
from corpus.nlp.atoms import Atom
from corpus.nlp.contents import content, is_speech, only_quotations
from corpus.nlp.found import Found, Sign
from corpus.nlp.lexicon import words
from corpus.nlp.subjects import Subject, can_speak, choose
from corpus.nlp.told import as_found, owner
from corpus.nlp.verbs import finite_at

_TIME: Final = re.compile(r"[0-2]?\d[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?")
_NEXT: Final = frozenset(["another", "others", "one"])  # of several who are asked
_TURNS: Final = frozenset(["q", "a", "question", "answer"])
_SIGNED: Final = 4  # words of a quotation with a name behind it; a shorter one is a title
_CAPTION: Final = 12  # atoms before a colon
_LONG: Final = 28  # atoms before a colon where a name and a comma open them
_DESCRIBED: Final = 24  # atoms between "is how" and its verb
_OFFICE: Final = 2  # atoms of an office with its article
_VERDICT: Final = 12  # atoms between "is" and the noun of telling
_BE: Final = frozenset(["is", "was", "'s", "’s"])


def behind_label(sentence: Sequence[Atom], first: int, end: int) -> int:
    """The first atom behind a time ("17:12") or a turn ("A:") before a sentence."""
    if first + 2 < end and sentence[first + 1].lower == ":" and sentence[first].lower in _TURNS:
        return first + 2
    if first + 2 < end and sentence[first + 1].lower == ":" and sentence[first].lower in words("clauses")["labels"]:
        return first + 2
    if first + 1 < end and _TIME.fullmatch(sentence[first].text):
        first += 1
        while first + 1 < end and sentence[first].lower in {
            "am",
            "pm",
            "a.m.",
            "p.m.",
            "gmt",
            "bst",
            ":",
            "-",
            "–",
            "—",
        }:
            first += 1
    return first


def read_caption(body: str, sentence: Sequence[Atom], number: int, first: int, end: int) -> list[Found]:
    """`Name: "Words."` in interviews and captions: the name is the speaker, there is no cue; or `A: "…"; B: "…"`."""
    found: list[Found] = []
    for at in range(first, end):
        if sentence[at].lower == ";":
            found += _caption(body, sentence, number, first, at)
            first = at + 1
    return [*found, *_caption(body, sentence, number, first, end)]


def _caption(body: str, sentence: Sequence[Atom], number: int, first: int, end: int) -> list[Found]:
    """The quotation behind one name and its colon."""
    colon = next((at for at in range(first, min(end, first + _LONG)) if sentence[at].lower == ":"), None)
    if colon is None or not only_quotations(sentence, colon + 1, end) or not sentence[colon + 1].quotation:
        return []
    if colon - first > _CAPTION and not _opens_with_name(sentence, first, colon):
        return []
    got = content(body, sentence, colon + 1, end)
    subject = choose(sentence, first, colon, inverted=colon - first > _CAPTION)
    alone = colon - first == 1 and sentence[first].label == "PERSON"
    shortest = 1 if alone or (colon - first == _OFFICE and sentence[first].lower == "the") else 3
    named = subject is not None and (
        _is_name(subject)
        or sentence[first].lower in _NEXT
        or (colon - first == _OFFICE and can_speak(subject))  # 'The prosecutor: “…”'
    )
    if got is None or subject is None or not named or not is_speech(body, got[0], shortest=shortest):
        return []
    return [as_found(sentence, (first, end), number, got, subject, Sign.COLON)]


def _opens_with_name(sentence: Sequence[Atom], first: int, colon: int) -> bool:
    """Whether a person and their office, without a verb, are what stands before a colon."""
    return (
        sentence[first].label == "PERSON"
        and sentence[first + 1].lower in {",", "("}
        and finite_at(sentence, first, colon) is None
    )


def _is_name(subject: Subject) -> bool:
    """Whether the words before a colon name someone: a person, an organisation, or capitalised words."""
    parts = subject.who.split()
    return subject.kind in {"person", "organisation"} or (len(parts) <= 3 and all(each[0].isupper() for each in parts))


def read_signature(body: str, sentence: Sequence[Atom], number: int, first: int, end: int) -> list[Found]:
    """`"Words." — Name, mayor` and nothing else, or `"Words." (Name, mayor)`: who is named behind the mark said it."""
    dash = first
    while dash < end and (sentence[dash].quotation or sentence[dash].lower in {",", "."}):
        dash += 1
    if dash == first or dash + 1 >= end or sentence[dash].lower not in {"-", "–", "—", "--", "(", ":"}:
        return []
    subject = choose(sentence, dash + 1, end, inverted=True)
    got = content(body, sentence, first, dash)
    if subject is None or subject.kind != "person" or got is None or got[1] is not Kind.DIRECT:
        return []
    if finite_at(sentence, dash + 1, end) is not None or not is_speech(body, got[0], shortest=_SIGNED):
        return []
    return [as_found(sentence, (first, end), number, got, subject, Sign.COLON)]


def read_description(body: str, sentence: Sequence[Atom], number: int, first: int, end: int) -> list[Found]:
    """`"Words," is how Name describes it`: quoted words whose speaker a clause with "how" or "what" names."""
    be = first
    while be < end and (sentence[be].quotation or sentence[be].lower == ","):
        be += 1
    if be == first or be + 2 >= end or sentence[be].lower not in _BE:
        return []
    if sentence[be + 1].lower not in {"how", "what", "all"}:
        return _verdict(body, sentence, number, first, be, end)
    start, told = be + 2, words("clauses")["describes"]
    verb = next((at for at in range(start + 1, min(end, start + _DESCRIBED)) if sentence[at].lower in told), None)
    subject = choose(sentence, start, verb, inverted=True) if verb is not None else None
    got = content(body, sentence, first, be)
    if verb is None or subject is None or got is None or got[1] is not Kind.DIRECT:
        return []
    return [as_found(sentence, (first, end), number, got, subject, Sign.QUOTED, cue=verb)]


def _verdict(body: str, sentence: Sequence[Atom], number: int, first: int, be: int, end: int) -> list[Found]:
    """`"Words," is Name's verdict`: quoted words that are named as what someone tells."""
    tellings, last = words("clauses")["tellings"], min(end, be + _VERDICT)
    noun = next((at for at in range(be + 2, last) if sentence[at].lower in tellings), None)
    subject = owner(sentence, be + 1, noun + 1) if noun is not None else None
    got = content(body, sentence, first, be)
    if subject is None or not can_speak(subject) or got is None or got[1] is not Kind.DIRECT:
        return []
    return [as_found(sentence, (first, end), number, got, subject, Sign.QUOTED)]
