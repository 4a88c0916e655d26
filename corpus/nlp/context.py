"""What the words around a name say it is: "Name, a chain of …", "Name, who …", "the retailer Name", "Name-based".

A trained model looks at a name's shape first. Where a firm is called like a person, or a town like nothing known, the
noun, verb or pronoun beside it tells, and what is told once of a name holds wherever it stands.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from corpus.nlp.candidates import Candidate
from corpus.nlp.lexicon import cues, phrases, words
from corpus.nlp.runs import is_common
from corpus.nlp.view import View

_TOLD: Final = frozenset(["PERSON", "ORG", "GPE", "LOC", "NORP", "PRODUCT", "EVENT"])
_ARTICLES: Final = frozenset(["a", "an", "the", "its", "another"])
_APPOSITION: Final = 8  # tokens within which the noun of an apposition stands
_HONORIFICS: Final = frozenset(["mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "prof", "prof."])
_POSSESSIVES: Final = frozenset(["'s", "’s", "'", "’"])
_CLOSING: Final = frozenset(["”", '"', "»", "’", "“", "''"])
_AGES: Final = range(14, 100)


def told_names(view: View, shapes: Iterable[Candidate]) -> Iterator[Candidate]:
    """Names by shape where the words around them say what they are."""
    for each in shapes:
        label = _told(view, each) if each.label in _TOLD else ""
        if label:
            yield replace(each, label=label)


def in_context(view: View, names: Sequence[Candidate]) -> list[Candidate]:
    """The names of a model with the labels that the words around them give."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    told: list[str] = []
    for each in names:
        label = _told(view, each) if each.label in _TOLD else ""
        told.append(label)
        if label:
            votes[view.body[each.start : each.end]][label] += 1
    return [
        _relabelled(each, label, votes[view.body[each.start : each.end]])
        for each, label in zip(names, told, strict=True)
    ]


def _relabelled(each: Candidate, label: str, agreed: Counter[str]) -> Candidate:
    """A name with the label told beside it, else with the one that is told most often of its like."""
    if each.label not in _TOLD or not (label or agreed):
        return each
    return replace(each, label=label or agreed.most_common(1)[0][0])


def _told(view: View, each: Candidate) -> str:
    """The label that the words beside a name give it; an empty text where they give none."""
    span = view.doc.char_span(each.start, each.end, alignment_mode="contract")
    if span is None or not len(span):
        return ""
    first, last = span.start, span.end
    is_body = any(view.lower(at) in words("names")["organisations"] for at in range(first, last))
    own = _by_own_words(view, first, last)
    if own:
        return own
    headed = last - first > 1 and view.lower(last - 1) in words("names")["organisations"]
    if each.label == "PERSON" and headed and not view.given(first):
        return "ORG"
    return (
        ("" if is_body else _person(view, first, last, each.label))
        or _organisation(view, first, last, each.label)
        or _place(view, first, last, each.label)
        or _product(view, first, last, each.label)
    )


def _by_own_words(view: View, first: int, last: int) -> str:
    """FAC or LAW where a name of several words ends or begins so: "… Bazar", "Main Directions for …"."""
    names = words("names")
    if last - first < 2:
        return ""
    if view.lower(first) == "port" and view.lower(first + 1) == "of":
        return "FAC"
    end = view.lower(last - 1)
    if end in names["facilities_last"] and not (last - first == 2 and view.common(first)):
        return "FAC"
    if view.text(last - 1) in names["legal_forms"] or view.text(first) in names["body_starts"]:
        return "ORG"
    for size in (1, 2):
        if " ".join(view.lower(at) for at in range(first, first + size)) in phrases("names")["law_titles"]:
            return "LAW" if view.lower(first + size) in {"for", "on", "of"} else ""
    return ""


def _apposition(view: View, last: int) -> str:
    """The noun of "Name, a large chain of …" or "Name, Country's largest bank"; an empty text for none."""
    if view.text(last) != ",":
        return ""
    at = last + 1
    owned = view.capital(at) and any(view.text(each) in _POSSESSIVES for each in (at + 1, at + 2))
    if not owned and view.lower(at) not in _ARTICLES:
        return ""
    for end in range(at + 1, min(at + _APPOSITION, len(view))):
        if view.lower(end) in words("names")["apposition_ends"]:
            return view.lower(end - 1)
        if view.lower(end) in cues():
            return ""  # "…, the developer said"
    return ""


