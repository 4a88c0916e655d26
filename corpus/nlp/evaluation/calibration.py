"""Whether scores mean what they say: expected calibration error over ten bins of equal width.

Source: Guo et al., "On Calibration of Modern Neural Networks" (2017), section 2, equation 3.
"""

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from corpus.nlp.evaluation.entities import Pair
from corpus.nlp.evaluation.matching import is_optional, matches
from corpus.nlp.evaluation.measures import Figures
from corpus.nlp.evaluation.statements import said
from corpus.nlp.evaluation.topics import judged_predictions

BINS: Final = 10

Scored = tuple[float, bool]  # the score of a prediction, and whether it is right


def calibration_figures(pairs: Sequence[Pair]) -> Figures:
    """The errors of topic scores and of statement scores; None where no prediction has a score."""
    return {"topics": _figures(list(scored_topics(pairs))), "statements": _figures(list(scored_statements(pairs)))}


def _figures(scored: Sequence[Scored]) -> Figures:
    chance = chance_error([score for score, _ in scored])
    return {"ece": calibration_error(scored), "ece_by_chance": chance, "n": len(scored)}


def calibration_error(scored: Sequence[Scored]) -> float | None:
    """The mean distance between score and share of right ones, over the bins, weighed by their sizes."""
    if not scored:
        return None
    bins: list[list[Scored]] = [[] for _ in range(BINS)]
    for score, right in scored:
        bins[_bin(score)].append((score, right))
    distance = sum(abs(sum(right for _, right in each) - sum(score for score, _ in each)) for each in bins)
    return round(distance / len(scored), 4)


def chance_error(scores: Sequence[float]) -> float | None:
    """The calibration error to expect of these scores where each is right as often as it says: that of few proposals.

    The sum, over the bins, of the mean absolute deviation of a Poisson binomial distribution.
    """
    if not scores:
        return None
    bins: list[list[float]] = [[] for _ in range(BINS)]
    for score in scores:
        bins[_bin(score)].append(min(max(score, 0.0), 1.0))
    return round(sum(_deviation(each) for each in bins) / len(scores), 4)


def _bin(score: float) -> int:
    return min(max(int(score * BINS), 0), BINS - 1)


def _deviation(chances: Sequence[float]) -> float:
    """The mean distance between how many of some independent events happen and how many are expected."""
    happened = np.ones(1)
    for chance in chances:
        happened = np.convolve(happened, [1 - chance, chance])
    return float(np.abs(np.arange(len(happened)) - sum(chances)) @ happened)


def scored_topics(pairs: Sequence[Pair]) -> Iterable[Scored]:
    """The score of each proposed topic; right as `topics_anywhere` judges it."""
    for gold, predicted in pairs:
        for each in judged_predictions(gold, predicted):
            if each.topic in each.unit.scores:
                yield each.unit.scores[each.topic], each.right


def scored_statements(pairs: Sequence[Pair]) -> Iterable[Scored]:
    """The score of each proposed statement; right where it matches; what the annotators left open is passed over."""
    for gold, predicted in pairs:
        proposed, wanted = predicted.attributed, said(gold)
        matched = {column for _, column in matches(gold.statements or [], proposed)}
        for column, each in enumerate(proposed):
            if each.score is not None and (column in matched or not is_optional(each, gold, wanted)):
                yield each.score, column in matched
