"""Connections to a project file, with the pragmas that every one of ours has; `store.opening` says what is opened."""

import os
import sqlite3
from operator import methodcaller
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from corpus.domain.latin import sounded
from corpus.domain.query_folding import holds_words
from corpus.store.header import address, log_size

_BUSY_SECONDS: Final = 5.0
_LARGEST_LOG: Final = (
    16 << 20
)  # bytes that the log keeps once it was taken into the file; one large change makes it grow


def connect(path: Path, *, read_only: bool, still: bool = False) -> Database:
    """A connection. `still` says that nobody writes to the file meanwhile, for a read-only one."""
    if read_only:
        place = still_address(path) if still else read_only_address(path)
    else:
        place = address(path.resolve(), "mode=rw")
    connection = sqlite3.connect(place, uri=True, timeout=_BUSY_SECONDS)
    # A damaged text is read all the same. This call is nearly as quick as none, and it is made for every cell.
    connection.text_factory = methodcaller("decode", "utf-8", "replace")
    db = Database(connection, execute_plugins=False)
    db.execute("PRAGMA foreign_keys = on")
    connection.create_function("folded", 1, str.casefold, deterministic=True)  # SQLite's lower() knows ASCII only
    connection.create_function("sounded", 1, sounded, deterministic=True)  # a name in either script
    connection.create_function("holds_words", 2, holds_words, deterministic=True)  # a name, and words of a query
    if not read_only:
        db.execute("PRAGMA synchronous = full")
        db.execute(f"PRAGMA journal_size_limit = {_LARGEST_LOG}")
    return db


def read_only_address(path: Path) -> str:
    """How to read a file: SQLite needs to write beside it, unless it knows that nobody changes it meanwhile."""
    still = not os.access(path.resolve().parent, os.W_OK) and not log_size(path)
    return still_address(path) if still else address(path.resolve(), "mode=ro")


def still_address(path: Path) -> str:
    """How to read a file that nobody writes to, as it is: without what a log beside it may hold."""
    return address(path.resolve(), "mode=ro&immutable=1")
