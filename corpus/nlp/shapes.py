"""Names without a word that says what they are: persons behind offices, and what shape and neighbours tell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from corpus.nlp.headed import extends, find_headed
from corpus.nlp.lexicon import cues, words
from corpus.nlp.runs import is_function_word
from corpus.nlp.view import GLUED, INITIAL, View, surname_like

_COMPANY: Final = re.compile(
    r".+(?:[a-z][A-Z]|[a-z]{2}(?:bank|prom|neft|gaz|soft|tech|agro|stroy|trans|avia|kali|mash|torg|com|telecom))\w*"
)
_IN: Final = frozenset(["in", "at", "from", "near", "to", "outside", "around", "through", "via"])
_MONTHS: Final = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
_APPOSITION: Final = 7  # tokens behind a comma among which a role makes the name before it a person's
_LONGEST: Final = 6  # words of a person's name


@dataclass(frozen=True, slots=True)
class Name:
    """A name found: tokens `first` to `last`, its label, and whether it is only a guess."""

    first: int
    last: int
    label: str
    guess: bool = False


def find_names(view: View, first: int, last: int) -> Iterator[Name]:
    """The names within a run of capitalised tokens."""
    first = _without_opening(view, first, last)
    while first < last:
        headed = find_headed(view, first, last)
        if headed is None:
            yield from _plain(view, first, last)
            return
        start, end, label = headed
        if start > first:
            yield from _plain(view, first, start)
        yield Name(start, end, label)
        first = max(end, start + 1)


def _without_opening(view: View, first: int, last: int) -> int:
    """Skip words that are capitalised only because they begin a sentence or a title ("The Herald")."""
    while (
        first < last and is_function_word(view.lower(first)) and not view.given(first) and view.text(first + 1) != "-"
    ):
        first += 1
    if first >= last or first not in view.starts or view.known[first] or view.given(first) or view.title(first):
        return first
    names = words("names")
    heads = view.lower(first) in names["leading"] or view.lower(first) in names["laws"]
    if (last - first == 1 and heads and extends(view, first + 1)) or view.text(first + 1) == "-":
        return first
    if view.lower(first) == "bank" and last - first == 2 and not view.common(first + 1):
        return first
    alone = last - first == 1
    if view.common(first) and (alone or not view.common(first + 1) or view.given(first + 1)):
        return first + 1
    return first


def _plain(view: View, first: int, last: int) -> Iterator[Name]:
    """The names of a stretch without cue words: what offices and known names leave over."""
    at, titled = first, False
    while at < last:
        longer = _longer(view, at, last)
        if longer > at:
            yield Name(at, longer, "ORG")
            at, titled = longer, False
            continue
        if _is_taken(view, at, last):
            titled = view.title(at) or (titled and view.known[at] in {"GPE", "NORP"})
            at += 1
            continue
        end = at
        while end < last and not view.known[end] and (end == at or not view.title(end)):
            end += 1
        joined = end < last and view.known[end] in {"GPE", "NORP"} and end + 1 == last and view.known[end] == "GPE"
        while end > at and not view.text(end - 1)[0].isalnum():
            end -= 1
        if end > at:
            yield from _named(view, at, end, titled=titled or _title_before(view, at), joined=joined)
        at, titled = max(end, at + 1), False


def _longer(view: View, at: int, last: int) -> int:
    """The end of a firm's name that begins with a known name: "Place-Trans", "KNOWN News"; `at` where there is none."""
    end = at
    while end < last and view.known[end] in {"ORG", "LOC", "GPE"} and view.known[end] == view.known[at]:
        end += 1
    if end == at or end >= last:
        return at
    hyphen = view.text(end) == "-" and not view.known[min(end + 1, last - 1)] and end + 1 < last
    if hyphen:
        return end + 2
    plain = view.known[at] == "ORG" and view.capital(end) and not view.known[end] and not view.title(end)
    return end + 1 if plain and not view.given(end) and not surname_like(view.lower(end)) and end + 1 == last else at


def _is_taken(view: View, at: int, last: int) -> bool:
    """Whether a token belongs to a known name, an office or the calendar, not to a name of its own."""
    if view.lower(at) in _MONTHS and at + 1 < last and not view.known[at + 1]:
        return not surname_like(view.lower(at + 1))
    return bool(view.known[at]) or view.title(at) or view.lower(at) in words("names")["common"]


def _title_before(view: View, at: int) -> bool:
    """Whether an office or a role in lower case stands right before ("the engineer Name")."""
    word = view.lower(at - 1)
    return word in words("speakers")["roles"] or word in words("speakers")["titles"]


def _named(view: View, first: int, last: int, *, titled: bool, joined: bool) -> Iterator[Name]:
    """The name in a stretch without offices and known names, if anything speaks for one."""
    first = _without_fields(view, first, last, titled=titled)
    if not all(view.latin(at) or view.text(at) == "-" for at in range(first, last)):
        return
    if _is_person(view, first, last, titled=titled):
        yield Name(first, last, "PERSON")
    elif last - first == 1:
        yield from _single(view, first, joined=joined)
    else:
        yield from _several(view, first, last)


