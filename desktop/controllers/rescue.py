"""When a change cannot be saved: asking what is to become of it, and going on with the project in another place."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from corpus.domain.errors import CorpusError
from corpus.project import Project
from desktop.controllers.desk import Desk
from desktop.controllers.projects import SUFFIX, free_path
from desktop.dialogs import asking
from desktop.dialogs.unsaved import UnsavedDialog
from desktop.translate import tr
from desktop.unsaved import Unsaved

_GONE: Final = "drive-gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the analyst is, and what is being typed there, by the name of the field."""

    coder: str
    article: str
    statement: str
    typed: Mapping[str, str]


class Rescue:
    """Nothing that was decided is lost because its place fails: it is tried again, or goes into a copy elsewhere."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        desk.session.saving.unsaved.connect(self.ask)

    def ask(self, unsaved: Unsaved[object]) -> None:
        """Show what was not saved until it is saved or given up."""
        project = self._desk.project
        if project is None:
            return
        path, place = project.path, self._here()
        dialog = UnsavedDialog(
            self._desk.window,
            title=tr(unsaved.title),
            words=unsaved.words,
            error=unsaved.error,
            again=lambda: self._again(unsaved, path, place),
            elsewhere=lambda: self._elsewhere(unsaved, path, place),
        )
        unsaved.given_up = not asking.ask(dialog)

    def _again(self, unsaved: Unsaved[object], path: Path, place: Place) -> bool:
        """Try it once more; a drive that was gone and is back needs its file opened anew."""
        if self._desk.project is None:
            self._reopen(path, place)
        try:
            unsaved.try_again()
        except CorpusError as error:
            if error.code != _GONE or not _can_be_read(path):
                raise
            self._reopen(path, place)
            unsaved.try_again()
        return True

    def _elsewhere(self, unsaved: Unsaved[object], path: Path, place: Place) -> bool:
        """Copy the project to a place that the analyst chooses, open it there and do the change in it."""
        window, project = self._desk.window, self._desk.project
        if project is None:
            return False
        proposed = free_path(Path.home(), tr("{project} copy", project=path.stem))
        filters = [tr("Projects ({patterns})", patterns=f"*.{SUFFIX}")]
        target = asking.choose_target(window, tr("Save a copy elsewhere"), str(proposed), filters, SUFFIX)
        if target is None:
            return False
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            project.save_copy(target)
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._go_on_with(Project.open(target, coder=project.coder), place)
        settings = self._desk.settings
        settings.store(settings.now.with_recent(target))
        unsaved.try_again()
        self._desk.session.told.emit(tr("The work goes on in {file}", file=str(target)))
        return True

    def _reopen(self, path: Path, place: Place) -> None:
        """Open the file again in the place of what does not answer any more; its lock has to be let go of first."""
        self._desk.session.take(None)
        self._go_on_with(Project.open(path, coder=place.coder), place)

    def _here(self) -> Place:
        session, form = self._desk.session, self._desk.window.workspace.statement.form
        coder = session.project.coder if session.project else self._desk.settings.now.coder
        return Place(coder=coder, article=session.article, statement=session.statement, typed=form.typed())

    def _go_on_with(self, project: Project, place: Place) -> None:
        """Show another file of the same project where the analyst was, with what was being typed."""
        session = self._desk.session
        session.take(project)
        if not project.articles.known([place.article]):
            return
        session.show_article(place.article)
        if any(each.id == place.statement for each in project.statements.of_article(place.article)):
            session.show_statement(place.statement)
            self._desk.window.workspace.statement.form.type_again(place.typed)


def _can_be_read(path: Path) -> bool:
    """Whether a project is there again."""
    try:
        Project.open(path, coder="", read_only=True).close()
    except CorpusError:
        return False
    return True
