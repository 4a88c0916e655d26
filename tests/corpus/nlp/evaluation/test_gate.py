"""The gate: on the project's own held-out articles, no figure may fall by more than a point.

Who lowers a figure on purpose runs `make language-figures` and commits the file with the reason.
"""

import pytest

from tests.golden.language.figures import committed, kinds, measured, worse

POINT = 0.01


def test_no_figure_falls_by_more_than_a_point() -> None:
    before, now = committed(), measured()
    assert set(before) == set(now)
    assert set(before) <= set(kinds())
    assert {kind: before[kind]["articles"] for kind in before} == {kind: now[kind]["articles"] for kind in now}
    assert {kind: told for kind in before if (told := worse(before[kind], now[kind], by=POINT))} == {}


@pytest.mark.parametrize(
    ("name", "now", "is_worse"),
    [
        ("entities", 0.9, False),
        ("entities", 0.89, False),
        ("entities", 0.8899, True),
        ("entities", 0.95, False),
        ("topic_calibration", 0.91, False),
        ("topic_calibration", 0.92, True),
        ("topic_calibration", 0.5, False),
        ("other", 0.9, True),
    ],
)
def test_worse_knows_which_way_a_figure_should_go(name: str, now: float, is_worse: bool) -> None:
    wanted = name if name != "other" else "entities"
    assert bool(worse({wanted: 0.9}, {name: now}, by=POINT)) is is_worse
