"""Going back to a snapshot in the window: prepared in the background, then done in a moment."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from corpus.domain.errors import CorpusError
from corpus.domain.snapshots import Keeping
from corpus.tasks.restoring import RestoreTask
from desktop.controllers.desk import Desk
from desktop.controllers.projects import Projects
from desktop.dialogs.working import WorkRow
from desktop.settings import Settings


class Busy(Protocol):
    """A dialog that shows that something is being done."""

    work: WorkRow

    def start(self, label: str) -> None:
        """Something begins."""

    def rest(self) -> None:
        """Nothing is being done any more."""


def keeping(settings: Settings) -> Keeping:
    """Where snapshots are kept, and how many, as the settings have it."""
    folder = Path(settings.snapshot_folder) if settings.snapshot_folder else None
    return Keeping(folder=folder, megabytes=settings.snapshot_megabytes)


def follow(desk: Desk, dialog: Busy) -> None:
    """Have a dialog show how far the work in the background is, and let it be cancelled there."""
    desk.jobs.progressed.connect(dialog.work.step)
    desk.jobs.ended.connect(dialog.rest)
    dialog.work.cancel_wanted.connect(desk.jobs.cancel)


class Restoring:
    """Puts a snapshot in the place of a project, which is open here or is not."""

    def __init__(self, desk: Desk, projects: Projects) -> None:
        self._desk = desk
        self._projects = projects

    def restore(self, dialog: Busy, project: Path, snapshot: Path, done: Callable[[], None]) -> None:
        """Prepare it in the background, then put it in place and open the project; `done` is called before that."""
        is_open = self._desk.project is not None
        article = self._desk.session.article
        task = RestoreTask(project, snapshot, keeping(self._desk.settings.now), held_here=is_open)

        def finished(whole: bool) -> None:
            if not whole:
                task.discard()
            elif self._put(task, is_open=is_open):
                done()
                if self._projects.open(project):
                    self._show(article)

        self._desk.window.workspace.statement.commit()
        self._desk.jobs.cancel()  # what runs would write into what is about to go
        dialog.start(task.label)
        self._desk.jobs.start(task, finished, closed=True)

    def _show(self, article: str) -> None:
        """Show the article that was shown before, where the snapshot has it."""
        project = self._desk.project
        if project is not None and article in project.articles.ids():
            self._desk.session.show_article(article)

    def _put(self, task: RestoreTask, *, is_open: bool) -> bool:
        if is_open:
            self._projects.leave()
        try:
            task.finish()
        except CorpusError as error:
            self._desk.tell(error)
            return False
        return True
