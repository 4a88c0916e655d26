"""Reported clauses without "that": where one begins behind a reporting verb, past its addressee, place and time."""

from collections.abc import Sequence
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.cues import Hit
from corpus.nlp.lexicon import words
from corpus.nlp.verbs import finite_at, is_adjunct, is_finite, is_participle

_NOTHING: Final = frozenset(
    ["so", "this", "it", "nothing", "anything", "something", "much", "little", "that", "as"]
)  # "said so on Monday"
_OTHERWISE: Final = frozenset(["otherwise", "differently", "less", "more"])  # "say otherwise: it is deep"
_STOPS: Final = frozenset(".!?…;")
_MARKS: Final = frozenset([",", ".", ":", ";", "!", "?", ")", "-", "–", "—"])
_ENDS: Final = _STOPS | {",", ":"}
_PLAIN: Final = frozenset(["said", "says", "say", "saying", "told", "tells", "tell", "telling"])
_CLAUSE: Final = 4  # atoms; so many words behind a plain verb of saying are a clause, whatever their verb
_GAP: Final = 26
_NEAR: Final = 8  # atoms between a verb and the quotation that completes its clause
_SUBORDINATE: Final = frozenset(["if", "unless", "although", "though", "because", "despite", "by", "with", "without"])
_LATER: Final = frozenset(
    ["later", "earlier", "again", "afterwards", "subsequently", "separately", "recently", "also"]
) | {
    "previously",
    "repeatedly",
    "publicly",
    "simply",
    "flatly",
    "bluntly",
    "frankly",
    "openly",
    "once",
    "then",
}
_SUBJECTS: Final = frozenset(["he", "she", "they", "we", "it", "i", "there"])
_POSSESSIVE: Final = frozenset(["the", "his", "her", "its", "their", "our"])


def bare_clause(sentence: Sequence[Atom], hit: Hit, last: int) -> int | None:
    """Where a clause without "that" begins after the cue, or None where a noun phrase or an adjunct follows."""
    first = _after_gap(sentence, hit, last)
    introduced = hit.last + 2 < last and sentence[hit.last].lower == ":" and not sentence[hit.last + 1].quotation
    first = hit.last + 1 if introduced else first
    if first is None or first >= last:
        return None
    if sentence[first].lower in _OTHERWISE and hit.cue.words[0] in _PLAIN:
        colon = first + 1 < last and sentence[first + 1].lower == ":"
        return first + 2 if colon and finite_at(sentence, first + 2, last) is not None else None
    if _is_empty(sentence, first, last) or (hit.cue.words[0] not in _PLAIN and _is_gerund(sentence, first, last)):
        return None
    pronoun = sentence[first].lower in _SUBJECTS - {"it"} and hit.cue.takes != "addressee-that"
    told = introduced or (pronoun and first + 1 < last and sentence[first + 1].text[:1].isalpha())
    return first if told or _opens(sentence, hit, first, last) else None


def _opens(sentence: Sequence[Atom], hit: Hit, first: int, last: int) -> bool:
    """Whether the words from `first` on are a clause: by their verb, or behind a plain "said" by their length."""
    verb = finite_at(sentence, first + 1, last, relative=False)
    if verb is not None and any(each.lower == ":" for each in sentence[first:verb]):
        return False  # "claimed victory: turnout was high"
    if verb is None:
        plain = hit.cue.words[0] in _PLAIN and not (hit.first and sentence[hit.first - 1].lower == "so")
        clause = _is_long(sentence, first, last) or _ends_in_quotation(sentence, first, last)
        return plain and (clause or _is_parted(sentence, first, last))
    return hit.cue.takes in {"clause", "addressee"} or _is_clause(sentence, first, verb, hit.cue.takes == "object")


def _is_empty(sentence: Sequence[Atom], first: int, last: int) -> bool:
    """Whether a word stands for what was said: "said so on Monday"."""
    if sentence[first].lower not in _NOTHING:
        return False
    return first + 1 >= last or (is_adjunct(sentence[first + 1]) and not is_finite(sentence, first + 1))


def _is_gerund(sentence: Sequence[Atom], first: int, last: int) -> bool:
    """Whether a deed follows, no clause: "fears losing her job", "suggested being patient"."""
    if not sentence[first].lower.endswith("ing") or sentence[first].capital or first + 1 >= last:
        return False
    following = sentence[first + 1]
    clauses = words("clauses")
    opened = following.lower in clauses["determiners"] | clauses["pronouns"] | clauses["prepositions"]
    return opened or sentence[first].lower == "being" or bool(following.label)


def _is_long(sentence: Sequence[Atom], first: int, last: int) -> bool:
    """Whether so many words follow before a stop or quotation that they are no object."""
    following = sentence[first : min(last, first + _CLAUSE)]
    return len(following) == _CLAUSE and not any(each.quotation or each.lower in _ENDS for each in following)


def _is_parted(sentence: Sequence[Atom], first: int, last: int) -> bool:
    """Whether commas part a subject from its verb: "said inflation, while slowing, remained high"."""
    commas = [at for at in range(first + 1, min(last - 1, first + _GAP)) if sentence[at].lower == ","][:2]
    if len(commas) < 2 or commas[0] - first > _CLAUSE:
        return False
    verb = sentence[commas[1] + 1]
    return not verb.quotation and (verb.lower.endswith("ed") or verb.lower in words("clauses")["verbs"])


