"""Resolves who speaks: names, pronouns, offices and institutions to the fullest name in the article."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from corpus.nlp.atoms import Sentence
from corpus.nlp.found import Found, Sign
from corpus.nlp.gazetteer import first_names, nationalities
from corpus.nlp.groups import Groups, is_body
from corpus.nlp.institutions import Institutions
from corpus.nlp.kin import meant
from corpus.nlp.lexicon import words
from corpus.nlp.linked import told_of
from corpus.nlp.persons import Person, gather
from corpus.nlp.phrases import bare, fields, head_of, holds, is_of, role_of, roles
from corpus.nlp.subjects import Subject
from corpus.nlp.text import Text
from corpus.nlp.unnamed import is_new, is_owned, is_someone, unnamed
from corpus.nlp.verbs import is_finite

_GENDERS: Final = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
_ASKED: Final = frozenset(["asked", "pressed", "questioned"])
_SEARCHED: Final = 40  # persons who are looked through for an office or a pronoun
_LEADS: Final = 3  # statements at the head of an article
_SERIES: Final = 2  # paragraphs across which a series of quotations may have its speaker at the end


class Speakers:
    """Resolves the subjects of one article's statements, in order of the text."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._persons = gather(text)
        self._firsts = [each.mentions[0].start for each in self._persons]
        self._by_start = {where.start: person for person in self._persons for where in person.mentions}
        self._institutions = Institutions(text)
        self._focus: dict[int, Person] = {}  # persons in focus by identity, the last one at the end
        self._focused_at = 0
        self._last: Found | None = None
        self._voice = list(self._subjects_of_voice())
        self._heard = 0
        self._unnamed: set[str] = set()
        self._groups = Groups(text)

    def resolve(self, found: Sequence[Found]) -> list[Found]:
        """The statements with speaker and organisation filled in."""
        resolved = []
        for each in found:
            self._listen(each.extent.start)
            self._last = self._resolved(each)
            resolved.append(self._last)
        return self._introduced(_look_ahead(resolved))

    def _introduced(self, found: list[Found]) -> list[Found]:
        """An office in the lead ("the head of the works said") is that of the first person who speaks after it."""
        for at, each in enumerate(found[:_LEADS]):
            if not self._is_office(each) or any(start < each.extent.start for start in self._firsts):
                continue
            named = next(
                (one for one in found[at + 1 : at + 1 + _LEADS] if one.subject and one.subject.kind == "person"), None
            )
            if named is not None and named.paragraph - each.paragraph <= _SERIES:
                found[at] = replace(each, speaker=named.speaker, organisation=named.organisation)
        return found

    def _is_office(self, found: Found) -> bool:
        """Whether a statement's speaker is an office that no name was found for."""
        if found.subject is None or found.subject.kind != "nominal" or found.organisation is not None:
            return False
        head, speakers = head_of(bare(found.subject.who).lower()), words("speakers")
        named = found.speaker == bare(found.subject.who)
        return (
            named
            and head in speakers["roles"]
            and head
            not in speakers["everyday"] | speakers["plurals"] | speakers["institutions"] | {"developer", "operator"}
        )

    def _subjects_of_voice(self) -> Iterator[tuple[int, Person | Subject]]:
        """The persons who are subjects of the article's own sentences, by name or not: those a later "he" may mean."""
        taken = sorted((each.spans[0].start, each.spans[-1].end) for each in self._text.found)
        place = 0
        for paragraph in self._text.sentences:
            for sentence in paragraph:
                while place < len(taken) and taken[place][1] <= sentence[0].start:
                    place += 1
                near = taken[place : place + 4]
                start = _subject_start(sentence)
                person = self._by_start.get(start)
                if person is not None and not any(low <= start < high for low, high in near):
                    yield start, person
                free = not near or near[0][0] >= sentence[-1].end
                someone = _someone(sentence) if person is None and free else None
                if someone is not None:
                    yield someone.where.start, someone

    def _listen(self, until: int) -> None:
        """Move the focus to the persons named before an offset."""
        while self._heard < len(self._voice) and self._voice[self._heard][0] < until:
            start, person = self._voice[self._heard]
            self._heard += 1
            if isinstance(person, Person):
                self._move(person, start)
                continue
            known = self._by_role(person, answers=False)
            if known is not None:
                self._move(known, start)
            elif is_new(person) or is_owned(person) or not _is_high(person):
                self._introduce(person, start)

    def _move(self, person: Person, offset: int) -> None:
        self._focus.pop(id(person), None)
        self._focus[id(person)] = person
        self._focused_at = offset

    def _resolved(self, found: Found) -> Found:
        subject = found.subject
        if subject is None:
            return self._continued(found) if found.inherits else found
        person = self._person(subject, found, answers=found.cue_text in words("clauses")["answers"])
        if person is not None:
            self._move(person, found.extent.start)
            return replace(found, speaker=person.name, organisation=person.organisation)
        if subject.kind == "pronoun":
            group = self._groups.several(subject, self._last)
            if group is not None:
                return replace(found, speaker=group)
            subject = self._groups.body(subject, self._last) or subject
        spoken = self._last.speaker if self._last is not None and _is_body(self._last) else None
        name = self._institutions.resolve(subject, spoken, self._nearby(subject.where.start))
        if name is not None:
            if subject.kind == "organisation":
                self._institutions.learn(found.role, name)
            return replace(found, speaker=name, organisation=name)
        if subject.kind == "pronoun":
            return found
        return replace(found, speaker=self._introduce(subject, found.extent.start))

    def _introduce(self, subject: Subject, offset: int) -> str:
        """The name of someone who has none: the phrase. It is a person whom "the official" or "she" may mean later."""
        name = bare(subject.who)
        head = head_of(name.lower())
        self._unnamed.add(head)
        if is_someone(head) or self._is_name(subject):
            self._move(unnamed(subject), offset)
        return name

    def _is_name(self, subject: Subject) -> bool:
        """Whether a phrase is a name in capitals that nothing else is known of: "says Aliaksandr, 58"."""
        at = bisect_left(self._text.mentions, subject.where.start, key=lambda each: each.span.start)
        mentions = self._text.mentions[at : at + 1]
        labelled = any(each.span.start < subject.where.end for each in mentions)
        before = self._text.body[max(0, subject.where.start - 3) : subject.where.start].rstrip()[-1:]
        opens = before in {"", ".", "!", "?"} and subject.who.split()[0].lower() not in first_names()
        return not (labelled or opens) and all(word[:1].isupper() for word in subject.who.split())

    def _continued(self, found: Found) -> Found:
        """A quotation without attribution: of the last speaker, or of a person named since."""
        last, persons = self._last, list(self._focus.values())
        named_since = persons and (last is None or self._focused_at > last.extent.end)
        if (
            last is not None
            and last.speaker
            and not named_since
            and not (found.ahead and last.paragraph < found.paragraph - 1)
        ):
            return replace(found, speaker=last.speaker, organisation=last.organisation)
        if named_since and not found.ahead:
            return replace(found, speaker=persons[-1].name, organisation=persons[-1].organisation)
        gap = self._text.body[found.extent.end : found.extent.end + 2]
        beside = self._by_start.get(found.extent.end + len(gap) - len(gap.lstrip(" ")))  # “…” Name's voice trails off
        if beside is not None and not found.ahead:
            return replace(found, speaker=beside.name, organisation=beside.organisation)
        return found

    def _person(self, subject: Subject, found: Found, *, answers: bool) -> Person | None:
        """The person whom a subject names; who `answers` is not the one who spoke before."""
        if subject.kind == "person":
            return self._by_start.get(subject.where.start)
        if subject.kind == "pronoun":
            return self._by_pronoun(subject, found)
        if subject.kind != "nominal":
            return None
        return self._by_given_name(subject) or self._meant(subject) or self._by_role(subject, answers=answers)

    def _meant(self, subject: Subject) -> Person | None:
        spoke = self._last.speaker if self._last else None
        return meant(subject, self._text, self._nearby(subject.where.start, later=False), spoke)

    def _by_given_name(self, subject: Subject) -> Person | None:
        """The person of whom a word in capitals is a part of the name: "said Anna", where the model saw no name."""
        name = subject.who
        if not name[:1].isupper() or len(name.split()) != 1 or subject.article:
            return None
        return next((each for each in self._nearby(subject.where.start) if name in each.name.split()), None)

    def _by_pronoun(self, subject: Subject, found: Found) -> Person | None:
        gender = _GENDERS.get(subject.who.lower())
        if gender is None:
            return None
        own = self._by_start.get(found.spans[0].start)
        within = found.sign is Sign.BEFORE and "\n" in self._text.body[self._focused_at : found.extent.start]
        if own is not None and within and own.gender in {"", gender}:
            return own  # a paragraph that begins with "Name would vote for it, he says"
        for person in self._nearby(subject.where.start, later=False):
            if person.gender in {"", gender}:
                person.gender = gender
                return person
        return None

    def _by_role(self, subject: Subject, *, answers: bool) -> Person | None:
        """The person whose office the noun phrase names, the last in focus first."""
        phrase = bare(subject.who).lower()
        head, speakers = head_of(phrase), words("speakers")
        if head in speakers["institutions"] and head not in speakers["roles"]:
            return None
        if head in speakers["plurals"] or is_new(subject):
            return None
        near = self._nearby(subject.where.start)
        nearby = _with_nation(near, phrase)
        role = role_of(phrase)
        if role.startswith("head of "):
            nearby = [each for each in nearby if each.organisation is None]  # of a state, not of a firm
        exact = role or head
        of = fields(phrase)
        exactly = next((one for one in near if any(is_of(each, role, of) for each in one.roles)), None)
        if exactly is not None:
            return exactly  # "the transport minister", of several ministers
        alike = ("counterpart", "colleague") if nearby is not near else ()  # "his Nation's counterpart, Name"
        at = subject.where.start
        for titles, strictly in (((exact,), True), ((exact,), False), (roles().get(role, ()), False), (alike, False)):
            known = nearby if titles == (exact,) else [each for each in nearby if each.met <= at]
            for person in known:
                if any(
                    holds(each, title, strictly=strictly or title in speakers["high"])
                    for each in (*person.roles, *(person.described if titles == (exact,) else ()))
                    for title in titles
                ):
                    return person
        return self._fallback(head, subject, answers=answers)

    def _fallback(self, head: str, subject: Subject, *, answers: bool) -> Person | None:
        """The person in focus, for a general word ("the official") or an office that nobody else is known to hold."""
        speakers = words("speakers")
        persons = list(self._focus.values())
        if answers and self._last is not None:
            persons = [each for each in persons if each.name != self._last.speaker]
        if not persons or head in self._unnamed or is_owned(subject):
            return None
        last = persons[-1]
        if head in speakers["everyday"] & speakers["institutions"]:
            return None  # "the operator" is a firm
        if head in speakers["everyday"]:
            near = "\n\n" not in self._text.body[self._focused_at : subject.where.start].strip()
            return last if near and not last.roles and subject.article == "the" else None
        if head in speakers["generic"]:
            return last
        known = head in speakers["roles"] and (bool(last.roles) or head not in speakers["court"])
        if last.roles and _is_high(subject):
            return None
        return last if known and (not last.roles or len(persons) == 1 or self._goes_on(subject, last)) else None

    def _goes_on(self, subject: Subject, person: Person) -> bool:
        """Whether a person spoke last in the paragraph of a subject that names an office: the same one goes on."""
        last = self._last
        if last is None or last.speaker != person.name or subject.article != "the":
            return False
        return "\n" not in self._text.body[last.extent.end : subject.where.start].strip()

    def _nearby(self, offset: int, *, later: bool = True) -> list[Person]:
        """Persons near an offset: the last in focus first, then those named before it by closeness, then the others."""
        focused = list(islice(reversed(self._focus.values()), _SEARCHED))
        at = bisect_left(self._firsts, offset)
        before = self._persons[max(0, at - _SEARCHED) : at]
        after = self._persons[at : at + _SEARCHED] if later else []
        known = {id(each) for each in focused}
        return [*focused, *(each for each in [*reversed(before), *after] if id(each) not in known)]


