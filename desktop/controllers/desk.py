"""What the controllers share."""

from collections.abc import Callable
from dataclasses import dataclass

from corpus.domain.errors import CorpusError
from corpus.project import Project
from desktop.dialogs import asking
from desktop.errors import error_text
from desktop.jobs import Jobs
from desktop.menus import Actions
from desktop.session import Session
from desktop.settings import SettingsFile
from desktop.views.main_window import MainWindow

_SOFT = frozenset({"nothing-to-undo", "nothing-to-redo", "span-empty", "query-invalid", "project-read-only"}) | {
    "change-under-way", "span-elsewhere", "span-nothing-left", "split-outside", "join-apart",
}  # fmt: skip


@dataclass(eq=False, slots=True, kw_only=True, weakref_slot=True)
class Desk:
    """The window and all that acts in it. It belongs to the thread of the window."""

    session: Session
    jobs: Jobs
    settings: SettingsFile
    actions: Actions
    window: MainWindow
    damaged: Callable[[CorpusError], bool] = lambda _error: False  # takes over what it has more to say about

    @property
    def project(self) -> Project | None:
        """The open project, None where none is open."""
        return self.session.project

    def tell(self, error: CorpusError) -> None:
        """Tell a foreseen error: in the status bar where it is about a key that did nothing, else in a dialog."""
        if error.code in _SOFT:
            self.session.told.emit(error_text(error))
        elif not self.damaged(error):
            asking.tell(self.window, error_text(error))

    def may_change(self) -> bool:
        """Whether the project can be changed; where it is only read, that is told."""
        project = self.project
        if project is not None and not self.session.writable:
            self.tell(CorpusError("project-read-only", path=project.path.name))
        return self.session.writable

    def folder(self) -> str:
        """Where file dialogs begin."""
        project = self.project
        return self.settings.now.last_folder or (str(project.path.parent) if project else "")
