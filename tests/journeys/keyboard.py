"""A person without a mouse: keys are counted, and any event of a mouse fails the journey."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import Desktop

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
)


class NoMouse(QObject):
    """Sees every event of the program while it is installed."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOUSE:
            self.seen.append(f"{event.type().name} at {watched.metaObject().className()}")
        return False

    def __enter__(self) -> "NoMouse":
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        return self

    def __exit__(self, *_error: object) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        assert not self.seen, self.seen


class CountedKeys:
    """Presses keys where the focus is, one event for each, and counts them."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.count = 0

    def press(self, *keys: str | Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press keys one after the other; each counts as one, with what is held beside it."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self._desktop.window, key, modifiers)
            QApplication.processEvents()
            self.count += 1

    def taken(self) -> int:
        """How many keys were pressed since the last time this was asked."""
        count, self.count = self.count, 0
        return count
