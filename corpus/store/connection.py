"""Opening and creating project files. Nothing is written to a file before it is known to be one of ours."""

import contextlib
import os
import sqlite3
import stat
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.failures import file_failure, foreseen
from corpus.domain.places import is_there
from corpus.store import migrations, schema

APPLICATION_ID: Final = 0x514C494E  # "QLIN"
_BUSY_SECONDS: Final = 5.0


def create(path: Path) -> Database:
    """Make a new project file with an empty schema. Raises CorpusError where the file exists or cannot be made."""
    if is_there(path):
        raise CorpusError("project-exists", path=path)
    try:
        with path.open("xb"):
            pass
    except OSError as error:
        raise file_failure(error, path, otherwise="project-unwritable") from error
    try:
        with foreseen(path):
            db = _connect(path, read_only=False)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.apply(db)
            # Last, so that the first page of the file itself says what it is, without its write-ahead log.
            db.execute("PRAGMA journal_mode = wal")
    except BaseException:
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):  # a vanished drive; what stopped the making is told already
                path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise
    return db


def open_existing(path: Path, *, read_only: bool = False) -> Database:
    """Open a project file. Foreign, newer and damaged files are refused before anything is written."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise CorpusError("project-missing", path=path) from error
    except OSError as error:  # no permission to look, or a drive that is gone
        raise CorpusError("file-unreadable", path=path, reason=error.strerror) from error
    if not stat.S_ISREG(mode):
        raise CorpusError("project-foreign", path=path)
    _check(path)
    with foreseen(path):
        db = _connect(path, read_only=read_only)
        if not read_only:
            migrations.apply(db)
    return db


def _connect(path: Path, *, read_only: bool) -> Database:
    """A connection with the pragmas that every one of ours has."""
    uri = read_only_address(path) if read_only else f"{path.resolve().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS)
    db = Database(connection, execute_plugins=False)
    db.execute("PRAGMA foreign_keys = on")
    connection.create_function("folded", 1, str.casefold, deterministic=True)  # SQLite's lower() knows ASCII only
    if not read_only:
        db.execute("PRAGMA synchronous = full")
    return db


def read_only_address(path: Path) -> str:
    """How to read a file: SQLite needs to write beside it, unless it knows that nobody changes it meanwhile."""
    here = path.resolve()
    still = not os.access(here.parent, os.W_OK) and not is_there(here.with_name(f"{here.name}-wal"))
    return f"{here.as_uri()}?mode=ro" + ("&immutable=1" if still else "")


def _check(path: Path) -> None:
    """Raise CorpusError unless the file is a project of a version that this program knows."""
    try:
        with path.open("rb") as stream:
            head = stream.read(72)
    except OSError as error:
        raise CorpusError("file-unreadable", path=path, reason=error.strerror) from error
    if not head.startswith(b"SQLite format 3\0") or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise CorpusError("project-foreign", path=path)
    with foreseen(path):
        db = _connect(path, read_only=True)
        try:
            schema.distrust(db)
            (version,) = db.execute("PRAGMA user_version").fetchone()
            if version > migrations.VERSION:
                raise CorpusError("project-newer", path=path)
            schema.check_steps_table(db, path)
            if migrations.unknown(db):
                raise CorpusError("project-newer", path=path)
            schema.check_schema(db, path)
        finally:
            db.close()
