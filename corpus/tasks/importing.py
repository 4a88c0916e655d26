"""Taking in a file that a project exported."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from corpus.commands.imports import ImportBundle, ImportReport
from corpus.domain.bundles import ArticleBundle, ProjectBundle
from corpus.domain.texts import msg
from corpus.exchange.formats import find_reader
from corpus.tasks.base import Progress

_BATCH: Final = 250  # rows a commit, which stays under 50 ms; an article is not divided


class ImportTask:
    """Reads and checks a file, then yields commands that merge it into the project. See `tasks.base.Task`.

    The commands are for the project that is open; a file that cannot be used raises CorpusError before the first one.
    """

    def __init__(self, project: Path, source: Path, format: str = "json") -> None:
        """Prepare to read. Raises CorpusError for a format that cannot be read."""
        self.label = msg("Importing")
        self._project = project
        self._source = source
        self._reader = find_reader(format)
        self._report = ImportReport()

    def run(self) -> Iterator[Progress]:
        """Yield one step for a few articles; the codebook, the actors and the coders come with the first."""
        bundle = self._reader.read(self._source)
        articles = list(bundle.articles)
        head = replace(bundle, articles=())
        first = ImportBundle(bundle=head, report=self._report)
        yield Progress(done=0, total=len(articles), command=first)
        empty = ProjectBundle(codebook="", topics=(), actors=(), coders=(), articles=())
        done = 0
        for batch in _batches(articles):
            done += len(batch)
            command = ImportBundle(bundle=replace(empty, articles=batch), with_codebook=False, report=self._report)
            yield Progress(done=done, total=len(articles), command=command)

    def report(self) -> ImportReport:
        """What was added so far, was there already, and was left out."""
        return self._report


def _batches(articles: Sequence[ArticleBundle]) -> Iterator[tuple[ArticleBundle, ...]]:
    """The articles in their order, as many at a time as have few enough rows."""
    batch: list[ArticleBundle] = []
    rows = 0
    for each in articles:
        size = 1 + len(each.mentions) + len(each.statements) + len(each.tags)
        if batch and rows + size > _BATCH:
            yield tuple(batch)
            batch, rows = [], 0
        batch.append(each)
        rows += size
    if batch:
        yield tuple(batch)
