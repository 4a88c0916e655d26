"""Articles that tell one story: found after every change of the texts, folded in the list, compared and decided on."""

from collections.abc import Callable

from corpus.commands.base import Command
from corpus.commands.clusters import ChooseLead, JoinRepeats, PartRepeats
from corpus.domain.events import Changed
from corpus.tasks.repeats import RepeatReport
from desktop.controllers.beside import Beside
from desktop.controllers.desk import Desk
from desktop.controllers.viewing import chosen_theme
from desktop.dialogs.repeats import RepeatsDialog
from desktop.translate import tr

Told = Callable[[RepeatReport], object]


class Repeats(Beside[RepeatsDialog]):
    """One search at a time waits or runs: it compares everything that was not compared when it begins."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._waits = False
        self._told: list[Told] = []
        self._list = desk.window.workspace.articles
        for name, act in (
            ("compare-repeats", self.show),
            ("fold-repeats", self.fold),
            ("unfold-repeats", self.unfold),
            ("choose-lead", lambda: self.choose_lead(desk.session.article)),
            ("part-repeats", lambda: self.part(desk.session.article)),
            ("join-repeats", self.join),
            ("find-repeats", self.find_all),
        ):
            desk.actions.on(name, act)
        desk.actions["fold-repeats"].setChecked(desk.settings.now.fold_repeats)
        self._list.folding.fold(desk.settings.now.fold_repeats)
        desk.session.changed.connect(self._on_change)
        desk.session.article_changed.connect(self._on_article)
        desk.session.project_changed.connect(self._on_project)
        desk.jobs.ended.connect(self._on_rest)

    def find(self, told: Told | None = None, *, quiet: bool = False) -> None:
        """Compare what was not compared yet, after the work that waits; `told` hears what was found."""
        project = self._desk.project
        if project is None or not self._desk.session.writable:
            return
        self._told += [told] if told else []
        if not self._waits:
            self._waits = True
            task = project.finding_repeats()
            self._desk.jobs.start(task, lambda _whole: self._tell(task.report()), quiet=quiet)

    def find_all(self) -> None:
        """Compare what was not compared yet, and say how many stories are told more than once."""
        if self._desk.may_change():
            self.find(lambda _report: self._say_counts())

    def show(self) -> None:
        """Show the articles that tell the story of the shown one, side by side."""
        project = self._desk.project
        if project is None:
            return
        if self.shown is None:
            theme = chosen_theme(self._desk.settings.now)
            self.shown = RepeatsDialog(self._desk.window, theme, writable=self._desk.session.writable)
            self.shown.addActions(self._desk.actions.pick(("undo", "redo")))
            self.shown.opened.connect(self._desk.session.show_article)
            self.shown.lead_wanted.connect(self.choose_lead)
            self.shown.part_wanted.connect(self.part)
            self.shown.finished.connect(self.close)
        self.shown.take(project, self._desk.session.article)
        self._bring_to_front()

    def fold(self) -> None:
        """Show each story once in the list, or every article."""
        folds = self._desk.actions["fold-repeats"].isChecked()
        self._desk.settings.change(fold_repeats=folds)
        self._list.folding.fold(folds)

    def unfold(self) -> None:
        """Show the repeats of the current article in the list, or hide them."""
        if not self._list.folding.unfold():
            folds = self._desk.settings.now.fold_repeats
            self._desk.session.told.emit(
                tr("No repeat of this article was found.") if folds else tr("Repeats are not folded in the list.")
            )

    def choose_lead(self, article: str) -> None:
        """Let an article lead its cluster."""
        self._decide(ChooseLead(id=article), tr("This article leads now."))

    def part(self, article: str) -> None:
        """Say that an article is no repeat."""
        self._decide(PartRepeats(ids=(article,)), tr("No repeat any more. Undo brings it back."))

    def join(self) -> None:
        """Say that the selected articles tell one story, the shown one first."""
        here, selected = self._desk.session.article, self._list.selected_ids()
        ids = [here, *(each for each in selected if each != here)] if here in selected else selected
        self._decide(JoinRepeats(ids=tuple(ids)), tr("Joined. Undo parts them again."))

    def _decide(self, command: Command, text: str) -> None:
        if self._desk.session.do(command) is not None:
            self._desk.session.told.emit(text)

    def _say_counts(self) -> None:
        project = self._desk.project
        if project is not None:
            clusters, others = project.repeats.counts()
            text = tr("Stories told more than once: {count}. Repeats of them: {others}.", count=clusters, others=others)
            self._desk.session.told.emit(text)

    def _on_change(self, changed: Changed) -> None:
        if changed.added or changed.texts:
            self.find(quiet=not self._desk.jobs.busy)
        if self.shown is not None and (changed.repeats or changed.texts or changed.removed):
            self.shown.refresh()

    def _on_article(self) -> None:
        if self.shown is not None and self._desk.session.article:
            self.shown.take(self._desk.project, self._desk.session.article)

    def _on_project(self) -> None:
        """Nobody waits for a search of the project before; what this one still lacks is found after the next add."""
        self._waits, self._told = False, []

    def _on_rest(self) -> None:
        """Nothing runs or waits any more: a search that was dropped by a cancel found nothing."""
        self._tell(RepeatReport())

    def _tell(self, report: RepeatReport) -> None:
        """Tell those who wait for the search, once."""
        self._waits = False
        told, self._told = self._told, []
        for each in told:
            each(report)
