"""The concordance: looks for places in a worker of its own, sorts them, opens them, copies and saves them."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from corpus.domain.concordance import Sort, finder_of
from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.texts import msg
from corpus.tasks.concordance import ConcordanceReport, ConcordanceTask, SaveConcordanceTask, SortTask
from desktop.controllers.desk import Desk
from desktop.controllers.places import focus
from desktop.controllers.searching import Searching
from desktop.dialogs import asking
from desktop.errors import error_text
from desktop.jobs import Jobs
from desktop.models.concordance import copied
from desktop.translate import counted, tr
from desktop.views.concordance_bar import Scope
from desktop.widgets.query_completer import QueryCompleter

_COPIED: Final = 1000  # rows at most: more are better saved
_LONGEST: Final = 200  # characters of a selection that is looked for


class Concordance:
    """Long work elsewhere does not wait for it, and it does not wait for that: it has a worker of its own."""

    def __init__(self, desk: Desk, searching: Searching) -> None:
        self._desk = desk
        self._panel = desk.window.workspace.concordance
        self._task: ConcordanceTask | None = None
        self.jobs = Jobs(desk.session, desk.window)
        bar = self._panel.bar
        self.completer = QueryCompleter(bar.words, searching.values)
        bar.expression.toggled.connect(self.completer.pause)
        bar.wanted.connect(self.look)
        bar.ordered.connect(self._arrange)
        bar.cancelled.connect(self.jobs.cancel)
        bar.saving.connect(self.save)
        self._panel.opened.connect(self.show_place)
        self._panel.copying.connect(self.copy)
        self.jobs.progressed.connect(self._on_progress)
        self.jobs.crashed.connect(desk.jobs.crashed)
        desk.session.project_changed.connect(self._on_project)
        desk.session.article_changed.connect(self._on_article)
        desk.session.changed.connect(self._follow)
        desk.window.closing.connect(self.jobs.close)
        desk.actions.on("concordance", self.of_selection)
        desk.actions.on("save-concordance", self.save)
        desk.actions.on("focus-concordance", lambda: focus(self._panel.bar.words))

    def of_selection(self) -> None:
        """Look for the selected words; with none selected, let some be typed."""
        words = " ".join(self._desk.window.workspace.reader.selected_text().split())
        self._desk.window.workspace.reveal("concordance")
        if words and len(words) <= _LONGEST:
            self._panel.bar.ask('"{}"'.format(words.replace('"', " ")))
        focus(self._panel.view if words else self._panel.bar.words)

    def look(self) -> None:
        """Look for what stands in the field, where the bar says; what was looked for before is not any more."""
        project, bar = self._desk.project, self._panel.bar
        if project is None:
            return
        self.jobs.cancel()
        self._task = None
        bar.rest()
        words, is_expression = bar.words.text(), bar.expression.isChecked()
        if not words.strip():
            self._panel.begin(project, asked=False)
            return
        try:
            finder = finder_of(words, expression=is_expression)
        except CorpusError as error:
            self._panel.begin(project, asked=False)
            self._panel.complain(error_text(error))
            return
        articles = self._desk.window.workspace.articles
        wanted = articles.current_filter() if bar.where is Scope.LIST else None
        here = self._desk.session.article if bar.where is Scope.HERE else None
        task = self._task = project.concordance(finder, wanted, article=here)
        self._panel.begin(project)
        self.jobs.start(task, lambda whole: self._on_found(task, whole))

    def show_place(self, row: int) -> None:
        """Open the article of a row with the place selected in it; the keyboard stays in the list."""
        line = self._panel.model.line(row)
        if line is not None:
            self._desk.session.show_article(line.article_id)
            self._desk.window.workspace.reader.show_place(line.span)

    def copy(self) -> None:
        """Copy the selected rows as text, their parts divided by tabs."""
        rows, count = self._panel.view.selected_rows(_COPIED)
        lines = [line for row in rows if (line := self._panel.model.line(row))]
        QApplication.clipboard().setText("\n".join(map(copied, lines)))
        text = counted(msg("1 row copied."), msg("{count} rows copied."), len(lines))
        if count > _COPIED:
            text += " " + tr("To have all of them, save them as CSV.")
        self._desk.session.told.emit(text)

    def save(self) -> None:
        """Ask for a file, and write all rows into it in their order."""
        project, model = self._desk.project, self._panel.model
        if project is None or not model.rowCount():
            self._desk.session.told.emit(tr("There is no concordance to save yet. Look for some words first."))
            return
        proposed = str(Path(self._desk.folder()) / f"{project.path.stem}-{tr('concordance')}.csv")
        target = asking.choose_target(
            self._desk.window, tr("Save the concordance"), proposed, [tr("CSV tables (*.csv)")], "csv"
        )
        if target is None:
            return
        task = SaveConcordanceTask(project.path, target, model.places, model.order()[:])

        def finished(whole: bool) -> None:
            if whole:
                text = tr("{count} places saved in {file}", count=task.report(), file=target.name)
                self._desk.session.told.emit(text)

        self._desk.jobs.start(task, finished)

    def _on_progress(self, _done: int, _total: int) -> None:
        if self._task is not None:
            self._panel.add(self._task.take(), self._task.report())

    def _on_found(self, task: ConcordanceTask, whole: bool) -> None:
        if task is not self._task:
            return
        self._task = None
        report = task.report()
        self._panel.end(report)
        self._panel.tell(_told(report, whole=whole))
        if self._panel.bar.sort is not Sort.DATE:  # in that order they were found
            self._arrange(self._panel.bar.sort)

    def _arrange(self, sort: Sort) -> None:
        """Put the rows in order, once all are found."""
        model = self._panel.model
        if self._task is not None or len(model.places) < 2:
            return
        places = model.places
        task = SortTask(places, sort)

        def finished(whole: bool) -> None:
            if whole and self._task is None and model.places is places and self._panel.bar.sort is sort:
                model.arrange(task.report())

        self.jobs.start(task, finished, quiet=True)

    def _follow(self, changed: Changed) -> None:
        """Places in articles that are gone or read otherwise now are left out."""
        stale = changed.texts | changed.removed
        dropped = self._panel.model.drop(stale) if stale else False
        if dropped or (changed.added and self._panel.model.rowCount()):
            self._panel.tell(tr("Articles have changed since. Enter in the field above looks again."))

    def _on_article(self, article: str) -> None:
        """What is looked for in this article is looked for in the next one."""
        if article and self._panel.bar.where is Scope.HERE and self._panel.bar.words.text().strip():
            self.look()

    def _on_project(self) -> None:
        self.jobs.cancel()
        self._task = None
        self._panel.bar.rest()
        self._panel.begin(self._desk.project, asked=False)


def _told(report: ConcordanceReport, *, whole: bool) -> str:
    """What is to be known of the places besides how many there are."""
    parts = []
    if not whole:
        parts.append(tr("Stopped. These are the places found so far."))
    if report.stopped:
        parts.append(tr(report.stopped))
    elif report.slow:
        parts.append(tr("Left out, because the expression takes too long there: {count} articles.", count=report.slow))
    if report.more:
        parts.append(tr("There are more places than can be shown. Look for more words, or in fewer articles."))
    return " ".join(parts)
