"""Logistic regression for all topics at once, over a kernel, as a correction of scores that are known beforehand.

scikit-learn's has no place for what is known beforehand (an offset): with few examples it forgets the codebook. Here an
empty correction is the starting point, and every decision moves it a little.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from corpus.nlp.evidence import probability

Matrix = NDArray[np.float64]

PENALTY: Final = 1.0
_STEPS: Final = 80
_ENOUGH: Final = 1e-3  # largest change of a step after which the fit is done


def fit(kernel: Matrix, own: Matrix, wanted: Matrix, told: Matrix, known: Matrix) -> Matrix:
    """The weight of each example (row) for each topic (column), by Nesterov's accelerated gradient.

    `kernel` holds the likeness of examples, `own` (examples x topics x features) further features of each topic,
    `wanted` is 1 where an example has a topic, `told` is 0 where that is undecided, `known` are the logits that are
    corrected.
    """
    weights = np.zeros_like(wanted)
    ahead = weights
    pace = 1.0
    step = 1 / (PENALTY + 0.25 * (_largest(kernel) + float((own**2).sum(axis=(0, 2)).max(initial=0.0))))
    for _ in range(_STEPS):
        logits = known + corrected(kernel, own, own, ahead)
        following = ahead - step * (PENALTY * ahead + told * (probability(logits) - wanted))
        quicker = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        change = following - weights
        ahead = following + (pace - 1) / quicker * change
        weights, pace = following, quicker
        if np.abs(change).max(initial=0.0) < _ENOUGH:
            break
    return weights


def corrected(kernel: Matrix, own: Matrix, learned_own: Matrix, weights: Matrix) -> Matrix:
    """The corrections for texts: `kernel` and `own` are theirs, against the examples with `learned_own`."""
    made: Matrix = kernel @ weights + np.einsum("nkq,kq->nk", own, np.einsum("nkq,nk->kq", learned_own, weights))
    return made


def _largest(kernel: Matrix) -> float:
    """The largest eigenvalue, by the power method, a little too large to be safe."""
    vector = np.ones(len(kernel))
    size = 0.0
    for _ in range(15):
        vector = kernel @ vector
        size = float(np.linalg.norm(vector))
        if size == 0.0:
            return 0.0
        vector = vector / size
    return size * 1.05
