"""What follows a reporting verb, without a parser: "that" and its clause, a quotation, or a clause at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.bare import bare_clause
from corpus.nlp.cues import Hit
from corpus.nlp.lexicon import words
from corpus.nlp.verbs import finite_at, is_adjunct, is_finite, is_participle, next_where

_STOPS: Final = frozenset(".!?…;")
_BARE: Final = frozenset(["clause", "object", "addressee", "that", "addressee-that", "noun"])
_DASHES: Final = frozenset(["-", "–", "—"])
_SUBJECTS: Final = frozenset(["it", "he", "she", "they", "we", "i", "you"])
_INSERTED: Final = frozenset(["after", "before", "during", "following", "despite", "as", "when", "while", "although"])
_ASKED: Final = 6  # atoms of who is asked: "asked the minister of roads whether"
_ASKING: Final = frozenset(["whether", "if", "why", "how", "what", "when"])
_BEHIND_THING: Final = frozenset(["by", "as", "too", "again", "once", "also", "in", "on", "at", "with", "later"])
_GAP: Final = 26  # atoms between a reporting verb and its "that"


@dataclass(frozen=True, slots=True, kw_only=True)
class Complement:
    """What a reporting verb opens: `kind` is `that`, `quote`, `clause` or `none`; it begins at atom `first`."""

    kind: str
    first: int


def complement(sentence: Sequence[Atom], hit: Hit, last: int) -> Complement:
    """What follows the cue, up to atom `last`."""
    takes = hit.cue.takes
    named = hit.cue.words[0] in {"called", "calls"} and hit.last < last
    if named and sentence[hit.last].lower in {"that", "this", "it"}:
        return Complement(kind="none", first=last)  # 'called that “pure invention”'
    found = _that(sentence, hit, last)
    if found is not None:
        return Complement(kind="that", first=found)
    quoted = _quote(sentence, hit, last)
    if quoted is not None:
        return Complement(kind="quote", first=quoted)
    first = bare_clause(sentence, hit, last) if takes in _BARE else None
    if first is not None:
        return Complement(kind="clause", first=first)
    return Complement(kind="none", first=last)


def _that(sentence: Sequence[Atom], hit: Hit, last: int) -> int | None:
    """The atom after the "that" (or "whether", for questions) that belongs to the cue."""
    openers = {"that"}
    if hit.cue.takes in {"question", "clause"}:
        openers |= words("clauses")["questions"] if hit.cue.takes == "question" else {"whether"}
    usual = hit.cue.takes != "question"
    if usual and next_where(sentence, "that", hit.last, _may_open) >= min(last, hit.last + _GAP):
        return None
    depth, passed = 0, -1
    for at in range(hit.last, min(last, hit.last + _GAP)):
        word = sentence[at].lower
        if word in {"(", "["}:
            depth += 1
        elif word in {")", "]"}:
            depth = max(0, depth - 1)
        if depth:
            continue
        if word in openers:
            if word == "that" and _is_thing(sentence, at, last):
                return None
            if at <= passed:
                continue
            allowed = at == hit.last or (_gap_allows(sentence, hit, at) and not _is_relative(sentence, at, last))
            return (at + 1 if word == "that" else at) if allowed else None
        if at > passed and _ends_gap(sentence, hit, at):
            return None
        if word == "," and at + 1 < last and sentence[at + 1].lower in _INSERTED:
            passed = _behind_insertion(sentence, at, min(last, hit.last + _GAP))
    return None


def _is_thing(sentence: Sequence[Atom], at: int, last: int) -> bool:
    """Whether "that" stands for a thing: "explained that by falling prices", "answered that as well"."""
    adverbs = at + 1 < last and sentence[at + 1].lower in _BEHIND_THING
    return adverbs and finite_at(sentence, at + 1, last) is None


def _behind_insertion(sentence: Sequence[Atom], comma: int, last: int) -> int:
    """The comma before "that" at the end of an adverbial with a verb: "said on Sunday, after a search …, that"."""
    closing = (
        at for at in range(comma + 2, last - 1) if sentence[at].lower == "," and sentence[at + 1].lower == "that"
    )
    return next(closing, comma)


def _may_open(sentence: Sequence[Atom], at: int) -> bool:
    return sentence[at].lower in {"that", "whether"}


def _is_quotation(sentence: Sequence[Atom], at: int) -> bool:
    return sentence[at].quotation is not None


def _is_relative(sentence: Sequence[Atom], at: int, last: int) -> bool:
    """Whether "that" is the subject of a relative clause: a verb follows at once ("the talks that lasted an hour")."""
    if sentence[at].lower != "that" or at + 1 >= last:
        return False
    following = sentence[at + 2].lower if at + 2 < last else ","
    clauses = words("clauses")
    past = sentence[at + 1].lower.endswith("ed") and not sentence[at + 1].label
    ends = following in clauses["determiners"] | clauses["prepositions"] | _STOPS | {",", "to"}
    return is_finite(sentence, at + 1) or (past and ends)


def _ends_gap(sentence: Sequence[Atom], hit: Hit, at: int) -> bool:
    """Whether an atom cannot stand between a cue and its "that": a verb, a stop, a quotation, a second cue."""
    word = sentence[at].lower
    if sentence[at].quotation or word in _STOPS or word == ":" or word in words("clauses")["relative"]:
        return True
    manner = sentence[at - 1].lower in words("clauses")["prepositions"]  # "answered in writing that"
    participle = at > hit.last and is_participle(word) and not manner  # "said, adding that": that of "adding"
    return participle or (is_finite(sentence, at) and not _is_attribute(sentence, hit, at))


def _is_attribute(sentence: Sequence[Atom], hit: Hit, at: int) -> bool:
    """Whether a form in -ed describes the noun of an adjunct: "said in a statement released Thursday that"."""
    following = sentence[at + 1] if at + 1 < len(sentence) else None
    described = following is not None and (following.label == "DATE" or is_adjunct(following))
    return sentence[at].lower.endswith("ed") and at > hit.last and is_adjunct(sentence[hit.last]) and described


def _gap_allows(sentence: Sequence[Atom], hit: Hit, at: int) -> bool:
    """Whether the words between cue and "that" are an adjunct or an addressee, not an object with a relative clause."""
    first = sentence[hit.last]
    if hit.cue.takes == "question" and at - hit.last <= _ASKED:
        asked = (
            first.label
            or first.capital
            or first.lower in words("clauses")["determiners"] | words("clauses")["addressees"]
        )
        return (bool(asked) and sentence[at].lower in _ASKING) or (is_adjunct(first) and first.lower != "for")
    if hit.cue.takes in {"addressee", "addressee-that", "object"} and at - hit.last <= 8:
        return hit.cue.takes != "object" or is_adjunct(first)
    return is_adjunct(first)


def _quote(sentence: Sequence[Atom], hit: Hit, last: int) -> int | None:
    """The quotation that the cue introduces, directly or after an adjunct and a comma or colon."""
    if next_where(sentence, "quotation", hit.last, _is_quotation) >= min(last, hit.last + _GAP):
        return None
    for at in range(hit.last, min(last, hit.last + _GAP)):
        atom = sentence[at]
        if atom.quotation:
            before = sentence[at - 1].lower
            said = at == hit.last + 1 and before in _SUBJECTS  # 'said it "takes care"' is a clause
            direct = at == hit.last or before in {",", ":", "that"} or (at - hit.last <= 1 and not said)
            direct = direct or (
                before in _DASHES and sum(each.lower in _DASHES for each in sentence[hit.last : at]) == 1
            )
            single = atom.quotation.single and not (before in {",", ":"} and _is_sentence(atom))
            return at if direct and not single | _is_title(atom) else None
        if atom.lower in _STOPS or is_finite(sentence, at) or (is_participle(atom.lower) and at > hit.last):
            return None
    return None


def _is_sentence(atom: Atom) -> bool:
    """Whether a quotation begins and ends as a sentence does."""
    said = atom.text[1:-1]
    return said[:1].isupper() and said[-1:] in {".", "!", "?", "…"}


def _is_title(atom: Atom) -> bool:
    """Whether a quotation is too short and too plain to be speech: a name or a catchword."""
    return len(atom.text.split()) <= 2 and atom.text.rstrip("\"”»'’")[-1:] not in {",", ".", "!", "?", "…"}
