"""Opening and making project files. Nothing is written, or made beside a file, before it is known to be one of ours."""

import contextlib
import sqlite3
import stat
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.failures import PLACE_FAILED, file_failure, foreseen
from corpus.domain.places import is_there, settle
from corpus.store import migrations, schema
from corpus.store.connection import connect
from corpus.store.damage import foreign_or_damaged, look_at_roots
from corpus.store.header import APPLICATION_ID, log_size, stamp_of
from corpus.store.lock import PROGRAM, ProjectLock, is_held
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
        return Opened(db=_connect_to_read(path))


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


def examine(path: Path) -> int:
    """The version of a project file. Leaves no trace.

    Raises CorpusError unless it is a sound project, of this version or an earlier one.
    """
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise CorpusError("project-missing", path=path) from error
    except OSError as error:  # no permission to look, or a drive that is gone
        raise CorpusError("file-unreadable", path=path, reason=error.strerror) from error
    if not stat.S_ISREG(mode):
        raise CorpusError("project-foreign", path=path)
    try:
        stamp = stamp_of(path)
    except CorpusError as error:
        if error.code in PLACE_FAILED:
            raise CorpusError("file-unreadable", path=path, reason=error.facts["reason"]) from error
        if error.code == "project-foreign":
            raise foreign_or_damaged(path) from error
        raise
    if not stamp.is_project:
        raise foreign_or_damaged(path)
    if stamp.version > migrations.VERSION:
        raise CorpusError("project-newer", path=path)
    # Without a log, and with nobody who could begin one, the file can be read without anything beside it.
    still = not log_size(path) and not is_held(path)
    with foreseen(path), contextlib.closing(_connect_to_read(path, still=still)) as db:
        schema.check_steps_table(db, path)
        if migrations.unknown(db):
            raise CorpusError("project-newer", path=path)
        schema.check_schema(db, path)
        look_at_roots(db, path)
    return stamp.version


def _connect_to_read(path: Path, *, still: bool = False) -> Database:
    """A connection that only reads; where nothing can be written beside the file, it is taken for still."""
    try:
        with foreseen(path):
            return _tried(path, still=still)
    except CorpusError as error:
        if error.code not in PLACE_FAILED:
            raise
        if log_size(path):
            raise CorpusError("project-log-unreadable", path=path, reason=error.facts["reason"]) from error
    return _tried(path, still=True)


def _tried(path: Path, *, still: bool) -> Database:
    """A connection that has read something: SQLite opens the log then, and not before."""
    db = connect(path, read_only=True, still=still)
    try:
        schema.distrust(db)
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        db.close()
        raise
    return db
