"""Where a page's marks stand: lines, lanes, underline levels and chips, worked out once per layout.

Everything that a repaint or a click needs afterwards is a look-up, so one decision costs little on a long article.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from desktop.reader.chips import Grid, More, Placed, Wish, pack_chips
from desktop.reader.columns import Columns
from desktop.reader.intervals import Intervals
from desktop.reader.lanes import depth, pack_lanes
from desktop.reader.marks import ChipMark, MentionMark, Range, StatementMark
from desktop.reader.page_geometry import PageGeometry

LEVELS: Final = 3  # stacked underlines; a fourth would touch the next line
LANE_START: Final = 26  # pixels from the text to the first bracket
_LANE_ROOM: Final = 48  # from the first bracket to the last
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
class ChipPlace:
    """One chip, or a `+n` for those that have no room (`chip` is None)."""

    statement: str
    chip: ChipMark | None
    left: int
    top: int
    width: int
    hidden: tuple[str, ...] = ()


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
    by_line: Intervals[StatementPlace]
    mentions: Intervals[MentionMark]
    crowds: Intervals[Crowd]
    chips: Intervals[ChipPlace]

    def lane_x(self, lane: int | None) -> int:
        """Where the upright of a bracket stands; None asks for the bar of those without a lane."""
        steps = _LANE_ROOM // self.lane_pitch if lane is None else lane
        return self.columns.text_left - LANE_START - steps * self.lane_pitch


def lay_out(
    geometry: PageGeometry,
    columns: Columns,
    statements: Sequence[StatementMark],
    mentions: Sequence[MentionMark],
    width_of: Callable[[ChipMark], int],
) -> PageLayout:
    """Find the places. `width_of` measures a chip in pixels."""
    lines = tuple((geometry.line_of(each.start), geometry.line_before(each.end)) for each in statements)
    pitch, lanes = _lanes(lines)
    levels = _levels(tuple((each.start, each.end - 1) for each in statements))
    places = [
        StatementPlace(mark=mark, first=first, last=last, lane=lane, level=level)
        for mark, (first, last), lane, level in zip(statements, lines, lanes, levels, strict=True)
    ]
    grid = Grid(width=columns.chips_width)
    return PageLayout(
        columns=columns,
        grid=grid,
        lane_pitch=pitch,
        statements={each.mark.id: each for each in places},
        by_line=Intervals((each.first, each.last + 1, each) for each in places),
        mentions=Intervals((each.start, each.end, each) for each in mentions),
        crowds=Intervals(_crowds(places)),
        chips=Intervals((each.top, each.top + grid.height, each) for each in _chips(geometry, places, grid, width_of)),
    )


@lru_cache(maxsize=4)  # a decision changes neither lines nor ranges, and it is what the analyst does most
def _levels(ranges: tuple[Range, ...]) -> list[int | None]:
    """The underline level of each statement; a short one inside a long one is drawn below it."""
    return pack_lanes(ranges, LEVELS, long_first=True)


@lru_cache(maxsize=4)
def _lanes(lines: tuple[tuple[int, int], ...]) -> tuple[int, list[int | None]]:
    """The widest lane pitch that gives every bracket a lane, else the narrowest and some without one."""
    least = depth(lines)
    for pitch in _PITCHES:
        capacity = _LANE_ROOM // pitch + 1
        lanes: list[int | None] = pack_lanes(lines, capacity) if capacity >= least else [None]
        if None not in lanes:
            return pitch, lanes
    return _PITCHES[-1], pack_lanes(lines, _LANE_ROOM // _PITCHES[-1])  # the last lane is left for the `+n` bars


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


def _chips(
    geometry: PageGeometry, places: Sequence[StatementPlace], grid: Grid, width_of: Callable[[ChipMark], int]
) -> list[ChipPlace]:
    """The chips of all statements in the right margin."""
    wishes = []
    for each in places:
        line, foot = geometry.lines[each.first], geometry.lines[each.last].paragraph_bottom
        wishes.append(
            Wish(
                owner=each.mark.id,
                top=round(line.bottom - (line.bottom - line.glyph_top + grid.height) / 2),
                limit=round(foot),
                widths=tuple(width_of(chip) for chip in each.mark.chips),
            )
        )
    placed, more = pack_chips(wishes, grid)
    marks = {each.mark.id: each.mark.chips for each in places}
    return [_chip(each, marks) for each in placed] + [_more(each, marks, grid) for each in more]


def _chip(place: Placed, marks: Mapping[str, tuple[ChipMark, ...]]) -> ChipPlace:
    chip = marks[place.owner][place.number]
    return ChipPlace(statement=place.owner, chip=chip, left=place.left, top=place.top, width=place.width)


def _more(place: More, marks: Mapping[str, tuple[ChipMark, ...]], grid: Grid) -> ChipPlace:
    names = tuple(marks[owner][number].name for owner, number in place.hidden)
    width = grid.more - grid.gap
    return ChipPlace(statement=place.hidden[0][0], chip=None, left=place.left, top=place.top, width=width, hidden=names)
