"""What a newsroom adds behind reported words and before them: "…, without giving details", "For the record, …".

They tell how much the speaker said, whom they cite, or that someone else speaks next; they are not what was said.
"""

from collections.abc import Sequence
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.lexicon import cues, phrases, words
from corpus.nlp.verbs import finite_at, is_finite

_NEAR: Final = 10  # atoms behind a semicolon within which another speaker has their verb
_NEGATED: Final = frozenset(["not", "n't"])
_GIVES: Final = frozenset(["gave", "provided", "offered", "gives", "provides", "offers"])
_POSSESSIVE: Final = frozenset(["his", "her", "their"])
_SUBJECTS: Final = frozenset(["he", "she", "they", "it"])


def before_aside(sentence: Sequence[Atom], first: int, last: int) -> int:
    """Where the reported words between two atoms end, before what is told of the telling."""
    for at in range(first + 1, last - 1):
        before = sentence[at - 1].lower
        if before == "," and (_withholds(sentence, at) or _cites(sentence, at) or _shows(sentence, at, last)):
            return at - 1
        if before == "," and sentence[at].lower == "and" and sentence[at - 2].quotation and _does(sentence, at + 1):
            return at - 1
        if before in {",", "–", "—", "--"} and at - 1 > first and _sums_up(sentence, at, last):
            return at - 1
        if before == ";" and at - 1 > first and _others(sentence, at, last):
            return at - 1
    return last


def _withholds(sentence: Sequence[Atom], at: int) -> bool:
    """Whether the speaker said no more: "without elaborating", "but did not say when", "but gave no details"."""
    kept = words("clauses")["withheld"]
    lower = [each.lower for each in sentence[at : at + 6]]
    if lower[0] in {"without", "not"}:
        return len(lower) > 1 and lower[1] in kept
    if lower[0] not in {"but", "and", "though", "although"}:
        return False
    rest = lower[2:] if len(lower) > 1 and lower[1] in _SUBJECTS else lower[1:]
    negated = len(rest) > 2 and rest[0] in {"did", "does", "do", "would", "has", "have"} and rest[1] in _NEGATED
    if negated:
        return rest[2] in kept or (len(rest) > 3 and rest[3] in kept)
    return len(rest) > 1 and rest[0] in _GIVES and rest[1] == "no"


def _cites(sentence: Sequence[Atom], at: int) -> bool:
    """Whether the speaker names a source or a reason not to speak: ", citing the shipowner", ", declining to …"."""
    return sentence[at].lower in words("clauses")["asides"]


def _does(sentence: Sequence[Atom], at: int) -> bool:
    """Whether a deed of the speaker follows quoted words: 'said he was "sorry", and bowed'."""
    lower = sentence[at].lower
    verb = is_finite(sentence, at) or (lower.endswith("ed") and lower.isalpha())
    return verb and lower not in words("clauses")["auxiliaries"]


def _sums_up(sentence: Sequence[Atom], at: int, last: int) -> bool:
    """Whether what was said is named behind it: ", a claim the prosecutor rejects", "— a pledge she repeated"."""
    if sentence[at].lower == "which":
        return any(each.lower in words("clauses")["denying"] for each in sentence[at + 1 : min(last, at + _NEAR)])
    if sentence[at].lower not in {"a", "an", "the"} or at + 2 >= last:
        return False
    noun = next((n for n in (at + 1, at + 2) if sentence[n].lower in words("clauses")["said_nouns"]), None)
    if noun is None or noun + 1 >= last or sentence[noun + 1].lower in {"of", "for", "in", "on", "to", ","}:
        return False
    behind = [each.lower for each in sentence[noun + 1 : last]]
    pasts = words("clauses")["pasts"]
    return finite_at(sentence, noun + 1, last) is not None or any(w in pasts or w.endswith("ed") for w in behind)


def _shows(sentence: Sequence[Atom], at: int, last: int) -> bool:
    """Whether it is told how someone spoke: ", her voice breaking", ", pointing at the ruins"."""
    clauses = words("clauses")
    if sentence[at].lower in clauses["manners"]:
        return True
    borne = sentence[at].lower in _POSSESSIVE and at + 1 < last and sentence[at + 1].lower in clauses["body"]
    return borne and finite_at(sentence, at, last) is None


def _others(sentence: Sequence[Atom], at: int, last: int) -> bool:
    """Whether someone else speaks behind a semicolon, with a verb of saying or none: "; the embassy forecasts …"."""
    speakers = words("speakers")
    bound = next(
        (n for n in range(at, min(last, at + _NEAR)) if sentence[n].lower in {",", ";"}), min(last, at + _NEAR)
    )
    verb = next((n for n in range(at + 1, bound) if _tells(sentence, n)), None)
    if verb is None or finite_at(sentence, at, verb) is not None:
        return False
    named = [each for each in sentence[at:verb] if each.label in {"PERSON", "ORG"}]
    offices = speakers["roles"] | speakers["institutions"] | speakers["plurals"]
    return bool(named) or any(each.lower in offices for each in sentence[at:verb])


def _tells(sentence: Sequence[Atom], at: int) -> bool:
    """Whether an atom is a form of a reporting verb, and no noun behind an article or possessive."""
    atom, before = sentence[at], sentence[at - 1].lower
    if atom.label or atom.quotation or not any(len(cue.words) == 1 for cue in cues().get(atom.lower, ())):
        return False
    return before not in words("clauses")["determiners"] | {"'s", "’s", "of", "to"}


def behind_aside(sentence: Sequence[Atom], first: int, last: int) -> int:
    """Where words begin behind the newsroom's own "For the record," or "Also,"."""
    for phrase in phrases("clauses")["introductions"]:
        parts = phrase.split()
        stop = first + len(parts)
        if stop + 1 < last and sentence[stop].lower == "," and [each.lower for each in sentence[first:stop]] == parts:
            return stop + 1
    return first
