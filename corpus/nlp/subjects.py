"""Who is said to have said it: the subject of a reporting verb, before it or after it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from corpus.domain.spans import Span, span
from corpus.nlp.atoms import Atom, span_of
from corpus.nlp.cues import Hit, is_since
from corpus.nlp.lexicon import cues, words
from corpus.nlp.nouns import ARTICLES, BREAKS, is_of_staff, past_adjunct, phrase_end
from corpus.nlp.verbs import finite_at, is_finite

_RELATIVE: Final = frozenset(["which", "that", "whose", "where"])
_OBJECTS: Final = frozenset(["him", "her", "them", "us", "me"])
_NAMING: Final = frozenset(["name", "named", "called", "identified", "as"])
_DASHES: Final = frozenset(["-", "–", "—", "--"])
_PERSONAL: Final = frozenset(["who", "whom", "whose"])
_LONGEST: Final = 60  # atoms; no subject is longer, with all its titles
_NAME: Final = 2  # atoms of a name with its article
_APPOSED: Final = 16  # atoms between dashes
_COMMAS: Final = 4  # commas within one apposition
_OPENING: Final = frozenset(["and", "but", "while", "or", "though", "although", "whereas", "–", "—", "-", ","])
_SOME: Final = frozenset(
    ["one", "another", "both", "some", "many", "others", "most", "former", "latter", "two", "three"]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The words that name a speaker. `kind` is `person`, `organisation`, `pronoun`, `nominal`; `who` is its text.

    `first` and `last` bound the whole subject with titles and appositions, as atoms of its sentence; `article` is the
    article or possessive before a nominal one, in lower case.
    """

    where: Span
    who: str
    kind: str
    first: int
    last: int
    article: str = ""


def left_subject(sentence: Sequence[Atom], lo: int, hit: Hit) -> Subject | None:
    """The subject that stands before the cue, not before atom `lo`; None where a comma or nothing precedes it."""
    end = before_adverbs(sentence, lo, hit.first)
    if end <= lo:
        return None
    if sentence[end - 1].lower == ",":
        return (
            _dated_document(sentence, lo, end - 1)
            or _with_apposition(sentence, lo, end - 1)
            or _before_relative(sentence, lo, end - 1)
        )
    if sentence[end - 1].lower in _DASHES:
        return _between_dashes(sentence, lo, end - 1)
    if end < hit.first and sentence[end].lower == ",":
        apposed = _with_apposition(sentence, lo, end)  # "Name, head of …, however, said"
        if apposed is not None:
            return apposed
    start = _chunk_start(sentence, lo, end)
    if sentence[start].lower in words("clauses")["relative"] and start < end and not sentence[start].label:
        return _of_relative(sentence, lo, start, end)
    return choose(sentence, start, end) if start < end else None


def _of_relative(sentence: Sequence[Atom], lo: int, start: int, end: int) -> Subject | None:
    """The subject where the words before the cue begin with "who" or "which"."""
    if end - start > 1:
        if finite_at(sentence, start, end) is None:
            return None  # "…, which supporters say were trumped up"
        return _with_apposition(sentence, lo, end)  # "Name, who heads the works said"
    who = _antecedent(sentence, lo, start - 1) if sentence[start].lower == "who" and start - 1 > lo else None
    return who or choose(sentence, start, end)


def _antecedent(sentence: Sequence[Atom], lo: int, comma: int) -> Subject | None:
    """Whom "who" means in "…, said the mayor, who added": the words before its comma, without the verb they follow."""
    first = _chunk_start(sentence, lo, comma)
    while first < comma and sentence[first].lower in cues():
        first += 1
    before = choose(sentence, first, comma) if first < comma else None
    if before is not None and before.kind == "nominal":
        before, _ = _before_commas(sentence, lo, first, before)
    return before if can_speak(before) else None


def right_subject(sentence: Sequence[Atom], hit: Hit, last: int) -> Subject | None:
    """The subject that follows the cue ("said Anna Belaya, head of …")."""
    first = hit.last
    if first >= last or sentence[first].lower in BREAKS or sentence[first].quotation:
        return None
    if sentence[first].label == "DATE" or sentence[first].lower in words("clauses")["prepositions"] | _OBJECTS:
        return None
    verb = finite_at(sentence, first, last, relative=False)
    return choose(sentence, first, verb if verb is not None else last, inverted=True)


