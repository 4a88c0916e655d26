"""Files and folders in: finding article files, reading each, and saying of each that cannot be read why."""

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from corpus.domain.articles import Article, Header, canonical, make_article, shown_title
from corpus.domain.errors import CorpusError
from corpus.domain.header import lead_start, parse_header
from corpus.domain.places import identity
from corpus.load.encodings import decode

SUFFIXES: Final = (".txt", ".md")
LARGEST: Final = 20_000_000  # bytes; an article is a few thousand, more than this is no article


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A file to read, with the name to keep as the article's source; or, with `error`, why it cannot be read."""

    path: Path
    name: str
    error: CorpusError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedArticle:
    """An article that was read, and the file it came from."""

    article: Article
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedFile:
    """A file, or a folder, that could not be read."""

    path: Path
    error: CorpusError

    @property
    def reason(self) -> str:
        """Why, in a sentence."""
        return str(self.error)


def load(paths: Sequence[Path]) -> Iterator[LoadedArticle | SkippedFile]:
    """Read every article under `paths`, one after the other; what cannot be read is reported and the rest goes on."""
    for found in find_files(paths):
        if found.error:
            yield SkippedFile(path=found.path, error=found.error)
            continue
        try:
            yield LoadedArticle(article=read_article(found.path, name=found.name), path=found.path)
        except CorpusError as error:
            yield SkippedFile(path=found.path, error=error)


def read_article(path: Path, *, name: str) -> Article:
    """Read one article file; `name` is kept as its source. Raises CorpusError with the reason where that fails."""
    return article_from_bytes(read_bytes(path), name=name)


def article_from_bytes(raw: bytes, *, name: str) -> Article:
    """The article in the bytes of a file: decoded, made canonical once, its header read."""
    if not raw.strip():
        raise CorpusError("file-empty")
    text, _ = decode(raw)
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise CorpusError("file-empty")
    return titled(canonical(text), source_file=name)


def titled(body: str, header: Header | None = None, *, source_file: str | None = None) -> Article:
    """An article from its canonical body; without a title it is called by its first words behind the dateline."""
    header = header or parse_header(body)
    article = make_article(body, header, source_file=source_file)
    return article if header.title else replace(article, title=shown_title(None, body[lead_start(body) :] or body))


def read_bytes(path: Path) -> bytes:
    """The bytes of a regular file of a sensible size. Raises CorpusError with the reason where that fails."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise CorpusError("file-not-regular")
        if status.st_size > LARGEST:
            raise CorpusError("file-too-large", limit=LARGEST // 1_000_000)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise file_error(path, error) from error


def file_error(path: Path, error: OSError | ValueError) -> CorpusError:
    """The foreseen error for what the system says of a file (ValueError: a name that no file can have)."""
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return CorpusError("file-missing", path=shown(path))
    if isinstance(error, PermissionError):
        return CorpusError("file-denied")
    return CorpusError("file-unreadable", path=shown(path), reason=error.strerror or type(error).__name__)


def shown(path: Path | str) -> str:
    """A path as text that can be stored and printed: bytes that are no text in its name become U+FFFD."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def find_files(paths: Sequence[Path]) -> Iterator[FoundFile]:
    """The article files under `paths`: files as given, folders with all below them, in the order of their names.

    In a folder, hidden files and files of other kinds are passed over in silence; one that was named is reported.
    """
    for path in paths:
        try:
            is_folder = stat.S_ISDIR(path.stat().st_mode)
        except (OSError, ValueError) as error:
            yield FoundFile(path=path, name=shown(path.name), error=file_error(path, error))
            continue
        if is_folder:
            yield from _in_folder(path, path, frozenset())
        elif path.suffix.lower() in SUFFIXES:
            yield FoundFile(path=path, name=shown(path.name))
        else:
            wrong = CorpusError("file-kind", kinds=", ".join(SUFFIXES))
            yield FoundFile(path=path, name=shown(path.name), error=wrong)


def _in_folder(folder: Path, top: Path, above: frozenset[tuple[int, int]]) -> Iterator[FoundFile]:
    """Article files below `folder`; `above` are the folders that lead here, so that a link to one ends the walk."""
    try:
        status = folder.stat()
        with os.scandir(folder) as entries:
            rows = sorted((each.name, _is_folder(each)) for each in entries if not each.name.startswith("."))
    except OSError as error:
        yield FoundFile(path=folder, name=_relative(folder, top), error=file_error(folder, error))
        return
    here = above | {(status.st_dev, status.st_ino)}
    for name, is_folder in rows:
        path = folder / name
        if is_folder:
            if identity(path) not in here:
                yield from _in_folder(path, top, here)
        elif path.suffix.lower() in SUFFIXES:
            yield FoundFile(path=path, name=_relative(path, top))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder or leads to one; a link that leads nowhere is none, and fails when it is read."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _relative(path: Path, top: Path) -> str:
    return shown(path.relative_to(top).as_posix())
