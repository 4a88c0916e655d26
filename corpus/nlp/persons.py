"""The persons of one article: their fullest names, roles and genders, gathered from all mentions."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from corpus.domain.spans import Span
from corpus.nlp.gazetteer import first_names
from corpus.nlp.lexicon import words
from corpus.nlp.text import Text

_WORD: Final = re.compile(r"[^\W\d_][\w’'.-]*")
_ROLE_BEFORE: Final = 140  # characters before a name in which its title may stand
_ROLE_AFTER: Final = 160
_NAMESAKES: Final = 8  # persons of one family name that are told apart
_NEARBY: Final = 40  # mentions that can stand in one title or apposition
_SAMPLED: Final = 60  # mentions of one person that are looked at for offices
_HARD: Final = re.compile(r"[.!?:;()\"“”«»]\s|\n")
_HEADS: Final = {"heads": "head", "leads": "leader", "runs": "head", "chairs": "chair", "directs": "director"} | {
    "manages": "manager"
}
_FIELD: Final = 6  # words of a stretch between the commas of an office
_TITLE: Final = re.compile(r"(?<!\w)[A-Z][a-z]{1,4}\.\s?$")  # "Minister of Roads Dr. Name": the stop ends nothing
_SAID: Final = re.compile(r"(?<!\w)(?:said|says|told|asked|wrote|replied|answered)\s")  # "the senator said of Ms Name"
_DESCRIBES: Final = re.compile(r"(?:the|a|an)(?:\s[a-z][a-z’'-]+){1,7}$")  # "Name, the elder of the village,"
_SMALL: Final = frozenset(["and", "of", "the", "for"])
_BREAK: Final = re.compile(r"[.!?:;()\"“”«»]\s|\n|,\s(?!and\b)")


@dataclass(slots=True)
class Person:
    """A person of the article: `name` is the fullest, `roles` the words beside its mentions, `gender` m, f or empty.

    `described` holds appositions without a word of office: "the elder of the village".
    """

    name: str
    mentions: list[Span] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    described: list[str] = field(default_factory=list)
    organisation: str | None = None
    gender: str = ""

    @property
    def met(self) -> int:
        """Where the person is first named; who has no name was met before all others."""
        return self.mentions[0].start if self.mentions else 0


def gather(text: Text) -> list[Person]:
    """The persons of an article in order of their first mention."""
    persons: list[Person] = []
    by_word: dict[str, list[Person]] = {}
    named = [each for each in text.mentions if each.label == "PERSON"]
    for mention in sorted(named, key=lambda one: -len(one.span)):
        name = " ".join(text.body[mention.span.start : mention.span.end].split())
        person = _known(by_word, name, mention.span, text)
        if person is None:
            person = Person(name=name)
            persons.append(person)
            for word in _WORD.findall(name):
                by_word.setdefault(_key(word), []).append(person)
        person.mentions.append(mention.span)
    persons.sort(key=lambda each: min(where.start for where in each.mentions))
    for person in persons:
        person.mentions.sort()
        _describe(text, person)
    return persons


def _key(word: str) -> str:
    return word.lower().strip(".'’")


def _known(by_word: Mapping[str, list[Person]], name: str, where: Span, text: Text) -> Person | None:
    """The person whose fuller name holds all words of this one; a misspelt family name is forgiven."""
    parts = [_key(word) for word in _WORD.findall(name)]
    parts = [each for each in parts if len(each) > 1] or parts
    if not parts:
        return None
    persons = by_word.get(parts[-1], [])[:_NAMESAKES]
    if len(parts) > 1:
        person = next((each for each in persons if _agrees(parts, each)), None)
    else:
        person = _namesake(persons, where, text) if persons else None
    if person is not None:
        return person
    if len(parts) == 1 and len(parts[0]) > 5:
        for at in range(len(parts[0]) - 1):
            swapped = parts[0][:at] + parts[0][at + 1] + parts[0][at] + parts[0][at + 2 :]
            if swapped in by_word:
                return by_word[swapped][0]
    return None


def _namesake(persons: Sequence[Person], where: Span, text: Text) -> Person | None:
    """Which of several persons a bare family name means: by "Mr" and "Mrs" before it, else the last one named.

    It is none where a given name tells that the only one is a man, and "Mrs" stands before the name.
    """
    title = text.body[max(0, where.start - 8) : where.start].split()[-1:]
    told = _told_gender({each.lower() for each in title})
    if len(persons) == 1:
        given = first_names().get(_key(persons[0].name.split()[0]), "")
        return None if {told, given} == {"m", "f"} else persons[0]
    fitting = [each for each in persons if told and _gender_of(each, text) == told] or list(persons)
    return max(fitting, key=lambda each: _last_before(each, where.start))


def _last_before(person: Person, offset: int) -> int:
    """Where a person was last named before an offset; negative where only behind it, the nearest last."""
    before = [each.start for each in person.mentions if each.start < offset]
    return max(before) if before else -min(each.start for each in person.mentions)


def _gender_of(person: Person, text: Text) -> str:
    """The gender that a person's full name and the title before it tell, before all mentions are known."""
    first = person.mentions[0]
    title = {each.lower() for each in text.body[max(0, first.start - 8) : first.start].split()[-1:]}
    return _told_gender(title) or _gender(person)


def _told_gender(titles: set[str]) -> str:
    speakers = words("speakers")
    return "f" if titles & speakers["feminine"] else "m" if titles & speakers["masculine"] else ""


