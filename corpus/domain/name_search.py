"""Finding actors by what is typed: by their names and aliases, in either script, and saying why one was found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from corpus.domain.latin import latin, sounded
from corpus.domain.registry import folded


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownName:
    """A name to complete to, with the other names that lead to it."""

    name: str
    aliases: tuple[str, ...] = ()

    @property
    def letters(self) -> str:
        """What is compared of the name."""
        return self.name.casefold()

    @property
    def others(self) -> tuple[str, ...]:
        """What is compared of the aliases."""
        return tuple(alias.casefold() for alias in self.aliases)

    @property
    def sounds(self) -> str:
        """How all of them sound, each on a line."""
        return "\n".join(map(sounded, (self.name, *self.aliases)))


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedName(KnownName):
    """The same, for many names: what is compared was worked out before."""

    letters: str
    others: tuple[str, ...]
    sounds: str

    @classmethod
    def of(cls, known: KnownName) -> "PreparedName":
        """A name, prepared."""
        return cls(
            name=known.name,
            aliases=known.aliases,
            letters=known.letters,
            others=known.others,
            sounds=known.sounds,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownNames:
    """The names of a project, each by itself: who may speak, and for whom one may speak."""

    speakers: Mapping[str, KnownName] = field(default_factory=dict)
    bodies: Mapping[str, KnownName] = field(default_factory=dict)


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
    for each in chain(_own(known, wanted), _by_alias(known, wanted), _by_sound(known, typed)):
        found.setdefault(each.name, each)
        if len(found) == limit:
            break
    return list(found.values())


def _own(known: Iterable[KnownName], wanted: str) -> Iterable[FoundName]:
    return (FoundName(name=each.name) for each in known if wanted in each.letters)


def _by_alias(known: Iterable[KnownName], wanted: str) -> Iterable[FoundName]:
    return (
        FoundName(name=each.name, why=next(alias for alias in each.aliases if wanted in alias.casefold()))
        for each in known
        if each.aliases and any(wanted in alias for alias in each.others)
    )


def _by_sound(known: Iterable[KnownName], typed: str) -> Iterable[FoundName]:
    """By what all spellings share; a single letter finds too much."""
    sound = sounded(typed)
    if len(sound) < 2:
        return ()
    plain = latin(typed)
    return (FoundName(name=each.name, why=plain if plain != typed else typed) for each in known if sound in each.sounds)
