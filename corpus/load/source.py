"""A file to read, on disk or inside another one."""

import io
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from corpus.domain.errors import CorpusError
from corpus.load import limits
from corpus.load.gauge import Gauge


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file: what it is called, how it is opened, its size, and how many files it lies in.

    `name` is kept as the source of its articles. It is a name only and never leads to a place on the disk. `gauge`
    tells how much of it was read.
    """

    name: str
    open: Callable[[], BinaryIO]
    size: int
    depth: int = 0
    gauge: Gauge = field(default_factory=Gauge, compare=False)

    @property
    def suffix(self) -> str:
        """The ending of the name in small letters, with its dot."""
        return PurePosixPath(self.name.replace("\\", "/")).suffix.lower()

    def read(self, limit: int | None = None) -> bytes:
        """All bytes. Raises CorpusError for more than `limit` (`limits.LARGEST`) and for what the system says."""
        limit = limits.LARGEST if limit is None else limit
        self.check_size(limit)
        try:
            with self.open() as stream:
                raw = stream.read(limit + 1)
        except OSError as error:
            raise file_error(self.name, error) from error
        if len(raw) > limit:
            raise CorpusError("file-too-large", limit=_megabytes(limit))
        return raw

    def check_size(self, limit: int) -> None:
        """Raise CorpusError where the file says itself that it is larger than `limit`."""
        if self.size > limit:
            raise CorpusError("file-too-large", limit=_megabytes(limit))


def disk_source(path: Path, *, name: str) -> Source:
    """A regular file on disk. Raises CorpusError where it is none or cannot be looked at."""
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        raise file_error(path, error) from error
    if not stat.S_ISREG(status.st_mode):
        raise CorpusError("file-not-regular")
    gauge = Gauge(status.st_size)
    return Source(name=name, open=lambda: gauge.watch(path.open("rb")), size=status.st_size, gauge=gauge)


def held_source(raw: bytes, *, name: str, depth: int = 0, gauge: Gauge | None = None) -> Source:
    """A file that is in memory already; `gauge` is its part of the file that it lies in."""
    own = gauge or Gauge(len(raw))
    return Source(name=name, open=lambda: own.watch(io.BytesIO(raw)), size=len(raw), depth=depth, gauge=own)


def file_error(path: Path | str, error: OSError | ValueError) -> CorpusError:
    """The foreseen error for what the system says of a file (ValueError: a name that no file can have)."""
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return CorpusError("file-missing", path=shown(path))
    if isinstance(error, PermissionError):
        return CorpusError("file-denied")
    return CorpusError("file-unreadable", path=shown(path), reason=error.strerror or type(error).__name__)


def shown(path: Path | str) -> str:
    """A path as text that can be stored and printed: bytes that are no text in its name become U+FFFD."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _megabytes(limit: int) -> int:
    return max(1, limit // 1_000_000)