def _ends_in_quotation(sentence: Sequence[Atom], first: int, last: int) -> bool:
    """Whether a quotation is what is said of a few words before it: 'said the line "works like a clock"'."""
    at = next((at for at in range(first + 1, min(last, first + _NEAR)) if sentence[at].quotation), None)
    if at is None or any(sentence[before].lower in _ENDS for before in range(first, at)):
        return False
    words_said = sentence[at].text.strip('"“”«»„').split()
    object_follows = at + 1 < last and sentence[at + 1].lower in words("clauses")["determiners"]  # '"forgot" the wheel'
    return (len(words_said) > 1 or object_follows) and words_said[0][:1].islower()


def _is_clause(sentence: Sequence[Atom], first: int, verb: int, usual: bool) -> bool:
    """Whether the words behind a cue that takes objects are a clause: a subject right before an undoubted verb.

    Where a clause without "that" is not `usual`, only an auxiliary shows one: "warned the price may rise".
    """
    barred = words("clauses")["questions"] | {"to", ";", ","}
    if any(sentence[at].lower in barred for at in range(first, verb)):
        return False
    lower = sentence[verb].lower
    if not usual:
        return lower in words("clauses")["auxiliaries"] and sentence[verb - 1].lower != "and"
    return not lower.endswith("ed") or lower in words("clauses")["auxiliaries"]


def _after_gap(sentence: Sequence[Atom], hit: Hit, last: int) -> int | None:
    """The first atom after the cue's addressee and time ("told TASS on Monday"), None where an adjunct goes on."""
    told = hit.cue.takes.startswith("addressee")
    at = _after_addressee(sentence, hit.last, last) if told else hit.last
    if at < last and sentence[at].lower == ":":
        return at + 1 if finite_at(sentence, at + 1, last) is not None else None
    if hit.cue.takes in {"clause", "addressee"} and at + 1 < last and sentence[at].lower in _LATER:
        following = sentence[at + 1]
        at += bool(following.lower in _SUBJECTS | _POSSESSIVE or following.label)  # "said later they had gone"
    dated = _after_date(sentence, at, last)
    if dated is not None:
        return dated
    if at >= last or sentence[at].lower in _MARKS:
        return None
    if sentence[at].lower not in words("clauses")["prepositions"] or _is_number(sentence, at, last):
        return at
    return _behind_adjunct(sentence, hit, at, last)


def _after_date(sentence: Sequence[Atom], at: int, last: int) -> int | None:
    """The atom after the time of saying, with its "on" and comma; None where no time follows."""
    if at + 1 < last and sentence[at].lower == "on":
        return at + 2 if sentence[at + 1].label == "DATE" else None
    if at >= last or sentence[at].label != "DATE":
        return None
    if at + 1 < last and sentence[at + 1].lower in {"'s", "’s"}:
        return at  # "said Friday's session was short"
    opened = at + 2 < last and sentence[at + 1].lower == "," and not is_participle(sentence[at + 2].lower)
    return at + 2 if opened and not is_adjunct(sentence[at + 2]) else at + 1


def _is_number(sentence: Sequence[Atom], at: int, last: int) -> bool:
    """Whether a preposition opens the clause itself as part of a number: "said about 40", "said at least two"."""
    following = sentence[at + 1] if at + 1 < last else None
    if following is None:
        return False
    if sentence[at].lower in {"about", "around", "over", "up", "after", "under", "despite", "between", "from"}:
        return following.text[:1].isdigit() or (sentence[at].lower == "up" and following.lower == "to")
    return (sentence[at].lower, following.lower) in {
        ("at", "least"),
        ("at", "most"),
        ("as", "many"),
        ("as", "much"),
        ("as", "few"),
    }


def _behind_adjunct(sentence: Sequence[Atom], hit: Hit, at: int, last: int) -> int | None:
    """Where a clause begins whose subordinate part stands first, or that follows the place of saying."""
    if hit.cue.takes not in {"clause", "addressee"}:
        return None
    if sentence[at].lower in _SUBORDINATE:
        comma = next((n for n in range(at + 1, min(last, at + _GAP)) if sentence[n].lower == ","), None)
        opens = comma is not None and finite_at(sentence, comma + 1, last) is not None
        return at if opens or (sentence[at].lower == "if" and finite_at(sentence, at, last) is not None) else None
    for n in range(at + 1, min(last - 1, at + _GAP)):
        atom, before = sentence[n], sentence[n - 1]
        if atom.quotation or atom.lower in _STOPS | {",", ":"} or atom.lower in words("clauses")["relative"]:
            return None
        if atom.lower in _SUBJECTS and before.lower not in words("clauses")["prepositions"]:
            return n
        if atom.lower in _POSSESSIVE and before.label and finite_at(sentence, n, last, relative=False) is not None:
            return n
    return None


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
        elif index > at and atom.lower in clauses["determiners"]:
            return index  # "assured traders the bridge would open"
    return at
