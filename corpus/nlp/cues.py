"""Finds reporting verbs and phrases in a sentence and drops those that report nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.lexicon import Cue, cues, words

_BE: Final = frozenset(["is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am"])
_NEGATIONS: Final = frozenset(["not", "n't", "never", "nor", "neither", "cannot"])
_NOBODY: Final = frozenset(["nobody", "noone", "none", "few", "hardly", "scarcely"])
_MODALS: Final = frozenset(
    [
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "do",
        "does",
        "did",
        "to",
        "wo",
        "ca",
        "let",
    ]
)
_BEFORE_PARTICIPLES: Final = frozenset([",", "by", "and", "-", "–", "—", "while", "without", "before"])
_TURNING: Final = frozenset(["nor", "neither", "never", "rarely", "seldom", "hardly", "why", "how", "when"])
_TURNED: Final = 7  # atoms of a subject between its auxiliary and the verb
_READS: Final = frozenset(["reads", "read"])
_SUBJECT: Final = 24  # atoms of a subject with its apposition
_EVERYONE: Final = frozenset(["everyone", "everybody", "all", "many"])
_OWN_SUBJECTS: Final = frozenset(["the", "his", "her", "its", "their", "both", "one", "a", "an"])
_PRONOMINAL: Final = frozenset(
    ["this", "that", "these", "those", "each", "all", "some", "many", "when", "where", "because", "as", "up", "off"]
)
_NOUNS: Final = frozenset(
    ["fears", "doubts", "claims", "hopes", "reports", "demands", "notes", "promises", "estimates"]
)
_QUANTIFIED: Final = frozenset(["one", "another", "both", "several", "most", "two", "three"])  # "one said", "both say"
_SAYING: Final = ("ed", "said", "says", "say", "told", "tells", "thought", "thinks", "wrote", "believes")
_SKIPPED: Final = frozenset(
    [
        "also",
        "then",
        "further",
        "earlier",
        "later",
        "again",
        "once",
        "still",
        "already",
        "just",
        "only",
        "yet",
        "ever",
        "even",
        "explicitly",
        "publicly",
        "directly",
        "immediately",
        "have",
        "has",
        "had",
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A cue in a sentence: atoms `first` to `last` (exclusive)."""

    first: int
    last: int
    cue: Cue


def find_cues(sentence: Sequence[Atom]) -> list[Hit]:
    """The cues of a sentence in order, outside quotations, without negated, modal and noun uses."""
    hits: list[Hit] = []
    known = cues()
    at = 0
    while at < len(sentence):
        hit = None
        atom = sentence[at]
        if atom.quotation is None and not atom.label and not (atom.capital and at > 0):
            hit = _hit(sentence, at, known.get(atom.lower, ()))
        if hit:
            hits.append(hit)
            at = hit.last
        else:
            at += 1
    return hits


def _hit(sentence: Sequence[Atom], at: int, forms: Sequence[Cue]) -> Hit | None:
    for cue in forms:
        last = at + len(cue.words)
        if len(cue.words) > 1 and tuple(each.lower for each in sentence[at:last]) != cue.words:
            continue
        doubtful = (cue.guessed or cue.takes == "noun") and not _undoubted(sentence, at, last)
        if (doubtful or (cue.of and cue.takes != "noun")) and not _has_source(sentence, at, cue):
            continue
        if len(cue.words) > 1 and cue.words[0] in _BE and _nobody(sentence, at):
            continue
        if cue.words[0] in _BE or _reports(sentence, at, cue):
            return Hit(first=at, last=last, cue=cue)
    return None


def _nobody(sentence: Sequence[Atom], at: int) -> bool:
    """Whether the subject before the cue is none: "not everyone is convinced", "nobody was sure"."""
    return any(each.lower in _NEGATIONS | _NOBODY for each in sentence[max(0, at - 3) : at])


def _undoubted(sentence: Sequence[Atom], at: int, last: int) -> bool:
    """Whether a doubtful form is a verb after all: "that" follows, or it ends the sentence behind ", their authors"."""
    if last < len(sentence) and sentence[last].lower == "that":
        return True
    if at and sentence[at - 1].quotation is not None and sentence[at - 1].text[-2:-1] in {",", "!", "?"}:
        return True  # “…,” jokes Name
    ends = last >= len(sentence) or sentence[last].lower == "."
    return ends and any(each.lower == "," for each in sentence[max(0, at - 5) : at])


def _has_source(sentence: Sequence[Atom], at: int, cue: Cue) -> bool:
    """Whether a word of those whom or which the cue reports something of stands before it: "the study found"."""
    sources = words("speakers")[cue.of] if cue.of else frozenset()
    near = sentence[max(0, at - _SUBJECT) : at]
    if cue.words[0] in _READS and at and (sentence[at - 1].quotation or sentence[at - 1].lower == ","):
        near = sentence[at : at + _TURNED]  # “…,” reads the statement
    before = _before(sentence, at)
    that = at + 1 < len(sentence) and sentence[at + 1].lower == "that"
    if that and before >= 0 and sentence[before].lower in {"it", "they"}:
        return True  # "It also found that", of what was told of before
    return any(part in sources for each in near for part in each.lower.split())


def passive_first(sentence: Sequence[Atom], hit: Hit) -> int | None:
    """The "it" of "it was explained (…) that", or None where the cue is no impersonal passive."""
    be = hit.first - 1
    while be >= 0 and sentence[be].lower in _SKIPPED:
        be -= 1
    return be - 1 if be >= 1 and sentence[be].lower in _BE and sentence[be - 1].lower == "it" else None


