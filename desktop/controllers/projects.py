"""Making, opening and leaving projects."""

from pathlib import Path
from typing import Final

import platformdirs

from corpus.domain.errors import CorpusError
from corpus.domain.places import identity, is_folder, is_there
from corpus.project import Project
from desktop.controllers.adding import Adding
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.coder import CoderDialog
from desktop.dialogs.new_project import NewProjectDialog
from desktop.settings import system_user
from desktop.translate import tr

SUFFIX: Final = "db"
_FILTERS: Final = ("*.db",)


class Projects:
    """The Project menu's first part, and the start page."""

    def __init__(self, desk: Desk, adding: Adding) -> None:
        self._desk = desk
        self._adding = adding
        start = desk.window.start
        start.new_wanted.connect(self.new)
        start.open_wanted.connect(self.choose)
        start.sample_wanted.connect(self.sample)
        start.recent_wanted.connect(lambda path: self.open(Path(path)))
        start.show_recent(desk.settings.now.recent)
        desk.actions.on("new-project", self.new)
        desk.actions.on("open-project", self.choose)
        desk.actions.on("sample-project", self.sample)
        desk.actions.on("close-project", self.leave)
        desk.actions.on("quit", desk.window.close)

    def new(self) -> None:
        """Ask for a file and a codebook, and make the project."""
        if not self.has_coder():
            return
        proposed = free_path(Path(self._desk.folder() or _documents()), tr("project"))
        asking.ask(NewProjectDialog(self._desk.window, proposed, self._make))

    def choose(self) -> None:
        """Ask for a project file and open it."""
        filters = [tr("Projects ({patterns})", patterns=" ".join(_FILTERS)), tr("All files (*)")]
        path = asking.choose_file(self._desk.window, tr("Open project"), self._desk.folder() or _documents(), filters)
        if path:
            self.open(path)

    def open(self, path: Path) -> bool:
        """Open a project file; False where that failed, which is told."""
        if not self.has_coder():
            return False
        if self._is_open(path):
            return True
        try:
            project = Project.open(path, coder=self._desk.settings.now.coder, read_only=None)
        except CorpusError as error:
            self._desk.tell(error)
            return False
        self._take(project)
        return True

    def sample(self) -> None:
        """Ask where the sample project is to be, make it, and add articles and suggestions in the background."""
        if not self.has_coder():
            return
        proposed = free_path(Path(_documents()), tr("quoteline-sample"))
        filters = [tr("Projects ({patterns})", patterns=" ".join(_FILTERS))]
        path = asking.choose_target(
            self._desk.window, tr("Where to keep the sample project"), str(proposed), filters, SUFFIX
        )
        if path is None:
            return
        try:
            self._make(path, None)
        except CorpusError as error:
            self._desk.tell(error)
            return
        self._adding.add_samples()
        self._desk.window.start.sample_made.emit()

    def leave(self) -> None:
        """Close the project and show the start page."""
        self._let_go()
        self._desk.session.take(None)
        self._desk.window.start.show_recent(self._desk.settings.now.recent)

    def _is_open(self, path: Path) -> bool:
        """Whether it is the project that is open for writing here already: its lock is our own."""
        project, found = self._desk.project, identity(path)
        return (
            project is not None
            and self._desk.session.writable
            and found is not None
            and found == identity(project.path)
        )

    def _make(self, path: Path, codebook: Path | None) -> None:
        coder = self._desk.settings.now.coder
        self._take(Project.create(path, coder=coder, codebook=Project.codebook(codebook)))

    def _take(self, project: Project) -> None:
        self._let_go()
        settings = self._desk.settings
        settings.store(settings.now.with_recent(project.path))
        self._desk.session.take(project)
        first = next(iter(self._desk.window.workspace.articles.visible_ids()), "")
        self._desk.session.show_article(first)

    def _let_go(self) -> None:
        """Commit what is being typed and stop what runs, before the project is left."""
        self._desk.window.workspace.statement.commit()
        self._desk.jobs.cancel()

    def has_coder(self) -> bool:
        """Whether it is known who decides; asks at the first start."""
        settings = self._desk.settings
        if not settings.now.coder:
            dialog = CoderDialog(self._desk.window, system_user())
            if not asking.ask(dialog):
                return False
            settings.change(coder=dialog.chosen())
        return True


def free_path(folder: Path, stem: str) -> Path:
    """A file name that is not taken: `project.db`, then `project-2.db` and so on."""
    names = (f"{stem}.{SUFFIX}" if number == 1 else f"{stem}-{number}.{SUFFIX}" for number in range(1, 10_000))
    return next((folder / name for name in names if not is_there(folder / name)), folder / f"{stem}.{SUFFIX}")


def _documents() -> str:
    """The user's folder of documents, else the home folder."""
    documents = Path(platformdirs.user_documents_dir())
    return str(documents if is_folder(documents) else Path.home())
