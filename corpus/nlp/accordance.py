"""Attributions without a verb: "according to …", "in the view of …", "in his opinion"."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind
from corpus.nlp.atoms import Atom, span_of
from corpus.nlp.contents import content
from corpus.nlp.cues import find_cues
from corpus.nlp.found import Found, Sign
from corpus.nlp.lexicon import cues, words
from corpus.nlp.subjects import Subject, choose
from corpus.nlp.verbs import finite_at, is_finite

_OPINIONS: Final = frozenset(
    [
        "opinion",
        "view",
        "words",
        "estimation",
        "estimate",
        "judgment",
        "judgement",
        "assessment",
        "version",
        "telling",
        "account",
        "reckoning",
        "belief",
        "conviction",
    ]
)
_AS: Final = 24  # atoms within which "as … noted" must come to its comma
_OPENINGS: Final = (("according", "to"), ("as", "per"), ("from", "the", "point", "of", "view", "of"))
_CLOSING: Final = frozenset([",", ".", "!", "?", ";", "–", "—"])
_SEES: Final = frozenset(["sees", "see", "saw", "tells", "tell", "told", "puts", "put", "remembers", "understands"])
_ASIDE: Final = 20  # atoms of a relative clause behind whom a phrase names
_WORD: Final = 2  # atoms of one word and its comma: "Trade, in her view, has doubled"
_ENDS: Final = frozenset([",", ".", ";", ":", "(", "–", "—", "--", "!", "?"])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Accordance:
    """The atoms `first` to `last` that attribute; `opened` to `closed` name the speaker."""

    first: int
    last: int
    opened: int
    closed: int
    cue: str


def read_accordance(body: str, sentence: Sequence[Atom], paragraph: int, first: int, end: int) -> list[Found]:
    """The statement that a phrase such as "according to" attributes in a sentence, if there is one."""
    for at in range(first, end):
        phrase = _phrase(sentence, at, end)
        if phrase is None:
            continue
        subject = choose(sentence, phrase.opened, phrase.closed, inverted=True)
        if subject is None or _is_rule(sentence, phrase, subject):
            continue
        found = _found(body, sentence, paragraph, (first, end), phrase, subject)
        return [found] if found else []
    return []


def behind_opening(sentence: Sequence[Atom], first: int, end: int) -> int:
    """The atom behind an attribution that opens a sentence: "According to Name," belongs to no verb's subject."""
    if sentence[first].lower not in {"according", "as", "in", "from", "by"}:
        return first
    phrase = _phrase(sentence, first, end)
    closed = phrase is not None and phrase.last + 1 < end and sentence[phrase.last].lower == ","
    return phrase.last + 1 if phrase is not None and closed else first


def before_statement(sentence: Sequence[Atom], first: int, offset: int) -> int:
    """The end of what stands before a statement that begins at an offset, without ", while" or ", but"."""
    stop = first
    while stop < len(sentence) and sentence[stop].start < offset:
        stop += 1
    while stop > first and sentence[stop - 1].lower in words("clauses")["conjunctions"] | {",", ";"}:
        stop -= 1
    return stop


def _phrase(sentence: Sequence[Atom], at: int, end: int) -> _Accordance | None:
    lower = [each.lower for each in sentence[at : at + 6]]
    for opening in _OPENINGS:
        if lower[: len(opening)] == list(opening):
            return _bounded(sentence, at, at + len(opening), end, " ".join(opening))
    if lower[:1] == ["as"]:
        return _as_said(sentence, at, end)
    if lower[:1] in (["it"], ["this"], ["which"]):
        return _it_follows(sentence, at, end)
    if lower[:1] not in (["in"], ["by"]) or len(lower) < 4:
        return None
    return _in_the_view(sentence, at, end, lower)


def _in_the_view(sentence: Sequence[Atom], at: int, end: int, lower: Sequence[str]) -> _Accordance | None:
    """ "In the view of …", "in his opinion" and "in Name's words"."""
    if lower[1] == "the" and lower[2] in _OPINIONS and lower[3:4] == ["of"]:
        return _bounded(sentence, at, at + 4, end, " ".join(lower[:4]))
    own = 1 if lower[2] == "own" else 0  # "by her own account"
    if own and lower[1] in {"his", "her", "their"} and lower[3] in _OPINIONS:
        return _Accordance(first=at, last=at + 4, opened=at + 1, closed=at + 2, cue=" ".join(lower[:4]))
    if lower[0] == "by" and at:
        return None  # "won by his account of the war"
    if lower[1] in {"his", "her", "their"} and lower[2] in _OPINIONS:
        return _Accordance(first=at, last=at + 3, opened=at + 1, closed=at + 2, cue=" ".join(lower[:3]))
    for back in range(at + 2, min(at + 7, end - 1)):
        if sentence[back].lower in {"'s", "’s", "'", "’"} and sentence[back + 1].lower in _OPINIONS:
            cue = f"in … {sentence[back + 1].lower}"
            return _Accordance(first=at, last=back + 2, opened=at + 1, closed=back, cue=cue)
    return None


