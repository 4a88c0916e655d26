"""The search box and what follows from it: hits are marked in the text, and help with the language is at hand."""

from PySide6.QtCore import QPoint

from corpus.domain.errors import CorpusError
from corpus.domain.query import Query, parse
from desktop.controllers.desk import Desk
from desktop.dialogs.query_help import QueryHelp


class Searching:
    """Keeps the marks in the text at what the list is restricted to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._words = ""
        self._articles, self._pane = desk.window.workspace.articles, desk.window.workspace.reader
        self.shown: QueryHelp | None = None
        self._articles.settled.connect(self._mark)
        self._articles.filters.help_requested.connect(self.show_help)

    def show_help(self) -> None:
        """Show what can be typed, below the search box."""
        box = self._articles.filters.search
        self.shown = QueryHelp(self._desk.window)
        self.shown.destroyed.connect(self._forget)
        self.shown.show_below(box.mapToGlobal(QPoint(0, box.height() + 4)))

    def _mark(self) -> None:
        words = self._articles.current_filter().words
        if words != self._words:
            self._words = words
            self._pane.mark_query(_query(words))

    def _forget(self) -> None:
        self.shown = None


def _query(words: str) -> Query | None:
    """The query of the list; None where it has no words."""
    try:
        return parse(words) if words.strip() else None
    except CorpusError:  # without a project the list takes any words; there is no text to mark them in
        return None
