"""Reading what takes longer than a moment, for one place of the window: in a worker of its own, and never too late."""

from collections.abc import Callable, Iterator
from typing import Protocol, TypeVar

from desktop.controllers.desk import Desk
from desktop.jobs import Jobs, Step

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


class Question(Protocol[T_co]):
    """A task that changes nothing and has an answer."""

    label: str

    def run(self) -> Iterator[Step]:
        """The steps of the reading."""
        ...

    def report(self) -> T_co:
        """What was read."""
        ...


class Reading:
    """Long work elsewhere does not wait for it, and it does not wait for that.

    A later question wins: what was asked before is stopped, and its answer dropped. So it is where the project closes.
    """

    def __init__(self, desk: Desk) -> None:
        self.jobs = Jobs(desk.session, desk.window)
        self._asked: object = None
        self.jobs.crashed.connect(desk.jobs.crashed)
        desk.session.project_changed.connect(self.drop)
        desk.window.closing.connect(self.jobs.close)

    def ask(self, question: Question[T], taken: Callable[[T], None]) -> None:
        """Have something read; `taken` gets the answer, in the window's thread, unless it is not wanted any more."""
        self.drop()
        self._asked = question

        def finished(whole: bool) -> None:
            if self._asked is question:
                self._asked = None
                if whole:
                    taken(question.report())

        self.jobs.start(question, finished, quiet=True)

    def drop(self, question: object = None) -> None:
        """Nobody waits for the answer any more: to this question, or whatever was asked."""
        if question is None or question is self._asked:
            self._asked = None
            self.jobs.cancel()
