"""The parts of a name, and how like two names are. Proposes what may be one actor; an analyst decides."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import zip_longest
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import DamerauLevenshtein

from corpus.domain.actors import ActorKind
from corpus.domain.given_names import GROUPS, LITTLE, TITLES
from corpus.domain.latin import latin, sound, words

SAME_SURNAME: Final = 0.86  # of the normalised Damerau-Levenshtein likeness: one letter in seven
_SAME_GIVEN: Final = 0.75
_SAME_WORDS: Final = 0.9
_PATRONYMIC: Final = re.compile(r"(?:avič|evič|ič|avna|evna|ična|inična|avich|vna)$")
_INITIALS: Final = re.compile(r"[^\W\d_]{1,2}\.(?:\s*-?[^\W\d_]{1,2}\.)*")
_SHORTEST: Final = 2  # letters of an acronym


class Reason(StrEnum):
    """Why two names may be one actor's."""

    SAME = "same"  # the same words
    SPELLING = "spelling"  # in another spelling or script
    INITIALS = "initials"  # a given name and its initial
    SURNAME = "surname"  # the surname alone
    ACRONYM = "acronym"  # the first letters of the words
    CLOSE = "close"  # nearly the same letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How like two names are: `score` from 0 to 1, and the strongest reason."""

    score: float
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """The sounds of a person's name; `given` holds given names and patronymics, an initial with its full stop."""

    surname: str
    given: tuple[str, ...] = ()


@lru_cache(maxsize=1 << 16)
def person_name(name: str) -> PersonName:
    """The parts of a name as it is written: titles off, and turned round where the surname stands first."""
    inverted = "," in name
    spaced = _INITIALS.sub(lambda found: " " + found[0].replace(".", ". ").replace("-", " ") + " ", latin(name))
    found = [(sound(word), _is_initial(word, spaced)) for word in words(spaced)]
    parts = [(each, initial) for each, initial in found if each]
    while len(parts) > 1 and parts[0][0] in TITLES:
        parts = parts[1:]
    if not parts:
        return PersonName(surname="")
    turned = inverted or (len(parts) > 1 and not parts[0][1] and (parts[-1][1] or _is_patronymic_last(parts)))
    ordered = [*parts[1:], parts[0]] if turned else parts
    given = tuple(f"{each}." if initial else each for each, initial in ordered[:-1])
    return PersonName(surname=ordered[-1][0], given=given)


def likeness(one: str, other: str, kind: ActorKind) -> Likeness | None:
    """How like two names of one kind of actor are; None where they are different names."""
    if " ".join(one.split()).casefold() == " ".join(other.split()).casefold():
        return Likeness(score=1.0, reason=Reason.SAME)
    return _of_persons(one, other) if kind is ActorKind.PERSON else _of_bodies(one, other)


@lru_cache(maxsize=1 << 16)
def block_keys(name: str, kind: ActorKind) -> frozenset[str]:
    """Under which keys a name is looked up: two names that are alike share one.

    The consonants of the surname, and these with one left out, so that one wrong letter does not part them.
    """
    heads = [person_name(name).surname] if kind is ActorKind.PERSON else _core(name)
    keys = set()
    for head in heads:
        bones = _bones(head)
        keys.add(bones)
        keys.update(bones[:place] + bones[place + 1 :] for place in range(1, len(bones)) if len(bones) > 3)
    if kind is not ActorKind.PERSON:
        keys.add("=" + (_acronym(name) or _letters(heads) or ""))
    return frozenset(keys - {"", "="})


def _of_persons(one: str, other: str) -> Likeness | None:
    first, second = person_name(one), person_name(other)
    surname = _alike(first.surname, second.surname)
    if surname < SAME_SURNAME:
        return None
    if not first.given or not second.given:
        return Likeness(score=round(0.75 * surname, 3), reason=Reason.SURNAME)
    scores = [_given(*pair) for pair in zip_longest(first.given, second.given) if None not in pair]
    if not all(scores):
        return None
    score = round(surname * min(scores), 3)
    if any("." in mine + theirs for mine, theirs in zip(first.given, second.given, strict=False)):
        return Likeness(score=score, reason=Reason.INITIALS)
    return Likeness(score=score, reason=Reason.SPELLING if score == 1.0 else Reason.CLOSE)


def _given(one: str, other: str) -> float:
    """How well two given names go together: 0 for different ones."""
    if "." in one + other:
        return 0.9 if _starts_alike(one, other) else 0.0
    if one == other:
        return 1.0
    if one in GROUPS and other in GROUPS:
        return 1.0 if GROUPS[one] == GROUPS[other] else 0.0
    alike = _alike(one, other)
    return 0.95 * alike if alike >= _SAME_GIVEN else 0.0


def _starts_alike(one: str, other: str) -> bool:
    """Whether an initial is that of a name, or of the name in the other language: `U.` and `Vladimir`."""
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    if long.startswith(short):
        return True
    group = GROUPS.get(long)
    return group is not None and any(name.startswith(short) for name, number in GROUPS.items() if number == group)


def _of_bodies(one: str, other: str) -> Likeness | None:
    first, second = _core(one), _core(other)
    if not first or not second:
        return None
    if sorted(first) == sorted(second):
        return Likeness(score=1.0, reason=Reason.SPELLING)
    if _stands_for(_acronym(one), second) or _stands_for(_acronym(other), first):
        return Likeness(score=0.7, reason=Reason.ACRONYM)
    score = fuzz.token_sort_ratio(" ".join(first), " ".join(second)) / 100
    if score >= _SAME_WORDS and not _figures(first) ^ _figures(second):
        return Likeness(score=round(0.95 * score, 3), reason=Reason.CLOSE)
    return None


def _core(name: str) -> list[str]:
    """The sounds of the words of a body's name, without the little ones."""
    return [each for each in map(sound, words(name)) if each and each not in LITTLE]


def _letters(core: Sequence[str]) -> str | None:
    """The first letters of a name of several words."""
    return "".join(each[0] for each in core) if len(core) >= _SHORTEST else None


@lru_cache(maxsize=1 << 16)
def _acronym(name: str) -> str | None:
    """The sounds of the letters of an acronym (`EEC`, `ЕЭК`); None for another name."""
    bare = name.replace(".", "").strip()
    if not bare.isalpha() or not bare.isupper() or not _SHORTEST <= len(bare) <= 8:
        return None
    return "".join(sound(letter)[:1] for letter in bare)


def _stands_for(acronym: str | None, core: Sequence[str]) -> bool:
    return acronym is not None and acronym == _letters(core)


def _figures(core: Sequence[str]) -> frozenset[str]:
    """Numbers part bodies that are written nearly alike: School 12 and School 14."""
    return frozenset(each for each in core if each.isdigit())


@lru_cache(maxsize=1 << 16)
def _alike(one: str, other: str) -> float:
    return 1.0 if one == other else DamerauLevenshtein.normalized_similarity(one, other)


def _bones(word: str) -> str:
    """A word's first letter and its consonants, once each in a row."""
    rest = re.sub(r"[aeiouyj]", "", word[1:])
    return word[:1] + re.sub(r"(.)\1+", r"\1", rest)


def _is_initial(word: str, text: str) -> bool:
    return len(word) == 1 or (len(word) == 2 and f"{word}." in text and word[:1].isupper())


def _is_patronymic_last(parts: Sequence[tuple[str, bool]]) -> bool:
    """`Golovchenko Roman Aleksandrovich`: three names of which the last is a patronymic and the middle is none."""
    return len(parts) == 3 and bool(_PATRONYMIC.search(parts[2][0])) and not _PATRONYMIC.search(parts[1][0])
