"""How the project is open: says who else has it, goes on writing once they are gone, warns of an unsafe place."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer

from corpus.domain import holders
from corpus.domain.errors import CorpusError
from corpus.domain.risks import TEXTS
from corpus.project import Project
from desktop.controllers.desk import Desk
from desktop.errors import error_text, holder_text
from desktop.translate import tr
from desktop.wording import tip

READ_ONLY: Final = "read-only"
RISK: Final = "risk"
ELSEWHERE: Final = "elsewhere"
LOOK: Final = 2000  # milliseconds between two looks at what the other program does


class Access:
    """While a project is only read, looks every now and then whether it can be written, and shows what changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._notices = desk.window.workspace.notices
        self._is_held = False
        self._timer = QTimer(desk.window)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)
        desk.session.project_changed.connect(self._on_project)
        desk.window.closing.connect(self._timer.stop)

    def look(self) -> None:
        """See whether the other program still has the project, and show what it changed meanwhile."""
        project = self._desk.project
        if project is None or not project.access.read_only:
            return
        try:
            if news := project.access.news():
                self._desk.session.follow(news)
            held = project.access.is_held
        except CorpusError as error:
            if error.code != "project-busy":  # which is over at the next look
                self._timer.stop()
                self._desk.tell(error)
            return
        if held != self._is_held:
            self._is_held = held
            self._tell_obstacle(project)

    def write(self) -> None:
        """Open the project for writing, at the same place of the text; where that is not possible, say why."""
        session, before = self._desk.session, self._desk.project
        if before is None:
            return
        article, statement = session.article, session.statement
        try:
            project = Project.open(before.path, coder=before.coder)
        except CorpusError as error:
            if error.code == "project-held":
                session.told.emit(tr("It is still open there."))
                self._is_held = True
                self._tell_obstacle(before, error)
            else:
                self._desk.tell(error)
            return
        session.take(project)
        self._return_to(project, article, statement)
        session.told.emit(tr("The project is open for writing now."))

    def _return_to(self, project: Project, article: str, statement: str) -> None:
        """Show what was shown before, as far as it is still there."""
        session = self._desk.session
        if not project.articles.known([article]):
            article = next(iter(self._desk.window.workspace.articles.visible_ids()), "")
        session.show_article(article)
        if statement in {each.id for each in project.statements.of_article(article)}:
            session.show_statement(statement)

    def _on_project(self) -> None:
        project = self._desk.project
        self._timer.stop()
        for name in (READ_ONLY, ELSEWHERE, RISK):
            self._notices.drop(name)
        if project is None:
            return
        if project.access.kept is not None:
            text = tr(
                "The project was brought to this version. Before that it was: {file}", file=project.access.kept.name
            )
            self._desk.session.told.emit(text)
        if project.access.read_only:
            self._is_held = project.access.is_held
            self._tell_obstacle(project)
            self._timer.start()
            self.look()
        else:
            self._warn(project)

    def _tell_obstacle(self, project: Project, obstacle: CorpusError | None = None) -> None:
        obstacle = obstacle or project.access.obstacle
        choice = tr("Try again")
        if obstacle is None:
            text = tr("This project is open for reading only.")
        elif obstacle.code != "project-held":
            text = tr("Open for reading only. {reason}", reason=error_text(_by_name(obstacle)))
        elif self._is_held:
            holder = _words(obstacle.facts["holder"])
            text = tr("Open for reading only: {holder} writes to it. What is saved there is shown here.", holder=holder)
        else:
            text = tr("Nobody else has this project open any more. You can go on in it here.")
            choice = tr("Open for writing")
        self._notices.tell(READ_ONLY, text, {choice: self.write})
        self._notices[READ_ONLY].words.setToolTip(tip(str(project.path)))

    def _warn(self, project: Project) -> None:
        """Warn of another computer that may have it, and of its place, unless that was done before and is known."""
        if holder := project.access.elsewhere:
            text = tr(holders.ELSEWHERE, holder=_words(holder))
            self._notices.tell(ELSEWHERE, text, {tr("It is closed there"): lambda: self._notices.drop(ELSEWHERE)})
        risk = project.access.risk
        if risk is None:
            return
        key = f"{risk.place}:{project.path.resolve()}"
        if key in self._desk.settings.now.known_risks:
            return

        def dismiss() -> None:
            settings = self._desk.settings
            settings.change(known_risks=(*settings.now.known_risks, key))
            self._notices.drop(RISK)

        self._notices.tell(RISK, tr(TEXTS[risk.place], name=risk.name), {tr("Do not warn again"): dismiss})


def _by_name(error: CorpusError) -> CorpusError:
    """The error with names of files: a line above the panels has no room for the folders, its tool tip has."""
    facts = {name: fact.name if isinstance(fact, Path) else fact for name, fact in error.facts.items()}
    return CorpusError(error.code, **facts)


def _words(holder: object) -> str:
    """Who has the project, in the language of the window."""
    return holder_text(holder) if isinstance(holder, holders.Holder) else tr(str(holder))
