"""The reader in a window: what a click and a selection mean, and that nothing jumps."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeySequence, QShortcut, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QToolTip
from pytestqt.qtbot import QtBot

from corpus.domain.spans import Span, span
from desktop.reader.reader import Reader
from desktop.theme import DARK
from tests.desktop.reader.pages import BODY, find, full_page, long_page, mention, page, statement, tag, thirty

OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform says of windows


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    made = Reader()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def middle(reader: Reader, at: Span) -> QPoint:
    """The point in the viewport in the middle of a span's first line."""
    sheet = reader.sheet
    assert sheet is not None
    start, end = sheet.units.span_to_qt(at)
    line = sheet.geometry.line_of(start)
    left, right = sheet.geometry.runs(line, start, end)[0]
    row = sheet.geometry.lines[line]
    return QPoint(round((left + right) / 2), round(row.baseline - 4) - reader.verticalScrollBar().value())


def click(reader: Reader, qtbot: QtBot, point: QPoint) -> None:
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)


def chip_point(reader: Reader, owner: str, slug: str) -> QPoint:
    layout = reader.sheet.layout if reader.sheet else None
    assert layout is not None
    (place,) = [
        each
        for each in layout.chips.overlapping(0, 10**6)
        if each.chip and (each.statement, each.chip.slug) == (owner, slug)
    ]
    shift = reader.verticalScrollBar().value()
    return QPoint(layout.columns.chips_left + place.left + 10, place.top + 10 - shift)


