"""The registry of actors beside the work: finding, editing, proposals, merging, splitting, and all that one said."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from corpus.commands.actors import AddActor, EditActor
from corpus.commands.decisions import AcceptAll
from corpus.commands.mentions import LinkMention
from corpus.commands.statements import MakeStatement, SetOrganisation
from corpus.commands.tags import SetTag
from corpus.domain.actors import ActorKind
from corpus.domain.spans import span
from corpus.domain.statements import Stance
from corpus.project import Project
from desktop.app import Desktop
from desktop.dialogs import actors as actors_dialog
from desktop.dialogs.actor_merge import ActorMergeDialog
from desktop.dialogs.actor_split import ActorSplitDialog
from desktop.dialogs.actors import ActorsDialog
from desktop.models.actor_list import PAGE, ActorListModel
from desktop.models.said import Column, SaidModel
from desktop.theme import Appearance

Answers = list[Callable[[QDialog], bool]]


@pytest.fixture
def registry(working: Desktop) -> Desktop:
    """Pavel Harbuz with two statements, himself again as `P. Harbuz` in another article, and a ministry."""
    session, project = working.desk.session, _project(working)
    first, second, _third = project.articles.ids()
    session.do(AcceptAll(articles=(first,)))
    session.do(MakeStatement(article_id=second, spans=(span(0, 7),), speaker="P. Harbuz", id="short"))
    session.do(SetTag(statements=("short",), topic="trade", stance=Stance.OPPOSES))
    session.do(SetOrganisation(ids=("short",), organisation="Ministry of Tolls"))
    return working


def _project(desktop: Desktop) -> Project:
    assert desktop.desk.project
    return desktop.desk.project


def _id(desktop: Desktop, name: str) -> str:
    found = _project(desktop).actors.named(name)
    assert found, name
    return found.id


def _shown(desktop: Desktop, name: str = "") -> ActorsDialog:
    desktop.desk.actions["actors"].trigger()
    assert desktop.actors.shown
    if name:
        desktop.actors.shown.show_actor(_id(desktop, name))
    return desktop.actors.shown


def _names(dialog: ActorsDialog) -> list[str]:
    return [str(dialog.model.index(row, 0).data()) for row in range(dialog.model.rowCount())]


def _button(dialog: ActorsDialog, name: str) -> QPushButton:
    rows = [dialog.page.likely.itemAt(place).widget() for place in range(dialog.page.likely.count())]
    return next(each for row in rows for each in row.findChildren(QPushButton) if each.accessibleName() == name)


def test_actors_are_found_in_either_script_and_by_kind(qtbot: QtBot, registry: Desktop) -> None:
    dialog = _shown(registry)
    assert _names(dialog) == ["Ministry of Tolls", "P. Harbuz", "Pavel Harbuz"]
    assert [str(dialog.model.index(2, column).data()) for column in range(1, 4)] == ["person", "2", "0"]
    dialog.words.setText("гарбуз")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert _names(dialog) == ["P. Harbuz", "Pavel Harbuz"]
    dialog.words.empty()
    dialog.kind.setCurrentIndex(dialog.kind.findData(str(ActorKind.PLACE)))
    dialog.kind.activated.emit(dialog.kind.currentIndex())
    assert dialog.lists.currentWidget() is dialog.empty
    assert "No actor matches" in dialog.empty.text()


def test_the_page_of_an_actor_shows_what_it_said_by_topic_and_goes_there(qtbot: QtBot, registry: Desktop) -> None:
    dialog = _shown(registry, "P. Harbuz")
    page = dialog.page
    assert [str(page.model.index(0, column).data()) for column in Column] == [
        "trade",
        "opposes",
        "POLATSK",
        "2 May 2024",
    ]
    assert page.chart.months == [("2024-05", 1)]
    registry.desk.session.show_article(_project(registry).articles.ids()[2])
    place = page.view.visualRect(page.model.index(0, 2)).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert registry.desk.session.statement == "short"
    registry.desk.session.show_article(_project(registry).articles.ids()[2])
    qtbot.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(4, 40))
    assert registry.desk.session.statement == "short"
    dialog.show_actor(_id(registry, "Ministry of Tolls"))
    assert str(page.model.index(0, Column.STATEMENT).data()) == "P. Harbuz: POLATSK"


def test_facts_are_edited_in_their_fields_and_a_refused_one_comes_back(
    qtbot: QtBot, registry: Desktop, answers: Answers
) -> None:
    page = _shown(registry, "P. Harbuz").page
    actor = _id(registry, "P. Harbuz")
    page.form.role.setFocus()
    qtbot.keyClicks(page.form.role, "Minister")
    qtbot.keyClick(page.form.role, Qt.Key.Key_Return)
    page.form.name.selectAll()
    qtbot.keyClicks(page.form.name, "Pauliuk Harbuz")
    qtbot.keyClick(page.form.name, Qt.Key.Key_Return)
    found = _project(registry).actors.get(actor)
    assert (found.name, found.aliases, found.role) == ("Pauliuk Harbuz", ("P. Harbuz",), "Minister")
    assert page.form.aliases.text() == "P. Harbuz"
    answers.append(lambda dialog: "leads to Pavel Harbuz" in str(getattr(dialog, "text", str)()))
    page.form.aliases.setFocus()
    qtbot.keyClicks(page.form.aliases, "; Pavel Harbuz")
    page.form.aliases.setText("P. Harbuz; Pavel Harbuz")
    page.form.aliases.setModified(True)
    qtbot.keyClick(page.form.aliases, Qt.Key.Key_Return)
    assert page.form.aliases.text() == "P. Harbuz"
    assert _project(registry).actors.get(actor).aliases == ("P. Harbuz",)


def test_a_proposal_is_merged_with_a_preview_as_one_step(registry: Desktop, answers: Answers) -> None:
    dialog = _shown(registry, "P. Harbuz")
    assert any("an initial that fits" in each.text() for each in dialog.page.findChildren(QLabel))
    before = {each.name: each for each in _project(registry).actors.all()}

    def merge(shown: QDialog) -> bool:
        assert isinstance(shown, ActorMergeDialog)
        assert shown.stays.currentText() == "Pavel Harbuz"  # who said more
        assert "P. Harbuz will be Pavel Harbuz." in shown.told.text()
        assert "1 statement in 1 article" in shown.told.text()
        return True

    answers.append(merge)
    _button(dialog, "Merge with Pavel Harbuz").click()
    assert _names(dialog) == ["Ministry of Tolls", "Pavel Harbuz"]
    assert dialog.shown() == before["Pavel Harbuz"].id
    assert _project(registry).statements.get("short").speaker == "Pavel Harbuz"
    registry.desk.actions["undo"].trigger()
    assert {each.name: each for each in _project(registry).actors.all()} == before
    assert _names(dialog) == ["Ministry of Tolls", "P. Harbuz", "Pavel Harbuz"]


def test_two_that_are_not_the_same_are_remembered(registry: Desktop) -> None:
    dialog = _shown(registry, "P. Harbuz")
    _button(dialog, "Pavel Harbuz is not the same").click()
    assert dialog.page.likely.count() == 0
    dialog.show_actor(_id(registry, "Pavel Harbuz"))
    assert dialog.page.likely.count() == 0
    registry.desk.actions["undo"].trigger()
    assert dialog.page.likely.count() == 2  # the heading and a row


def test_the_names_of_a_large_registry_are_ordered_in_the_background(
    qtbot: QtBot, registry: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actors_dialog, "_AT_ONCE", 0)
    dialog = _shown(registry, "P. Harbuz")
    assert dialog.page.likely.count() == 0
    qtbot.waitUntil(lambda: dialog.page.likely.count() == 2)
    actor = _project(registry).actors.get(_id(registry, "Pavel Harbuz"))
    registry.desk.session.do(EditActor(actor=replace(actor, name="Vera Lipnitskaya")))
    registry.desk.session.do(EditActor(actor=actor))  # the first names are those of yesterday
    qtbot.waitUntil(lambda: not dialog.awaits())
    assert dialog.page.likely.count() == 2


def test_the_list_is_restricted_to_those_that_may_be_the_same(qtbot: QtBot, registry: Desktop) -> None:
    dialog = _shown(registry)
    with qtbot.waitSignal(registry.desk.jobs.ended):
        dialog.only_likely.click()
        assert "Looking for" in dialog.empty.text()
    assert _names(dialog) == ["P. Harbuz", "Pavel Harbuz"]
    dialog.show_actor(_id(registry, "P. Harbuz"))
    _button(dialog, "Pavel Harbuz is not the same").click()
    assert _names(dialog) == []
    assert "are left" in dialog.empty.text()
    dialog.only_likely.click()
    assert len(_names(dialog)) == 3


def test_the_chosen_are_merged_and_split_again(registry: Desktop, answers: Answers) -> None:
    dialog = _shown(registry)
    assert not dialog.merge.isEnabled()
    dialog.view.selectAll()
    answers.append(lambda shown: isinstance(shown, ActorMergeDialog))
    dialog.merge.click()
    assert _names(dialog) == ["Pavel Harbuz"]

    def split(shown: QDialog) -> bool:
        assert isinstance(shown, ActorSplitDialog)
        assert not shown.confirm.isEnabled()
        entries = {shown.names.item(row).text().split("  ·  ")[0]: row for row in range(shown.names.count())}
        assert list(entries) == ["Pavel Harbuz", "Ministry of Tolls", "P. Harbuz"]
        shown.names.item(entries["Ministry of Tolls"]).setCheckState(Qt.CheckState.Checked)
        assert shown.label.text() == "Ministry of Tolls"
        shown.kind.setCurrentIndex(shown.kind.findData(str(ActorKind.ORGANISATION)))
        assert "1 in its name in 1 article" in shown.told.text()
        shown.label.setText("Pavel Harbuz")
        shown.accept()
        assert "There is an actor" in shown.problem.text()
        shown.label.setText("Ministry of Tolls")
        shown.accept()
        return True

    answers.append(split)
    dialog.page.split.click()
    assert _names(dialog) == ["Ministry of Tolls", "Pavel Harbuz"]
    body = _project(registry).actors.named("Ministry of Tolls")
    assert body
    assert body.kind is ActorKind.ORGANISATION
    assert _project(registry).statements.get("short").organisation_id == body.id


def test_the_ways_that_lead_to_a_page(registry: Desktop) -> None:
    session, project = registry.desk.session, _project(registry)
    session.show_statement("short")
    registry.desk.actions["speaker-page"].trigger()
    assert registry.actors.shown
    assert registry.actors.shown.shown() == _id(registry, "P. Harbuz")
    registry.desk.actions["organisation-page"].trigger()
    assert registry.actors.shown.shown() == _id(registry, "Ministry of Tolls")
    registry.actors.close()
    assert registry.actors.shown is None
    session.do(SetOrganisation(ids=("short",), organisation=None))
    registry.desk.actions["organisation-page"].trigger()
    assert registry.actors.shown is None
    first = project.articles.ids()[0]
    mention = project.mentions.of_article(first)[0]
    session.do(LinkMention(id=mention.id, actor_id=_id(registry, "Pavel Harbuz")))
    menu = QMenu(registry.window)
    registry.mentions._add_mention_part(menu, project.mentions.get(mention.id))
    next(each for each in menu.actions() if each.text() == "All that this actor said").trigger()
    assert registry.actors.shown is not None
    assert registry.actors.shown.shown() == _id(registry, "Pavel Harbuz")
    assert "1 mention in 1 article" in registry.actors.shown.page.use.text()


def test_a_long_list_is_read_a_page_at_a_time(registry: Desktop) -> None:
    project = _project(registry)
    step = None
    for number in range(PAGE + 20):
        step = project.do(AddActor(label=f"Actor {number:03}"), step=step)
    dialog = _shown(registry)
    assert dialog.model.rowCount() == PAGE
    dialog.show_actor(_id(registry, "Actor 119"))
    assert dialog.model.rowCount() > PAGE
    assert dialog.chosen() == (_id(registry, "Actor 119"),)
    assert not dialog.page.nothing.isHidden()


def test_the_models_keep_the_rules(qtmodeltester: ModelTester, registry: Desktop) -> None:
    project = _project(registry)
    actors = ActorListModel()
    actors.take(project)
    qtmodeltester.check(actors)
    said = SaidModel()
    said.show(project.actors.said(_id(registry, "Pavel Harbuz")), project.topics.all())
    qtmodeltester.check(said)
    registry.desk.session.do(AddActor(label="Another"))
    actors.refresh()
    assert actors.rowCount() == 4


def test_another_theme_and_another_project(registry: Desktop) -> None:
    dialog = _shown(registry, "P. Harbuz")
    registry.viewing.set_appearance(Appearance.DARK)
    assert dialog.page.chart.grab().toImage().width() > 0
    registry.projects.leave()
    assert registry.actors.shown is None
