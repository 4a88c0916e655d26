"""The language pipeline of a project: chosen in a form, and never loaded before the analyst agreed to it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from corpus.commands.settings import ChoosePipeline
from corpus.domain.pipelines import SHIPPED
from corpus.domain.suggestions import Suggestions
from corpus.project import Project
from corpus.tasks import ready, suggesting
from desktop.app import Desktop
from desktop.dialogs.pipeline import Choice, PipelineDialog, TrustDialog
from tests.corpus.making import suggestions
from tests.corpus.nlp.pipelines import folder, wheel
from tests.desktop.conftest import Answer


def project(desktop: Desktop) -> Project:
    assert desktop.desk.project is not None
    return desktop.desk.project


def pick(dialog: object, choice: Choice) -> PipelineDialog:
    """The form, with a choice made."""
    assert isinstance(dialog, PipelineDialog)
    dialog.choice.setCurrentIndex(dialog.choice.findData(choice))
    return dialog


def agree(dialog: object) -> bool:
    assert isinstance(dialog, TrustDialog)
    return True


def decline(dialog: object) -> bool:
    assert isinstance(dialog, TrustDialog)
    return False


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The pipelines that were asked for; a fixed one stands in for each."""
    asked: list[str | None] = []

    class Fixed:
        """Proposes always the same."""

        def suggest_many(
            self, bodies: Iterable[tuple[str, str]], _languages: object = None
        ) -> Iterator[tuple[str, Suggestions]]:
            for key, body in bodies:
                yield key, suggestions(body)

    def load(_topics: object, model: str | None, _learned: object = None) -> Fixed:
        asked.append(model)
        return Fixed()

    monkeypatch.setattr(suggesting, "load_pipeline", load)
    monkeypatch.setattr(ready, "load_pipeline", load)
    return asked


@pytest.mark.parametrize("make", [folder, wheel])
def test_a_pipeline_is_loaded_and_then_chosen(
    working: Desktop, answers: list[Answer], tmp_path: Path, qtbot: QtBot, make: object
) -> None:
    place = tmp_path / "own"
    place.mkdir()
    made: Path = make(place)  # type: ignore[operator]

    def fill(asked: object) -> bool:
        dialog = pick(asked, Choice.PLACE)
        assert not dialog.confirm.isEnabled()
        assert not dialog.load.isEnabled()
        dialog.place.setText(str(made))
        assert not dialog.confirm.isEnabled()
        dialog.load.click()
        assert dialog.found.text() == "Loading…"
        qtbot.waitUntil(dialog.confirm.isEnabled, timeout=20_000)
        assert dialog.found.text() == "en_tiny 1.2.3 finds PERSON, ORG, PRODUCT. Left out: CARDINAL."
        dialog.accept()
        return True

    answers += [fill, agree]
    working.desk.actions["pipeline"].trigger()
    assert project(working).pipelines.chosen == str(made)
    assert project(working).pipelines.may_load
    assert working.desk.actions["undo"].text() == "&Undo: choose language pipeline"
    working.desk.actions["undo"].trigger()
    assert project(working).pipelines.chosen == ""


def test_what_cannot_be_loaded_is_told_in_the_form(working: Desktop, answers: list[Answer], qtbot: QtBot) -> None:
    def fill(asked: object) -> bool:
        dialog = pick(asked, Choice.PACKAGE)
        dialog.package.setText("no_such_pipeline")
        dialog.load.click()
        qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=20_000)
        assert dialog.problem.text().startswith("The spaCy pipeline no_such_pipeline cannot be loaded")
        assert not dialog.confirm.isEnabled()
        assert dialog.load.isEnabled()
        dialog.package.setText("other")
        assert dialog.problem.text() == ""
        return False

    answers += [fill, agree]
    working.desk.actions["pipeline"].trigger()
    assert project(working).pipelines.chosen == ""


