"""Keys: what they do in the text, and that they are only letters where something is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from corpus.domain.articles import ArticleState
from corpus.domain.statements import Stance, State
from desktop.app import Desktop

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(desktop: Desktop, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget() or desktop.window
    QTest.keyClick(focus, key, modifiers)


def statement(desktop: Desktop) -> object:
    project = desktop.desk.project
    assert project is not None
    return project.statements.get(desktop.desk.session.statement)


def tags(desktop: Desktop) -> dict[str, tuple[State, Stance | None]]:
    project = desktop.desk.project
    assert project is not None
    return {tag.topic: (tag.state, tag.stance) for tag in project.statements.tags_of(desktop.desk.session.statement)}


def test_going_through_statements(working: Desktop) -> None:
    session, told = working.desk.session, []
    session.told.connect(told.append)
    press(working, "k")
    last = session.statement
    press(working, "j")
    assert session.statement == last
    assert told == ["The last statement. ] goes to the next article."]
    press(working, "k")
    first = session.statement
    assert first != last
    press(working, "k")
    assert session.statement == first
    press(working, "l")
    assert session.statement == last


def test_accepting_and_rejecting(working: Desktop) -> None:
    session = working.desk.session
    press(working, "j")
    press(working, Qt.Key.Key_Return)
    assert statement(working).state is State.ACCEPTED  # type: ignore[attr-defined]
    assert tags(working) == {"roaming": (State.ACCEPTED, None)}
    press(working, "l")
    second = session.statement
    press(working, "x")
    assert session.statement not in ("", second)
    press(working, "z", CTRL)
    assert working.desk.project is not None
    assert working.desk.project.statements.get(second).state is State.SUGGESTED
    press(working, "z", CTRL | SHIFT)
    assert working.desk.project.statements.get(second).state is State.REJECTED


def test_accepting_everything_in_the_article(working: Desktop) -> None:
    press(working, Qt.Key.Key_Return, CTRL)
    project = working.desk.project
    assert project is not None
    assert {each.state for each in project.statements.of_article(working.desk.session.article)} == {State.ACCEPTED}
    press(working, "l")
    assert working.desk.session.statement == ""


def test_topics_by_their_keys(working: Desktop) -> None:
    press(working, "j")
    press(working, "1")
    assert tags(working) == {"roaming": (State.SUGGESTED, None), "trade": (State.ACCEPTED, None)}
    press(working, "1")
    assert tags(working) == {"roaming": (State.SUGGESTED, None)}
    press(working, "2")
    assert tags(working)["roaming"][0] is State.ACCEPTED


def test_a_topic_key_without_a_statement_says_what_to_do(working: Desktop) -> None:
    told: list[str] = []
    working.desk.session.told.connect(told.append)
    press(working, "1")
    assert told == ["Choose a statement first: J goes to the next one."]


def test_the_keys_of_topics_follow_the_codebook(working: Desktop) -> None:
    from dataclasses import replace

    from corpus.commands.topics import EditTopic

    project = working.desk.project
    assert project is not None
    press(working, "j")
    working.desk.session.do(EditTopic(topic=replace(project.topics.get("trade"), key="7")))
    press(working, "1")
    assert "trade" not in tags(working)
    press(working, "7")
    assert "trade" in tags(working)


def test_a_topic_cannot_take_the_key_of_an_action(working: Desktop) -> None:
    from dataclasses import replace

    from corpus.commands.topics import EditTopic

    project = working.desk.project
    assert project is not None
    working.desk.session.do(EditTopic(topic=replace(project.topics.get("trade"), key="j")))
    press(working, "j")
    press(working, "j")
    assert "trade" not in tags(working) or tags(working)["trade"][0] is State.SUGGESTED


@pytest.mark.parametrize(
    ("key", "modifiers", "stance"),
    [("p", NONE, Stance.SUPPORTS), ("c", NONE, Stance.OPPOSES), ("u", NONE, Stance.NEUTRAL), ("u", SHIFT, None)],
)
def test_stances(working: Desktop, key: str, modifiers: Qt.KeyboardModifier, stance: Stance | None) -> None:
    press(working, "j")
    press(working, Qt.Key.Key_Return)
    press(working, "c")
    press(working, key, modifiers)
    assert tags(working)["roaming"][1] is stance


@pytest.mark.parametrize("field", ["speaker", "organisation", "note", "search", "find", "table"])
def test_letters_are_only_letters_where_something_is_typed(working: Desktop, field: str) -> None:
    press(working, "j")
    here = working.desk.session.statement
    before = tags(working)
    _enter(working, field)
    focus = QApplication.focusWidget()
    assert focus is not None
    for key in "jkl12xdmspcu?[]":
        QTest.keyClick(focus, key)
    QTest.keyClick(focus, Qt.Key.Key_Backspace)
    assert QApplication.focusWidget() is focus
    assert working.desk.session.statement == here
    assert tags(working) == before
    text = focus.toPlainText() if hasattr(focus, "toPlainText") else focus.text()  # type: ignore[attr-defined]
    assert text.endswith("jkl12xdmspcu?[")
    press(working, Qt.Key.Key_Escape)
    if field in ("search", "table"):  # the first Escape empties the box
        assert focus.text() == ""  # type: ignore[attr-defined]
        press(working, Qt.Key.Key_Escape)
    assert _is_in(QApplication.focusWidget(), working.window.workspace.reader)


def _enter(desktop: Desktop, field: str) -> None:
    workspace = desktop.window.workspace
    if field == "table":
        workspace.table.filters.words.setFocus()
    elif field in ("search", "find"):
        desktop.desk.actions[field].trigger()
    else:
        getattr(workspace.statement, f"edit_{field}")()


def test_the_speaker_by_keyboard(working: Desktop) -> None:
    press(working, "j")
    press(working, "s")
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, "a", CTRL)
    QTest.keyClicks(focus, "Vera Lipnitskaya")
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert statement(working).speaker == "Vera Lipnitskaya"  # type: ignore[attr-defined]
    assert _is_in(QApplication.focusWidget(), working.window.workspace.reader)
    press(working, "j")
    assert statement(working).speaker == "Pavel Harbuz"  # type: ignore[attr-defined]


def _is_in(widget: QWidget | None, part: QWidget) -> bool:
    return widget is not None and (widget is part or part.isAncestorOf(widget))


def test_a_statement_from_the_keyboard_alone(working: Desktop) -> None:
    reader = working.window.workspace.reader.reader
    cursor = reader.textCursor()
    cursor.setPosition(0)
    reader.setTextCursor(cursor)
    for _ in range(3):
        press(working, Qt.Key.Key_Right, CTRL | SHIFT)
    press(working, "m")
    made = statement(working)
    assert made.quote == "BREST, 3"  # type: ignore[attr-defined]
    assert made.state is State.ACCEPTED  # type: ignore[attr-defined]
    assert not reader.textCursor().hasSelection()
    press(working, "1")
    assert tags(working) == {"trade": (State.ACCEPTED, None)}
    press(working, Qt.Key.Key_Right, CTRL | SHIFT)
    press(working, "a", SHIFT)
    assert statement(working).quote != made.quote  # type: ignore[attr-defined]
    press(working, Qt.Key.Key_Right, CTRL | SHIFT)
    press(working, "m", SHIFT)
    assert " […] " not in statement(working).quote  # type: ignore[attr-defined]
    press(working, Qt.Key.Key_Right, CTRL | SHIFT)
    words = working.window.workspace.reader.selected_text()
    press(working, "s", SHIFT)
    assert statement(working).speaker == words  # type: ignore[attr-defined]
    press(working, Qt.Key.Key_Right, CTRL | SHIFT)
    press(working, "o", SHIFT)
    assert statement(working).organisation  # type: ignore[attr-defined]


def test_articles_by_keyboard(working: Desktop) -> None:
    session, project = working.desk.session, working.desk.project
    assert project is not None
    ids = working.window.workspace.articles.visible_ids()
    told: list[str] = []
    session.told.connect(told.append)
    press(working, "[")
    assert (session.article, told) == (ids[0], ["This is the first article."])
    press(working, "d")
    assert project.articles.get(ids[0]).state is ArticleState.DONE
    press(working, "d")
    assert project.articles.get(ids[0]).state is ArticleState.OPEN
    press(working, "d", SHIFT)
    assert project.articles.get(ids[0]).state is ArticleState.DONE
    assert session.article == ids[1]
    press(working, "]")
    press(working, "]")
    assert (session.article, told[-1]) == (ids[2], "This is the last article of the list.")


def test_removing_an_article_and_bringing_it_back(working: Desktop) -> None:
    session, project = working.desk.session, working.desk.project
    assert project is not None
    ids = working.window.workspace.articles.visible_ids()
    press(working, Qt.Key.Key_Delete, CTRL)
    assert project.articles.count() == 2
    assert session.article == ids[1]
    press(working, "z", CTRL)
    assert project.articles.count() == 3
    assert len(project.statements.of_article(ids[0])) == 2


def test_copying(working: Desktop) -> None:
    clipboard = QGuiApplication.clipboard()
    press(working, "j")
    press(working, "c", CTRL)
    assert clipboard.text() == (
        "“Callers will pay home rates by autumn”\n— Pavel Harbuz\nAgency, 3 May 2024: Home rates by autumn"
    )
    reader = working.window.workspace.reader.reader
    cursor = reader.textCursor()
    cursor.setPosition(0)
    reader.setTextCursor(cursor)
    press(working, Qt.Key.Key_Right, CTRL | SHIFT)
    press(working, "c", CTRL)
    assert clipboard.text() == "BREST"
    press(working, "c", CTRL | SHIFT)
    assert clipboard.text().startswith("“Callers")


def test_finding_in_the_article(working: Desktop) -> None:
    bar = working.window.workspace.reader.find_bar
    press(working, "f", CTRL)
    QTest.keyClicks(bar.field, "in")
    assert bar.count.text() == "1 of 4"
    press(working, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 4"
    press(working, Qt.Key.Key_Return, SHIFT)
    press(working, Qt.Key.Key_F3, SHIFT)
    assert bar.count.text() == "4 of 4"
    press(working, Qt.Key.Key_F3)
    assert bar.count.text() == "1 of 4"
    QTest.keyClicks(bar.field, "zzz")
    assert bar.count.text() == "not found"
    press(working, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert QApplication.focusWidget() is working.window.workspace.reader.reader


def test_the_keyboard_goes_through_the_parts(working: Desktop) -> None:
    workspace = working.window.workspace
    press(working, "j")
    for part in (workspace.statement, workspace.codebook, workspace.table, workspace.articles, workspace.reader):
        press(working, Qt.Key.Key_F6)
        assert _is_in(QApplication.focusWidget(), part), part
    press(working, Qt.Key.Key_F6, SHIFT)
    assert _is_in(QApplication.focusWidget(), workspace.articles)
    press(working, Qt.Key.Key_F6, SHIFT)
    assert _is_in(QApplication.focusWidget(), workspace.table)
    workspace.reader.setFocus()
    working.desk.session.show_statement("")
    press(working, Qt.Key.Key_F6)
    assert _is_in(QApplication.focusWidget(), workspace.codebook)


def test_a_topic_without_a_key_is_put_on_with_the_keyboard(working: Desktop) -> None:
    press(working, "j")
    press(working, "t")
    press(working, Qt.Key.Key_Down)
    press(working, Qt.Key.Key_Space)
    chosen = working.window.workspace.statement.topics.current()
    assert chosen
    assert chosen.state is State.ACCEPTED
    press(working, "w")
    assert "roaming: “home rates”" in QToolTip.text()
    press(working, Qt.Key.Key_Escape)
    assert _is_in(QApplication.focusWidget(), working.window.workspace.reader)
    QToolTip.hideText()


def test_return_on_a_button_or_in_the_list_accepts_nothing(working: Desktop) -> None:
    workspace = working.window.workspace
    press(working, "j")
    workspace.statement.footer.reject.setFocus()
    press(working, Qt.Key.Key_Return)
    assert statement(working).state is State.SUGGESTED  # type: ignore[attr-defined]
    workspace.articles.view.setFocus()
    press(working, Qt.Key.Key_Return)
    assert statement(working).state is State.SUGGESTED  # type: ignore[attr-defined]
    assert _is_in(QApplication.focusWidget(), workspace.reader)
    press(working, Qt.Key.Key_Return)
    assert statement(working).state is State.ACCEPTED  # type: ignore[attr-defined]


def test_undo_by_menu_takes_back_what_is_being_typed(working: Desktop) -> None:
    press(working, "j")
    press(working, "n")
    QTest.keyClicks(working.window.workspace.statement.form.note, "typed")
    working.desk.actions["undo"].trigger()
    assert (statement(working).note, statement(working).state) == ("", State.SUGGESTED)  # type: ignore[attr-defined]
    assert working.window.workspace.statement.form.note.toPlainText() == ""
    working.desk.actions["redo"].trigger()
    assert statement(working).note == "typed"  # type: ignore[attr-defined]
