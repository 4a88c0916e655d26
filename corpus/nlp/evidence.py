"""How likely each stretch of an article speaks of each topic, before anything was learned from decisions.

The codebook's keywords and the likeness in meaning are weighed together with the rest of the article: a topic that the
article keeps coming back to is likelier than one that a single word brings up. The weights are those of a logistic
regression over annotated articles (`tests/golden/topics/weigh.py` makes them anew), the same for all topics, so that
they serve any codebook; scores are calibrated probabilities.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

THRESHOLD: Final = 0.35  # a topic less likely than this is not proposed
_CONSTANT: Final = -7.35
_WEIGHTS: Final = {
    "keyword": 5.18,
    "likeness": 0.70,
    "nearest": 0.55,
    "others": -0.93,
    "before": 0.59,
    "before_that": 0.39,
    "after": 0.38,
    "opening": 1.95,
    "opening_found": -0.89,
    "share": 3.58,
    "share_likeness": -0.59,
    "share_found": -0.86,
    "said": 0.71,
}
_SURE: Final = 0.9  # keywords were chosen with some of the articles in view: elsewhere they are right less often
_FEW: Final = 1  # other stretches with which the article counts for half
_ALONE: Final = (-6.02, 4.71, 2.23, 0.63, -0.51, 0.41)  # the constant, then the weights of `features_alone`


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What is known of the stretches of one article: rows are stretches, columns topics.

    `keywords` are the codebook's scores (0: none), `likeness` that of each stretch, `nearest` the nearness of its
    nearest word; `said` marks statements, as against the article's own voice.
    """

    keywords: Matrix
    likeness: Matrix
    nearest: Matrix
    said: NDArray[np.bool_]

    def logits(self) -> Matrix:
        """The logit of each topic for each stretch, seen within the article; the more of it there is, the more."""
        parts = features(self)
        within: Matrix = _CONSTANT + np.sum([weight * parts[name] for name, weight in _WEIGHTS.items()], axis=0)
        rest = len(self.keywords) - 1
        part = max(rest, 0) / (max(rest, 0) + _FEW)
        mixed: Matrix = part * within + (1 - part) * alone(self.keywords, self.likeness, self.nearest)
        return _SURE * mixed


def alone(keywords: Matrix, likeness: Matrix, nearest: Matrix) -> Matrix:
    """The logits for texts of which nothing but their own words is known."""
    parts = features_alone(keywords, likeness, nearest)
    constant, *weights = _ALONE
    logits: Matrix = constant + np.sum([weight * part for weight, part in zip(weights, parts, strict=True)], axis=0)
    return logits


def features_alone(keywords: Matrix, likeness: Matrix, nearest: Matrix) -> tuple[Matrix, ...]:
    """The features that `_ALONE` weighs: those of a text for itself."""
    found = (keywords > 0).astype(np.float64)
    return keywords, found, likeness, likeness * found, nearest


def probability(logits: Matrix) -> Matrix:
    """Logits as probabilities."""
    made: Matrix = 1 / (1 + np.exp(-np.clip(logits, -60, 60)))
    return made


def features(known: Evidence) -> dict[str, Matrix]:
    """The features that the weights stand for, each a matrix."""
    keywords, likeness = known.keywords, known.likeness
    found = (keywords > 0).astype(np.float64)
    often = found.sum(axis=0)
    share = np.broadcast_to(often / (often.max(initial=0.0) + 1), keywords.shape)
    opening = np.broadcast_to(keywords[0] if len(keywords) else 0.0, keywords.shape)
    return {
        "keyword": keywords,
        "likeness": likeness,
        "nearest": known.nearest,
        "others": _others(keywords),
        "before": _behind(keywords, 1),
        "before_that": _behind(keywords, 2),
        "after": np.vstack([keywords[1:], np.zeros_like(keywords[:1])]),
        "opening": opening,
        "opening_found": opening * found,
        "share": share,
        "share_likeness": share * likeness,
        "share_found": share * found,
        "said": np.broadcast_to(known.said.astype(np.float64)[:, None], keywords.shape),
    }


def _behind(keywords: Matrix, steps: int) -> Matrix:
    """The scores of the stretch that stands so many before each."""
    return np.vstack([np.zeros((steps, keywords.shape[1])), keywords])[: len(keywords)]


def _others(keywords: Matrix) -> Matrix:
    """The best score that any other topic has in the stretch: what speaks plainly of one is less likely of another."""
    if keywords.shape[1] < 2:
        return np.zeros_like(keywords)
    ranked = np.sort(keywords, axis=1)
    best, second = ranked[:, -1:], ranked[:, -2:-1]
    made: Matrix = np.where(keywords == best, np.where(best == second, best, second), best)
    return made
