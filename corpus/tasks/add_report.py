"""What became of everything that was offered: every article of a hundred thousand is told, and little memory held."""

import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Generic, TypeVar

import msgspec

from corpus.domain.errors import CorpusError

_AT_ONCE: Final = 500  # entries that are packed together

_Entry = TypeVar("_Entry")


class Sameness(StrEnum):
    """How an article repeats another: the same text, or the same words (dateline, white space, punctuation aside)."""

    TEXT = "text"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedArticle:
    """An article that came in, and where it was read: its file, and its part of that file."""

    id: str
    title: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateArticle:
    """An article that the project has already, as the one with this `id`."""

    id: str
    title: str
    path: str
    kind: Sameness


@dataclass(frozen=True, slots=True, kw_only=True)
class NearDuplicate:
    """An article that was added, though it is much like another: `like` is that one's id, `likeness` from 0 to 1."""

    id: str
    like: str
    likeness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedArticle:
    """A file, a part of one, or a folder, that could not be read; `code` and `facts` are those of its error."""

    path: str
    code: str
    facts: Mapping[str, str | int] = field(default_factory=dict)

    @classmethod
    def of(cls, path: str, error: CorpusError) -> "SkippedArticle":
        """What is kept of an error: what led to it holds whole files."""
        facts = {name: fact if isinstance(fact, int) else _storable(str(fact)) for name, fact in error.facts.items()}
        return cls(path=path, code=error.code, facts=facts)

    @property
    def error(self) -> CorpusError:
        """Why, as an error."""
        return CorpusError(self.code, **self.facts)


def _storable(text: str) -> str:
    """A text of the system, which may hold halves of surrogate pairs, as UTF-8 can have it."""
    return text.encode("utf-8", "replace").decode("utf-8")


class Told(Generic[_Entry]):
    """A list of entries that only grows, packed but for the last ones: a path and a title pack by four."""

    def __init__(self, kind: type[_Entry]) -> None:
        self._packed: list[bytes] = []
        self._last: list[_Entry] = []
        self._decoder = msgspec.msgpack.Decoder(list[kind])  # type: ignore[valid-type]

    def append(self, entry: _Entry) -> None:
        """Add an entry."""
        self._last.append(entry)
        if len(self._last) == _AT_ONCE:
            self._packed.append(zlib.compress(msgspec.msgpack.encode(self._last), 1))
            self._last = []

    def __len__(self) -> int:
        return len(self._packed) * _AT_ONCE + len(self._last)

    def __iter__(self) -> Iterator[_Entry]:
        for packed in self._packed:
            yield from self._decoder.decode(zlib.decompress(packed))
        yield from self._last


@dataclass(frozen=True, slots=True, kw_only=True)
class AddReport:
    """What became of each article that was offered: it is in exactly one of `added`, `duplicates` and `skipped`.

    `near_duplicates` are among those added; they are found by a search of its own that follows. `restored` are among
    those added, too: they lay in the trash, and came back with everything that hung on them.
    """

    added: Told[AddedArticle] = field(default_factory=lambda: Told(AddedArticle))
    duplicates: Told[DuplicateArticle] = field(default_factory=lambda: Told(DuplicateArticle))
    near_duplicates: list[NearDuplicate] = field(default_factory=list)
    restored: Told[AddedArticle] = field(default_factory=lambda: Told(AddedArticle))
    skipped: Told[SkippedArticle] = field(default_factory=lambda: Told(SkippedArticle))

    @property
    def offered(self) -> int:
        """How many articles, and files that hold none, were come across."""
        return len(self.added) + len(self.duplicates) + len(self.skipped)

    def take_repeats(self, found: Iterable[NearDuplicate]) -> None:
        """Take over what the search found that followed, as far as it is among what was added."""
        wanted = {each.id: each for each in found}
        self.near_duplicates.extend(wanted[each.id] for each in self.added if each.id in wanted)

    def places(self) -> dict[str, str]:
        """Where each of the near duplicates was read."""
        alike = {each.id for each in self.near_duplicates}
        return {each.id: each.path for each in self.added if each.id in alike} if alike else {}
