"""What is painted on the page beside its marks while it lasts: ends being dragged, letters to choose by."""

from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter

from desktop.theme import Theme


class Overlay(Protocol):
    """Paints in document coordinates, on the lines that are repainted, and takes keys while it lasts."""

    def paint_under(self, painter: QPainter, theme: Theme, lines: range) -> None:
        """Paint behind the letters."""

    def paint_over(self, painter: QPainter, theme: Theme, lines: range) -> None:
        """Paint over the text and its marks."""

    def takes(self, event: QEvent) -> bool:
        """Whether it used an event of the reader."""

    def cancel(self) -> None:
        """End without having done anything."""
