"""Learning topics from decisions: by itself after every few of them, and on demand."""

from typing import Final

from corpus.commands.learning import SetLearning
from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.project import Project
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.learned import LearnedDialog
from desktop.errors import error_text

EVERY: Final = 10  # decisions on topics after which it is worth learning again


class Learning:
    """Learns quietly, when nothing else runs. What was learned is used when suggestions are found again, not before."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._tried = 0  # how many fresh decisions there were when learning was last begun and did not end well
        self._shown: LearnedDialog | None = None
        desk.actions.on("learned", self.show)
        desk.session.project_changed.connect(self._forget)
        desk.session.changed.connect(self._follow)
        desk.jobs.ended.connect(self._on_ended)

    def learn_by_itself(self) -> None:
        """Start learning where enough was decided since the last time, it is wanted, and nothing runs."""
        project = self._desk.project
        wanted = self._desk.session.writable and self._desk.settings.now.learn and not self._desk.jobs.busy
        if project is None or not wanted or not project.learned.used:
            return
        fresh = project.learned.fresh()
        if fresh >= self._tried + EVERY:
            self._tried = fresh
            self._desk.jobs.start(project.learning(), self._finished, quiet=True)

    def show(self) -> None:
        """Show how good each topic is, and learn from there."""
        project = self._desk.project
        if project is None:
            return
        dialog = LearnedDialog(self._desk.window, project.topics.all(), used=project.learned.used)
        dialog.learn_wanted.connect(lambda: self._learn(project, dialog))
        dialog.use_changed.connect(lambda on: self._desk.session.do(SetLearning(on=on)))
        _fill(project, dialog)
        self._shown = dialog
        asking.ask(dialog)
        self._shown = None

    def _learn(self, project: Project, dialog: LearnedDialog) -> None:
        if not self._desk.may_change():
            return
        dialog.show_learning()
        self._desk.jobs.start(project.learning(), self._finished, quiet=True)

    def _on_ended(self) -> None:
        """The work is done or was dropped: show what there is now, and see whether there is more to learn."""
        project = self._desk.project
        if self._shown is not None and project is not None:
            _fill(project, self._shown)
        self.learn_by_itself()

    def _follow(self, changed: Changed) -> None:
        if changed.statements:
            self.learn_by_itself()

    def _finished(self, whole: bool) -> None:
        if whole:
            self._tried = 0

    def _forget(self) -> None:
        self._tried = 0


def _fill(project: Project, dialog: LearnedDialog) -> None:
    dialog.say("")
    report = None
    try:
        report = project.learned.report()
    except CorpusError as error:
        dialog.say(error_text(error))
    dialog.show_report(report, project.learned.fresh())
