"""The codebook: its topics as a menu with their keys, and adding, editing and removing them."""

from PySide6.QtGui import QAction, QColor, QIcon, QKeySequence, QPixmap

from corpus.commands.topics import AddTopic, EditTopic, RemoveTopic
from corpus.domain.events import Changed
from corpus.domain.topics import Topic, in_tree_order
from desktop.actions import CODEBOOK
from desktop.controllers.desk import Desk
from desktop.controllers.statements import Statements
from desktop.dialogs import asking
from desktop.dialogs.topic import TopicDialog
from desktop.translate import tr
from desktop.wording import menu_text, shown_key

_SQUARE = 10


class Codebook:
    """A topic's key tags the current statement, wherever no text is being typed."""

    def __init__(self, desk: Desk, statements: Statements) -> None:
        self._desk = desk
        self._statements = statements
        self._menu = desk.actions.menu(CODEBOOK).addMenu(tr("Put t&opic on or off"))
        self._actions: list[QAction] = []
        self._shown: list[Topic] = []
        panel = desk.window.workspace.codebook
        panel.edit_requested.connect(self.edit)
        panel.add_requested.connect(self.add)
        panel.remove_requested.connect(self.remove)
        panel.topic_chosen.connect(desk.window.workspace.table.filter_by_topic)
        desk.actions.on("add-topic", self.add)
        desk.session.project_changed.connect(self.refresh)
        desk.actions.rebound.connect(self._rebind)
        desk.session.changed.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Make the menu and the keys anew where the codebook changed."""
        project = self._desk.project
        topics = in_tree_order(project.topics.offered()) if project else []
        if topics == self._shown:
            return
        self._shown = topics
        for action in self._actions:
            self._menu.removeAction(action)
            self._desk.window.removeAction(action)
            action.deleteLater()
        self._actions = [self._action(topic) for topic in topics]
        self._menu.addActions(self._actions)
        self._desk.window.addActions(self._actions)
        self._menu.menuAction().setEnabled(bool(topics))

    def add(self) -> None:
        """Ask for a new topic."""
        project = self._desk.project
        if project is not None and self._desk.may_change():

            def save(topic: Topic) -> None:
                self._desk.session.make(AddTopic(topic=topic))

            asking.ask(TopicDialog(self._desk.window, None, project.topics.all(), save))

    def edit(self, slug: str) -> None:
        """Show a topic in a form."""
        project = self._desk.project
        if project is not None and self._desk.may_change():

            def save(topic: Topic) -> None:
                self._desk.session.make(EditTopic(topic=topic))

            asking.ask(TopicDialog(self._desk.window, project.topics.get(slug), project.topics.all(), save))

    def remove(self, slug: str) -> None:
        """Remove a topic with its tags; undo brings it back, and so does the trash."""
        if self._desk.session.do(RemoveTopic(slug=slug)) is not None:
            self._desk.session.told.emit(tr("Topic moved to the trash with its tags. Undo brings it back."))

    def _shortcut(self, topic: Topic) -> QKeySequence:
        """The key of a topic, unless the analyst gave it to an action: a key of both would do nothing."""
        key = shown_key(topic.key)
        return QKeySequence("" if self._desk.actions.keymap.holder(key) else key)

    def _rebind(self) -> None:
        for topic, action in zip(self._shown, self._actions, strict=True):
            action.setShortcut(self._shortcut(topic))

    def _action(self, topic: Topic) -> QAction:
        action = QAction(_square(topic.colour), menu_text(topic.name), self._desk.window)
        action.setObjectName(f"topic-{topic.slug}")
        action.setShortcut(self._shortcut(topic))
        action.triggered.connect(lambda _checked=False: self._statements.toggle_topic(topic.slug))
        return action

    def _follow(self, changed: Changed) -> None:
        if changed.topics:
            self.refresh()


def _square(colour: str) -> QIcon:
    picture = QPixmap(_SQUARE, _SQUARE)
    picture.fill(QColor(colour))
    return QIcon(picture)