def _is_body(found: Found) -> bool:
    """Whether a statement is that of an institution or a paper, which "it" may mean next."""
    if found.speaker is None or found.subject is None:
        return False
    return found.organisation == found.speaker or is_body(found.subject)


def _with_nation(persons: list[Person], phrase: str) -> list[Person]:
    """The persons whose office is of the nation that a phrase names ("the Nation's minister"), else all."""
    nations = {each for each in phrase.split() if each in nationalities()}
    if not nations:
        return persons
    fitting = [one for one in persons if any(nations & set(role.lower().split()) for role in one.roles)]
    return fitting or persons


def _someone(sentence: Sentence) -> Subject | None:
    """The subject of a sentence where it is one person without a name: "A driver came", "His lawyer denies this"."""
    subject = told_of(sentence)
    if subject is None or subject.kind != "nominal" or not is_someone(head_of(bare(subject.who).lower())):
        return None
    return subject if subject.article in {"a", "an", "the"} or is_owned(subject) else None


def _is_high(subject: Subject) -> bool:
    """Whether a phrase is that of a high office, whose holder will be named yet: "the head of state"."""
    phrase = bare(subject.who).lower()
    return head_of(phrase) in words("speakers")["high"] or role_of(phrase).startswith("head of ")


def _subject_start(sentence: Sentence) -> int:
    """Where the person stands who is the subject of a sentence, or the only one named in it; -1 where there is none."""
    persons = [atom.start for atom in sentence if atom.label == "PERSON"]
    if len(persons) == 1 and not any(atom.lower in _GENDERS for atom in sentence):
        return persons[0]  # nobody else can be meant by what follows
    asked = sentence[0].lower in _ASKED  # "Asked whether he was angry, Name shrugged"
    opened = next((at for at, atom in enumerate(sentence) if asked and atom.lower == ","), -1) + 1
    for at, atom in enumerate(sentence[opened:], start=opened):
        if atom.label == "PERSON":
            following = sentence[at + 1].lower if at + 1 < len(sentence) else ""
            if following not in {"'s", "’s"}:
                return atom.start
        if atom.lower in _GENDERS or is_finite(sentence, at):
            return -1
    return -1


def _look_ahead(found: list[Found]) -> list[Found]:
    """Give a quotation that opens a series the speaker of the first one that is attributed."""
    for at in range(len(found) - 2, -1, -1):
        each, following = found[at], found[at + 1]
        near = following.paragraph - each.paragraph <= _SERIES
        if each.inherits and each.speaker is None and following.speaker and near:
            found[at] = replace(each, speaker=following.speaker, organisation=following.organisation)
    return found
