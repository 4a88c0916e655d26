"""The names that a speaker or an organisation is chosen from, kept at hand where a project has very many."""

from corpus.domain.events import Changed
from corpus.domain.name_search import KnownNames
from desktop.controllers.desk import Desk
from desktop.controllers.reading import Reading


class Names:
    """They are read in the background when the project is opened, and again when a field is entered after a change.

    Until then those that were read before are offered, below those of the article, which are always those of now.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._panel = desk.window.workspace.statement
        self._is_stale = False
        self.reading = Reading(desk)
        form = self._panel.form
        form.speaker.entered.connect(self.read)
        form.organisation.entered.connect(self.read)
        desk.session.project_changed.connect(self._on_project)
        desk.session.changed.connect(self._on_change)

    def read(self) -> None:
        """Read the names, where they may be others than those that are offered."""
        project = self._desk.project
        if project is not None and self._is_stale and project.has_many_names():
            self._is_stale = False
            self.reading.ask(project.reading_names(), self._panel.take_names)

    def _on_project(self) -> None:
        self._is_stale = True
        self._panel.take_names(KnownNames())
        self.read()

    def _on_change(self, changed: Changed) -> None:
        self._is_stale |= changed.actors or bool(changed.statements)
