"""What is to be painted on a stretch of lines: plain rectangles and lines, in document coordinates."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.reader.chip_column import ChipPlace
from desktop.reader.intervals import Intervals
from desktop.reader.marks import Range
from desktop.reader.page_geometry import PageGeometry
from desktop.reader.page_layout import PageLayout, StatementPlace

_UNDERLINE_DROP: Final = 0.8  # of the room below the baseline; 4 pixels at 16 pixels of text
_UNDERLINE_STEP: Final = 3
_WASH_REACH: Final = 6
_LABEL_WIDTH: Final = 15  # pixels that the label of a bracket takes
_LABEL_STEP: Final = 11
_COUNT_ROOM: Final = 15  # that the number over a bar takes


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tint:
    """The ground of a mention on one line."""

    area: Area
    label: str
    accepted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """The ground of a search hit on one line."""

    area: Area
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Underline:
    """The underline of a statement on one line; `colour` is its topic's, None for none."""

    left: float
    right: float
    y: float
    colour: str | None
    accepted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Bracket:
    """A statement's bracket, or with `count` the bar of several that have no lane: bare where one of them is drawn.

    `room` is what there is from its upright to the next one, `label_drop` how far down its label stands.
    """

    x: int
    top: float
    bottom: float
    tick: int
    colour: str | None
    accepted: bool
    current: bool = False
    count: int = 0
    is_bare: bool = False
    label: str = ""
    label_drop: int = 0
    room: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All there is to paint."""

    current: str | None
    wash: Area | None
    hovered: tuple[Area, ...]
    tints: tuple[Tint, ...]
    hits: tuple[Hit, ...]
    voices: tuple[Underline, ...]
    underlines: tuple[Underline, ...]
    brackets: tuple[Bracket, ...]
    chips: tuple[ChipPlace, ...]


def compose(
    layout: PageLayout,
    geometry: PageGeometry,
    lines: range,
    *,
    current: str | None,
    hover: str | None = None,
    hits: Intervals[Range],
    hit: Range | None = None,
) -> Scene:
    """The scene of these lines: `hover` is the statement under the mouse, `hits` are search hits, `hit` one of them."""
    if not lines:
        return Scene(
            current=None, wash=None, hovered=(), tints=(), hits=(), voices=(), underlines=(), brackets=(), chips=()
        )
    places = layout.on_lines(lines.start, lines.stop)
    chosen = layout.statements.get(current or "")
    first, last = geometry.lines[lines.start], geometry.lines[lines[-1]]
    return Scene(
        current=current,
        wash=_wash(layout, geometry, chosen) if chosen else None,
        hovered=tuple(_words(geometry, lines, layout.statements.get(hover or ""))),
        tints=tuple(_tints(layout, geometry, lines)),
        hits=tuple(
            Hit(area=area, current=each == hit)
            for each in hits.overlapping(first.start, last.end)
            for area in areas(geometry, lines, *each)
        ),
        voices=tuple(_voices(geometry, lines, chosen)) if chosen else (),
        underlines=tuple(line for each in places for line in _underlines(geometry, lines, each)),
        brackets=tuple(_brackets(layout, geometry, lines, places, (current, hover))),
        chips=tuple(layout.chips.overlapping(int(first.top), int(last.bottom) + 1)),
    )


def areas(geometry: PageGeometry, lines: range, start: int, end: int) -> list[Area]:
    """The boxes of letters that a range covers on these lines."""
    first, last = max(lines.start, geometry.line_of(start)), min(lines.stop - 1, geometry.line_before(end))
    found = []
    for number in range(first, last + 1):
        row = geometry.lines[number]
        for left, right in geometry.runs(number, start, end):
            found.append(Area(left=left, top=row.glyph_top, right=right, bottom=row.bottom))
    return found


def _tints(layout: PageLayout, geometry: PageGeometry, lines: range) -> list[Tint]:
    start, end = geometry.lines[lines.start].start, geometry.lines[lines[-1]].end
    return [
        Tint(area=area, label=each.label, accepted=each.accepted)
        for each in layout.mentions.within(start, end)
        for area in areas(geometry, lines, each.start, each.end)
    ]


def _underlines(geometry: PageGeometry, lines: range, place: StatementPlace) -> list[Underline]:
    if place.level is None:
        return []
    mark, drop = place.mark, _UNDERLINE_STEP * place.level
    return [
        Underline(
            left=left,
            right=right,
            y=round(row.baseline) + round((row.bottom - row.baseline) * _UNDERLINE_DROP) + drop,
            colour=mark.colour,
            accepted=mark.accepted,
        )
        for number in range(max(lines.start, place.first), min(lines.stop - 1, place.last) + 1)
        for row in (geometry.lines[number],)
        for start, end in mark.ranges
        for left, right in geometry.runs(number, start, end)
    ]


def _voices(geometry: PageGeometry, lines: range, place: StatementPlace) -> list[Underline]:
    """The speaker and the cue of the current statement, where the article names them."""
    return [
        Underline(left=each.left, right=each.right, y=each.bottom - 2, colour=None, accepted=False)
        for start, end in place.mark.voices
        for each in areas(geometry, lines, start, end)
    ]


def _brackets(
    layout: PageLayout,
    geometry: PageGeometry,
    lines: range,
    places: Sequence[StatementPlace],
    seen: tuple[str | None, str | None],
) -> list[Bracket]:
    """The brackets; one that is looked at (`seen`) is there even where it has no lane of its own."""
    tick = min(7, layout.lane_pitch - 3)
    found = [
        Bracket(
            x=layout.lane_x(each.lane),
            top=geometry.lines[each.first].glyph_top + (_COUNT_ROOM if each.lane is None else 0),
            bottom=geometry.lines[each.last].bottom,
            tick=tick,
            colour=each.mark.colour,
            accepted=each.mark.accepted,
            current=each.mark.id in seen,
            label=each.mark.label,
            label_drop=_label_drop(layout, geometry, each),
            room=layout.lane_pitch,
        )
        for each in sorted(places, key=lambda each: each.mark.id in seen)
        if each.lane is not None or each.mark.id in seen
    ]
    for crowd in layout.crowds.overlapping(lines.start, lines.stop):
        found.append(
            Bracket(
                x=layout.lane_x(None),
                is_bare=not set(seen).isdisjoint(crowd.statements),
                top=geometry.lines[crowd.first].glyph_top,
                bottom=geometry.lines[crowd.last].bottom,
                tick=tick,
                colour=None,
                accepted=True,
                count=len(crowd.statements),
            )
        )
    return found


def _label_drop(layout: PageLayout, geometry: PageGeometry, place: StatementPlace) -> int:
    """How far below its top a bracket has its label: where lanes are narrow, those of neighbours go down in steps."""
    steps = -(-_LABEL_WIDTH // layout.lane_pitch)
    wanted = (place.lane or 0) % steps * _LABEL_STEP
    room = round(geometry.lines[place.last].bottom - geometry.lines[place.first].glyph_top) - _LABEL_STEP - 4
    return min(wanted, max(0, room))


def _words(geometry: PageGeometry, lines: range, place: StatementPlace | None) -> list[Area]:
    """The words of a statement, letter by letter, unlike the wash of the current one."""
    if place is None:
        return []
    return [area for start, end in place.mark.ranges for area in areas(geometry, lines, start, end)]


def _wash(layout: PageLayout, geometry: PageGeometry, place: StatementPlace) -> Area:
    columns = layout.columns
    return Area(
        left=columns.text_left - _WASH_REACH,
        top=geometry.lines[place.first].glyph_top - 3,
        right=columns.text_right + _WASH_REACH,
        bottom=geometry.lines[place.last].bottom + 4,
    )
