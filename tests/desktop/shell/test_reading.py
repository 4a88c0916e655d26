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
from corpus.store import tallies
from corpus.tasks.base import Progress
from desktop.app import Desktop
from desktop.dialogs import actors as actors_dialog
from desktop.dialogs.actors import ActorsDialog
from desktop.views.overview import OverviewSheet
from desktop.widgets.name_completer import NameCompleter


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
    monkeypatch.setattr(tallies, "LARGE", -1)
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
def told(working: Desktop) -> Desktop:
    """A project with two actors, the second of whom goes with the last step."""
    project = working.desk.project
    assert project
    for article in project.articles.ids():
        working.desk.session.do(AcceptAll(articles=(article,)))
    working.desk.session.do(
        MakeStatement(article_id=project.articles.ids()[1], spans=(span(0, 7),), speaker="Vera Lipnitskaya")
    )
    return working


@pytest.fixture
def registry(told: Desktop) -> ActorsDialog:
    told.desk.actions["actors"].trigger()
    assert told.actors.shown
    return told.actors.shown


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


def test_names_of_a_large_project_are_offered_once_they_are_read(
    qtbot: QtBot, told: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = told.window.workspace.statement.form.speaker
    completer = field.completer()
    assert isinstance(completer, NameCompleter)

    def offered() -> list[str]:
        return [str(completer.names.index(row, 0).data()) for row in range(completer.names.rowCount())]

    told.desk.actions["next-statement"].trigger()
    speak = told.desk.actions["speaker"].trigger
    speak()
    qtbot.waitUntil(field.hasFocus)
    every = offered()
    assert "Vera Lipnitskaya" in every[-1]
    monkeypatch.setattr(tallies, "LARGE", -1)
    told.window.workspace.reader.reader.setFocus()
    speak()
    assert offered() == every[: len(offered())], "those of the article are there at once"
    assert len(offered()) < len(every)
    qtbot.waitUntil(lambda: not told.names.reading.jobs.busy)
    assert offered() == every
    told.window.workspace.reader.reader.setFocus()
    speak()
    assert (offered(), told.names.reading.jobs.busy) == (every, False), "nothing changed: nothing is read"
