"""Work on the codebook in the real window: what is shown before is what happens, in one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from corpus.commands.codebook_work import MergeTopics, RetireTopic, SplitTopic
from corpus.commands.decisions import AcceptAll
from corpus.commands.tags import SetStance
from corpus.commands.topics import AddTopic, EditTopic
from corpus.domain.statements import Stance
from corpus.domain.topics import Topic
from corpus.project import Project
from desktop.app import Desktop
from desktop.dialogs.codebook_merge import MergeDialog
from desktop.dialogs.codebook_slug import SlugDialog
from desktop.dialogs.codebook_split import SplitDialog
from desktop.dialogs.codebook_taking import TakingDialog
from desktop.dialogs.confirm import ConfirmDialog
from desktop.dialogs.guide_history import TagHistoryDialog, told_history
from desktop.dialogs.topic import TopicDialog
from desktop.models.codebook_places import Beside, Step, dropped, stepped
from tests.desktop.conftest import Answer


def _project(desktop: Desktop) -> Project:
    assert desktop.desk.project is not None
    return desktop.desk.project


def _decide(desktop: Desktop) -> None:
    """Accept the two statements: one of roaming, one of trade."""
    assert desktop.desk.session.do(AcceptAll(articles=(desktop.desk.session.article,)))


def test_merging_shows_what_it_does(working: Desktop, answers: list[Answer]) -> None:
    _decide(working)
    working.window.workspace.codebook.select_topic("trade")

    def merge(dialog: object) -> bool:
        assert isinstance(dialog, MergeDialog)
        assert dialog.target() == "roaming"
        assert "Become roaming: 1." in dialog.preview.text()
        assert "trade goes into the trash" in dialog.preview.text()
        dialog.accept()
        return True

    answers.append(merge)
    working.desk.actions["merge-topic"].trigger()
    assert _project(working).topics.counts() == {"roaming": 2}
    working.desk.session.undo()
    assert _project(working).topics.counts() == {"trade": 1, "roaming": 1}


def test_without_a_topic_the_actions_say_what_to_choose(working: Desktop) -> None:
    told: list[str] = []
    working.desk.session.told.connect(told.append)
    working.window.workspace.codebook.select_topic("")
    working.desk.actions["merge-topic"].trigger()
    working.desk.actions["guideline"].trigger()
    assert len(told) == 2


def test_splitting_by_words(working: Desktop, answers: list[Answer]) -> None:
    _decide(working)
    working.window.workspace.codebook.select_topic("roaming")

    def split(dialog: object) -> bool:
        assert isinstance(dialog, SplitDialog)
        assert not dialog.confirm.isEnabled()
        dialog.words.setText("nothing has this")
        assert dialog.list.count() == 0
        dialog.words.setText("home rates")
        dialog.name.setText("Home rates")
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        assert "statements: 1" in dialog.preview.text()
        dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        assert not dialog.confirm.isEnabled()
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        dialog.words.setText("")  # what was ticked stays
        dialog.accept()
        return True

    answers.append(split)
    working.desk.actions["split-topic"].trigger()
    assert _project(working).topics.counts() == {"trade": 1, "home-rates": 1}
    working.desk.session.undo()
    assert not _project(working).topics.exists("home-rates")


def test_several_selected_statements_are_ticked_already(working: Desktop, answers: list[Answer]) -> None:
    project = _project(working)
    statements = [each.id for each in project.statements.of_article(working.desk.session.article)]
    working.desk.session.do(MergeTopics(source="trade", target="roaming"))
    working.window.workspace.codebook.select_topic("roaming")
    working.window.workspace.table.view.selectAll()

    def split(dialog: object) -> bool:
        assert isinstance(dialog, SplitDialog)
        assert set(dialog.statements()) == set(statements)
        dialog.name.setText("Связь")  # nothing of it can be a slug
        assert dialog.topic().slug == "roaming-2"
        dialog.accept()
        return True

    answers.append(split)
    working.desk.actions["split-topic"].trigger()
    assert project.plans.reach("roaming-2").suggestions == 2


def test_retiring_takes_a_topic_out_of_what_is_offered_and_back(working: Desktop, answers: list[Answer]) -> None:
    project, choices = _project(working), working.window.workspace.statement.topics.model()
    working.desk.session.show_statement(project.statements.of_article(working.desk.session.article)[0].id)
    working.window.workspace.codebook.select_topic("trade")

    def confirm(dialog: object) -> bool:
        assert isinstance(dialog, ConfirmDialog)
        assert "suggestions that are withdrawn: 1" in dialog.consequence.text()
        return True

    answers.append(confirm)
    working.desk.actions["retire-topic"].trigger()
    names = [choices.index(row, 0).data() for row in range(choices.rowCount())]
    assert names == ["roaming"]
    assert "topic-trade" not in {each.objectName() for each in working.window.actions()}
    working.window.workspace.codebook.select_topic("trade")
    working.desk.actions["retire-topic"].trigger()
    assert not project.topics.get("trade").retired
    assert choices.rowCount() == 2


def test_what_has_a_retired_topic_shows_it_grey(working: Desktop) -> None:
    project = _project(working)
    _decide(working)
    statement = project.statements.of_article(working.desk.session.article)[0].id
    working.desk.session.show_statement(statement)
    working.desk.session.do(RetireTopic(slug="roaming"))
    choices = working.window.workspace.statement.topics.model()
    shown = {choices.choice(row).topic.slug: choices.choice(row).topic for row in range(choices.rowCount())}
    assert set(shown) == {"roaming", "trade"}  # the statement has it
    page = working.window.workspace.reader.reader.page
    assert page is not None
    assert page.topics["roaming"].colour == shown["roaming"].colour == "#85837c"
    assert page.topics["trade"].colour == "#c8741a"


def test_another_slug(working: Desktop, answers: list[Answer]) -> None:
    working.window.workspace.codebook.select_topic("trade")

    def rename(dialog: object) -> bool:
        assert isinstance(dialog, SlugDialog)
        assert not dialog.confirm.isEnabled()
        dialog.slug.setText("roaming")
        dialog.accept()
        assert "already a topic roaming" in dialog.problem.text()
        dialog.slug.setText("commerce")
        dialog.accept()
        return True

    answers.append(rename)
    working.desk.actions["rename-topic"].trigger()
    assert _project(working).topics.exists("commerce")


def test_a_codebook_goes_out_and_comes_back(
    working: Desktop, answers: list[Answer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "book.toml"
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(target)])
    answers.append(lambda _dialog: True)
    working.desk.actions["save-codebook"].trigger()
    text = target.read_text(encoding="utf-8")
    assert 'slug = "trade"' in text
    target.write_text(text.replace('name = "trade"', 'name = "Commerce"').replace('slug = "roaming"', 'slug = "calls"'))

    def take(dialog: object) -> bool:
        assert isinstance(dialog, TakingDialog)
        assert "Added (1): roaming." in dialog.preview.toPlainText()
        assert "Commerce (name)" in dialog.preview.toPlainText()
        assert "Retired (1): roaming." in dialog.preview.toPlainText()
        dialog.retire.setChecked(False)
        assert "Retired" not in dialog.preview.toPlainText()
        dialog.retire.setChecked(True)
        dialog.accept()
        return True

    answers += [lambda _dialog: True, take]
    working.desk.actions["take-codebook"].trigger()
    topics = {topic.slug: topic for topic in _project(working).topics.all()}
    assert (topics["trade"].name, topics["roaming"].retired, topics["calls"].retired) == ("Commerce", True, False)
    target.write_text("no codebook")
    told: list[str] = []
    answers += [lambda _dialog: True, lambda box: told.append(box.text()) or True]  # type: ignore[attr-defined]
    working.desk.actions["take-codebook"].trigger()
    assert "cannot be used" in told[0]


def test_guidelines_are_read_and_edited_beside_the_list(qtbot: QtBot, working: Desktop) -> None:
    project = _project(working)
    working.desk.session.show_statement(project.statements.of_article(working.desk.session.article)[0].id)
    working.desk.actions["guideline"].trigger()
    shown = working.guide.shown
    assert shown is not None
    assert shown.accessibleName() == "Guidelines of roaming"
    qtbot.mouseClick(shown.edit, Qt.MouseButton.LeftButton)
    shown.counter_examples.setPlainText("Prices at home.\n\nPrices at home.")
    qtbot.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: working.guide.shown is None)
    assert project.topics.get("roaming").counter_examples == ("Prices at home.",)
    assert project.topics.get("roaming").keywords == ("roaming",)
    working.guide.show("roaming")
    shown = working.guide.shown
    assert shown is not None
    shown.begin()
    shown.definition.setPlainText("given up")
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: working.guide.shown is None)
    assert project.topics.get("roaming").definition == ""


def test_guidelines_of_the_topic_under_the_keyboard(qtbot: QtBot, working: Desktop) -> None:
    working.window.workspace.codebook.select_topic("trade")
    working.window.workspace.codebook.view.setFocus()
    working.desk.actions["guideline"].trigger()
    shown = working.guide.shown
    assert shown is not None
    assert "trade" in shown.windowTitle()
    shown.close()
    qtbot.waitUntil(lambda: working.guide.shown is None)


def test_counter_examples_in_the_form(working: Desktop, answers: list[Answer]) -> None:
    def fill(dialog: object) -> bool:
        assert isinstance(dialog, TopicDialog)
        dialog.counter_examples.setPlainText("Trade unions.")
        dialog.accept()
        return True

    answers.append(fill)
    working.codebook.edit("trade")
    assert _project(working).topics.get("trade").counter_examples == ("Trade unions.",)


def test_the_history_of_the_topics_of_a_statement(working: Desktop, answers: list[Answer]) -> None:
    project = _project(working)
    statement = project.statements.of_article(working.desk.session.article)[0].id
    session = working.desk.session
    session.show_statement(statement)
    _decide(working)
    session.do(SetStance(statement=statement, stance=Stance.OPPOSES))
    session.do(AddTopic(topic=Topic(slug="calls", name="Calls")))
    session.do(MergeTopics(source="roaming", target="calls"))
    said: list[str] = []

    def read(dialog: object) -> bool:
        assert isinstance(dialog, TagHistoryDialog)
        said.append(dialog.words.toPlainText())
        return True

    answers.append(read)
    working.desk.actions["tag-history"].trigger()
    lines = [line.split("  ")[-1] for line in said[0].splitlines()]
    assert lines == [
        "roaming",
        "Suggested by test-1, 0.90: “home rates”",
        "anna accepted it (Accept all suggestions)",
        "anna set the stance: opposes",
        "",
        "Calls",
        "anna moved it here from roaming (Merge topics)",
    ]
    session.undo()
    assert "Calls" not in told_history(project.tag_history(statement), {})
    session.do(SplitTopic(slug="roaming", topic=Topic(slug="new", name="New"), statements=(statement,)))
    session.do(EditTopic(topic=Topic(slug="new", name="Newer")))
    assert "moved it here" in told_history(project.tag_history(statement), {})
    assert told_history([], {}) == "Nobody and nothing gave this statement a topic yet."


def test_a_withdrawn_suggestion_is_told(working: Desktop) -> None:
    project = _project(working)
    statement = project.statements.of_article(working.desk.session.article)[0].id
    working.desk.session.do(RetireTopic(slug="roaming"))
    assert "Taken away (Retire topic, anna)" in told_history(project.tag_history(statement), {})


def test_where_a_move_leads() -> None:
    tree = [Topic(slug="a", name="A"), Topic(slug="b", name="B", position=1),
            Topic(slug="c", name="C", parent="b", position=2), Topic(slug="d", name="D", position=3)]  # fmt: skip
    assert dropped(tree, "a", "b", Beside.BELOW) == ("b", 0)  # between a topic and the first below it
    assert dropped(tree, "a", "c", Beside.BELOW) == ("b", 1)
    assert dropped(tree, "d", "a", Beside.ABOVE) == (None, 0)
    assert dropped(tree, "d", "a", Beside.BELOW) == (None, 1)
    assert dropped(tree, "d", "b", Beside.ON) == ("b", 1)
    assert dropped(tree, "b", "c", Beside.ON) is None
    assert dropped(tree, "a", "a", Beside.ON) is None
    assert dropped(tree, "a", "", Beside.END) == (None, 2)
    assert stepped(tree, "a", Step.UP) is None
    assert stepped(tree, "a", Step.UNDER) is None
    assert stepped(tree, "d", Step.UNDER) == ("b", 1)
    assert stepped(tree, "c", Step.OUT) == (None, 2)
    assert stepped(tree, "d", Step.DOWN) is None
    assert stepped(tree, "b", Step.DOWN) == (None, 2)
