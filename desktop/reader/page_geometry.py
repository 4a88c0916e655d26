"""Where the text stands on the page: the only file that asks Qt's text layout. Positions are UTF-16 units.

All coordinates are those of the document; a viewport shows it shifted by its scroll bar.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple, cast

from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

from desktop.offsets import Utf16Map
from desktop.reader.cells import visual_runs

_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class TextLine(NamedTuple):  # a tuple, since thousands are made when an article is shown
    """One line: its range without white space at the end, its box, and the foot of its paragraph.

    `top` to `bottom` is the whole pitch; letters stand between `glyph_top` and `bottom`.
    """

    start: int
    end: int
    block: int
    number: int
    top: float
    bottom: float
    glyph_top: float
    baseline: float
    paragraph_bottom: float
    mixed: bool


class PageGeometry:
    """A table of all lines, made once per layout, and the places of ranges on single lines."""

    def __init__(self, document: QTextDocument, body: str, units: Utf16Map, pitches: tuple[int, ...]) -> None:
        """`pitches` are the line heights in pixels of the document's blocks. Forces the whole layout."""
        self._document = document
        self.height = document.documentLayout().documentSize().height()
        self.lines = tuple(_lines(document, body, units, pitches))
        self._starts = [each.start for each in self.lines]
        self._bottoms = [each.bottom for each in self.lines]
        self._runs: dict[tuple[int, int, int], list[tuple[float, float]]] = {}  # a repaint asks for the same again

    def line_of(self, position: int) -> int:
        """The number of the line that holds a position."""
        return max(0, bisect_right(self._starts, position) - 1)

    def line_before(self, position: int) -> int:
        """The number of the line that holds the character before a position, that is, where a range ends."""
        return self.line_of(max(0, position - 1))

    def visible(self, top: float, bottom: float) -> range:
        """The numbers of the lines that touch the stretch from `top` to `bottom`."""
        first = bisect_right(self._bottoms, top)
        last = first
        while last < len(self.lines) and self.lines[last].top < bottom:
            last += 1
        return range(first, last)

    def runs(self, line: int, start: int, end: int) -> list[tuple[float, float]]:
        """Left and right ends of what a range covers on one line; several where the writing direction changes."""
        row = self.lines[line]
        start, end = max(start, row.start), min(end, row.end)
        if start >= end:
            return []
        key = (line, start, end)
        if key not in self._runs:
            self._runs[key] = self._measured(row, start, end)
        return self._runs[key]

    def cursor_x(self, line: int, position: int) -> float:
        """Where a cursor stands at a position of a line."""
        row = self.lines[line]
        block = self._document.findBlockByNumber(row.block)
        layout = block.layout()
        return layout.position().x() + _x(layout.lineAt(row.number), position - block.position())

    def _measured(self, row: TextLine, start: int, end: int) -> list[tuple[float, float]]:
        block = self._document.findBlockByNumber(row.block)
        layout = block.layout()
        text = layout.lineAt(row.number)
        left, begin = layout.position().x(), block.position()
        if row.mixed:
            return [(left + one, left + two) for one, two in _mixed_runs(text, start - begin, end - begin)]
        return [(left + _x(text, start - begin), left + _x(text, end - begin))]


def _lines(document: QTextDocument, body: str, units: Utf16Map, pitches: tuple[int, ...]) -> Iterator[TextLine]:
    """All lines of the document, in order."""
    block = document.begin()
    while block.isValid():
        pitch = pitches[block.blockNumber()]
        yield from _block_lines(block, body, units, pitch)
        block = block.next()


def _block_lines(block: QTextBlock, body: str, units: Utf16Map, pitch: int) -> Iterator[TextLine]:
    """The lines of one paragraph."""
    layout: QTextLayout = block.layout()
    begin, origin = block.position(), layout.position().y()
    count, place = layout.lineCount(), block.blockNumber()
    foot = origin + pitch * count
    for number in range(count):
        line = layout.lineAt(number)
        start, length = begin + line.textStart(), line.textLength()
        text = body[units.from_qt(start) : units.from_qt(start + length)]
        shown = text.rstrip()
        glyph_top = origin + line.y()
        yield TextLine(
            start=start,
            end=start + length - (len(text) - len(shown)),  # white space takes one unit each
            block=place,
            number=number,
            top=origin + pitch * number,
            bottom=origin + pitch * (number + 1),
            glyph_top=glyph_top,
            baseline=glyph_top + line.ascent(),
            paragraph_bottom=foot,
            mixed=not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None,
        )


def _x(line: QTextLine, position: int) -> float:
    """Where a position of the paragraph stands, from the paragraph's left edge."""
    return cast(tuple[float, int], line.cursorToX(position))[0]


def _mixed_runs(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """The stretches of a range on a line that holds right-to-left text.

    Cursor positions mislead where the direction changes; the positions of the glyphs do not.
    """
    everything = [point.x() for run in line.glyphRuns() for point in run.positions()]
    wanted = [point.x() for run in line.glyphRuns(start, end - start) for point in run.positions()]
    right = max((run.boundingRect().right() for run in line.glyphRuns()), default=0.0)
    return visual_runs(everything, max(right, line.naturalTextRect().right()), wanted)
