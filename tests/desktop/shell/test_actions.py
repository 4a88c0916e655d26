"""The table of actions, and the menus and keys that are made from it."""

from collections import Counter

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QKeySequence

from corpus.domain.topics import KEYS
from desktop.actions import LETTERS, MENUS, SPECS, Situation
from desktop.app import Desktop
from desktop.dialogs.keys import sections
from desktop.keymap import Keymap, titled
from resources.i18n.update import LANGUAGES, translations


def test_no_two_actions_have_the_same_key() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in SPECS for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    for spec in SPECS:
        for key in spec.keys:
            assert QKeySequence(key).toString(), (spec.name, key)


def test_names_and_menus_are_used_once_and_known() -> None:
    assert max(Counter(spec.name for spec in SPECS).values()) == 1
    assert {spec.menu for spec in SPECS} == set(MENUS)


def test_the_keys_of_topics_are_free() -> None:
    assert not set(KEYS) & LETTERS


def test_mnemonics_of_a_menu_differ(working: Desktop) -> None:
    for menu in working.desk.actions.menus():
        texts = [action.text() for action in menu.actions()]
        letters = Counter(text[text.index("&") + 1].casefold() for text in texts if "&" in text)
        assert [letter for letter, count in letters.items() if count > 1] == [], menu.title()


@pytest.mark.parametrize("language", LANGUAGES)
def test_mnemonics_of_a_menu_differ_in_every_language(language: str) -> None:
    texts = translations(language)
    menus: dict[str, set[str]] = {"": set(MENUS)}
    for spec in SPECS:
        menus.setdefault(spec.submenu or spec.menu, set()).add(spec.text)
        menus.setdefault(spec.menu, set()).update({spec.submenu} - {""})
    for menu, entries in menus.items():
        said = [str(texts[entry]) for entry in entries]
        letters = Counter(text[text.index("&") + 1].casefold() for text in said if "&" in text)
        assert [letter for letter, count in letters.items() if count > 1] == [], menu


def test_every_menu_fits_on_a_small_screen(working: Desktop) -> None:
    heights = {menu.title(): menu.sizeHint().height() for menu in working.desk.actions.menus()}
    assert {title: height for title, height in heights.items() if height > 720} == {}


def test_every_action_does_something(desktop: Desktop) -> None:
    for spec in SPECS:
        action = desktop.desk.actions[spec.name]
        others = 2 if spec.choice else 1  # the menu, and the group of a choice
        assert action.receivers(SIGNAL("triggered(bool)")) == others + 1, spec.name


@pytest.mark.parametrize("spec", [spec for spec in SPECS if spec.keys], ids=lambda spec: spec.name)
def test_the_help_sheet_has_every_key(spec: object) -> None:
    rows = [row for _, rows in sections((), Keymap()) for row in rows]
    assert (spec.keys, titled(spec)) in rows  # type: ignore[attr-defined,arg-type]


def test_nothing_is_possible_without_a_project_but_to_get_one(desktop: Desktop) -> None:
    allowed = {spec.name for spec in SPECS if desktop.desk.actions[spec.name].isEnabled()}
    assert {"new-project", "open-project", "sample-project", "settings", "quit", "keys"} <= allowed
    assert not {"accept", "undo", "export", "paste-article", "next-article", "copy"} & allowed


def test_undo_is_named_after_what_it_takes_back(working: Desktop) -> None:
    assert working.desk.actions["undo"].text() == "&Undo: find suggestions"
    working.desk.actions["undo"].trigger()
    assert working.desk.actions["redo"].text() == "&Redo: find suggestions"
    assert working.desk.actions["redo"].isEnabled()


def test_actions_follow_the_situation(working: Desktop) -> None:
    actions = working.desk.actions
    assert actions["next-statement"].isEnabled()
    assert not actions["accept"].isEnabled()
    actions["next-statement"].trigger()
    assert actions["accept"].isEnabled()
    actions.refresh(Situation())
    assert not actions["accept"].isEnabled()
