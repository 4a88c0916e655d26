"""What nobody caught: a sentence where it can be one, else the report dialog; once each, one at a time."""

import sqlite3
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from corpus.domain.articles import shown_title
from corpus.domain.errors import CorpusError
from corpus.domain.failures import project_failure
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.problem import ReportDialog
from desktop.errors import BugLog
from desktop.stacks import place_of
from desktop.translate import tr


class Problems(QObject):
    """Shows bugs. It is there before the window is, so that a start that fails is told as well.

    An error may come from a thread or in the middle of painting, so it is shown when the event loop comes round. The
    same bug opens its dialog once; where it comes back, a line in the status bar says so, or it would bury the window.
    """

    _came = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._waiting: list[BaseException] = []
        self._known: set[str] = set()
        self._dialog: ReportDialog | None = None
        self._last: BaseException | None = None
        self._bugs = BugLog()
        self._came.connect(self.show_waiting, Qt.ConnectionType.QueuedConnection)

    def __enter__(self) -> None:
        """Show also what ends the block that follows: a start that fails, before there is an event loop."""

    def __exit__(self, kind: object, error: BaseException | None, trace: TracebackType | None) -> bool:
        if not isinstance(error, Exception):  # none, or an interrupt from the keyboard
            return False
        self._bugs.write(error, "while starting or ending")
        self._waiting.append(error)
        self.show_waiting()
        return True

    def serve(self, desk: Desk) -> None:
        """From now on there is a window to show errors over."""
        self._desk = desk
        desk.jobs.crashed.connect(self.take)
        desk.actions.on("report", self.report)

    def take(self, error: BaseException) -> None:
        """Show an error as soon as that is possible. May be called in any thread."""
        self._waiting.append(error)
        self._came.emit(error)

    def show_waiting(self) -> None:
        """Show what came and was not shown yet."""
        while self._waiting:
            self._show(self._waiting.pop(0))

    def report(self) -> None:
        """Show the report because the analyst asks for it, with the last bug where there was one."""
        self._ask(self._last)

    def _show(self, error: BaseException) -> None:
        foreseen = self._foreseen(error)
        place = foreseen.code if foreseen else place_of(error)
        self._last = self._last if foreseen else error
        if self._dialog is not None:
            self._known.add(place)
            self._dialog.refresh()  # the log has it
        elif place not in self._known:
            self._known.add(place)
            if foreseen is not None and self._desk is not None:
                self._desk.tell(foreseen)
            else:
                self._ask(error)
        elif self._desk is not None:
            self._desk.session.told.emit(tr("The same error again: see Help, Report a problem."))

    def _foreseen(self, error: BaseException) -> CorpusError | None:
        """The sentence for an error, where it has one: reading fails, too, where a drive is gone."""
        project = self._desk.project if self._desk else None
        if isinstance(error, sqlite3.Error | MemoryError) and project is not None:
            return project_failure(error, project.path)
        return error if isinstance(error, CorpusError) else None

    def _ask(self, error: BaseException | None) -> None:
        window = self._desk.window if self._desk else None
        self._dialog = ReportDialog(window, error, article=self._article)
        try:
            asking.ask(self._dialog)
        finally:
            self._dialog = None
            # What came meanwhile is in the log. One bug often has others in its wake, and one dialog is enough.
            self._waiting = [each for each in self._waiting if self._foreseen(each)]

    def _article(self) -> str:
        """The shown article with its title, empty for none or where it cannot be read."""
        project = self._desk.project if self._desk else None
        here = self._desk.session.article if self._desk else ""
        if project is None or not here:
            return ""
        try:
            article = project.articles.get(here)
        except (sqlite3.Error, CorpusError):
            return ""
        return f"{shown_title(article.title, article.body)}\n\n{article.body}"
