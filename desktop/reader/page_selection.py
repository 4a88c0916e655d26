"""Between Qt's text cursor and the core's spans: what is selected, snapped to words, and copied."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from corpus.domain.spans import Span, span
from desktop.offsets import Utf16Map
from desktop.reader.snap import snapped


def exact_span(cursor: QTextCursor, units: Utf16Map) -> Span | None:
    """The selected code points; None where nothing is selected."""
    if not cursor.hasSelection():
        return None
    return units.span_from_qt(cursor.selectionStart(), min(cursor.selectionEnd(), units.units))


def word_span(cursor: QTextCursor, units: Utf16Map, body: str) -> Span | None:
    """The selection widened to whole words; None where it holds no visible character."""
    exact = exact_span(cursor, units)
    found = snapped(body, exact.start, exact.end) if exact else None
    return span(*found) if found else None


def select(cursor: QTextCursor, units: Utf16Map, wanted: Span) -> QTextCursor:
    """The cursor with exactly this span selected; the end that moves stays the end that moves."""
    start, end = units.span_to_qt(wanted)
    backwards = cursor.position() < cursor.anchor()
    cursor.setPosition(end if backwards else start)
    cursor.setPosition(start if backwards else end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def cursor_point(cursor: QTextCursor, units: Utf16Map) -> int:
    """Where the text cursor stands, in code points."""
    return units.from_qt(min(cursor.position(), units.units))


def copied(cursor: QTextCursor, units: Utf16Map, body: str) -> QMimeData:
    """The selected text for the clipboard, from the article itself: Qt's own copy changes some characters."""
    made = QMimeData()
    exact = exact_span(cursor, units)
    if exact:
        made.setText(body[exact.start : exact.end])
    return made
