"""The organisations of one article: which one "the ministry", "it" or an acronym means."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from corpus.nlp.gazetteer import agencies, nationalities
from corpus.nlp.kin import one_of_two
from corpus.nlp.lexicon import phrases, words
from corpus.nlp.persons import Person
from corpus.nlp.phrases import bare, head_of
from corpus.nlp.subjects import Subject
from corpus.nlp.text import Text
from corpus.nlp.verbs import finite_at

_BRACKETS: Final = frozenset(["(", "’s (", "'s ("])
_OFFICE: Final = re.compile(
    r"(?P<whose>[\w -]+?)\s?['’]s?\s(?:press|media|public relations)\s(?:service|office|department|centre|center|team)"
)
_POSSESSIVES: Final = ("its ", "their ", "his ", "her ")
_SERVICES: Final = ("press ", "media ", "public relations ")
_PLAIN: Final = ("-based", "-owned", "-listed", "-run", "-backed", "-controlled")
_BACK: Final = 60  # organisations that are looked back at


class Institutions:
    """Names the organisation that a subject means."""

    def __init__(self, text: Text) -> None:
        self._body, self._text = text.body, text
        self._named = [each for each in text.mentions if each.label == "ORG"]
        self._starts = [each.span.start for each in self._named]
        self._full = self._acronyms()
        self._leads = dict(self._leading(text))
        self._called: dict[str, str] = {}  # names by the nouns that stood beside them: "the regulator, Nord Grid, said"

    def _acronyms(self) -> dict[str, str]:
        """The long names of acronyms that stand in brackets behind them."""
        full: dict[str, str] = {}
        for first, second in zip(self._named, self._named[1:], strict=False):
            if self._body[first.span.end : second.span.start].strip() in _BRACKETS:
                long = self._body[first.span.start : first.span.end]
                full.setdefault(self._body[second.span.start : second.span.end], long)
        return full

    @staticmethod
    def _leading(text: Text) -> Iterator[tuple[int, tuple[int, int]]]:
        """For each organisation that another one acts on in its sentence, where that other one stands."""
        for sentence in (each for paragraph in text.sentences for each in paragraph):
            named = [at for at, atom in enumerate(sentence) if atom.label == "ORG"]
            if len(named) > 1:
                verb = finite_at(sentence, 0, len(sentence))
                lead = sentence[named[0]]
                if verb is not None and named[0] < verb < named[1]:
                    yield from ((sentence[at].start, (lead.start, lead.end)) for at in named[1:])

    def before(self, offset: int) -> Iterator[str]:
        """The names of the organisations before an offset, the last first; who acts comes before whom it acts on."""
        last = bisect_left(self._starts, offset)
        for each in reversed(self._named[max(0, last - _BACK) : last]):
            if each.span.start in self._leads:
                start, end = self._leads[each.span.start]
                yield self._body[start:end]
            name = self._body[each.span.start : each.span.end]
            if name.lower() not in words("speakers")["platforms"]:
                yield name

    def fullest(self, name: str) -> str:
        """The long name behind an acronym that the article explains; else the name itself."""
        return self._full.get(name, name)

    def learn(self, role: str, name: str) -> None:
        """Remember what a body was called beside its name, in the words of a whole subject."""
        called, _, apposed = role.partition(",")
        noun = head_of(bare(called).lower()) if bare(apposed.strip(" ,")) == name else ""
        if noun in words("speakers")["institutions"] | words("speakers")["firms"] and noun not in name.lower():
            self._called[noun] = name

    def resolve(self, subject: Subject, spoken: str | None, persons: Sequence[Person]) -> str | None:
        """The organisation a subject names or means; `spoken` is the speaker of the statement before, if one spoke."""
        if subject.kind == "organisation":
            return self.fullest(bare(subject.who))
        two = one_of_two(subject, self._text, "ORG")
        if two is not None:
            return self.fullest(self._body[two.start : two.end])
        called = self._called.get(bare(subject.who).lower())
        if called is not None:
            return called
        if subject.kind == "pronoun":
            if subject.who.lower() not in {"it", "they", "them"}:
                return None
            return spoken or next((each for each in self.before(subject.where.start) if not _is_agency(each)), None)
        return self._by_noun(subject, spoken, persons)

    def _by_noun(self, subject: Subject, spoken: str | None, persons: Sequence[Person]) -> str | None:
        phrase = bare(subject.who).lower()
        head = head_of(phrase)
        if head in words("speakers")["documents"] and self._issuer(subject):
            return self._issuer(subject)
        office = _OFFICE.fullmatch(phrase)
        if office is not None and head_of(office["whose"]) in words("speakers")["institutions"]:
            phrase, head = office["whose"], head_of(office["whose"])  # "the company's press service"
        firm = head in words("speakers")["firms"]
        own = subject.who.lower().startswith(_POSSESSIVES)
        if own and office is None and phrase.startswith(_SERVICES):
            return spoken or next(self.before(subject.where.start), None)  # "its press service"
        if (head not in words("speakers")["institutions"] and not firm) or own or self._names_one(subject):
            return None
        candidates = [*([spoken] if spoken else []), *self.before(subject.where.start)]
        named = self._of_words(phrase, head, candidates)
        return _ministry_of(persons) if named is None and phrase == "ministry" else named

    def _of_words(self, phrase: str, head: str, candidates: Sequence[str]) -> str | None:
        """The candidate that has the words of a phrase, or goes by its noun."""
        said = {each for each in phrase.split() if each not in {"of", "the", "for", "and"}}
        telling = {each for each in said if each == head or not _is_plain(each)}
        for name in candidates:
            parts = name.lower().replace("’s", "").replace("'s", "").split()
            if said <= set(parts) or (telling == {head} and head in parts):
                return self.fullest(name)
        by_kind = self._of_kind(head, candidates) if telling == {head} else None
        if by_kind is None and head in words("speakers")["firms"] and telling - {head} <= nationalities():
            return next((self.fullest(each) for each in candidates if not _is_office(each)), None)
        return by_kind

    def _of_kind(self, head: str, candidates: Sequence[str]) -> str | None:
        """The body that goes by another word: "the regulator" is the Central Bank that was named."""
        kinds = set(phrases("bodies").get(head, ()))
        return next((self.fullest(each) for each in candidates if kinds & set(each.lower().split())), None)

    def _issuer(self, subject: Subject) -> str | None:
        """The organisation named in "figures from the Ministry of Roads"; None where none is."""
        at = bisect_left(self._starts, subject.where.start)
        if at < len(self._starts) and self._starts[at] < subject.where.end:
            return self.fullest(self._body[self._named[at].span.start : self._named[at].span.end])
        return None

    def _names_one(self, subject: Subject) -> bool:
        """Whether the subject itself holds an organisation's name beside other words."""
        at = bisect_left(self._starts, subject.where.start)
        within = at < len(self._starts) and self._starts[at] < subject.where.end
        return within and len(subject.who.split()) > 2


def _is_plain(word: str) -> bool:
    """Whether a word says so little of a firm that it may be any ("the state company", "the Pinsk-based firm")."""
    return word in words("speakers")["plain"] or word.endswith(_PLAIN)


def _is_agency(name: str) -> bool:
    return name.lower() in agencies()


def _is_office(name: str) -> bool:
    """Whether a name is that of a body of the state or of an agency, which nobody calls "the company"."""
    heads = {
        "ministry",
        "committee",
        "council",
        "government",
        "parliament",
        "university",
        "department",
        "court",
        "union",
    }
    return _is_agency(name) or bool(heads & set(name.lower().split()))


def _ministry_of(persons: Sequence[Person]) -> str | None:
    """ "The ministry" after a "Minister of Roads": the ministry of that name."""
    for person in persons:
        for role in person.roles:
            at = role.find("Minister of ")
            if at >= 0:
                return " ".join(("Ministry of " + role[at + len("Minister of ") :]).rstrip(" ,").split())
    return None
