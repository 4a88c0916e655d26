"""Looking at a file before anything is done with it: is it a sound project, and of which version? No trace is left."""

import contextlib
import stat
from pathlib import Path

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.failures import PLACE_FAILED, foreseen
from corpus.domain.texts import msg
from corpus.store import migrations, schema
from corpus.store.connection import connect
from corpus.store.damage import foreign_or_damaged, look_at_roots
from corpus.store.header import log_size, stamp_of
from corpus.store.lock import is_held


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
            denied = msg("there is no permission to read it; change that, or ask whose file it is")
            reason = denied if error.code == "permission-denied" else error.facts["reason"]
            raise CorpusError("file-unreadable", path=path, reason=reason) from error
        if error.code == "project-foreign":
            raise foreign_or_damaged(path) from error
        raise
    if not stamp.is_project:
        raise foreign_or_damaged(path)
    if stamp.version > migrations.VERSION:
        raise CorpusError("project-newer", path=path)
    # Without a log, and with nobody who could begin one, the file can be read without anything beside it.
    still = not log_size(path) and not is_held(path)
    with foreseen(path), contextlib.closing(connect_to_read(path, still=still)) as db:
        schema.check_steps_table(db, path)
        if migrations.unknown(db):
            raise CorpusError("project-newer", path=path)
        schema.check_schema(db, path)
        look_at_roots(db, path)
    return stamp.version


def is_usable(path: Path) -> bool:
    """Whether a file is a project that can be opened here, at a glance. Leaves no trace."""
    try:
        examine(path)
    except CorpusError:
        return False
    return True


def connect_to_read(path: Path, *, still: bool = False) -> Database:
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
