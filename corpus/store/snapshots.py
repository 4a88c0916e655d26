"""Snapshots on the disk: verified copies in a folder of the project, numbered, thinned out by age and size."""

import contextlib
import hashlib
import os
import re
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from corpus.domain.clock import now
from corpus.domain.errors import CorpusError
from corpus.domain.failures import file_failure, foreseen
from corpus.domain.places import make_folder, settle
from corpus.domain.snapshots import Contents, Keeping, Snapshot, going
from corpus.store.connection import read_only_address, still_address
from corpus.store.copying import verified_copy
from corpus.store.header import log_size

SUFFIX: Final = ".snapshots"
_NAME: Final = re.compile(r"(\d{6,12})-(\d{8}T\d{6}Z)\.db")
_STALE: Final = 600  # seconds for which nothing was written to a draft; another program may be making one
_ONE_AT_A_TIME: Final = threading.Lock()  # in this program
_LONGEST: Final = 200  # bytes of a project's name that a folder's name takes over whole
_FORM: Final = "%Y%m%dT%H%M%SZ"
_CONTENTS: Final = """
    SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM statements),
        (SELECT count(*) FROM statements WHERE state != 'suggested'), (SELECT count(*) FROM tags),
        (SELECT count(*) FROM mentions), (SELECT count(*) FROM topics)
"""
# What is in force last: an undo takes it back, so that the mark of a project tells every state of it apart.
_LAST: Final = (
    "SELECT id, step, time, command, coder FROM journal WHERE state IN ('base', 'done') ORDER BY id DESC LIMIT 1"
)
_END: Final = "SELECT id, time FROM journal ORDER BY id DESC LIMIT 1"

Told = Callable[[int, int], None]
Mark = tuple[Any, ...]