def before_adverbs(sentence: Sequence[Atom], lo: int, end: int) -> int:
    """The end of the subject: adverbs and auxiliaries before the cue, also between commas, are left out."""
    adverbs = words("clauses")["adverbs"]
    while end > lo and (_is_adverb(sentence[end - 1], adverbs) or is_since(sentence, end - 1)):
        end -= 1
    if end - 1 > lo and sentence[end - 1].lower == ",":
        inner = end - 1
        asides = adverbs | words("clauses")["in_turn"]
        while inner > lo and _is_adverb(sentence[inner - 1], asides):
            inner -= 1
        if inner < end - 1 and inner > lo and sentence[inner - 1].lower == ",":
            return inner - 1
    return end


def _is_adverb(atom: Atom, adverbs: frozenset[str]) -> bool:
    if atom.quotation or atom.label == "PERSON":
        return False
    return (
        atom.lower in adverbs
        or atom.label == "DATE"
        or (atom.lower.endswith("ly") and atom.lower.isalpha() and not atom.capital)
    )


def _chunk_start(sentence: Sequence[Atom], lo: int, end: int) -> int:
    """Where the noun phrase that ends at `end` begins: after the last comma, quotation, colon or finite verb."""
    depth = 0
    for at in range(end - 1, max(lo, end - _LONGEST) - 1, -1):
        atom = sentence[at]
        if atom.lower == ")":
            depth += 1
        elif atom.lower == "(":
            depth = max(0, depth - 1)
        elif depth == 0 and ((atom.quotation and not _inside_name(sentence, at, end)) or atom.lower in BREAKS):
            if (
                atom.lower == "-"
                and at + 1 < end
                and sentence[at + 1].start == atom.end
                and at > lo
                and sentence[at - 1].end == atom.start
            ):
                continue
            return at + 1
    return max(lo, end - _LONGEST)


def _inside_name(sentence: Sequence[Atom], at: int, end: int) -> bool:
    """Whether a quotation is a name within the subject ("the ‘Mars’ team said")."""
    quotation = sentence[at].quotation
    spoken = sentence[at].text[-2:-1] in {",", ".", "!", "?"}
    return (
        quotation is not None
        and at + 1 < end
        and len(sentence[at].text.split()) <= 4
        and quotation.single
        and not spoken
    )


def _with_apposition(sentence: Sequence[Atom], lo: int, comma: int) -> Subject | None:
    """The subject of "Name, head of …, said": the last person or organisation that a comma follows."""
    start = _chunk_start(sentence, lo, comma)
    if start <= lo or sentence[start - 1].lower != ",":
        return None
    whose = _before_clause(sentence, lo, start)
    if whose is not None:
        return replace(whose, last=comma)
    first = _chunk_start(sentence, lo, start - 1)
    before = choose(sentence, first, start - 1)
    told = before is not None and sentence[start].lower in words("clauses")["relative"]
    aside = told or sentence[start].lower in _PERSONAL
    within = None if aside else choose(sentence, start, comma)  # "a neighbour, who knows Name, said"
    named = within is not None and (within.kind == "person" or _is_name_of(within, before, start))
    if before is not None and before.kind == "nominal":
        earlier, opened = _before_commas(sentence, lo, first, before)
        alone = opened < first and all(each.label == "PERSON" for each in sentence[opened : first - 1])
        if alone or not (named and can_speak(before)):
            before, first = earlier, opened
    named = named and (before is None or before.kind != "person")
    best = within if named else before or within
    if best is None:
        return None
    begin = first if named else best.first
    return replace(best, first=begin, last=comma)


def _before_clause(sentence: Sequence[Atom], lo: int, last: int) -> Subject | None:
    """The person before a relative clause that holds commas: "Name, whose firm, Works, owns it, said"."""
    if not is_finite(sentence, last):
        return None
    for at in range(last - 1, max(lo, last - _APPOSED), -1):
        if sentence[at].lower == "," and sentence[at + 1].lower in _PERSONAL:
            first = _chunk_start(sentence, lo, at)
            found = choose(sentence, first, at) if first < at else None
            return found if can_speak(found) else None
        if sentence[at].lower == "and" or is_finite(sentence, at):
            return None
    return None


