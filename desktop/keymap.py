"""The keys of the actions: those of the table, and others where the analyst chose so. No key belongs to two actions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from desktop.action import SPEAKING, Action
from desktop.actions import MENUS, SPECS
from desktop.translate import tr

_NAMES: Final = tuple(spec.name for spec in SPECS)
_TEXTS: Final = {spec.name: spec.text for spec in SPECS}
_USUAL: Final = {spec.name: spec.keys for spec in SPECS}
_MOVING: Final = (
    "Tab", "Backtab", "Space", "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Del", "F10", "Menu",
    "Ctrl+A", "Ctrl+V", "Ctrl+X", "Ctrl+Home", "Ctrl+End", "Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down",
    "Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right", "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Tab",
    "Ctrl+Shift+Tab", "Alt+F4", "Shift+F10", "Shift+Home", "Shift+End",
)  # fmt: skip
_MODIFIERS: Final = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_unknown,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Keymap:
    """`changed` holds the actions, by name, that have other keys than the table gives them; maybe none at all."""

    changed: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action, the one that is shown first. Raises KeyError for a name that is none."""
        return self.changed.get(name, _USUAL[name])

    def first(self, name: str) -> str:
        """The key that is shown beside an action; empty for none."""
        return shown(next(iter(self.keys(name)), ""))

    def said(self, name: str) -> str:
        """How a sentence names the way to an action: its key, or the words of its menu entry where it has none."""
        return self.first(name) or f"“{bare(tr(_TEXTS[name]))}”"

    def holder(self, key: str) -> str:
        """The name of the action that a key belongs to; empty for none."""
        wanted = normal(key)
        return next((name for name in _NAMES if wanted in map(normal, self.keys(name))), "")

    def given(self, name: str, keys: Sequence[str]) -> "Keymap":
        """The same with other keys for one action; the usual ones are no change."""
        others = {each: held for each, held in self.changed.items() if each != name}
        return replace(self, changed=others if tuple(keys) == _USUAL[name] else others | {name: tuple(keys)})

    def usual(self, name: str) -> bool:
        """Whether an action has the keys of the table."""
        return name not in self.changed


def keymap(found: Mapping[str, Sequence[str]] | None) -> Keymap:
    """The keys of a settings file: names and keys that are none are left out, and what would belong to two actions.

    A key that the analyst gave away goes before one that a newer version of the program came with.
    """
    made, taken = Keymap(), set[str]()
    wanted = {name: found[name] for name in _NAMES if found and name in found}
    for name, keys in wanted.items():
        free = tuple(key for key in dict.fromkeys(map(normal, keys)) if key and key not in taken and not is_kept(key))
        taken.update(free)
        made = made.given(name, free)
    for name in _NAMES:
        if name not in wanted and any(normal(key) in taken for key in _USUAL[name]):
            made = made.given(name, [key for key in _USUAL[name] if normal(key) not in taken])
    return made


def normal(key: str) -> str:
    """A key as Qt writes it; empty for what is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def shown(key: str) -> str:
    """A key as the system's users read it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def titled(spec: Action) -> str:
    """An action as lists of all actions name it: with its submenu, where that says what it is about."""
    title = bare(tr(spec.text))
    return f"{bare(tr(spec.submenu))}: {title}" if spec.submenu and spec.submenu not in SPEAKING else title


def bare(text: str) -> str:
    """A menu's text without its mnemonic and dots."""
    return text.replace("&", "").rstrip("…")


def pressed(combination: QKeyCombination) -> str:
    """The key of a key press; empty while only Shift or the like is down. A sign is the same with Shift or without."""
    key, modifiers = combination.key(), combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _MODIFIERS:
        return ""
    is_sign = key.value < 0x250 and not chr(key.value).isalnum() and key is not Qt.Key.Key_Space
    if is_sign:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return normal(QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText))


def is_kept(key: str) -> bool:
    """Whether a key moves around in the window and in texts, or opens a menu, and so can belong to no action."""
    return normal(key) in _MOVING or bool(menu_of(key))


def menu_of(key: str) -> str:
    """The marked title of the menu that a key opens; empty for none."""
    return next((menu for menu in MENUS if normal(key) == f"Alt+{menu[menu.index('&') + 1].upper()}"), "")
