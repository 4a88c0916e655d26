"""Noun phrases that name speakers: their bare form, head noun and role."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from corpus.nlp.lexicon import phrases

_ARTICLES: Final = ("one of the ", "the ", "a ", "an ", "his ", "her ", "its ", "their ", "our ", "this ", "that ")
_AFTER_HEAD: Final = frozenset(["of", "for", "in", "at", "from", ",", "with", "who", "by", "on", "to", "under"])
_LESSER: Final = frozenset(["prime", "deputy", "vice", "former", "ex", "assistant", "first"])
_SMALL: Final = frozenset(["of", "for", "and", "the", "in"])
_LONGEST: Final = 4  # words of a role


@cache
def roles() -> Mapping[str, tuple[str, ...]]:
    """For each role the titles it can stand for, from `resources/lexicon/roles.toml`."""
    return phrases("roles")


def bare(phrase: str) -> str:
    """A noun phrase without article and surrounding white space."""
    phrase = " ".join(phrase.split())
    for article in _ARTICLES:
        if phrase.lower().startswith(article):
            return phrase[len(article) :]
    return phrase


def head_of(phrase: str) -> str:
    """The head noun of a phrase in lower case: the last word before "of", "for", "in" or a comma."""
    parts = phrase.replace(",", " ,").split()
    stop = next((at for at, word in enumerate(parts) if at and word in _AFTER_HEAD), len(parts))
    return parts[stop - 1] if parts else ""


def role_of(phrase: str) -> str:
    """The longest role of the table that a phrase (in lower case) ends in, before its "of …"; else an empty text."""
    whole = phrase.replace(",", " ,").split()
    for parts in (whole, phrase.split(" of ", maxsplit=1)[0].split()):
        for length in range(min(_LONGEST, len(parts)), 0, -1):
            key = " ".join(parts[-length:])
            if key in roles():
                return key
    return ""


def holds(title: str, wanted: str, *, strictly: bool) -> bool:
    """Whether the words beside a name hold a role; strictly: not as part of a lesser or greater one ("deputy …")."""
    parts = title.lower().replace(",", " ").split()
    sought = wanted.split()
    for at in range(len(parts) - len(sought) + 1):
        if parts[at : at + len(sought)] == sought:
            before = parts[at - 1] if at else ""
            if not (strictly and before in _LESSER and sought[0] not in _LESSER):
                return True
    return False


def fields(phrase: str) -> frozenset[str]:
    """What an office is of, in a phrase in lower case: "transport" of "the transport minister"."""
    role = role_of(phrase)
    told = set(phrase.replace(",", " ").replace("'s", "").replace("’s", "").split()) - set(role.split()) - _SMALL
    return frozenset(told) if role else frozenset()


def is_of(title: str, role: str, of: frozenset[str]) -> bool:
    """Whether a title holds the words of a role and of its fields, in any order: "Minister of Transport"."""
    parts = title.lower().replace(",", " ").split()
    lesser = _LESSER & set(parts) - set(role.split()) - of
    return bool(of) and not lesser and of <= set(parts) and set(role.split()) <= set(parts)
