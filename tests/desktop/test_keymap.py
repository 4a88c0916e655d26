"""The keys of the actions: none belongs to two, whatever a settings file says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt

from desktop.actions import SPECS
from desktop.keymap import Keymap, is_kept, keymap, menu_of, normal, pressed

NAMES = [spec.name for spec in SPECS]
KEYS = ["J", "X", "Ctrl+E", "Tab", "F1", "Alt+P", "Ctrl+Alt+Y", "nonsense", "", "?", "Shift+F9", "Z"]


def test_the_keys_are_those_of_the_table_until_they_are_changed() -> None:
    usual = Keymap()
    assert usual.keys("accept") == ("Return", "Enter")
    assert usual.holder("x") == "reject"
    assert usual.holder("Ctrl+Alt+Y") == ""
    other = usual.given("reject", ["Ctrl+Alt+J"])
    assert (other.keys("reject"), other.holder("X"), other.holder("Ctrl+Alt+J")) == (("Ctrl+Alt+J",), "", "reject")
    assert not other.usual("reject")
    assert other.given("reject", ["X", "Backspace"]) == usual


@given(found=st.dictionaries(st.sampled_from([*NAMES, "gone"]), st.lists(st.sampled_from(KEYS), max_size=3)))
def test_no_settings_file_gives_a_key_to_two_actions(found: dict[str, list[str]]) -> None:
    made = keymap(found)
    held = [normal(key) for name in NAMES for key in made.keys(name)]
    assert len(held) == len(set(held))
    assert not any(is_kept(key) for keys in made.changed.values() for key in keys)


def test_a_chosen_key_goes_before_one_that_a_newer_version_brings() -> None:
    made = keymap({"accept": ["J"]})
    assert made.keys("accept") == ("J",)
    assert made.keys("next-statement") == ()


def test_the_usual_keys_need_no_mending() -> None:
    assert keymap({}) == keymap(None) == Keymap()
    assert [key for spec in SPECS for key in spec.keys if menu_of(key)] == []


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (Qt.Key.Key_Y, Qt.KeyboardModifier.NoModifier, "Y"),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier, "Shift+Y"),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier, "Ctrl+F9"),
        (Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier, ""),
        (0x0416, Qt.KeyboardModifier.NoModifier, "Ж"),
    ],
)
def test_a_key_press_has_the_name_of_its_key(key: Qt.Key, modifiers: Qt.KeyboardModifier, name: str) -> None:
    assert pressed(QKeyCombination(modifiers, Qt.Key(key))) == name
