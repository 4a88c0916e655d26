"""The search box and what follows from it: hits are marked in the text, and help with the language is at hand."""

from PySide6.QtCore import QPoint

from corpus.domain.actors import ActorKind
from corpus.domain.errors import CorpusError
from corpus.domain.query import Query, parse
from corpus.domain.query_fields import Field
from desktop.controllers.desk import Desk
from desktop.dialogs.query_help import QueryHelp
from desktop.widgets.query_completer import QueryCompleter


class Searching:
    """Keeps the marks in the text at what the list is restricted to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._words = ""
        self._articles, self._pane = desk.window.workspace.articles, desk.window.workspace.reader
        self.shown: QueryHelp | None = None
        self.completer = QueryCompleter(self._articles.filters.search, self.values)
        self._articles.settled.connect(self._mark)
        self._articles.filters.help_requested.connect(self.show_help)

    def show_help(self) -> None:
        """Show what can be typed, below the search box."""
        box = self._articles.filters.search
        self.shown = QueryHelp(self._desk.window)
        self.shown.destroyed.connect(self._forget)
        self.shown.show_below(box.mapToGlobal(QPoint(0, box.height() + 4)))

    def values(self, field: Field) -> list[tuple[str, str]]:
        """What the project has for a field, each as it is written and with the words that it is found by."""
        project = self._desk.project
        if project is None:
            return []
        match field:
            case Field.TOPIC:
                return [(each.slug, f"{each.slug} {each.name}") for each in project.topics.all()]
            case Field.SPEAKER:
                people = (each for each in project.actors.all() if each.kind is not ActorKind.PLACE)
                known = {each.name: " ".join((each.name, *each.aliases)) for each in people}
                return list(({each: each for each in project.queue.speakers()} | known).items())
            case Field.CODER:
                names = [each.name for each in project.coders.all()]
            case Field.AGENCY | Field.PLACE:
                names = project.articles.agencies() if field is Field.AGENCY else project.search.places()
            case _:
                names = []
        return [(each, each) for each in names]

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
