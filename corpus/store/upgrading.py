"""Bringing a project of an earlier version to the present one: a copy first, then all steps or none."""

import contextlib
import sqlite3
from pathlib import Path

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.failures import project_failure
from corpus.domain.places import is_there
from corpus.store import migrations
from corpus.store.copying import verified_copy


def upgrade(db: Database, path: Path) -> Path | None:
    """Run the pending steps, if any; returns the copy of the file as it was before.

    The caller holds the lock. Raises CorpusError where the copy cannot be made or a step fails: the project is then
    what it was, and no copy is left.
    """
    if (version := _version(db)) > migrations.VERSION:  # another program changed it before we had the lock
        raise CorpusError("project-newer", path=path)
    if not migrations.is_pending(db):
        return None
    copy = free_name(path, version=migrations.VERSION)
    verified_copy(path, copy)
    try:
        migrations.apply(db)
    except BaseException as error:
        with contextlib.suppress(OSError):
            copy.unlink(missing_ok=True)
        is_bug = isinstance(error, sqlite3.Error) and project_failure(error, path) is None
        if is_bug or isinstance(error, migrations.BrokenReferencesError):
            raise CorpusError("migration-failed", path=path, version=version, reason=error) from error
        raise
    return copy


def free_name(path: Path, *, version: int) -> Path:
    """A name beside the project for what it was before a version: `work.before-v2.db`, then `work.before-v2-2.db`."""
    number, copy = 1, path.with_name(f"{path.stem}.before-v{version}{path.suffix}")
    while is_there(copy):
        number += 1
        copy = path.with_name(f"{path.stem}.before-v{version}-{number}{path.suffix}")
    return copy


def _version(db: Database) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])
