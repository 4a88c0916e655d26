"""Where the panels are: shown, hidden, moved, kept for each coder; and the text alone on the whole screen."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from desktop.controllers.desk import Desk
from desktop.controllers.places import has_keyboard
from desktop.translate import tr
from desktop.views.workspace import PARTS

# What needs a panel brings it back where it is hidden.
NEEDED: Final = {
    "focus-list": "articles",
    "search": "articles",
    "focus-panel": "statement",
    "speaker": "statement",
    "organisation": "statement",
    "note": "statement",
    "topics": "statement",
    "edit-suggestion": "statement",
    "focus-table": "table",
    "focus-codebook": "codebook",
    "focus-concordance": "concordance",
}
FRONT: Final = ("flow", "flow-queue")  # bring the statement to the front of its tabs; where it is hidden, it stays so


class Layout:
    """The panels part of the View menu."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._docks = desk.window.workspace.docks
        self._coder = desk.settings.now.coder
        self._state_before = Qt.WindowState.WindowNoState
        for name, dock in self._docks.panels.items():
            action = desk.actions[f"panel-{name}"]
            action.setChecked(not dock.isHidden())
            desk.actions.on(f"panel-{name}", lambda name=name, action=action: self.show(name, action))  # type: ignore[misc]
            dock.toggleViewAction().toggled.connect(action.setChecked)
        self._docks.arranged.connect(self._check)
        desk.actions.on("reset-layout", self.reset)
        desk.actions.on("panel-menu", self.offer_places)
        desk.actions.on("only-reader", self.toggle_only_reader)
        desk.actions.begun.connect(self._on_action)
        desk.window.workspace.breadcrumbs.back_wanted.connect(self.leave_only_reader)
        desk.session.coder_changed.connect(self._on_coder)
        desk.session.project_changed.connect(self._on_project)
        self._docks.restore(self._kept().get(self._coder, ""))

    def show(self, name: str, action: QAction) -> None:
        """Show a panel or hide it, as its action says; the keyboard does not stay in what is hidden."""
        if action.isChecked():
            self._desk.window.workspace.reveal(name)
        else:
            self._docks.panels[name].hide()
            self._desk.window.workspace.reader.setFocus()

    def reset(self) -> None:
        """Every panel at its first place."""
        if self._docks.only_reader:
            self.toggle_only_reader()
        self._docks.reset()
        self._desk.session.told.emit(tr("The panels are where they were at first."))

    def offer_places(self) -> None:
        """Say where the panel with the keyboard can go."""
        for dock in self._docks.panels.values():
            if has_keyboard(dock):
                menu = dock.menu()
                menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                menu.popup(dock.mapToGlobal(dock.rect().topLeft()))
                return
        self._desk.session.told.emit(tr("Go to a panel first; the text stays in the middle."))

    def toggle_only_reader(self) -> None:
        """The text alone on the whole screen, or everything as it was before."""
        window, only = self._desk.window, not self._docks.only_reader
        if only:
            self._state_before = window.windowState()
        self._docks.show_only_reader(only)
        for bar in (window.menuBar(), window.statusBar()):
            bar.setVisible(not only)
        window.setWindowState(Qt.WindowState.WindowFullScreen if only else self._state_before)
        self._desk.actions["only-reader"].setChecked(only)
        window.workspace.breadcrumbs.show_back(only, self._desk.actions.keymap.first("only-reader"))
        window.workspace.reader.setFocus()

    def leave_only_reader(self) -> bool:
        """Bring everything back; False where nothing was away."""
        if self._docks.only_reader:
            self.toggle_only_reader()
            return True
        return False

    def keep(self) -> None:
        """Remember the layout for this coder."""
        if state := self._docks.state():
            self._desk.settings.change(layouts=self._kept() | {self._coder: state})

    def _check(self) -> None:
        for name, dock in self._docks.panels.items():
            self._desk.actions[f"panel-{name}"].setChecked(not dock.isHidden())

    def _kept(self) -> dict[str, str]:
        return self._desk.settings.now.layouts or {}

    def _on_action(self, name: str) -> None:
        workspace = self._desk.window.workspace
        part = NEEDED.get(name, "")
        if part in PARTS and not workspace.is_seen(part):
            workspace.reveal(part)
        if name in FRONT and workspace.is_shown("statement") and not workspace.is_seen("statement"):
            workspace.reveal("statement")

    def _on_coder(self) -> None:
        """Somebody else has a layout of their own, where they were here before."""
        self.leave_only_reader()
        self.keep()
        self._coder = self._desk.settings.now.coder
        if found := self._kept().get(self._coder):
            self._docks.restore(found)

    def _on_project(self) -> None:
        if self._desk.project is None:
            self.leave_only_reader()
