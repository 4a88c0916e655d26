"""An open project: its readers, its history, and the tasks that long work is cut into. Wiring only."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Literal

from corpus.commands.base import Command
from corpus.commands.codebook_plans import Plans
from corpus.commands.codebook_reasons import tag_history
from corpus.commands.create import CreateProject
from corpus.commands.history import History
from corpus.domain.articles import Article
from corpus.domain.bundles import Selection
from corpus.domain.events import Changed
from corpus.domain.history import Reversal
from corpus.domain.tables import TableChoices
from corpus.domain.texts import msg
from corpus.domain.topics import Codebook
from corpus.store.checking import CheckReport, check
from corpus.store.lock import PROGRAM
from corpus.store.sound_rows import checked
from corpus.store.store import Store
from corpus.tasks.access import Access
from corpus.tasks.adding import WATCHED, AddTask, Pace
from corpus.tasks.codebooks import save_codebook
from corpus.tasks.concordance import ConcordanceTask
from corpus.tasks.exporting import ExportTask
from corpus.tasks.importing import ImportTask
from corpus.tasks.known_names import KnownNamesTask, has_many_names, known_names
from corpus.tasks.learning import LearnedFacts, LearnTask
from corpus.tasks.listing import find_articles, list_articles
from corpus.tasks.occurrences import FindOccurrencesTask
from corpus.tasks.overview import OverviewTask, overview
from corpus.tasks.pipelines import Pipelines
from corpus.tasks.ready import GetReadyTask
from corpus.tasks.repeats import FindRepeatsTask
from corpus.tasks.reversing import ReverseTask
from corpus.tasks.said import AllSaidTask, all_said
from corpus.tasks.suggesting import SuggestTask

Listener = Callable[[Changed], None]


class Project:
    """A project file, open for one coder. It belongs to the thread that opened it.

    `articles`, `versions` (of their edited texts), `statements`, `mentions`, `queue` (what waits for a decision),
    `topics`, `actors`, `coders`, `settings`, `search`, `searches` (saved ones), `texts` and `trash` read, and so do
    `pipelines` (which spaCy pipeline is used), `learned` (what decisions taught) and `access` (whether it can be
    written); `plans` says what a change of the codebook would do, `tag_history` why a statement is tagged as it is;
    `do`, `undo` and `redo` change.
    `tallies` counts, `overview` says how far the work is, `all_said` what an actor said, and `names` are those to
    choose from; `counting_overview`, `reading_said` and `reading_names` are the tasks that do the same.
    `listed` answers which articles pass a filter, and `listing` does so in any thread.
    `occurrences` makes the task that finds words, `concordance` the one that finds all places of a query, `reversing`
    the one that undoes or does again what is large.
    Long work comes as a task (`tasks.base.Task`), which a worker may run.
    """

    def __init__(self, store: Store, coder: str) -> None:
        self._store = store
        self._listeners: list[Listener] = []
        self.path = store.path
        self.articles = store.articles
        self.versions = store.versions
        self.statements = store.statements
        self.mentions = store.mentions
        self.queue = store.queue
        self.topics = store.topics
        self.actors = store.actors
        self.coders = store.coders
        self.settings = store.settings
        self.search = store.search
        self.searches = store.searches
        self.texts = store.texts
        self.trash = store.trash
        self.access = Access(store)
        self.save_copy = store.copy_to
        self.pipelines = Pipelines(store)
        self.learned = LearnedFacts(store)
        self.plans = Plans(store)
        self.save_codebook = partial(save_codebook, store)
        self.tag_history = partial(tag_history, store)
        self.occurrences = partial(FindOccurrencesTask, store.path)
        self.repeats = store.repeats
        self.listed = partial(list_articles, store)
        self.listing = partial(find_articles, store.path)
        self.tallies = store.tallies
        self.overview = partial(overview, store)
        self.counting_overview = partial(OverviewTask, store.path)
        self.all_said = partial(all_said, store)
        self.reading_said = partial(AllSaidTask, store.path)
        self.names = partial(known_names, store)
        self.has_many_names = partial(has_many_names, store)
        self.reading_names = partial(KnownNamesTask, store.path)
        self.finding_repeats = partial(FindRepeatsTask, store.path)
        self.concordance = partial(ConcordanceTask, store.path)
        self.reversing = partial(ReverseTask, store)
        self.history = History(store, coder, self._publish)

    @classmethod
    def create(cls, path: Path, *, coder: str, codebook: Codebook, program: str = PROGRAM) -> "Project":
        """Make a new project file with a copy of the codebook. Raises CorpusError where it cannot be made."""
        project = cls(Store.create(path, program=program), coder)
        try:
            project.history.do(CreateProject(codebook=codebook), base=True)
        except BaseException:
            project.close()
            with suppress(OSError):  # a vanished drive; what stopped the making is told already
                path.unlink(missing_ok=True)
            raise
        return project

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        coder: str,
        read_only: bool | None = False,
        program: str = PROGRAM,
        unchecked: bool = False,
    ) -> "Project":
        """Open a project file; `program` is who other programs are told has it.

        Raises CorpusError where it is missing, foreign, newer or damaged, and `project-held` where another program
        writes to it. With None for `read_only` it is opened for reading where it cannot be written, see `access`.
        `unchecked` takes rows as they are, which is for `check` alone.
        """
        store = Store.open(path, read_only=read_only, program=program)
        return cls(store if unchecked else checked(store), coder)

    @property
    def coder(self) -> str:
        """Whose decisions are recorded."""
        return self.history.coder

    def close(self) -> None:
        """Close the file; the project cannot be used afterwards."""
        self._listeners.clear()
        self._store.close()

    def do(self, command: Command, *, step: int | None = None) -> int:
        """Make one change and tell the listeners; returns its step, see `History.do`."""
        return self.history.do(command, step=step)

    def undo(self, *, down_to: int | None = None) -> Reversal:
        """Take back the last step, or all after a step. Raises CorpusError where there is nothing."""
        return self.history.undo(down_to=down_to)

    def redo(self, *, up_to: int | None = None) -> Reversal:
        """Do the last undone step again, or all up to a step. Raises CorpusError where there is nothing."""
        return self.history.redo(up_to=up_to)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every committed change; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def adding(self, paths: Sequence[Path], tables: TableChoices | None = None, *, pace: Pace = WATCHED) -> AddTask:
        """The task that adds files and folders; `tables` says what their columns are, where that is not guessed."""
        from corpus.load.files import load_files
        from corpus.load.gauge import Meter

        meter = Meter()
        return AddTask(
            self.path,
            lambda known: load_files(paths, tables, known, meter),
            msg("Adding articles"),
            share=meter.share,
            pace=pace,
        )

    def adding_samples(self) -> AddTask:
        """The task that adds the sample articles."""
        from corpus.load.samples import sample_articles

        return AddTask(self.path, lambda _known: sample_articles(), msg("Adding sample articles"))

    def suggesting(
        self,
        articles: Sequence[str] | None = None,
        *,
        model: str | None = None,
        default: str | None = None,
        learned: bool = True,
    ) -> SuggestTask:
        """The task that finds suggestions in some articles (None: all).

        A spaCy pipeline named by `model` is used for this run only; else the project's, else the user's `default`.
        It uses what was `learned` from decisions, unless that is not wanted or the project has it switched off.
        """
        ids = None if articles is None else tuple(articles)
        return SuggestTask(self.path, ids, model=model, default=default, learned=learned)

    def learning(self) -> LearnTask:
        """The task that learns topics from the project's own decisions, in a moment; suggestions then use it."""
        return LearnTask(self.path)

    def getting_ready(self, *, model: str | None = None, default: str | None = None) -> GetReadyTask:
        """The task that loads the language pipeline and changes nothing, so that `suggesting` begins at once."""
        return GetReadyTask(self.path, model=model, default=default)

    @staticmethod
    def codebook(path: Path | None = None) -> Codebook:
        """The codebook in a file, or with None the one that is shipped. Raises CorpusError where it cannot be used."""
        from corpus.load.codebooks import read_codebook, shipped_codebook

        return shipped_codebook() if path is None else read_codebook(path)

    @staticmethod
    def pasted(
        text: str,
        *,
        title: str | None = None,
        agency: str | None = None,
        published: str | None = None,
        url: str | None = None,
    ) -> Article:
        """An article of pasted text, not yet stored; see `load.pasted`. Raises CorpusError for what cannot be one."""
        from corpus.load.pasted import pasted_article

        return pasted_article(text, title=title, agency=agency, published=published, url=url)

    def exporting(
        self,
        target: Path,
        *,
        format: str,
        selection: Selection | None = None,
        what: Literal["statements", "mentions"] = "statements",
        bom: bool = True,
    ) -> ExportTask:
        """The task that writes articles to a file (`csv` or `json`; None selects all). See `tasks.exporting`."""
        return ExportTask(self.path, target, format, selection, what, bom)

    def importing(self, source: Path, *, format: str = "json") -> ImportTask:
        """The task that takes in what another project exported."""
        return ImportTask(self.path, source, format)

    def check(self) -> CheckReport:
        """Whether the file is sound; changes nothing."""
        return check(self._store)

    def _publish(self, changed: Changed) -> None:
        for listener in tuple(self._listeners):
            listener(changed)