def _is_person_noun(word: str) -> bool:
    names = words("names")
    if word in names["firms"] or word in names["firms_or_persons"]:
        return False
    if word in words("speakers")["roles"] or word in names["people"]:
        return True
    return len(word) > 4 and word.endswith(tuple(names["agents"])) and is_common(word)


def _person(view: View, first: int, last: int, label: str) -> str:
    """PERSON where the words around say so: "who", an age, a profession, an office right before."""
    before, comma = view.lower(first - 1), view.text(last) == ","
    who = comma and view.lower(last + 1) == "who" and before not in {"in", "of", "at", "from", "to"}
    if label == "PERSON" or view.acronym(first) or any(view.known[at] for at in range(first, last)):
        return "PERSON" if who and label == "PERSON" else ""
    kin = view.text(last) in _POSSESSIVES and view.lower(last + 1) in words("names")["kin"]
    if last - first == 1 and not who:
        spoke = label == "NORP" and (before in cues() or view.lower(last) in cues())
        return "PERSON" if before in _HONORIFICS or kin or spoke or _is_called(view, first) else ""
    number = view.text(last + 1) if comma else ""
    aged = number.isdigit() and int(number) in _AGES and view.text(last + 2) in {",", "."}
    reported = before in cues() or view.lower(last) in cues()
    told = (
        before in _HONORIFICS
        or aged
        or who
        or _is_person_noun(_apposition(view, last))
        or kin
        or _is_behind_office(view, first, last)
        or (reported and last - first in {2, 3} and view.given(first))
    )
    return "PERSON" if told and last - first < 5 else ""


def _is_called(view: View, at: int) -> bool:
    """Whether a single name calls someone within a quotation: "“…, Name,” she said"."""
    if view.text(at - 1) != "," or view.text(at + 1) not in {",", ".", "!", "?"}:
        return False
    return view.text(at + 2) in _CLOSING and not view.common(at)


def _is_behind_office(view: View, first: int, last: int) -> bool:
    """Whether an office in lower case stands right before: "the mayor, Name," or "general director Name"."""
    enclosed = view.text(first - 1) == "," and view.text(last) == ","
    office = view.text(first - 2 if enclosed else first - 1)
    if office in words("names")["firms"] or (office in words("names")["firms_or_persons"] and not view.given(first)):
        return False
    return office in words("speakers")["roles"]


def _organisation(view: View, first: int, last: int, label: str) -> str:
    """ORG where the words around say so: the noun of a firm, its shares, its officers, "which"."""
    names = words("names")
    noun, head = _apposition(view, last), _head(view, first, last)
    listed = any(view.known[at] for at in range(first, last))
    if label in {"GPE", "LOC"} and listed and (noun or view.text(first - 1) == "," or head not in names["firms"]):
        return ""
    either = last - first == 1 or not view.given(first)
    told = (
        noun in names["firms"]
        or (noun in names["firms_or_persons"] and (either or _is_traded(view, first)))
        or (head in names["firms"] | names["firms_or_persons"] and either and not _is_office(view, first, last, label))
    )
    if not told and not listed and (label == "PERSON" or (label == "GPE" and last - first == 1)):
        owned = view.lower(last + 1 if view.text(last) in _POSSESSIVES else last)
        told = (
            (view.text(last) == "," and view.lower(last + 1) == "which")
            or _is_traded(view, first, strong=True)
            or (owned in names["of_firms"] and either and not _is_family(view, first, last))
        )
    return "ORG" if told else ""


def _head(view: View, first: int, last: int) -> str:
    """The noun right before a name, or before a comma where the name stands between two: "the retailer, Name,"."""
    enclosed = view.text(first - 1) == "," and view.text(last) == ","
    if enclosed and view.lower(first - 3) not in {"the", "its", "general", "main", "new"}:
        return ""
    head = view.text(first - 2 if enclosed else first - 1)
    return head if head.islower() else ""


