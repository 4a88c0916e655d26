"""Names with a word that says what they are: "… Bank", "Ministry of …", "… Region", "… Forum", "Law on …"."""

import re
from typing import Final

from corpus.nlp.lexicon import words
from corpus.nlp.runs import is_function_word
from corpus.nlp.view import GLUED, Label, View

_OF: Final = frozenset(["of", "for", "on"])
_KINDS: Final = (
    ("laws", "LAW"),
    ("organisations", "ORG"),
    ("events", "EVENT"),
    ("facilities", "FAC"),
    ("places", "GPE"),
    ("landscapes", "LOC"),
)
_ORDINAL: Final = re.compile(
    r"\d+(?:st|nd|rd|th)|[IVXL]{1,6}|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)"
)
_NUMBER: Final = re.compile(r"\d{1,3}")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_NOT_ALONE: Final = frozenset(
    ["day", "week", "war", "session", "games", "state", "republic", "territory", "law", "act", "code"]
)
_REACH: Final = 24  # tokens; no name is longer
_FIELDS: Final = 8  # tokens within which a list of fields must come to its "and"


def find_headed(view: View, first: int, last: int) -> Label | None:
    """The first name between two tokens of a run that a cue word heads, or None."""
    names = words("names")
    for at in range(first, last):
        word = view.lower(at)
        if view.known[at] and not (_may_go_on(view, at, last) or _is_joined(view, at, first)):
            continue
        for kind, label in _KINDS:
            if word in names[kind]:
                head = _later_head(view, at, last)
                found = _around(view, head, first, last, label if head == at else "ORG")
                if found is not None:
                    return found
                break
    return None


def _later_head(view: View, at: int, last: int) -> int:
    """The word of an organisation that follows a cue word in the same name: "… Bridge Company"; else `at`."""
    for later in range(at + 1, last):
        if view.known[later] or view.title(later) or view.given(later) or not view.capital(later):
            return at
        if view.lower(later) in words("names")["organisations"]:
            return later
    return at


def _may_go_on(view: View, at: int, last: int) -> bool:
    """Whether a known name that ends in a cue word is part of a longer one: "State University of Transport"."""
    names = words("names")
    if view.known[at] not in {"ORG", "EVENT"} or view.lower(at) not in names["organisations"] | names["events"]:
        return False
    return (at + 1 < last and not view.known[at + 1] and not view.title(at + 1)) or (
        view.lower(at) in names["leading"] and extends(view, at + 1)
    )


def _is_joined(view: View, at: int, first: int) -> bool:
    """Whether a known body has a nation or a larger body before it: "Nation Foreign Ministry", "U.S. Senate"."""
    names = words("names")
    if view.known[at] != "ORG" or view.lower(at) not in names["organisations"]:
        return False
    start = at
    while start > first and view.known[start - 1] == "ORG":
        start -= 1
    before = view.known[start - 1] if start > first else ""
    return before == "NORP" or (before == "GPE" and view.text(start - 1).isupper())


def extends(view: View, at: int) -> bool:
    """Whether "of (the) Name" begins at a token."""
    if view.lower(at) not in _OF:
        return False
    after = at + 2 if view.lower(at + 1) == "the" else at + 1
    return view.capital(after) and not view.title(after)


def _around(view: View, at: int, first: int, last: int, label: str) -> Label | None:
    """The name that the cue word at `at` heads, with what belongs to it on both sides."""
    names = words("names")
    word, end = view.lower(at), at + 1
    while label == "ORG" and end < last and view.lower(end) in names["organisations"]:
        end += 1
    extended = end
    if label in {"LAW", "EVENT"} or (label == "ORG" and word in names["leading"]):
        extended = _right_extent(view, end)
    if end < last and view.office(end) and word not in names["leading"]:
        return None  # the field of an office: "Energy Minister"
    start = _left_extent(view, first, at)
    if start == at and extended == end:
        return _numbered(view, at, label)
    if label == "GPE" and all(is_function_word(view.lower(each)) for each in range(start, at)):
        return None
    if start == at and word in _NOT_ALONE and label != "LAW":
        return None
    if label == "EVENT" and word == "conference" and view.known[end + 1 if end + 1 < len(view) else end] == "GPE":
        label = "ORG"  # "Conference of Country" is a body of its bishops, judges or mayors
    if label == "EVENT" and _YEAR.fullmatch(view.text(extended)):
        extended += 1
    return start, extended, label


