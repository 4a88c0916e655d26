"""Guidelines at hand: what a topic means, and why a statement has it."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from corpus.commands.topics import EditTopic
from corpus.domain.statements import State
from corpus.domain.topics import Topic
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.guide import GuidePopover
from desktop.dialogs.guide_history import TagHistoryDialog
from desktop.translate import tr


class Guide:
    """The topic is that under the keyboard: of the codebook or the statement panel, else the statement's first."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        workspace = desk.window.workspace
        self._codebook, self._choices = workspace.codebook, workspace.statement.topics
        self.shown: GuidePopover | None = None
        desk.actions.on("guideline", lambda: self.show(self._slug()))
        desk.actions.on("tag-history", self.show_history)
        self._codebook.work_requested.connect(self._on_work)
        self._choices.addActions(desk.actions.pick(("guideline", "tag-history")))

    def show(self, slug: str) -> None:
        """Show the guidelines of a topic beside where it stands."""
        project = self._desk.project
        if project is None or not slug:
            self._desk.session.told.emit(tr("Choose a topic or a statement first."))
            return
        save = self._save if self._desk.session.writable else None
        self.shown = GuidePopover(self._desk.window, project.topics.get(slug), save)
        self.shown.destroyed.connect(self._forget)
        self.shown.show_beside(self._anchor())

    def show_history(self) -> None:
        """Tell why the current statement is tagged as it is."""
        project, statement = self._desk.project, self._desk.session.statement
        if project is None or not statement:
            return
        names = {topic.slug: topic.name for topic in project.topics.all()}
        quote = project.statements.get(statement).quote
        asking.ask(TagHistoryDialog(self._desk.window, quote, project.tag_history(statement), names))

    def _on_work(self, name: str, slug: str) -> None:
        if name == "guideline":
            self.show(slug)

    def _save(self, edited: Topic) -> None:
        """Write the guidelines; the rest of the topic is as it is by now."""
        project = self._desk.project
        if project is None or not project.topics.exists(edited.slug):
            return
        now = project.topics.get(edited.slug)
        topic = replace(
            now, definition=edited.definition, examples=edited.examples, counter_examples=edited.counter_examples
        )
        self._desk.session.do(EditTopic(topic=topic))

    def _slug(self) -> str:
        chosen = self._choices.current()
        if self._codebook.view.hasFocus() or not self._desk.session.statement:
            return self._codebook.current_topic()
        if chosen:
            return chosen.topic.slug
        project = self._desk.project
        tags = project.statements.tags_of(self._desk.session.statement) if project else []
        standing = [tag for tag in tags if tag.state is not State.REJECTED]
        standing.sort(key=lambda tag: (tag.state is not State.ACCEPTED, -(tag.score or 0.0)))
        return standing[0].topic if standing else self._codebook.current_topic()

    def _anchor(self) -> QPoint:
        """Left of the list that the topic stands in, so that the list can still be read."""
        view: QWidget = self._codebook.view if self._codebook.view.hasFocus() else self._choices
        return view.mapToGlobal(QPoint(-396, 0))

    def _forget(self) -> None:
        self.shown = None
