"""Adding articles from files, folders or the samples."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from corpus.commands.articles import AddArticles
from corpus.store.store import Store
from corpus.tasks.add_report import AddedArticle, AddReport, DuplicateArticle, Sameness, SkippedArticle
from corpus.tasks.base import Progress

if TYPE_CHECKING:
    from corpus.load.files import KnownFile, LoadedArticle, Step

_LARGEST: Final = 4_000_000  # code points a commit, however few articles that are

Known = Callable[[str], bool]
Source = Callable[[Known], "Iterator[Step]"]  # is told which articles, by their ids, it need not read


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How large a step is: at most so many articles, and none later than so many seconds after the last.

    A cancel waits as long as a step.
    """

    articles: int
    seconds: float


WATCHED: Final = Pace(articles=20, seconds=0.25)  # a window waits for each commit, which stays under 50 ms
UNWATCHED: Final = Pace(articles=500, seconds=2.0)  # the search index is built the quicker, the fewer the commits


class AddTask:
    """Reads files and yields commands that add them, a batch at a time. See `tasks.base.Task`.

    `share` tells how much was read, where that can be known.
    """

    def __init__(
        self,
        project: Path,
        source: Source,
        label: str,
        *,
        share: Callable[[], float | None] = lambda: None,
        pace: Pace = WATCHED,
    ) -> None:
        self.label = label
        self._pace = pace
        self._project = project
        self._source = source
        self._share = share
        self._report = AddReport()

    def run(self) -> Iterator[Progress]:
        """Yield one step a batch of articles."""
        with closing(Store.open(self._project, read_only=True)) as store:
            yield from self._steps(store)

    def report(self) -> AddReport:
        """What was added so far; an article counts once its command was run."""
        return self._report

    def _steps(self, store: Store) -> Iterator[Progress]:
        from corpus.load.files import SkippedFile

        batch = _Batch()
        last = time.monotonic()
        for found in self._source(store.articles.has):
            if isinstance(found, SkippedFile):
                self._report.skipped.append(SkippedArticle.of(found.place, found.error))
            else:
                batch.take(found)
            if batch.is_full(self._pace) or time.monotonic() - last > self._pace.seconds:
                yield from self._commit(batch, store)
                batch = _Batch()
                last = time.monotonic()
        yield from self._commit(batch, store)

    def _sort(self, batch: "_Batch", store: Store) -> list["LoadedArticle"]:
        """The articles of a batch that are new; the others go into the report, in the order in which they came."""
        from corpus.load.files import KnownFile

        found = [each.article for each in batch.found if not isinstance(each, KnownFile)]
        met = {
            "text": store.versions.articles_with([each.fingerprint for each in found]),
            "words": store.articles.alike(each.loose_fingerprint for each in found),
        }
        new: list[LoadedArticle] = []
        for each in batch.found:
            if isinstance(each, KnownFile):
                self._note(each.id, store.articles.title(each.id), each.place, Sameness.TEXT)
                continue
            article = each.article
            if known := met["text"].get(article.fingerprint):
                self._note(known, article.title, each.place, Sameness.TEXT)
            elif known := met["words"].get(article.loose_fingerprint):
                self._note(known, article.title, each.place, Sameness.WORDS)
            else:
                met["text"][article.fingerprint] = met["words"][article.loose_fingerprint] = article.id
                new.append(each)
        return new

    def _note(self, known: str, title: str, path: str, kind: Sameness) -> None:
        """Write down a repeat of the article that is `known`."""
        self._report.duplicates.append(DuplicateArticle(id=known, title=title, path=path, kind=kind))

    def _commit(self, batch: "_Batch", store: Store) -> Iterator[Progress]:
        new = self._sort(batch, store)
        trashed = store.trash.articles(each.article.id for each in new)
        ran = False
        try:
            done = self._report.offered + len(new)
            yield Progress(done=done, total=None, share=self._share(), command=_command(new))
            ran = True
        finally:
            # A task that is cancelled here may have had this very batch committed.
            known = None if ran else store.articles.known(each.article.id for each in new)
            for each in new:
                if known is None or each.article.id in known:
                    added = AddedArticle(id=each.article.id, title=each.article.title, path=each.place)
                    self._report.added.append(added)
                    if added.id in trashed:
                        self._report.restored.append(added)


def _command(new: "list[LoadedArticle]") -> AddArticles | None:
    return AddArticles(articles=tuple(each.article for each in new)) if new else None


def file_kinds() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The kinds of files that are read, each with its title, a marked text, and its endings."""
    from corpus.load.registry import FAMILIES

    return tuple((family.title, family.suffixes) for family in FAMILIES)


class _Batch:
    """What was read since the last step: articles, and where articles were met that the project has."""

    def __init__(self) -> None:
        self.found: list[LoadedArticle | KnownFile] = []
        self._size = 0

    def take(self, found: "LoadedArticle | KnownFile") -> None:
        """Keep what was read until the step is made."""
        self.found.append(found)
        self._size += found.size

    def is_full(self, pace: Pace) -> bool:
        """Whether a step is due."""
        return len(self.found) >= pace.articles or self._size >= _LARGEST