def _numbered(view: View, at: int, label: str) -> Label | None:
    """ "Channel 5", "School 12": a cue word and a number."""
    if label == "ORG" and _NUMBER.fullmatch(view.text(at + 1)) and at not in view.starts:
        return at, at + 2, label
    after = at + 1
    if (
        view.lower(at) == "bank"
        and view.capital(after)
        and not (view.common(after) or view.title(after) or view.office(after))
    ):
        return at, at + 2, label  # "Bank Name"
    return None


def _left_extent(view: View, first: int, at: int) -> int:
    """Where the name begins: behind the titles at the run's start, with an ordinal or an adjective before it."""
    start = first
    titles = first
    while titles < at and (view.title(titles) or (view.known[titles] == "NORP" and view.title(titles + 1))):
        titles += 1
    if titles < at:
        start = titles
    while start < at and (is_function_word(view.lower(start)) or view.text(start) in {"-", "&"}):
        start += 1
    if start == first and _ORDINAL.fullmatch(view.text(start - 1)):
        return start - 1
    coordinated = view.lower(start - 1) == "and" and view.capital(start - 2) and view.lower(start - 3) == "the"
    if (
        start == first
        and coordinated
        and view.common(start - 2)
        and not view.known[start - 2]
        and not view.title(start - 2)
    ):
        return start - 2
    return start


def _right_extent(view: View, end: int) -> int:
    """Where "Ministry of Roads and Bridges" ends: at a person's name, a title or a word in lower case."""
    limit = min(end + _REACH, len(view))
    while end < limit:
        word = view.lower(end)
        if word in _OF or (word == "and" and _field_follows(view, end + 1)):
            after = end + 2 if view.lower(end + 1) == "the" else end + 1
            taken = _words_from(view, after)
            if taken == after:
                return end
            end = taken
        elif word == "," and _listed(view, end):
            end = _words_from(view, end + 1)
        else:
            return end
    return end


def _field_follows(view: View, at: int) -> bool:
    """Whether the word behind "and" still belongs to the name: no person, title or other institution."""
    if not view.capital(at) or view.title(at) or view.given(at) or view.lower(at) in words("names")["leading"]:
        return False
    return view.common(at) or view.known[at] in {"GPE", "NORP"}


def _listed(view: View, comma: int) -> bool:
    """Whether a comma stands within a list of fields: "Roads, Bridges, and Ports"."""
    for at in range(comma + 1, min(comma + _FIELDS, len(view))):
        word = view.lower(at)
        if word == "and":
            return at > comma + 1 and view.capital(at + 1) and view.common(at + 1)
        if word != "," and not (view.capital(at) and view.common(at) and not view.known[at]):
            return False
    return False


def _words_from(view: View, at: int) -> int:
    """The end of the capitalised words from `at` on that are no person's name."""
    start = at
    limit = min(at + _REACH, len(view))
    if view.title(at) and not view.title(at + 1):
        return at
    while at < limit and at not in view.starts and (view.capital(at) or (view.text(at) == "-" and at > start)):
        if view.known[at] == "PERSON":
            break
        if at > start and (view.given(at) or view.title(at) or GLUED.fullmatch(view.text(at))):
            break
        unknown = not view.common(at) and not view.known[at] and view.text(at) != "-"
        if at > start and unknown and view.capital(at + 1) and view.doc[at].whitespace_ == " ":
            break  # two unknown words behind a field are a person: "Minister of Roads First Last"
        at += 1
    return at
