"""Correcting the text of an article, and going through what that touched."""

from corpus.commands.texts import EditReport, EditText, Findings
from corpus.domain.articles import shown_title
from corpus.domain.edits import Edit
from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.history import cut
from corpus.domain.moved import Part, Touched
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.text_editing import EditTextDialog
from desktop.dialogs.text_review import TextReviewDialog
from desktop.translate import tr


class Texts:
    """Edit text in the Article menu, and the list that follows it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._session = desk.session
        self._article = ""
        self.review: TextReviewDialog | None = None
        desk.actions.on("edit-text", self.edit)
        self._session.project_changed.connect(self._end)
        self._session.changed.connect(self._follow)

    def edit(self) -> None:
        """Open the text in an editor; what the edit touched is shown afterwards."""
        project, key = self._desk.project, self._session.article
        if project is None or not key:
            return
        reports: list[EditReport] = []

        def save(edits: tuple[Edit, ...]) -> None:
            command = EditText(article_id=key, edits=edits)
            self._session.make(command)
            reports.append(command.report)

        found = Findings.of(project.mentions, project.statements, key)
        pixels = self._desk.settings.now.text_size
        dialog = EditTextDialog(self._desk.window, project.articles.body(key), found, pixels=pixels, save=save)
        if asking.ask(dialog) and reports:
            self._tell(key, reports[0])

    def _tell(self, article: str, report: EditReport) -> None:
        """Say what was done, and show what is to be looked at again."""
        self._session.told.emit(tr("Text edited. Undo brings the earlier one back."))
        project = self._desk.project
        if report.touched and project is not None:
            there = project.articles.get(article)
            self._article = article
            title = cut(shown_title(there.title, there.body))
            self.review = TextReviewDialog(self._desk.window, title, report.touched)
            self.review.wanted.connect(self._show)
            self.review.finished.connect(self._end)
            self.review.show()

    def _show(self, touched: Touched) -> None:
        """Go to what a row of the list is about."""
        self._session.show_article(self._article)
        project = self._desk.project
        try:
            if touched.part is not Part.MENTION:
                self._session.show_statement(touched.id)
            elif project is not None:
                self._desk.window.workspace.reader.reader.scroll_to_span(project.mentions.get(touched.id).span)
        except CorpusError as error:  # it was removed meanwhile by another program
            self._desk.tell(error)

    def _follow(self, changed: Changed) -> None:
        """Keep the list at what is there; another edit of the text, or an undo of this one, ends it."""
        if self.review is None:
            return
        if self._article in changed.texts | changed.removed:
            self.review.close()
        elif self._article in changed.articles:
            self.review.follow(self._now)

    def _now(self, touched: Touched) -> str | None:
        """What a thing that was touched says now; None where it was removed meanwhile."""
        project = self._desk.project
        if project is None or not touched.new or touched.part in (Part.SPEAKER, Part.CUE):
            return touched.new
        try:
            things = project.mentions if touched.part is Part.MENTION else project.statements
            return things.get(touched.id).quote
        except CorpusError:
            return None

    def _end(self, _result: int = 0) -> None:
        dialog, self.review = self.review, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()
