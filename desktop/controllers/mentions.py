"""The reader's own menu: mentions by hand, and what is done with those that were found."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu

from corpus.commands.actors import AddActor
from corpus.commands.decisions import Accept, Reject
from corpus.commands.mentions import LinkMention, MakeMention, RelabelMention
from corpus.domain.actors import Actor, ActorKind
from corpus.domain.latin import sounded
from corpus.domain.mentions import LABELS, Mention
from corpus.domain.statements import State
from desktop.controllers.actors import Actors as ActorWindow
from desktop.controllers.desk import Desk
from desktop.controllers.occurrences import Occurrences
from desktop.dialogs import asking
from desktop.dialogs.actor import ActorDialog
from desktop.reader.hits import Layer
from desktop.translate import tr
from desktop.wording import LABEL_NAMES, menu_text

_FIRST = ("copy", "copy-statement")
_STATEMENT = ("accept", "reject", "split", "join-next", "join-previous")
_SELECTION = ("make-statement", "replace-span", "add-span", "take-out", "speaker-selection", "organisation-selection")
_KINDS = {"PERSON": ActorKind.PERSON, "GPE": ActorKind.PLACE, "LOC": ActorKind.PLACE, "FAC": ActorKind.PLACE}
_MANY = 12  # actors in the menu; the rest is chosen by name


class Mentions:
    """Builds the menu at a place of the text: copy, statement, selection, mention."""

    def __init__(self, desk: Desk, registry: ActorWindow, occurrences: Occurrences) -> None:
        self._desk = desk
        self._occurrences = occurrences
        self._registry = registry
        self._reader = desk.window.workspace.reader.reader
        self._reader.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._reader.customContextMenuRequested.connect(self._open)

    def menu_at(self, place: QPoint) -> QMenu:
        """The menu for a point of the viewport."""
        menu = QMenu(self._reader)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        targets = self._reader.targets_at(QPointF(place))
        statement = next((each for each in targets if each.layer is not Layer.MENTION), None)
        if statement:
            self._desk.session.show_statement(statement.id)
        actions = self._desk.actions
        menu.addActions(actions.pick(_FIRST))
        menu.addSeparator()
        if self._desk.session.statement:
            menu.addActions(actions.pick(_STATEMENT))
        writable = self._desk.session.writable
        if self._reader.selected_span() and writable:
            menu.addActions(actions.pick(_SELECTION))
            menu.addMenu(self._labels(menu, tr("Add &mention"), self._add))
        mention = next((each for each in targets if each.layer is Layer.MENTION), None)
        project = self._desk.project
        if mention and project and writable:
            menu.addSeparator()
            self._add_mention_part(menu, project.mentions.get(mention.id))
        return menu

    def _open(self, place: QPoint) -> None:
        self.menu_at(place).popup(self._reader.viewport().mapToGlobal(place))

    def _add_mention_part(self, menu: QMenu, mention: Mention) -> None:
        session = self._desk.session
        if session.statement:
            menu.addAction(tr("Speaker of the statement"), lambda: self._reader.speaker_pointed.emit(mention.id))
        if mention.state is State.SUGGESTED:
            menu.addAction(tr("Accept mention"), lambda: session.do(Accept(mentions=(mention.id,))))
        menu.addAction(tr("Reject mention"), lambda: session.do(Reject(mentions=(mention.id,))))
        menu.addMenu(
            self._labels(
                menu, tr("Change &label"), lambda label: session.do(RelabelMention(id=mention.id, label=label)), mention
            )
        )
        menu.addMenu(self._actors(menu, mention))
        menu.addAction(tr("All occurrences…"), lambda: self._occurrences.of_mention(mention.id))
        if actor := mention.actor_id:
            menu.addAction(tr("All that this actor said"), lambda: self._registry.show(actor))

    def _labels(self, parent: QMenu, title: str, act: Callable[[str], object], mention: Mention | None = None) -> QMenu:
        menu = QMenu(title, parent)
        for label in LABELS:
            action = menu.addAction(tr(LABEL_NAMES[label]))
            action.setObjectName(label)
            action.triggered.connect(lambda _checked=False, label=label: act(label))
            if mention is not None:
                action.setCheckable(True)
                action.setChecked(mention.label == label)
        return menu

    def _actors(self, parent: QMenu, mention: Mention) -> QMenu:
        """The actors that a mention may name: those of a like name first, then a new one, then none."""
        menu = QMenu(tr("Link to &actor"), parent)
        project, session = self._desk.project, self._desk.session
        words = set(sounded(mention.quote).split())
        actors = project.actors.all() if project else []
        names = {actor.id: set(sounded(" ".join((actor.name, *actor.aliases))).split()) for actor in actors}
        actors.sort(key=lambda actor: (-len(words & names[actor.id]), actor.name))
        for actor in actors[:_MANY]:
            action = menu.addAction(menu_text(actor.name))
            action.setCheckable(True)
            action.setChecked(mention.actor_id == actor.id)
            action.triggered.connect(
                lambda _checked=False, actor_id=actor.id: session.do(LinkMention(id=mention.id, actor_id=actor_id))
            )
        menu.addSeparator()
        if len(actors) > _MANY:
            menu.addAction(tr("Another actor…"), lambda: self._link_other(mention, actors))
        if project and project.actors.named(mention.quote) is None:
            menu.addAction(tr("New actor “{name}”", name=menu_text(mention.quote)), lambda: self._link_new(mention))
        if mention.actor_id:
            menu.addAction(tr("No actor"), lambda: session.do(LinkMention(id=mention.id, actor_id=None)))
        return menu

    def _link_other(self, mention: Mention, actors: Sequence[Actor]) -> None:
        """Ask for any actor of the project and link it."""
        dialog = ActorDialog(self._desk.window, mention.quote, sorted(actors, key=lambda actor: actor.name))
        if asking.ask(dialog) and (chosen := dialog.chosen()):
            self._desk.session.do(LinkMention(id=mention.id, actor_id=chosen.id))

    def _link_new(self, mention: Mention) -> None:
        """Make an actor of the mention's words and link it, as one step."""
        session = self._desk.session
        made = AddActor(label=mention.quote, kind=_KINDS.get(mention.label, ActorKind.ORGANISATION))
        step = session.do(made)
        if step is not None:
            session.do(LinkMention(id=mention.id, actor_id=made.id), step=step)

    def _add(self, label: str) -> None:
        chosen = self._reader.selected_span()
        if chosen:
            command = MakeMention(article_id=self._desk.session.article, span=chosen, label=label)
            if self._desk.session.do(command) is not None:
                self._reader.clear_selection()
