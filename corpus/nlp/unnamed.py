"""Persons without a name: "an official at the ministry", whom "the official" and "she" mean afterwards."""

from typing import Final

from corpus.nlp.lexicon import words
from corpus.nlp.persons import Person
from corpus.nlp.phrases import bare
from corpus.nlp.subjects import Subject

_NEW: Final = frozenset(["another", "one", "some", "no", "any", "two", "three", "four", "several", "a", "an"])
_OWNERS: Final = ("'s", "’s", "s'", "s’")
_POSSESSIVES: Final = frozenset(["his", "her", "its", "their", "our", "my"])


def unnamed(subject: Subject) -> Person:
    """The person that a phrase names, by the phrase."""
    name = bare(subject.who)
    told, speakers = set(name.lower().split()), words("speakers")
    gender = "f" if told & speakers["feminine"] else "m" if told & speakers["masculine"] else ""
    return Person(name=name, roles=[name], gender=gender)


def is_someone(head: str) -> bool:
    """Whether a head noun (in lower case) is that of one person."""
    speakers = words("speakers")
    one = speakers["roles"] | speakers["everyday"] | speakers["generic"]
    return head in one and head not in speakers["plurals"] | speakers["institutions"]


def is_new(subject: Subject) -> bool:
    """Whether a phrase introduces someone: "a spokesman", "another official"."""
    return subject.article in {"a", "an"} or subject.who.split()[0].lower() in _NEW


def is_owned(subject: Subject) -> bool:
    """Whether a phrase tells whose man someone is, which no one else is then: "the suspect's lawyer", "its owner"."""
    parts = subject.who.lower().split()
    return parts[0] in _POSSESSIVES or any(each.endswith(_OWNERS) for each in parts)
