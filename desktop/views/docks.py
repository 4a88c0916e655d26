"""The panels around the reader: where they are, and how that is kept."""

import base64
import binascii
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QTabBar, QTabWidget, QWidget

from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.panel_dock import PanelDock

VERSION: Final = 2  # of a saved layout; raised when the panels become others
_LEFT: Final = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT: Final = Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM: Final = Qt.DockWidgetArea.BottomDockWidgetArea
_PLACES: Final = {
    "articles": _LEFT, "statement": _RIGHT, "codebook": _RIGHT, "table": _BOTTOM, "concordance": _BOTTOM,
}  # fmt: skip
_BEHIND: Final = {"concordance": "table"}  # panels that stand behind the tab of another, hidden until they are wanted
_HEADED: Final = ("statement", "codebook")  # panels that begin with a heading of their own
# Pixels at the first start, for a window of 1440 x 900.
_WIDTHS: Final = {"articles": 296, "statement": 332}
_NARROW: Final = {"articles": 220, "statement": 300}  # in a window of less than
_WIDE: Final = 1300
_TIGHT: Final = {"articles": 208, "statement": 292}  # in one of less than
_ROOMY: Final = 1000
_HIGH: Final = 600  # in a lower window the codebook stands behind the statement, and the table is put away
_HEIGHTS: Final = {"statement": 560, "codebook": 280}
_LOW: Final = {"table": 222}


class Docks(QMainWindow):
    """A window within the window, so that the start page has no panels. Its middle is the reader."""

    arranged = Signal()  # all panels were put somewhere at once

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)  # else Qt makes it a window of its own
        self._theme = theme
        self._kept = ""  # the layout that comes back after the distraction-free mode
        self._waiting: list[PanelDock] = []  # floating panels of a window that shows its start page
        self._away = ""  # the layout as it was before these were put away
        self._is_new = True
        self.panels: dict[str, PanelDock] = {}
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        for corner in (Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner):
            self.setCorner(corner, _RIGHT)
        self.setCorner(Qt.Corner.TopLeftCorner, _LEFT)
        self.setCorner(Qt.Corner.BottomLeftCorner, _BOTTOM)

    def add(self, name: str, title: str) -> PanelDock:
        """An empty panel at its first place; what is in it is made inside of it and then handed to `setWidget`."""
        dock = self.panels[name] = PanelDock(name, title, self._theme, self, headed=name in _HEADED)
        self._place(name)
        return dock

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        for dock in self.panels.values():
            dock.set_theme(theme)

    @property
    def only_reader(self) -> bool:
        """Whether the panels are away for a while."""
        return bool(self._kept)

    def show_only_reader(self, only: bool) -> None:
        """Put all panels away, or bring them back as they were."""
        if only == self.only_reader:
            return
        if only:
            self._kept = self.state()
            for dock in self.panels.values():
                dock.hide()
        else:
            kept, self._kept = self._kept, ""
            self.restore(kept)

    def state(self) -> str:
        """Where everything is, with a check sum, as `restore` takes it; empty before it was ever shown."""
        if self._kept or self._is_new:
            return self._kept
        return self._away or self._saved()

    def restore(self, state: str) -> bool:
        """Put everything where it was. A text that is not whole, or of another version, changes nothing: False."""
        saved = _checked(state)
        if saved is None or not self.restoreState(QByteArray(saved), VERSION):
            return False
        self._is_new = False
        self.arranged.emit()
        if not self.isVisible():
            self._put_away()
        return True

    def reset(self) -> None:
        """Everything at its first place; where there is little height, one panel behind the other."""
        self._kept = ""
        for name, dock in self.panels.items():
            dock.setFloating(False)
            self.removeDockWidget(dock)
            self._place(name)
        if self.height() < _HIGH:
            self.tabifyDockWidget(self.panels["statement"], self.panels["codebook"])
            self.panels["statement"].raise_()
            self.panels["table"].hide()
        self._give(self._widths(), Qt.Orientation.Horizontal)
        self._give(_HEIGHTS, Qt.Orientation.Vertical)
        self._give(_LOW, Qt.Orientation.Vertical)
        self.arranged.emit()

    def _place(self, name: str) -> None:
        """Put a panel at its first place."""
        dock = self.panels[name]
        self.addDockWidget(_PLACES[name], dock)
        if name in _BEHIND:
            self.tabifyDockWidget(self.panels[_BEHIND[name]], dock)
        dock.setVisible(name not in _BEHIND)

    def _widths(self) -> Mapping[str, int]:
        if self.width() >= _WIDE:
            return _WIDTHS
        return _NARROW if self.width() >= _ROOMY else _TIGHT

    def childEvent(self, event: QChildEvent) -> None:
        """The tabs of panels that stand behind each other have a name; the way to a panel are its own keys."""
        super().childEvent(event)
        if event.type() is QEvent.Type.ChildPolished and isinstance(tabs := event.child(), QTabBar):
            tabs.setAccessibleName(tr("Panels"))
            tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def showEvent(self, event: QShowEvent) -> None:
        """Floating panels come back with the window; at the first time everything gets its size."""
        super().showEvent(event)
        if self._is_new:
            self._is_new = False
            self.reset()
        for dock in self._waiting:
            dock.show()
        self._waiting, self._away = [], ""

    def hideEvent(self, event: QHideEvent) -> None:
        """Floating panels go with the window."""
        super().hideEvent(event)
        self._put_away()

    def _put_away(self) -> None:
        """Hide what floats until the window is seen again; it counts as shown meanwhile."""
        self._away = self._saved()
        self._waiting = [dock for dock in self.panels.values() if dock.isFloating() and not dock.isHidden()]
        for dock in self._waiting:
            dock.hide()

    def _saved(self) -> str:
        saved = bytes(self.saveState(VERSION).data())
        return f"{binascii.crc32(saved):08x}:{base64.b64encode(saved).decode()}"

    def _give(self, sizes: Mapping[str, int], orientation: Qt.Orientation) -> None:
        self.resizeDocks([self.panels[name] for name in sizes], list(sizes.values()), orientation)


def _checked(state: str) -> bytes | None:
    """What `Docks.state` packed; None for anything else, which Qt would take apart without looking."""
    total, _, packed = state.partition(":")
    try:
        saved = base64.b64decode(packed.encode("ascii"), validate=True)
        whole = binascii.crc32(saved) == int(total, 16)
    except ValueError:  # binascii.Error is one
        return None
    return saved if whole and saved else None
