"""Long work in the background: one worker computes, this thread commits, one job after the other.

A job is a task of the project (`corpus.tasks.base.Task`). The worker walks through `task.run()` and hands every step
to the thread of the window, which runs its command; only then does the worker go on. All commands of one task are one
step of undo, unless the analyst did something in between. A job that goes first has the one that runs wait until it is
over.
"""

import logging
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from corpus.commands.base import Command
from corpus.domain.errors import CorpusError
from corpus.project import Project
from desktop.session import Session

_log = logging.getLogger(__name__)


class Step(Protocol):
    """One step of a task: how far it is, and what is to be committed before it goes on."""

    @property
    def done(self) -> int:
        """How many pieces are finished."""
        ...

    @property
    def total(self) -> int | None:
        """Of how many, None where that is not known."""
        ...

    @property
    def share(self) -> float | None:
        """How much of the work that is, from 0 to 1, where it is known without a total."""
        ...

    @property
    def command(self) -> Command | None:
        """The change to make, if any."""
        ...


class Work(Protocol):
    """Long work, see `corpus.tasks.base.Task`."""

    @property
    def label(self) -> str:
        """What it does, a marked text."""
        ...

    def run(self) -> Iterator[Step]:
        """The steps of the work."""
        ...


@dataclass(eq=False, slots=True, kw_only=True)
class Job:
    """A task on its way. `finished` is called in the window's thread, with True unless it failed or was cancelled."""

    work: Work
    project: Project | None
    finished: Callable[[bool], None] = lambda _whole: None
    quiet: bool = False
    first: bool = False
    step: int | None = None
    left: "Future[None] | None" = None
    committed: Event = field(default_factory=Event)
    stopped: Event = field(default_factory=Event)
    gone: Event = field(default_factory=Event)

    def steps(self, hand_over: Callable[["Job", Step], None]) -> None:
        """Runs in the worker: every step is handed over, and waited for."""
        steps: Any = self.work.run()
        try:
            for step in steps:
                self.committed.clear()  # before the look at `stopped`: a cancel after it wakes the wait below
                if self.stopped.is_set():
                    return
                hand_over(self, step)
                self.committed.wait()
                if self.stopped.is_set():
                    return
        finally:
            steps.close()
            self.gone.set()

    def cancel(self) -> None:
        """Stop before the next step; what was committed stays."""
        self.stopped.set()
        self.committed.set()


class Jobs(QObject):
    """The queue of jobs. Its signals are for the status bar; `crashed` carries errors that nobody foresaw."""

    started = Signal(str)  # what is being done; empty when a quiet job starts
    progressed = Signal(int, int)  # done, total (0: unknown)
    advanced = Signal(float)  # from 0 to 1, behind `progressed`, where the total is unknown and the share is not
    rested = Signal()  # the job that ran is over, well or not; others may follow
    ended = Signal()  # nothing is running any more
    crashed = Signal(object)  # a BaseException
    _stepped = Signal(object, object)
    _left = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._aside: Job | None = None  # waits until the one that goes first is over
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="quoteline-worker")
        self._closed = False
        self._held: tuple[Job, Step] | None = None  # while the analyst decides on an unsaved change
        self._stepped.connect(self._commit)
        session.saving.settled.connect(self._go_on)
        session.leaving.connect(self._let_go)
        self._left.connect(self._on_left)

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return self._running is not None

    def start(
        self,
        work: Work,
        finished: Callable[[bool], None] | None = None,
        *,
        quiet: bool = False,
        closed: bool = False,
        first: bool = False,
    ) -> None:
        """Run a task of the open project, after those that wait already. `quiet` ones show no progress.

        A `closed` one needs no open project: it is about a file that may not even open. One that goes `first` begins at
        once, and what runs goes on afterwards; the project is not closed before it has left.
        """
        project = self._session.project
        if (project is None and not closed) or self._closed:
            return
        job = Job(work=work, project=project, quiet=quiet, first=first)
        if finished:
            job.finished = finished
        if first:
            self._aside = self._running or self._aside
            self._begin(job)
        else:
            self._waiting.append(job)
            self._next()

    def cancel(self) -> None:
        """Stop the job that runs; those that wait are dropped."""
        self._waiting.clear()
        for job in (self._aside, self._running):
            if job:
                job.cancel()

    def cancel_shown(self) -> None:
        """Stop what is shown: a job that goes first alone, else all of them."""
        if self._aside and self._running:
            self._running.cancel()
        else:
            self.cancel()

    def close(self) -> None:
        """Cancel everything and wait for the worker to leave; nothing can be started afterwards."""
        self._closed = True
        self.cancel()
        self._pool.shutdown(wait=True)
        if self._running:
            self._running = self._aside = None
            self.rested.emit()
            self.ended.emit()

    def _next(self) -> None:
        """Go on with the job that had to wait, else with the next one."""
        if self._running:
            return
        if self._aside:
            job, self._aside = self._aside, None
            self._show(job)
            if job.left:
                self._finish(job, job.left)
            else:
                self._go_on()
        elif self._waiting:
            self._begin(self._waiting.popleft())

    def _begin(self, job: Job) -> None:
        self._show(job)
        future = self._pool.submit(job.steps, self._stepped.emit)
        future.add_done_callback(lambda each: self._left.emit(job, each))

    def _show(self, job: Job) -> None:
        self._running = job
        self.started.emit("" if job.quiet else job.work.label)

    def _let_go(self) -> None:
        """The project is about to be closed: what writes to it by itself leaves before."""
        if self._running and self._running.first:
            self._running.cancel()
            self._running.gone.wait()

    def _commit(self, job: Job, step: Step) -> None:
        """In the window's thread: make the change of a step, then let the worker go on.

        A step that was not made, for whatever reason, is the last one: what follows would be told as done.
        """
        if (self._session.saving.is_undecided or job is self._aside) and not job.stopped.is_set():
            self._held = job, step
            return
        made = False
        try:
            made = self._make(job, step)
        finally:
            if not made:
                job.stopped.set()
            job.committed.set()

    def _go_on(self) -> None:
        """The analyst decided: the step that waited meanwhile is made."""
        if self._held and self._held[0] is not self._aside and not self._session.saving.is_undecided:
            held, self._held = self._held, None
            self._commit(*held)

    def _make(self, job: Job, step: Step) -> bool:
        """Make the change of a step; False where it was not made."""
        if job.stopped.is_set() or job is not self._running or self._session.project is not job.project:
            return False
        if step.command is not None:
            made = self._session.do(step.command, step=job.step)
            if made is None:  # the session has told why
                return False
            job.step = made or job.step
        if not job.quiet:
            self.progressed.emit(step.done, step.total or 0)
            if step.share is not None:
                self.advanced.emit(step.share)
        return True

    def _on_left(self, job: Job, future: "Future[None]") -> None:
        """In the window's thread: the worker left, which one that had to wait tells later."""
        if job is self._aside:
            job.left = future
        else:
            self._finish(job, future)

    def _finish(self, job: Job, future: "Future[None]") -> None:
        """Nothing turns any more before something is told or asked."""
        if job is not self._running:  # closed meanwhile
            return
        self._running = None
        error = future.exception()
        if error is not None and not isinstance(error, CorpusError):
            _log.error("a background job failed", exc_info=error)
        self.rested.emit()
        try:
            if self._session.project is job.project:
                job.finished(error is None and not job.stopped.is_set())
        finally:
            self._next()
            if not self._running:
                self.ended.emit()
            if isinstance(error, CorpusError):
                self._session.failed.emit(error)
            elif error is not None:
                self.crashed.emit(error)
