"""The composition root: makes the application and one window, and connects everything in it."""

import logging
import signal
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from corpus import __version__
from desktop import errors
from desktop.actions import Situation
from desktop.controllers.access import Access
from desktop.controllers.actors import Actors
from desktop.controllers.adding import Adding
from desktop.controllers.articles import Articles
from desktop.controllers.codebook import Codebook
from desktop.controllers.codebook_work import CodebookWork
from desktop.controllers.concordance import Concordance
from desktop.controllers.desk import Desk
from desktop.controllers.editing import Editing
from desktop.controllers.exchange import Exchange
from desktop.controllers.flow import Flow
from desktop.controllers.guide import Guide
from desktop.controllers.guiding import Guiding
from desktop.controllers.history import History
from desktop.controllers.kinds import Kinds
from desktop.controllers.layout import Layout
from desktop.controllers.learning import Learning
from desktop.controllers.mentions import Mentions
from desktop.controllers.names import Names
from desktop.controllers.occurrences import Occurrences
from desktop.controllers.overlaps import Overlaps
from desktop.controllers.palette import Palette
from desktop.controllers.pipelines import Pipelines
from desktop.controllers.problems import Problems
from desktop.controllers.projects import Projects
from desktop.controllers.repeats import Repeats
from desktop.controllers.rescue import Rescue
from desktop.controllers.reversing import Reversing
from desktop.controllers.saved_searches import SavedSearches
from desktop.controllers.searching import Searching
from desktop.controllers.snapshots import Snapshots
from desktop.controllers.statements import Statements
from desktop.controllers.suggesting import Suggesting
from desktop.controllers.surgery import Surgery
from desktop.controllers.surgery_speaker import SpeakerPointing
from desktop.controllers.terms import Terms
from desktop.controllers.texts import Texts
from desktop.controllers.trash import Trash
from desktop.controllers.viewing import Viewing, chosen_theme
from desktop.jobs import Jobs
from desktop.keymap import keymap
from desktop.languages import chosen_language, speak
from desktop.logs import start_log
from desktop.menus import Actions
from desktop.session import Session
from desktop.settings import APP, SettingsFile, settings_path
from desktop.theme import Theme
from desktop.theme_qt import apply_theme
from desktop.views.main_window import SIZE, MainWindow
from desktop.widgets.room import resize_within

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")
_OF_NO_USE: Final = "This plugin does not support"
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


class Desktop:
    """One window with all that acts in it."""

    def __init__(
        self,
        settings: SettingsFile,
        *,
        theme: Theme | None = None,
        warm_up: bool = True,
        problems: Problems | None = None,
    ) -> None:
        session = Session()
        window = MainWindow(session, theme or chosen_theme(settings.now))
        jobs = Jobs(session, window)
        self.desk = Desk(
            session=session,
            jobs=jobs,
            settings=settings,
            actions=Actions(window, window.menuBar(), keymap(settings.now.keys)),
            window=window,
        )
        session.setParent(window)
        self.problems = problems or Problems()
        self.problems.serve(self.desk)
        self._connect()
        self._add_controllers(warm_up=warm_up)
        window.restore_geometry(settings.now.geometry)
        window.workspace.table.restore(QByteArray.fromBase64(settings.now.table.encode()))

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.desk.window

    def refresh(self) -> None:
        """Allow the actions that are possible now."""
        session, project = self.desk.session, self.desk.project
        self.desk.actions.refresh(
            Situation(
                project=project is not None,
                writable=project is None or session.writable,
                article=bool(session.article),
                statement=bool(session.statement),
                selection=self.window.workspace.reader.reader.selected_span() is not None,
                undo=project.history.undo_title() if project else None,
                redo=project.history.redo_title() if project else None,
            )
        )

    def close(self) -> None:
        """Commit what is being typed, stop all work, remember the window, close the project.

        Each of these is done, whatever happens in another: a worker that nobody stops would keep the process alive.
        """
        with ExitStack() as steps:  # the last one first
            steps.callback(self.desk.session.take, None)
            steps.callback(self._remember)
            steps.callback(self.desk.jobs.close)
            steps.callback(self.window.workspace.statement.commit)

    def _remember(self) -> None:
        """Keep the place and the parts of the window for the next time."""
        desk, window = self.desk, self.window
        table = bytes(window.workspace.table.state().toBase64().data()).decode()
        desk.settings.change(geometry=window.geometry_text(), table=table)
        self.layout.keep()

    def _connect(self) -> None:
        session, jobs, window = self.desk.session, self.desk.jobs, self.window
        session.failed.connect(self.desk.tell)
        session.project_changed.connect(self.refresh)
        session.article_changed.connect(self.refresh)
        session.statement_changed.connect(self.refresh)
        session.changed.connect(self.refresh)
        window.workspace.reader.reader.selection_changed.connect(self.refresh)
        jobs.started.connect(window.status.start)
        jobs.progressed.connect(window.status.step)
        jobs.advanced.connect(window.status.advance)
        jobs.rested.connect(window.status.stop)
        window.status.cancel_wanted.connect(jobs.cancel_shown)
        window.closing.connect(self.close)

    def _add_controllers(self, *, warm_up: bool) -> None:
        desk = self.desk
        self.layout = Layout(desk)
        self.suggesting = Suggesting(desk, Pipelines(desk), warm_up=warm_up)
        self.learning = Learning(desk)
        self.access = Access(desk)
        self.repeats = Repeats(desk)
        self.adding = Adding(desk, self.suggesting, self.repeats)
        self.projects = Projects(desk, self.adding)
        self.snapshots = Snapshots(desk, self.projects)
        self.rescue = Rescue(desk)
        self.articles = Articles(desk, self.suggesting.run)
        self.texts = Texts(desk)
        self.statements = Statements(desk)
        self.names = Names(desk)
        self.codebook = Codebook(desk, self.statements)
        self.codebook_work = CodebookWork(desk)
        self.guide = Guide(desk)
        self.terms = Terms(desk)
        self.searching = Searching(desk)
        self.saved_searches = SavedSearches(desk)
        self.concordance = Concordance(desk, self.searching)
        self.palette = Palette(desk, self.statements)
        self.surgery = Surgery(desk)
        self.kinds = Kinds(desk)
        self.pointing = SpeakerPointing(desk)
        self.overlaps = Overlaps(desk)
        self.actors = Actors(desk)
        self.palette.open_actor = self.actors.show
        self.palette.use_search = self.saved_searches.use
        self.occurrences = Occurrences(desk)
        self.mentions = Mentions(desk, self.actors, self.occurrences)
        self.exchange = Exchange(desk)
        reversing = Reversing(desk)
        self.editing = Editing(desk, reversing)
        self.flow = Flow(desk, self.statements)
        self.history = History(desk, reversing)
        self.trash = Trash(desk)
        self.viewing = Viewing(desk, self.layout)
        self.guiding = Guiding(desk)