def _before(sentence: Sequence[Atom], at: int) -> int:
    """The index of the last atom before `at` that is no adverb; -1 where there is none."""
    at -= 1
    while at >= 0 and (sentence[at].lower in _SKIPPED or is_since(sentence, at)):
        at -= 1
    return at


def is_since(sentence: Sequence[Atom], at: int) -> bool:
    """Whether the atom is the adverb of "has since denied"."""
    return sentence[at].lower == "since" and at > 0 and sentence[at - 1].lower in {"has", "have", "had"}


def _reports(sentence: Sequence[Atom], at: int, cue: Cue) -> bool:
    """Whether the word is an active, affirmed verb here."""
    before = _before(sentence, at)
    if at == 0 or (not cue.participle and _is_intended(sentence, at + len(cue.words))):
        return at == 0 and (cue.participle or cue.words[0] in {"asked", "said"})
    word = sentence[before].lower if before >= 0 else ""
    noun = cue.words[0] in _NOUNS and word.endswith("ed") and not sentence[before].capital
    everyone = word in _EVERYONE and before > 0 and sentence[before - 1].lower == "not"  # "not everyone agrees that"
    if noun or everyone or word == "than" or (word == "as" and cue.words[0].endswith("ed")):
        return False  # "raised fears that", "earlier than expected", "as promised"
    only = word == "would" and sentence[at - 1].lower == "only" and cue.words[0] == "say"  # "would only say that"
    if only or (word in _BE and before >= 1 and sentence[before - 1].lower == "it" and not cue.participle):
        return True  # impersonal: counts only where someone is named ("it was explained by Name that")
    if word in _BE | _NEGATIONS | _MODALS | {"(", "["} or _is_turned(sentence, before):
        return False
    if cue.participle:
        free = before < 0 or word in _BEFORE_PARTICIPLES or sentence[before].quotation is not None
        return free or _is_accompanied(sentence, at)
    compound = before > 0 and sentence[before - 1].lower == "-"  # "a passer-by asked"
    behind = word == "her" and before > 0 and sentence[before - 1].lower in words("clauses")["prepositions"]
    compound = compound or (behind and cue.words[0].endswith(_SAYING))  # "the man behind her said"
    return not _noun_expected(word) or compound or (word in _QUANTIFIED and _is_said_by(sentence, before, at, cue))


def _is_said_by(sentence: Sequence[Atom], quantity: int, at: int, cue: Cue) -> bool:
    """Whether a quantity is who speaks ("One said it was old", "both say"), and no noun follows ("one said case")."""
    before = sentence[quantity - 1] if quantity else None
    opens = before is None or not before.text[:1].isalnum() or before.lower in {"and", "but", "while"}
    after = at + len(cue.words)
    if not opens or after >= len(sentence) or not cue.words[0].endswith(_SAYING):
        return False
    clauses, following = words("clauses"), sentence[after]
    clause = following.lower in clauses["determiners"] | clauses["pronouns"] | clauses["addressees"] | {",", ":"}
    return clause or following.quotation is not None or bool(following.label)


def _is_turned(sentence: Sequence[Atom], subject: int) -> bool:
    """Whether an auxiliary stands before the subject: "Nor would she confirm that", "Had she said so, …"."""
    for at in range(subject - 1, max(-1, subject - _TURNED), -1):
        word = sentence[at].lower
        if word in _MODALS - {"to", "let"} or word in {"had", "has", "have"}:
            return at == 0 or sentence[at - 1].lower in _TURNING
        if sentence[at].quotation or word in {",", ";", ":", "and", "but", "that"}:
            return False
    return False


def _is_accompanied(sentence: Sequence[Atom], at: int) -> bool:
    """Whether a participle has a subject of its own: "with the governor adding that", ", her deputy adding that"."""
    return at + 1 < len(sentence) and sentence[at + 1].lower == "that" and own_subject(sentence, at) is not None


def own_subject(sentence: Sequence[Atom], at: int) -> tuple[int, int] | None:
    """Where reported words end and where the subject of a participle's own begins: ", the latter adding that …"."""
    joined = with_before(sentence, at)
    if joined is not None:
        return joined - 1, joined + 1
    for comma in range(at - 2, max(-1, at - _TURNED), -1):
        atom = sentence[comma]
        if atom.lower == ",":
            opening = sentence[comma + 1]
            named = opening.label == "PERSON" or opening.lower in _OWN_SUBJECTS
            return (comma, comma + 1) if named else None
        if atom.quotation or atom.lower in {";", ":", ".", "and"}:
            return None
    return None


def with_before(sentence: Sequence[Atom], at: int) -> int | None:
    """The "with" of the clause that ends before an atom; None where there is none."""
    for before in range(at - 2, max(-1, at - _TURNED - 3), -1):
        if sentence[before].lower == "with":
            return before
        if sentence[before].quotation or sentence[before].lower in {",", ";", ":", "."}:
            return None
    return None


def _is_intended(sentence: Sequence[Atom], after: int) -> bool:
    """Whether an infinitive follows: "agreed to link the systems" reports nothing, "said to reporters" does."""
    if after + 1 >= len(sentence) or sentence[after].lower != "to":
        return False
    following, clauses = sentence[after + 1], words("clauses")
    told = following.label or following.capital or following.quotation or not following.text[:1].isalpha()
    return not (told or following.lower in clauses["determiners"] | clauses["addressees"] | clauses["pronouns"])


def _noun_expected(word: str) -> bool:
    """Whether the word before is an article or a preposition, so that the cue is a noun or an adjective."""
    clauses = words("clauses")
    return word in (clauses["determiners"] | clauses["prepositions"]) - _PRONOMINAL
