"""Menus and keys made from the table of actions."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop.actions import MENUS, SPECS, Action, Situation
from desktop.keymap import Keymap
from desktop.translate import tr


class Actions(QObject):
    """The actions of the window, by name. They are told what to do by `on`, and what is possible by `refresh`."""

    begun = Signal(str)  # an action is about to be done
    rebound = Signal()  # the keys are others now

    def __init__(self, window: QWidget, bar: QMenuBar, keymap: Keymap | None = None) -> None:
        super().__init__(window)
        self.keymap = keymap or Keymap()
        self.now = Situation()
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._acts: dict[str, list[Callable[[], object]]] = {}
        for title in MENUS:
            self._menus[title] = bar.addMenu(tr(title))
        for spec in SPECS:
            self._add(spec)
        self.refresh(Situation())

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def menu(self, title: str) -> QMenu:
        """The menu of this marked title."""
        return self._menus[title]

    def menus(self) -> list[QMenu]:
        """The menus of the bar and those in them."""
        return list(self._menus.values())

    def on(self, name: str, act: Callable[[], object]) -> None:
        """Say what an action does; a second call adds to the first."""
        acts = self._acts.setdefault(name, [])
        acts.append(act)
        if len(acts) == 1:
            self._actions[name].triggered.connect(lambda _checked=False: self._do(name))

    def set_keymap(self, keymap: Keymap) -> None:
        """Give the actions other keys; menus show them at once, `rebound` tells the rest."""
        self.keymap = keymap
        for name, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in keymap.keys(name)])
        self.rebound.emit()

    def pick(self, names: Iterable[str]) -> list[QAction]:
        """Some of the actions, for a context menu."""
        return [self._actions[name] for name in names]

    def refresh(self, now: Situation) -> None:
        """Allow what is possible, and name the steps of undo and redo."""
        self.now = now
        for spec in SPECS:
            self._actions[spec.name].setEnabled(spec.possible(now))
            hindered = spec.changes and not now.writable
            self._actions[spec.name].setToolTip(tr("The project is open for reading only.") if hindered else "")
        for menu in self._menus.values():
            menu.setToolTipsVisible(not now.writable)
        for name, verb, title in (("undo", tr("&Undo"), now.undo), ("redo", tr("&Redo"), now.redo)):
            step = tr(title) if title else ""
            self._actions[name].setText(f"{verb}: {step[:1].lower()}{step[1:]}" if step else verb)

    def _do(self, name: str) -> None:
        """What the action does, then what follows it."""
        self.begun.emit(name)
        for act in self._acts[name]:
            act()

    def _add(self, spec: Action) -> None:
        menu = self._menus[spec.menu]
        if spec.section:
            menu.addSeparator()
        if spec.submenu:
            menu = self._submenu(menu, spec.submenu)
        action = QAction(tr(spec.text), self._window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(key) for key in self.keymap.keys(spec.name)])
        action.setMenuRole(QAction.MenuRole.NoRole)
        if spec.toggle:
            action.setCheckable(True)
        if spec.choice:
            action.setCheckable(True)
            self._groups.setdefault(spec.choice, QActionGroup(self)).addAction(action)
        menu.addAction(action)
        self._window.addAction(action)
        self._actions[spec.name] = action

    def _submenu(self, parent: QMenu, title: str) -> QMenu:
        if title not in self._menus:
            self._menus[title] = parent.addMenu(tr(title))
        return self._menus[title]
