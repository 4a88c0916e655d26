"""Highlighted terms on the page: a line above the words, so that tints, underlines and search hits stay what they are.

Terms are told apart by the kind of line as well as by its colour. The one looked at has a frame.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from corpus.domain.spans import Span
from desktop.reader.intervals import Intervals
from desktop.reader.page_geometry import PageGeometry
from desktop.reader.page_view import PageView
from desktop.theme import Theme

LINES: Final = (  # kinds of line, in pen widths; empty for an unbroken one
    (), (3.0, 1.5), (1.0, 1.2), (5.0, 1.2, 1.0, 1.2), (7.0, 2.5), (2.0, 1.0, 1.0, 1.0),
)  # fmt: skip
_WIDTH: Final = 2.0
_RISE: Final = 0.8  # of the room above the baseline: just over the tallest letters, well below the line before


@dataclass(frozen=True, slots=True)
class TermMark:
    """Where a term stands, in UTF-16 units; `line` is a place in `LINES`."""

    start: int
    end: int
    colour: str
    line: int
    current: bool = False


class TermLayer:
    """An overlay that stays: it takes no events, and ends only with the reader."""

    def __init__(self, reader: PageView) -> None:
        self._reader = reader
        self._marks: Intervals[TermMark] = Intervals(())
        reader.overlays = (*reader.overlays, self)

    def show(self, marks: Sequence[tuple[Span, str, int]], current: Span | None) -> None:
        """Paint these from now on: spans in code points, each with a colour and a place in `LINES`."""
        sheet = self._reader.sheet
        found = []
        if sheet:
            for span, colour, line in marks:
                start, end = sheet.units.span_to_qt(span)
                found.append((start, end, TermMark(start, end, colour, line, span == current)))
        self._marks = Intervals(found)
        self._reader.viewport().update()

    def paint_under(self, painter: QPainter, theme: Theme, lines: range) -> None:
        """Paint behind the letters what stands on these lines."""
        sheet = self._reader.sheet
        if not lines or not len(self._marks) or sheet is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        geometry = sheet.geometry
        first, last = geometry.lines[lines.start], geometry.lines[lines[-1]]
        for mark in self._marks.overlapping(first.start, last.end):
            self._paint_mark(painter, theme, mark, geometry, lines)

    @staticmethod
    def _paint_mark(painter: QPainter, theme: Theme, mark: TermMark, geometry: PageGeometry, lines: range) -> None:
        pen, frame = _pen(theme, mark), QPen(QColor(theme.ink), 1)
        first, last = geometry.line_of(mark.start), geometry.line_before(mark.end)
        for number in range(max(lines.start, first), min(lines.stop - 1, last) + 1):
            row = geometry.lines[number]
            y = round(row.baseline - (row.baseline - row.glyph_top) * _RISE)
            for left, right in geometry.runs(number, mark.start, mark.end):
                painter.setPen(pen)
                painter.drawLine(QPointF(round(left), y), QPointF(round(right), y))
                if mark.current:
                    painter.setPen(frame)
                    painter.drawRect(QRectF(round(left) - 3, y - 3, round(right) - round(left) + 6, row.bottom - y + 3))

    def paint_over(self, _painter: QPainter, _theme: Theme, _lines: range) -> None:
        """Nothing: the words stay as they are."""

    def takes(self, _event: QEvent) -> bool:
        """None."""
        return False

    def cancel(self) -> None:
        """It has nothing to end."""


def _pen(theme: Theme, mark: TermMark) -> QPen:
    pen = QPen(QColor(theme.mark(mark.colour)), _WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if LINES[mark.line]:
        pen.setDashPattern(list(LINES[mark.line]))
    return pen