def _without_fields(view: View, first: int, last: int, *, titled: bool) -> int:
    """Skip the end of a ministry's field before a name: "(Minister of Roads and) Bridges First Last"."""
    behind = titled or view.lower(first - 1) in {"of", "and", ",", "for", "on", "in"}
    start = first
    while behind and start < last - 1 and view.common(start):
        start += 1
    return start if last - start >= 2 or (titled and not view.title(first - 1)) else first


def _is_person(view: View, first: int, last: int, *, titled: bool) -> bool:
    """Whether a stretch is a person's name: by its office, given name, initials, endings, or what is said of it."""
    parts = [at for at in range(first, last) if view.text(at)[0].isalnum()]
    if not parts or len(parts) > _LONGEST:
        return False
    if GLUED.fullmatch(view.text(parts[0])):
        return True
    common = [view.common(at) for at in parts]
    if titled:
        return _is_titled(view, parts, common)
    if len(parts) == 1:
        return False
    told = view.lower(first - 1) not in _IN and _beside_cue(view, first, last) and not any(common)
    return told or _has_name_words(view, parts, common)


def _is_titled(view: View, parts: list[int], common: list[bool]) -> bool:
    """Whether the words behind an office are a name; one that is a dictionary word, only right behind a capital."""
    first = parts[0]
    if len(parts) == 1 and (common[0] or view.acronym(first)):
        return common[0] and view.title(first - 1) and view.capital(first - 1) and not _is_cue_word(view, first)
    return not all(common)


def _is_cue_word(view: View, at: int) -> bool:
    """Whether a token says what a name is ("Office", "Forum"), so that it is no family name itself."""
    names = words("names")
    kinds = ("organisations", "events", "laws", "places", "facilities", "landscapes")
    return any(view.lower(at) in names[kind] for kind in kinds)


def _has_name_words(view: View, parts: list[int], common: list[bool]) -> bool:
    """Whether the words of a stretch are those of a name: given name, initial, patronymic, surname of some language."""
    names = words("names")
    lower = [view.lower(at) for at in parts]
    if view.given(parts[0]) or (lower[0] in _MONTHS and surname_like(lower[-1])):
        return not (common[-1] and lower[-1] in names["organisations"])
    if any(INITIAL.fullmatch(view.text(at)) for at in parts[:2]) and not common[-1]:
        return True
    if len(lower) > 2 and any(lower[1].endswith(each) for each in names["patronymics"]):
        return True
    if lower[0] in names["chinese_surnames"] and len(lower) <= 3 and not any(common[1:]):
        return True
    if lower[0] in names["arabic_particles"] or any(each in {"bin", "ibn", "al", "el"} for each in lower):
        return not any(common[1:])
    return not any(common) and surname_like(lower[-1]) and not view.acronym(parts[0]) and _separate(view, parts)


def _separate(view: View, parts: list[int]) -> bool:
    """Whether at least one space parts the words: "Name-Name" alone may be a company."""
    return any(view.doc[at].whitespace_ for at in range(parts[0], parts[-1]))


def _beside_cue(view: View, first: int, last: int) -> bool:
    """Whether a reporting verb stands beside, or an apposition with a role behind."""
    if view.lower(last) in cues() or view.lower(first - 1) in cues():
        return True
    if view.text(last) != ",":
        return False
    roles = words("speakers")["roles"]
    return any(view.lower(at) in roles for at in range(last + 1, last + _APPOSITION))


def _several(view: View, first: int, last: int) -> Iterator[Name]:
    """The label of several words that are no person's name for sure."""
    parts = range(first, last)
    if (
        any(view.acronym(at) for at in parts)
        or _COMPANY.fullmatch(view.text(last - 1))
        or any(view.text(at) in {"&", "&amp;"} for at in parts)
    ):
        yield Name(first, last, "ORG")
    elif all(view.common(at) or view.text(at) == "-" for at in parts):
        return
    elif not _separate(view, [first, last - 1]):
        yield Name(first, last, "ORG", guess=True)
    elif view.lower(first - 1) in _IN:
        yield Name(first, last, "GPE", guess=True)
    else:
        yield Name(first, last, "ORG" if view.lower(first - 1) == "the" else "PERSON", guess=True)


def _single(view: View, at: int, *, joined: bool) -> Iterator[Name]:
    """The label of one word on its own."""
    lower, text = view.lower(at), view.text(at)
    if is_function_word(lower) or text in words("names")["no_names"] or (at in view.starts and view.common(at)):
        return
    if joined and not view.common(at) and view.doc[at].whitespace_:
        yield Name(at, at + 2, "ORG")  # an unknown word and a country: a firm's branch
    elif view.acronym(at) or _COMPANY.fullmatch(text):
        yield Name(at, at + 1, "ORG", guess=True)
    elif view.text(at - 1) == "The" and at - 1 not in view.starts and lower not in words("speakers")["institutions"]:
        yield Name(at, at + 1, "ORG")  # a newspaper: "told The Herald"
    elif view.common(at):
        return
    elif view.lower(at - 1) in _IN and not text.isupper():
        yield Name(at, at + 1, "GPE", guess=True)
    elif view.given(at) or surname_like(lower) or _beside_cue(view, at, at + 1):
        yield Name(at, at + 1, "PERSON", guess=True)
    elif at not in view.starts and "." not in text:
        yield Name(at, at + 1, "ORG", guess=True)
