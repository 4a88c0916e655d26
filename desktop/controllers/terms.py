"""Highlighted terms: found in the shown article, painted by the reader, gone through by key, edited in a dialog."""

from collections.abc import Sequence

from corpus.commands.terms import TERMS, SetTerms
from corpus.domain.events import Changed
from corpus.domain.spans import Span
from corpus.domain.terms import COLOURS, Term, TermHits, find_terms, read_terms
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.terms import TermsDialog
from desktop.reader.terms import TermLayer
from desktop.translate import tr


class Terms:
    """The list belongs to the project; what was found is kept while the article, its text and the list are the same."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reader = desk.window.workspace.reader.reader
        self._layer = TermLayer(self._reader)
        self._found_for: tuple[str, str] | None = None  # the body and the setting
        self._hits: list[TermHits] = []
        self._places: list[tuple[Span, Term]] = []
        self._at = -1
        desk.actions.on("terms", self.edit)
        desk.actions.on("term-next", lambda: self.go(1))
        desk.actions.on("term-previous", lambda: self.go(-1))
        desk.session.article_changed.connect(lambda _article: self.refresh())
        desk.session.changed.connect(self._follow)

    def refresh(self) -> None:
        """Find the terms of the shown article anew, where something is different."""
        project = self._desk.project
        page = self._reader.page
        body = page.article.body if page else ""
        setting = project.settings.get(TERMS) if project else ""
        if self._found_for != (body, setting):
            self._found_for = (body, setting)
            self._hits = find_terms(body, read_terms(setting)) if body and setting else []
            self._places = sorted(
                ((span, hits.term) for hits in self._hits for span in hits.spans),
                key=lambda each: (each[0].start, each[0].end),
            )
            self._at = -1
            self._tell_stopped()
        self._paint()

    def go(self, step: int) -> None:
        """Go to the next highlighted term of the article, or the one before, around the ends."""
        if not self._places:
            key = self._desk.actions.keymap.said("terms")
            self._desk.session.told.emit(tr("No highlighted term stands in this article. {key} lists them.", key=key))
            return
        start = -1 if step > 0 else 0
        self._at = ((self._at if self._at >= 0 else start) + step) % len(self._places)
        span, term = self._places[self._at]
        self._paint()
        self._reader.scroll_to_span(span)
        same = [each for each, other in self._places if other == term]
        self._desk.session.told.emit(
            tr("{term}: {number} of {count}", term=term.text, number=same.index(span) + 1, count=len(same))
        )

    def edit(self) -> None:
        """Show the list."""
        project = self._desk.project
        if project is None:
            return
        page = self._reader.page
        body = page.article.body if page else ""

        def save(terms: tuple[Term, ...]) -> None:
            self._desk.session.make(SetTerms(terms=terms))

        def count(terms: Sequence[Term]) -> list[TermHits]:
            return find_terms(body, terms)

        terms = read_terms(project.settings.get(TERMS))
        asking.ask(TermsDialog(self._desk.window, terms, count, save if self._desk.session.writable else None))

    def _paint(self) -> None:
        current = self._places[self._at][0] if self._at >= 0 else None
        lines = {colour: place for place, colour in enumerate(COLOURS)}
        self._layer.show([(span, term.colour, lines.get(term.colour, 0)) for span, term in self._places], current)

    def _tell_stopped(self) -> None:
        """A pattern that takes too long is said once for an article."""
        stopped = next((each for each in self._hits if each.problem), None)
        if stopped:
            self._desk.session.told.emit(
                tr("{term} is not highlighted here: {reason}.", term=stopped.term.text[:60], reason=tr(stopped.problem))
            )

    def _follow(self, changed: Changed) -> None:
        if changed.settings or self._desk.session.article in changed.articles:
            self.refresh()
