"""Whether scores mean what they say: expected calibration error over ten bins of equal width.

Source: Guo et al., "On Calibration of Modern Neural Networks" (2017), section 2, equation 3.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from corpus.nlp.evaluation.entities import Pair
from corpus.nlp.evaluation.matching import is_optional, matches
from corpus.nlp.evaluation.measures import Figures
from corpus.nlp.evaluation.statements import said
from corpus.nlp.evaluation.topics import judged_predictions

BINS: Final = 10

Scored = tuple[float, bool]  # the score of a prediction, and whether it is right


def calibration_figures(pairs: Sequence[Pair]) -> Figures:
    """The errors of topic scores and of statement scores; None where no prediction has a score."""
    topics, statements = list(scored_topics(pairs)), list(scored_statements(pairs))
    return {
        "topics": {"ece": calibration_error(topics), "n": len(topics)},
        "statements": {"ece": calibration_error(statements), "n": len(statements)},
    }


def calibration_error(scored: Sequence[Scored]) -> float | None:
    """The mean distance between score and share of right ones, over the bins, weighed by their sizes."""
    if not scored:
        return None
    bins: list[list[Scored]] = [[] for _ in range(BINS)]
    for score, right in scored:
        bins[min(max(int(score * BINS), 0), BINS - 1)].append((score, right))
    distance = sum(abs(sum(right for _, right in each) - sum(score for score, _ in each)) for each in bins)
    return round(distance / len(scored), 4)


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