def _dated_document(sentence: Sequence[Atom], lo: int, comma: int) -> Subject | None:
    """The subject of "The memo, dated 4 May and signed by Name, states": a document that names others."""
    opened = next((at for at in range(lo + 1, min(comma, lo + _APPOSED)) if sentence[at].lower == ","), None)
    if opened is None or opened + 1 >= comma or finite_at(sentence, lo, opened) is not None:
        return None
    head, following = sentence[opened - 1].lower, sentence[opened + 1].lower
    if head not in words("speakers")["documents"] or not following.endswith(("ed", "written", "sent", "seen", "drawn")):
        return None
    found = choose(sentence, lo, opened)
    return replace(found, last=comma) if found is not None else None


def _before_relative(sentence: Sequence[Atom], lo: int, comma: int) -> Subject | None:
    """The subject of "Name, which called this “a rumour”, said": its relative clause ends in a quotation."""
    if sentence[comma - 1].quotation is None:
        return None
    for at in range(comma - 2, max(lo, comma - _LONGEST), -1):
        if sentence[at].lower == "," and sentence[at + 1].lower in {"which", "who"}:
            first = _chunk_start(sentence, lo, at)
            found = choose(sentence, first, at) if first < at else None
            return replace(found, last=comma) if found is not None else None
        if sentence[at].quotation:
            return None
    return None


def _between_dashes(sentence: Sequence[Atom], lo: int, dash: int) -> Subject | None:
    """The subject of "The mayor – a man of few words – said"."""
    opened = next((at for at in range(dash - 1, max(lo, dash - _APPOSED), -1) if sentence[at].lower in _DASHES), None)
    if opened is None or any(each.quotation for each in sentence[opened:dash]):
        return None
    first = _chunk_start(sentence, lo, opened)
    found = choose(sentence, first, opened) if first < opened and finite_at(sentence, first, opened) is None else None
    return replace(found, last=dash) if found is not None and can_speak(found) else None


def _is_name_of(within: Subject, before: Subject | None, start: int) -> bool:
    """Whether an apposition is the name of a body that stands before it: "the regulator, Name, said"."""
    body = before is not None and before.kind == "nominal" and can_speak(before)
    return body and within.kind == "organisation" and within.first == start and within.last - start <= _NAME


def _before_commas(sentence: Sequence[Atom], lo: int, first: int, found: Subject) -> tuple[Subject, int]:
    """The person named before an apposition that itself holds commas ("Name, head of roads, bridges and ports,")."""
    start = first
    for _ in range(_COMMAS):
        if start <= lo or sentence[start - 1].lower != ",":
            break
        earlier = _chunk_start(sentence, lo, start - 1)
        named = choose(sentence, earlier, start - 1)
        if named is not None and named.kind == "person":
            return named, earlier
        start = earlier
    return found, first


def choose(sentence: Sequence[Atom], first: int, last: int, *, inverted: bool = False) -> Subject | None:
    """The speaker named within a subject: a person, else a pronoun, an organisation at its end, or the noun phrase."""
    last = min(last, first + _LONGEST) if inverted else last
    first = max(first, last - _LONGEST)
    while first < last and sentence[first].lower in _OPENING:
        first += 1
    if first >= last or (last - first == 1 and sentence[first].lower in _RELATIVE):
        return None
    last = last if inverted else _before_who(sentence, first, last)
    persons = [at for at in range(first, last) if sentence[at].label == "PERSON"]
    if persons:
        at = _head_person(sentence, persons, first, inverted=inverted)
        if at is not None:
            return _subject(sentence, at, at + 1, "person", first, last)
    pronouns = words("clauses")["pronouns"]
    if sentence[first].lower in pronouns and (last - first == 1 or inverted):
        return _subject(sentence, first, first + 1, "pronoun", first, last)
    if last - first == 1 and sentence[first].lower in {"his", "their"}:
        return _subject(sentence, first, last, "pronoun", first, last)
    behind = sentence[last - 1].lower in _OBJECTS and sentence[last - 2].lower in words("clauses")["prepositions"]
    if sentence[last - 1].lower in pronouns and not behind and not sentence[last - 1].label:
        return _subject(sentence, last - 1, last, "pronoun", last - 1, last)
    return _nominal(sentence, first, last, inverted=inverted)


def _before_who(sentence: Sequence[Atom], first: int, last: int) -> int:
    """The end of a subject before its relative clause ("a clerk who met Name"), unless that clause tells its name."""
    who = next(
        (at for at in range(first + 1, last) if sentence[at].lower in _PERSONAL and not sentence[at].label), last
    )
    named = any(each.lower in _NAMING for each in sentence[who:last])
    return last if named or sentence[who - 1].lower in {",", "of", "to", "with"} else who


