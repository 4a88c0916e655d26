"""Where the keyboard is, putting it somewhere else, and where a small menu opens."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.reader.reader import Reader


def has_keyboard(part: QWidget) -> bool:
    """Whether the keyboard is somewhere in a part of the window."""
    here = QApplication.focusWidget()
    return here is not None and part.isAncestorOf(here)


def focus(widget: QWidget) -> None:
    """Put the keyboard on a widget."""
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


def beside_statement(reader: Reader, statement_id: str) -> QPoint:
    """Where on the screen a small menu about a statement opens: beside its first line, else at the text cursor."""
    sheet = reader.sheet
    at = sheet.layout.statements.get(statement_id) if sheet else None
    if sheet is None or at is None:
        return reader.viewport().mapToGlobal(reader.cursorRect().bottomLeft())
    top = round(sheet.geometry.lines[at.first].bottom) - reader.verticalScrollBar().value()
    return reader.viewport().mapToGlobal(QPoint(round(sheet.layout.lane_x(None)), max(0, top)))
