"""Resolves who speaks: names, pronouns, offices and institutions to the fullest name in the article."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final

from corpus.nlp.found import Found
from corpus.nlp.lexicon import phrases, words
from corpus.nlp.persons import Person, gather
from corpus.nlp.subjects import Subject
from corpus.nlp.text import Text

_ARTICLES: Final = ("the ", "a ", "an ", "one of the ", "his ", "her ", "its ", "their ")
_GENDERS: Final = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}


@cache
def _roles() -> Mapping[str, tuple[str, ...]]:
    return phrases("roles")


@dataclass(slots=True)
class _Flow:
    """Who was in focus so far: persons and organisations, the last at the end."""

    persons: list[Person] = field(default_factory=list)
    last: Found | None = None


class Speakers:
    """Resolves the subjects of one article's statements, in order of the text."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._persons = gather(text)
        self._by_start = {where.start: person for person in self._persons for where in person.mentions}
        self._organisations = [each for each in text.mentions if each.label == "ORG"]
        self._flow = _Flow()
        self._voice = self._subjects_of_voice()
        self._heard = 0

    def resolve(self, found: Sequence[Found]) -> list[Found]:
        """The statements with speaker and organisation filled in."""
        resolved = []
        for each in found:
            self._listen(each.extent.start)
            done = self._resolved(each)
            resolved.append(done)
            self._flow.last = done
        return self._look_ahead(resolved)

    def _subjects_of_voice(self) -> list[tuple[int, Person]]:
        """The persons named outside statements, first in their sentence: those a later "he" may mean."""
        taken = sorted((each.spans[0].start, each.spans[-1].end) for each in self._text.found)
        voices = []
        place = 0
        for paragraph in self._text.sentences:
            for sentence in paragraph:
                while place < len(taken) and taken[place][1] <= sentence[0].start:
                    place += 1
                named = [atom for atom in sentence if atom.label == "PERSON"]
                for atom in named[:1]:
                    inside = any(low <= atom.start < high for low, high in taken[place : place + 4])
                    person = self._by_start.get(atom.start)
                    if person is not None and not inside:
                        voices.append((atom.start, person))
        return voices

    def _listen(self, until: int) -> None:
        """Move the focus to the persons named before an offset."""
        while self._heard < len(self._voice) and self._voice[self._heard][0] < until:
            self._focus(self._voice[self._heard][1])
            self._heard += 1

    def _focus(self, person: Person) -> None:
        if self._flow.persons and self._flow.persons[-1] is person:
            return
        self._flow.persons.append(person)

    def _resolved(self, found: Found) -> Found:
        subject = found.subject
        if found.inherits or subject is None:
            last = self._flow.last
            if found.cue is not None or last is None or found.ahead:
                if not found.inherits:
                    return found
            if last is not None and last.speaker:
                return replace(found, speaker=last.speaker, organisation=last.organisation)
            if found.inherits and self._flow.persons:
                person = self._flow.persons[-1]
                return replace(found, speaker=person.name, organisation=person.organisation)
            return found
        person = self._person(subject, found)
        if person is not None:
            self._focus(person)
            return replace(found, speaker=person.name, organisation=person.organisation)
        name = self._institution(subject)
        if name is not None:
            return replace(found, speaker=name, organisation=name)
        return replace(found, speaker=_bare(subject.who) if subject.kind != "pronoun" else None)

    def _person(self, subject: Subject, found: Found) -> Person | None:
        if subject.kind == "person":
            return self._by_start.get(subject.where.start)
        if subject.kind == "pronoun":
            return self._by_pronoun(subject)
        if subject.kind == "nominal":
            return self._by_role(subject)
        return None

    def _by_pronoun(self, subject: Subject) -> Person | None:
        word = subject.who.lower()
        if word in {"they", "it", "we", "them", "their"}:
            return None
        gender = _GENDERS.get(word, "")
        for person in reversed(self._flow.persons):
            if not gender or person.gender in {"", gender}:
                return person
        before = [each for each in self._persons if each.mentions[0].start < subject.where.start]
        for person in reversed(before):
            if not gender or person.gender in {"", gender}:
                return person
        return None

    def _by_role(self, subject: Subject) -> Person | None:
        """The person whose office the noun phrase names, the last in focus first."""
        phrase = _bare(subject.who).lower()
        head = _head(phrase)
        speakers = words("speakers")
        if head in speakers["institutions"] and head not in speakers["roles"]:
            return None
        if head in speakers["plurals"] or subject.who.lower().startswith(("a ", "an ")):
            return None
        nearby = self._nearby(subject)
        role = _role_key(phrase)
        wanted = _roles().get(role, (role,)) if role else (head,)
        for exact in ((role or head,), wanted):
            for person in nearby:
                if any(_has(each, title) for each in person.roles for title in exact if title):
                    return person
        if head in words("speakers")["institutions"] and not role:
            return None
        if head in words("speakers")["generic"] and self._flow.persons:
            return nearby[0]
        definite = subject.who.lower().startswith("the ") or phrase == subject.who.lower()
        if head in words("speakers")["roles"] and definite and self._flow.persons and not self._other_holder(nearby[0]):
            return nearby[0]
        return None

    def _other_holder(self, person: Person) -> bool:
        """Whether the last person in focus has an office of his own, so that another office is not his."""
        return any(role for role in person.roles)

    def _nearby(self, subject: Subject) -> list[Person]:
        """Persons before the subject, the last in focus first, then the rest by closeness, then those named later."""
        order = list(dict.fromkeys(map(id, reversed(self._flow.persons))))
        by_id = {id(each): each for each in self._persons}
        focused = [by_id[each] for each in order if each in by_id]
        before = [each for each in self._persons if each.mentions[0].start < subject.where.start]
        rest = [each for each in reversed(before) if id(each) not in order]
        later = [
            each for each in self._persons if each.mentions[0].start >= subject.where.start and id(each) not in order
        ]
        return [*focused, *rest, *later]

    def _institution(self, subject: Subject) -> str | None:
        """The fullest name of the organisation a subject names or points to."""
        text = self._text.body
        phrase = _bare(subject.who)
        before = [each for each in self._organisations if each.span.start < subject.where.start]
        if subject.kind == "organisation":
            return self._fullest(phrase)
        if subject.kind == "pronoun":
            if subject.who.lower() not in {"it", "they"}:
                return None
            last = self._flow.last
            if (
                last is not None
                and last.speaker
                and last.subject is not None
                and last.subject.kind in {"organisation", "nominal"}
            ):
                return last.speaker
            return text[before[-1].span.start : before[-1].span.end] if before else None
        head = _head(phrase.lower())
        if head not in words("speakers")["institutions"]:
            return None
        own = [each for each in self._organisations if subject.where.start <= each.span.start < subject.where.end]
        if own and len(phrase.split()) > 2:
            return None
        named = [text[each.span.start : each.span.end] for each in reversed(before)]
        spoken = self._flow.last.speaker if self._flow.last is not None else None
        for name in [*([spoken] if spoken else []), *named]:
            if head in name.lower().split() or head in _head(name.lower()):
                return self._fullest(name)
        if len(phrase.split()) == 1 and head in {
            "company",
            "firm",
            "agency",
            "corporation",
            "operator",
            "group",
            "enterprise",
        }:
            return self._fullest(named[0]) if named else None
        return self._ministry_of_role(head) if len(phrase.split()) == 1 else None

    def _ministry_of_role(self, head: str) -> str | None:
        """ "The ministry" after a "Minister of Roads": the ministry of that name."""
        if head != "ministry":
            return None
        for person in [*reversed(self._flow.persons), *self._persons]:
            for role in person.roles:
                at = role.find("Minister of ")
                if at >= 0:
                    return " ".join(("Ministry of " + role[at + len("Minister of ") :]).split())
        return None

    def _fullest(self, name: str) -> str:
        """The long name behind an acronym: "Long Name (LN)"; else the name."""
        text = self._text.body
        if not name.isupper() or " " in name:
            return name
        for first, second in zip(self._organisations, self._organisations[1:], strict=False):
            if text[second.span.start : second.span.end] == name and text[
                first.span.end : second.span.start
            ].strip() in {"(", "’s (", "'s ("}:
                return text[first.span.start : first.span.end]
        return name

    def _look_ahead(self, found: list[Found]) -> list[Found]:
        """Give a quotation that opens a series the speaker of the first one that is attributed."""
        for at in range(len(found) - 2, -1, -1):
            each, following = found[at], found[at + 1]
            if (
                each.inherits
                and each.speaker is None
                and following.speaker
                and following.paragraph - each.paragraph <= 2
            ):
                found[at] = replace(each, speaker=following.speaker, organisation=following.organisation)
        return found


