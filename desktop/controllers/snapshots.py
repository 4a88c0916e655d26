"""Snapshots of the open project: made by themselves and on demand, looked at, and gone back to."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer

from corpus.domain.errors import CorpusError
from corpus.domain.failures import BROKEN
from corpus.project import Project
from corpus.tasks.checking import CheckTask
from corpus.tasks.snapshots import ListTask, SnapshotTask, listed, snapshot_folder
from desktop.controllers.damaged import Damaged
from desktop.controllers.desk import Desk
from desktop.controllers.projects import Projects
from desktop.controllers.restoring import Restoring, follow, keeping
from desktop.dialogs import asking
from desktop.dialogs.snapshots import SnapshotsDialog
from desktop.errors import error_text
from desktop.jobs import Jobs
from desktop.translate import tr

_MINUTE: Final = 60_000


class Snapshots:
    """One when a project is opened after changes, then every few minutes in which something was done.

    One that is due while long work goes on is made beside it, by a worker of its own: hours of suggestions are worth a
    snapshot as well.
    """

    def __init__(self, desk: Desk, projects: Projects) -> None:
        self._desk = desk
        self._restoring = Restoring(desk, projects)
        self._damaged = Damaged(desk, projects, self._restoring)
        self._waiting = False  # a snapshot is being made, or is about to be
        self._told = False  # that no snapshots can be written: once a project
        self._shown: SnapshotsDialog | None = None
        self._minutes = 0  # since the last one was made or tried
        self._clock = QTimer(desk.window)
        self._clock.setInterval(_MINUTE)
        self._clock.timeout.connect(self.pass_minute)
        self.beside = Jobs(desk.session, desk.window)
        self.beside.crashed.connect(desk.jobs.crashed)
        desk.window.closing.connect(self.beside.close)
        desk.damaged = self._damaged.offer
        desk.actions.on("snapshots", self.show)
        desk.session.project_changed.connect(self._begin)
        desk.jobs.ended.connect(self._rest)

    def take(self, *, opening: bool = False, always: bool = False) -> None:
        """Make a snapshot in the background, where something changed since the last."""
        project = self._desk.project
        under_way = self._waiting or (self.beside.busy and not always)
        if project is None or under_way or not (always or self._desk.session.writable):
            return
        task = SnapshotTask(project.path, keeping(self._desk.settings.now), opening=opening, always=always)

        def finished(whole: bool) -> None:
            self._waiting = False
            if whole:
                self._tell(project, task)

        jobs = self.beside if self._desk.jobs.busy and not (opening or always) else self._desk.jobs
        self._waiting = jobs is self._desk.jobs
        jobs.start(task, finished, quiet=not always)

    def pass_minute(self) -> None:
        """A minute went by: make a snapshot where the settings, which may have changed, say that it is time."""
        settings = self._desk.settings.now
        self._minutes += 1
        if settings.snapshots and 0 < settings.snapshot_minutes <= self._minutes:
            self._minutes = 0
            self.take()

    def show(self, *, note: str = "") -> None:
        """Show the snapshots of the open project."""
        project = self._desk.project
        if project is None:
            return
        dialog = SnapshotsDialog(self._desk.window, note=note, writable=not project.access.read_only)
        follow(self._desk, dialog)
        dialog.take_wanted.connect(lambda: self._take_now(project, dialog))
        dialog.folder_wanted.connect(lambda: self._open_folder(project))
        dialog.restore_wanted.connect(lambda path: self._restoring.restore(dialog, project.path, path, dialog.accept))
        dialog.show_list(listed(project.path, keeping(self._desk.settings.now)))
        self._shown = dialog
        self._look_into(project, dialog)
        asking.ask(dialog)
        self._shown = None
        if dialog.work.busy:  # left in the middle of it
            self._desk.jobs.cancel()

    def _begin(self) -> None:
        """Another project, or none: see whether it is sound and older than its snapshot, and begin to count minutes."""
        self._told = self._waiting = False
        self._minutes = 0
        self.beside.cancel()
        project = self._desk.project
        if project and CheckTask.is_due(project.path):
            self._look_through(project)
        if project is None or project.access.read_only:  # who writes to it makes them
            self._clock.stop()
            return
        self._clock.start()
        if self._desk.settings.now.snapshots:
            self.take(opening=True)

    def _look_through(self, project: Project) -> None:
        """Look for forged or broken rows, which opening does itself in a small project."""
        task = CheckTask(project.path)

        def finished(whole: bool) -> None:
            if whole and self._desk.project is project and (found := task.report()):
                self._desk.tell(found)

        self._desk.jobs.start(task, finished, quiet=True)

    def _tell(self, project: Project, task: SnapshotTask) -> None:
        report = task.report()
        if report.damages:
            self._desk.tell(CorpusError("project-damaged", path=project.path, reason=BROKEN))
        elif report.behind is not None:
            self.show(
                note=tr(
                    "The newest snapshot holds work that this project lacks: an older file may have been put in its "
                    "place. Restore the snapshot to have it back; the project as it is now is kept as well."
                )
            )
        elif report.failed is not None and not self._told:
            self._told = True
            self._desk.session.told.emit(tr("No snapshot: {reason}", reason=error_text(report.failed)))

    def _take_now(self, project: Project, dialog: SnapshotsDialog) -> None:
        self._waiting = False
        self.take(always=True)
        dialog.start(tr("Making a snapshot"))
        self._look_into(project, dialog)

    def _look_into(self, project: Project, dialog: SnapshotsDialog) -> None:
        """Have the list filled with what is in each."""
        task = ListTask(project.path, keeping(self._desk.settings.now))

        def finished(whole: bool) -> None:
            if whole and self._shown is dialog:
                dialog.show_list(task.report())

        self._desk.jobs.start(task, finished, quiet=True)

    def _open_folder(self, project: Project) -> None:
        folder = snapshot_folder(project.path, keeping(self._desk.settings.now))
        asking.open_folder(folder if folder.is_dir() else Path(project.path).parent)

    def _rest(self) -> None:
        self._waiting = False  # what waited may have been dropped
