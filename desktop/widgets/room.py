"""Windows and forms on small screens: no window is larger than its screen, fields scroll where they have no room."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_FRAME: Final = QSize(0, 36)  # pixels of the title that the system puts above a window
_LEAST: Final = 72  # pixels of a form that scrolls


def resize_within(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what its screen has room for; one as large as its parent always has room."""
    window.resize(QSize(width, height).boundedTo(room_for(window)))


def room_for(window: QWidget) -> QSize:
    """The largest size that a window should have."""
    parent = window.parentWidget()
    room = window.screen().availableSize() - _FRAME
    return room.expandedTo(parent.window().size()) if parent else room


class FormArea(QScrollArea):
    """As high as what is in it; where there is no room it scrolls, and the Tab key brings fields in view."""

    def __init__(self, inside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """All of it, at the width that it has."""
        inside = self._inside
        height = inside.heightForWidth(self.width()) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return QSize(inside.sizeHint().width(), max(height, inside.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """As wide as the fields, and two of them high."""
        least = self._inside.minimumSizeHint()
        return QSize(least.width(), min(_LEAST, least.height()))
