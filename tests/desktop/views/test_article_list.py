"""The list of articles through clicks and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from corpus.commands.articles import EditArticle, RemoveArticles, SetArticleState
from corpus.commands.decisions import Accept
from corpus.domain.articles import ArticleState
from corpus.domain.filters import ArticleFilter
from desktop.session import Session
from desktop.theme import DARK, LIGHT
from desktop.views.article_list import ArticleListPanel
from tests.desktop.panels import statements


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> ArticleListPanel:
    """The panel on a screen."""
    made = ArticleListPanel(session, LIGHT)
    qtbot.addWidget(made)
    made.resize(296, 640)
    made.show()
    return made


def texts(panel: ArticleListPanel) -> list[str]:
    """All labels that are seen."""
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def click_row(qtbot: QtBot, panel: ArticleListPanel, row: int, *, add: bool = False) -> None:
    """Click a row of the list; `add` with Ctrl."""
    held = Qt.KeyboardModifier.ControlModifier if add else Qt.KeyboardModifier.NoModifier
    view = panel.view
    middle = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, middle)


def search(qtbot: QtBot, panel: ArticleListPanel, words: str) -> None:
    """Type into the search box and press Enter."""
    panel.focus_search()
    qtbot.keyClicks(panel.filters.search, words)
    qtbot.keyClick(panel.filters.search, Qt.Key.Key_Return)


def test_a_click_shows_the_article_and_the_session_moves_the_row(
    qtbot: QtBot, panel: ArticleListPanel, session: Session
) -> None:
    ids = panel.visible_ids()
    click_row(qtbot, panel, 1)
    assert session.article == ids[1]
    assert panel.selected_ids() == [ids[1]]
    session.show_article(ids[2])
    assert panel.selected_ids() == [ids[2]]
    qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    assert session.article == ids[1]


def test_steps_through_the_list_and_stops_at_its_ends(panel: ArticleListPanel, session: Session) -> None:
    ids = panel.visible_ids()
    seen = []
    while panel.select_next(1):
        seen.append(session.article)
    assert seen == ids
    assert panel.select_next(-1)
    assert session.article == ids[-2]


def test_words_are_searched_after_a_pause_and_a_wrong_query_is_explained_in_place(
    qtbot: QtBot, panel: ArticleListPanel
) -> None:
    panel.focus_search()
    with qtbot.waitSignal(panel.filters.changed):
        qtbot.keyClicks(panel.filters.search, "flax")
    assert panel.current_filter().words == "flax"
    assert len(panel.visible_ids()) == 4
    qtbot.keyClick(panel.filters.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    search(qtbot, panel, '"flax')
    assert any("quotation mark before “flax” is not closed" in text for text in texts(panel))
    assert len(panel.visible_ids()) == 4
    qtbot.keyClick(panel.filters.search, Qt.Key.Key_Escape)
    assert panel.filters.search.text() == ""
    assert not any("quotation mark" in text for text in texts(panel))
    search(qtbot, panel, "zebra")
    assert panel.visible_ids() == []
    assert "No article matches. Change the words or the filters above." in texts(panel)
    panel.clear_filters()
    assert panel.current_filter() == ArticleFilter()
    assert len(panel.visible_ids()) == 4


def test_states_are_counted_and_filtered(qtbot: QtBot, panel: ArticleListPanel, session: Session) -> None:
    pills = panel.filters.pills
    ids = panel.visible_ids()
    session.do(SetArticleState(ids=(ids[0],), state=ArticleState.DONE))
    assert [pills.pill(state).text() for state in (None, *ArticleState)] == ["All 4", "New 3", "Open 0", "Done 1"]
    qtbot.mouseClick(pills.pill(ArticleState.DONE), Qt.MouseButton.LeftButton)
    assert panel.visible_ids() == [ids[0]]
    search(qtbot, panel, "nothing")
    assert pills.pill(ArticleState.NEW).text() == "New 3"
    qtbot.mouseClick(pills.pill(None), Qt.MouseButton.LeftButton)
    panel.filters.restrict_topic("trade")
    assert panel.visible_ids() == ids[:2]
    assert [pills.pill(state).text() for state in (None, ArticleState.NEW)] == ["All 2", "New 1"]


def test_agency_topic_and_dates_are_folded_away(qtbot: QtBot, panel: ArticleListPanel, session: Session) -> None:
    more = panel.filters.more
    assert not more.isVisible()
    qtbot.mouseClick(panel.filters.unfold, Qt.MouseButton.LeftButton)
    assert more.isVisible()
    agency, topic = more.combos()
    agency.setCurrentIndex(agency.findText("BelTA"))
    assert panel.current_filter().agency == "BelTA"
    assert len(panel.visible_ids()) == 2
    since, until = more.dates()
    qtbot.keyClicks(since, "2024-13")
    qtbot.keyClick(since, Qt.Key.Key_Return)
    assert any("2024-13 is not a date" in text for text in texts(panel))
    since.clear()
    qtbot.keyClicks(since, "--06-07")
    qtbot.keyClick(since, Qt.Key.Key_Return)
    assert any("--06-07 has no year" in text for text in texts(panel))
    since.clear()
    qtbot.keyClicks(since, "2024-02")
    qtbot.keyClick(since, Qt.Key.Key_Return)
    qtbot.keyClicks(until, "2024")
    qtbot.keyClick(until, Qt.Key.Key_Return)
    assert panel.current_filter() == ArticleFilter(agency="BelTA", since="2024-02", until="2024")
    assert len(panel.visible_ids()) == 1
    session.do(EditArticle(id=panel.visible_ids()[0], agency="Belarus 1"))
    assert panel.visible_ids() == []
    panel.filter_by_topic("roaming")
    assert topic.currentData() == "roaming"


def test_the_shown_article_stays_in_a_filtered_list_until_another_is_shown(
    qtbot: QtBot, panel: ArticleListPanel, session: Session
) -> None:
    ids = panel.visible_ids()
    qtbot.mouseClick(panel.filters.pills.pill(ArticleState.NEW), Qt.MouseButton.LeftButton)
    session.show_article(ids[1])
    session.do(Accept(statements=(statements(session, 1)[0].id,)))
    assert session.article == ids[1]
    assert panel.selected_ids() == [ids[1]]
    assert panel.visible_ids() == [ids[0], *ids[2:]]
    assert panel.select_next(1)
    assert session.article == ids[2]
    assert panel.view.model().rowCount() == 3


def test_several_articles_are_selected_and_stay_so_through_changes(
    qtbot: QtBot, panel: ArticleListPanel, session: Session
) -> None:
    ids = panel.visible_ids()
    click_row(qtbot, panel, 0)
    click_row(qtbot, panel, 2, add=True)
    assert panel.selected_ids() == [ids[0], ids[2]]
    session.do(EditArticle(id=ids[3], published="2024-06-01"))
    session.do(EditArticle(id=ids[0], headline="Another title"))
    assert panel.selected_ids() == [ids[0], ids[2]]
    session.do(RemoveArticles(ids=(ids[2],)))
    assert session.article == panel.visible_ids()[-1] == ids[1]
    assert panel.selected_ids() == [ids[1]]


def test_a_filter_that_hides_the_shown_article_shows_no_other(
    qtbot: QtBot, panel: ArticleListPanel, session: Session
) -> None:
    ids = panel.visible_ids()
    session.show_article(ids[0])
    qtbot.mouseClick(panel.filters.pills.pill(ArticleState.DONE), Qt.MouseButton.LeftButton)
    assert session.article == ids[0]
    assert panel.selected_ids() == []
    qtbot.mouseClick(panel.filters.pills.pill(None), Qt.MouseButton.LeftButton)
    assert panel.selected_ids() == [ids[0]]


def test_an_empty_list_says_what_to_do(qtbot: QtBot, panel: ArticleListPanel, session: Session) -> None:
    session.do(RemoveArticles(ids=tuple(panel.visible_ids())))
    assert "Add articles with Ctrl+O, drop files here, or paste text with Ctrl+Shift+V." in texts(panel)
    session.undo()
    assert len(panel.visible_ids()) == 4
    session.take(None)
    assert "Open a project, or make a new one, to see its articles here." in texts(panel)


def test_the_context_menu_is_given(panel: ArticleListPanel) -> None:
    first, second = QAction("Export", panel), QAction("Remove", panel)
    panel.setContextMenuActions([first])
    panel.setContextMenuActions([second])
    assert panel.view.actions() == [second]


@pytest.mark.parametrize("width", [220, 296, 480])
def test_rows_are_as_wide_with_a_scroll_bar_as_without(
    qtbot: QtBot, panel: ArticleListPanel, session: Session, width: int
) -> None:
    panel.resize(width, 640)
    without = panel.view.viewport().width()
    panel.resize(width, 260)
    qtbot.waitUntil(lambda: panel.view.verticalScrollBar().maximum() > 0)
    assert panel.view.viewport().width() == without


def test_both_themes_paint_every_row(panel: ArticleListPanel, session: Session) -> None:
    session.show_article(panel.visible_ids()[0])
    light = panel.grab().toImage()
    panel.set_theme(DARK)
    panel.set_keys({"search": "Ctrl K"})
    assert panel.grab().toImage() != light
    assert light.pixelColor(QPoint(24, light.height() - 20)).isValid()


def test_the_list_goes_on_to_the_next_where_the_shown_article_goes(
    qtbot: QtBot, panel: ArticleListPanel, session: Session
) -> None:
    ids = panel.visible_ids()
    session.show_article(ids[1])
    session.do(RemoveArticles(ids=(ids[0], ids[1])))
    assert session.article == ids[2]
    session.undo()
    session.show_article(ids[-1])
    session.do(RemoveArticles(ids=(ids[-1],)))
    assert session.article == ids[-2]
    session.do(RemoveArticles(ids=tuple(panel.visible_ids())))
    assert session.article == ""
    session.undo()
    session.show_article(ids[0])
    panel.filters.pills.choose(ArticleState.NEW)
    session.do(SetArticleState(ids=(ids[0],), state=ArticleState.DONE))
    session.do(RemoveArticles(ids=(ids[0],)))
    assert session.article == panel.visible_ids()[0]
