"""Learning in the window: by itself and quietly, on demand, and what it shows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from corpus.commands.learning import KeepLearned, SetLearning
from corpus.commands.statements import MakeStatement
from corpus.commands.tags import SetTag
from corpus.commands.topics import AddTopic
from corpus.domain.articles import Article
from corpus.domain.errors import CorpusError
from corpus.domain.learned import LearnedParts
from corpus.domain.spans import span
from corpus.domain.statements import Kind
from corpus.domain.topics import Topic
from corpus.project import Project
from corpus.tasks.base import Progress
from desktop.app import Desktop
from desktop.controllers.learning import EVERY
from desktop.dialogs.learned import LearnedDialog
from desktop.dialogs.preferences import SettingsDialog
from tests.corpus.making import article
from tests.corpus.making import project as make_project
from tests.corpus.nlp.learning.topics import BEES, OTHERS
from tests.desktop.conftest import Answer

LEARNING = 20_000  # milliseconds that loading and learning may take on a busy machine
NEW = article("MINSK, 3 May (BelTA) - The beekeeper sold honey and wax, Vera Lipnitskaya said.\n")


def project(desktop: Desktop) -> Project:
    assert desktop.desk.project is not None
    return desktop.desk.project


@pytest.fixture
def coding(desktop: Desktop, tmp_path: Path) -> Desktop:
    """The window with ten statements that wait for their topics, and an article that is new."""
    texts = [article(f"{text}\n") for text in (*BEES, *OTHERS, *(f"Notice {number}." for number in range(EVERY)))]
    made = make_project(tmp_path / "coding.db", articles=[*texts[:EVERY], NEW])
    made.do(AddTopic(topic=Topic(slug="bees", name="Orchards and hives", colour="#123456")))
    for each in texts[:EVERY]:
        made.do(MakeStatement(article_id=each.id, spans=(span(0, len(each.body) - 1),), kind=Kind.INDIRECT))
    made.close()
    assert desktop.projects.open(tmp_path / "coding.db")
    return desktop


def decide(desktop: Desktop, count: int) -> None:
    """Tag the next statements that have no topic: those of bees with theirs, others with trade."""
    opened = project(desktop)
    bees = {f"{text}\n" for text in BEES}

    def first(each: Article) -> bool:
        return each.body not in bees

    for each in sorted(opened.articles.each(opened.articles.ids()), key=first):
        for statement in opened.statements.of_article(each.id):
            if count and not opened.statements.tags_of(statement.id):
                topic = "trade" if first(each) else "bees"
                desktop.desk.session.do(SetTag(statements=(statement.id,), topic=topic))
                count -= 1


def test_ten_decisions_are_learned_from_and_nothing_jumps(coding: Desktop, qtbot: QtBot) -> None:
    decide(coding, EVERY - 1)
    assert not coding.desk.jobs.busy
    told: list[object] = []
    started: list[str] = []
    coding.desk.jobs.started.connect(started.append)
    with qtbot.waitSignal(coding.desk.jobs.ended, timeout=LEARNING):
        decide(coding, 1)
        coding.desk.session.changed.connect(told.append)
        undo = coding.desk.actions["undo"].text()
    assert started == [""]  # quiet: no progress is shown
    assert (told, coding.desk.actions["undo"].text()) == ([], undo)
    assert not coding.desk.jobs.busy
    report = project(coding).learned.report()
    assert report is not None
    assert report.decisions == EVERY
    assert project(coding).learned.fresh() == 0


@pytest.mark.parametrize("by", ["settings", "project"])
def test_learning_by_itself_can_be_switched_off(coding: Desktop, answers: list[Answer], by: str) -> None:
    def switch(dialog: object) -> bool:
        assert isinstance(dialog, SettingsDialog)
        assert dialog.learn.isChecked()
        dialog.learn.setChecked(False)
        return True

    if by == "settings":
        answers.append(switch)
        coding.desk.actions["settings"].trigger()
        assert not coding.desk.settings.now.learn
    else:
        project(coding).do(SetLearning(on=False))
    decide(coding, EVERY)
    assert project(coding).learned.fresh() == EVERY
    assert not coding.desk.jobs.busy


def test_learning_that_fails_is_not_begun_again_at_once(
    coding: Desktop, answers: list[Answer], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[None] = []

    class Failing:
        """Learning that fails."""

        label = "Learning"

        def run(self) -> Iterator[Progress]:
            begun.append(None)
            yield Progress(done=0, total=1)
            raise CorpusError("project-busy", path="coding.db")

    def told(dialog: object) -> bool:
        assert isinstance(dialog, QMessageBox)
        return True

    monkeypatch.setattr(Project, "learning", lambda _self: Failing())
    answers.append(told)
    with qtbot.waitSignal(coding.desk.jobs.ended, timeout=LEARNING):
        decide(coding, EVERY)
    assert not coding.desk.jobs.busy
    assert len(begun) == 1


def test_the_dialog_is_empty_at_first_and_learns_on_demand(
    coding: Desktop, answers: list[Answer], qtbot: QtBot
) -> None:
    decide(coding, 4)

    def seen(dialog: object) -> bool:
        assert isinstance(dialog, LearnedDialog)
        assert dialog.pages.currentWidget() is dialog.empty
        assert dialog.heading.text() == "4 decisions on topics so far."
        with qtbot.waitSignal(coding.desk.jobs.ended, timeout=LEARNING):
            dialog.learn.click()
            assert (dialog.learn.text(), dialog.learn.isEnabled()) == ("Learning…", False)
        assert (dialog.learn.text(), dialog.learn.isEnabled()) == ("Learn now", True)
        assert dialog.pages.currentWidget() is dialog.table
        assert dialog.heading.text() == f"Learned from {EVERY} decided statements."
        rows = [dialog.table.topLevelItem(row) for row in range(dialog.table.topLevelItemCount())]
        assert [[row.text(column) for column in range(2)] for row in rows if row] == [
            ["Orchards and hives", "4"],
            ["trade", "0"],
            ["roaming", "0"],
        ]
        quality = next(each for each in report().topics if each.topic == "bees")
        by = "codebook and decisions" if quality.used else "codebook"
        assert [rows[0].text(column) for column in (2, 3, 4)] == [
            f"{quality.codebook:.2f}",
            f"{quality.learned:.2f}",
            by,
        ]
        assert [rows[1].text(column) for column in (2, 3, 4)] == ["–", "–", "codebook"]
        dialog.use.click()
        return False

    def report() -> object:
        return project(coding).learned.report()

    answers.append(seen)
    coding.desk.actions["learned"].trigger()
    assert not project(coding).learned.used
    assert coding.desk.actions["undo"].text() == "&Undo: switch learning"


def test_the_dialog_tells_of_what_cannot_be_used(coding: Desktop, answers: list[Answer]) -> None:
    project(coding).do(KeepLearned(learned=LearnedParts(parts=(("about", b"forged"),))))

    def seen(dialog: object) -> bool:
        assert isinstance(dialog, LearnedDialog)
        assert dialog.problem.text().startswith("What was learned from decisions cannot be used")
        assert dialog.pages.currentWidget() is dialog.empty
        assert dialog.heading.text() == ""
        return False

    answers.append(seen)
    coding.desk.actions["learned"].trigger()


def test_learned_suggestions_give_their_reason_when_they_are_found_again(coding: Desktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(coding.desk.jobs.ended, timeout=LEARNING):
        decide(coding, EVERY)
    session = coding.desk.session
    session.show_article(NEW.id)
    assert project(coding).statements.of_article(NEW.id) == []
    with qtbot.waitSignal(coding.desk.jobs.ended, timeout=LEARNING):
        coding.desk.actions["suggest-article"].trigger()
    (statement,) = project(coding).statements.of_article(NEW.id)
    session.show_statement(statement.id)
    panel = coding.window.workspace.statement
    assert any("similar to decisions" in each for each in panel._choices.reasons())
    coding.desk.actions["reasons"].trigger()
