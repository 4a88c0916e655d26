"""Files and folders in: finding them, reading each, and saying of each that cannot be read why."""

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

from corpus.domain.articles import Article
from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.load.draft import Draft, article_of
from corpus.load.gauge import Gauge, Meter
from corpus.load.reading import Known, KnownArticle, ReadArticle, read_source, wrong_kind
from corpus.load.registry import BY_SUFFIX
from corpus.load.source import disk_source, file_error, shown
from corpus.load.text import decoded

_LITTER: Final = frozenset({"thumbs.db", "desktop.ini", "__macosx"})  # what systems leave in folders
_PAGES: Final = (".html", ".htm")
_COMPANIONS: Final = ("_files", ".files", "_data")  # the folder that browsers save beside a page, with its pictures


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A file to read, with the name to keep as the article's source; or, with `error`, why it cannot be read."""

    path: Path
    name: str
    error: CorpusError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedArticle:
    """An article that was read, the file it came from, and which part of that file it is, if it is not the whole."""

    article: Article
    path: Path
    part: str = ""

    @property
    def place(self) -> str:
        """File and part as a report shows them."""
        return _place(self.path, self.part)

    @property
    def size(self) -> int:
        """How many code points it holds in memory."""
        return len(self.article.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedFile:
    """A file, a part of one, or a folder, that could not be read."""

    path: Path
    error: CorpusError
    part: str = ""

    @property
    def reason(self) -> str:
        """Why, in a sentence."""
        return str(self.error)

    @property
    def place(self) -> str:
        """File and part as a report shows them."""
        return _place(self.path, self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFile:
    """An article that is known already, by its id, and where it was come across; see `load_files`."""

    id: str
    path: Path
    part: str = ""
    size: ClassVar[int] = 0

    @property
    def place(self) -> str:
        """File and part as a report shows them."""
        return _place(self.path, self.part)


Loaded = LoadedArticle | SkippedFile
Step = Loaded | KnownFile


def load(paths: Sequence[Path], choices: TableChoices | None = None) -> Iterator[Loaded]:
    """Read every article under `paths`, one after the other; what cannot be read is reported and the rest goes on."""
    for each in load_files(paths, choices):
        if isinstance(each, LoadedArticle | SkippedFile):
            yield each


def load_files(
    paths: Sequence[Path],
    choices: TableChoices | None = None,
    known: Known | None = None,
    meter: Meter | None = None,
) -> Iterator[Step]:
    """The same; `known` says of the id of an article whether it is there, `meter` tells meanwhile how much was read."""
    if meter is not None:
        meter.expect(_size(found) for found in find_files(paths))
    for found in find_files(paths):
        yield from _load_file(found, choices or TableChoices(), known, meter or Meter())


def _size(found: FoundFile) -> int:
    """The bytes of a file; 0 where it will not be read."""
    with suppress(OSError, ValueError):
        return found.path.stat().st_size if found.error is None else 0
    return 0


def _load_file(found: FoundFile, choices: TableChoices, known: Known | None, meter: Meter) -> Iterator[Step]:
    if found.error:
        meter.begin(0, Gauge())
        yield SkippedFile(path=found.path, error=found.error)
        return
    try:
        source = disk_source(found.path, name=found.name)
    except CorpusError as error:
        yield SkippedFile(path=found.path, error=error)
        return
    meter.begin(source.size, source.gauge)
    for each in read_source(source, choices, known):
        if isinstance(each, ReadArticle):
            yield LoadedArticle(article=each.article, path=found.path, part=each.part)
        elif isinstance(each, KnownArticle):
            yield KnownFile(id=each.id, path=found.path, part=each.part)
        else:
            yield SkippedFile(path=found.path, error=each.error, part=each.part)


def article_from_bytes(raw: bytes, *, name: str) -> Article:
    """The article in the bytes of a text file: decoded, made canonical once, its header read."""
    return article_of(Draft(text=decoded(raw)), name=name)


def read_bytes(path: Path) -> bytes:
    """The bytes of a regular file of a sensible size. Raises CorpusError with the reason where that fails."""
    return disk_source(path, name=shown(path)).read()


def find_files(paths: Sequence[Path]) -> Iterator[FoundFile]:
    """The files under `paths`: files as given, folders with all below them, in the order of their names.

    In a folder, hidden files, what systems leave there, and the pictures that belong to a saved page are passed over;
    a file of a kind that is not read is reported.
    """
    for path in paths:
        try:
            is_folder = stat.S_ISDIR(path.stat().st_mode)
        except (OSError, ValueError) as error:
            yield FoundFile(path=path, name=shown(path.name), error=file_error(path, error))
            continue
        if is_folder:
            yield from _in_folder(path, "", frozenset())
        else:
            yield _found(path, shown(path.name))


def _found(path: Path, name: str) -> FoundFile:
    if path.suffix.lower() in BY_SUFFIX:
        return FoundFile(path=path, name=name)
    return FoundFile(path=path, name=name, error=wrong_kind(name))


def _in_folder(folder: Path, name: str, above: frozenset[tuple[int, int]]) -> Iterator[FoundFile]:
    """Files below `folder`, which is called `name` below the one that was given, with a slash behind it.

    `above` are the folders that lead here, so that a link to one ends the walk.
    """
    try:
        status = folder.stat()
        with os.scandir(folder) as entries:
            rows = sorted((each.name, _is_folder(each)) for each in entries if _is_shown(each.name))
    except OSError as error:
        yield FoundFile(path=folder, name=shown(name.rstrip("/") or "."), error=file_error(folder, error))
        return
    here = above | {(status.st_dev, status.st_ino)}
    pages = {each for each, _ in rows if each.lower().endswith(_PAGES)}
    for each, is_folder in rows:
        path = folder / each
        if not is_folder:
            yield _found(path, shown(name + each))
        elif not _belongs_to_page(each, pages) and _identity(path) not in here:
            yield from _in_folder(path, f"{name}{each}/", here)


def _is_shown(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.casefold() not in _LITTER


def _belongs_to_page(folder: str, pages: set[str]) -> bool:
    """Whether a folder holds the pictures and scripts of the saved page beside it."""
    return any(
        folder.removesuffix(ending) + suffix in pages
        for ending in _COMPANIONS
        if folder.endswith(ending)
        for suffix in _PAGES
    )


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder or leads to one; a link that leads nowhere is none, and fails when it is read."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _identity(folder: Path) -> tuple[int, int] | None:
    """What tells a folder from every other one; None where it cannot be looked at, which reading it will report."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _place(path: Path, part: str) -> str:
    return f"{shown(path)} › {part}" if part else shown(path)
