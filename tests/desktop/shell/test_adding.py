"""Adding in the window: the columns of tables are asked for and remembered, and the report tells the rest."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.domain.tables import TableLook
from desktop.app import Desktop
from desktop.dialogs.add_report import AddReportDialog, LeftOut, Section, summary
from desktop.dialogs.mapping import MappingDialog

Answer = Callable[[object], bool]
TABLE = "kicker,headline,story\nX,Flax goes abroad,Exports of flax grew by a tenth.\nY,Tolls end,\n"
COLUMNS = ("kicker", "headline", "story")


@pytest.fixture
def table(working: Desktop, tmp_path: Path) -> Path:
    """A table to add to the project of the window, without suggestions."""
    working.desk.settings.change(suggest_after_adding=False)
    path = tmp_path / "a.csv"
    path.write_text(TABLE, "utf-8")
    return path


def _add(working: Desktop, qtbot: QtBot, *paths: Path) -> list[str]:
    assert working.desk.project is not None
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.adding.add(paths)
    return [line.title for line in working.desk.project.articles.lines()]


def test_the_columns_of_a_table_are_asked_for_and_remembered(
    working: Desktop, answers: list[Answer], table: Path, qtbot: QtBot
) -> None:
    def choose(dialog: object) -> bool:
        assert isinstance(dialog, MappingDialog)
        assert dialog.mapped() == {"text": "story", "title": "headline"}
        dialog.fields["title"].setCurrentIndex(dialog.fields["title"].findData("kicker"))
        return True

    def again(dialog: object) -> bool:
        assert isinstance(dialog, MappingDialog)
        assert dialog.mapped() == {"text": "story", "title": "kicker"}
        return False

    answers += [choose, again]
    titles = _add(working, qtbot, table)
    assert {"X", "Y"} <= set(titles)
    assert _add(working, qtbot, table) == titles  # the second dialog was left
    assert working.desk.settings.now.tables == {'["kicker", "headline", "story"]': {"text": "story", "title": "kicker"}}


def test_tables_can_be_left_out(working: Desktop, answers: list[Answer], table: Path, qtbot: QtBot) -> None:
    note = table.with_name("note.txt")
    note.write_text("A note of its own, she said.", "utf-8")

    def leave(dialog: object) -> bool:
        assert isinstance(dialog, MappingDialog)
        dialog.leave.click()
        return True

    def report(dialog: object) -> bool:
        assert isinstance(dialog, AddReportDialog)
        assert dialog.text() == (
            f"1 article added, 1 left out\n\nLeft out (1)\n{table}\tThe table was left out, as you chose.\n"
        )
        dialog.copy.click()
        assert QApplication.clipboard().text() == dialog.text()
        return True

    answers += [leave, report]
    assert "A note of its own, she said." in _add(working, qtbot, table, note)
    assert working.desk.settings.now.tables is None


def test_a_choice_that_cannot_be_used_is_told(qtbot: QtBot) -> None:
    look = TableLook(columns=COLUMNS, rows=(("X", "Flax", "Grew."),), guess={"title": "headline"}, names=("a.csv",))
    dialog = MappingDialog(None, look)
    qtbot.addWidget(dialog)
    assert (dialog.problem.text(), dialog.confirm.isEnabled()) == ("Choose the column that holds the texts.", False)
    dialog.fields["text"].setCurrentIndex(dialog.fields["text"].findData("headline"))
    assert (dialog.problem.text(), dialog.confirm.isEnabled()) == ("A column can be one thing only.", False)
    dialog.fields["text"].setCurrentIndex(dialog.fields["text"].findData("story"))
    assert (dialog.problem.text(), dialog.confirm.isEnabled()) == ("", True)
    shown = [dialog.preview.item(0, column) for column in range(dialog.preview.columnCount())]
    assert [cell.text() for cell in shown if cell] == ["Grew.", "Flax"]


def test_a_long_report_shows_a_part_and_copies_all(qtbot: QtBot) -> None:
    rows = [LeftOut(path=f"{number}.txt", reason="There is no text in it.") for number in range(700)]
    dialog = AddReportDialog(None, summary(0, 0, 700), [Section(title="Left out", rows=rows)])
    qtbot.addWidget(dialog)
    group = dialog.table.topLevelItem(0)
    assert group is not None
    assert group.childCount() == 501
    assert group.child(500).text(0) == "… and 200 more (Copy takes them all)"
    assert dialog.text().count("There is no text in it.") == 700


def test_the_sentence_of_the_status_bar() -> None:
    assert summary(1, 0, 0) == "1 article added"
    assert summary(2, 3, 1, whole=False) == "Stopped: 2 articles added, 3 there already, 1 left out"


def test_every_kind_of_file_is_offered_by_the_dialog(
    working: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    offered: list[str] = []

    def choose(_parent: object, _title: str, _folder: str, filters: list[str]) -> list[Path]:
        offered.extend(filters)
        return []

    monkeypatch.setattr("desktop.controllers.adding.asking.choose_files", choose)
    working.adding.choose_files()
    assert offered[0].startswith("All that can be read (*.txt *.md")
    assert "Word documents (*.docx)" in offered
    assert offered[-1] == "All files (*)"
