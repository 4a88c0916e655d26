"""Adding articles from files, folders or the samples."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from corpus.commands.articles import AddArticles
from corpus.domain.articles import Article
from corpus.domain.trash import TrashKind
from corpus.store.store import Store
from corpus.tasks.base import Progress

if TYPE_CHECKING:
    from corpus.load.files import LoadedArticle, SkippedFile, Step

_BATCH: Final = 20  # articles a commit, which stays under 50 ms
_PATIENCE: Final = 0.25  # seconds after which a step is made, however few articles were read: a cancel waits no longer

Known = Callable[[str], bool]
Source = Callable[[Known], "Iterator[Step]"]  # is told which articles, by their ids, it need not read


class Sameness(StrEnum):
    """How an article repeats another: the same text, or the same words (dateline, white space, punctuation aside)."""

    TEXT = "text"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedArticle:
    """An article that came in, and where it was read: its file, and its part of that file."""

    id: str
    title: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateArticle:
    """An article that the project has already, as the one with this `id`."""

    id: str
    title: str
    path: str
    kind: Sameness


@dataclass(frozen=True, slots=True, kw_only=True)
class NearDuplicate:
    """An article that was added, though it is much like another: `like` is that one's id, `likeness` from 0 to 1."""

    id: str
    like: str
    likeness: float


@dataclass(slots=True, kw_only=True)
class AddReport:
    """What became of each article that was offered: it is in exactly one of `added`, `duplicates` and `skipped`.

    `near_duplicates` are among those added; they are found by a search of its own that follows. `restored` are among
    those added, too: they lay in the trash, and came back with everything that hung on them.
    """

    added: list[AddedArticle] = field(default_factory=list)
    duplicates: list[DuplicateArticle] = field(default_factory=list)
    near_duplicates: list[NearDuplicate] = field(default_factory=list)
    restored: list[AddedArticle] = field(default_factory=list)
    skipped: "list[SkippedFile]" = field(default_factory=list)

    @property
    def offered(self) -> int:
        """How many articles, and files that hold none, were come across."""
        return len(self.added) + len(self.duplicates) + len(self.skipped)


class AddTask:
    """Reads files and yields commands that add them, a batch at a time. See `tasks.base.Task`.

    `count` tells of how many files, where that can be known; it runs in the worker too.
    """

    def __init__(self, project: Path, source: Source, label: str, *, count: Callable[[], int] | None = None) -> None:
        self.label = label
        self._project = project
        self._source = source
        self._count = count
        self._report = AddReport()

    def run(self) -> Iterator[Progress]:
        """Yield one step a batch of articles."""
        store = Store.open(self._project, read_only=True)
        try:
            yield from self._steps(store)
        finally:
            store.close()

    def report(self) -> AddReport:
        """What was added so far; an article counts once its command was run."""
        return self._report

    def _steps(self, store: Store) -> Iterator[Progress]:
        from corpus.load.files import FinishedFile, KnownFile, SkippedFile

        files = self._count() if self._count else None
        done = 0
        batch = _Batch()
        last = time.monotonic()
        for found in self._source(lambda article: bool(store.articles.known([article]))):
            if isinstance(found, FinishedFile):
                done += 1
            elif isinstance(found, SkippedFile):
                self._report.skipped.append(found)
            elif isinstance(found, KnownFile):
                self._note(found.id, store.articles.title(found.id), found.place, Sameness.TEXT)
            else:
                self._take(found, batch, store)
            if len(batch) >= _BATCH or time.monotonic() - last > _PATIENCE:
                yield from self._commit(batch, store, done, files)
                batch = _Batch()
                last = time.monotonic()
        yield from self._commit(batch, store, done, files)

    def _take(self, found: "LoadedArticle", batch: "_Batch", store: Store) -> None:
        """Put an article into the batch, or into the report where the project or the batch has it."""
        article = found.article
        there = batch.same(article)
        if there is None and (corrected := store.versions.article_with(article.fingerprint)):
            there = corrected, Sameness.TEXT
        if there is None and (alike := store.articles.alike(article.loose_fingerprint)):
            there = alike, Sameness.WORDS
        if there is None:
            batch.put(article, found.place)
            if store.trash.of(TrashKind.ARTICLE, article.id):
                batch.trashed.add(article.id)
            return
        known, kind = there
        self._note(known, article.title, found.place, kind)

    def _note(self, known: str, title: str, path: str, kind: Sameness) -> None:
        """Write down a repeat of the article that is `known`."""
        self._report.duplicates.append(DuplicateArticle(id=known, title=title, path=path, kind=kind))

    def _commit(self, batch: "_Batch", store: Store, done: int, files: int | None) -> Iterator[Progress]:
        command = AddArticles(articles=tuple(article for article, _ in batch.articles)) if batch.articles else None
        ran = False
        try:
            yield Progress(done=done, total=files, command=command)
            ran = True
        finally:
            # A task that is cancelled here may have had this very batch committed.
            known = None if ran else store.articles.known(article.id for article, _ in batch.articles)
            added = [
                AddedArticle(id=article.id, title=article.title, path=path)
                for article, path in batch.articles
                if known is None or article.id in known
            ]
            self._report.added += added
            self._report.restored += [each for each in added if each.id in batch.trashed]


def file_kinds() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The kinds of files that are read, each with its title, a marked text, and its endings."""
    from corpus.load.registry import FAMILIES

    return tuple((family.title, family.suffixes) for family in FAMILIES)


class _Batch:
    """Articles on their way into the project, and what tells them apart."""

    def __init__(self) -> None:
        self.articles: list[tuple[Article, str]] = []
        self.trashed: set[str] = set()
        self._ids: set[str] = set()
        self._loose: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self.articles)

    def same(self, article: Article) -> tuple[str, Sameness] | None:
        """The id of the article in this batch that it repeats, and how."""
        if article.id in self._ids:
            return article.id, Sameness.TEXT
        alike = self._loose.get(article.loose_fingerprint)
        return None if alike is None else (alike, Sameness.WORDS)

    def put(self, article: Article, path: str) -> None:
        """Take an article that is new."""
        self.articles.append((article, path))
        self._ids.add(article.id)
        self._loose[article.loose_fingerprint] = article.id
