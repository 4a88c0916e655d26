"""What the window is at: the open project, the shown article, the current statement; and the one door for changes."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from corpus.commands.base import Command
from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.history import Reversal
from corpus.domain.texts import msg
from corpus.project import Project
from desktop.unsaved import GivenUpError, Saving, typed_words

T = TypeVar("T")


class Session(QObject):
    """Shared by all panels. They read through `project`, act through `do`, and follow the signals.

    Nothing is told twice: a panel that caused a change hears of it by `changed`, like every other.
    """

    leaving = Signal()  # the project is about to be closed: what uses it leaves before this returns
    project_changed = Signal()  # another project, or none
    coder_changed = Signal()  # somebody else decides from now on
    article_changed = Signal(str)  # the shown article, empty for none
    statement_changed = Signal(str)  # the current statement, empty for none
    changed = Signal(Changed)  # after every committed change, undo and redo
    failed = Signal(CorpusError)  # a foreseen error, to be told to the user
    told = Signal(str)  # a short sentence for the status bar

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._article = ""
        self._statement = ""
        self.saving = Saving(self)

    @property
    def project(self) -> Project | None:
        """The open project, None where none is open."""
        return self._project

    @property
    def writable(self) -> bool:
        """Whether a project is open that can be changed."""
        return self._project is not None and not self._project.access.read_only

    @property
    def article(self) -> str:
        """The id of the shown article, empty for none."""
        return self._article

    @property
    def statement(self) -> str:
        """The id of the current statement, empty for none."""
        return self._statement

    def take(self, project: Project | None) -> None:
        """Show another project, or none; the one before is closed."""
        self.leaving.emit()
        if self._unsubscribe:
            self._unsubscribe()
        before, self._project = self._project, project
        self._unsubscribe = project.subscribe(self._on_change) if project else None
        self._article = self._statement = ""
        try:
            if before:
                before.close()
        finally:  # a drive that is gone may not even let go
            self.project_changed.emit()
            self.article_changed.emit("")
            self.statement_changed.emit("")

    def set_coder(self, name: str) -> None:
        """Record decisions under another name from now on."""
        if self._project and name != self._project.coder:
            self._project.history.coder = name
            self.coder_changed.emit()

    def show_article(self, article_id: str) -> None:
        """Show an article, or none for an empty id; the current statement is cleared."""
        if article_id != self._article:
            self._article = article_id
            self._statement = ""
            self.article_changed.emit(article_id)
            self.statement_changed.emit("")

    def show_statement(self, statement_id: str) -> None:
        """Make a statement the current one, showing its article first; an empty id for none."""
        if statement_id == self._statement:
            return
        if statement_id and self._project:
            self.show_article(self._project.statements.get(statement_id).article_id)
        self._statement = statement_id
        self.statement_changed.emit(statement_id)

    def do(self, command: Command, *, step: int | None = None) -> int | None:
        """Make one change. Returns its step, or None where it could not be made, which `failed` tells."""
        return self._guarded(lambda: self.make(command, step=step))

    def undo(self, *, down_to: int | None = None) -> Reversal | None:
        """Take back the last step, or all after one; None where there is nothing."""
        return self.attempt(lambda project: project.undo(down_to=down_to), msg("Undo"))

    def redo(self, *, up_to: int | None = None) -> Reversal | None:
        """Do the last undone step again, or all up to one; None where there is nothing."""
        return self.attempt(lambda project: project.redo(up_to=up_to), msg("Redo"))

    def attempt(self, act: Callable[[Project], T], title: str) -> T | None:
        """Change the project otherwise than by a command; None where that could not be done, which `failed` tells."""
        return self._guarded(lambda: self.saving.save(lambda: self._act(act), title))

    def make(self, command: Command, *, step: int | None = None) -> int | None:
        """Make one change, for a form that tells by itself what is wrong. Returns its step, None without a project.

        Raises CorpusError where it cannot be made; where it could not be saved and was given up, `GivenUpError`.
        """
        return self.saving.save(
            lambda: self._act(lambda project: project.do(command, step=step)), command.title, typed_words(command)
        )

    def _act(self, act: Callable[[Project], T]) -> T | None:
        return act(self._project) if self._project else None

    def _guarded(self, act: Callable[[], T | None]) -> T | None:
        try:
            return act()
        except GivenUpError:
            return None
        except CorpusError as error:
            self.failed.emit(error)
            return None

    def follow(self, changed: Changed) -> None:
        """Tell the panels of what another program changed."""
        self._on_change(changed)

    def _on_change(self, changed: Changed) -> None:
        """Leave what is gone before the panels hear of the change."""
        if self._article in changed.removed:
            self.show_article("")
        if self._statement in changed.statements and not self._is_there(self._statement):
            self._statement = ""
            self.statement_changed.emit("")
        self.changed.emit(changed)

    def _is_there(self, statement_id: str) -> bool:
        return self._project is not None and self._project.statements.exists(statement_id)