class Program(QObject):
    """The window while the program runs: one after the other, since another language needs another window."""

    def __init__(self, app: QApplication, problems: Problems, settings: SettingsFile, *, warm_up: bool = True) -> None:
        super().__init__()
        self._app, self._problems, self._settings, self._warm_up = app, problems, settings, warm_up
        self.desktop = self._made()

    def speak_again(self) -> None:
        """Make the window anew in the language of the settings, at the same place; once no work goes on any more."""
        before = self.desktop
        if not before.window.isVisible():  # it was closed while work was waited for
            return
        if before.desk.jobs.busy:
            before.desk.jobs.ended.connect(before.viewing.speak_again, Qt.ConnectionType.SingleShotConnection)
            return
        session = before.desk.session
        path = session.project.path if session.project else None
        article, statement = session.article, session.statement
        self._app.setQuitOnLastWindowClosed(False)
        before.window.close()
        before.window.deleteLater()
        self.desktop = self._made()
        self.desktop.window.show()
        self._app.setQuitOnLastWindowClosed(True)
        if path is not None and self.desktop.projects.open(path):
            self.desktop.desk.session.show_article(article)
            self.desktop.desk.session.show_statement(statement)

    def _made(self) -> Desktop:
        speak(self._app, chosen_language(self._settings.now.language))
        made = Desktop(self._settings, problems=self._problems, warm_up=self._warm_up)
        # When the settings dialog is gone and nothing of the old window is on the stack any more.
        made.viewing.speak_again = lambda: QTimer.singleShot(0, self, self.speak_again)
        return made


def application() -> QApplication:
    """The one application of this process."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QCoreApplication.setApplicationName(APP)
    QCoreApplication.setOrganizationName(APP)
    app = QApplication(sys.argv[:1])
    app.setApplicationDisplayName("")
    app.setDesktopFileName(APP)
    return app


def run(project: Path | None = None) -> int:
    """Open the window, on a project or on the start page, and stay until it is closed. Returns the exit status.

    An error while it starts or ends is shown like any other; a window that could not be made gives the status 1.
    """
    stop_log = start_log()
    qt_before = qInstallMessageHandler(log_qt)
    app = application()
    problems = Problems()
    let_errors_go = errors.catch_all(problems.take)
    status = 1
    try:
        with problems:
            program = _start(app, problems, project)
            status = app.exec()
            problems.show_waiting()  # what came while it was closed
            del program
        return status
    finally:
        let_errors_go()
        qInstallMessageHandler(qt_before)
        stop_log()


def _start(app: QApplication, problems: Problems, project: Path | None) -> Program:
    """Show the window, with a project where one is given."""
    settings = SettingsFile(settings_path())
    apply_theme(app, chosen_theme(settings.now))
    program = Program(app, problems, settings)
    desktop = program.desktop
    if not settings.now.geometry:
        resize_within(desktop.window, *SIZE)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends it: what was decided is on disk
    if project is None:  # opening a project asks by itself
        desktop.window.painted.connect(desktop.projects.has_coder)  # the first start asks who decides
    desktop.window.show()
    _log.info("Quoteline %s started", __version__)
    if project is not None:
        with problems:  # the window stays, on its start page
            desktop.projects.open(project)
    return program


def log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's own messages go into the log; what a platform cannot do by its nature is no warning."""
    level = logging.DEBUG if message.startswith(_OF_NO_USE) else _LEVELS.get(kind, logging.ERROR)
    _qt_log.log(level, "%s", message)
