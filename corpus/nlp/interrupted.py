"""Words that go on behind their attribution: "A, he said, B", “A,” he said. “B”, "A, he said; B" – and what does not.

What follows an attribution is more of what was said, a deed of the speaker ("…, he said, and left"), how it was said
("…, she said, her voice breaking") or another statement. Without a parser, the words before tell most: where these
have no verb of their own, the rest has it; where they are quoted whole, only marks can go on.
"""

from collections.abc import Sequence
from typing import Final

from corpus.nlp.atoms import Atom
from corpus.nlp.cues import Hit, find_cues
from corpus.nlp.lexicon import words
from corpus.nlp.reading import State
from corpus.nlp.subjects import Subject
from corpus.nlp.verbs import finite_at, is_finite

_DASHES: Final = frozenset(["-", "–", "—", "--"])
_REACH: Final = 80  # atoms between a cue and the words that go on behind its attribution
_WITHIN: Final = 10  # atoms of an attribution that interrupts a clause
_NEAR: Final = 4
_OWN: Final = 9  # atoms of a quotation's own attribution up to its verb
_PARTS: Final = frozenset(["most", "many", "some", "all", "both", "half", "none", "each", "one", "two", "three"])
_COMPLETES: Final = frozenset(
    ["by", "for", "until", "from", "about", "because", "despite", "including", "through", "against", "between", "not"]
)  # "It will be built, he said, by 2030": the comma shows that it is no time of saying
_BOTH: Final = frozenset(["and", "but"])
_MODALS: Final = frozenset(["will", "would", "could", "may", "might", "should", "can", "must"])
_MARKS: Final = '"“”„‟«»‹›'


def resumes(state: State, hit: Hit, first: int, last: int, *, inverted: bool) -> int | None:
    """The atom at which the words between `first` and `last` go on behind their attribution, if they do."""
    sentence, end = state.sentence, state.end
    quoted = _all_quoted(sentence, first, last)
    for at in range(hit.last, min(end, hit.last + _REACH)):
        atom = sentence[at]
        if atom.quotation:
            return at if _introduced(sentence, at) and _is_left_to(sentence, at) else None
        dated = at - hit.last <= 2 and sentence[at - 1].label == "DATE"  # "…, Name said on Monday: …"
        if atom.lower == ";" or (atom.lower == ":" and (at == hit.last or dated)):
            return _behind_stop(state, at + 1, quoted=quoted, near=at - hit.last <= _NEAR or inverted)
        comma = atom.lower == "," and at + 1 < end and not sentence[at + 1].quotation
        if comma and not quoted and _may_resume(state, hit, at, first, inverted=inverted):
            return _behind_comma(state, hit, at + 1, first, last, inverted=inverted)
        further = comma or (atom.lower in _BOTH and at + 2 < end)
        if atom.lower == "." or (further and find_cues(sentence[at : at + _NEAR])):
            return None  # "…", he said and added: "…"
    return None


def _all_quoted(sentence: Sequence[Atom], first: int, last: int) -> bool:
    """Whether there is nothing but whole quotations between two atoms."""
    return all(each.quotation or not each.text[:1].isalnum() for each in sentence[first:last])


def _introduced(sentence: Sequence[Atom], at: int) -> bool:
    """Whether a quotation stands behind a comma, colon or dash."""
    return sentence[at - 1].lower in {",", ":", ";"} | _DASHES or sentence[at].text.lstrip()[:1] in _DASHES


def _is_left_to(sentence: Sequence[Atom], at: int) -> bool:
    """Whether a quotation has no attribution of its own behind it: “…,” he said; “…,” he added."""
    atom = sentence[at]
    if atom.quotation is None or atom.quotation.single:
        return False
    closed = at + 1 < len(sentence) and sentence[at + 1].lower == ","
    if not closed and atom.text[-2:-1] not in {",", "!", "?"}:
        return True
    return all(hit.cue.participle for hit in find_cues(sentence[at : at + _OWN]))


def _behind_stop(state: State, at: int, *, quoted: bool, near: bool) -> int | None:
    """Quoted words go on in quotation marks; others do where nobody else is said to speak."""
    sentence, end = state.sentence, state.end
    if at < end and sentence[at].quotation:
        return at if _is_left_to(sentence, at) else None
    return at if at < end and near and not quoted and not find_cues(sentence[at:end]) else None


def _behind_comma(state: State, hit: Hit, at: int, first: int, last: int, *, inverted: bool) -> int | None:
    """Where words go on behind the comma before atom `at`: with their verb, or with another clause."""
    sentence, end = state.sentence, state.end
    following = sentence[at].lower
    if following in _BOTH and at + 1 < end:
        if sentence[at + 1].quotation:
            return at  # 'it is cheap, he said, but "for whom"'
        if find_cues(sentence[at : at + _NEAR - 1]) or _is_deed(sentence, at + 1):
            return None  # "…, she said, and added that …", "…, she said, and left"
    elif following.endswith("ing") or following in words("clauses")["relative"]:
        return None
    elif following == "with" and any(each.cue.participle for each in find_cues(sentence[at : at + _OWN])):
        return None  # "…, she said, with her deputy adding that …"
    direct = at == hit.last + 1 and not inverted
    whole = _is_rest(sentence, at) or (direct and _awaits(sentence, first, last, at))
    return at if whole or finite_at(sentence, at, end) is not None else None


