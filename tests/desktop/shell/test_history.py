"""The history beside the work, going back to a point, undo that goes to its place, and the trash."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from corpus.commands.articles import RemoveArticles, SetArticleState
from corpus.commands.decisions import Accept, AcceptAll, Reject
from corpus.commands.statements import MakeStatement
from corpus.commands.tags import SetTag
from corpus.commands.topics import AddTopic, EditTopic, RemoveTopic
from corpus.domain.articles import ArticleState
from corpus.domain.spans import span
from corpus.domain.topics import Topic
from corpus.project import Project
from desktop.app import Desktop
from desktop.dialogs.add_report import AddReportDialog
from desktop.dialogs.confirm import ConfirmDialog
from desktop.dialogs.history import HistoryDialog
from desktop.dialogs.trash import TrashDialog
from desktop.models.history import PAGE, Column
from desktop.theme import Appearance
from tests.windows import FIRST

Answers = list[Callable[[QDialog], bool]]


def _project(desktop: Desktop) -> Project:
    assert desktop.desk.project
    return desktop.desk.project


def _history(desktop: Desktop) -> HistoryDialog:
    desktop.desk.actions["history"].trigger()
    assert desktop.history.shown
    return desktop.history.shown


def _trash(desktop: Desktop) -> TrashDialog:
    desktop.desk.actions["trash"].trigger()
    assert desktop.trash.shown
    return desktop.trash.shown


def _texts(dialog: HistoryDialog, column: Column = Column.WHAT) -> list[str]:
    model = dialog.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def _decide(desktop: Desktop) -> tuple[str, str]:
    """Accept the two statements of the first article, tag the first, and mark another article; returns the two."""
    session = desktop.desk.session
    first, second = (each.id for each in _project(desktop).statements.of_article(session.article))
    session.do(Accept(statements=(first, second)))
    session.do(SetTag(statements=(first,), topic="trade"))
    session.do(SetArticleState(ids=(_project(desktop).articles.ids()[1],), state=ArticleState.DONE))
    return first, second


def test_undo_and_redo_go_to_where_it_was_and_say_what_it_was(working: Desktop) -> None:
    session, ids = working.desk.session, _project(working).articles.ids()
    first, _ = _decide(working)
    session.show_article(ids[2])
    told: list[str] = []
    session.told.connect(told.append)
    undo, redo = (working.desk.actions[name] for name in ("undo", "redo"))
    undo.trigger()
    assert (session.article, told[-1]) == (ids[1], "Undone: Marked “Flax goes abroad” as done")
    undo.trigger()
    assert (session.article, session.statement) == (ids[0], first)
    assert told[-1] == "Undone: Tagged “Callers will pay home rates by autumn” with trade"
    session.show_article(ids[2])
    redo.trigger()
    assert (session.article, session.statement) == (ids[0], first)
    assert told[-1].startswith("Done again: Tagged")
    session.do(RemoveArticles(ids=(ids[0],)))
    undo.trigger()
    assert (session.article, told[-1]) == (ids[0], "Undone: Removed the article “Home rates by autumn”")


def test_undo_of_much_stays_where_it_is_seen(working: Desktop) -> None:
    session, ids = working.desk.session, _project(working).articles.ids()
    session.do(SetArticleState(ids=tuple(ids), state=ArticleState.DONE))
    session.show_article(ids[2])
    working.desk.actions["undo"].trigger()
    assert session.article == ids[2]
    session.do(AcceptAll(articles=(ids[0],)))
    working.desk.actions["undo"].trigger()
    assert session.article == ids[0]


def test_a_rejected_statement_is_not_gone_to(working: Desktop) -> None:
    session = working.desk.session
    first, _ = (each.id for each in _project(working).statements.of_article(session.article))
    session.do(Reject(statements=(first,)))
    working.desk.actions["undo"].trigger()
    assert session.statement == first
    session.show_statement("")
    working.desk.actions["redo"].trigger()
    assert (session.statement, bool(session.article)) == ("", True)


def test_the_history_lists_what_was_done_and_follows_it(working: Desktop) -> None:
    shown = _history(working)
    ModelTester(None).check(shown.model)
    assert _texts(shown) == [
        "Found suggestions in “Home rates by autumn”",
        "Added 3 articles",
        "Made the project with the codebook small",
    ]
    first, _ = _decide(working)
    assert _texts(shown)[:3] == [
        "Marked “Flax goes abroad” as done",
        "Tagged “Callers will pay home rates by autumn” with trade",
        "Accepted 2 suggestions",
    ]
    assert _texts(shown, Column.STATE) == ["now", "", "", "", "", ""]
    working.desk.actions["undo"].trigger()
    assert _texts(shown, Column.STATE) == ["undone", "now", "", "", "", ""]
    working.desk.session.show_article("")
    shown.view.selectRow(1)
    shown.view.opened.emit(1)
    assert working.desk.session.statement == first
    working.desk.actions["history"].trigger()
    assert working.history.shown is shown


def test_going_back_is_asked_once_and_redo_brings_it_back(working: Desktop, answers: Answers) -> None:
    first, _ = _decide(working)
    project = _project(working)
    shown = _history(working)
    told: list[str] = []
    working.desk.session.told.connect(told.append)
    shown.view.selectRow(0)
    assert not shown.go.isEnabled()
    shown.view.selectRow(3)
    assert (shown.go.text(), shown.go.isEnabled()) == ("Go back to here", True)
    answers.append(lambda _dialog: False)
    shown.go.click()
    assert project.statements.get(first).state == "accepted"

    def confirm(dialog: QDialog) -> bool:
        assert isinstance(dialog, ConfirmDialog)
        assert dialog.question.text() == "Take back 3 steps?"
        assert "as it was after: Found suggestions in “Home rates by autumn”." in dialog.consequence.text()
        return True

    answers.append(confirm)
    shown.go.click()
    assert (project.statements.get(first).state, told[-1]) == ("suggested", "3 steps undone")
    assert _texts(shown, Column.STATE) == ["undone", "undone", "undone", "now", "", ""]
    shown.view.selectRow(0)
    assert (shown.go.text(), shown.go.isEnabled()) == ("Do again up to here", True)
    shown.go.click()
    assert (project.statements.get(first).state, told[-1]) == ("accepted", "3 steps done again")
    assert _texts(shown, Column.STATE)[0] == "now"


def test_the_history_can_be_restricted(working: Desktop) -> None:
    _decide(working)
    working.desk.session.set_coder("boris")
    working.desk.session.do(AddTopic(topic=Topic(slug="flax", name="Flax")))
    shown = _history(working)
    shown.words.setText("tagged callers")
    shown.words.searched.emit("tagged callers")
    assert _texts(shown) == ["Tagged “Callers will pay home rates by autumn” with trade"]
    shown.words.empty()
    shown.coder.setCurrentIndex(shown.coder.findData("boris"))
    shown.coder.activated.emit(0)
    assert _texts(shown) == ["Added the topic Flax"]
    shown.only_here.setChecked(True)
    assert (_texts(shown), shown.pages.currentWidget()) == ([], shown.empty)
    shown.coder.setCurrentIndex(0)
    shown.coder.activated.emit(0)
    assert len(_texts(shown)) == 4
    working.desk.session.show_article(_project(working).articles.ids()[1])
    assert _texts(shown) == ["Marked “Flax goes abroad” as done", "Added 3 articles"]
    working.desk.session.show_article("")
    assert not shown.only_here.isEnabled()


def test_old_steps_are_read_when_they_are_scrolled_to(working: Desktop) -> None:
    project = _project(working)
    for number in range(PAGE + 20):
        project.do(EditTopic(topic=Topic(slug="trade", name=f"Trade {number}", key="1")))
    shown = _history(working)
    model = shown.model
    assert (model.rowCount(), model.canFetchMore(model.index(-1, 0))) == (PAGE, True)
    model.fetchMore(model.index(-1, 0))
    assert (model.rowCount(), model.canFetchMore(model.index(-1, 0))) == (PAGE + 23, False)
    project.undo()
    assert model.rowCount() == PAGE + 23


def test_the_windows_go_with_the_project_and_follow_the_colours(working: Desktop) -> None:
    history, trash = _history(working), _trash(working)
    working.viewing.set_appearance(Appearance.DARK)
    working.viewing.set_appearance(Appearance.LIGHT)
    history.reject()
    assert working.history.shown is None
    assert _history(working) is not history
    working.projects.leave()
    assert (working.history.shown, working.trash.shown) == (None, None)
    assert not trash.isVisible()
    for name in ("history", "trash"):
        assert not working.desk.actions[name].isEnabled()


def test_a_step_whose_place_is_gone_is_said(working: Desktop) -> None:
    session, ids = working.desk.session, _project(working).articles.ids()
    told: list[str] = []
    session.told.connect(told.append)
    session.do(SetArticleState(ids=(ids[2],), state=ArticleState.DONE))
    session.do(RemoveArticles(ids=(ids[2],)))
    shown = _history(working)
    shown.view.opened.emit(1)
    assert told[-1] == "That is not in the project any more."
    shown.view.opened.emit(4)
    assert told[-1] == "That has no place in an article."


def test_the_trash_lists_what_was_removed_and_restores_it(working: Desktop) -> None:
    session, ids = working.desk.session, _project(working).articles.ids()
    shown = _trash(working)
    ModelTester(None).check(shown.model)
    assert shown.pages.currentWidget() is shown.hint
    assert shown.focusWidget() is shown.leave  # not the button that empties
    session.do(MakeStatement(article_id=ids[1], spans=(span(0, 7),), topics=("trade",), id="made"))
    session.do(Reject(statements=("made",)))
    session.do(RemoveTopic(slug="roaming"))
    session.do(RemoveArticles(ids=(ids[0],)))
    rows = [[str(shown.model.index(row, column).data()) for column in range(4)] for row in range(3)]
    assert rows == [
        ["Home rates by autumn", "Article", "2 statements  ·  1 tag  ·  1 entity", "anna"],
        ["roaming", "Topic", "1 statement  ·  1 tag", "anna"],
        ["POLATSK", "Statement", "1 tag", "anna"],
    ]
    shown.view.selectRow(0)
    shown.restore.click()
    assert (session.article, shown.model.rowCount()) == (ids[0], 2)
    working.desk.actions["undo"].trigger()
    assert shown.model.rowCount() == 3
    shown.view.opened.emit(2)
    assert (session.statement, shown.model.rowCount()) == ("made", 2)


def test_what_is_not_as_it_was_is_said(working: Desktop, answers: Answers) -> None:
    session = working.desk.session
    session.do(RemoveTopic(slug="trade"))
    session.do(EditTopic(topic=Topic(slug="roaming", name="roaming", key="1")))
    shown = _trash(working)
    texts: list[str] = []

    def read(dialog: QDialog) -> bool:
        texts.append(dialog.text())  # type: ignore[attr-defined]
        return True

    answers.append(read)
    shown.view.selectAll()
    shown.restore.click()
    assert texts == ["Restored: trade\n\nThe key 1 belongs to roaming now, so trade has none."]


def test_emptying_the_trash_asks_and_ends_the_history(working: Desktop, answers: Answers) -> None:
    session, ids = working.desk.session, _project(working).articles.ids()
    session.do(RemoveArticles(ids=(ids[1],)))
    session.do(RemoveTopic(slug="trade"))
    history, shown = _history(working), _trash(working)
    assert (shown.restore.isEnabled(), shown.remove.isEnabled(), shown.empty.isEnabled()) == (False, False, True)
    answers.append(lambda _dialog: False)
    shown.empty.click()
    assert shown.model.rowCount() == 2

    def confirm(dialog: QDialog) -> bool:
        assert isinstance(dialog, ConfirmDialog)
        assert dialog.question.text() == "Remove 1 thing for good?"
        assert "the history ends here" in dialog.consequence.text()
        assert dialog.cancel.isDefault()
        return True

    answers.append(confirm)
    shown.view.selectRow(0)
    shown.remove.click()
    assert [shown.model.trashed(row).title for row in range(shown.model.rowCount())] == ["Flax goes abroad"]
    assert not working.desk.actions["undo"].isEnabled()
    assert _texts(history)[0] == "Removed 1 thing for good; what was done before cannot be undone"
    answers.append(lambda _dialog: True)
    shown.empty.click()
    assert shown.pages.currentWidget() is shown.hint
    assert shown.focusWidget() is shown.leave
    told: list[str] = []
    session.told.connect(told.append)
    shown.empty.click()  # nothing to ask for: the file is written anew once more
    assert told == ["The trash is empty."]


def test_the_trash_is_not_emptied_while_something_runs(working: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    working.desk.session.do(RemoveTopic(slug="trade"))
    told: list[str] = []
    working.desk.session.told.connect(told.append)
    monkeypatch.setattr(type(working.desk.jobs), "busy", property(lambda _jobs: True))
    _trash(working).empty.click()
    assert told[-1].startswith("Something is still being done.")
    assert _project(working).trash.count() == 1


def test_adding_again_what_lies_in_the_trash_brings_it_back(
    working: Desktop, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    working.desk.settings.change(suggest_after_adding=False)
    session, ids = working.desk.session, _project(working).articles.ids()
    session.do(RemoveArticles(ids=(ids[0],)))
    (tmp_path / "again.txt").write_text(FIRST, encoding="utf-8")
    told: list[str] = []

    def read(dialog: QDialog) -> bool:
        assert isinstance(dialog, AddReportDialog)
        told.append(dialog.text())
        return True

    answers.append(read)
    with qtbot.waitSignal(working.desk.jobs.rested):
        working.adding.add([tmp_path / "again.txt"])
    qtbot.waitUntil(lambda: bool(told))
    assert "Restored from the trash (1)" in told[0]
    assert "is back with 2 statements: " in told[0]
    assert (_project(working).trash.count(), len(_project(working).statements.of_article(ids[0]))) == (0, 2)
