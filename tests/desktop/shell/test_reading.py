"""What is read in the background of a large project: shown when it comes, never late, the same as in a small one."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.commands.decisions import AcceptAll
from corpus.commands.statements import MakeStatement
from corpus.domain.spans import span
from corpus.tasks.base import Progress
from desktop.app import Desktop
from desktop.controllers import guiding
from desktop.dialogs import actors as actors_dialog
from desktop.dialogs.actors import ActorsDialog
from desktop.views.overview import OverviewSheet


class Question:
    """Is answered when it is let go."""

    label = "a question"

    def __init__(self, answer: str) -> None:
        self.answer = answer
        self.begun, self.let_go = Event(), Event()

    def run(self) -> Iterator[Progress]:
        self.begun.set()
        self.let_go.wait(5)
        yield Progress(done=0, total=1)

    def report(self) -> str:
        return self.answer


def test_the_newest_question_is_answered_and_no_other(qtbot: QtBot, working: Desktop) -> None:
    reading, heard = working.guiding.counting, list[str]()
    first, second, third = (Question(each) for each in ("first", "second", "third"))
    for each in (first, second, third):
        reading.ask(each, heard.append)
    assert first.begun.wait(5)
    for each in (first, third):
        each.let_go.set()
    qtbot.waitUntil(lambda: not reading.jobs.busy)
    assert heard == ["third"]
    assert not second.begun.is_set(), "nobody waited for it any more when the worker was free"


def test_an_answer_of_a_project_that_is_gone_is_dropped(qtbot: QtBot, working: Desktop) -> None:
    reading, heard, question = working.guiding.counting, list[str](), Question("late")
    reading.ask(question, heard.append)
    assert question.begun.wait(5)
    working.projects.leave()
    question.let_go.set()
    qtbot.waitUntil(lambda: not reading.jobs.busy)
    assert heard == []


def _sheet(desktop: Desktop) -> OverviewSheet:
    desktop.guiding.show_overview()
    sheet = QApplication.activePopupWidget()
    assert isinstance(sheet, OverviewSheet)
    return sheet


def _close(sheet: OverviewSheet) -> None:
    sheet.close()
    QCoreApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _told(sheet: OverviewSheet) -> dict[str, str]:
    return {name: bar.accessibleDescription() for name, bar in sheet.bars.items()}


def test_the_overview_of_a_large_project_fills_itself(
    qtbot: QtBot, working: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    QApplication.processEvents()  # the window is laid out
    sheet = _sheet(working)
    small, height = _told(sheet), sheet.height()
    assert sheet.waits.isHidden()
    assert "Articles done" in small
    _close(sheet)
    monkeypatch.setattr(guiding, "_AT_ONCE", -1)
    sheet = _sheet(working)
    assert (sheet.waits.text(), sheet.waits.isVisible(), sheet.bars) == ("Counting…", True, {})
    qtbot.waitUntil(lambda: bool(sheet.bars))
    assert (_told(sheet), sheet.height()) == (small, height)
    foot = working.window.status.overview.mapToGlobal(QPoint(0, 0)).y()
    assert 0 < foot - sheet.geometry().bottom() < 10, "it stands above the foot, also where it grew"
    assert sheet.waits.isHidden()
    _close(sheet)
    sheet = _sheet(working)
    sheet.close()
    assert working.guiding.counting.jobs.busy
    qtbot.waitUntil(lambda: not working.guiding.counting.jobs.busy)  # it is not filled: it is not there any more


def test_the_overview_counts_stories_where_the_list_folds_repeats(working: Desktop) -> None:
    working.desk.settings.change(fold_repeats=True)
    sheet = _sheet(working)
    assert "Stories done" in sheet.bars
    _close(sheet)


@pytest.fixture
def registry(working: Desktop) -> ActorsDialog:
    """Two actors, the second of whom goes with the last step."""
    project = working.desk.project
    assert project
    for article in project.articles.ids():
        working.desk.session.do(AcceptAll(articles=(article,)))
    working.desk.session.do(
        MakeStatement(article_id=project.articles.ids()[1], spans=(span(0, 7),), speaker="Vera Lipnitskaya")
    )
    working.desk.actions["actors"].trigger()
    assert working.actors.shown
    return working.actors.shown


def test_the_page_of_an_actor_who_said_much_fills_itself(
    qtbot: QtBot, working: Desktop, registry: ActorsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shown() -> tuple[str, list[str]]:
        model = registry.page.model
        return registry.page.use.text(), [str(model.index(row, 2).data()) for row in range(model.rowCount())]

    first, second = (registry.model.actor(row).id for row in range(2))
    contents = {}
    for each in (first, second):
        registry.show_actor(each)
        contents[each] = shown()
    assert contents[first] != contents[second]
    monkeypatch.setattr(actors_dialog, "_FEW", -1)
    registry.show_actor(first)
    assert shown() == ("Counting…", [])
    registry.show_actor(second)
    assert shown() == ("Counting…", [])
    qtbot.waitUntil(lambda: not working.actors.reading.jobs.busy)
    assert shown() == contents[second]
    working.desk.actions["undo"].trigger()
    assert registry.shown() == ""
    working.desk.actions["redo"].trigger()
    registry.show_actor(second)
    assert shown() == contents[second], "what it was is shown until it is read again"
    working.actors.close()
    qtbot.waitUntil(lambda: not working.actors.reading.jobs.busy)
