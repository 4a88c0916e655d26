"""Calibration: scores that are right as often as they say have no error."""

import pytest

from corpus.nlp.evaluation.calibration import calibration_error, calibration_figures, chance_error
from corpus.nlp.evaluation.lines import Line, Stretch, Unit


@pytest.mark.parametrize(
    ("scored", "error"),
    [
        ([], None),
        ([(1.0, True)] * 4, 0.0),
        ([(0.0, True)] * 4, 1.0),
        ([(0.5, True), (0.5, False)], 0.0),
        ([(0.8, True), (0.8, False)], 0.3),
        ([(0.95, True), (0.95, True), (0.25, False), (0.25, True)], 0.15),
    ],
)
def test_the_error_is_the_mean_distance_over_the_bins(scored: list[tuple[float, bool]], error: float | None) -> None:
    assert calibration_error(scored) == error


@pytest.mark.parametrize(
    ("scores", "error"),
    [
        ([], None),
        ([1.0, 0.0], 0.0),
        ([0.5], 0.5),
        ([0.5, 0.5], 0.25),  # none, one or both right: off by 1, 0 or 1, in a quarter, half and a quarter of cases
        ([0.55] * 400, 0.0198),  # the standard deviation of a share, times the square root of 2/pi
    ],
)
def test_few_proposals_show_an_error_by_chance(scores: list[float], error: float | None) -> None:
    assert chance_error(scores) == error


def test_statements_and_topics_are_judged_as_by_the_other_figures() -> None:
    gold = Line(
        id="a",
        raw="x" * 100,
        statements=[Unit(content=[Stretch(0, 20)], type="direct", topics=["trade"])],
        optional_statements=[[Stretch(50, 60)]],
    )
    said = Unit(content=[Stretch(0, 18)], score=0.9, topics=["trade", "space"], scores={"trade": 0.8, "space": 0.4})
    left_open = Unit(content=[Stretch(50, 60)], score=0.1)
    wrong = Unit(content=[Stretch(80, 90)], score=0.5)
    found = Line(id="a", statements=[said, left_open, wrong])
    assert calibration_figures([(gold, found)]) == {
        "topics": {"ece": 0.3, "ece_by_chance": 0.4, "n": 2},
        "statements": {"ece": 0.3, "ece_by_chance": 0.34, "n": 2},
    }
