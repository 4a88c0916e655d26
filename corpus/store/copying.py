"""A copy of a project file that is known to be good before it has its name."""

import contextlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.failures import BROKEN, file_failure, foreseen
from corpus.domain.ids import new_id
from corpus.domain.places import is_there, settle
from corpus.store.connection import read_only_address, still_address
from corpus.store.header import log_size
from corpus.store.lock import is_held

PAGES: Final = 512  # copied between two calls of `progress`: 2 MB

Told = Callable[[int, int], None]


def verified_copy(
    source: Path,
    target: Path,
    *,
    progress: Told | None = None,
    still: bool = False,
    origin: sqlite3.Connection | None = None,
) -> None:
    """Copy a project file, also while it is open and being written, and check the copy before it gets its name.

    The copy is what was committed when it began. It is made beside its target, goes through SQLite's integrity check
    and to the disk, and is then moved into place in one step: `target` is a whole project or is not there. Nobody
    who writes to the source waits for it. `progress` is told the pages that are done and all pages; an exception of
    its own ends the copy. `still` says that nobody writes to the source, as to a snapshot: then nothing is made beside
    it; a source that has a log all the same, or is in use, is read with what is in the log. `origin` is an open
    connection to read through, for a place where nothing more can be opened. Raises CorpusError where the target exists
    or cannot be written, or the source is damaged.
    """
    if is_there(target):
        raise CorpusError("project-exists", path=target)
    beside = target.with_name(f".quoteline-{new_id()}.part")
    try:
        with beside.open("xb"):
            pass
        with foreseen(source):
            _copy_through(origin, beside, progress) if origin else _copy_pages(source, beside, progress, still=still)
        _check(source, beside)
        with beside.open("rb+") as stream:
            os.fsync(stream.fileno())
        beside.replace(target)
        settle(target)
    except OSError as error:
        raise file_failure(error, target, otherwise="project-unwritable") from error
    except CorpusError as error:
        if error.code == "disk-full":  # of the copy, never of what is only read
            raise CorpusError("disk-full", path=target) from error
        raise
    finally:
        with contextlib.suppress(OSError):  # a vanished drive; what stopped the copy is told already
            beside.unlink(missing_ok=True)


def _copy_pages(source: Path, beside: Path, progress: Told | None, *, still: bool) -> None:
    """Copy page by page. An open read transaction keeps what is read still, so that no write makes it start again."""
    still = still and log_size(source) is None and not is_held(source)
    address = still_address(source) if still else read_only_address(source)
    with contextlib.closing(sqlite3.connect(address, uri=True)) as origin:
        origin.execute("BEGIN")
        origin.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _copy_through(origin, beside, progress)


def _copy_through(origin: sqlite3.Connection, beside: Path, progress: Told | None) -> None:
    # Opened before SQLite opens it and closed after: a descriptor that is closed takes SQLite's locks with it.
    descriptor = os.open(beside, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        with contextlib.closing(sqlite3.connect(beside)) as copy:
            copy.execute("PRAGMA synchronous = off")
            copy.execute("PRAGMA journal_mode = off")
            origin.backup(copy, pages=PAGES, progress=_stepped(descriptor, progress), sleep=0.05)
    finally:
        os.close(descriptor)


def _stepped(descriptor: int, progress: Told | None) -> Callable[[int, int, int], None]:
    """What is done after every step: SQLite tells its status, the pages that remain and all pages.

    The copy goes to the disk as it grows. One sync of all of it at the end would make a decision that is committed at
    that moment wait for the whole file.
    """

    def stepped(_status: int, remaining: int, total: int) -> None:
        os.fsync(descriptor)
        if progress is not None:
            progress(total - remaining, total)

    return stepped


def _check(source: Path, beside: Path) -> None:
    """Raise CorpusError where the copy is not sound: so is its source then."""
    with (
        foreseen(source),
        contextlib.closing(sqlite3.connect(still_address(beside), uri=True)) as copy,
    ):
        found = [str(row[0]) for row in copy.execute("PRAGMA integrity_check(1)")]
    if found != ["ok"]:
        raise CorpusError("project-damaged", path=source, reason=BROKEN)
