"""Changing a statement in the real window: every key, the mouse's wishes, pointing at a speaker, and what it says."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from corpus.commands.articles import AddArticles
from corpus.commands.statements import EditStatement, MakeStatement
from corpus.domain.articles import Header, canonical, make_article
from corpus.domain.spans import Span
from corpus.domain.statements import State, Statement
from desktop.app import Desktop
from desktop.reader.reader import Reader
from tests.windows import FIRST, where

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
RATES = "Callers will pay home rates by autumn"


@pytest.fixture
def told(working: Desktop) -> list[str]:
    """What the status bar was told."""
    sentences: list[str] = []
    working.desk.session.told.connect(sentences.append)
    return sentences


def press(key: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def reader(desktop: Desktop) -> Reader:
    return desktop.window.workspace.reader.reader


def now(desktop: Desktop) -> Statement:
    assert desktop.desk.project
    return desktop.desk.project.statements.get(desktop.desk.session.statement)


def all_quotes(desktop: Desktop) -> list[str]:
    assert desktop.desk.project
    return [each.quote for each in desktop.desk.project.statements.of_article(desktop.desk.session.article)]


def put_cursor(desktop: Desktop, start: int, end: int | None = None) -> None:
    cursor = QTextCursor(reader(desktop).document())
    cursor.setPosition(start)
    cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
    reader(desktop).setTextCursor(cursor)


@pytest.mark.parametrize("place", ["reader", "topics"])
@pytest.mark.parametrize(
    ("key", "modifiers", "expected"),
    [
        (RIGHT, ALT, f"{RATES},"),
        (LEFT, ALT, "Callers will pay home rates by"),
        (RIGHT, ALT | SHIFT, "will pay home rates by autumn"),
        (LEFT, ALT | SHIFT, f"- {RATES}"),
        (DOWN, ALT, f"{RATES}, Pavel Harbuz said."),
        (UP, ALT | SHIFT, f"BREST, 3 May (Agency) - {RATES}"),
        (Qt.Key.Key_Period, NONE, f"{RATES},"),
        (Qt.Key.Key_Comma, NONE, "Callers will pay home rates by"),
        (Qt.Key.Key_Less, NONE, f"- {RATES}"),
        (Qt.Key.Key_Greater, NONE, "will pay home rates by autumn"),
    ],
)
def test_an_end_is_moved_by_a_key(
    working: Desktop, key: Qt.Key, modifiers: Qt.KeyboardModifier, expected: str, place: str
) -> None:
    press("j")
    if place == "topics":
        press("t")
    press(key, modifiers)
    assert now(working).quote == expected
    assert now(working).state is State.ACCEPTED
    assert now(working).quote == FIRST[now(working).spans[0].start : now(working).spans[0].end]
    press("z", CTRL)
    assert (now(working).quote, now(working).state) == (RATES, State.SUGGESTED)


def test_an_end_that_cannot_go_on_says_so(working: Desktop, told: list[str]) -> None:
    press("j")
    press(UP, ALT)
    press(DOWN, ALT | SHIFT)
    assert told == ["No words would be left of it."] * 2
    press("j")
    for _ in range(3):
        press(DOWN, ALT)
    assert told[2:] == ["The text ends here."] * 2
    assert now(working).quote.endswith('and stamp."')


def test_what_a_held_key_moves_is_one_step_of_undo(working: Desktop) -> None:
    press("j")
    words = reader(working)
    for _ in range(3):
        QTest.keyPress(words, LEFT, ALT)
    assert now(working).quote == "Callers will pay home"
    QTest.keyPress(words, RIGHT, ALT | SHIFT)  # the other end
    QTest.keyRelease(words, RIGHT, ALT | SHIFT)
    press(LEFT, ALT)
    quotes = [now(working).quote]
    for _ in range(3):
        press("z", CTRL)
        quotes.append(now(working).quote)
    assert quotes == ["will pay", "will pay home", "Callers will pay home", RATES]
    assert working.desk.project
    assert working.desk.project.check().problems == []


def test_the_part_with_the_text_cursor_is_meant(working: Desktop) -> None:
    press("j")
    press("j")
    put_cursor(working, where("made in").start)
    press(LEFT, ALT)
    assert now(working).quote == "A seal made in Orsha holds in […] Until then we print and stamp"
    put_cursor(working, 0)
    press(LEFT, ALT)
    assert now(working).quote == "A seal made in Orsha holds in […] Until then we print and"


def test_taking_words_and_parts_out(working: Desktop, told: list[str]) -> None:
    press("j")
    press("j")
    put_cursor(working, where("Until then").start)
    press("x", SHIFT)
    assert now(working).quote == "A seal made in Orsha holds in Tula"
    span = where("made in Orsha")
    put_cursor(working, span.start, span.end)
    press("x", SHIFT)
    assert now(working).quote == "A seal […] holds in Tula"
    assert not reader(working).textCursor().hasSelection()
    put_cursor(working, 0, 5)
    press("x", SHIFT)
    assert told == ["These words are not part of the statement. Select some that are."]
    put_cursor(working, where("A seal").start, where("in Tula").end)
    press("x", SHIFT)
    assert told[1].startswith("The statement stays as it is")


def test_splitting_at_the_cursor_and_joining_again(working: Desktop, told: list[str]) -> None:
    press("j")
    first = working.desk.session.statement
    press("b")
    assert told == ["Put the cursor between words of the statement, or select those that become the second one."]
    put_cursor(working, where("home rates").start)
    press("b")
    assert all_quotes(working)[:2] == ["Callers will pay", "home rates by autumn"]
    assert now(working).quote == "home rates by autumn"
    assert now(working).speaker == "Pavel Harbuz"
    press("j", CTRL | SHIFT)
    assert now(working).quote == RATES
    assert told[-1] == "Joined."
    press("z", CTRL)
    press("z", CTRL)
    assert working.desk.session.statement in ("", first)
    assert all_quotes(working)[0] == RATES
    assert len(all_quotes(working)) == 2


def test_splitting_off_what_is_selected(working: Desktop) -> None:
    press("j")
    span = where("home rates")
    put_cursor(working, span.start, span.end)
    press("b")
    assert all_quotes(working)[:2] == ["Callers will pay […] by autumn", "home rates"]


def test_joining_the_next_and_what_is_told_of_speakers(working: Desktop, told: list[str]) -> None:
    press("j")
    press("j", CTRL | SHIFT)
    assert told == ["There is no statement beside it to join it with."]
    project, session = working.desk.project, working.desk.session
    assert project
    made = MakeStatement(article_id=session.article, spans=(where("he explained"),), speaker="Vera Lipnitskaya")
    session.do(made)
    press("j")
    press("j", CTRL)
    assert now(working).quote.startswith("A seal made in Orsha holds in Tula […] he explained")
    assert told[-1] == "Joined. The speaker is Pavel Harbuz now."
    press("j", CTRL)
    assert told[-1] == "There is no statement beside it to join it with."


def test_the_list_of_kinds_opens_by_its_usual_key(working: Desktop) -> None:
    press("j")
    combo = working.window.workspace.statement.kind
    combo.setFocus()
    press(DOWN, ALT)
    assert combo.view().isVisible()
    combo.hidePopup()
    assert now(working).state is State.SUGGESTED
    press(RIGHT, ALT)  # which is no key of the list
    assert now(working).quote == f"{RATES},"


def test_the_speaker_by_letters(working: Desktop, told: list[str]) -> None:
    press("j")
    working.desk.session.do(EditStatement(id=working.desk.session.statement, note="mine"))
    press("f", SHIFT)
    assert (now(working).speaker, told[-1]) == (None, "No speaker")
    press("t")  # from the panel as well
    press("f")
    hints = reader(working).hints
    assert list(hints.codes) == ["a"]
    press("k")  # no letter on the page: nothing happens, not even what the key does otherwise
    assert hints.codes
    press("a")
    assert hints.codes == {}
    assert now(working).speaker == "Pavel Harbuz"
    assert now(working).speaker_span == where("Pavel Harbuz")
    press("f")
    press(Qt.Key.Key_Backspace)
    assert (now(working).speaker, now(working).state) == (None, State.ACCEPTED)
    press("f")
    press(Qt.Key.Key_Escape)
    assert (hints.codes, now(working).speaker) == ({}, None)


def test_letters_on_a_cyrillic_keyboard(working: Desktop) -> None:
    press("j")
    press("f", SHIFT)
    press("f")
    QApplication.sendEvent(reader(working), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NONE, "ф"))
    assert now(working).speaker == "Pavel Harbuz"


def test_what_ends_the_letters(working: Desktop, told: list[str]) -> None:
    press("j")
    hints = reader(working).hints
    ends: list[Callable[[], object]] = [
        working.window.workspace.articles.view.setFocus,
        lambda: QTest.mouseClick(reader(working).viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(5, 5)),
        lambda: working.desk.session.do(EditStatement(id=working.desk.session.statement, note="new")),
        lambda: press("z", CTRL),
    ]
    for end in ends[:3]:
        working.pointing.point()
        assert hints.codes
        end()
        assert hints.codes == {}
    project = working.desk.project
    assert project
    working.desk.session.show_article(project.articles.ids()[2])
    working.pointing.point()
    assert told[-1] == "No entity is in view. Select a name and press Shift+S."


def test_a_click_with_ctrl_makes_an_entity_the_speaker(working: Desktop, told: list[str]) -> None:
    press("j")
    press("f", SHIFT)
    view = reader(working)
    place = centre(view, where("Pavel Harbuz"))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    assert now(working).speaker == "Pavel Harbuz"
    working.desk.session.show_statement("")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    assert told[-1] == "Choose a statement first: J goes to the next one."


def test_a_dragged_end_is_one_step(working: Desktop) -> None:
    press("j")
    view, project = reader(working), working.desk.project
    assert project
    before = len(project.history.entries())
    handle = view.edges.handle_at(end_of(view, where(RATES)))
    assert handle
    drag(view, end_of(view, where(RATES)).toPoint(), [centre(view, where("pay")), centre(view, where("rates by"))])
    assert now(working).quote in ("Callers will pay home rates", "Callers will pay home")
    assert len(project.history.entries()) == before + 1
    press("z", CTRL)
    assert now(working).quote == RATES


def test_walking_through_statements_over_the_same_words(working: Desktop, told: list[str]) -> None:
    project, session = working.desk.project, working.desk.session
    assert project
    made = [
        MakeStatement(article_id=session.article, spans=(where(words),))
        for words in ("pay home", "home rates by autumn, Pavel", "Harbuz said")
    ]
    for each in made:
        session.do(each)
    session.show_statement(made[0].id)
    seen = [session.statement]
    for _ in range(3):
        press("j", SHIFT)
        seen.append(session.statement)
    first = project.statements.of_article(session.article)[0].id
    assert seen == [made[0].id, made[1].id, first, made[0].id]  # never the one that shares no word with the beginning
    assert told[0] == "Statement 3 of 3 over the same words"
    press("k", SHIFT)
    assert session.statement == first
    session.show_statement("")
    put_cursor(working, where("Harbuz said").start + 2)
    press("j", SHIFT)
    assert session.statement == made[2].id
    press("j", SHIFT)
    assert told[-1] == "No other statement is over these words."


def test_the_list_of_statements_over_the_same_words(working: Desktop) -> None:
    session = working.desk.session
    made = MakeStatement(article_id=session.article, spans=(where("pay home"),), topics=("trade",), speaker="A & B")
    session.do(made)
    press("j")
    press("l", SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts == [f"{RATES}  ·  Pavel Harbuz  ·  roaming", "pay home  ·  A && B  ·  trade"]
    assert menu.activeAction() is menu.actions()[0]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert session.statement == made.id


def test_right_and_left_are_those_of_the_page(working: Desktop) -> None:
    body = "כותרת\n\nהשר אמר כי הנדידה תסתיים בקיץ הקרוב.\n"
    made = make_article(canonical(body), Header(title="Hebrew"))
    session = working.desk.session
    session.do(AddArticles(articles=(made,)))
    start = body.index("הנדידה")
    statement = MakeStatement(article_id=made.id, spans=(Span(start=start, end=body.index(" בקיץ")),))
    session.do(statement)
    session.show_statement(statement.id)
    seen = []
    for key, modifiers in ((LEFT, ALT), (RIGHT, ALT), (RIGHT, ALT | SHIFT), (LEFT, ALT | SHIFT)):
        press(key, modifiers)
        seen.append(now(working).quote)
    assert seen == ["הנדידה תסתיים בקיץ", "הנדידה תסתיים", "כי הנדידה תסתיים", "הנדידה תסתיים"]
    put_cursor(working, start)
    press(LEFT, CTRL | SHIFT)  # a selection by keys goes the same way
    assert working.window.workspace.reader.selected_text() == "הנדידה"


def test_nothing_is_dragged_in_a_project_that_is_only_read(working: Desktop) -> None:
    press("j")
    view = reader(working)
    point = end_of(view, where(RATES))
    assert view.edges.handle_at(point)
    view.edges.enabled = False
    assert view.edges.handle_at(point) is None


def centre(view: Reader, span: Span) -> QPoint:
    """The middle of some words in the viewport, on their first line."""
    sheet = view.sheet
    assert sheet
    start, end = sheet.units.span_to_qt(span)
    number = sheet.geometry.line_of(start)
    row = sheet.geometry.lines[number]
    left, right = sheet.geometry.runs(number, start, end)[0]
    return QPoint(round((left + right) / 2), round((row.glyph_top + row.bottom) / 2 - view.verticalScrollBar().value()))


def end_of(view: Reader, span: Span) -> QPointF:
    """The knob at the end of some words."""
    sheet = view.sheet
    assert sheet
    _, end = sheet.units.span_to_qt(span)
    number = sheet.geometry.line_before(end)
    row = sheet.geometry.lines[number]
    right = sheet.geometry.runs(number, end - 1, end)[-1][1]
    return QPointF(right, row.bottom + 2 - view.verticalScrollBar().value())


def drag(view: Reader, start: QPoint, way: list[QPoint]) -> None:
    """Press at a place, go along a way, and let go at its end."""
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, NONE, start)
    for point in way:
        QTest.mouseMove(viewport, point)
        QApplication.processEvents()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, NONE, way[-1])