def _head_person(sentence: Sequence[Atom], persons: Sequence[int], first: int, *, inverted: bool) -> int | None:
    """The person who speaks among those named: not one behind "of", "for" or a possessive."""
    for at in persons if inverted else reversed(persons):
        following = sentence[at + 1].lower if at + 1 < len(sentence) else ""
        if following in {"'s", "’s", "'", "’"}:
            continue
        if inverted and following in words("speakers")["roles"] and at != persons[-1]:
            continue  # "Party member Name": the party was taken for a person
        before = at - 1
        while before > first and sentence[before].capital and not sentence[before].label:
            before -= 1  # "led by Senator Name"
        if before >= first and before < at and sentence[before].lower in {"for", "with", "by", "under", "to"}:
            continue
        return at
    return None


def _nominal(sentence: Sequence[Atom], first: int, last: int, *, inverted: bool) -> Subject | None:
    """A noun phrase as speaker; an inverted one ends at its comma or first adverbial."""
    clauses = words("clauses")
    if inverted:
        last = phrase_end(sentence, first, last)
    start = first
    while start < last - 1 and sentence[start].lower in ARTICLES:
        start += 1
    if not inverted and start < last and sentence[start].lower in clauses["prepositions"]:
        start = past_adjunct(sentence, start, last)
    if start >= last or not sentence[start].text[:1].isalnum():
        return None
    organisations = [at for at in range(start, last) if sentence[at].label == "ORG"]
    if organisations and (organisations[-1] == last - 1 or organisations[0] == start):
        at = organisations[-1] if organisations[-1] == last - 1 else organisations[0]
        preposition = at > start and any(
            sentence[n].lower in {"of", "by", "at", "for", "from", "with", "in"} for n in range(start, at)
        )
        if not preposition and not _possessive(sentence, at) and not is_of_staff(sentence, at, last):
            return _subject(sentence, at, at + 1, "organisation", first, last)
    pair = _of_pair(sentence, start) if last - start == 1 else None
    return pair or _subject(sentence, start, last, "nominal", first, last)


def _of_pair(sentence: Sequence[Atom], at: int) -> Subject | None:
    """Whom "the latter" or "the former" means: the last or the last but one who is named before."""
    back = {"latter": 1, "former": 2}.get(sentence[at].lower)
    for label, kind in (("PERSON", "person"), ("ORG", "organisation")):
        named = [n for n in range(at) if sentence[n].label == label] if back else []
        if back and len(named) >= back:
            return _subject(sentence, named[-back], named[-back] + 1, kind, named[-back], at + 1)
    return None


def _possessive(sentence: Sequence[Atom], at: int) -> bool:
    return at + 1 < len(sentence) and sentence[at + 1].lower in {"'s", "’s"}


def _subject(sentence: Sequence[Atom], start: int, end: int, kind: str, first: int, last: int) -> Subject:
    where = span_of(sentence, start, end)
    article = sentence[start - 1].lower if start > first and sentence[start - 1].lower in ARTICLES else ""
    who = "".join(
        each.text if at == start or sentence[at - 1].end == each.start else f" {each.text}"
        for at, each in enumerate(sentence[start:end], start=start)
    )
    return Subject(where=span(where.start, where.end), who=who, kind=kind, first=first, last=last, article=article)


def can_speak(subject: Subject | None) -> bool:
    """Whether a subject is one that speaks: named, a pronoun, or an office, an institution or a document."""
    if subject is None or subject.kind != "nominal":
        return subject is not None
    opening = subject.who.lower().split()[:2]
    if opening[0] in _SOME and opening[1:] in ([], ["of"]):
        return True  # "others", "one of the escaped"
    known = _speaking()
    parts = {part.strip(",;") for part in subject.who.lower().split()}
    return any(part in known or singular(part) in known for part in parts)


@cache
def _speaking() -> frozenset[str]:
    """Nouns of those and that which speak."""
    speakers = words("speakers")
    names = ("roles", "institutions", "plurals", "documents", "firms", "everyday")
    return frozenset[str]().union(*(speakers[name] for name in names))


def singular(word: str) -> str:
    """A noun in lower case without the ending of its plural: "union" of "unions", "ministry" of "ministries"."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
