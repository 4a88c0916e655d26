"""The flow: from suggestion to suggestion, one key a decision."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.commands.suggestions import RecordSuggestions
from corpus.domain.queue import QueueFilter, QueueOrder
from corpus.domain.statements import State
from desktop.app import Desktop
from desktop.controllers.flow_words import queue_words, reason_words
from desktop.dialogs.flow import FlowDialog
from tests.desktop.conftest import Answer
from tests.windows import FIRST, proposed

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(desktop: Desktop, *keys: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or desktop.window, key, modifiers)
        QApplication.processEvents()


def states(desktop: Desktop) -> list[State]:
    project = desktop.desk.project
    assert project is not None
    there = project.statements.of_article(desktop.desk.session.article, rejected=True)
    return [each.state for each in there]


def test_accepting_one_after_the_other(working: Desktop) -> None:
    bar = working.window.workspace.reader.flow_bar
    assert not bar.isVisible()
    press(working, "y")
    first = working.desk.session.statement
    assert bar.place.text() == "1 of 2  ·  this article  ·  in reading order"
    assert bar.reason.text() == "cue “said”  ·  roaming 0.90: “home rates”"
    press(working, Qt.Key.Key_Return)
    assert working.desk.session.statement not in ("", first)
    assert bar.place.text().startswith("2 of 2")
    assert (bar.progress.value(), bar.progress.maximum()) == (1, 2)
    press(working, "x")
    assert states(working) == [State.ACCEPTED, State.REJECTED]
    assert bar.place.text() == "Nothing is left to decide in this queue"
    assert bar.reason.text() == "2 decided on this walk  ·  this article  ·  in reading order"
    press(working, Qt.Key.Key_Return)  # asks for the next article, and decides nothing
    assert states(working) == [State.ACCEPTED, State.REJECTED]
    press(working, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert working.flow.walk is None


def test_where_the_article_is_removed_the_flow_rests(working: Desktop) -> None:
    press(working, "y")
    working.desk.actions["remove-article"].trigger()
    QApplication.processEvents()
    bar = working.window.workspace.reader.flow_bar
    assert bar.place.text() == "Nothing is left to decide in this queue"
    working.desk.actions["undo"].trigger()
    QApplication.processEvents()
    press(working, Qt.Key.Key_Escape, "y")
    assert bar.place.text() == "1 of 2  ·  this article  ·  in reading order"


def test_a_topic_key_stays_and_return_goes_on(working: Desktop) -> None:
    press(working, "y")
    first = working.desk.session.statement
    press(working, "1", "2")
    assert working.desk.session.statement == first
    press(working, Qt.Key.Key_Return)
    assert working.desk.session.statement != first


def test_undo_takes_the_walk_back_and_redo_forth(working: Desktop) -> None:
    bar = working.window.workspace.reader.flow_bar
    press(working, "y")
    first = working.desk.session.statement
    press(working, "x", Qt.Key.Key_Return)
    assert bar.place.text().startswith("Nothing is left")
    press(working, "z", "z", modifiers=CTRL)
    assert working.desk.session.statement == first
    assert bar.place.text().startswith("1 of 2")
    assert states(working) == [State.SUGGESTED, State.SUGGESTED]
    press(working, "x")
    assert bar.place.text().startswith("2 of 2")


def test_what_is_put_off_comes_again(working: Desktop) -> None:
    bar = working.window.workspace.reader.flow_bar
    press(working, "y")
    first = working.desk.session.statement
    press(working, "j", Qt.Key.Key_Return)
    assert working.desk.session.statement == first
    assert "skipped before" in bar.place.text()
    press(working, "j", "k")
    assert working.desk.session.statement == first
    press(working, Qt.Key.Key_Return)
    assert bar.place.text().startswith("Nothing is left")


def test_one_key_edits_and_return_goes_on_with_the_text(working: Desktop) -> None:
    press(working, "y")
    first = working.desk.session.statement
    press(working, "e")
    assert QApplication.focusWidget() is working.window.workspace.statement.form.speaker
    press(working, *"Vera")
    press(working, Qt.Key.Key_Return)
    assert working.desk.project is not None
    assert working.desk.project.statements.get(first).speaker == "Vera"
    assert working.desk.session.statement == first
    press(working, Qt.Key.Key_Return)
    assert working.desk.session.statement not in ("", first)


def test_at_the_end_return_goes_to_the_next_article_that_waits(working: Desktop) -> None:
    project = working.desk.project
    assert project is not None
    told: list[str] = []
    working.desk.session.told.connect(told.append)
    last = project.articles.ids()[-1]
    working.desk.session.do(RecordSuggestions(articles={last: _on_last()}))
    press(working, "y", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert working.window.workspace.reader.flow_bar.place.text().startswith("Nothing")
    press(working, Qt.Key.Key_Return)
    assert working.desk.session.article == last
    press(working, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert told[-1] == "No later article of the list has anything to decide."


def _on_last() -> object:
    from dataclasses import replace

    from tests.windows import THIRD, where

    found = proposed()
    statement = replace(found.statements[0], spans=(where("nothing of note", THIRD),))
    return replace(found, mentions=(), statements=(statement,))


def test_a_queue_is_chosen_in_a_dialog(working: Desktop, answers: list[Answer]) -> None:
    def choose(dialog: object) -> bool:
        assert isinstance(dialog, FlowDialog)
        dialog.topic.setCurrentIndex(dialog.topic.findData("trade"))
        dialog.speaker.setCurrentIndex(dialog.speaker.findData("Pavel Harbuz"))
        return True

    answers.append(choose)
    press(working, "y", modifiers=SHIFT)
    bar = working.window.workspace.reader.flow_bar
    wanted = "1 of 1  ·  topic trade  ·  speaker Pavel Harbuz  ·  uncertain first, one in five at random"
    assert bar.place.text() == wanted
    press(working, Qt.Key.Key_Return)
    assert bar.place.text().startswith("Nothing is left")


def test_the_reason_names_an_earlier_decision_of_the_same_words(working: Desktop) -> None:
    project, session = working.desk.project, working.desk.session
    assert project is not None
    first, second = project.statements.of_article(session.article)
    assert "like" not in reason_words(project, second.id)
    from dataclasses import replace

    from corpus.commands.decisions import Accept
    from corpus.commands.tags import SetTag

    tag = project.statements.tags_of(second.id)[0]
    assert tag.reasons == ("stamp",)
    session.do(SetTag(statements=(first.id,), topic="trade"))
    session.do(Accept(statements=(first.id,)))
    assert "like" not in reason_words(project, second.id)  # its words are not in the earlier one
    found = proposed()
    likely = replace(found.statements[1], tags=(replace(found.statements[1].tags[0], reasons=("rates",)),))
    session.do(RecordSuggestions(articles={session.article: replace(found, statements=(likely,))}))
    again = project.statements.of_article(session.article)[1]
    assert reason_words(project, again.id).endswith(f"like “{first.quote}”, decided by anna")
    assert first.quote in FIRST


@pytest.mark.parametrize("count", [1, 3])
def test_the_words_of_a_queue(working: Desktop, count: int) -> None:
    project = working.desk.project
    assert project is not None
    wanted = QueueFilter(articles=tuple(project.articles.ids()[:count]), order=QueueOrder.READING)
    first = "this article" if count == 1 else "3 articles"
    assert queue_words(project, wanted) == f"{first}  ·  in reading order"


def test_closing_the_project_leaves_the_flow(working: Desktop) -> None:
    press(working, "y")
    working.desk.session.take(None)
    assert working.flow.walk is None
    assert not working.statements.walked
