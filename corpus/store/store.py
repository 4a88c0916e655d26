"""One open project file: its readers, and the one door for writing to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from corpus.domain.clock import now
from corpus.domain.errors import CorpusError
from corpus.domain.failures import foreseen
from corpus.domain.places import identity
from corpus.store import connection
from corpus.store.articles import ArticleReader
from corpus.store.codebook import ActorReader, CoderReader, SettingReader, TopicReader
from corpus.store.journal import Journal
from corpus.store.learned import LearnedReader
from corpus.store.mentions import MentionReader
from corpus.store.rows import Rows
from corpus.store.search import SearchReader
from corpus.store.statements import StatementReader


class Store:
    """The readers of a project file. It belongs to the thread that made it."""

    def __init__(self, db: Database, path: Path, *, read_only: bool = False) -> None:
        self.db = db
        self.path = path
        self.read_only = read_only
        self._identity = identity(path)
        self.articles = ArticleReader(db)
        self.statements = StatementReader(db)
        self.mentions = MentionReader(db)
        self.topics = TopicReader(db)
        self.actors = ActorReader(db)
        self.coders = CoderReader(db)
        self.settings = SettingReader(db)
        self.search = SearchReader(db)
        self.learned = LearnedReader(db)
        self.journal = Journal(db)

    @classmethod
    def create(cls, path: Path) -> "Store":
        """A new, empty file. Raises CorpusError where it exists or cannot be made."""
        return cls(connection.create(path), path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "Store":
        """An existing file. Raises CorpusError where it is missing, foreign, newer or damaged."""
        return cls(connection.open_existing(path, read_only=read_only), path, read_only=read_only)

    def close(self) -> None:
        """Close the file; it cannot be used afterwards."""
        self.db.close()

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
