"""How a project is open: for writing or for reading only, who hinders writing, and whether its place is safe."""

import platform
from pathlib import Path

from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.failures import foreseen
from corpus.domain.holders import Holder
from corpus.domain.risks import Risk
from corpus.store.lock import is_held
from corpus.store.store import Store
from corpus.store.whereabouts import risk_of


class Access:
    """Facts about an open project file, as a reader of the project."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._version = 0
        self._seen: dict[str, frozenset[str]] | None = None

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._store.read_only

    @property
    def obstacle(self) -> CorpusError | None:
        """Why it cannot be written, where that was wanted; the facts of `project-held` name the `holder`."""
        return self._store.obstacle

    @property
    def kept(self) -> Path | None:
        """The copy of the file as it was before it was brought to this version, where it was."""
        return self._store.kept

    @property
    def elsewhere(self) -> Holder | None:
        """Who may have it open on another computer whose lock is not seen here; None where nothing speaks for it."""
        left_by = self._store.left_by
        return left_by if left_by and left_by.host != platform.node() else None

    @property
    def risk(self) -> Risk | None:
        """Why the place of the file is not safe; None where nothing is known against it."""
        return risk_of(self._store.path)

    @property
    def is_held(self) -> bool:
        """Whether a program has it open for writing at this moment."""
        return is_held(self._store.path)

    def news(self) -> Changed | None:
        """What another program may have changed since the last call, None where it wrote nothing.

        The first call only looks. Whatever is or was there counts as changed: the file says no more.
        """
        with foreseen(self._store.path):
            before, version = self._seen, self._data_version()
            if before is not None and version == self._version:
                return None
            self._version = version
            self._seen = now = {name: self._ids(name) for name in ("articles", "statements", "mentions")}
        if before is None:
            return None
        articles = now["articles"]
        return Changed(
            articles=articles | before["articles"],
            added=articles - before["articles"],
            removed=before["articles"] - articles,
            statements=now["statements"] | before["statements"],
            mentions=now["mentions"] | before["mentions"],
            topics=True,
            settings=True,
            actors=True,
            trash=True,
        )

    def leave_untouched(self) -> None:
        """The file turned out to be damaged: closing the project will write nothing into it."""
        self._store.leave_untouched()

    def _ids(self, table: str) -> frozenset[str]:
        return frozenset(key for (key,) in self._store.db.execute(f"SELECT id FROM {table}"))

    def _data_version(self) -> int:
        """A number that another connection's commit changes."""
        return int(self._store.db.execute("PRAGMA data_version").fetchone()[0])