def _bare(phrase: str) -> str:
    """A noun phrase without article and surrounding white space."""
    phrase = " ".join(phrase.split())
    for article in _ARTICLES:
        if phrase.lower().startswith(article):
            return phrase[len(article) :]
    return phrase


def _head(phrase: str) -> str:
    """The head noun of a phrase in lower case: the last word before "of", "for", "in" or a comma."""
    parts = phrase.replace(",", " ,").split()
    stop = next(
        (
            at
            for at, word in enumerate(parts)
            if at and word in {"of", "for", "in", "at", "from", ",", "with", "who", "by", "on"}
        ),
        len(parts),
    )
    return parts[stop - 1] if parts else ""


def _role_key(phrase: str) -> str:
    """The longest key of the role table that the phrase ends in, before "of …"."""
    before_of = phrase.split(" of ", maxsplit=1)[0].split()
    whole = phrase.split()
    for parts in (whole, before_of):
        for length in (4, 3, 2, 1):
            key = " ".join(parts[-length:])
            if len(parts) >= length and key in _roles():
                return key
    return ""


def _has(role: str, title: str) -> bool:
    """Whether a role text holds a title as whole words."""
    padded = " " + " ".join(role.lower().replace(",", " ").split()) + " "
    if title == "minister" and "prime minister" in padded and "ministers" not in padded:
        return padded.replace("prime minister", "").find(" minister ") >= 0 or " prime minister " in padded
    return f" {title} " in padded