def test_without_consent_nothing_is_loaded(working: Desktop, answers: list[Answer]) -> None:
    def fill(asked: object) -> bool:
        dialog = pick(asked, Choice.PACKAGE)
        dialog.package.setText("en_theirs")
        dialog.load.click()
        assert not working.desk.jobs.busy
        assert not dialog.confirm.isEnabled()
        return False

    answers += [fill, decline]
    working.desk.actions["pipeline"].trigger()
    assert not project(working).pipelines.is_trusted("en_theirs")


def test_loading_that_is_cancelled_can_be_begun_again(working: Desktop, answers: list[Answer], qtbot: QtBot) -> None:
    project(working).pipelines.trust("en_theirs")

    def fill(asked: object) -> bool:
        dialog = pick(asked, Choice.PACKAGE)
        dialog.package.setText("en_theirs")
        with qtbot.waitSignal(working.desk.jobs.ended):
            dialog.load.click()
            working.desk.jobs.cancel()
        assert (dialog.found.text(), dialog.load.isEnabled()) == ("", True)
        return False

    answers.append(fill)
    working.desk.actions["pipeline"].trigger()


def test_the_shipped_one_and_the_default_need_no_loading(working: Desktop, answers: list[Answer]) -> None:
    working.desk.settings.change(model="/models/en_mine")

    def ship(asked: object) -> bool:
        dialog = pick(asked, Choice.SHIPPED)
        assert dialog.choice.itemText(0) == "As in the settings: en_mine"
        dialog.accept()
        return True

    def back(asked: object) -> bool:
        assert isinstance(asked, PipelineDialog)
        assert asked.choice.currentData() == Choice.SHIPPED
        pick(asked, Choice.DEFAULT).accept()
        return True

    answers += [ship, back]
    working.desk.actions["pipeline"].trigger()
    assert project(working).pipelines.chosen == SHIPPED
    working.desk.actions["pipeline"].trigger()
    assert project(working).pipelines.chosen == ""


@pytest.mark.parametrize("name", ["en_ours", "/models/ours", "/models/ours.whl"])
def test_the_form_begins_with_what_the_project_names(working: Desktop, answers: list[Answer], name: str) -> None:
    project(working).do(ChoosePipeline(model=name))

    def seen(asked: object) -> bool:
        assert isinstance(asked, PipelineDialog)
        assert asked.chosen() == name
        assert asked.confirm.isEnabled()
        return True

    answers.append(seen)
    before = working.desk.actions["undo"].text()
    working.desk.actions["pipeline"].trigger()
    assert working.desk.actions["undo"].text() == before
    assert project(working).pipelines.chosen == name


def test_folders_and_wheels_are_looked_for(working: Desktop, answers: list[Answer], tmp_path: Path) -> None:
    made = wheel(tmp_path)

    def fill(asked: object) -> bool:
        dialog = pick(asked, Choice.PLACE)
        dialog._browse_folders()
        assert dialog.named() == str(tmp_path)
        dialog._browse_wheels()
        assert dialog.named() == str(made)
        return False

    def choose(path: Path) -> Answer:
        def chosen(dialog: object) -> bool:
            assert isinstance(dialog, QFileDialog)
            dialog.selectFile(str(path))
            return True

        return chosen

    answers += [fill, choose(tmp_path), choose(made)]
    working.desk.actions["pipeline"].trigger()


def test_a_project_of_somebody_else_loads_nothing_unasked(
    working: Desktop, answers: list[Answer], asked: list[str | None], qtbot: QtBot
) -> None:
    project(working).do(ChoosePipeline(model="en_theirs"))
    working.suggesting._warm_up = working.suggesting._seen = True
    working.suggesting.get_ready()
    assert not working.desk.jobs.busy
    answers.append(decline)
    for _ in range(2):  # the second time nothing is asked
        with qtbot.waitSignal(working.desk.jobs.ended):
            working.desk.actions["suggest-article"].trigger()
    assert asked == [None] * 2
    project(working).do(ChoosePipeline(model="en_others"))
    answers.append(agree)
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.desk.actions["suggest-article"].trigger()
    assert asked[-1] == "en_others"
