"""Where a page's marks stand: lines, lanes, underline levels and chips, worked out once per layout.

Everything that a repaint or a click needs afterwards is a look-up, so one decision costs little on a long article.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from desktop.reader.chip_column import ChipColumn
from desktop.reader.chips import Grid
from desktop.reader.columns import Columns
from desktop.reader.intervals import Intervals
from desktop.reader.lanes import depth, pack_lanes
from desktop.reader.marks import ChipMark, Range, StatementMark
from desktop.reader.mention_marks import MentionMarks
from desktop.reader.page_geometry import PageGeometry

LEVELS: Final = 3  # stacked underlines; a fourth would touch the next line
LANE_START: Final = 26  # pixels from the text to the first bracket
_LANE_ROOM: Final = 48  # from the first bracket to the last, at most
_EDGE: Final = 2  # from the edge of the page to the last one
_PITCHES: Final = (16, 12, 8, 6)  # from bracket to bracket: the widest that fits is taken


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPlace:
    """Where one statement stands. `lane` is None where brackets have no room, `level` where underlines have none."""

    mark: StatementMark
    first: int
    last: int
    lane: int | None
    level: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """Statements whose brackets have no room: one bar with their number stands for them."""

    first: int
    last: int
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLayout:
    """The places of all marks of a page."""

    columns: Columns
    grid: Grid
    lane_pitch: int
    statements: Mapping[str, StatementPlace]
    by_line: Intervals[str]
    mentions: MentionMarks
    crowds: Intervals[Crowd]
    chips: ChipColumn

    def on_lines(self, start: int, stop: int) -> list[StatementPlace]:
        """The statements on these lines."""
        return [self.statements[each] for each in self.by_line.overlapping(start, stop)]

    def lane_x(self, lane: int | None) -> int:
        """Where the upright of a bracket stands; None asks for the bar of those without a lane."""
        steps = _lane_room(self.columns) // self.lane_pitch if lane is None else lane
        return self.columns.text_left - LANE_START - steps * self.lane_pitch


def lay_out(
    geometry: PageGeometry,
    columns: Columns,
    statements: Sequence[StatementMark],
    mentions: MentionMarks,
    width_of: Callable[[ChipMark], int],
) -> PageLayout:
    """Find the places. `width_of` measures a chip in pixels."""
    lines = tuple((geometry.line_of(each.start), geometry.line_before(each.end)) for each in statements)
    pitch, lanes = _lanes(lines, _lane_room(columns))
    levels = _levels(tuple((each.start, each.end - 1) for each in statements))
    places = [
        StatementPlace(mark=mark, first=first, last=last, lane=lane, level=level)
        for mark, (first, last), lane, level in zip(statements, lines, lanes, levels, strict=True)
    ]
    grid, placed = Grid(width=columns.chips_width), {each.mark.id: each for each in places}
    extents = [_chip_extent(geometry, each, grid) for each in places]
    return PageLayout(
        columns=columns,
        grid=grid,
        lane_pitch=pitch,
        statements=placed,
        by_line=Intervals((each.first, each.last + 1, each.mark.id) for each in places),
        mentions=mentions,
        crowds=Intervals(_crowds(places)),
        chips=ChipColumn(extents, {each.id: each for each in statements}, grid, width_of),
    )


def restated(layout: PageLayout, statements: Sequence[StatementMark], mentions: MentionMarks) -> PageLayout | None:
    """The layout after a decision: the same places, other states and topics. None where a statement moved."""
    if len(statements) != len(layout.statements):
        return None
    changed, placed = {}, dict(layout.statements)
    for mark in statements:
        place = placed.get(mark.id)
        if place is None or (place.mark is not mark and place.mark.ranges != mark.ranges):
            return None
        if place.mark is not mark:
            placed[mark.id], changed[mark.id] = replace(place, mark=mark), mark
    return replace(layout, statements=placed, mentions=mentions, chips=layout.chips.restated(changed))


@lru_cache(maxsize=4)  # a decision changes neither lines nor ranges, and it is what the analyst does most
def _levels(ranges: tuple[Range, ...]) -> list[int | None]:
    """The underline level of each statement; a short one inside a long one is drawn below it."""
    return pack_lanes(ranges, LEVELS, long_first=True)


def _lane_room(columns: Columns) -> int:
    """Pixels from the first bracket to the last: a narrow page has fewer."""
    return min(_LANE_ROOM, columns.text_left - LANE_START - _EDGE)


@lru_cache(maxsize=4)
def _lanes(lines: tuple[tuple[int, int], ...], room: int) -> tuple[int, list[int | None]]:
    """The widest lane pitch that gives every bracket a lane, else the narrowest and some without one."""
    least = depth(lines)
    for pitch in _PITCHES:
        capacity = room // pitch + 1
        lanes: list[int | None] = pack_lanes(lines, capacity) if capacity >= least else [None]
        if None not in lanes:
            return pitch, lanes
    return _PITCHES[-1], pack_lanes(lines, room // _PITCHES[-1])  # the last lane is left for the `+n` bars


def _crowds(places: Sequence[StatementPlace]) -> list[tuple[int, int, Crowd]]:
    """The statements without a lane, those that touch joined into one bar."""
    crowds: list[tuple[int, int, Crowd]] = []
    for each in sorted((each for each in places if each.lane is None), key=lambda each: (each.first, each.last)):
        last = each.last
        ids: tuple[str, ...] = (each.mark.id,)
        if crowds and each.first <= crowds[-1][2].last:
            before = crowds.pop()[2]
            last, ids = max(last, before.last), before.statements + ids
            crowd = Crowd(first=before.first, last=last, statements=ids)
        else:
            crowd = Crowd(first=each.first, last=last, statements=ids)
        crowds.append((crowd.first, crowd.last + 1, crowd))
    return crowds


def _chip_extent(geometry: PageGeometry, place: StatementPlace, grid: Grid) -> tuple[int, int, str]:
    """Where a statement's first chip would stand, where its paragraph ends, and whose they are."""
    line, foot = geometry.lines[place.first], geometry.lines[place.last].paragraph_bottom
    top = line.bottom - (line.bottom - line.glyph_top + grid.height) / 2
    return round(top), round(foot), place.mark.id