def _as_said(sentence: Sequence[Atom], at: int, end: int) -> _Accordance | None:
    """ "As the minister noted," "as noted by the minister," and "as follows from the report,"."""
    comma = next((n for n in range(at + 2, min(at + _AS, end)) if sentence[n].lower in _CLOSING), min(at + _AS, end))
    if comma >= end and (comma > at + _AS - 1 or sentence[at - 1].lower != ","):
        return None
    told = _told_in(sentence, at + 1, comma)
    if told is not None:
        cue = f"as {sentence[told - 2].lower} {sentence[told - 1].lower}"
        return _Accordance(first=at, last=comma, opened=told, closed=comma, cue=cue)
    if comma - at > 3 and sentence[comma - 1].lower in {"it", "things"} and sentence[comma - 2].lower in _SEES:
        return _Accordance(
            first=at, last=comma, opened=at + 1, closed=comma - 2, cue=f"as … {sentence[comma - 2].lower}"
        )
    hit = next((each for each in find_cues(sentence[at + 1 : comma])), None)
    if hit is not None and hit.first > 0 and hit.last + at + 1 == comma:
        return _Accordance(
            first=at, last=comma, opened=at + 1, closed=at + 1 + hit.first, cue=f"as … {hit.cue.words[0]}"
        )
    return None


def _told_in(sentence: Sequence[Atom], at: int, stop: int) -> int | None:
    """Where the source begins in "noted by the minister" and "follows from the report"; None where none is named."""
    while at < stop and sentence[at].lower in {"it", "is", "was", "can", "could", "be", "has", "been", "already"}:
        at += 1
    if at + 2 >= stop:
        return None
    verb, preposition = sentence[at].lower, sentence[at + 1].lower
    if preposition == "by" and (verb in cues() or verb in words("clauses")["shown_by"]):
        return at + 2
    if preposition in {"in", "at"} and verb in cues() and verb.endswith(("ed", "en", "said")):
        return at + 2
    written = words("speakers")["documents"]
    shown = verb in words("clauses")["shown_from"] and any(each.lower in written for each in sentence[at + 2 : stop])
    return at + 2 if preposition == "from" and shown else None


def _it_follows(sentence: Sequence[Atom], at: int, end: int) -> _Accordance | None:
    """ "It follows from the report" at the end of a sentence or between its commas."""
    if at == 0 or sentence[at - 1].lower not in {",", "-", "–", "—"}:
        return None
    told = _told_in(sentence, at + 1, end)
    if told is None or sentence[told - 1].lower != "from":
        return None
    return _bounded(sentence, at, told, end, "follows from")


def _bounded(sentence: Sequence[Atom], at: int, opened: int, end: int, cue: str) -> _Accordance | None:
    closed = opened
    while closed < end and sentence[closed].lower not in _ENDS and not sentence[closed].quotation:
        closed += 1
    if closed == opened:
        return None
    name = closed + 1
    while name < end and sentence[closed].lower == "," and sentence[name].lower in words("speakers")["titles"]:
        name += 1  # "the ambassador, Sir Name"
    named = name < end and sentence[closed].lower == "," and sentence[name].label == "PERSON"
    ends = name + 1 >= end or sentence[name + 1].lower in _ENDS
    if named and sentence[closed - 1].label != "PERSON" and ends:
        closed = name + 1  # "according to the museum's director, Name,"
    last = _past_apposition(sentence, closed, end)
    return _Accordance(first=at, last=last, opened=opened, closed=closed, cue=cue)


def _past_apposition(sentence: Sequence[Atom], closed: int, end: int) -> int:
    """The end of ", head of the …," behind a name, or of ", which …,", where a comma closes it."""
    if closed + 2 < end and sentence[closed].lower == "," and sentence[closed + 1].lower in {"which", "who"}:
        commas = (at for at in range(closed + 2, min(closed + _ASIDE, end)) if sentence[at].lower == ",")
        return next((at for at in commas if finite_at(sentence, at + 1, end) is not None), closed)
    if closed >= end or sentence[closed].lower != "," or sentence[closed - 1].label != "PERSON":
        return closed
    for at in range(closed + 1, min(closed + 16, end)):
        if sentence[at].lower == ",":
            if at + 2 < end and sentence[at + 1].lower == "and" and not is_finite(sentence, at + 2):
                continue  # ", head of …, and her deputy Name,"
            inner = finite_at(sentence, closed + 1, at)
            return at if inner is None and finite_at(sentence, at + 1, end) is not None else closed
    return closed


