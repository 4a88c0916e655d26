"""The middle of the window: the reader and its find bar, kept at what the session is at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.domain.events import Changed
from corpus.domain.query import Query
from corpus.domain.query_places import found_spans
from corpus.domain.spans import Span
from desktop.reader.page_selection import select
from desktop.reader.reader import Reader
from desktop.session import Session
from desktop.theme import Theme
from desktop.views.find_bar import FindBar
from desktop.views.flow_bar import FlowBar
from desktop.views.pages import page_after, page_of


class ReaderPane(QWidget):
    """Shows the session's article and statement, and follows every change."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._query: Query | None = None
        self.flow_bar = FlowBar(self)
        self.find_bar = FindBar(self)
        self.reader = Reader(self, theme=theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.flow_bar)
        column.addWidget(self.find_bar)
        column.addWidget(self.reader, 1)
        self.setFocusProxy(self.reader)
        self.find_bar.found.connect(self._show_hits)
        self.find_bar.closed.connect(self.reader.setFocus)
        self.reader.statement_activated.connect(session.show_statement)
        session.article_changed.connect(self._show_article)
        session.statement_changed.connect(self._show_statement)
        session.changed.connect(self._follow)
        self._show_article(session.article)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.reader.set_theme(theme)

    def selected_text(self) -> str:
        """The selected words of the article, empty for none."""
        span, page = self.reader.selected_span(), self.reader.page
        return page.article.body[span.start : span.end] if span and page else ""

    def open_find(self) -> None:
        """Open the find bar, with the selected words where they are few."""
        words = self.selected_text()
        self.find_bar.open_bar(words if len(words) <= 60 and "\n" not in words else "")

    def show_place(self, place: Span) -> None:
        """Select a place of the shown article, so that something can be made of it, and bring it into sight."""
        if self.reader.sheet is not None:
            self.reader.setTextCursor(select(self.reader.textCursor(), self.reader.sheet.units, place))
            self.reader.scroll_to_span(place)

    def mark_query(self, query: Query | None) -> None:
        """Mark in every article what it was found by; the hits of the find bar go before."""
        self._query = query
        self._mark_query(scroll=False)

    def _show_article(self, article_id: str) -> None:
        project = self._session.project
        page = page_of(project, article_id) if project and article_id else None
        self.reader.show_article(page)
        self.find_bar.take_text(page.article.body if page else "")
        if self._query is not None:
            self._mark_query(scroll=True)

    def _show_statement(self, statement_id: str) -> None:
        self.reader.set_current(statement_id or None, scroll=True)

    def _follow(self, changed: Changed) -> None:
        project, article = self._session.project, self._session.article
        if project and article and (changed.topics or changed.actors or article in changed.articles):
            held = self.reader.page
            page = page_after(project, held, changed) if held else page_of(project, article)
            if page:
                self.reader.update_page(page)
                self.find_bar.take_text(page.article.body)
                if article in changed.texts:
                    self._mark_query(scroll=False)
                self.reader.set_current(self._session.statement or None, scroll=False)

    def _mark_query(self, *, scroll: bool) -> None:
        if self.find_bar.isVisible():
            return
        page = self.reader.page
        spans = found_spans(self._query, page.article.body) if self._query is not None and page else []
        self.reader.set_hits(spans, None)
        if spans and scroll:
            self.reader.scroll_to_span(spans[0])

    def _show_hits(self, hits: list[Span], current: int) -> None:
        if not self.find_bar.isVisible():
            self._mark_query(scroll=False)
            return
        self.reader.set_hits(hits, current if current >= 0 else None)
        if 0 <= current < len(hits):
            self.reader.scroll_to_span(hits[current])
