"""All occurrences, from an entity, selected words or a speaker: of the words, or all that the speaker said."""

from corpus.domain.actors import ActorKind
from corpus.domain.occurrences import Everywhere
from corpus.project import Project
from corpus.tasks.occurrences import FindOccurrencesTask, OccurrencesTask
from corpus.tasks.said import FindSaidTask
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.occurrences import OccurrencesDialog
from desktop.translate import tr

_LABELS = {ActorKind.PERSON: "PERSON", ActorKind.ORGANISATION: "ORG", ActorKind.PLACE: "GPE"}


class Occurrences:
    """Looks for them in the background and changes the chosen ones as one step of undo."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._shown: OccurrencesDialog | None = None
        desk.actions.on("occurrences", self.of_selection)

    def of_selection(self) -> None:
        """Those of the selected words, with none selected all that the current statement's speaker said."""
        project, statement = self._desk.project, self._desk.session.statement
        words = " ".join(self._desk.window.workspace.reader.selected_text().split())
        if words:
            self.show(words)
        elif project is not None and statement and (found := project.statements.get(statement)).speaker:
            self.show(found.speaker or "", actor=found.speaker_id, spoken=True)
        else:
            self._desk.session.told.emit(tr("Select words first, or choose a statement that has a speaker."))

    def of_mention(self, mention_id: str) -> None:
        """Those of an entity's words."""
        project = self._desk.project
        if project is not None:
            mention = project.mentions.get(mention_id)
            self.show(" ".join(mention.quote.split()), label=mention.label, actor=mention.actor_id)

    def show(self, words: str, *, label: str = "", actor: str | None = None, spoken: bool = False) -> None:
        """Ask what is to be done, and do it; `spoken` begins with the statements of the speaker of this name."""
        project = self._desk.project
        if project is None or not self._desk.may_change():
            return
        known = project.actors.get(actor) if actor else project.actors.named(words)
        dialog = OccurrencesDialog(
            self._desk.window,
            words,
            project.topics.offered(),
            project.actors.all(),
            speaker=known.name if known else words if spoken else "",
        )
        dialog.start_with(label, actor, spoken=spoken)
        dialog.searched.connect(lambda: self._search(project, dialog, actor))
        self._shown = dialog
        self._search(project, dialog, actor)
        if asking.ask(dialog):
            self._change(project, dialog)
        self._shown = None

    def _search(self, project: Project, dialog: OccurrencesDialog, actor: str | None) -> None:
        shown = self._desk.window.workspace.articles.visible_ids()
        articles = [self._desk.session.article] if dialog.scope.currentData() == "here" else shown
        task: FindOccurrencesTask | FindSaidTask
        if dialog.spoken:
            task = FindSaidTask(project.path, dialog.words, articles, actor=actor)
        else:
            task = project.occurrences(dialog.words, articles, case=dialog.case.isChecked())

        def finished(whole: bool) -> None:
            if whole and self._shown is dialog and not dialog.is_other(task):
                dialog.show_found(task.report())

        dialog.wait_for(task)
        self._desk.jobs.start(task, finished, quiet=True)

    def _change(self, project: Project, dialog: OccurrencesDialog) -> None:
        act, value = dialog.chosen_act, str(dialog.value.currentData() or "")
        actor = None
        if act is Everywhere.LINK:
            actor, value = value, _LABELS[project.actors.get(value).kind]
        task = OccurrencesTask(dialog.model.chosen(), act, value=value, actor=actor)

        def finished(whole: bool) -> None:
            text = tr("{count} occurrences changed. Undo takes all of them back.", count=task.report().occurrences)
            self._desk.session.told.emit(text if whole else tr("Stopped: {found}", found=text))

        self._desk.jobs.start(task, finished)
