"""Recognising a damaged project: cheap looks when it is opened, the full check in a worker afterwards."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.failures import foreseen
from corpus.domain.texts import msg
from corpus.store.connection import read_only_address, still_address
from corpus.store.header import log_size
from corpus.store.salvage_pages import MAGIC
from corpus.store.snapshots import snapshots

_LOOKED_AT: Final = 1 << 20  # bytes at the head of a file
# What the schema of every project says, wherever in the file it has come to lie.
_REMAINS: Final = (b"CREATE TABLE removed_texts", b"CREATE TABLE journal", b"TRIGGER articles_fts_update")
_MOST: Final = 20
_PLAIN: Final = re.compile(r"\w+")


def foreign_or_damaged(path: Path) -> CorpusError:
    """The error for a file that does not say that it is a project: does it hold what only a project holds?

    A file without SQLite's header that has snapshots was one as well. The file is read and nothing else.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(_LOOKED_AT)
    except OSError:
        return CorpusError("project-foreign", path=path)
    remains = sum(each in head for each in _REMAINS) > 1
    if remains or (not head.startswith(MAGIC) and snapshots(path)):
        return CorpusError("project-damaged", path=path, reason=msg("its first page was overwritten"))
    return CorpusError("project-foreign", path=path)


def look_at_roots(db: Database, path: Path) -> None:
    """Read the way to the first and the last row of every table: a few pages each, however large the project is.

    Raises CorpusError where one of them is damaged, before anything is written.
    """
    with foreseen(path):
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0")]
        for name in names:
            if _PLAIN.fullmatch(name):
                db.execute(f'SELECT 1 FROM "{name}" NOT INDEXED LIMIT 1').fetchone()  # an index may hide an empty one
                for order in ("ASC", "DESC"):
                    db.execute(f'SELECT * FROM "{name}" ORDER BY 1 {order} LIMIT 1').fetchone()


def damages(path: Path) -> list[str]:
    """What SQLite's full check finds in a project, also while it is written to; nothing where it is sound.

    It reads the whole file (`benchmarks.snapshots` tells how long that takes), and nobody waits for it.
    """
    try:
        address = still_address(path) if log_size(path) is None else read_only_address(path)
        with foreseen(path), closing(sqlite3.connect(address, uri=True)) as db:
            found = [str(text) for (text,) in db.execute(f"PRAGMA integrity_check({_MOST})")]
    except CorpusError as error:
        if error.code not in ("project-damaged", "project-foreign"):
            raise
        return [str(error.facts.get("reason", error))]
    return [] if found == ["ok"] else found