def _is_rule(sentence: Sequence[Atom], phrase: _Accordance, subject: Subject) -> bool:
    """Whether the phrase names a law, a plan or a result instead of someone who speaks."""
    if subject.kind in {"person", "pronoun", "organisation"}:
        return False
    head = [each.lower for each in sentence[phrase.opened : phrase.closed]]
    stop = next((at for at, word in enumerate(head) if word in {"of", "for", "by", "between", "on"}), len(head))
    rules = words("clauses")["not_speakers"]
    return (bool(head[:stop]) and head[stop - 1] in rules) or any(
        each.label == "LAW" for each in sentence[phrase.opened : phrase.closed]
    )


def _found(
    body: str, sentence: Sequence[Atom], paragraph: int, limits: tuple[int, int], phrase: _Accordance, subject: Subject
) -> Found | None:
    first, end = limits
    relative = (
        phrase.first - 2 > first and sentence[phrase.first - 1].lower == "," and _opens_relative(sentence, phrase)
    )
    within = relative or (phrase.first > first and sentence[phrase.first - 1].lower == ":")
    predicate = phrase.last + 1 < end and is_finite(sentence, phrase.last + 1) and phrase.first - first == _WORD
    long = phrase.first - first > _WORD or sentence[first].quotation is not None or predicate
    before = content(body, sentence, first, phrase.first) if long and not within and phrase.first > first else None
    first = phrase.first if within else first
    after = content(body, sentence, phrase.last, end) if _goes_on(sentence, phrase, end, before is not None) else None
    parts: tuple[Span, ...] = (*(before[0] if before else ()), *(after[0] if after else ()))
    if not parts:
        return None
    kinds = {each[1] for each in (before, after) if each}
    if len(kinds) > 1 and after is not None and after[1] is Kind.DIRECT:
        held = [each for each in sentence[phrase.last : end] if each.quotation]
        parts = (*parts[: len(parts) - len(after[0])], *(span(each.start, each.end) for each in held))  # with its marks
    kind = Kind.DIRECT if kinds == {Kind.DIRECT} else Kind.INDIRECT if kinds == {Kind.INDIRECT} else Kind.MIXED
    named = span_of(sentence, subject.first, subject.last)
    return Found(
        spans=parts,
        kind=kind,
        extent=span(sentence[first].start, sentence[end - 1].end),
        paragraph=paragraph,
        subject=subject,
        role=body[named.start : named.end],
        cue=span_of(sentence, phrase.first, min(phrase.opened, phrase.first + 2)),
        cue_text=phrase.cue,
        sign=Sign.ACCORDING,
    )


def _opens_relative(sentence: Sequence[Atom], phrase: _Accordance) -> bool:
    """Whether it is a relative clause that is reported: "it will move, which, according to Name, is wrong"."""
    return sentence[phrase.first - 2].lower in {"which", "who"} and sentence[phrase.first - 3].lower == ","


def _goes_on(sentence: Sequence[Atom], phrase: _Accordance, end: int, before: bool) -> bool:
    """Whether the reported words stand, or go on, behind the phrase."""
    if _opens_clause(sentence, phrase, end):
        return True
    if phrase.last >= end or sentence[phrase.last].lower != "," or phrase.last + 3 > end:
        return False
    following, verb = sentence[phrase.last + 1], sentence[phrase.first - 2]
    office = before and sentence[phrase.last - 1].label == "PERSON" and following.lower in words("speakers")["roles"]
    if (
        before
        and not office
        and sentence[phrase.first - 1].lower == ","
        and verb.lower in words("clauses")["auxiliaries"]
    ):
        return True  # "fears of a flood are, according to Name, exaggerated"
    if not before or following.quotation is not None or _compares(following):
        return True
    if office or following.lower.endswith("ing") or following.lower in {"which", "who", "where"}:
        return False  # "according to Name, head of the holding"
    return finite_at(sentence, phrase.last + 1, end) is not None


def _opens_clause(sentence: Sequence[Atom], phrase: _Accordance, end: int) -> bool:
    """Whether a clause follows the phrase at the head of a sentence without a comma: "In her opinion the fines are"."""
    opens = phrase.first == 0 and sentence[0].lower in {"in", "by"} and phrase.last + 2 < end
    if not opens or not _has_noun(phrase):
        return False
    following, clauses = sentence[phrase.last], words("clauses")
    named = following.lower in clauses["determiners"] | clauses["pronouns"] | {"there"} or following.label != ""
    return named and finite_at(sentence, phrase.last + 1, end, relative=False) is not None


def _has_noun(phrase: _Accordance) -> bool:
    """Whether the phrase ends in its noun ("in her opinion"), so that what follows it is no part of it."""
    return phrase.cue.rsplit(maxsplit=1)[-1] in _OPINIONS


def _compares(following: Atom) -> bool:
    """Whether a tail without a verb begins here: ", according to Name, three times as many as", ", up from 12"."""
    return following.lower in words("clauses")["tails"] or following.text[:1].isdigit()
