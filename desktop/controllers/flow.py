"""The flow: from suggestion to suggestion, one key a decision, the next one coming into view by itself."""

import random

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from corpus.domain.queue import QueueFilter, QueueOrder, Walk
from corpus.project import Project
from desktop.controllers.desk import Desk
from desktop.controllers.flow_words import queue_words, reason_words
from desktop.controllers.statements import Statements
from desktop.dialogs import asking
from desktop.dialogs.flow import FlowDialog
from desktop.translate import tr

_SEEDS = 2**31


class Flow(QObject):
    """Begins with the article or a chosen queue, ends with Escape.

    It decides nothing itself: the keys that decide are the ones of the Statement menu, and it goes on once one did.
    """

    def __init__(self, desk: Desk, statements: Statements) -> None:
        super().__init__(desk.window)
        self._statements = statements
        self._desk = desk
        self._session = desk.session
        self._bar = desk.window.workspace.reader.flow_bar
        self._reader = desk.window.workspace.reader.reader
        self._wanted = QueueFilter()
        self.walk: Walk | None = None
        acts = {
            "flow": self.start_here,
            "flow-queue": self.choose,
            "edit-suggestion": desk.window.workspace.statement.edit_speaker,
            "accept": self._decided,
            "reject": self._decided,
            "next-statement": self.go_on,
            "next-open": self.go_on,
            "previous-statement": self.go_back,
            "undo": self._undone,
            "redo": self._undone,
        }
        for name, act in acts.items():
            desk.actions.on(name, act)
        footer = desk.window.workspace.statement.footer
        footer.accepted.connect(self._decided)
        footer.rejected.connect(self._decided)
        self._session.project_changed.connect(self.leave)
        self._session.changed.connect(lambda _changed: self._on_changed())

    def start_here(self) -> None:
        """Walk through the article that is shown, from top to bottom; from the end of a walk, on to the next one."""
        if self.walk is not None and self.walk.place is None:
            self._next_article()
        elif self._session.article:
            self.start(QueueFilter(articles=(self._session.article,)))

    def choose(self) -> None:
        """Ask for a queue and walk through it."""
        project = self._desk.project
        if project is None:
            return
        here = self._session.article
        dialog = FlowDialog(self._desk.window, project.topics.all(), project.queue.speakers(), article=bool(here))
        if asking.ask(dialog):
            order = QueueOrder.UNCERTAIN if dialog.uncertain.isChecked() else QueueOrder.READING
            self.start(
                QueueFilter(
                    articles=self._articles(project, dialog.articles.currentData(), order),
                    topic=dialog.topic.currentData() or None,
                    speaker=dialog.speaker.currentData() or None,
                    order=order,
                )
            )

    def start(self, wanted: QueueFilter) -> None:
        """Walk through a queue. What is drawn at random is the same for the same queue at the same point of history."""
        project = self._desk.project
        if project is None or not self._desk.may_change():
            return
        self._desk.window.workspace.statement.commit()
        chance = random.Random(f"{project.history.here()} {wanted.topic} {wanted.speaker}")
        self._wanted = wanted
        self.walk = Walk(
            lambda without: project.queue.page(wanted, without=without, seed=chance.randrange(_SEEDS)),
            project.queue.is_open,
            project.queue.count(wanted),
        )
        self._statements.walked = True
        self._reader.removeEventFilter(self)
        self._reader.installEventFilter(self)
        self._reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.go_on()

    def leave(self) -> None:
        """End the walk; everything stays as it is."""
        if self.walk is not None:
            self.walk = None
            self._statements.walked = self._statements.rests = False
            self._reader.removeEventFilter(self)
            self._bar.hide()

    def go_on(self) -> None:
        """Go to the next one; one that is left open comes again at the end."""
        if self.walk is not None:
            self.walk.go_on()
            self._follow()

    def go_back(self) -> None:
        """Go to the one before."""
        if self.walk is not None:
            self.walk.go_back()
            self._follow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Escape in the text leaves the flow, after the find bar was closed."""
        wanted = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in wanted or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if self._desk.window.workspace.reader.find_bar.isVisible():
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.leave()
        return True

    def _decided(self) -> None:
        """A key decided on the statement of the walk: go on; where that could not be done, stay."""
        project, walk = self._desk.project, self.walk
        if project is None or walk is None:
            return
        if walk.place is None:
            self._next_article()
        elif not project.queue.is_open(walk.place.statement):
            self.go_on()

    def _undone(self) -> None:
        """The walk goes back to what was taken back, where that is open again."""
        project, walk, here = self._desk.project, self.walk, self._session.statement
        if project is not None and walk is not None and here:
            if project.queue.is_open(here):
                walk.go_to(here)
            self._follow()

    def _on_changed(self) -> None:
        """Bring the bar up to date; from a statement that is gone, such as one of a removed article, go on."""
        project, walk = self._desk.project, self.walk
        place = walk.place if walk else None
        if walk and project and place and not project.statements.exists(place.statement):
            walk.go_on()
            QTimer.singleShot(0, self, self._follow)  # once everybody has heard of the change
        self._show()

    def _follow(self) -> None:
        """Show what the walk is at. The panels hear of it by the session."""
        place = self.walk.place if self.walk else None
        self._statements.rests = self.walk is not None and place is None
        if place is not None:
            self._session.show_statement(place.statement)
        self._show()

    def _show(self) -> None:
        """Bring the bar up to date."""
        walk, project = self.walk, self._desk.project
        if walk is None or project is None:
            return
        words = queue_words(project, self._wanted)
        if walk.place is None:
            self._bar.show_place(tr("Nothing is left to decide in this queue"), walk.total, walk.total)
            self._bar.show_reason(tr("{count} decided on this walk  ·  {queue}", count=walk.decided, queue=words))
            self._bar.show_keys(
                ((self._key("accept"), tr("next article")), (self._key("mark-done"), tr("done")), ("Esc", tr("leave")))
            )
            return
        number = tr("{number} of {count}", number=walk.number, count=walk.total)
        parts = [
            number,
            words,
            tr("skipped before") if walk.again else "",
            tr("drawn at random") if walk.place.drawn else "",
        ]
        self._bar.show_place("  ·  ".join(part for part in parts if part), walk.number - 1, walk.total)
        self._bar.show_reason(reason_words(project, walk.place.statement))
        names = (
            ("accept", tr("accept")),
            ("reject", tr("reject")),
            ("edit-suggestion", tr("edit")),
            ("next-statement", tr("later")),
        )
        self._bar.show_keys([*((self._key(name), text) for name, text in names), ("Esc", tr("leave"))])

    def _key(self, name: str) -> str:
        return self._desk.actions.keymap.first(name)

    def _next_article(self) -> None:
        """The next article of the list in which something waits; the flow goes on there."""
        project, ids = self._desk.project, self._desk.window.workspace.articles.visible_ids()
        if project is None:
            return
        here = self._session.article
        following = ids[ids.index(here) + 1 :] if here in ids else ids
        found = project.queue.page(QueueFilter(articles=tuple(following)), without=frozenset(), seed=0, limit=1)
        if found:
            article = project.statements.get(found[0].statement).article_id
            self.start(QueueFilter(articles=(article,)))
        else:
            self._session.told.emit(tr("No later article of the list has anything to decide."))

    def _articles(self, project: Project, chosen: str, order: QueueOrder) -> tuple[str, ...] | None:
        """The articles of a choice; in the order of uncertainty all of them need not be named."""
        shown = self._desk.window.workspace.articles
        if chosen == "here":
            return (self._session.article,)
        ids = shown.visible_ids() if chosen == "list" else project.articles.ids()
        whole = len(ids) == project.articles.count()
        return None if whole and order is QueueOrder.UNCERTAIN else tuple(ids)
