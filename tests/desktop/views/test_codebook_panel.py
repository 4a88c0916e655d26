"""The codebook panel through clicks and keys."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from corpus.commands.codebook_work import RetireTopic
from corpus.commands.decisions import AcceptAll
from corpus.commands.topics import RemoveTopic
from desktop.models.codebook import ENTRY_ROLE, MIME
from desktop.models.codebook_places import Beside
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


def parents(session: Session) -> dict[str, str | None]:
    """What each topic stands under."""
    assert session.project
    return {topic.slug: topic.parent for topic in session.project.topics.all()}


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
    edit, guide, up, down, under, out, merge, split, retire, slug, remove = panel.view.actions()
    panel.select_topic("energy")
    up.trigger()
    assert slugs(session) == ["trade", "roaming", "energy", "aviation"]
    down.trigger()
    down.trigger()
    assert slugs(session) == ["trade", "roaming", "aviation", "energy"]
    under.trigger()
    assert parents(session)["energy"] == "aviation"
    out.trigger()
    assert parents(session)["energy"] is None
    for action, name in (
        (guide, "guideline"),
        (merge, "merge-topic"),
        (split, "split-topic"),
        (retire, "retire-topic"),
        (slug, "rename-topic"),
    ):
        with qtbot.waitSignal(panel.work_requested) as wanted:
            action.trigger()
        assert wanted.args == [name, "energy"]
    with qtbot.waitSignal(panel.edit_requested):
        edit.trigger()
    with qtbot.waitSignal(panel.remove_requested):
        remove.trigger()
    with qtbot.waitSignal(panel.add_requested):
        qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    panel.select_topic("")
    with qtbot.assertNotEmitted(panel.edit_requested):
        edit.trigger()


def test_dragging_moves_under_beside_and_to_the_end(panel: CodebookPanel, session: Session) -> None:
    panel.view.placed.emit("energy", "trade", Beside.ON)
    assert parents(session)["energy"] == "trade"
    assert [panel.view.model().index(row, 0).data(ENTRY_ROLE).depth for row in range(4)] == [0, 1, 0, 0]
    panel.view.placed.emit("trade", "energy", Beside.ON)  # under itself: nothing happens
    assert parents(session)["trade"] is None
    panel.view.placed.emit("energy", "aviation", Beside.ABOVE)
    assert slugs(session) == ["trade", "roaming", "energy", "aviation"]
    panel.view.placed.emit("trade", "", Beside.END)
    assert slugs(session) == ["roaming", "energy", "aviation", "trade"]
    for _ in range(3):
        session.undo()
    assert slugs(session) == ["trade", "roaming", "aviation", "energy"]
    assert set(parents(session).values()) == {None}


def test_a_drop_tells_where_and_leaves_the_list_alone(panel: CodebookPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, str, Beside]] = []
    panel.view.placed.disconnect()
    panel.view.placed.connect(lambda *where: told.append(where))
    monkeypatch.setattr(QDropEvent, "source", lambda _event: panel.view)
    model = panel.view.model()
    carried = model.mimeData([model.index(3, 0)])
    for point in (QPointF(panel.view.visualRect(model.index(1, 0)).center()), QPointF(20, 235)):
        event = QDropEvent(
            point, Qt.DropAction.MoveAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        panel.view.dropEvent(event)
        assert event.dropAction() is Qt.DropAction.IgnoreAction
    assert [(slug, target) for slug, target, _ in told] == [("energy", "roaming"), ("energy", "")]
    assert told[1][2] is Beside.END
    assert model.rowCount() == 4
    assert model.mimeTypes() == [MIME]
    assert model.supportedDropActions() == Qt.DropAction.MoveAction


def test_keys_move_in_and_out(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    panel.select_topic("aviation")
    qtbot.keyClick(panel.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert parents(session)["aviation"] == "roaming"
    assert panel.current_topic() == "aviation"
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)  # alone there: no way up
    qtbot.keyClick(panel.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert slugs(session) == ["trade", "roaming", "aviation", "energy"]
    qtbot.keyClick(panel.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert parents(session)["aviation"] is None


def test_a_retired_topic_is_grey_and_said_to_be_so(panel: CodebookPanel, session: Session) -> None:
    before = panel.grab().toImage()
    session.do(RetireTopic(slug="trade"))
    assert panel.grab().toImage() != before
    assert panel.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "trade, 0 tags, retired"


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
