"""Lanes, intervals, chips, cells, hits, spacing and columns: by tuples and by properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reader.cells import visual_runs
from desktop.reader.chips import Grid, Wish, pack_chips
from desktop.reader.columns import fit_columns
from desktop.reader.hits import Box, Layer, Target, targets_at
from desktop.reader.intervals import Intervals
from desktop.reader.lanes import depth, pack_lanes
from desktop.reader.paragraphs import Role, line_roles
from desktop.reader.snap import snapped

PAIRS = st.tuples(st.integers(0, 60), st.integers(0, 25)).map(lambda each: (each[0], each[0] + each[1]))


@given(st.lists(PAIRS), PAIRS)
def test_the_index_finds_what_a_walk_finds(pairs: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    index = Intervals((start, end, number) for number, (start, end) in enumerate(pairs))
    start, end = asked
    expected = {number for number, (one, two) in enumerate(pairs) if one < end and two > start}
    assert set(index.overlapping(start, end)) == expected
    assert len(index) == len(pairs)


@given(st.lists(PAIRS, max_size=30), st.integers(1, 6), st.booleans())
def test_lanes_never_overlap(pairs: list[tuple[int, int]], capacity: int, long_first: bool) -> None:
    lanes = pack_lanes(pairs, capacity, long_first=long_first)
    for number, (one, lane) in enumerate(zip(pairs, lanes, strict=True)):
        assert lane is None or 0 <= lane < capacity
        for two, other in zip(pairs[:number], lanes[:number], strict=True):
            assert lane is None or lane != other or one[1] < two[0] or two[1] < one[0]


@given(st.lists(PAIRS, max_size=12))
def test_enough_lanes_hold_all_and_fewer_than_the_depth_do_not(pairs: list[tuple[int, int]]) -> None:
    assert None not in pack_lanes(pairs, len(pairs) + 1)
    deep = depth(pairs)
    assert deep == max((sum(one <= at <= two for one, two in pairs) for at in range(90)), default=0)
    if deep > 1:
        assert None in pack_lanes(pairs, deep - 1)


def test_the_short_bracket_stands_inside_and_the_short_underline_below() -> None:
    assert pack_lanes([(0, 9), (3, 4)], 4) == [1, 0]
    assert pack_lanes([(0, 9), (3, 4)], 3, long_first=True) == [0, 1]


def test_chips_stand_below_each_other_beside_their_paragraph() -> None:
    placed, more = pack_chips([Wish(owner="a", top=10, limit=60, widths=(80, 90))], Grid(width=200))
    assert [(each.left, each.top) for each in placed] == [(0, 10), (0, 34)]
    assert not more


def test_chips_share_a_row_where_rows_do_not_suffice() -> None:
    placed, more = pack_chips([Wish(owner="a", top=10, limit=34, widths=(80, 90))], Grid(width=200))
    assert [(each.left, each.top) for each in placed] == [(0, 10), (86, 10)]
    assert not more


def test_chips_without_room_are_counted() -> None:
    placed, more = pack_chips([Wish(owner="a", top=10, limit=34, widths=(80, 90, 70))], Grid(width=200))
    assert [each.number for each in placed] == [0]
    assert [each.hidden for each in more] == [(("a", 1), ("a", 2))]


def test_chips_of_two_statements_share_the_last_row() -> None:
    wishes = [Wish(owner=each, top=10, limit=34, widths=(90,)) for each in ("a", "b", "c")]
    placed, more = pack_chips(wishes, Grid(width=200))
    assert [(each.owner, each.left) for each in placed] == [("a", 0), ("b", 96)]
    assert [each.hidden for each in more] == [(("c", 0),)]
    assert placed[1].left + placed[1].width <= more[0].left


def test_a_wide_chip_makes_room_for_the_count_of_its_neighbours() -> None:
    wishes = [Wish(owner=each, top=10, limit=34, widths=(190,)) for each in ("a", "b")]
    placed, more = pack_chips(wishes, Grid(width=200))
    assert placed[0].left + placed[0].width <= more[0].left <= 200 - 30
    assert more[0].hidden == (("b", 0),)


WISHES = st.lists(
    st.builds(
        lambda top, lines, widths: (top * 27, top * 27 + lines * 27, tuple(widths)),
        st.integers(0, 8),
        st.integers(1, 4),
        st.lists(st.integers(30, 260), max_size=5),
    ),
    max_size=12,
)


@given(WISHES, st.integers(120, 220))
def test_chips_never_overlap_nor_leave_their_paragraph(
    rows: list[tuple[int, int, tuple[int, ...]]], width: int
) -> None:
    grid = Grid(width=width)
    wishes = {
        str(number): Wish(owner=str(number), top=top, limit=limit, widths=widths)
        for number, (top, limit, widths) in enumerate(rows)
    }
    placed, more = pack_chips(list(wishes.values()), grid)
    boxes = [(each.left, each.top, each.left + each.width) for each in placed]
    boxes += [(each.left, each.top, each.left + grid.more - grid.gap) for each in more]
    for number, (left, top, right) in enumerate(boxes):
        assert 0 <= left < right <= width
        for other in boxes[:number]:
            assert other[1] != top or other[2] <= left or right <= other[0]
            assert other[1] == top or abs(other[1] - top) >= grid.height
    for each in placed:
        wish = wishes[each.owner]
        assert wish.top - grid.pitch < each.top <= wish.limit - grid.height
    shown = [(each.owner, each.number) for each in placed] + [one for each in more for one in each.hidden]
    assert len(shown) == len(set(shown))


def test_cells_join_neighbours_and_part_where_the_direction_changes() -> None:
    line = [0, 10, 20, 30, 40]
    assert visual_runs(line, 50, [10, 20]) == [(10, 30)]
    assert visual_runs(line, 50, [40, 0, 10]) == [(0, 20), (40, 50)]
    assert visual_runs(line, 50, []) == []


def box(layer: Layer, name: str, size: float, left: float = 0, right: float = 10) -> Box:
    return Box(left=left, top=0, right=right, bottom=10, target=Target(layer=layer, id=name), size=size)


def test_the_topmost_wins_and_then_the_smallest() -> None:
    boxes = [
        box(Layer.STATEMENT, "long", 90),
        box(Layer.STATEMENT, "short", 20),
        box(Layer.MENTION, "name", 5, right=4),
        box(Layer.STATEMENT, "short", 20),
    ]
    assert [each.id for each in targets_at(boxes, 2, 5)] == ["name", "short", "long"]
    assert [each.id for each in targets_at(boxes, 6, 5)] == ["short", "long"]
    assert targets_at(boxes, 11, 5) == []


@pytest.mark.parametrize(
    ("body", "swept", "expected"),
    [
        ("He said so.", (4, 6), "said"),
        ("He said so.", (2, 8), "said"),
        ("He said so.", (2, 3), None),
        ("a e-signature b", (5, 7), "e-signature"),
        ("the minister's word", (5, 6), "minister's"),
        ("costs 1.2 billion", (7, 8), "1.2"),
        ('"Until then," he', (1, 3), "Until"),
        ("Smile 😀 then", (6, 7), "😀"),
        ("the 👩🏽\u200d🔬 said", (4, 5), "👩🏽\u200d🔬"),
        ("cafe\u0301 is", (3, 4), "cafe\u0301"),
        ("сказаў ён", (2, 3), "сказаў"),
        ("אמר השר", (5, 6), "השר"),
        ("end", (2, 99), "end"),
    ],
)
def test_a_sweep_grows_to_words(body: str, swept: tuple[int, int], expected: str | None) -> None:
    found = snapped(body, *swept)
    assert (body[found[0] : found[1]] if found else None) == expected


@given(st.text(st.sampled_from("ab -'.1,\n😀e\u0301א")), st.integers(0, 30), st.integers(0, 30))
def test_snapping_twice_changes_nothing(body: str, start: int, end: int) -> None:
    found = snapped(body, start, end)
    if found:
        assert snapped(body, *found) == found
        assert body[found[0] : found[1]].strip() == body[found[0] : found[1]]


def test_blank_lines_and_titles_are_told_apart() -> None:
    assert line_roles("Head\n\nOne.\nTwo.", "Head") == [Role.TITLE, Role.BLANK, Role.END, Role.END]
    assert line_roles("One.\n\nHead", "Head") == [Role.END, Role.BLANK, Role.END]


def test_lines_broken_by_hand_stay_together() -> None:
    line = "The ministry published the figures for the first half of the"
    roles = line_roles(f"{line}\n{line}\n{line}\nyear.\n\n{line}", "")
    assert roles == [Role.INSIDE, Role.INSIDE, Role.INSIDE, Role.END, Role.BLANK, Role.END]


@given(st.integers(100, 3000), st.integers(10, 40))
def test_columns_fit_the_page(width: int, size: int) -> None:
    columns = fit_columns(width, size)
    assert columns.text_width >= 160
    assert columns.text_width <= 36 * size or columns.text_width == 160
    assert columns.chips_left >= columns.text_right
    if width >= 308:  # the least that the window gives the reader, without the scroll bar
        assert columns.chips_left + columns.chips_width <= width


def test_a_wide_page_stands_in_the_middle() -> None:
    columns = fit_columns(1600, 16)
    assert columns.text_width == 568
    left, right = columns.text_left - 76, 1600 - columns.chips_left - columns.chips_width
    assert abs(left - right) <= 10
