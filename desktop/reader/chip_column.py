"""The chips of a page: packed when a stretch of it is first looked at, and again after a decision on it. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.reader.chips import Grid, More, Placed, Wish, pack_chips
from desktop.reader.intervals import Intervals
from desktop.reader.marks import ChipMark, StatementMark

Extent = tuple[int, int, str]  # top of the first chip, foot of the paragraph, id of the statement


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipPlace:
    """One chip, or a `+n` for those that have no room (`chip` is None)."""

    statement: str
    chip: ChipMark | None
    left: int
    top: int
    width: int
    hidden: tuple[str, ...] = ()


class ChipColumn:
    """Chips by their place in the right margin.

    No chip leaves the paragraphs of its statement, so the page falls into islands of statements whose chips cannot
    meet; each is packed by itself.
    """

    def __init__(
        self,
        extents: Iterable[Extent],
        marks: Mapping[str, StatementMark],
        grid: Grid,
        width_of: Callable[[ChipMark], int],
    ) -> None:
        """`width_of` measures a chip in pixels."""
        self._marks, self._grid, self._width_of = marks, grid, width_of
        self._islands = _islands(extents, grid)
        self._island_of = {owner: at for at, island in enumerate(self._islands) for _, _, owner in island}
        self._by_place = Intervals((*_reach(island, grid), at) for at, island in enumerate(self._islands))
        self._packed: dict[int, Intervals[ChipPlace]] = {}

    def overlapping(self, top: int, bottom: int) -> list[ChipPlace]:
        """The chips that touch the stretch from `top` to `bottom`, in pixels of the document."""
        return [
            place for at in self._by_place.overlapping(top, bottom) for place in self._at(at).overlapping(top, bottom)
        ]

    def restated(self, changed: Mapping[str, StatementMark]) -> "ChipColumn":
        """The same column with other marks of some statements."""
        column = ChipColumn.__new__(ChipColumn)
        column._marks = {**self._marks, **changed}
        column._grid, column._width_of = self._grid, self._width_of
        column._islands, column._island_of, column._by_place = self._islands, self._island_of, self._by_place
        touched = {self._island_of[each] for each in changed}
        column._packed = {at: packed for at, packed in self._packed.items() if at not in touched}
        return column

    def _at(self, island: int) -> Intervals[ChipPlace]:
        if island not in self._packed:
            placed, more = pack_chips([self._wish(*each) for each in self._islands[island]], self._grid)
            places = [self._chip(each) for each in placed] + [self._more(each) for each in more]
            self._packed[island] = Intervals((each.top, each.top + self._grid.height, each) for each in places)
        return self._packed[island]

    def _wish(self, top: int, limit: int, owner: str) -> Wish:
        return Wish(owner=owner, top=top, limit=limit, widths=tuple(map(self._width_of, self._marks[owner].chips)))

    def _chip(self, place: Placed) -> ChipPlace:
        chip = self._marks[place.owner].chips[place.number]
        return ChipPlace(statement=place.owner, chip=chip, left=place.left, top=place.top, width=place.width)

    def _more(self, place: More) -> ChipPlace:
        names = tuple(self._marks[owner].chips[number].name for owner, number in place.hidden)
        owner, width = place.hidden[0][0], self._grid.more - self._grid.gap
        return ChipPlace(statement=owner, chip=None, left=place.left, top=place.top, width=width, hidden=names)


def _islands(extents: Iterable[Extent], grid: Grid) -> list[list[Extent]]:
    """Statements whose chips may meet, together; a row may reach below its paragraph by the gap of two rows."""
    islands: list[list[Extent]] = []
    foot = 0
    for each in sorted(extents, key=lambda each: each[0]):
        if not islands or each[0] >= foot + grid.pitch - grid.height:
            islands.append([])
            foot = each[1]
        islands[-1].append(each)
        foot = max(foot, each[1])
    return islands


def _reach(island: Sequence[Extent], grid: Grid) -> tuple[int, int]:
    return island[0][0], max(limit for _, limit, _ in island) + grid.pitch
