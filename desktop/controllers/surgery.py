"""Changing what a statement is made of: its ends by keys and mouse, splitting, joining."""

from collections.abc import Callable
from typing import TypeVar

from corpus.commands.statements import EditStatement
from corpus.commands.surgery import JoinStatements, SplitStatement
from corpus.domain.errors import CorpusError
from corpus.domain.ids import new_id
from corpus.domain.spans import span
from corpus.domain.statements import Statement
from corpus.domain.surgery import Edge, Spans, Unit, moved, part_at, split_at, taken_out, without
from desktop.controllers.desk import Desk
from desktop.controllers.gesture import Gesture
from desktop.navigation import neighbour
from desktop.reader.direction import paragraph_reads_left
from desktop.reader.page_selection import cursor_point
from desktop.translate import tr

_T = TypeVar("_T")


class Surgery:
    """The submenu Change words, and the handles in the text."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._session = desk.session
        self._reader = desk.window.workspace.reader.reader
        self._gesture = Gesture(self._reader)
        acts: dict[str, Callable[[], object]] = {
            "take-out": self.take_out,
            "split": self.split,
            "join-next": lambda: self.join(1),
            "join-previous": lambda: self.join(-1),
        }
        for edge in Edge:
            for name, right in (("right", True), ("left", False)):
                acts[f"{edge}-{name}"] = lambda edge=edge, right=right: self.move_word(edge, right=right)  # type: ignore[misc]
            for name, on in (("down", True), ("up", False)):
                acts[f"{edge}-{name}"] = lambda edge=edge, on=on: self.move(edge, Unit.SENTENCE, forwards=on)  # type: ignore[misc]
        for action, act in acts.items():
            desk.actions.on(action, act)
        self._reader.spans_wanted.connect(self._take)
        self._session.project_changed.connect(self._allow)

    def move_word(self, edge: Edge, *, right: bool) -> None:
        """Move an end by a word to the right or left of the page."""
        statement = self._statement()
        if statement:
            part = statement.spans[self._part(statement, edge)]
            at = part.start if edge is Edge.START else part.end - 1
            self.move(edge, Unit.WORD, forwards=right is not paragraph_reads_left(self._body(statement), at))

    def move(self, edge: Edge, unit: Unit, *, forwards: bool) -> None:
        """Move an end of the current statement: of the part with the text cursor in it, else of the outermost.

        While the key is held, one movement after the other is one step of undo.
        """
        statement = self._statement()
        if statement is None:
            return
        spans = moved(
            self._body(statement), statement.spans, self._part(statement, edge), edge, unit, forwards=forwards
        )
        if spans is None:
            grows = forwards is (edge is Edge.END)
            self._session.told.emit(tr("The text ends here.") if grows else tr("No words would be left of it."))
            return
        step = self._session.do(
            EditStatement(id=statement.id, spans=spans), step=self._gesture.step(statement.id, edge)
        )
        if step is not None:
            self._gesture.follow(statement.id, edge, step)
            here = spans[0].start if edge is Edge.START else spans[-1].end - 1
            self._reader.scroll_to_span(span(here, here + 1))

    def take_out(self) -> None:
        """Take the selected words out of the current statement; with none, the part with the text cursor in it."""
        statement = self._statement()
        if statement is None:
            return
        chosen = self._reader.selected_span() or statement.spans[self._part(statement, Edge.END)]
        spans = self._tried(lambda: without(self._body(statement), statement.spans, chosen))
        if spans and self._session.do(EditStatement(id=statement.id, spans=spans)) is not None:
            self._reader.clear_selection()

    def split(self) -> None:
        """Make two statements of the current one: at the text cursor, or what is selected and the rest."""
        statement = self._statement()
        if statement is None:
            return
        body, selected, cursor = self._body(statement), self._reader.selected_span(), self._cursor()
        if selected:
            parts = self._tried(lambda: taken_out(body, statement.spans, selected))
        else:
            parts = self._tried(lambda: split_at(body, statement.spans, cursor or 0))
        if parts is None:
            return
        command = SplitStatement(id=statement.id, spans=parts[0], others=parts[1], other_id=new_id())
        if self._session.do(command) is not None:
            self._reader.clear_selection()
            self._session.show_statement(command.other_id)
            key = self._desk.actions.keymap.said("previous-statement")
            self._session.told.emit(tr("Split in two: this is the second. {key} goes to the first.", key=key))

    def join(self, step: int) -> None:
        """Make one statement of the current one and the next, or the one before."""
        statement, project = self._statement(), self._desk.project
        if statement is None or project is None:
            return
        there = project.statements.of_article(statement.article_id)
        other = neighbour([each.id for each in there], statement.id, step)
        if not other or other == statement.id:
            self._session.told.emit(tr("There is no statement beside it to join it with."))
            return
        names = {each.speaker for each in (statement, project.statements.get(other)) if each.speaker}
        if self._session.do(JoinStatements(id=statement.id, other=other)) is not None:
            kept = project.statements.get(statement.id).speaker
            told = tr("Joined. The speaker is {name} now.", name=kept) if len(names) > 1 else tr("Joined.")
            self._session.told.emit(told)

    def _take(self, statement_id: str, spans: Spans) -> None:
        """An end was dragged."""
        self._session.do(EditStatement(id=statement_id, spans=spans))

    def _allow(self) -> None:
        """Ends are dragged where the project can be changed."""
        self._reader.edges.enabled = self._session.writable

    def _tried(self, act: Callable[[], _T]) -> _T | None:
        try:
            return act()
        except CorpusError as error:
            self._desk.tell(error)
            return None

    def _statement(self) -> Statement | None:
        project, here = self._desk.project, self._session.statement
        return project.statements.get(here) if project and here else None

    def _body(self, statement: Statement) -> str:
        project = self._desk.project
        return project.articles.body(statement.article_id) if project else ""

    def _part(self, statement: Statement, edge: Edge) -> int:
        return part_at(statement.spans, edge, self._cursor())

    def _cursor(self) -> int | None:
        """Where the text cursor stands, in code points."""
        sheet = self._reader.sheet
        return cursor_point(self._reader.textCursor(), sheet.units) if sheet else None
