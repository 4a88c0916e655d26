"""Where the ends of a statement stand on the page, to be taken by the mouse. Coordinates are those of the document."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from corpus.domain.spans import Span
from corpus.domain.surgery import Edge
from desktop.reader.direction import reads_left
from desktop.reader.sheet import Sheet

_REACH: Final = 7  # pixels around a handle in which the mouse takes it
KNOB: Final = 4  # radius of the round part


@dataclass(frozen=True, slots=True, kw_only=True)
class Handle:
    """One end of one part: an upright with a knob, above at a beginning, below at an end."""

    part: int
    edge: Edge
    x: float
    top: float
    bottom: float

    @property
    def knob(self) -> float:
        """The middle of the knob."""
        return self.top - KNOB + 1 if self.edge is Edge.START else self.bottom + KNOB - 1


def handles(sheet: Sheet, spans: Sequence[Span]) -> list[Handle]:
    """The handles of all parts."""
    return [_handle(sheet, each, part, edge) for part, each in enumerate(spans) for edge in Edge]


def handle_at(there: Sequence[Handle], x: float, y: float) -> Handle | None:
    """The handle that the mouse takes at a point; its upright only where the knob's side of it is."""
    near = [each for each in there if abs(each.x - x) <= _REACH and _reaches(each, y)]
    return min(near, key=lambda each: (abs(each.x - x), abs(each.knob - y)), default=None)


def _reaches(handle: Handle, y: float) -> bool:
    middle = (handle.top + handle.bottom) / 2
    if handle.edge is Edge.START:
        return handle.knob - KNOB - 2 <= y <= middle
    return middle <= y <= handle.knob + KNOB + 2


def _handle(sheet: Sheet, own: Span, part: int, edge: Edge) -> Handle:
    geometry, units, body = sheet.geometry, sheet.units, sheet.page.article.body
    is_start = edge is Edge.START
    at = own.start if is_start else own.end - 1  # the letter that the handle stands beside
    begin, end = units.to_qt(at), units.to_qt(at + 1)
    number = geometry.line_of(begin)
    row, runs = geometry.lines[number], geometry.runs(number, begin, end)
    if runs:
        x = runs[0][0] if is_start is not reads_left(body, at) else runs[-1][1]
    else:  # a letter that makes one sign with its neighbour
        x = geometry.cursor_x(number, begin if is_start else end)
    return Handle(part=part, edge=edge, x=x, top=row.glyph_top, bottom=row.bottom)
