"""The small parts of panels."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from corpus.domain.statements import State
from desktop.dates import shown_date
from desktop.dialogs import form
from desktop.theme import LIGHT
from desktop.widgets.fields import SearchField, ValueField
from desktop.widgets.flow_layout import FillLayout, FlowLayout, set_share
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.order import tab_as_read
from desktop.widgets.painting import Chip, cap_width, draw_cap, draw_chip, draw_progress
from desktop.widgets.segmented import Segmented
from desktop.widgets.steady_list import SteadyList
from desktop.wording import by_line, menu_text, shown_decision, shown_key, tip


@pytest.mark.parametrize(
    ("date", "short", "full"),
    [
        (None, "", ""),
        ("2023-06-14", "14 Jun 2023", "14 June 2023"),
        ("2024-03", "Mar 2024", "March 2024"),
        ("2024", "2024", "2024"),
        ("last week", "last week", "last week"),
        ("--06-07", "7 Jun, no year", "7 June (year unknown)"),
    ],
)
def test_dates_are_read_as_far_as_they_are_known(date: str | None, short: str, full: str) -> None:
    assert shown_date(date) == short
    assert shown_date(date, full=True) == full


def test_a_tool_tip_is_no_markup_and_breaks_its_lines() -> None:
    assert tip("a short one\nof two lines") == "a short one\nof two lines"
    assert tip("a <b>bold</b>\n& a plain") == "<p>a &lt;b&gt;bold&lt;/b&gt;<br>&amp; a plain</p>"
    assert tip("long " * 20).startswith("<p>long ")
    assert menu_text("R&D") == "R&&D"


def test_a_key_that_an_action_has_is_not_shown_beside_a_topic() -> None:
    assert [shown_key(key) for key in ("1", "a", "m", "M", "")] == ["1", "A", "", "", ""]


def test_decisions_are_said_with_their_author() -> None:
    assert shown_decision(State.SUGGESTED, None, "model:rules-1") == "Suggested by rules-1"
    assert shown_decision(State.ACCEPTED, "anna", "model:rules-1") == "Accepted by anna"
    assert shown_decision(State.REJECTED, "anna", "model:rules-1") == "Rejected by anna"
    assert shown_decision(State.ACCEPTED, None, "import:csv") == "Accepted by csv"
    assert by_line("BelTA", None, "", "Minsk") == "BelTA  ·  Minsk"


def test_a_choice_is_made_changed_and_cleared(qtbot: QtBot) -> None:
    choice = Segmented({"a": "first", "b": "second", "c": "a third one with a very long name"})
    qtbot.addWidget(choice)
    choice.resize(210, 28)
    choice.show()
    told: list[str] = []
    choice.chosen.connect(told.append)
    qtbot.mouseClick(choice.button("b"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(choice.button("a"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(choice.button("a"), Qt.MouseButton.LeftButton)
    choice.set_value("c")
    assert told == ["b", "a", ""]
    assert choice.value == "c"
    assert choice.button("c").isChecked()
    choice.set_value("unknown")
    assert choice.value == ""
    assert choice.button("c").text().endswith("…")
    assert choice.button("c").toolTip() == "a third one with a very long name"


def test_arrows_go_through_a_choice(qtbot: QtBot) -> None:
    choice = Segmented({"a": "first", "b": "second"})
    qtbot.addWidget(choice)
    choice.show()
    choice.activateWindow()
    choice.button("a").setFocus()
    qtbot.waitUntil(choice.button("a").hasFocus)
    qtbot.keyClick(choice.button("a"), Qt.Key.Key_Right)
    assert choice.button("b").hasFocus()
    qtbot.keyClick(choice.button("b"), Qt.Key.Key_Right)
    assert choice.button("a").hasFocus()
    qtbot.keyClick(choice.button("a"), Qt.Key.Key_Space)
    assert choice.value == "a"


def test_widgets_flow_into_the_next_row(qtbot: QtBot) -> None:
    board = QWidget()
    qtbot.addWidget(board)
    flow = FlowLayout(board, gap=4)
    for _ in range(3):
        block = QLabel()
        block.setFixedSize(50, 20)
        flow.addWidget(block)
    assert flow.heightForWidth(158) == 20
    assert flow.heightForWidth(157) == 44
    assert flow.heightForWidth(10) == 68
    assert flow.sizeHint().width() == 158
    flow.setGeometry(QRect(0, 0, 110, 44))
    places = [flow.itemAt(number).geometry().topLeft() for number in range(3)]
    assert places == [QPoint(0, 0), QPoint(54, 0), QPoint(0, 24)]
    assert flow.itemAt(3) is None
    assert flow.takeAt(2) is not None
    assert flow.takeAt(9) is None
    assert flow.count() == 2


def test_rows_are_filled_and_what_has_no_room_goes_on_below(qtbot: QtBot) -> None:
    board = QWidget()
    qtbot.addWidget(board)
    row = FillLayout(board, gap=10)
    fields = [QWidget() for _ in range(3)]
    for field, share in zip(fields, (3, 1, 0), strict=True):
        field.setMinimumSize(50, 20)
        field.setMaximumHeight(20)
        set_share(field, share)
        row.addWidget(field)
    board.resize(250, 100)
    board.show()
    row.setGeometry(QRect(0, 0, 250, 20))
    assert [field.width() for field in fields] == [50 + 60, 50 + 20, 50]
    assert row.heightForWidth(170) == 20
    assert row.heightForWidth(169) == 50
    fields[1].hide()
    assert row.heightForWidth(110) == 20
    row.setGeometry(QRect(0, 0, 120, 20))
    assert [field.width() for field in (fields[0], fields[2])] == [60, 50]


def test_the_tab_key_follows_the_layouts(qtbot: QtBot) -> None:
    board = QWidget()
    qtbot.addWidget(board)
    last, first, second, third = (QLineEdit(board) for _ in range(4))
    grid = QGridLayout()
    grid.addWidget(third, 1, 0)
    grid.addWidget(second, 0, 1)
    grid.addWidget(first, 0, 0)
    column = QVBoxLayout(board)
    column.addLayout(grid)
    column.addWidget(last)
    assert tab_as_read(board) == [first, second, third, last]
    board.show()
    first.setFocus()
    order = []
    for _ in range(4):
        order.append(board.focusWidget())
        board.focusNextChild()
    assert order == [first, second, third, last]


def test_a_form_on_a_low_screen_scrolls_and_enter_confirms(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "room_for", lambda _dialog: QSize(600, 260))
    dialog = form.FormDialog(None, title="Form", confirm="Save")
    qtbot.addWidget(dialog)
    browse, fields = QPushButton("Choose…"), [QLineEdit() for _ in range(12)]
    dialog.add_row("Place", browse)
    for number, field in enumerate(fields):
        dialog.add_row(f"Field {number}", field)
    dialog.show()
    assert dialog.height() == 260
    assert dialog.confirm.visibleRegion().boundingRect() == dialog.confirm.rect()
    assert dialog.focusWidget() is browse
    assert dialog.confirm.isDefault()
    assert not browse.autoDefault()
    for _ in fields:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is fields[-1]
    assert not fields[-1].visibleRegion().isEmpty()


def test_a_search_waits_for_a_pause_and_tells_each_text_once(qtbot: QtBot) -> None:
    field = SearchField(LIGHT, "F")
    qtbot.addWidget(field)
    field.show()
    told: list[str] = []
    field.searched.connect(told.append)
    with qtbot.waitSignal(field.searched):
        qtbot.keyClicks(field, "ab")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["ab"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert told == ["ab", ""]


def test_the_key_of_a_search_field_gives_way_to_words(qtbot: QtBot) -> None:
    field = SearchField(LIGHT, "F")
    qtbot.addWidget(field)
    field.show()
    cap = field.findChild(QLabel)
    assert cap.isVisible()
    qtbot.keyClicks(field, "x")
    assert not cap.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.empty()
    assert cap.isVisible()
    assert cap.geometry().right() < field.width()


def test_a_value_field_keeps_what_is_being_typed(qtbot: QtBot) -> None:
    field = ValueField("S")
    qtbot.addWidget(field)
    field.set_value("old")
    field.show()
    field.end(False)
    qtbot.keyClicks(field, " and new")
    field.set_value("changed elsewhere")
    assert field.text() == "old and new"
    with qtbot.waitSignal(field.committed) as committed:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert committed.args == ["old and new"]
    field.forget()
    field.set_value("changed elsewhere")
    assert field.text() == "changed elsewhere"


def test_a_long_value_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    field = ValueField("S")
    qtbot.addWidget(field)
    field.resize(120, 28)
    field.show()
    field.set_value("Ministry of Communications and Informatisation")
    assert field.toolTip() == "Ministry of Communications and Informatisation"
    elided = field.grab().toImage()
    field.set_value("Ministry")
    assert field.grab().toImage() != elided


def test_a_label_elides_and_keeps_the_whole_as_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Suggested by a model with quite a long name")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(800, 20)
    label.grab()
    assert label.toolTip() == ""


def test_marks_stay_inside_their_places(qapp: object) -> None:
    picture = QImage(200, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    chip = Chip(text="trade", colour="#c8741a", suggested=True)
    with QPainter(picture) as painter:
        assert draw_cap(painter, QPoint(100, 4), "1", LIGHT).width() == cap_width("1")
        draw_chip(painter, QRect(4, 4, chip.width, 22), chip, LIGHT)
        draw_progress(painter, QRect(4, 34, 90, 3), 0.01, LIGHT)
    white = Qt.GlobalColor.white
    assert picture.pixelColor(4 + chip.width + 2, 15) == white
    assert picture.pixelColor(100 + cap_width("1") + 1, 10) == white
    assert picture.pixelColor(5, 35) != white
    assert cap_width("Ctrl+Shift+F") > cap_width("1")


def test_a_steady_list_follows_the_width_of_its_scroll_bar(qtbot: QtBot) -> None:
    board = QWidget()
    qtbot.addWidget(board)
    view = SteadyList(board)
    QVBoxLayout(board).addWidget(view)
    board.resize(200, 200)
    board.show()
    before = view.viewport().width()
    board.setStyleSheet("QScrollBar:vertical { width: 30px; }")
    qtbot.waitUntil(lambda: view.viewport().width() < before)
    assert isinstance(view, QListView)
