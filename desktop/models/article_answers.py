"""Which articles a list shows: known at once in a small project, found by a worker in a large one."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.domain.articles import ArticleState
from corpus.domain.filters import ArticleFilter
from corpus.domain.listing import ArticleListing, ArticleQuestion
from corpus.project import Project

SMALL: Final = 2000  # articles: among so many, anything is found in an instant
_LATE: Final = 300  # milliseconds, after which an analyst may wonder
_NOTHING: Final = ArticleListing(ids=[], every=0, counts=dict.fromkeys(ArticleState, 0))

Take = Callable[[ArticleListing], None]


@dataclass(eq=False, slots=True)
class _Asked:
    """A question on its way, and who takes the answer; `anew`, it is not about the rows that are shown."""

    question: ArticleQuestion
    take: Take
    anew: bool = False
    stopped: Event = field(default_factory=Event)
    found: "Future[ArticleListing | None] | None" = None


class ArticleAnswers(QObject):
    """Answers one question: the newest. What was asked before it is given up, and never answered.

    An answer that is not there at once is told by `arrived`; who hears of that calls `deliver`. Nothing changes before.
    """

    arrived = Signal()
    late = Signal()  # somebody has waited for so long that it should be seen
    _left = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._asked: _Asked | None = None
        self._again: _Asked | None = None
        self._acts: list[Callable[[], object]] = []
        self._clock = QTimer(self, singleShot=True, interval=_LATE)
        self._clock.timeout.connect(self.late)
        self._left.connect(self._on_left)

    @property
    def waiting(self) -> bool:
        """Whether the rows that are shown are not yet those that were asked for."""
        return self._asked is not None and self._asked.question.rows

    def take(self, project: Project | None) -> None:
        """Ask another project from now on, or none. The worker has left the one before when this returns."""
        self._give_up()
        self._acts.clear()
        if self._pool:
            self._pool.shutdown(wait=True)
            self._pool = None
        self._project = project

    def ask(self, question: ArticleQuestion, take: Take, *, anew: bool = True, gone: bool = False) -> None:
        """Have a question answered, at once where that is quick.

        Where the same is asked because something changed, not `anew`, the answer that is on its way is waited for, and
        then it is asked again: changes may come faster than answers. Where articles are `gone` it would be wrong.
        """
        asked = self._asked
        if self._project is None or not self.is_large() or _is_quick(question):
            take(self.now(question))
        elif asked is None or anew or not _covers(asked.question, question):
            self._give_up()
            self._start(_Asked(question, take, anew))
        elif gone:
            self._give_up()
            self._start(_Asked(asked.question, asked.take, asked.anew))
        else:
            self._again = _Asked(question, take)

    def now(self, question: ArticleQuestion) -> ArticleListing:
        """The answer to a question, found in this thread."""
        return self._project.listed(question) if self._project else _NOTHING

    def is_large(self) -> bool:
        """Whether there are so many articles that a worker looks for those that pass."""
        return self._project is not None and self._project.articles.most() > SMALL

    def when_there(self, act: Callable[[], object]) -> None:
        """Do something with the rows that were asked for: now, or once they are there.

        What changed meanwhile is not waited for: the rows that are shown are still those.
        """
        if self._asked and self._asked.anew:
            self._acts.append(act)
        else:
            act()

    def finish(self) -> None:
        """Have the rows that were asked for now: somebody cannot go on without them."""
        if self._asked and self.waiting:
            self._asked.stopped.set()
            if self._again:
                self._asked, self._again = self._again, None
            self._asked.found = None  # this thread looks
            self.arrived.emit()

    def deliver(self) -> None:
        """Give the answer that arrived to who asked. Raises what went wrong when it was looked for."""
        asked, again = self._asked, self._again
        self._give_up()
        if asked is None:
            return
        try:
            found = asked.found.result() if asked.found else None
            asked.take(found or self.now(asked.question))
        except BaseException:
            self._acts.clear()
            raise
        if again and not self._asked:
            self._start(again)

    def rest(self) -> None:
        """Do what waited for the rows, now that they are there and shown."""
        acts, self._acts = self._acts, []
        for act in acts:
            self.when_there(act)

    def _start(self, asked: _Asked) -> None:
        project = self._project
        if project is None:
            return
        self._asked = asked
        self._pool = self._pool or ThreadPoolExecutor(max_workers=1, thread_name_prefix="quoteline-list")
        if asked.anew:
            self._clock.start()
        asked.found = self._pool.submit(project.listing, asked.question, asked.stopped)
        asked.found.add_done_callback(lambda _found: self._left.emit(asked))

    def _give_up(self) -> None:
        self._clock.stop()
        if self._asked:
            self._asked.stopped.set()
        self._asked = self._again = None

    def _on_left(self, asked: _Asked) -> None:
        if asked is self._asked:
            self.arrived.emit()


def _is_quick(question: ArticleQuestion) -> bool:
    """Whether an index has the answer in a few milliseconds, of however many articles."""
    return not question.rows and not question.folds and replace(question.wanted, state=None) == ArticleFilter()


def _covers(asked: ArticleQuestion, question: ArticleQuestion) -> bool:
    """Whether what was asked is the same, or that and more."""
    return replace(asked, rows=question.rows) == question and asked.rows >= question.rows
