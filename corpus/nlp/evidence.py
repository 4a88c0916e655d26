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
_CONSTANT: Final = -6.45
_WEIGHTS: Final = {
    "keyword": 5.53,
    "found": -0.39,
    "likeness": 0.58,
    "likeness_found": -0.08,
    "article": -0.20,
    "article_lead": 0.63,
    "before": 0.43,
    "after": 0.24,
    "elsewhere": -0.36,
    "elsewhere_likeness": -0.03,
    "share": 5.49,
    "lead": 0.35,
    "elsewhere_found": 0.08,
    "share_likeness": -0.69,
    "share_found": -1.57,
    "nearest": 0.46,
    "said": 0.76,
}
_SURE: Final = 0.9  # keywords were chosen with some of the articles in view: elsewhere they are right less often
_FEW: Final = 2  # other stretches with which the article counts for half
_BEHIND: Final = -1.0  # being further behind the nearest topics says no more
_ALONE: Final = (-5.59, 4.53, 1.96, 0.51, -0.35, 0.31)  # the constant, then the weights of `features_alone`


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What is known of the stretches of one article: rows are stretches, columns topics.

    `keywords` are the codebook's scores (0: none), `likeness` that of each stretch, `nearest` the nearness of its
    nearest word, `article` the likeness of the whole text; `said` marks statements, as against the article's own voice.
    """

    keywords: Matrix
    likeness: Matrix
    nearest: Matrix
    article: Matrix
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
    rest = max(len(keywords) - 1, 1)
    often = found.sum(axis=0)
    share = np.broadcast_to(often / (often.max(initial=0.0) + 1), keywords.shape)
    elsewhere = (often - found) / rest
    return {
        "keyword": keywords,
        "found": found,
        "likeness": likeness,
        "likeness_found": likeness * found,
        "article": np.broadcast_to(known.article, keywords.shape),
        "article_lead": np.broadcast_to(_lead(known.article[None, :])[0], keywords.shape),
        "before": np.vstack([np.zeros_like(keywords[:1]), keywords[:-1]]),
        "after": np.vstack([keywords[1:], np.zeros_like(keywords[:1])]),
        "elsewhere": elsewhere,
        "elsewhere_likeness": (likeness.sum(axis=0) - likeness) / rest,
        "share": share,
        "lead": _lead(likeness),
        "elsewhere_found": elsewhere * found,
        "share_likeness": share * likeness,
        "share_found": share * found,
        "nearest": known.nearest,
        "said": np.broadcast_to(known.said.astype(np.float64)[:, None], keywords.shape),
    }


def _lead(likeness: Matrix) -> Matrix:
    """By how much each topic is ahead of the second nearest; a text of many topics has none far ahead."""
    if likeness.shape[1] < 2:
        return np.zeros_like(likeness)
    second = np.sort(likeness, axis=1)[:, -2:-1]
    made: Matrix = np.maximum(likeness - second, _BEHIND)
    return made
