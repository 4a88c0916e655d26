"""Adding articles from files, folders or the samples."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from corpus.commands.articles import AddArticles
from corpus.domain.articles import Article
from corpus.store.store import Store
from corpus.tasks.base import Progress

if TYPE_CHECKING:
    from corpus.load.files import LoadedArticle, SkippedFile

_BATCH: Final = 20  # articles a commit, which stays under 50 ms

Source = Callable[[], "Iterator[LoadedArticle | SkippedFile]"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedArticle:
    """An article that came in, or that was there already, and the file it was read from."""

    id: str
    title: str
    path: str


@dataclass(slots=True, kw_only=True)
class AddReport:
    """What became of each file that was offered; every file is in exactly one of the three lists."""

    added: list[AddedArticle] = field(default_factory=list)
    duplicates: list[AddedArticle] = field(default_factory=list)
    skipped: "list[SkippedFile]" = field(default_factory=list)


class AddTask:
    """Reads files and yields commands that add them, a batch at a time. See `tasks.base.Task`."""

    def __init__(self, project: Path, source: Source, label: str) -> None:
        self.label = label
        self._project = project
        self._source = source
        self._report = AddReport()

    def run(self) -> Iterator[Progress]:
        """Yield one step a batch of files."""
        store = Store.open(self._project, read_only=True)
        try:
            yield from self._steps(store)
        finally:
            store.close()

    def report(self) -> AddReport:
        """What was added so far; an article counts once its command was run."""
        return self._report

    def _steps(self, store: Store) -> Iterator[Progress]:
        from corpus.load.files import SkippedFile, shown

        done = 0
        batch: list[tuple[Article, str]] = []
        seen: set[str] = set()
        for found in self._source():
            done += 1
            if isinstance(found, SkippedFile):
                self._report.skipped.append(found)
                continue
            article = found.article
            if article.id in seen or store.articles.known([article.id]):
                self._report.duplicates.append(_line(article, shown(found.path)))
                continue
            seen.add(article.id)
            batch.append((article, shown(found.path)))
            if len(batch) == _BATCH:
                yield from self._commit(batch, done)
                batch = []
        yield from self._commit(batch, done)

    def _commit(self, batch: list[tuple[Article, str]], done: int) -> Iterator[Progress]:
        command = AddArticles(articles=tuple(article for article, _ in batch)) if batch else None
        yield Progress(done=done, total=None, command=command)
        self._report.added.extend(_line(article, path) for article, path in batch)


def _line(article: Article, path: str) -> AddedArticle:
    return AddedArticle(id=article.id, title=article.title, path=path)