def _is_office(view: View, first: int, last: int, label: str) -> bool:
    """Whether the noun before a name belongs to an office: "director of the plant Name Surname"."""
    one = last - first == 1
    if one and view.given(first):
        return True
    return not one and label == "PERSON" and view.lower(first - 2) == "the" and view.lower(first - 3) in {"of", "at"}


def _is_family(view: View, first: int, last: int) -> bool:
    """Whether one word is the family name of a person named in full elsewhere, as far as the shape tells."""
    return last - first == 1 and view.is_family_name(view.text(first))


def _is_traded(view: View, first: int, *, strong: bool = False) -> bool:
    """Whether a name stands behind "shares in", "analysts at", and, unless `strong`, "bought"."""
    before, noun = view.lower(first - 1), view.lower(first - 2)
    if before in {"in", "of"} and noun in {"shares", "share", "stake", "stakes", "stock"}:
        return True
    if (before == "of" and noun in words("names")["parts_of_firms"]) or (before == "based" and noun == "-"):
        return True
    if before in {"at", "with", "for"} and noun in words("names")["working"]:
        return True
    if not view.given(first) and (
        before in words("names")["heading"]
        or (before == "by" and noun in words("names")["done_by_firms"])
        or (before in {"of", "at", "from"} and noun in words("names")["offices_of_firms"])
        or (strong and _is_employer(view, first))
    ):
        return True
    return not strong and before in {"bought", "acquired", "buy", "acquire", "buying", "owns", "sold"}


def _is_employer(view: View, first: int) -> bool:
    """Whether "Given-name Surname of (the)" stands before a name."""
    at = first - 2 if view.lower(first - 1) == "the" else first - 1
    return view.lower(at) == "of" and view.capital(at - 1) and any(view.given(each) for each in range(at - 4, at - 1))


def _place(view: View, first: int, last: int, label: str) -> str:
    """GPE where the words around say so: "-based", "residents of", "in", a town beside it, what only places have."""
    names = words("names")
    if any(view.known[at] for at in range(first, last)):
        return ""
    before, noun = view.lower(first - 1), view.lower(first - 2)
    if view.text(last) in {"-", "‑"} and view.lower(last + 1) == "based":
        return "GPE"
    if label == "LOC":
        town = before != "the" and last - first == 2 and view.lower(last - 1) in names["towns_at"]
        town = town or (before == "in" and view.lower(last - 1) not in names["landscapes"])
    elif label not in {"PERSON", "ORG"} or last - first > 2 or view.acronym(first):
        town = False
    elif view.text(last) in _POSSESSIVES:
        owned = view.lower(last + 1) in names["of_places"] and last - first == 1
        town = owned and not _is_family(view, first, last)
    else:
        one = label == "PERSON" or last - first == 1
        town = one and (
            (before == "of" and noun in names["of_towns"]) or (before in {"to", "from"} and noun in names["to_towns"])
        )
        town = town or (label == "PERSON" and not _is_family(view, first, last) and _is_within(view, first))
    return "GPE" if town else ""


def _is_within(view: View, first: int) -> bool:
    """Whether "in", "near" or "in Town and" stands before a name."""
    before, noun = view.lower(first - 1), view.lower(first - 2)
    if before in {"in", "outside", "near"}:
        return noun not in words("names")["trusting"]
    return (
        before == "and" and view.known[first - 2] == "GPE" and view.lower(first - 3) in {"in", "between", "from", "to"}
    )


def _product(view: View, first: int, last: int, label: str) -> str:
    """PRODUCT behind its noun, EVENT before it: "the messenger Name", "the Name exercise"."""
    names = words("names")
    listed = any(view.known[at] for at in range(first, last)) or view.acronym(first)
    event = view.lower(last) in names["event_tails"] and view.lower(first - 1) == "the"
    if event and label in {"ORG", "PERSON", "GPE"} and not listed:
        return "EVENT"
    told = label in {"ORG", "PERSON", "GPE", "EVENT"} and view.lower(first - 1) in names["products_before"]
    return "PRODUCT" if told and not listed else ""
