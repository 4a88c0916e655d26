"""Chips beside their statements: packed into rows of the right margin. Pure; all numbers are pixels."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The chips of one statement: how wide each is, where the first would stand, and where its paragraph ends."""

    owner: str
    top: int
    limit: int
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One chip: the `number`th of its owner, at `left`, `top`; it may have been made narrower."""

    owner: str
    number: int
    left: int
    top: int
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class More:
    """A `+n` at the end of a row, for chips that found no place; `hidden` are their owners and numbers."""

    left: int
    top: int
    hidden: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The margin: its width, the height of a chip, the pitch of rows, the gap between chips, the room of a `+n`.

    `least` is how narrow a chip may be made.
    """

    width: int
    height: int = 20
    pitch: int = 24
    gap: int = 6
    more: int = 36
    least: int = 48


@dataclass(slots=True)
class _Rows:
    """Rows in use, from the top down: how far each is filled, and what its `+n` hides."""

    tops: list[int] = field(default_factory=list)
    ends: dict[int, int] = field(default_factory=dict)
    hidden: dict[int, list[tuple[str, int]]] = field(default_factory=dict)


def pack_chips(wishes: Sequence[Wish], grid: Grid) -> tuple[list[Placed], list[More]]:
    """Places for all chips. A statement's chips stand below each other, beside its own paragraph only.

    Where the rows do not suffice they stand side by side, at last beside those of other statements, and what still
    finds no place is counted in a `+n` of the paragraph's last row.
    """
    rows, placed, free = _Rows(), [], 0
    for wish in sorted(wishes, key=lambda each: each.top):
        if not wish.widths:
            continue
        top = max(wish.top, free)
        tops = range(top, wish.limit - grid.height + 1, grid.pitch)
        own = _placed(wish, tops, grid, rows)
        placed += own
        if own:
            free = max(each.top for each in own) + grid.pitch
        placed += _beside_others(wish, len(own), grid, rows)
    _make_room(placed, grid, rows)
    more = [More(left=rows.ends[top] + grid.gap, top=top, hidden=tuple(hidden)) for top, hidden in rows.hidden.items()]
    return placed, more


def _placed(wish: Wish, tops: range, grid: Grid, rows: _Rows) -> list[Placed]:
    """As many of the statement's chips as these rows hold, in their order; fills `rows`."""
    widths = [min(each, grid.width) for each in wish.widths]
    one_each = len(widths) <= len(tops)
    found: list[Placed] = []
    row, left = 0, 0
    for number, width in enumerate(widths):
        is_last = row == len(tops) - 1
        room = grid.width - (0 if one_each or not is_last or number == len(widths) - 1 else grid.more)
        if left and (one_each or left + width > room):
            row, left = row + 1, 0
            room = grid.width - (grid.more if row == len(tops) - 1 and number < len(widths) - 1 else 0)
        if row >= len(tops):
            break
        taken = min(width, room)
        found.append(Placed(owner=wish.owner, number=number, left=left, top=tops[row], width=taken))
        if tops[row] not in rows.ends:
            rows.tops.append(tops[row])
        rows.ends[tops[row]] = left + taken
        left += taken + grid.gap
    return found


def _make_room(placed: list[Placed], grid: Grid, rows: _Rows) -> None:
    """Where a row's `+n` would not fit behind its chips, make the last one narrower, or count it as well."""
    for top, hidden in rows.hidden.items():
        while (over := rows.ends[top] - (grid.width - grid.more)) > 0:
            row = [each for each in placed if each.top == top]
            last = max(row, key=lambda each: each.left)
            placed.remove(last)
            if len(row) == 1 or last.width - over >= grid.least:
                placed.append(replace(last, width=last.width - over))
                rows.ends[top] -= over
            else:
                hidden.insert(0, (last.owner, last.number))
                rows.ends[top] = last.left - grid.gap


def _beside_others(wish: Wish, first: int, grid: Grid, rows: _Rows) -> list[Placed]:
    """Put the statement's chips from `first` on at the end of its paragraph's last row; count those without room."""
    before = bisect_left(rows.tops, wish.limit - grid.height + 1)
    if first == len(wish.widths) or not before:
        return []
    top, found = rows.tops[before - 1], []
    for number in range(first, len(wish.widths)):
        left, width = rows.ends[top] + grid.gap, wish.widths[number]
        room = grid.width - (grid.more if number < len(wish.widths) - 1 else 0)
        if top in rows.hidden or left + width > room:
            rows.hidden.setdefault(top, []).append((wish.owner, number))
            continue
        found.append(Placed(owner=wish.owner, number=number, left=left, top=top, width=width))
        rows.ends[top] = left + width
    return found
