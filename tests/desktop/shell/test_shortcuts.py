"""Giving actions other keys: refused where they are taken, kept, and shown everywhere."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.app import Desktop
from desktop.dialogs.keys import KeysDialog, sections
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.keymap import keymap
from desktop.settings import SettingsFile
from tests.desktop.conftest import Answer
from tests.desktop.shell.test_keys import press

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def opened(desktop: Desktop, answers: list[Answer], act: Callable[[ShortcutsDialog], bool]) -> None:
    """Open the dialog from the menu and do something in it."""

    def answer(dialog: object) -> bool:
        assert isinstance(dialog, ShortcutsDialog)
        return act(dialog)

    answers.append(answer)
    desktop.desk.actions["shortcuts"].trigger()


def test_a_key_is_given_saved_and_shown_everywhere(working: Desktop, answers: list[Answer]) -> None:
    def give(dialog: ShortcutsDialog) -> bool:
        dialog.search.setText("accept sugg")
        assert dialog.chosen() == "accept"
        QTest.keyClick(dialog.field, Qt.Key.Key_J, CTRL_ALT)
        assert dialog.field.text() == "Ctrl+Alt+J"
        return True

    opened(working, answers, give)
    press(working, "j")
    press(working, "j", CTRL_ALT)
    project = working.desk.project
    assert project is not None
    assert project.statements.get(working.desk.session.statement).state == "accepted"
    assert working.desk.actions["accept"].shortcut().toString() == "Ctrl+Alt+J"
    caps = working.window.workspace.statement.footer.accept
    assert caps._cap.text() == "Ctrl+Alt+J"
    assert working.desk.settings.path is not None
    again = keymap(SettingsFile(working.desk.settings.path).now.keys)
    assert again.keys("accept") == ("Ctrl+Alt+J",)
    rows = [row for _, rows in sections((), working.desk.actions.keymap) for row in rows]
    assert (("Ctrl+Alt+J",), "Accept suggestion") in rows


@pytest.mark.parametrize(
    ("key", "modifiers", "told"),
    [
        (Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "X belongs to “Reject”. Give that another key first."),
        (Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier, "Alt+P opens the menu Project. Choose another key."),
        (
            Qt.Key.Key_Down,
            Qt.KeyboardModifier.NoModifier,
            "Down moves around in lists and texts. Choose another key.",
        ),
        (
            Qt.Key.Key_1,
            Qt.KeyboardModifier.NoModifier,
            "1 is the key of the topic “trade”. Give the topic another key in the codebook first.",
        ),
        (Qt.Key.Key_9, Qt.KeyboardModifier.NoModifier, "9 is kept for topics. Choose another key."),
    ],
)
def test_a_key_that_is_taken_is_refused(
    working: Desktop, answers: list[Answer], key: Qt.Key, modifiers: Qt.KeyboardModifier, told: str
) -> None:
    def give(dialog: ShortcutsDialog) -> bool:
        dialog.choose("accept")
        QTest.keyClick(dialog.field, key, modifiers)
        assert dialog.told.text() == told
        assert dialog.keymap.usual("accept")
        return True

    opened(working, answers, give)
    assert working.desk.actions["accept"].shortcut().toString() == "Return"


def test_keys_are_taken_away_and_brought_back(working: Desktop, answers: list[Answer]) -> None:
    def change(dialog: ShortcutsDialog) -> bool:
        dialog.choose("reject")
        dialog.none.click()
        assert dialog.keymap.keys("reject") == ()
        dialog.choose("accept")
        assert dialog.give("X")
        dialog.choose("reject")
        dialog.usual.click()
        assert dialog.told.text() == "X belongs to “Accept suggestion”. Give that another key first."
        dialog.choose("accept")
        dialog.usual.click()
        dialog.choose("reject")
        dialog.usual.click()
        assert not dialog.keymap.changed
        dialog.give("Ctrl+Alt+J")
        dialog.all_usual.click()
        assert not dialog.keymap.changed
        return True

    opened(working, answers, change)
    assert working.desk.settings.now.keys == {}


def test_leaving_the_dialog_changes_nothing(working: Desktop, answers: list[Answer]) -> None:
    def leave(dialog: ShortcutsDialog) -> bool:
        dialog.choose("accept")
        assert dialog.give("Ctrl+Alt+J")
        return False

    opened(working, answers, leave)
    assert working.desk.actions["accept"].shortcut().toString() == "Return"


def test_a_search_without_a_hit_says_so(working: Desktop, answers: list[Answer]) -> None:
    def search(dialog: ShortcutsDialog) -> bool:
        dialog.search.setText("zzz")
        assert dialog.told.text() == "No action of these words."
        assert not dialog.give("Ctrl+Alt+J")
        assert dialog.told.text() == "Choose an action first."
        return False

    opened(working, answers, search)


def test_the_help_sheet_shows_the_keys_of_the_moment(working: Desktop, answers: list[Answer]) -> None:
    working.desk.actions.set_keymap(working.desk.actions.keymap.given("accept", ["Ctrl+Alt+J"]))

    def shown(dialog: object) -> bool:
        assert isinstance(dialog, KeysDialog)
        return False

    answers.append(shown)
    press(working, "?")
    assert working.desk.actions["accept"].shortcut().toString() == "Ctrl+Alt+J"


def test_sentences_name_the_keys_of_the_moment(working: Desktop) -> None:
    told: list[str] = []
    working.desk.session.told.connect(told.append)
    keymap = working.desk.actions.keymap.given("next-statement", ["Ctrl+Alt+J"]).given("make-statement", ["Ctrl+Y"])
    working.desk.actions.set_keymap(keymap.given("add-files", []))
    press(working, "1")
    assert told == ["Choose a statement first: Ctrl+Alt+J goes to the next one."]
    workspace = working.window.workspace
    assert "press Ctrl+Y to make one" in workspace.statement._empty.text()
    working.desk.session.take(None)
    assert workspace.articles._hint.text().startswith("Open a project")
    assert keymap.given("add-files", []).said("add-files") == "“Add files”"


def test_a_key_of_an_action_is_none_of_a_topic_in_another_project(working: Desktop) -> None:
    """The dialog refuses it for the topics of the open project; the next project may have such a topic."""
    press(working, "j")
    before = working.desk.actions.keymap
    working.desk.actions.set_keymap(before.given("stance-supports", ["1"]))
    project = working.desk.project
    assert project is not None
    press(working, Qt.Key.Key_Return)
    press(working, "1")
    assert {tag.stance for tag in project.statements.tags_of(working.desk.session.statement)} == {"supports"}
    working.desk.actions.set_keymap(before)
    press(working, "1")
    assert "trade" in {tag.topic for tag in project.statements.tags_of(working.desk.session.statement)}
