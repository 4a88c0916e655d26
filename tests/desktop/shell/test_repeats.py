"""Repeats in the window: found after adding and told, folded in the list, shown side by side, decided on and undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.commands.articles import AddArticles
from corpus.project import Project
from desktop.app import Desktop
from desktop.dialogs.add_report import AddReportDialog
from desktop.dialogs.repeats import RepeatsDialog
from desktop.models.article_list import LINE_ROLE
from desktop.views.article_delegate import repeats_chip
from tests.corpus.making import article

Answer = Callable[[object], bool]
STORY = (
    "The linen mill in Orsha was counted twice by Vera and her sister. Nobody had looked behind its northern gate since"
    " the flood, a guard recalled. What they found fills a sheet of paper and the boot of a small car."
)
LEAD = article(STORY, title="Mill counted", published="2024-05-02")
COPY = article(f"{STORY} Masts are counted next.", title="Counting the mill", published="2024-05-01")
LATER = article(f"{STORY} And so on, she said.", title="Mill again", published="2024-05-03")


@pytest.fixture(name="project")
def _project(working: Desktop, qtbot: QtBot) -> Project:
    """The window with three tellings of one story, found."""
    project = working.desk.project
    assert project is not None
    qtbot.waitUntil(lambda: not working.desk.jobs.busy)
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.desk.session.do(AddArticles(articles=(LEAD, COPY, LATER)))
    assert project.repeats.counts() == (1, 2)
    return project


def _titles(working: Desktop) -> list[str]:
    panel = working.window.workspace.articles
    rows = [panel.view.model().index(row, 0).data(LINE_ROLE) for row in range(panel.view.model().rowCount())]
    return [line.title for line in rows if line.title in ("Mill counted", "Counting the mill", "Mill again")]


def test_what_was_added_is_compared_and_told(
    working: Desktop, project: Project, answers: list[Answer], tmp_path: Path, qtbot: QtBot
) -> None:
    working.desk.settings.change(suggest_after_adding=False)
    (tmp_path / "mill.txt").write_text(f"Mill, once more\n\n{STORY} Nobody knows why.", "utf-8")

    def report(dialog: object) -> bool:
        assert isinstance(dialog, AddReportDialog)
        assert "1 article added, 1 of them repeats another" in dialog.text()
        assert f"{tmp_path / 'mill.txt'}\t" in dialog.text()
        return True

    answers.append(report)
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.adding.add([tmp_path / "mill.txt"])
    assert answers == []
    assert project.repeats.counts() == (1, 3)


def test_the_list_folds_repeats_below_their_lead(working: Desktop, project: Project) -> None:
    desk, panel = working.desk, working.window.workspace.articles
    assert _titles(working) == ["Mill again", "Mill counted", "Counting the mill"]
    leading = project.repeats.of(LEAD.id)[0]
    desk.session.show_article(leading)
    desk.actions["fold-repeats"].trigger()
    (lead,) = _titles(working)
    assert panel.filters.pills.pill(None).text() == "All 4"
    assert lead == project.articles.title(leading)
    assert repeats_chip(project.articles.line(leading)) == "+2 repeats"  # type: ignore[arg-type]
    desk.session.show_article(leading)
    desk.actions["unfold-repeats"].trigger()
    assert _titles(working)[0] == lead
    assert len(_titles(working)) == 3
    desk.actions["unfold-repeats"].trigger()
    assert _titles(working) == [lead]
    other = project.repeats.of(LEAD.id)[2]
    desk.session.show_article(other)
    assert len(_titles(working)) == 3, "an article that is shown is not folded away"
    assert panel.place()[0] > 0
    desk.actions["part-repeats"].trigger()
    assert project.repeats.counts() == (1, 1)
    assert panel.filters.pills.pill(None).text() == "All 5"
    desk.actions["undo"].trigger()
    assert project.repeats.counts() == (1, 2)
    assert desk.settings.now.fold_repeats
    desk.actions["fold-repeats"].trigger()
    desk.actions["unfold-repeats"].trigger()
    assert _titles(working) == ["Mill again", "Mill counted", "Counting the mill"]
    assert panel.filters.pills.pill(None).text() == "All 6"


def test_repeats_are_compared_and_decided_on(working: Desktop, project: Project) -> None:
    desk = working.desk
    desk.session.show_article(COPY.id)
    desk.actions["compare-repeats"].trigger()
    dialog = working.repeats.shown
    assert isinstance(dialog, RepeatsDialog)
    assert dialog.model.rowCount() == 3
    dialog.view.selectRow(2)
    chosen = dialog.chosen()
    assert STORY in dialog.lead.toPlainText()
    assert dialog.other.toPlainText() == project.articles.body(chosen)
    dialog.make_lead.click()
    assert project.repeats.of(COPY.id)[0] == chosen == dialog.model.id_at(0)
    dialog.go.click()
    assert desk.session.article == chosen
    dialog.view.selectRow(1)
    dialog.part.click()
    assert dialog.model.rowCount() == 2
    rest = next(each for each in working.window.workspace.articles.visible_ids() if not project.repeats.of(each))
    desk.session.show_article(rest)
    assert dialog.pages.currentIndex() == 1
    assert not dialog.part.isEnabled()


def test_what_is_selected_is_joined(working: Desktop, project: Project) -> None:
    desk, panel = working.desk, working.window.workspace.articles
    rest = [each for each in panel.visible_ids() if not project.repeats.of(each)]
    desk.session.show_article(rest[0])
    panel.view.selectAll()
    desk.actions["join-repeats"].trigger()
    assert len(project.repeats.of(rest[0])) == len(panel.visible_ids())
    desk.actions["undo"].trigger()
    assert project.repeats.of(rest[0]) == ()
