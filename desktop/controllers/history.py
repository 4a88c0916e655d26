"""The history beside the work: what was done, going back to a point, and going to the place of a step."""

from corpus.commands.telling import told
from corpus.domain.history import Step, StepState
from desktop.controllers.beside import Beside
from desktop.controllers.desk import Desk
from desktop.controllers.history_places import go_to
from desktop.controllers.reversing import Reversing
from desktop.controllers.viewing import chosen_theme
from desktop.dialogs.confirm import confirmed
from desktop.dialogs.history import HistoryDialog
from desktop.translate import tr, translated


class History(Beside[HistoryDialog]):
    """It follows what is done."""

    def __init__(self, desk: Desk, reversing: Reversing) -> None:
        super().__init__(desk)
        self._reversing = reversing
        desk.actions.on("history", self.show)
        desk.session.changed.connect(self._refresh)
        desk.session.article_changed.connect(self._on_article)

    def show(self) -> None:
        """Show the history, or bring it to the front."""
        project, session = self._desk.project, self._desk.session
        if project is None:
            return
        self._desk.window.workspace.statement.commit()
        if self.shown is None:
            theme = chosen_theme(self._desk.settings.now)
            self.shown = HistoryDialog(self._desk.window, theme, writable=self._desk.session.writable)
            self.shown.addActions(self._desk.actions.pick(("undo", "redo")))
            self.shown.back_wanted.connect(self.go_back_to)
            self.shown.forward_wanted.connect(self.go_forward_to)
            self.shown.place_wanted.connect(self.go_to_place)
            self.shown.finished.connect(self.close)
            self.shown.take(project, session.article)
        self._bring_to_front()
        self.shown.view.setFocus()

    def go_back_to(self, step: int) -> None:
        """Take back everything after a step, once that is confirmed."""
        project, shown = self._desk.project, self.shown
        if project is None or shown is None:
            return
        count = project.history.count_after(step)
        chosen = shown.chosen()
        question = tr("Take back 1 step?") if count == 1 else tr("Take back {count} steps?", count=count)
        last = told(chosen, translated) if chosen else ""
        consequence = tr(
            "The project will be as it was after: {step}. Redo brings everything back, until something else is done.",
            step=last,
        )
        if count and confirmed(shown, question, consequence, tr("Take back")):
            self._reversing.undo(down_to=step)

    def go_forward_to(self, step: int) -> None:
        """Do everything again that was undone, up to a step."""
        self._reversing.redo(up_to=step)

    def go_to_place(self, step: Step) -> None:
        """Show where a step was done; a place that is no longer there is said."""
        statements = [step.statement] if step.statement else []
        articles = [step.article] if step.article else []
        if not go_to(self._desk.session, statements, articles):
            text = tr("That is not in the project any more.") if articles else tr("That has no place in an article.")
            if step.state is StepState.UNDONE:
                text = tr("That was undone: there is nothing to show.")
            self._desk.session.told.emit(text)

    def _refresh(self) -> None:
        if self.shown is not None:
            self.shown.refresh()

    def _on_article(self, article: str) -> None:
        if self.shown is not None:
            self.shown.set_article(article)
