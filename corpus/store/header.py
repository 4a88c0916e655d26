"""What a file says of itself, read without a lock and without a file made beside it."""

import os
import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import BinaryIO, Final

from corpus.domain.errors import CorpusError
from corpus.domain.failures import file_failure, foreseen

APPLICATION_ID: Final = 0x514C494E  # "QLIN"
_MAGIC: Final = b"SQLite format 3\0"
# The write-ahead log, https://www.sqlite.org/fileformat2.html#walformat: all numbers are big-endian.
_LOG_MAGIC: Final = (0x377F0682, 0x377F0683)
_LOG_HEADER: Final = struct.Struct(">IIIIIIII")
_FRAME_HEADER: Final = struct.Struct(">IIIIII")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """The kind of a SQLite file and its version: `application_id` and `user_version`."""

    application: int
    version: int

    @property
    def is_project(self) -> bool:
        """Whether the file calls itself a project."""
        return self.application == APPLICATION_ID


def stamp_of(path: Path) -> Stamp:
    """The stamp of the file and, where that is a project, of what its log holds beside it.

    The file is read through SQLite: a file that a process opens and closes by itself drops the locks that SQLite has
    on it in the same process. Raises CorpusError `project-foreign` where it is no SQLite file.
    """
    try:
        stamp = _stamp_without_log(path)
    except CorpusError as error:
        # Cut off while it was taking the log in, a file alone makes no sense: it has pages of two moments.
        if error.code != "project-damaged" or not (logged := _logged_stamp(log_path(path))):
            raise
        return logged
    logged = _logged_stamp(log_path(path)) if stamp.is_project else None
    return logged if logged is not None and logged.is_project else stamp


def _stamp_without_log(path: Path) -> Stamp:
    with foreseen(path), closing(sqlite3.connect(address(path.resolve(), "mode=ro&immutable=1"), uri=True)) as db:
        (application,) = db.execute("PRAGMA application_id").fetchone()
        (version,) = db.execute("PRAGMA user_version").fetchone()
    return Stamp(application=application, version=version)


def address(path: PurePath, how: str) -> str:
    """The name of a resolved file as SQLite takes it, with how to open it.

    A file on a server (a UNC path on Windows) has four slashes: SQLite takes no name of a host in its place.
    """
    plain = path.as_uri().removeprefix("file://")
    return f"file://{plain if plain.startswith('/') else f'//{plain}'}?{how}"


def log_path(path: Path) -> Path:
    """Where SQLite keeps what is committed and not yet in the file."""
    here = path.resolve()
    return here.with_name(f"{here.name}-wal")


def log_size(path: Path) -> int | None:
    """The bytes in the log of a project, None where it has none: then nobody has it open."""
    try:
        return log_path(path).stat().st_size
    except (OSError, ValueError):
        return None


def _logged_stamp(log: Path) -> Stamp | None:
    """The stamp of the newest first page that is committed in a log; None where there is none."""
    try:
        with log.open("rb") as stream:
            page = _first_page(stream)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise file_failure(error, log, otherwise="file-unreadable") from error
    if not page.startswith(_MAGIC):
        return None
    application, version = (int.from_bytes(page[at : at + 4], "big") for at in (68, 60))
    return Stamp(application=application, version=version)


def _first_page(log: BinaryIO) -> bytes:
    """The newest committed first page in a log, else nothing.

    A frame counts when it carries the salt of the log, and a commit stands in it or after it.
    """
    committed = waiting = b""
    end = log.seek(0, os.SEEK_END)
    log.seek(0)
    head = log.read(_LOG_HEADER.size)
    if len(head) < _LOG_HEADER.size or int.from_bytes(head[:4], "big") not in _LOG_MAGIC:
        return b""
    _, _, size, _, *salt, _, _ = _LOG_HEADER.unpack(head)
    while log.tell() + _FRAME_HEADER.size + size <= end:
        frame = log.read(_FRAME_HEADER.size)
        if len(frame) < _FRAME_HEADER.size:  # cut off meanwhile: it was taken into the file
            break
        number, pages, *salted, _, _ = _FRAME_HEADER.unpack(frame)
        if salted != salt:
            break
        if number == 1:
            waiting = log.read(size)
        else:
            log.seek(size, os.SEEK_CUR)
        committed = waiting if pages else committed
    return committed