def sweep(reader: Reader, qtbot: QtBot, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(reader.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(reader.viewport(), end)
    qtbot.mouseRelease(reader.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_the_document_is_as_long_as_the_body(reader: Reader) -> None:
    body = "One\u2029two \u2028three \ufdd0\ufffc😀 four\u00a0five\t\x0b\x0c\x85six\n\n\nseven\n"
    reader.show_article(page(body=body))
    assert len(reader.document().toRawText().encode("utf-16-le")) == len(body.encode("utf-16-le"))


def test_a_click_in_the_text_activates_the_smallest_statement(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(full_page())
    heard: list[str] = []
    reader.statement_activated.connect(heard.append)
    for at in (find("domestic"), find("holds in"), find("stamp"), find("тарифы"), find("Smile"), find("explained")):
        click(reader, qtbot, middle(reader, at))
    assert heard == ["s-rates", "s-seal", "s-print", "s-tariffs"]


def test_a_click_on_a_mention_tells_both(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(full_page())
    heard: list[tuple[str, str]] = []
    reader.statement_activated.connect(lambda each: heard.append(("statement", each)))
    reader.mention_activated.connect(lambda each: heard.append(("mention", each)))
    click(reader, qtbot, middle(reader, find("Orsha")))
    click(reader, qtbot, middle(reader, find("Grodno")))
    assert heard == [("statement", "s-seal"), ("mention", "m-orsha"), ("mention", "m-grodno")]


def test_a_click_on_a_bracket_activates_its_statement(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(full_page())
    assert reader.sheet is not None
    place = reader.sheet.layout.statements["s-rates"]
    point = QPoint(reader.sheet.layout.lane_x(place.lane) + 1, middle(reader, find("domestic")).y())
    with qtbot.waitSignal(reader.statement_activated) as heard:
        click(reader, qtbot, point)
    assert heard.args == ["s-rates"]
    assert reader.textCursor().position() == 0


def test_a_click_on_a_chip_tells_its_topic(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(full_page())
    with qtbot.waitSignals([reader.statement_activated, reader.chip_activated]):
        click(reader, qtbot, chip_point(reader, "s-seal", "trade"))
    with qtbot.waitSignal(reader.chip_activated) as heard:
        click(reader, qtbot, chip_point(reader, "s-rates", "roaming"))
    assert heard.args == ["s-rates", "roaming"]


def test_a_swept_selection_grows_to_words_and_counts_code_points(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(full_page())
    heard: list[Span | None] = []
    reader.selection_changed.connect(heard.append)
    wanted = span(find("😀 then").start, find("Grodno").end)
    sweep(reader, qtbot, middle(reader, span(wanted.start, wanted.start + 1)), middle(reader, find("odn")))
    found = reader.selected_span()
    assert found is not None
    assert BODY[found.start : found.end] in ("😀 then Grodno", "😀😀 then Grodno", "then Grodno")
    assert heard[-1] == found
    reader.clear_selection()
    assert reader.selected_span() is None
    assert heard[-1] is None


def test_the_keyboard_selects(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(full_page())
    reader.setFocus()
    for _ in range(3):
        qtbot.keyClick(reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reader.selected_span() == find("MINSK")
    assert reader.textCursor().selectionEnd() == 3


def test_copying_gives_the_text_of_the_article(reader: Reader, qtbot: QtBot) -> None:
    body = "A\u00a0b\u2028c😀 d.\n\nNext."
    reader.show_article(page(body=body))
    reader.selectAll()
    reader.copy()
    assert QApplication.clipboard().text() == body
    assert reader.selected_span() == span(0, len(body))


def test_an_update_keeps_scroll_position_and_selection(reader: Reader) -> None:
    shown = long_page()
    reader.show_article(shown)
    reader.verticalScrollBar().setValue(700)
    cursor = reader.textCursor()
    cursor.setPosition(40)
    cursor.setPosition(60, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    reader.verticalScrollBar().setValue(700)
    selected = reader.selected_span()
    more = (*shown.statements, statement("new", find("Paragraph 9 says", shown.article.body), body=shown.article.body))
    reader.update_page(page(body=shown.article.body, statements=more, tags={"new": (tag("new", "trade", 0.5),)}))
    assert reader.verticalScrollBar().value() == 700
    assert reader.selected_span() == selected
    reader.update_page(page(body=shown.article.body, statements=more, title="Another title"))
    assert abs(reader.verticalScrollBar().value() - 700) <= 1
    assert reader.selected_span() == selected


def test_another_article_begins_at_its_beginning(reader: Reader) -> None:
    reader.show_article(long_page())
    reader.verticalScrollBar().setValue(700)
    reader.selectAll()
    reader.update_page(page(name="b"))
    assert reader.verticalScrollBar().value() == 0
    assert reader.selected_span() is None


def test_the_current_statement_is_scrolled_to_only_where_it_is_not_seen(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(long_page())
    bar = reader.verticalScrollBar()
    reader.set_current("first")
    assert bar.value() == 0
    reader.set_current("last", scroll=False)
    assert bar.value() == 0
    reader.set_current("last")
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    reader.set_current("first")
    qtbot.waitUntil(lambda: bar.value() < 200)
    at = find("Paragraph 90 says", reader.page.article.body if reader.page else "")
    reader.scroll_to_span(at)
    qtbot.waitUntil(lambda: reader.viewport().rect().contains(middle(reader, at)))


def test_the_current_statement_is_told_to_a_screen_reader(reader: Reader) -> None:
    reader.show_article(full_page())
    assert reader.accessibleName()
    reader.set_current("s-seal")
    words = reader.accessibleDescription()
    assert "A seal made in Orsha" in words
    assert "Pavel Harbuz" in words
    assert "digital signatures" in words


def test_an_empty_page_says_what_to_do_and_answers_to_everything(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(full_page())
    reader.show_article(None)
    assert "Choose an article" in reader.accessibleDescription()
    assert not reader.header.isVisible()
    assert reader.grab().toImage() != Reader().grab().toImage()
    click(reader, qtbot, QPoint(200, 200))
    reader.set_current("s-seal")
    reader.set_hits([span(0, 4)], 0)
    reader.scroll_to_span(span(0, 4))
    reader.set_text_size(20)
    reader.set_theme(DARK)
    assert reader.selected_span() is None
    assert reader.page is None


def test_a_title_that_begins_the_text_is_shown_once(reader: Reader) -> None:
    reader.show_article(page(body="Callers pay less\n\nMINSK. Callers pay less."))
    assert _title(reader).isHidden()
    reader.show_article(page(title="MINSK, 3 June (Agency) - Callers…"))
    assert _title(reader).isHidden()
    reader.show_article(page(title="Not in the text"))
    assert not _title(reader).isHidden()


def _title(reader: Reader) -> QLabel:
    return next(each for each in reader.header.findChildren(QLabel) if each.property("tone") == "title")


def test_thirty_statements_over_each_other_can_all_be_reached(reader: Reader, qtbot: QtBot) -> None:
    shown = thirty()
    reader.show_article(shown)
    reader.set_current("s29")
    reader.grab()
    assert reader.sheet is not None
    places = reader.sheet.layout.statements
    assert len(places) == 30
    lanes = [each.lane for each in places.values() if each.lane is not None]
    assert len(set(lanes)) == len(lanes) >= 4
    lefts = [reader.sheet.layout.lane_x(each) for each in [*lanes, None]]
    assert min(lefts) >= 0
    heard: list[str] = []
    reader.statement_activated.connect(heard.append)
    click(reader, qtbot, middle(reader, find("word80", shown.article.body)))
    assert heard == ["s29"]


def test_the_text_can_grow_and_the_window_shrink(reader: Reader) -> None:
    reader.show_article(full_page())
    for size in (10, 24, 16):
        reader.set_text_size(size)
        assert "s-seal" in {each.id for each in reader.targets_at(QPointF(middle(reader, find("holds"))))}
    for width in (500, 420, 1500):
        reader.resize(width, 500)
        reader.grab()
        assert "s-seal" in {each.id for each in reader.targets_at(QPointF(middle(reader, find("holds"))))}


def test_ctrl_and_wheel_ask_for_another_size_and_do_not_scroll(reader: Reader) -> None:
    reader.show_article(long_page())
    asked: list[int] = []
    reader.zoomed.connect(asked.append)
    place = QPointF(50, 50)
    for turned in (120, -120, -120):
        event = QWheelEvent(
            place, reader.viewport().mapToGlobal(place), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(reader.viewport(), event)
    assert asked == [1, -1, -1]
    assert reader.verticalScrollBar().value() == 0
    assert reader.document().defaultFont().pixelSize() == 16


def test_the_title_scrolls_with_the_text(reader: Reader) -> None:
    reader.show_article(long_page())
    before = reader.header.y()
    reader.verticalScrollBar().setValue(50)
    assert reader.header.y() == before - 50


@OFFSCREEN
def test_keys_of_the_window_are_not_kept_by_the_text(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Reader(window)
    window.setCentralWidget(made)
    made.show_article(full_page())
    heard: list[str] = []
    for keys in ("Return", "J", "1", "Delete", "Space", "Ctrl+C"):
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.activated.connect(lambda keys=keys: heard.append(keys))
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_J, Qt.Key.Key_1, Qt.Key.Key_Delete, Qt.Key.Key_Space):
        qtbot.keyClick(made, key)
    assert heard == ["Return", "J", "1", "Delete", "Space"]
    qtbot.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert heard[-1] == "Ctrl+C"
    made.selectAll()
    qtbot.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert heard.count("Ctrl+C") == 1
    assert QApplication.clipboard().text() == BODY


@OFFSCREEN
def test_tool_tips_say_what_things_are(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(full_page())

    def tip(point: QPoint) -> str:
        event = QHelpEvent(QEvent.Type.ToolTip, point, reader.viewport().mapToGlobal(point))
        QApplication.sendEvent(reader.viewport(), event)
        return QToolTip.text()

    assert tip(middle(reader, find("Orsha"))) == "Country, city or region, suggested"
    assert tip(chip_point(reader, "s-seal", "trade")) == "trade (suggested, 0.71)\nFound: “seal”"
    tip(middle(reader, find("Smile")))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


@pytest.mark.parametrize("empty", ["", "\n", " \n \n"])
def test_bodies_with_nothing_to_see_do_no_harm(reader: Reader, empty: str) -> None:
    reader.show_article(page(body=empty, title=""))
    reader.grab()
    assert reader.targets_at(QPointF(100, 150)) == []
    reader.set_current("none")
    reader.set_hits([span(0, 1)], 0)
    reader.grab()
    assert reader.selected_span() is None


def test_right_to_left_names_are_hit_where_they_are_seen(reader: Reader, qtbot: QtBot) -> None:
    body = "אמר השר דנה כהן ב-3 June כי חוזה שנחתם ב-Grodno תקף"
    at = find("Grodno", body)
    reader.show_article(page(body=body, mentions=(mention("m", at, body=body),)))
    with qtbot.waitSignal(reader.mention_activated) as heard:
        click(reader, qtbot, middle(reader, at))
    assert heard.args == ["m"]
