"""Undo, redo, copying and finding."""

from PySide6.QtGui import QGuiApplication

from desktop.clipboard import statement_text
from desktop.controllers.desk import Desk
from desktop.controllers.reversing import Reversing
from desktop.translate import tr


class Editing:
    """The Edit menu."""

    def __init__(self, desk: Desk, reversing: Reversing) -> None:
        self._desk = desk
        self._reversing = reversing
        self._pane = desk.window.workspace.reader
        bar = self._pane.find_bar
        for name, act in (
            ("undo", self.undo),
            ("redo", reversing.redo),
            ("copy", self.copy),
            ("copy-statement", self.copy_statement),
            ("find", self._pane.open_find),
            ("find-next", lambda: self._find(1)),
            ("find-previous", lambda: self._find(-1)),
            ("search", desk.window.workspace.articles.focus_search),
        ):
            desk.actions.on(name, act)
        bar.closed.connect(self._pane.reader.setFocus)

    def undo(self) -> None:
        """Take back the last step, which may be what is being typed."""
        self._desk.window.workspace.statement.commit()
        self._reversing.undo()

    def copy(self) -> None:
        """Copy the selected text, or with none the current statement."""
        if self._pane.reader.textCursor().hasSelection():
            self._pane.reader.copy()
        else:
            self.copy_statement()

    def copy_statement(self) -> None:
        """Copy the current statement with who said it, and where and when it was published."""
        project, here = self._desk.project, self._desk.session.statement
        if project and here:
            statement = project.statements.get(here)
            text = statement_text(statement, project.articles.get(statement.article_id))
            QGuiApplication.clipboard().setText(text)
            self._desk.session.told.emit(tr("Statement copied"))

    def _find(self, step: int) -> None:
        bar = self._pane.find_bar
        if bar.isVisible():
            bar.step(step)
        else:
            self._pane.open_find()
