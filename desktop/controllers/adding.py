"""Articles in: files, folders, what is dropped on the window, pasted text, and the samples."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from corpus.commands.articles import AddArticles
from corpus.domain.articles import shown_title
from corpus.domain.errors import CorpusError
from corpus.domain.trash import TrashKind
from corpus.project import Project
from corpus.tasks.add_report import AddReport
from corpus.tasks.adding import file_kinds
from corpus.tasks.looking import LookTask
from corpus.tasks.repeats import RepeatReport
from desktop.controllers.adding_report import sections
from desktop.controllers.adding_tables import Tables
from desktop.controllers.desk import Desk
from desktop.controllers.repeats import Repeats
from desktop.controllers.suggesting import Suggesting
from desktop.dialogs import asking
from desktop.dialogs.add_report import AddReportDialog, summary
from desktop.dialogs.article_form import PasteDialog
from desktop.translate import tr


class Adding:
    """Adds articles as a job and says what became of every file."""

    def __init__(self, desk: Desk, suggesting: Suggesting, repeats: Repeats) -> None:
        self._desk = desk
        self._suggesting = suggesting
        self._repeats = repeats
        self._tables = Tables(desk)
        desk.actions.on("add-files", self.choose_files)
        desk.actions.on("add-folder", self.choose_folder)
        desk.actions.on("paste-article", self.paste)
        desk.window.dropped.connect(self._take)

    def choose_files(self) -> None:
        """Ask for files and add them."""
        kinds = [(tr(title), " ".join(f"*{suffix}" for suffix in suffixes)) for title, suffixes in file_kinds()]
        every = " ".join(pattern for _, pattern in kinds)
        filters = [f"{title} ({patterns})" for title, patterns in [(tr("All that can be read"), every), *kinds]]
        filters.append(tr("All files (*)"))
        self.add(asking.choose_files(self._desk.window, tr("Add files"), self._desk.folder(), filters))

    def choose_folder(self) -> None:
        """Ask for a folder and add what is in it and below it."""
        folder = asking.choose_folder(self._desk.window, tr("Add folder"), self._desk.folder())
        self.add([folder] if folder else [])

    def _take(self, paths: Sequence[Path]) -> None:
        """Add what was dropped; nothing of it is a file where it was a link."""
        if paths:
            self.add(paths)
        else:
            text = tr("Quoteline never goes online. Save the page in your browser and add the file, or paste its text.")
            self._desk.session.told.emit(text)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders in the background; without a project it says what to do first."""
        project = self._desk.project
        if not paths:
            return
        if project is None:
            self._desk.session.told.emit(tr("Open or make a project first, then add articles to it."))
            return
        if not self._desk.may_change():
            return
        self._desk.settings.change(last_folder=str(paths[0].parent))
        look = LookTask(paths)

        def looked(whole: bool) -> None:
            tables = self._tables.ask(look.report()) if whole else None
            if tables is not None:
                task = project.adding(paths, tables)
                self._desk.jobs.start(task, lambda whole: self._tell(project, task.report(), whole=whole))

        self._desk.jobs.start(look, looked)

    def add_samples(self) -> None:
        """Add the sample articles; their duplicate is part of the show and needs no report."""
        project = self._desk.project
        if project is not None:
            task = project.adding_samples()
            self._desk.jobs.start(
                task, lambda whole: self._arrived([each.id for each in task.report().added], whole=whole)
            )

    def paste(self) -> None:
        """Ask for an article's text, which the clipboard may hold, and what is known of it."""
        if self._desk.project is not None:
            text = QGuiApplication.clipboard().text()
            asking.ask(PasteDialog(self._desk.window, text, self._add_pasted))

    def _add_pasted(self, form: PasteDialog) -> None:
        """Add what the form holds. Raises CorpusError where that cannot be, also for a text that is there already."""
        project = self._desk.project
        if project is None:
            return
        article = project.pasted(
            form.text.toPlainText(),
            title=form.title.text(),
            agency=form.agency.text(),
            published=form.date.text(),
            url=form.url.text(),
        )
        known = project.articles.known([article.id])
        if key := known.pop() if known else project.versions.article_with(article.fingerprint):
            there = project.articles.get(key)
            raise CorpusError("article-known", title=shown_title(there.title, there.body))
        trashed = project.trash.of(TrashKind.ARTICLE, article.id)
        self._desk.session.make(AddArticles(articles=(article,)))
        self._arrived([article.id], whole=True)
        text = tr("Restored from the trash: {title}", title=trashed.title) if trashed else summary(1, 0, 0)
        self._desk.session.told.emit(text)

    def _tell(self, project: Project, report: AddReport, *, whole: bool) -> None:
        """Show what is new; once it is compared with the rest, say what became of everything else."""
        self._arrived([each.id for each in report.added], whole=whole)
        if whole and report.added:
            self._repeats.find(lambda found: self._report(project, report, found, whole=whole))
        else:
            self._report(project, report, RepeatReport(), whole=whole)

    def _report(self, project: Project, report: AddReport, found: RepeatReport, *, whole: bool) -> None:
        report.take_repeats(found.repeats)
        near = len(report.near_duplicates)
        told = summary(len(report.added), len(report.duplicates), len(report.skipped), near=near, whole=whole)
        self._desk.session.told.emit(told)
        if report.restored or report.duplicates or report.skipped or near:
            asking.ask(AddReportDialog(self._desk.window, told, sections(project, report)))

    def _arrived(self, added: Sequence[str], *, whole: bool) -> None:
        """Show the first new article where none is shown, and look for suggestions."""
        session = self._desk.session
        if added and not session.article:
            shown = self._desk.window.workspace.articles.visible_ids()
            session.show_article(next((each for each in shown if each in set(added)), added[0]))
        if added and whole and self._desk.settings.now.suggest_after_adding:
            self._suggesting.run(added)