def _awaits(sentence: Sequence[Atom], first: int, last: int, at: int) -> bool:
    """Whether the words before an attribution have no verb yet, or need more ("There is, she says, no …")."""
    verb = finite_at(sentence, first, last)
    if verb is None or (verb == last - 1 and opens_predicate(sentence, at)):
        return True  # "Two-way trade, he said, exceeded …": "trade" was no verb
    return sentence[last - 1].lower in words("clauses")["auxiliaries"] or sentence[at].lower in _COMPLETES


def opens_predicate(sentence: Sequence[Atom], at: int) -> bool:
    """Whether a verb follows the comma behind an attribution, the subject of which stands before it."""
    lower = sentence[at].lower
    return is_finite(sentence, at) or (lower.endswith("ed") and lower.isalpha() and not sentence[at].label)


def _is_deed(sentence: Sequence[Atom], at: int) -> bool:
    """Whether a verb that needs no other subject follows "and": a deed of the speaker, unless it is an auxiliary."""
    return is_finite(sentence, at) and sentence[at].lower not in words("clauses")["auxiliaries"]


def _may_resume(state: State, hit: Hit, at: int, first: int, *, inverted: bool) -> bool:
    """Whether a comma behind the cue may end the attribution: right behind it, or behind its time and place."""
    if inverted:
        return interrupts(state.sentence, hit, first, state.end)
    near, sentence = at - hit.last < _WITHIN, state.sentence
    free = finite_at(sentence, hit.last, at) is None  # "Speaking in Pinsk, Name said it was old, thanked …" has a verb
    if at == hit.last or (near and free and finite_at(sentence, first, hit.first) is None):
        return True
    if hit.cue.takes.startswith("addressee") and is_addressee(sentence, hit.last, at):
        return True
    if free and sentence[at + 1].lower in _BOTH and sentence[at + 2 : at + 3] and sentence[at + 2].lower in _MODALS:
        return True  # "It will grow, the fund said in its outlook, and could double"
    return near and _is_rest(sentence, at + 1) and finite_at(sentence, hit.last, at) is None


def is_addressee(sentence: Sequence[Atom], first: int, last: int) -> bool:
    """Whether there is no more between two atoms than who was told."""
    told = words("clauses")["addressees"] | words("clauses")["determiners"]
    return last - first <= _NEAR and all(each.label or each.lower in told for each in sentence[first:last])


def _is_rest(sentence: Sequence[Atom], at: int) -> bool:
    """Whether a part or comparison without a verb goes on: ", most of them children", ", up from 12"."""
    if sentence[at].lower in _PARTS:
        return at + 1 < len(sentence) and sentence[at + 1].lower == "of"
    return sentence[at].lower in {"up", "down", "compared", "against", "twice"}


def interrupts(sentence: Sequence[Atom], hit: Hit, pos: int, last: int) -> bool:
    """Whether an inverted attribution stands between the subject and the verb of a clause: "Roads, said Name, are"."""
    if sentence[hit.first - 1].lower != "," or any(
        each.quotation or is_finite(sentence, at) for at, each in enumerate(sentence[pos : hit.first], start=pos)
    ):
        return False
    comma = next((at for at in range(hit.last, min(last, hit.last + _WITHIN)) if sentence[at].lower == ","), None)
    return comma is not None and comma + 1 < last and is_finite(sentence, comma + 1)


def is_inserted(state: State, hit: Hit, subject: Subject | None) -> bool:
    """Whether a short attribution stands between the commas of another clause: "It depends, Name admits, on fares".

    What follows may be quoted: 'The code, she explained, "saves a stamp"'.
    """
    sentence, pos = state.sentence, state.pos
    if subject is None or subject.first - 1 <= pos or sentence[subject.first - 1].lower != ",":
        return False
    comma = next((at for at in range(hit.last, min(state.end, hit.last + _WITHIN)) if _is_bound(sentence, at)), None)
    if comma is None or comma + 1 >= state.end or sentence[comma].lower != ",":
        return False
    if sentence[comma + 1].lower == "that":
        return False  # "It should be noted, Name added, that …"
    if goes_on_quoted(sentence[comma + 1]):
        return not is_frame(sentence[pos])
    if sentence[comma + 1].quotation is not None and sentence[comma + 1].text.strip(_MARKS)[:1].isupper():
        return False  # 'Told that it was old, Name asked, "Since when?"'
    short = hit.first - subject.first <= _NEAR and comma == hit.last
    return short and finite_at(sentence, pos, subject.first - 1) is not None


def _is_bound(sentence: Sequence[Atom], at: int) -> bool:
    """Whether an attribution cannot go on over an atom."""
    return sentence[at].quotation is not None or sentence[at].lower in {",", ";", ":", "."} or is_finite(sentence, at)


def goes_on_quoted(atom: Atom) -> bool:
    """Whether an atom is a quotation that begins within a sentence."""
    return atom.quotation is not None and not atom.quotation.single and atom.text.strip(_MARKS)[:1].islower()


def is_frame(atom: Atom) -> bool:
    """Whether a time, place or manner opens the sentence, so that what follows need not be its verb."""
    clauses = words("clauses")
    return (
        atom.label == "DATE"
        or (atom.lower in clauses["prepositions"] | clauses["adverbs"] and atom.lower not in clauses["determiners"])
        or atom.lower.endswith(("ly", "ing"))
    )


def statement_end(sentence: Sequence[Atom], first: int, end: int) -> int:
    """Where words that go on end: before a participle that opens a statement of its own (", adding that …")."""
    for hit in find_cues(sentence[first:end]):
        at = first + hit.first
        if hit.cue.participle and at > first and sentence[at - 1].lower == ",":
            return at - 1
    return end
