"""Shallow reading of clauses, without a parser: finite verbs, adjuncts, and what follows a reporting verb."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.cues import Hit
from corpus.nlp.lexicon import cues, words

_STOPS: Final = frozenset(".!?…;")
_ADJECTIVES: Final = frozenset(
    ["united", "limited", "advanced", "combined", "increased", "related", "so-called", "unprecedented"]
)
_NOTHING: Final = frozenset(
    ["so", "this", "it", "nothing", "anything", "something", "much", "little", "that", "as"]
)  # "said so on Monday"
_GAP: Final = 26  # atoms between a reporting verb and its "that"
_TIMES: Final = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "earlier"]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Complement:
    """What a reporting verb opens: `kind` is `that`, `quote`, `clause` or `none`; it begins at atom `first`."""

    kind: str
    first: int


def is_finite(sentence: Sequence[Atom], at: int) -> bool:
    """Whether the atom is likely a finite verb: an auxiliary, a listed form, or an -ed form that is no adjective."""
    atom = sentence[at]
    if atom.quotation or atom.label or atom.capital:
        return False
    clauses = words("clauses")
    before = sentence[at - 1].lower if at else ""
    if atom.lower in clauses["auxiliaries"]:
        return atom.lower != "'s" or (at + 1 < len(sentence) and _after_is(sentence[at + 1]))
    if atom.lower in clauses["verbs"]:
        return not _noun_expected(before) and before != "to"
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
    clauses = words("clauses")
    for at in range(first, last):
        if not relative and (sentence[at].lower in clauses["relative"] or sentence[at].lower == "that"):
            return None
        if is_finite(sentence, at):
            return at
    return None


def complement(sentence: Sequence[Atom], hit: Hit, last: int) -> Complement:
    """What follows the cue, up to atom `last`."""
    takes = hit.cue.takes
    found = _that(sentence, hit, last)
    if found is not None:
        return Complement(kind="that", first=found)
    quoted = _quote(sentence, hit, last)
    if quoted is not None:
        return Complement(kind="quote", first=quoted)
    if takes in {"clause", "object", "addressee"}:
        first = _bare_clause(sentence, hit, last)
        if first is not None:
            return Complement(kind="clause", first=first)
    return Complement(kind="none", first=last)


def _that(sentence: Sequence[Atom], hit: Hit, last: int) -> int | None:
    """The atom after the "that" (or "whether", for questions) that belongs to the cue."""
    openers = {"that"}
    if hit.cue.takes in {"question", "clause"}:
        openers |= words("clauses")["questions"] if hit.cue.takes == "question" else {"whether"}
    depth = 0
    for at in range(hit.last, min(last, hit.last + _GAP)):
        word = sentence[at].lower
        if word in {"(", "["}:
            depth += 1
        elif word in {")", "]"}:
            depth = max(0, depth - 1)
        if depth:
            continue
        if word in openers:
            allowed = at == hit.last or _gap_allows(sentence, hit, at)
            return (at + 1 if word == "that" else at) if allowed else None
        if _ends_gap(sentence, hit, at):
            return None
    return None


def _ends_gap(sentence: Sequence[Atom], hit: Hit, at: int) -> bool:
    """Whether an atom cannot stand between a cue and its "that": a verb, a stop, a quotation, a second cue."""
    word = sentence[at].lower
    if sentence[at].quotation or word in _STOPS or word == ":" or word in words("clauses")["relative"]:
        return True
    participle = at > hit.last and _is_participle(word)  # "said, adding that": the clause is that of "adding"
    return participle or is_finite(sentence, at)


def _gap_allows(sentence: Sequence[Atom], hit: Hit, at: int) -> bool:
    """Whether the words between cue and "that" are an adjunct or an addressee, not an object with a relative clause."""
    first = sentence[hit.last]
    if hit.cue.takes in {"addressee", "addressee-that", "object"} and at - hit.last <= 8:
        return hit.cue.takes != "object" or _is_adjunct(first)
    return _is_adjunct(first)


def _is_adjunct(atom: Atom) -> bool:
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


def _quote(sentence: Sequence[Atom], hit: Hit, last: int) -> int | None:
    """The quotation that the cue introduces, directly or after an adjunct and a comma or colon."""
    for at in range(hit.last, min(last, hit.last + _GAP)):
        atom = sentence[at]
        if atom.quotation:
            before = sentence[at - 1].lower
            direct = at == hit.last or before in {",", ":", "that", "-", "–", "—"} or at - hit.last <= 1
            return at if direct and not atom.quotation.single | _is_title(atom) else None
        if atom.lower in _STOPS or is_finite(sentence, at) or (_is_participle(atom.lower) and at > hit.last):
            return None
    return None


def _is_participle(word: str) -> bool:
    """Whether a word is a reporting participle ("adding"), which opens words of its own."""
    return any(cue.participle and len(cue.words) == 1 for cue in cues().get(word, ()))


def _is_title(atom: Atom) -> bool:
    """Whether a quotation is too short and too plain to be speech: a name or a catchword."""
    return len(atom.text.split()) <= 2 and atom.text.rstrip("\"”»'’")[-1:] not in {",", ".", "!", "?", "…"}


def _bare_clause(sentence: Sequence[Atom], hit: Hit, last: int) -> int | None:
    """Where a clause without "that" begins after the cue, or None where a noun phrase or an adjunct follows."""
    first = _after_gap(sentence, hit, last)
    if first is None or first >= last:
        return None
    empty = sentence[first].lower in _NOTHING
    if empty and (first + 1 >= last or (_is_adjunct(sentence[first + 1]) and not is_finite(sentence, first + 1))):
        return None
    verb = finite_at(sentence, first + 1, last, relative=False)
    if verb is None or (hit.cue.takes == "object" and not _is_clause(sentence, first, verb)):
        return None
    return first


def _is_clause(sentence: Sequence[Atom], first: int, verb: int) -> bool:
    """Whether the words behind a cue that takes objects are a clause: a subject right before an undoubted verb."""
    if any(sentence[at].lower in {"to", ";", ","} for at in range(first, verb)):
        return False
    lower = sentence[verb].lower
    return not lower.endswith("ed") or lower in words("clauses")["auxiliaries"]


def _after_gap(sentence: Sequence[Atom], hit: Hit, last: int) -> int | None:
    """The first atom after the cue's addressee and time ("told TASS on Monday"), None where an adjunct goes on."""
    clauses = words("clauses")
    at = hit.last
    if hit.cue.takes == "addressee":
        at = _after_addressee(sentence, at, last)
    if at < last and sentence[at].label == "DATE":
        return at + 1
    if at + 1 < last and sentence[at].lower == "on" and sentence[at + 1].label == "DATE":
        return at + 2
    if at >= last or (sentence[at].lower in clauses["prepositions"] and not _opens_clause(sentence, at, last)):
        return None
    if sentence[at].lower in {",", ".", ":", ")", "-", "–", "—"}:
        return None
    return at


def _opens_clause(sentence: Sequence[Atom], at: int, last: int) -> bool:
    """Whether a preposition right after "said" opens the reported clause itself: "said about 40 firms will"."""
    return sentence[at].lower in {"about", "around", "over", "up", "after", "under", "despite"} and (
        at + 1 < last and sentence[at + 1].text[:1].isdigit()
    )


def _after_addressee(sentence: Sequence[Atom], at: int, last: int) -> int:
    """The atom after the persons or the medium that was told something."""
    clauses = words("clauses")
    for index in range(at, min(at + 7, last)):
        atom = sentence[index]
        if atom.lower in clauses["prepositions"] or atom.lower in {",", "that"}:
            return index
        if atom.label in {"PERSON", "ORG"} or atom.lower in clauses["addressees"]:
            following = sentence[index + 1].lower if index + 1 < last else ""
            if following not in clauses["addressees"]:
                return index + 1
    return at
