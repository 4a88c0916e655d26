"""Finding actors by what is typed: by their names and aliases, in either script, and saying why one was found."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from corpus.domain.latin import latin, sounded
from corpus.domain.registry import folded


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownName:
    """A name to complete to, with the other names that lead to it."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundName:
    """A name that what was typed leads to. `why` is the alias that did it, or what was typed in Latin letters; empty
    where the name itself has the letters."""

    name: str
    why: str = ""


def matching(known: Sequence[KnownName], typed: str, *, limit: int = 50) -> list[FoundName]:
    """The names that hold what is typed: first by their own letters, then by an alias, then by sound; else in order."""
    wanted = folded(typed)
    if not wanted:
        return [FoundName(name=each.name) for each in known[:limit]]
    found: dict[str, FoundName] = {}
    for each in (*_own(known, wanted), *_by_alias(known, wanted), *_by_sound(known, typed)):
        found.setdefault(each.name, each)
    return list(islice(found.values(), limit))


def _own(known: Iterable[KnownName], wanted: str) -> Iterable[FoundName]:
    return (FoundName(name=each.name) for each in known if wanted in each.name.casefold())


def _by_alias(known: Iterable[KnownName], wanted: str) -> Iterable[FoundName]:
    return (
        FoundName(name=each.name, why=next(alias for alias in each.aliases if wanted in alias.casefold()))
        for each in known
        if any(wanted in alias.casefold() for alias in each.aliases)
    )


def _by_sound(known: Iterable[KnownName], typed: str) -> Iterable[FoundName]:
    """By what all spellings share; a single letter finds too much."""
    sound = sounded(typed)
    if len(sound) < 2:
        return ()
    plain = latin(typed)
    return (
        FoundName(name=each.name, why=plain if plain != typed else typed)
        for each in known
        if any(sound in sounded(name) for name in (each.name, *each.aliases))
    )
