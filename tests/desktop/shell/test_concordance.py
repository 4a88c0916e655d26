"""The concordance in the real window: places found, sorted, opened with the words selected, copied and saved."""

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from corpus.commands.articles import RemoveArticles
from corpus.domain.concordance import Sort
from desktop.app import Desktop
from desktop.models.concordance import Column
from desktop.views.concordance_bar import Scope
from desktop.views.concordance_panel import ConcordancePanel
from tests.windows import where

Answer = Callable[[QDialog], bool]


def _panel(desktop: Desktop) -> ConcordancePanel:
    return desktop.window.workspace.concordance


def _look(desktop: Desktop, qtbot: QtBot, words: str, *, expression: bool = False) -> list[str]:
    """Type words and press Enter; what is found, with a word around it."""
    panel = _panel(desktop)
    desktop.window.workspace.reveal("concordance")
    panel.bar.expression.setChecked(expression)
    panel.bar.words.setText(words)
    QTest.keyClick(panel.bar.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desktop.concordance.jobs.busy)
    return _rows(panel)


def _rows(panel: ConcordancePanel) -> list[str]:
    lines = [panel.model.line(row) for row in range(panel.model.rowCount())]
    return [f"{line.before[-5:]}|{line.hit}|{line.after[:5]}" for line in lines if line]


def test_places_are_found_sorted_and_opened_selected(working: Desktop, qtbot: QtBot) -> None:
    panel, pane = _panel(working), working.window.workspace.reader
    assert not panel.isVisible()
    found = ["will |pay| home", "umn, |Pavel| Harb", "n we |print| and ", "orts |of| flax", "hing |of| note"]
    assert _look(working, qtbot, "pa* OR print OR of") == found
    assert panel.bar.count.text() == "5 places in 3 articles"
    panel.view.horizontalHeader().sectionClicked.emit(Column.BEFORE)
    qtbot.waitUntil(lambda: not working.concordance.jobs.busy)
    assert panel.bar.sort is Sort.LEFT
    assert _rows(panel) == [found[number] for number in (1, 3, 4, 2, 0)]
    panel.view.setCurrentIndex(panel.model.index(4, 0))
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert pane.reader.selected_span() == where("pay")
    assert panel.view.hasFocus()
    made = working.desk.project.statements.count() if working.desk.project else 0
    working.desk.actions["make-statement"].trigger()
    assert working.desk.project is not None
    assert working.desk.project.statements.count() == made + 1


def test_an_expression_is_explained_or_found(working: Desktop, qtbot: QtBot) -> None:
    panel = _panel(working)
    assert _look(working, qtbot, r"\bt\w+a\b", expression=True) == ['s in |Tula|," he']
    assert _look(working, qtbot, "(tula", expression=True) == []
    assert "character 6" in panel.complaint.text()
    assert not panel.complaint.isHidden()
    assert "Type a word" in panel.hint.text()
    _look(working, qtbot, "nowhere*")
    assert "Nothing found" in panel.hint.text()
    assert panel.complaint.isHidden()


def test_selected_words_are_looked_for_where_one_wants(working: Desktop, qtbot: QtBot) -> None:
    panel, pane = _panel(working), working.window.workspace.reader
    pane.show_place(where("Pavel Harbuz"))
    working.desk.actions["concordance"].trigger()
    qtbot.waitUntil(lambda: not working.concordance.jobs.busy)
    assert _rows(panel) == ["umn, |Pavel Harbuz| said"]
    working.window.workspace.articles.filters.search.setText("flax")
    working.window.workspace.articles.filters.search.searched.emit("flax")
    for scope, count in ((Scope.LIST, 1), (Scope.HERE, 1), (Scope.ALL, 3)):
        panel.bar.scope.setCurrentIndex(panel.bar.scope.findData(str(scope)))
        _look(working, qtbot, "agency" if scope is Scope.LIST else "of OR until")
        assert panel.model.rowCount() == count, scope


def test_this_article_is_the_one_that_is_shown(working: Desktop, qtbot: QtBot) -> None:
    panel = _panel(working)
    panel.bar.scope.setCurrentIndex(panel.bar.scope.findData(str(Scope.HERE)))
    assert _look(working, qtbot, "of") == []
    working.desk.session.show_article(working.window.workspace.articles.visible_ids()[1])
    qtbot.waitUntil(lambda: not working.concordance.jobs.busy)
    assert _rows(panel) == ["orts |of| flax"]


def test_a_stopped_search_says_so_and_another_takes_its_place(working: Desktop, qtbot: QtBot) -> None:
    panel = _panel(working)
    panel.bar.words.setText("of")
    panel.bar.wanted.emit()
    panel.bar.cancel.click()
    qtbot.waitUntil(lambda: not working.concordance.jobs.busy)
    assert "Stopped" in panel.note.text()
    panel.bar.ask("of")
    panel.bar.ask("home")
    qtbot.waitUntil(lambda: not working.concordance.jobs.busy)
    assert _rows(panel) == [" pay |home| rate"]
    assert panel.note.isHidden()


def test_rows_are_copied_and_saved(working: Desktop, qtbot: QtBot, answers: list[Answer], tmp_path: Path) -> None:
    panel, target = _panel(working), tmp_path / "out.csv"
    working.desk.actions["save-concordance"].trigger()
    assert "no concordance to save" in working.window.status.message.text()
    _look(working, qtbot, "of")
    panel.view.selectAll()
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text().splitlines()
    assert [line.split("\t")[1:] for line in copied] == [["Agency · Flax goes abroad", "2 May 2024"], ["A meeting", ""]]

    def chosen(dialog: QDialog) -> bool:
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(target))
        return True

    answers.append(chosen)
    with qtbot.waitSignal(working.desk.jobs.ended):
        panel.bar.save.click()
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["hit"] for row in rows] == ["of", "of"]


def test_what_is_gone_is_left_out(working: Desktop, qtbot: QtBot) -> None:
    panel, session = _panel(working), working.desk.session
    assert len(_look(working, qtbot, "of")) == 2
    line = panel.model.line(0)
    assert line is not None
    session.do(RemoveArticles(ids=(line.article_id,)))
    assert panel.model.rowCount() == 1
    assert "looks again" in panel.note.text()
    session.undo()
    assert len(_look(working, qtbot, "of")) == 2
    assert panel.note.isHidden()
    session.take(None)
    assert panel.model.rowCount() == 0
