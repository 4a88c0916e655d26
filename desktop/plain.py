"""Words of a project on labels: as plain text, whatever they hold.

Qt guesses: a label, a tool tip or a message box whose text looks like markup is laid out as such, and would look for
the pictures that it names. Every label of the window is a `Label`, which never guesses; a test looks for others.
"""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.offsets import display_text

LONGEST: Final = 4000  # characters on a label; more would be laid out for nothing, again and again


class Label(QLabel):
    """A label that shows its text as it is: no markup, no writing direction turned over, no end of it in sight."""

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        """Like QLabel: a text and a parent, or a parent alone."""
        super().__init__(parent if isinstance(text, str) else text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if isinstance(text, str) and text:
            self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show another text."""
        super().setText(plain(text))


def plain(text: str) -> str:
    """A text as it can be shown beside others: without what would steer their order, and cut where it has no end."""
    return display_text(text if len(text) <= LONGEST else f"{text[:LONGEST]}…")
