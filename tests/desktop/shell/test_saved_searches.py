"""Saved searches in the real window: the star, its menu, the list, the palette, and undo."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from corpus.commands.searches import SaveSearch
from corpus.domain.articles import ArticleState
from corpus.domain.filters import ArticleFilter
from desktop.action import SEARCHES
from desktop.app import Desktop
from desktop.dialogs.palette import PaletteDialog
from desktop.dialogs.saved_searches import SavedSearchesDialog, SaveSearchDialog
from tests.desktop.shell.test_keys import press

Answer = Callable[[QDialog], bool]
_WANTED = ArticleFilter(words="of", agency="Agency", topic="roaming", state=ArticleState.NEW, since="2024-05")


def _names(desktop: Desktop) -> list[str]:
    assert desktop.desk.project is not None
    return [each.name for each in desktop.desk.project.searches.all()]


def _listed(desktop: Desktop) -> list[str]:
    desktop.desk.actions.menu(SEARCHES).aboutToShow.emit()
    return [each.text() for each in desktop.desk.actions.menu(SEARCHES).actions() if not each.isSeparator()][2:]


def test_a_search_is_saved_with_its_filters_and_comes_back(working: Desktop, answers: list[Answer]) -> None:
    panel = working.window.workspace.articles
    press(working, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "all articles" in working.window.status.message.text()
    assert panel.filters.show_filter(_WANTED) == []
    assert panel.current_filter() == _WANTED

    def name(dialog: QDialog) -> bool:
        assert isinstance(dialog, SaveSearchDialog)
        assert dialog.label.text() == "of"
        dialog.label.setText("  Roaming & May ")
        dialog.accept()
        return True

    answers.append(name)
    press(working, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert _names(working) == ["Roaming & May"]
    assert _listed(working) == ["Roaming && May"]
    panel.clear_filters()
    working.desk.actions.menu(SEARCHES).actions()[-1].trigger()
    assert panel.current_filter() == _WANTED
    assert not panel.filters.more.isHidden()
    working.desk.actions["undo"].trigger()
    assert _listed(working) == []
    assert panel.current_filter() == _WANTED


def test_what_is_not_there_any_more_is_told(working: Desktop) -> None:
    working.desk.session.do(SaveSearch(label="old", wanted=ArticleFilter(words="of", topic="gone", agency="Nobody")))
    working.saved_searches.use("old")
    assert working.window.workspace.articles.current_filter() == ArticleFilter(words="of")
    assert "Nobody, gone" in working.window.status.message.text()


def test_the_list_renames_removes_and_uses(working: Desktop, answers: list[Answer]) -> None:
    for label in ("a", "b", "c"):
        working.desk.session.do(SaveSearch(label=label, wanted=ArticleFilter(words=f"{label}*", agency="Agency")))

    def work(dialog: QDialog) -> bool:
        assert isinstance(dialog, SavedSearchesDialog)
        assert dialog.table.item(0, 1).text() == "“a*”, Agency"
        dialog.table.item(1, 0).setText("a")
        assert "already" in dialog.problem.text()
        assert _names(working) == ["a", "b", "c"]
        dialog.table.item(1, 0).setText("z")
        assert dialog.table.currentRow() == 2
        dialog.table.setCurrentCell(0, 0)
        dialog.remove.click()
        assert _names(working) == ["c", "z"]
        dialog.table.setCurrentCell(1, 0)
        dialog.use.click()
        return True

    answers.append(work)
    working.desk.actions["saved-searches"].trigger()
    assert working.window.workspace.articles.current_filter().words == "b*"


def test_the_palette_and_the_key_for_a_list_have_them(working: Desktop, answers: list[Answer]) -> None:
    working.desk.session.do(SaveSearch(label="Flax goes", wanted=ArticleFilter(words="flax")))

    def choose(dialog: QDialog) -> bool:
        assert isinstance(dialog, PaletteDialog)
        dialog.field.setText("?flax")
        dialog.accept()
        return True

    answers.append(choose)
    working.desk.actions["palette"].trigger()
    assert working.window.workspace.articles.visible_ids() != []
    assert working.window.workspace.articles.current_filter() == ArticleFilter(words="flax")
    box = working.window.workspace.articles.filters.search
    box.empty()
    QTest.keyClick(box, Qt.Key.Key_Down)
    menu = working.desk.actions.menu(SEARCHES)
    assert menu.isVisible()
    menu.close()
