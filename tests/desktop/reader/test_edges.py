"""Dragging the ends of the current statement in the text: what is seen meanwhile, and what comes of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.domain.spans import quote
from corpus.domain.statements import State
from corpus.domain.surgery import Edge, Spans
from desktop.reader.handles import handles
from desktop.reader.page import Page
from desktop.reader.reader import Reader
from tests.desktop.reader.pages import BODY, SEAL, find, full_page, page, statement

Show = Callable[..., Reader]
LEFT = Qt.MouseButton.LeftButton
HEBREW = 'כותרת\n\n"הסכם נדידה ייחתם בקיץ," אמר השר. איש לא ישלם יותר על שיחות מעבר לגבול, ולא יהיה צורך ברישום נוסף.'


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(given: Page, current: str, size: tuple[int, int] = (900, 600)) -> Reader:
        reader = Reader()
        qtbot.addWidget(reader)
        reader.resize(*size)
        reader.show_article(given)
        reader.edges.enabled = True
        reader.set_current(current, scroll=False)
        reader.show()
        qtbot.waitExposed(reader)
        return reader

    return shown


def knob(reader: Reader, part: int, edge: Edge) -> QPoint:
    """The knob of a handle, in the viewport."""
    assert reader.sheet
    current = next(each for each in reader.sheet.page.statements if each.id == reader.current)
    found = next(each for each in handles(reader.sheet, current.spans) if (each.part, each.edge) == (part, edge))
    return QPoint(round(found.x), round(found.knob) - reader.verticalScrollBar().value())


def place(reader: Reader, at: int) -> QPoint:
    """A little behind where the letter at a code point begins, in the middle of its line."""
    sheet = reader.sheet
    assert sheet
    start = sheet.units.to_qt(at)
    number = sheet.geometry.line_of(start)
    row = sheet.geometry.lines[number]
    x = sheet.geometry.cursor_x(number, start)
    return QPoint(round(x), round((row.glyph_top + row.bottom) / 2 - reader.verticalScrollBar().value()))


def move(reader: Reader, point: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    where = QPointF(point)
    event = QMouseEvent(QEvent.Type.MouseMove, where, where, LEFT, LEFT, modifiers)
    QApplication.sendEvent(reader.viewport(), event)


def give_up(reader: Reader) -> None:
    """Leave the statement as it was, and the mouse button up."""
    reader.edges.cancel()
    QTest.mouseRelease(reader.viewport(), LEFT, pos=QPoint(300, 300))


def wanted(reader: Reader) -> list[tuple[str, Spans]]:
    found: list[tuple[str, Spans]] = []
    reader.spans_wanted.connect(lambda name, spans: found.append((name, spans)))
    return found


def test_an_end_is_dragged_by_words_and_seen_on_its_way(show: Show) -> None:
    reader = show(full_page(), "s-rates")
    told, selected = wanted(reader), []
    reader.selection_changed.connect(selected.append)
    before = reader.grab().toImage()
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, 0, Edge.END))
    assert reader.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    move(reader, place(reader, find("rates").start + 3))
    assert quote(BODY, reader.edges.preview) == "Callers will pay domestic rates"
    assert told == []
    assert reader.grab().toImage() != before
    QTest.mouseRelease(reader.viewport(), LEFT, pos=place(reader, find("rates").start + 3))
    assert [(name, quote(BODY, spans)) for name, spans in told] == [("s-rates", "Callers will pay domestic rates")]
    assert (reader.edges.dragging, reader.edges.preview, selected) == (False, (), [])


def test_with_alt_single_letters_are_taken(show: Show) -> None:
    reader = show(full_page(), "s-rates")
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, 0, Edge.START))
    move(reader, place(reader, find("domestic").start + 3), Qt.KeyboardModifier.AltModifier)
    assert quote(BODY, reader.edges.preview) == "estic rates by autumn"
    move(reader, place(reader, find("domestic").start + 3))
    assert quote(BODY, reader.edges.preview) == "domestic rates by autumn"
    give_up(reader)


def test_escape_leaves_everything_as_it_was(show: Show) -> None:
    reader = show(full_page(), "s-rates")
    told = wanted(reader)
    point = place(reader, find("pay").start)
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, 0, Edge.END))
    move(reader, point)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    override.ignore()
    QApplication.sendEvent(reader, override)
    assert override.isAccepted()  # no action of the window gets it
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    assert not reader.edges.dragging
    QTest.mouseRelease(reader.viewport(), LEFT, pos=point)
    assert told == []


def test_a_button_that_was_let_go_elsewhere_ends_the_drag(show: Show) -> None:
    reader = show(full_page(), "s-rates")
    told = wanted(reader)
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, 0, Edge.END))
    move(reader, place(reader, find("pay").start))
    none, where = Qt.MouseButton.NoButton, QPointF(place(reader, find("pay").start))
    event = QMouseEvent(QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(reader.viewport(), event)
    assert not reader.edges.dragging
    give_up(reader)
    assert told == []


def test_a_drag_that_changes_nothing_is_no_change(show: Show) -> None:
    reader = show(full_page(), "s-rates")
    told = wanted(reader)
    QTest.mouseClick(reader.viewport(), LEFT, pos=knob(reader, 0, Edge.END))
    assert told == []


def test_each_part_has_handles_and_the_other_edge_is_never_passed(show: Show) -> None:
    reader = show(full_page(), "s-seal")
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, 1, Edge.START))
    move(reader, place(reader, find("he explained").start))
    assert quote(BODY, reader.edges.preview).startswith(f"{SEAL} […] he explained")
    move(reader, place(reader, len(BODY) - 2))
    assert quote(BODY, reader.edges.preview) == f"{SEAL} […] ."
    give_up(reader)


def test_over_wrapped_lines(show: Show) -> None:
    reader = show(full_page(), "s-seal", (560, 600))
    assert reader.sheet
    ends = [reader.sheet.units.to_qt(at) for at in (find(SEAL).start, find("day,").end)]
    assert reader.sheet.geometry.line_of(ends[1]) > reader.sheet.geometry.line_of(ends[0])
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, 0, Edge.END))
    move(reader, place(reader, find("Orsha").end))
    assert quote(BODY, reader.edges.preview).startswith("A seal made in Orsha […]")
    give_up(reader)


def test_from_right_to_left(show: Show) -> None:
    words = "הסכם נדידה ייחתם בקיץ"
    reader = show(page(body=HEBREW, statements=(statement("h", find(words, HEBREW), body=HEBREW),)), "h")
    assert knob(reader, 0, Edge.START).x() > knob(reader, 0, Edge.END).x()
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, 0, Edge.END))
    move(reader, place(reader, find("אמר", HEBREW).end) + QPoint(1, 0))
    assert quote(HEBREW, reader.edges.preview) == f'{words}," אמר'
    give_up(reader)


def test_the_view_scrolls_by_itself_near_its_end(show: Show, qtbot: QtBot) -> None:
    body = "\n\n".join(f"Paragraph {number} says one plain thing." for number in range(60))
    reader = show(page(body=body, statements=(statement("s", find("Paragraph 0 says", body), body=body),)), "s")
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, 0, Edge.END))
    bottom = QPoint(200, reader.viewport().height() + 5)
    move(reader, bottom)
    qtbot.waitUntil(lambda: reader.verticalScrollBar().value() > 100)
    assert reader.edges.preview[0].end > body.index("Paragraph 9")
    move(reader, QPoint(200, 200))
    held = reader.verticalScrollBar().value()
    QApplication.processEvents()
    assert reader.verticalScrollBar().value() == held
    QTest.mouseRelease(reader.viewport(), LEFT, pos=QPoint(200, 200))


def test_what_has_no_handles(show: Show) -> None:
    reader = show(full_page(), "s-rates")
    point = QPointF(knob(reader, 0, Edge.END))
    assert reader.edges.handle_at(point)
    reader.edges.enabled = False
    assert reader.edges.handle_at(point) is None
    reader.edges.enabled = True
    reader.set_current(None)
    assert reader.edges.handle_at(point) is None
    rejected = page(statements=(statement("s-rates", find("Callers will"), state=State.REJECTED),))
    assert show(rejected, "s-rates").edges.handle_at(point) is None


@pytest.mark.parametrize(
    "change", [lambda reader: reader.update_page(full_page()), lambda reader: reader.set_current("s-seal")]
)
def test_another_page_or_statement_ends_the_drag(show: Show, change: Callable[[Reader], None]) -> None:
    reader = show(full_page(), "s-rates")
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, 0, Edge.END))
    move(reader, place(reader, find("pay").start))
    change(reader)
    assert not reader.edges.dragging
    give_up(reader)
