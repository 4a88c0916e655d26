"""One open project file: its readers, and the one door for writing to it."""

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from corpus.domain.clock import now
from corpus.domain.errors import CorpusError
from corpus.domain.failures import foreseen
from corpus.domain.holders import Holder
from corpus.domain.places import identity
from corpus.store import opening
from corpus.store.actors import ActorReader
from corpus.store.articles import ArticleReader
from corpus.store.clusters import ClusterWriter
from corpus.store.codebook import CoderReader, SettingReader, TopicReader
from corpus.store.connection import connect, read_only_address
from corpus.store.copying import verified_copy
from corpus.store.journal import Journal
from corpus.store.journal_steps import StepReader
from corpus.store.learned import LearnedReader
from corpus.store.lock import PROGRAM
from corpus.store.mentions import MentionReader
from corpus.store.queue import QueueReader
from corpus.store.repeats import RepeatReader
from corpus.store.rows import Rows
from corpus.store.search import SearchReader
from corpus.store.searches import SavedSearchReader
from corpus.store.statements import StatementReader
from corpus.store.tallies import TallyReader
from corpus.store.texts import TextReader
from corpus.store.trash import TrashReader
from corpus.store.versions import VersionReader

_CACHE: Final = 64 << 10  # KiB of pages that a large change keeps; what finds no room is written twice


class Store:
    """The readers of a project file. It belongs to the thread that made it."""

    def __init__(self, opened: opening.Opened, path: Path) -> None:
        db = opened.db
        self.db = db
        self.path = path
        self.kept = opened.kept
        self.obstacle = opened.obstacle
        self._lock = opened.lock
        self._is_damaged = False
        self._identity = identity(path)
        self.articles = ArticleReader(db)
        self.versions = VersionReader(db)
        self.statements = StatementReader(db)
        self.mentions = MentionReader(db)
        self.queue = QueueReader(db)
        self.topics = TopicReader(db)
        self.actors = ActorReader(db)
        self.coders = CoderReader(db)
        self.settings = SettingReader(db)
        self.search = SearchReader(db)
        self.searches = SavedSearchReader(db)
        self.texts = TextReader(db)
        self.learned = LearnedReader(db)
        self.journal = Journal(db)
        self.steps = StepReader(db)
        self.trash = TrashReader(db)
        self.repeats = RepeatReader(db)
        self.tallies = TallyReader(db)
        self.clusters = ClusterWriter(db)

    @classmethod
    def create(cls, path: Path, *, program: str = PROGRAM) -> "Store":
        """A new, empty file. Raises CorpusError where it exists or cannot be made."""
        return cls(opening.create(path, program=program), path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool | None = False, program: str = PROGRAM) -> "Store":
        """An existing file. Raises CorpusError where it is missing, foreign, newer or damaged.

        For writing it is locked, and `project-held` is raised where another program has it. With None for `read_only`
        it is then opened for reading, and `obstacle` keeps the error.
        """
        if read_only:
            return cls(opening.open_to_read(path), path)
        if read_only is None:
            return cls(opening.open_as_possible(path, program=program), path)
        return cls(opening.open_to_write(path, program=program), path)

    @property
    def left_by(self) -> Holder | None:
        """Who had the project open and did not close it, as far as its lock file says."""
        return self._lock.left_by if self._lock else None

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed through this store: it has no lock."""
        return self._lock is None

    def leave_untouched(self) -> None:
        """The file turned out to be damaged: closing it will write nothing into it, and leave its log beside it."""
        self._is_damaged = True

    def close(self) -> None:
        """Close the file; it cannot be used afterwards."""
        if self._is_damaged:
            self._close_untouched()
            return
        if self._lock is None:
            self.db.close()
            opening.tidy(self.path)
            return
        # Somebody who reads meanwhile would keep SQLite from emptying the log by itself. What cannot be taken over now,
        # without waiting for anybody, stays in the log, which is part of the project.
        with contextlib.suppress(sqlite3.Error, MemoryError):
            self.db.execute("PRAGMA busy_timeout = 0")
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        try:
            self.db.close()
        finally:
            self._lock.release()

    def _close_untouched(self) -> None:
        """Close beside a second reader: SQLite takes the log in when its last connection ends, and a reader cannot."""
        with contextlib.ExitStack() as stack:
            if self._lock is not None:
                stack.callback(self._lock.release)
            with contextlib.suppress(sqlite3.Error, MemoryError):  # it is damaged, or its drive is gone
                witness = sqlite3.connect(read_only_address(self.path), uri=True)
                stack.callback(witness.close)
                witness.execute("SELECT count(*) FROM sqlite_master").fetchone()
            self.db.close()

    def copy_to(self, target: Path) -> None:
        """Make a verified copy of what was committed, through this connection: also where its place fails.

        Raises CorpusError where the target exists or cannot be written, or the file cannot be read any more.
        """
        verified_copy(self.path, target, origin=self.db.conn)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: what is written inside is committed together, and durably, or not at all."""
        if self.read_only:
            raise CorpusError("project-read-only", path=self.path)
        with foreseen(self.path):
            # Take the write lock at once: a change reads before it writes.
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._still_there()
                self.db.execute("COMMIT")
            except BaseException:
                self.db.rollback()  # also where the commit failed: SQLite may have left the transaction open
                raise

    @contextmanager
    def beside(self) -> Iterator["Store"]:
        """A second connection to this file, for another thread that writes while the first only reads.

        The lock stays with the first, which must outlive it. Raises CorpusError where the file cannot be opened.
        """
        with foreseen(self.path), contextlib.closing(connect(self.path, read_only=False)) as db:
            db.execute(f"PRAGMA cache_size = -{_CACHE}")
            yield Store(opening.Opened(db=db, lock=self._lock), self.path)

    def _still_there(self) -> None:
        """Raise CorpusError where the file was taken away: SQLite would go on writing into what has no name any more.

        A program that synchronises folders may put another file in its place.
        """
        if identity(self.path) != self._identity:
            raise CorpusError("project-moved", path=self.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """An open transaction as a command sees it: the readers, the rows to write, who does it and when (UTC, ISO)."""

    store: Store
    rows: Rows
    coder: str
    moment: str

    @classmethod
    def begin(cls, store: Store, coder: str) -> "Writing":
        """A writing inside the transaction that is open on `store`."""
        return cls(store=store, rows=Rows(store.db), coder=coder, moment=now())

    @property
    def origin(self) -> str:
        """The origin of what this coder makes by hand."""
        return f"coder:{self.coder}"

    def need_coder(self) -> str:
        """The coder's name, made sure to be among the coders of the project before a row refers to it."""
        known = self.store.db.execute("SELECT 1 FROM coders WHERE name = ?", [self.coder]).fetchone()
        if known is None:
            self.rows.insert("coders", {"name": self.coder, "created": self.moment})
        return self.coder
