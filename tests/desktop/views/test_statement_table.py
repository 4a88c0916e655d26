"""The table of statements through clicks and keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from corpus.commands.articles import RemoveArticles
from corpus.commands.decisions import Accept, AcceptAll
from corpus.commands.topics import RemoveTopic
from corpus.domain.filters import StatementFilter
from corpus.domain.statements import State
from desktop.models.statement_rows import Column
from desktop.session import Session
from desktop.theme import DARK, LIGHT
from desktop.views.statement_table import StatementTable
from tests.desktop.panels import statements


@pytest.fixture
def table(qtbot: QtBot, session: Session) -> StatementTable:
    """The table on a screen."""
    made = StatementTable(session, LIGHT)
    qtbot.addWidget(made)
    made.resize(1200, 320)
    made.show()
    made.activateWindow()
    return made


def click(qtbot: QtBot, table: StatementTable, row: int, *, add: bool = False) -> None:
    """Click a row; `add` with Ctrl."""
    held = Qt.KeyboardModifier.ControlModifier if add else Qt.KeyboardModifier.NoModifier
    place = table.view.visualRect(table.view.model().index(row, Column.STATEMENT)).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, held, place)


def texts(table: StatementTable) -> list[str]:
    """All labels that are seen."""
    return [label.text() for label in table.findChildren(QLabel) if label.isVisible()]


def test_a_click_shows_a_statement_in_its_article(qtbot: QtBot, table: StatementTable, session: Session) -> None:
    ids = table.visible_ids()
    click(qtbot, table, 4)
    assert session.statement == ids[4]
    assert session.article == statements(session, 1)[0].article_id
    session.show_statement(ids[0])
    assert table.selected_ids() == [ids[0]]
    session.show_statement("")
    assert table.selected_ids() == []


def test_enter_shows_another_statement_and_on_the_shown_one_belongs_to_the_window(
    qtbot: QtBot, table: StatementTable, session: Session
) -> None:
    ids = table.visible_ids()

    def taken() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(table.view, event)
        return event.isAccepted()

    click(qtbot, table, 0)
    assert not taken()
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    assert session.statement == ids[0]
    assert taken()
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert session.statement == ids[1]


def test_several_rows_stay_selected_through_changes(qtbot: QtBot, table: StatementTable, session: Session) -> None:
    ids = table.visible_ids()
    click(qtbot, table, 1)
    click(qtbot, table, 4, add=True)
    assert session.statement == ids[1]
    assert table.selected_ids() == [ids[1], ids[4]]
    session.do(Accept(statements=(ids[1], ids[4])))
    assert table.selected_ids() == [ids[1], ids[4]]
    table.view.sortByColumn(Column.STATEMENT, Qt.SortOrder.DescendingOrder)
    assert set(table.selected_ids()) == {ids[1], ids[4]}


def test_filters(qtbot: QtBot, table: StatementTable, session: Session) -> None:
    assert "6 statements" in texts(table)
    boxes = table.filters
    qtbot.keyClicks(boxes.words, "calls")
    qtbot.keyClick(boxes.words, Qt.Key.Key_Return)
    assert len(table.visible_ids()) == 4
    qtbot.keyClicks(boxes.speaker, "zhuk")
    qtbot.waitUntil(lambda: table.current_filter().speaker == "zhuk")
    assert len(table.visible_ids()) == 2
    assert "2 of 6 statements" in texts(table)
    boxes.state.setCurrentIndex(boxes.state.findData(str(State.ACCEPTED)))
    assert "No statement matches. Change the filters above." in texts(table)
    table.clear_filters()
    assert table.current_filter() == StatementFilter()
    table.filter_by_topic("roaming")
    assert len(table.visible_ids()) == 4
    session.do(RemoveTopic(slug="roaming"))
    assert len(table.visible_ids()) == 6


def test_the_shown_article_only(qtbot: QtBot, table: StatementTable, session: Session) -> None:
    first, second = session_articles(session)
    session.show_article(first)
    qtbot.mouseClick(table.filters.here, Qt.MouseButton.LeftButton, pos=table.filters.here.rect().center())
    table.filters.here.setChecked(True)
    assert table.visible_ids() == [each.id for each in statements(session, 0)]
    session.show_article(second)
    assert table.visible_ids() == [each.id for each in statements(session, 1)]
    session.show_article("")
    assert len(table.visible_ids()) == 6


def session_articles(session: Session) -> list[str]:
    """The two articles with statements."""
    assert session.project
    return session.project.articles.ids()[:2]


def test_the_current_row_comes_back_with_its_filter(table: StatementTable, session: Session) -> None:
    ids = table.visible_ids()
    session.show_statement(ids[2])
    table.filter_by_topic("trade")
    assert table.selected_ids() == []
    assert session.statement == ids[2]
    table.filter_by_topic("")
    assert table.selected_ids() == [ids[2]]


def test_columns_share_the_width_until_one_is_given_another(table: StatementTable) -> None:
    columns = table.view.columns

    def widths(width: int) -> list[int]:
        table.resize(width, 320)
        return [columns.sectionSize(column) for column in Column]

    for width in (700, 900, 1200, 1600):
        shown = widths(width)
        assert sum(shown) == table.view.viewport().width() or shown[Column.STATEMENT] == 180
    assert widths(1600)[Column.TOPICS] > widths(900)[Column.TOPICS]
    columns.resizeSection(Column.TOPICS, 300)
    assert widths(1000)[Column.TOPICS] == 300


def test_columns_keep_their_widths(qtbot: QtBot, session: Session, table: StatementTable) -> None:
    table.view.horizontalHeader().resizeSection(Column.SPEAKER, 333)
    state = table.state()
    other = StatementTable(session, LIGHT)
    qtbot.addWidget(other)
    assert other.restore(state)
    assert other.view.columnWidth(Column.SPEAKER) == 333
    assert not other.restore(b"nonsense")


def test_an_empty_table_says_what_to_do(table: StatementTable, session: Session) -> None:
    assert session.project
    session.do(RemoveArticles(ids=tuple(session.project.articles.ids())))
    assert "No statements yet. Let suggestions be found, or select words in an article and press M." in texts(table)
    session.take(None)
    assert "The statements of a project are listed here." in texts(table)


def test_both_themes_paint_chips_and_count_those_without_room(table: StatementTable, session: Session) -> None:
    session.do(AcceptAll(articles=(session_articles(session)[0],)))
    light = table.grab().toImage()
    table.view.setColumnWidth(Column.TOPICS, 80)
    table.set_theme(DARK)
    assert table.grab().toImage() != light


def test_the_context_menu_is_given(table: StatementTable) -> None:
    first, second = QAction("Copy", table), QAction("Accept", table)
    table.setContextMenuActions([first])
    table.setContextMenuActions([second])
    assert table.view.actions() == [second]
