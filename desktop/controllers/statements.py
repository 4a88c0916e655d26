"""Going through the statements of an article and deciding on them."""

from collections.abc import Callable

from corpus.commands.decisions import Accept, AcceptAll, Reject
from corpus.commands.statements import EditStatement, MakeStatement, SetOrganisation, SetSpeaker
from corpus.commands.tags import SetStance
from corpus.domain.ids import new_id
from corpus.domain.statements import Stance, State, Statement
from corpus.domain.texts import msg
from desktop.controllers.desk import Desk
from desktop.navigation import neighbour, next_of
from desktop.selection import content, guessed_kind
from desktop.translate import tr


class Statements:
    """The Statement menu: every decision goes through the session and can be undone."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._session = desk.session
        self._pane = desk.window.workspace.reader
        self.walked = False  # while a flow goes from statement to statement, nothing else does
        self.rests = False  # a flow is at its end: its keys go on, and decide nothing
        panel = self._panel = desk.window.workspace.statement
        panel.left.connect(self._pane.reader.setFocus)
        self._pane.reader.chip_activated.connect(self.toggle_chip)
        acts: dict[str, Callable[[], object]] = {
            "next-statement": lambda: self.go(1),
            "previous-statement": lambda: self.go(-1),
            "next-open": self.go_to_open,
            "accept": self.accept,
            "reject": self.reject,
            "accept-all": self.accept_all,
            "make-statement": self.make,
            "replace-span": lambda: self.set_span(add=False),
            "add-span": lambda: self.set_span(add=True),
            "speaker": panel.edit_speaker,
            "organisation": panel.edit_organisation,
            "note": panel.edit_note,
            "topics": panel.edit_topics,
            "reasons": panel.topics.explain,
            "speaker-selection": self.speaker_from_selection,
            "organisation-selection": self.organisation_from_selection,
            "stance-none": lambda: self.set_stance(None),
        }
        acts |= {f"stance-{stance}": lambda stance=stance: self.set_stance(stance) for stance in Stance}  # type: ignore[misc]
        for name, act in acts.items():
            desk.actions.on(name, act)
        desk.window.workspace.table.setContextMenuActions(desk.actions.pick(("accept", "reject", "copy-statement")))

    def go(self, step: int) -> None:
        """Make the next statement of the article the current one, or the one before."""
        if self.walked:
            return
        ids = [each.id for each in self._all()]
        found = neighbour(ids, self._session.statement, step)
        if found:
            self._session.show_statement(found)
        elif not ids:
            keys = self._desk.actions.keymap
            text = msg("No statements yet. {suggest} looks for some; {make} makes one of a selection.")
            words = tr(text, suggest=keys.said("suggest-article"), make=keys.said("make-statement"))
            self._session.told.emit(words)
        else:
            key = self._desk.actions.keymap.said("next-article")
            at_end = tr("The first statement.")
            if step > 0:
                at_end = tr("The last statement. {key} goes to the next article.", key=key)
            self._session.told.emit(at_end)

    def go_to_open(self) -> None:
        """Make the next statement that nobody decided on the current one."""
        if self.walked:
            return
        statements = self._all()
        waiting = [each.id for each in statements if self._is_open(each)]
        found = next_of([each.id for each in statements], self._session.statement, waiting)
        if found:
            self._session.show_statement(found)
        else:
            key = self._desk.actions.keymap.said("mark-done")
            self._session.told.emit(tr("Every statement of this article is decided. {key} marks it as done.", key=key))

    def accept(self) -> None:
        """Accept the current statement with its suggested topics, or all that are selected in the table."""
        if self.rests:
            return
        self._session.do(Accept(statements=self._chosen()))

    def reject(self) -> None:
        """Reject the current statement and go to the next one."""
        if self.rests:
            return
        here, chosen = self._session.statement, self._chosen()
        ids = [each.id for each in self._all() if each.id == here or each.id not in chosen]
        following = neighbour(ids, here, 1) or neighbour(ids, here, -1)
        if self._session.do(Reject(statements=chosen)) is not None and not self.walked:
            self._session.show_statement(following)

    def accept_all(self) -> None:
        """Accept every open suggestion of the article."""
        self._session.do(AcceptAll(articles=(self._session.article,)))

    def make(self, topics: tuple[str, ...] = ()) -> None:
        """Make a statement of the selected words."""
        project, selected = self._desk.project, self._pane.reader.selected_span()
        if project is None or selected is None:
            return
        body = project.articles.body(self._session.article)
        chosen = content(body, selected)
        made = MakeStatement(
            article_id=self._session.article,
            spans=(chosen,),
            kind=guessed_kind(body, chosen),
            topics=topics,
            id=new_id(),
        )
        if self._session.do(made) is not None:
            self._pane.reader.clear_selection()
            self._session.show_statement(made.id)

    def set_span(self, *, add: bool) -> None:
        """Make the selection the text of the current statement, or a further part of it."""
        project, selected = self._desk.project, self._pane.reader.selected_span()
        if project is None or selected is None:
            return
        chosen = content(project.articles.body(self._session.article), selected)
        statement = project.statements.get(self._session.statement)
        spans = (*statement.spans, chosen) if add else (chosen,)
        if self._session.do(EditStatement(id=statement.id, spans=spans)) is not None:
            self._pane.reader.clear_selection()

    def speaker_from_selection(self) -> None:
        """The selected words are the speaker of the current statement."""
        name, where = " ".join(self._pane.selected_text().split()), self._pane.reader.selected_span()
        if name and self._session.do(SetSpeaker(ids=(self._session.statement,), speaker=name, span=where)) is not None:
            self._pane.reader.clear_selection()

    def organisation_from_selection(self) -> None:
        """The selected words are the organisation of the current statement."""
        name = " ".join(self._pane.selected_text().split())
        if name and self._session.do(SetOrganisation(ids=(self._session.statement,), organisation=name)) is not None:
            self._pane.reader.clear_selection()

    def set_stance(self, stance: Stance | None) -> None:
        """Set the stance of the statement on the topic that is chosen in the panel, else on all of its topics."""
        chosen = self._panel.topics.current()
        topic = chosen.topic.slug if chosen and chosen.state else None
        self._session.do(SetStance(statement=self._session.statement, stance=stance, topic=topic))

    def toggle_topic(self, slug: str) -> None:
        """Put a topic on the current statement or take it off; with none, make a statement of the selection first."""
        if self._session.statement:
            self._panel.toggle_topic(slug)
        elif self._pane.reader.selected_span():
            self.make((slug,))
        else:
            key = self._desk.actions.keymap.said("next-statement")
            self._session.told.emit(tr("Choose a statement first: {key} goes to the next one.", key=key))

    def toggle_chip(self, statement_id: str, slug: str) -> None:
        """A chip was clicked: a suggested topic is accepted, a decided one is chosen for its stance."""
        project = self._desk.project
        self._session.show_statement(statement_id)
        tags = project.statements.tags_of(statement_id) if project else []
        if any(tag.topic == slug and tag.state is State.ACCEPTED for tag in tags):
            self._panel.topics.choose(slug)
        else:
            self._panel.toggle_topic(slug)

    def _chosen(self) -> tuple[str, ...]:
        """The statements that are selected in the table while it has the keyboard, else the current one."""
        here, table = self._session.statement, self._desk.window.workspace.table
        selected = table.selected_ids() if table.view.hasFocus() else []
        return tuple(selected) if here in selected else (here,)

    def _all(self) -> list[Statement]:
        project = self._desk.project
        return project.statements.of_article(self._session.article) if project and self._session.article else []

    def _is_open(self, statement: Statement) -> bool:
        """Whether the statement, or one of its topics, waits for a decision."""
        if statement.state is State.SUGGESTED:
            return True
        project = self._desk.project
        tags = project.statements.tags_of(statement.id) if project else []
        return any(tag.state is State.SUGGESTED for tag in tags)
