"""What changes touched, gathered while they are made: for those who show it, and for the clusters of repeats."""

from collections.abc import Iterable

from corpus.domain.events import Changed
from corpus.store.changes import APART, RowChange


class Touched:
    """Gathers changes in the order in which they are applied; `backwards` says that each is reversed.

    `articles` and `statements` are in the order in which they were touched; `telling` are the changes that may form
    other clusters.
    """

    def __init__(self, changes: Iterable[RowChange] = (), *, backwards: bool = False) -> None:
        self.articles: dict[str, None] = {}
        self.statements: dict[str, None] = {}
        self.telling: list[RowChange] = []
        self._backwards = backwards
        self._mentions: set[str] = set()
        self._texts: set[str] = set()
        self._tagged: set[str] = set()
        self._tables: set[str] = set()
        self._is_registry = False
        self._was_there: dict[str, bool] = {}
        self._is_there: dict[str, bool] = {}
        self.take(changes)

    def take(self, changes: Iterable[RowChange]) -> None:
        """Gather more of them."""
        for change in changes:
            self._tables.add(change.table)
            if change.article:
                self.articles[change.article] = None
            if change.statement:
                self.statements[change.statement] = None
            if change.table == "mentions":
                self._mentions.add(change.key)
            elif change.table == "tags":
                self._tagged.update(row["topic"] for row in (change.before, change.after) if row and "topic" in row)
            elif change.table == "actors":
                self._is_registry = True
            elif change.table in ("articles", "versions", "settings"):
                self._tell(change)

    def changed(self, repeats: frozenset[str] = frozenset()) -> Changed:
        """All of it. An article that came and went is neither added nor removed.

        `repeats` are the articles whose cluster became another by it.
        """
        there, before = self._is_there, self._was_there
        return Changed(
            articles=frozenset(self.articles),
            statements=frozenset(self.statements),
            mentions=frozenset(self._mentions),
            added=frozenset(key for key in there if there[key] and not before[key]),
            removed=frozenset(key for key in there if before[key] and not there[key]),
            texts=frozenset(self._texts),
            tagged=frozenset(self._tagged),
            repeats=repeats,
            topics="topics" in self._tables,
            actors=self._is_registry,
            trash="trash" in self._tables,
            settings="settings" in self._tables,
        )

    def _tell(self, change: RowChange) -> None:
        self.telling.append(change)
        if change.table == "articles":
            before, after = (change.after, change.before) if self._backwards else (change.before, change.after)
            self._was_there.setdefault(change.key, before is not None)
            self._is_there[change.key] = after is not None
        elif change.table == "settings":
            self._is_registry |= change.key.startswith(APART)
        elif change.article:
            self._texts.add(change.article)