def folder_of(project: Path, chosen: Path | None = None) -> Path:
    """Where the snapshots of a project are: beside it, or in a chosen folder, there told apart by its path."""
    here = project.resolve()
    mark = hashlib.sha256(str(here).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    name = here.name
    if len(name.encode("utf-8", "surrogateescape")) > _LONGEST:
        name = f"{name[:40]}-{mark}"
    return here.with_name(f"{name}{SUFFIX}") if chosen is None else chosen / f"{name}-{mark}{SUFFIX}"


def snapshots(project: Path, chosen: Path | None = None) -> list[Snapshot]:
    """All snapshots of a project, the newest first: those in the chosen folder and those beside the project.

    A folder that cannot be looked into counts as empty. What has another name is no snapshot.
    """
    folders = {folder_of(project), folder_of(project, chosen)}
    found = []
    for folder in folders:
        with contextlib.suppress(OSError):
            found += [each for path in folder.iterdir() if (each := _snapshot(path)) is not None]
    return sorted(found, key=lambda each: (each.number, each.taken), reverse=True)


def with_contents(snapshot: Snapshot) -> Snapshot:
    """The snapshot with how much is in it, as far as that can be read."""
    try:
        return replace(snapshot, contents=contents(snapshot.path, still=True))
    except CorpusError:
        return snapshot


def contents(path: Path, *, still: bool = False) -> Contents:
    """How much is in a project file. Raises CorpusError where that cannot be read."""
    with _reading(path, still=still) as db:
        counts = db.execute(_CONTENTS).fetchone()
        _, _, time, command, coder = db.execute(_LAST).fetchone() or (None,) * 5
    names = ("articles", "statements", "decided", "tags", "mentions", "topics")
    counted = dict(zip(names, counts, strict=True))
    return Contents(**counted, last_time=time, last_command=command, last_coder=coder)


def mark(path: Path, *, still: bool = False) -> Mark:
    """What tells two states of a project apart. Raises CorpusError where it cannot be read."""
    with _reading(path, still=still) as db:
        counts = db.execute("SELECT count(*) FROM journal").fetchone()
        texts = db.execute("SELECT count(*) FROM removed_texts").fetchone()
        trash = db.execute("SELECT count(*) FROM trash").fetchone()
        return (*counts, *texts, *trash, db.execute(_END).fetchone(), db.execute(_LAST).fetchone())


def changed_since(project: Path, snapshot: Snapshot | None) -> bool:
    """Whether a project is in another state than a snapshot of it; None is in none."""
    if snapshot is None:
        return True
    try:
        return mark(project) != mark(snapshot.path, still=True)
    except CorpusError:
        return True  # the snapshot was damaged; a new one is due. So is the project: its copy will tell


def behind(project: Path, snapshot: Snapshot) -> bool:
    """Whether a project lacks work that its snapshot has: an older file was put in its place, or its log was lost."""
    with _reading(snapshot.path, still=True) as db:
        end = db.execute(_END).fetchone()
    with _reading(project) as db:
        here = db.execute(_END).fetchone()
        known = end is None or db.execute("SELECT 1 FROM journal WHERE id = ? AND time = ?", end).fetchone()
    return not known and (here is None or here[1] < end[1])


def take(project: Path, keeping: Keeping, *, progress: Told | None = None, always: bool = False) -> Snapshot | None:
    """Make a snapshot where something changed since the last one (or `always`), and let go of old ones.

    None where nothing changed. Nobody who writes to the project waits for it, only who takes another one at the same
    time. Raises CorpusError where the project is damaged, which the check of the copy finds, or where the snapshot
    cannot be written; then all old ones stay.
    """
    with _ONE_AT_A_TIME:
        return _take(project, keeping, progress, always=always)


def _take(project: Path, keeping: Keeping, progress: Told | None, *, always: bool) -> Snapshot | None:
    before = snapshots(project, keeping.folder)
    if not always and before and not changed_since(project, before[0]):
        return None
    folder = folder_of(project, keeping.folder)
    try:
        make_folder(folder)
        for draft in folder.glob(".quoteline-*.part"):
            with contextlib.suppress(FileNotFoundError):  # it has its name meanwhile
                if time.time() - draft.stat().st_mtime > _STALE:  # of a program that was killed
                    draft.unlink()
    except OSError as error:
        raise file_failure(error, folder) from error
    made = _named(folder, max((each.number for each in before), default=0) + 1)
    verified_copy(project, made.path, progress=progress)
    made = replace(made, size=made.path.stat().st_size)
    for old in going([made, *before], keeping):
        with contextlib.suppress(OSError):  # it is tried again after the next snapshot
            old.path.unlink()
    return made


def add_again(project: Path, source: Path, keeping: Keeping) -> Snapshot:
    """Make a sound file (a snapshot of the project, or a copy from elsewhere) its newest snapshot."""
    there = snapshots(project, keeping.folder)
    folder = folder_of(project, keeping.folder)
    made = _named(folder, max((each.number for each in there), default=0) + 1)
    try:
        make_folder(folder)
    except OSError as error:
        raise file_failure(error, folder) from error
    if not (any(each.path == source for each in there) and _is_linked(source, made.path)):
        verified_copy(source, made.path, still=True)
    settle(made.path)
    return replace(made, size=made.path.stat().st_size)


def set_aside(project: Path, keeping: Keeping) -> Path:
    """Copy a damaged project, with its log, byte by byte among its snapshots; returns where to.

    Raises CorpusError where it cannot be written; bytes that cannot be read end it as well.
    """
    folder = folder_of(project, keeping.folder)
    number = max((each.number for each in snapshots(project, keeping.folder)), default=0) + 1
    target = folder / _named(folder, number).path.name.replace(".db", ".damaged")
    try:
        make_folder(folder)
        for suffix in ("", "-wal"):
            source = project.with_name(project.name + suffix)
            if suffix and not source.exists():
                continue
            _copy_bytes(source, target.with_name(target.name + suffix))
        settle(target)
    except OSError as error:
        raise file_failure(error, target) from error
    return target


def is_good(path: Path) -> bool:
    """Whether a file that nobody writes to passes SQLite's full check."""
    try:
        with _reading(path, still=True) as db:
            return bool(db.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)])
    except CorpusError:
        return False


def _snapshot(path: Path) -> Snapshot | None:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    try:
        taken = datetime.strptime(named[2], _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None
    moment = taken.isoformat().replace("+00:00", "Z")
    return Snapshot(path=path, number=int(named[1]), taken=moment, size=path.stat().st_size)


def _named(folder: Path, number: int) -> Snapshot:
    moment = now()[:19] + "Z"
    compact = moment.replace("-", "").replace(":", "")
    return Snapshot(path=folder / f"{number:06}-{compact}.db", number=number, taken=moment, size=0)


@contextlib.contextmanager
def _reading(path: Path, *, still: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection that only reads. A snapshot is read as it lies there, so that nothing is made beside it."""
    if not path.is_file():
        raise CorpusError("project-missing", path=path)
    # Where there is no log, nobody has the project open, and nothing needs to be made beside it.
    address = still_address(path) if still or log_size(path) is None else read_only_address(path)
    try:
        with foreseen(path), closing(sqlite3.connect(address, uri=True)) as db:
            yield db
    except sqlite3.OperationalError as error:  # a table is missing: it is no project, or one of another version
        raise CorpusError("project-foreign", path=path) from error


def _is_linked(snapshot: Path, name: Path) -> bool:
    """Give a snapshot, which is never written to, another name as well; False where the place knows no such links."""
    try:
        os.link(snapshot, name)
    except OSError:
        return False
    return True


def _copy_bytes(source: Path, target: Path) -> None:
    with source.open("rb") as stream, target.open("xb") as copy:
        shutil.copyfileobj(stream, copy, 1 << 20)
        copy.flush()
        os.fsync(copy.fileno())
