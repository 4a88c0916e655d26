"""Opening and making project files. Nothing is written, or made beside a file, before it is known to be one of ours."""

import contextlib
import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.failures import PLACE_FAILED, file_failure, foreseen
from corpus.domain.places import is_there, settle
from corpus.store import migrations
from corpus.store.connection import connect
from corpus.store.examining import connect_to_read, examine
from corpus.store.header import APPLICATION_ID, log_size
from corpus.store.lock import PROGRAM, ProjectLock
from corpus.store.upgrading import upgrade

# What hinders writing and not reading.
_OBSTACLES: Final = PLACE_FAILED - {"drive-gone", "project-moved"} | {"project-held", "lock-unavailable"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A connection, with the lock that goes with writing.

    `kept` is the copy of an earlier version that was made, if any; `obstacle` says why it cannot be written, where that
    was wanted.
    """

    db: Database
    lock: ProjectLock | None = None
    kept: Path | None = None
    obstacle: CorpusError | None = None


def create(path: Path, *, program: str = PROGRAM) -> Opened:
    """Make a new project file with an empty schema. Raises CorpusError where the file exists or cannot be made."""
    if is_there(path):
        raise CorpusError("project-exists", path=path)
    try:
        with path.open("xb"):
            pass
    except OSError as error:
        raise file_failure(error, path, otherwise="project-unwritable") from error
    lock = None
    try:
        lock = ProjectLock.take(path, program)
        with foreseen(path):
            db = connect(path, read_only=False)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.apply(db)
            # Last, so that the first page of the file itself says what it is, without its write-ahead log.
            db.execute("PRAGMA journal_mode = wal")
        settle(path)
    except BaseException:
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):  # a vanished drive; what stopped the making is told already
                path.with_name(path.name + suffix).unlink(missing_ok=True)
        if lock is not None:
            lock.release()
        raise
    return Opened(db=db, lock=lock)


def open_to_write(path: Path, *, program: str = PROGRAM) -> Opened:
    """Open a project file for the one program that writes to it, and bring it to the present version.

    Raises CorpusError: `project-held` where another program has it, and where it is missing, foreign, newer, damaged
    or cannot be written.
    """
    examine(path)
    lock = ProjectLock.take(path, program)
    try:
        with foreseen(path):
            db = connect(path, read_only=False)
            try:
                _need_writing(db)
                return Opened(db=db, lock=lock, kept=upgrade(db, path))
            except BaseException:
                db.close()
                raise
    except BaseException:
        lock.release()
        raise


def _need_writing(db: Database) -> None:
    """Find out now, and not at the first change, that the file takes none: SQLite opens one to read, then.

    Another program, which is none of ours, may be writing at this moment; that is no matter yet.
    """
    (patience,) = db.execute("PRAGMA busy_timeout").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    try:
        db.execute("PRAGMA busy_timeout = 0")
        db.execute("BEGIN IMMEDIATE")
        db.execute(f"PRAGMA user_version = {version}")  # `BEGIN` alone is content with a file that is only read
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
    finally:
        db.rollback()
        db.execute(f"PRAGMA busy_timeout = {patience}")


def open_to_read(path: Path) -> Opened:
    """Open a project file without any means to change it, beside whoever writes to it.

    Raises CorpusError where it is missing, foreign, newer, damaged, or of a version that has to be updated first.
    """
    if examine(path) < migrations.VERSION:
        raise CorpusError("project-older", path=path)
    with foreseen(path):
        return Opened(db=connect_to_read(path))


def open_as_possible(path: Path, *, program: str = PROGRAM) -> Opened:
    """Open a project file to write, and where another program has it or its place takes no writing, to read.

    Raises CorpusError as `open_to_read` does.
    """
    try:
        return open_to_write(path, program=program)
    except CorpusError as error:
        if error.code not in _OBSTACLES:
            raise
        return replace(open_to_read(path), obstacle=error)


def tidy(path: Path) -> None:
    """Take away the empty log that a read-only connection left, unless somebody uses it; SQLite knows.

    A connection that may not write cannot clear up behind itself.
    """
    if log_size(path) == 0:
        with contextlib.suppress(sqlite3.Error), contextlib.closing(connect(path, read_only=False)) as db:
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()


def take_log_in(path: Path) -> None:
    """Have everything that was committed in the file itself, for who holds its lock and has it closed."""
    with foreseen(path), contextlib.closing(connect(path, read_only=False)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
