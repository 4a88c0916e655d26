"""Where the keyboard is, and putting it somewhere else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def has_keyboard(part: QWidget) -> bool:
    """Whether the keyboard is somewhere in a part of the window."""
    here = QApplication.focusWidget()
    return here is not None and part.isAncestorOf(here)


def focus(widget: QWidget) -> None:
    """Put the keyboard on a widget."""
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
