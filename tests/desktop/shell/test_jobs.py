"""Background work: one at a time, committed here, cancelled between two steps."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from corpus.commands.articles import AddArticles
from corpus.commands.base import Command
from corpus.commands.topics import RemoveTopic
from corpus.domain.articles import Header, make_article
from corpus.domain.errors import CorpusError
from corpus.project import Project
from desktop.jobs import Jobs
from desktop.session import Session
from tests.corpus.making import CODEBOOK


@dataclass(frozen=True, kw_only=True)
class Part:
    """A step of a task."""

    done: int
    total: int | None = None
    share: float | None = None
    command: Command | None = None


class Task:
    """Adds some articles, one a step; fails in the end where an error is given."""

    label = "Adding"

    def __init__(self, name: str, count: int, error: Exception | None = None, gate: Event | None = None) -> None:
        self.name = name
        self.count = count
        self.error = error
        self.gate = gate
        self.closed = False
        self.thread = ""

    def run(self) -> Iterator[Part]:
        """The steps."""
        self.thread = current_thread().name
        try:
            for number in range(self.count):
                article = make_article(f"{self.name} {number}", Header())
                yield Part(done=number + 1, total=self.count, command=AddArticles(articles=(article,)))
                if self.gate and number == 0:
                    assert self.gate.wait(10)
            if self.error:
                raise self.error
        finally:
            self.closed = True


@pytest.fixture
def session(qapp: QObject, tmp_path: Path) -> Iterator[Session]:
    made = Session()
    made.take(Project.create(tmp_path / "jobs.db", coder="anna", codebook=CODEBOOK))
    yield made
    made.take(None)


@pytest.fixture
def jobs(session: Session) -> Iterator[Jobs]:
    made = Jobs(session)
    yield made
    made.close()


def _count(session: Session) -> int:
    assert session.project is not None
    return session.project.articles.count()


def test_a_job_commits_in_this_thread_and_is_one_step(jobs: Jobs, session: Session, qtbot: QtBot) -> None:
    task, seen = Task("a", 3), []
    session.changed.connect(lambda _changed: seen.append(current_thread() is main_thread()))
    with qtbot.waitSignal(jobs.ended):
        jobs.start(task)
    assert _count(session) == 3
    assert seen == [True] * 3
    assert task.thread.startswith("quoteline-worker")
    session.undo()
    assert _count(session) == 0


def test_jobs_run_one_after_the_other(jobs: Jobs, session: Session, qtbot: QtBot) -> None:
    order: list[str] = []
    with qtbot.waitSignals([jobs.started, jobs.ended]):
        jobs.start(Task("a", 2), lambda whole: order.append(f"a {whole}"))
        jobs.start(Task("b", 1), lambda whole: order.append(f"b {whole}"))
        assert jobs.busy
    assert order == ["a True", "b True"]
    assert _count(session) == 3
    assert not jobs.busy


def test_progress_is_told(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    jobs.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(jobs.ended):
        jobs.start(Task("a", 2))
    assert told == [(1, 2), (2, 2)]


def test_a_cancel_keeps_what_was_committed(jobs: Jobs, session: Session, qtbot: QtBot) -> None:
    gate, ends = Event(), []
    task = Task("a", 5, gate=gate)
    waiting = Task("b", 1)
    with qtbot.waitSignal(jobs.progressed):
        jobs.start(task, ends.append)
        jobs.start(waiting, ends.append)
    with qtbot.waitSignal(jobs.ended):
        jobs.cancel()
        gate.set()
    assert ends == [False]
    assert task.closed
    assert not waiting.thread
    assert _count(session) == 1


def test_a_foreseen_error_is_told_and_ends_the_job(jobs: Jobs, session: Session, qtbot: QtBot) -> None:
    ends: list[bool] = []
    with qtbot.waitSignals([session.failed, jobs.ended]):
        jobs.start(Task("a", 1, error=CorpusError("text-empty")), ends.append)
    assert ends == [False]


def test_an_unforeseen_error_is_reported(jobs: Jobs, qtbot: QtBot, logged: list[object]) -> None:
    crashes: list[BaseException] = []
    jobs.crashed.connect(crashes.append)
    with qtbot.waitSignal(jobs.ended):
        jobs.start(Task("a", 1, error=ZeroDivisionError()))
    assert [type(each) for each in crashes] == [ZeroDivisionError]
    assert len(logged) == 1
    logged.clear()


def test_a_change_that_cannot_be_made_stops_the_job(jobs: Jobs, session: Session, qtbot: QtBot) -> None:
    class Impossible(Task):
        """Removes a topic that is not there."""

        def run(self) -> Iterator[Part]:
            yield Part(done=1, command=RemoveTopic(slug="none"))
            yield Part(done=2)

    ends: list[bool] = []
    with qtbot.waitSignals([session.failed, jobs.ended]):
        jobs.start(Impossible("a", 0), ends.append)
    assert ends == [False]


def test_what_follows_an_undo_is_a_step_of_its_own(jobs: Jobs, session: Session, qtbot: QtBot) -> None:
    gate = Event()
    with qtbot.waitSignal(jobs.progressed):
        jobs.start(Task("a", 3, gate=gate))
    session.undo()
    with qtbot.waitSignal(jobs.ended):
        gate.set()
    assert _count(session) == 2
    session.undo()
    assert _count(session) == 0


def test_a_job_of_a_project_that_was_left_changes_nothing(
    jobs: Jobs, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    gate, ends = Event(), []
    with qtbot.waitSignal(jobs.progressed):
        jobs.start(Task("a", 3, gate=gate), ends.append)
    session.take(Project.create(tmp_path / "other.db", coder="anna", codebook=CODEBOOK))
    with qtbot.waitSignal(jobs.ended):
        gate.set()
    assert _count(session) == 0
    assert ends == []


def test_a_job_that_goes_first_has_the_other_wait(jobs: Jobs, session: Session, qtbot: QtBot) -> None:
    gate, order = Event(), []

    class Urgent(Task):
        """Lets the other go on, and sees that it does not."""

        def run(self) -> Iterator[Part]:
            gate.set()
            yield Part(done=1)

    def finished(_whole: bool) -> None:
        order.append(_count(session))

    jobs.started.connect(order.append)
    with qtbot.waitSignal(jobs.progressed):
        jobs.start(Task("a", 2, gate=gate))
    urgent = Urgent("b", 0)
    urgent.label = "Undoing"
    with qtbot.waitSignal(jobs.ended):
        jobs.start(urgent, finished, first=True)
    assert order == ["Adding", "Undoing", 1, "Adding"]
    assert _count(session) == 2


def test_closing_waits_for_the_worker(session: Session, qtbot: QtBot) -> None:
    jobs, gate = Jobs(session), Event()
    task = Task("a", 3, gate=gate)
    with qtbot.waitSignal(jobs.progressed):
        jobs.start(task)
    gate.set()
    with qtbot.waitSignal(jobs.ended):
        jobs.close()
    assert task.closed
    jobs.start(Task("b", 1))
    assert not jobs.busy


def test_without_a_project_nothing_starts(jobs: Jobs, session: Session) -> None:
    session.take(None)
    jobs.start(Task("a", 1))
    assert not jobs.busy
