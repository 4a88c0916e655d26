"""Writing articles with what was recorded about them into a file of another format."""

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final

from corpus.domain.bundles import Selection
from corpus.domain.errors import CorpusError
from corpus.domain.failures import foreseen
from corpus.domain.places import is_there
from corpus.domain.sheets import What
from corpus.domain.texts import msg
from corpus.exchange.files import written_beside
from corpus.exchange.formats import find_format
from corpus.exchange.registry import TableWriter, WriteOptions, WriteReport
from corpus.store.bundles import read_bundle, selected_articles, snapshot
from corpus.store.sheets import read_sheet
from corpus.store.store import Store
from corpus.tasks.base import Progress

_STEP: Final = 16  # articles: some milliseconds, and each step waits for the thread of the window


class ExportTask:
    """Reads the selected articles and writes them, one at a time; changes nothing. See `tasks.base.Task`.

    The file is there, whole, once `run` is exhausted; a run that fails or is closed leaves the earlier file.
    """

    def __init__(
        self,
        project: Path,
        target: Path,
        format: str,
        selection: Selection | None = None,
        what: What = "statements",
        bom: bool = True,
    ) -> None:
        """Prepare to write; `what` and `bom` concern CSV only. Raises CorpusError for an unknown format."""
        self.label = msg("Exporting")
        self._project = project
        self._target = target
        self._format = find_format(format)
        self._selection = selection or Selection()
        self._options = WriteOptions(what=what, bom=bom)
        self._report = WriteReport()

    def run(self) -> Iterator[Progress]:
        """Yield a step for every few articles."""
        if self._is_project():
            raise CorpusError("file-unwritable", path=self._target, reason=msg("it belongs to the project itself"))
        opened = closing(Store.open(self._project, read_only=True))
        with opened as store, foreseen(self._project), snapshot(store):
            yield from self._steps(store)

    def report(self) -> WriteReport:
        """What was written so far; see `run` for when it counts."""
        return self._report

    def _steps(self, store: Store) -> Iterator[Progress]:
        ids = selected_articles(store, self._selection)
        if self._selection.once:
            every = selected_articles(store, replace(self._selection, once=False))
            self._report.lose(msg("articles that repeat another"), len(every) - len(ids))
            self._report.lose(msg("articles that were not compared with others yet"), len(store.repeats.waiting()))
        with written_beside(self._target) as stream:
            yield Progress(done=0, total=len(ids))
            # Closed before the stream is, also by a cancel: a writer may have to put its last bytes out.
            with closing(self._writing(store, ids, stream)) as steps:
                for done, _ in enumerate(steps, start=1):
                    if done % _STEP == 0 or done == len(ids):
                        yield Progress(done=done, total=len(ids))

    def _writing(self, store: Store, ids: list[str], stream: BinaryIO) -> Generator[None, None, None]:
        """Write as the format wants it: a table, or articles with all that hangs on them."""
        writer = self._format.writer
        if isinstance(writer, TableWriter):
            sheet = read_sheet(store, self._selection, ids, self._options.what)
            return writer.write_table(sheet, stream, self._options, self._report)
        return writer.write(read_bundle(store, self._selection, ids), stream, self._options, self._report)

    def _is_project(self) -> bool:
        """Whether the target is the project file, or one of the files that SQLite keeps beside it."""
        project = self._project.resolve()
        files = [project.with_name(project.name + suffix) for suffix in ("", "-wal", "-shm", "-journal")]
        return self._target.resolve() in files or (
            is_there(self._target) and is_there(project) and self._target.samefile(project)
        )
