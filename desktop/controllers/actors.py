"""The registry of actors beside the work: editing, merging, splitting, telling apart, and going to what was said."""

from functools import partial

from PySide6.QtCore import QTimer

from corpus.commands.actor_merging import MergeActors, SplitActor
from corpus.commands.actors import EditActor, TellActorsApart
from corpus.domain.actors import Actor
from corpus.domain.events import Changed
from corpus.tasks.likeness import LikenessTask, NamesTask
from desktop.controllers.beside import Beside
from desktop.controllers.desk import Desk
from desktop.controllers.history_places import go_to
from desktop.controllers.reading import Reading
from desktop.controllers.viewing import chosen_theme
from desktop.dialogs import asking
from desktop.dialogs.actor_merge import ActorMergeDialog
from desktop.dialogs.actor_split import ActorSplitDialog
from desktop.dialogs.actors import ActorsDialog
from desktop.translate import tr


class Actors(Beside[ActorsDialog]):
    """It follows what is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._names: NamesTask | None = None  # the last that was asked for
        self.reading = Reading(desk)
        self._stale: bool | None = None  # whether actors themselves changed since the window was brought up to date
        self._clock = QTimer(desk.window, singleShot=True, interval=0)
        self._clock.timeout.connect(self._bring_up_to_date)
        desk.actions.on("actors", self.show)
        desk.actions.on("speaker-page", self.show_speaker)
        desk.actions.on("organisation-page", self.show_organisation)
        form = desk.window.workspace.statement.form
        form.speaker.offer(desk.actions.pick(("speaker-page",)))
        form.organisation.offer(desk.actions.pick(("organisation-page",)))
        desk.session.changed.connect(self._refresh)

    def close(self) -> None:
        """Let the window go; nobody waits for what somebody said any more."""
        self.reading.drop()
        self._clock.stop()
        self._stale = None
        super().close()

    def show(self, actor_id: str = "") -> None:
        """Show the actors, or bring them to the front; with the page of one where it is given."""
        project = self._desk.project
        if project is None:
            return
        self._desk.window.workspace.statement.commit()
        if self.shown is None:
            self.shown = self._made()
            self.shown.take(project)
        if actor_id:
            self.shown.show_actor(actor_id)
        self._bring_to_front()
        self.shown.words.setFocus()

    def show_speaker(self) -> None:
        """Show the page of the current statement's speaker."""
        self._show_of("speaker_id", tr("Nobody is recorded as the speaker yet. Accept the statement, or name one."))

    def show_organisation(self) -> None:
        """Show the page of the current statement's organisation."""
        self._show_of("organisation_id", tr("No organisation is recorded yet. Accept the statement, or name one."))

    def edit(self, actor: Actor) -> None:
        """Change an actor; where that is refused, the page shows what it is."""
        if self._desk.session.do(EditActor(actor=actor)) is None and self.shown:
            self.shown.page.form.again()

    def merge(self, ids: tuple[str, ...]) -> None:
        """Merge actors, once it was shown what that comes to."""
        project, shown = self._desk.project, self.shown
        if project is None or shown is None or not self._desk.may_change():
            return
        actors = [project.actors.get(each) for each in ids]
        actors.sort(key=lambda each: (-project.actors.use((each.id,)).speaking, -len(each.name)))
        dialog = ActorMergeDialog(shown, actors, project.actors.merge_preview)
        if asking.ask(dialog):
            into, others = dialog.choice()
            if self._desk.session.do(MergeActors(into=into, others=others)) is not None:
                shown.show_actor(into)

    def find_pairs(self) -> None:
        """Look through the whole registry in the background, and show who may be the same."""
        project = self._desk.project
        if project is None:
            return
        task = LikenessTask(project.path)

        def finished(_whole: bool) -> None:
            if self.shown is not None:
                self.shown.show_pairs([each.pair for each in task.report()])

        self._desk.jobs.start(task, finished)

    def order_names(self) -> None:
        """Put the names of a large registry in order in the background; what changed meanwhile is ordered anew."""
        project, shown = self._desk.project, self.shown
        if project is None:
            return
        task = self._names = NamesTask(project.path)

        def finished(whole: bool) -> None:
            if whole and shown is not None and self.shown is shown and self._names is task and shown.awaits():
                shown.take_names(task.report())

        self._desk.jobs.start(task, finished, quiet=True)

    def read_said(self, actor_id: str) -> None:
        """Read all that an actor said in the background; until then its page shows the rest."""
        project, shown = self._desk.project, self.shown
        if project is not None and shown is not None:
            self.reading.ask(project.reading_said(actor_id), partial(shown.take_said, actor_id))

    def tell_apart(self, other: str) -> None:
        """Remember that the shown actor and another are not the same."""
        if self.shown and self.shown.shown():
            self._desk.session.do(TellActorsApart(one=self.shown.shown(), other=other))

    def split(self, statements: tuple[str, ...]) -> None:
        """Split the shown actor, once it was shown what that comes to."""
        project, shown = self._desk.project, self.shown
        if project is None or shown is None or not shown.shown() or not self._desk.may_change():
            return
        actor = project.actors.get(shown.shown())

        def submit(dialog: ActorSplitDialog) -> None:
            label, kind, names = dialog.choice()
            self._desk.session.make(
                SplitActor(actor=actor.id, label=label, kind=kind, names=names, statements=statements)
            )

        dialog = ActorSplitDialog(
            shown,
            actor,
            project.actors.recorded(actor.id),
            lambda label, kind, names: project.actors.split_preview(
                actor.id, label=label, kind=kind, names=names, statements=statements
            ),
            statements=len(statements),
            submit=submit,
        )
        asking.ask(dialog)

    def _made(self) -> ActorsDialog:
        desk = self._desk
        made = ActorsDialog(desk.window, chosen_theme(desk.settings.now), writable=desk.session.writable)
        made.addActions(desk.actions.pick(("undo", "redo")))
        made.merge_wanted.connect(self.merge)
        made.pairs_wanted.connect(self.find_pairs)
        made.names_wanted.connect(self.order_names)
        made.said_wanted.connect(self.read_said)
        made.page.edited.connect(self.edit)
        made.page.apart_wanted.connect(self.tell_apart)
        made.page.split_wanted.connect(self.split)
        made.page.statement_wanted.connect(lambda statement: go_to(desk.session, [statement], []))
        made.finished.connect(self.close)
        return made

    def _show_of(self, part: str, nobody: str) -> None:
        session = self._desk.session
        if self._desk.project is None or not session.statement:
            return
        self._desk.window.workspace.statement.commit()
        actor = getattr(self._desk.project.statements.get(session.statement), part)
        if actor:
            self.show(actor)
        else:
            session.told.emit(nobody)

    def _refresh(self, changed: Changed) -> None:
        """Follow a change; in a large project once all others have, so that a decision is seen at once."""
        project = self._desk.project
        if self.shown is None or project is None:
            return
        if changed.actors or changed.topics or changed.statements or changed.mentions:
            self._stale = changed.actors or bool(self._stale)
            if project.tallies.is_large():
                self._clock.start()
            else:
                self._bring_up_to_date()

    def _bring_up_to_date(self) -> None:
        stale, self._stale = self._stale, None
        if self.shown is not None and stale is not None:
            self.shown.refresh(actors=stale)
