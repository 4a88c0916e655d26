"""Work that fails in the middle, in every kind of job: nothing turns on, it is told, and the window goes on."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from corpus.domain.errors import CorpusError
from corpus.domain.snapshots import Keeping
from corpus.tasks.adding import AddTask
from corpus.tasks.exporting import ExportTask
from corpus.tasks.importing import ImportTask
from corpus.tasks.learning import LearnTask
from corpus.tasks.pipelines import TryPipelineTask
from corpus.tasks.ready import GetReadyTask
from corpus.tasks.snapshots import ListTask, SnapshotTask
from corpus.tasks.suggesting import SuggestTask
from desktop import errors
from desktop.app import Desktop
from desktop.dialogs.learned import LearnedDialog
from desktop.dialogs.problem import ReportDialog
from desktop.models.article_list import ArticleListModel
from tests.desktop.conftest import Answer
from tests.desktop.shell.test_jobs import Task

Start = Callable[[Desktop, list[Answer], Path], None]


def _add(desktop: Desktop, _answers: list[Answer], folder: Path) -> None:
    (folder / "new.txt").write_text("Tolls end\n\nMINSK, 7 June (Agency) - Tolls end, a clerk said.\n", "utf-8")
    desktop.adding.add([folder / "new.txt"])


def _export(desktop: Desktop, answers: list[Answer], folder: Path) -> None:
    answers[:0] = [lambda _dialog: True, _chosen(folder / "out.csv")]
    desktop.desk.actions["export"].trigger()


def _import(desktop: Desktop, answers: list[Answer], folder: Path) -> None:
    (folder / "in.json").write_text("{}", "utf-8")
    answers.insert(0, _chosen(folder / "in.json"))
    desktop.desk.actions["import"].trigger()


def _learn(desktop: Desktop, _answers: list[Answer], _folder: Path) -> None:
    project = desktop.desk.project
    assert project is not None
    desktop.desk.jobs.start(project.learning())


def _ready(desktop: Desktop, _answers: list[Answer], _folder: Path) -> None:
    project = desktop.desk.project
    assert project is not None
    desktop.desk.jobs.start(project.getting_ready(), quiet=True)


def _try_pipeline(desktop: Desktop, _answers: list[Answer], _folder: Path) -> None:
    project = desktop.desk.project
    assert project is not None
    desktop.desk.jobs.start(project.pipelines.trying("shipped"))


def _list(desktop: Desktop, _answers: list[Answer], _folder: Path) -> None:
    project = desktop.desk.project
    assert project is not None
    desktop.desk.jobs.start(ListTask(project.path, Keeping()))


def _chosen(path: Path) -> Answer:
    def choose(dialog: object) -> bool:
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        return True

    return choose


JOBS: dict[type[Any], Start] = {
    AddTask: _add,
    SuggestTask: lambda desktop, _answers, _folder: desktop.desk.actions["suggest-article"].trigger(),
    ImportTask: _import,
    ExportTask: _export,
    LearnTask: _learn,
    GetReadyTask: _ready,
    TryPipelineTask: _try_pipeline,
    SnapshotTask: lambda desktop, _answers, _folder: desktop.snapshots.take(always=True),
    ListTask: _list,
}


@pytest.fixture
def catching(working: Desktop, logged: list[logging.LogRecord]) -> Iterator[None]:
    """The hooks of the running program; what they log is taken out of the test's list."""
    stop = errors.catch_all(working.problems.take)
    yield
    stop()
    logged.clear()


def _break(monkeypatch: pytest.MonkeyPatch, task: type[Any], error: Exception) -> None:
    """Let a task fail behind its first step, which was handed over."""

    def run(self: Any) -> Iterator[Any]:
        yield next(iter([_Step()]))
        raise error

    monkeypatch.setattr(task, "run", run)


class _Step:
    done, total, share, command = 0, None, None, None


def _is_usable(desktop: Desktop) -> bool:
    """Whether a decision can be made, and nothing turns."""
    status, project = desktop.window.status, desktop.desk.project
    assert project is not None
    assert not status.progress.isVisible()
    assert not status.cancel.isVisible()
    desktop.desk.actions["next-statement"].trigger()
    desktop.desk.actions["accept"].trigger()
    return project.statements.get(desktop.desk.session.statement).coder == "anna"


@pytest.mark.parametrize("task", JOBS, ids=lambda task: task.__name__)
@pytest.mark.parametrize("error", [CorpusError("file-empty"), ZeroDivisionError()], ids=["foreseen", "bug"])
@pytest.mark.usefixtures("catching")
def test_a_job_that_fails(
    working: Desktop,
    answers: list[Answer],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    task: type[Any],
    error: Exception,
) -> None:
    jobs, status = working.desk.jobs, working.window.status
    qtbot.waitUntil(lambda: not jobs.busy)
    _break(monkeypatch, task, error)

    def told(dialog: object) -> bool:
        assert not status.progress.isVisible()  # not even while it is told
        if isinstance(error, CorpusError):
            assert isinstance(dialog, QMessageBox)
            assert dialog.text() == "There is no text in it."
        else:
            assert isinstance(dialog, ReportDialog)
            assert "ZeroDivisionError" in dialog.text.toPlainText()
        return False

    answers.append(told)
    with qtbot.waitSignal(jobs.rested):
        JOBS[task](working, answers, tmp_path)
    qtbot.waitUntil(lambda: not answers and not jobs.busy)
    assert _is_usable(working)


@pytest.mark.usefixtures("catching")
def test_a_bug_in_what_follows_a_job_does_not_stop_the_next(
    working: Desktop, answers: list[Answer], qtbot: QtBot
) -> None:
    jobs, ends = working.desk.jobs, list[bool]()
    qtbot.waitUntil(lambda: not jobs.busy)

    def broken(_whole: bool) -> None:
        raise ZeroDivisionError

    answers.append(lambda dialog: isinstance(dialog, ReportDialog))
    with qtbot.waitSignal(jobs.ended):
        jobs.start(Task("a", 1), broken)
        jobs.start(Task("b", 1), ends.append)
    qtbot.waitUntil(lambda: not answers)
    assert ends == [True]
    assert _is_usable(working)


@pytest.mark.usefixtures("catching")
def test_learning_that_fails_is_shown_in_its_dialog(
    working: Desktop, answers: list[Answer], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: not working.desk.jobs.busy)
    _break(monkeypatch, LearnTask, ZeroDivisionError())

    def learn(dialog: object) -> bool:
        assert isinstance(dialog, LearnedDialog)
        answers.append(lambda report: isinstance(report, ReportDialog))
        with qtbot.waitSignal(working.desk.jobs.ended):
            dialog.learn.click()
            assert not dialog.learn.isEnabled()
        assert dialog.learn.isEnabled()
        qtbot.waitUntil(lambda: not answers)
        return False

    answers.append(learn)
    working.desk.actions["learned"].trigger()


@pytest.mark.usefixtures("catching")
def test_a_search_that_fails_leaves_a_list_that_works(
    working: Desktop, answers: list[Answer], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = working.window.workspace.articles
    monkeypatch.setattr(ArticleListModel, "set_filter", lambda *_: 1 // 0)
    answers.append(lambda dialog: isinstance(dialog, ReportDialog))
    panel.filters.search.setText("rates")
    panel.filters.search.searched.emit("rates")
    qtbot.waitUntil(lambda: not answers)
    monkeypatch.undo()
    panel.filters.search.searched.emit("rates")
    assert len(panel.visible_ids()) == 1
    panel.clear_filters()
    here = working.desk.session.article
    working.desk.actions["next-article"].trigger()
    assert working.desk.session.article != here