def _agrees(parts: Sequence[str], person: Person) -> bool:
    """Whether the given names do not contradict: equal, an initial, or a start of one another."""
    theirs = [_key(word) for word in _WORD.findall(person.name)]
    first, other = parts[0], theirs[0]
    return first in theirs or other in parts or (first[0] == other[0] and (len(first) <= 2 or len(other) <= 2))


def _describe(text: Text, person: Person) -> None:
    """Fill in roles, organisation and gender from what stands beside the mentions."""
    for where in person.mentions[:_SAMPLED]:
        before = _before(text.body, where.start, _named_before(text, where))
        after = _after(text.body, where.end)
        told = not after or not _DESCRIBES.match(after) or _has_role(after)
        person.roles += [each for each in (before, after if told else "") if each]
        person.described += [] if told else [after]
        if person.organisation is None:
            person.organisation = _organisation(text, where, len(before), len(after))
    person.gender = _gender(person)


def _named_before(text: Text, where: Span) -> int:
    """The end of the person named before a mention: no words before it belong to the mention's office."""
    at = bisect_left(text.mentions, where.start, key=lambda each: each.span.start)
    for mention in reversed(text.mentions[max(0, at - _NEARBY) : at]):
        if mention.label == "PERSON":
            return mention.span.end
    return 0


def _before(body: str, start: int, low: int) -> str:
    """The words before a name that hold its office: back to a stop or comma, but across the fields of a ministry."""
    stretch = body[max(low, start - _ROLE_BEFORE) : start]
    title = _TITLE.search(stretch)
    if title is not None and title.group().strip(" .").lower() in words("clauses")["abbreviations"]:
        office = _before(body, start - len(title.group()), low)
        return office + title.group() if office else title.group()
    cuts = [match.end() for match in (*_HARD.finditer(stretch), *_SAID.finditer(stretch))]
    pieces = (stretch[max(cuts) :] if cuts else stretch).split(", ")
    taken = pieces.pop()
    if not taken.strip() and pieces:
        taken = f"{pieces.pop()}, "  # "the director of the works, Name"
    while pieces and (taken.startswith("and ") or _is_field(taken)) and len(pieces[-1].split()) <= _FIELD:
        taken = f"{pieces.pop()}, {taken}"
    return taken if _has_role(taken) else ""


def _is_field(piece: str) -> bool:
    """Whether a stretch between commas is one of several fields: capitalised words."""
    return all(word[:1].isupper() or word in _SMALL for word in piece.split())


def _after(body: str, end: int) -> str:
    """The apposition after a name: ", head of the works," up to the next comma or stop."""
    stretch = body[end : end + _ROLE_AFTER]
    match = re.match(
        r"\s*,\s*(?:who\s+(?:is|(heads|leads|runs|chairs|directs|manages))\s+)?|\s+(?=of\s|with\s|from\s)", stretch
    )
    if match is None or _SAID.match(stretch[match.end() :]):
        return ""  # "Name, head of the works, told the judge"
    rest = stretch[match.end() :]
    cut = _BREAK.search(rest)
    apposition = rest[: cut.start()] if cut else rest
    if match.group(1):
        apposition = f"{_HEADS[match.group(1)]} of {apposition}"  # "Name, who heads the works"
    if match.group().strip():
        told = _has_role(" ".join(apposition.split()[:8])) or _DESCRIBES.match(apposition)
        return apposition if told else ""
    return apposition[:80]


def _has_role(text: str) -> bool:
    speakers = words("speakers")
    found = [each.strip(".,").lower() for each in re.split(r"[\s/]+", text)]
    known = speakers["roles"] | speakers["presiding"]
    return any(each in known or (each in speakers["titles"] and len(each) > 3) for each in found)


def _organisation(text: Text, where: Span, before: int, after: int) -> str | None:
    """The organisation named in the title or apposition."""
    low, high = where.start - before, where.end + after + 4
    first = bisect_left(text.mentions, low, key=lambda each: each.span.start)
    for mention in islice(text.mentions, first, first + _NEARBY):
        if mention.span.start > high:
            return None
        if mention.label == "ORG" and mention.span.end <= high:
            return text.body[mention.span.start : mention.span.end]
    return None


def _gender(person: Person) -> str:
    speakers = words("speakers")
    told = {each.strip(".,").lower() for role in person.roles for each in role.split()}
    told |= {each.strip(",").lower() for role in person.roles for each in role.split()}
    if told & (speakers["feminine"]):
        return "f"
    if told & (speakers["masculine"]):
        return "m"
    parts = [_key(word) for word in _WORD.findall(person.name)]
    for part in parts[:-1] or parts:
        gender = first_names().get(part, "")
        if gender in {"m", "f"}:
            return gender
    return _gender_by_ending(parts)


def _gender_by_ending(parts: Sequence[str]) -> str:
    """What Slavic and Turkic endings of patronymics and family names tell."""
    for part in parts[1:]:
        if part.endswith(("ovna", "evna", "ichna", "auna", "euna", "ŭna", "kyzy")):
            return "f"
        if (part.endswith(("ovich", "evich", "avich", "yevich")) and part != parts[-1]) or part.endswith(
            ("uulu", "uly", "ogly")
        ):
            return "m"
    last = parts[-1] if parts and parts[0] not in words("names")["chinese_surnames"] else ""
    if last.endswith(("ova", "eva", "ova", "skaya", "skaia", "ina", "yna", "aya", "ouskaya")) and len(last) > 4:
        return "f"
    if last.endswith(("ov", "ev", "sky", "ski", "skiy", "yov", "tsky", "in", "yn")) and len(last) > 3:
        return "m"
    return ""
