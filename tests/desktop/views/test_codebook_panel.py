"""The codebook panel through clicks and keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from corpus.commands.decisions import AcceptAll
from corpus.commands.topics import RemoveTopic
from desktop.session import Session
from desktop.theme import DARK, LIGHT
from desktop.views.codebook_panel import CodebookPanel


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> CodebookPanel:
    """The panel on a screen."""
    made = CodebookPanel(session, LIGHT)
    qtbot.addWidget(made)
    made.resize(320, 240)
    made.show()
    return made


def slugs(session: Session) -> list[str]:
    """The codebook as it is stored."""
    assert session.project
    return [topic.slug for topic in session.project.topics.all()]


def test_a_click_tells_of_the_topic_and_a_double_click_asks_to_edit_it(qtbot: QtBot, panel: CodebookPanel) -> None:
    place = panel.view.visualRect(panel.view.model().index(1, 0)).center()
    with qtbot.waitSignal(panel.topic_chosen) as chosen:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["roaming"]
    with qtbot.waitSignal(panel.edit_requested) as edited:
        qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert edited.args == ["roaming"]


def test_keys_edit_remove_and_move(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    panel.select_topic("roaming")
    with qtbot.waitSignal(panel.edit_requested) as edited:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.remove_requested) as removed:
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert edited.args == removed.args == ["roaming"]
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert slugs(session) == ["roaming", "trade", "aviation", "energy"]
    assert panel.current_topic() == "roaming"
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    for _ in range(2):
        qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert slugs(session) == ["trade", "aviation", "roaming", "energy"]
    session.undo()
    session.undo()
    assert slugs(session) == ["roaming", "trade", "aviation", "energy"]
    assert panel.current_topic() == "roaming"


def test_the_keys_of_the_list_are_no_shortcuts_while_a_topic_is_current(panel: CodebookPanel) -> None:
    def taken(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
        event.ignore()
        QApplication.sendEvent(panel.view, event)
        return event.isAccepted()

    assert not taken(Qt.Key.Key_Return)
    panel.select_topic("trade")
    assert taken(Qt.Key.Key_Return)
    assert taken(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert not taken(Qt.Key.Key_1)


def test_the_menu_of_a_topic(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    edit, up, down, remove = panel.view.actions()
    panel.select_topic("energy")
    up.trigger()
    assert slugs(session) == ["trade", "roaming", "energy", "aviation"]
    down.trigger()
    down.trigger()
    assert slugs(session) == ["trade", "roaming", "aviation", "energy"]
    with qtbot.waitSignal(panel.edit_requested):
        edit.trigger()
    with qtbot.waitSignal(panel.remove_requested):
        remove.trigger()
    with qtbot.waitSignal(panel.add_requested):
        qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    panel.select_topic("")
    with qtbot.assertNotEmitted(panel.edit_requested):
        edit.trigger()


def test_counts_follow_and_the_current_topic_stays(panel: CodebookPanel, session: Session) -> None:
    panel.select_topic("aviation")
    assert session.project
    session.do(AcceptAll(articles=tuple(session.project.articles.ids())))
    session.do(RemoveTopic(slug="energy"))
    assert panel.current_topic() == "aviation"
    assert panel.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "trade, 4 tags"


def test_an_empty_codebook_says_what_to_do(panel: CodebookPanel, session: Session) -> None:
    for slug in slugs(session):
        session.do(RemoveTopic(slug=slug))
    labels = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "The codebook is empty. Add the first topic with +." in labels
    session.take(None)
    assert not panel.add.isEnabled()


def test_both_themes_paint_every_row(panel: CodebookPanel) -> None:
    panel.select_topic("trade")
    light = panel.grab().toImage()
    panel.set_theme(DARK)
    assert panel.grab().toImage() != light
