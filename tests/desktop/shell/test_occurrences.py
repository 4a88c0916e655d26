"""All occurrences in the window: the list with its ticks, what can be done, one step of undo."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from corpus.commands.actors import AddActor
from corpus.commands.mentions import MakeMention
from corpus.domain.actors import ActorKind
from corpus.domain.occurrences import Everywhere
from corpus.domain.statements import State
from desktop.app import Desktop
from desktop.dialogs.occurrences import OccurrencesDialog
from desktop.models.occurrences import Column, OccurrenceModel
from tests.desktop.conftest import Answer
from tests.windows import FIRST, where

TICK = Qt.ItemDataRole.CheckStateRole


def mentions(desktop: Desktop, number: int) -> list[str]:
    project = desktop.desk.project
    assert project is not None
    there = project.mentions.of_article(project.articles.ids()[number])
    return [f"{each.quote} {each.label}" for each in there]


def answer(qtbot: QtBot, fill: Callable[[OccurrencesDialog], None]) -> Answer:
    """Wait for what is found, then fill the dialog and confirm it."""

    def filled(dialog: object) -> bool:
        assert isinstance(dialog, OccurrencesDialog)
        QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
        qtbot.waitUntil(lambda: dialog.count.text() != "Looking…")
        fill(dialog)
        qtbot.waitUntil(lambda: dialog.count.text() != "Looking…")
        return dialog.confirm.isEnabled()

    return filled


def choose(dialog: OccurrencesDialog, act: Everywhere, value: str = "") -> None:
    dialog.act.setCurrentIndex(dialog.act.findData(str(act)))
    if value:
        dialog.value.setCurrentIndex(dialog.value.findData(value))


def test_a_phrase_becomes_an_entity_in_the_articles_of_the_list(
    working: Desktop, answers: list[Answer], qtbot: QtBot
) -> None:
    def fill(dialog: OccurrencesDialog) -> None:
        assert dialog.windowTitle() == "All occurrences of “May”"
        assert dialog.count.text() == "1 of 1 chosen. Space takes a tick away."
        dialog.scope.setCurrentIndex(dialog.scope.findData("list"))
        qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
        choose(dialog, Everywhere.MARK, "DATE")

    answers.append(answer(qtbot, fill))
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.occurrences.show("May")
    qtbot.waitUntil(lambda: mentions(working, 1) == ["May DATE"])
    assert mentions(working, 0) == ["May DATE", "Pavel Harbuz PERSON"]
    assert working.desk.actions["undo"].text() == "&Undo: mark all occurrences"
    working.desk.actions["undo"].trigger()
    assert (mentions(working, 0), mentions(working, 1)) == (["Pavel Harbuz PERSON"], [])


def test_a_row_without_its_tick_stays_as_it_is(working: Desktop, answers: list[Answer], qtbot: QtBot) -> None:
    def fill(dialog: OccurrencesDialog) -> None:
        dialog.scope.setCurrentIndex(1)
        qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
        dialog.none.click()
        assert (dialog.none.text(), dialog.confirm.isEnabled()) == ("Tick all", False)
        dialog.none.click()
        dialog.model.setData(dialog.model.index(0, 0), Qt.CheckState.Unchecked.value, TICK)
        assert dialog.count.text().startswith("1 of 2")

    answers.append(answer(qtbot, fill))
    working.occurrences.show("May")
    qtbot.waitUntil(lambda: len(mentions(working, 1)) == 1)
    assert mentions(working, 0) == ["Pavel Harbuz PERSON"]


def test_an_entity_is_linked_everywhere_and_rejected_everywhere(
    working: Desktop, answers: list[Answer], qtbot: QtBot
) -> None:
    project, session = working.desk.project, working.desk.session
    assert project is not None
    actor = AddActor(label="Pavel Harbuz", kind=ActorKind.PERSON)
    session.do(actor)
    mention = project.mentions.of_article(session.article)[0]
    answers.append(answer(qtbot, lambda dialog: choose(dialog, Everywhere.LINK, actor.id)))
    working.occurrences.of_mention(mention.id)
    qtbot.waitUntil(lambda: project.mentions.get(mention.id).actor_id == actor.id)

    answers.append(answer(qtbot, lambda dialog: choose(dialog, Everywhere.REJECT)))
    working.occurrences.of_mention(mention.id)
    qtbot.waitUntil(lambda: mentions(working, 0) == [])


def test_the_statements_of_a_speaker_s_words_are_tagged(working: Desktop, answers: list[Answer], qtbot: QtBot) -> None:
    project, session = working.desk.project, working.desk.session
    assert project is not None
    first = project.statements.of_article(session.article)[0].id
    answers.append(answer(qtbot, lambda dialog: choose(dialog, Everywhere.TAG, "trade")))
    working.occurrences.show("home rates")
    qtbot.waitUntil(lambda: any(tag.topic == "trade" for tag in project.statements.tags_of(first)))


def test_all_that_the_speaker_said_is_accepted_tagged_and_rejected(
    working: Desktop, answers: list[Answer], qtbot: QtBot
) -> None:
    project, session = working.desk.project, working.desk.session
    assert project is not None
    first, second = (each.id for each in project.statements.of_article(session.article))

    def accept(dialog: OccurrencesDialog) -> None:
        assert (dialog.windowTitle(), dialog.words) == ("Everything that Pavel Harbuz said", "Pavel Harbuz")
        assert [dialog.act.itemText(each)[:6] for each in range(3)] == ["Tag th", "Accept", "Reject"]
        cells = [dialog.model.data(dialog.model.index(0, column)) for column in Column]
        assert cells == ["Callers will pay home rates by autumn", "suggested  ·  roaming", "Home rates by autumn"]
        choose(dialog, Everywhere.ACCEPT)
        dialog.model.setData(dialog.model.index(1, 0), Qt.CheckState.Unchecked.value, TICK)

    working.desk.actions["next-statement"].trigger()
    answers.append(answer(qtbot, accept))
    working.desk.actions["occurrences"].trigger()
    qtbot.waitUntil(lambda: project.statements.get(first).state is State.ACCEPTED)
    assert project.statements.get(second).state is State.SUGGESTED

    def reject(dialog: OccurrencesDialog) -> None:
        assert dialog.act.itemText(0) == "Make entities of them"  # it began with the name's places
        dialog.subject.setCurrentIndex(1)
        qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
        assert dialog.case.isHidden()
        choose(dialog, Everywhere.DECLINE)

    answers.append(answer(qtbot, reject))
    working.occurrences.of_mention(project.mentions.of_article(session.article)[0].id)
    qtbot.waitUntil(lambda: project.statements.of_article(session.article) == [])
    working.desk.actions["undo"].trigger()
    assert [each.state for each in project.statements.of_article(session.article)] == ["accepted", "suggested"]


def test_without_words_and_without_a_speaker_there_is_nothing_to_look_for(working: Desktop) -> None:
    told: list[str] = []
    working.desk.session.told.connect(told.append)
    working.occurrences.of_selection()
    assert told == ["Select words first, or choose a statement that has a speaker."]


def test_a_part_of_a_longer_entity_is_left_out_at_first(working: Desktop) -> None:
    project, session = working.desk.project, working.desk.session
    assert project is not None
    session.do(MakeMention(article_id=session.article, span=where("home rates by autumn", FIRST), label="LAW"))
    task = project.occurrences("rates")
    for _ in task.run():
        pass
    model = OccurrenceModel()
    model.show(task.report())
    assert [model.data(model.index(0, column)) for column in Column] == [
        "…cy) - Callers will pay home [rates] by autumn, Pavel Harbuz sai…",
        "part of home rates by autumn",
        "Home rates by autumn",
    ]
    assert model.chosen() == []
    assert model.setData(model.index(0, 0), Qt.CheckState.Checked.value, TICK)
    assert len(model.chosen()) == 1
