"""How good learning is on the project's own decisions, held back in turn, and for which topics it is used."""

import zlib
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from corpus.domain.learned import TopicQuality
from corpus.nlp.evidence import THRESHOLD, Matrix
from corpus.nlp.learning.examples import Example
from corpus.nlp.learning.fitting import corrected, fit

FOLDS: Final = 4
_CUT: Final = float(np.log(THRESHOLD / (1 - THRESHOLD)))


def folds_of(examples: Sequence[Example]) -> NDArray[np.int64]:
    """The fold of each example: whole articles, in an order that only their names decide."""
    names = [each.article or each.text for each in examples]
    ranked = sorted(set(names), key=lambda name: (zlib.crc32(name.encode()), name))
    fold = {name: place % FOLDS for place, name in enumerate(ranked)}
    return np.array([fold[name] for name in names], dtype=np.int64)


def held_back(
    kernel: Matrix, own: Matrix, wanted: Matrix, told: Matrix, known: Matrix, folds: NDArray[np.int64]
) -> Matrix:
    """The logits of every example by what is learned from the other folds."""
    logits = known.copy()
    for fold in range(FOLDS):
        out = folds == fold
        if not out.any() or out.all():
            continue
        rest = ~out
        weights = fit(kernel[np.ix_(rest, rest)], own[rest], wanted[rest], told[rest], known[rest])
        logits[out] += corrected(kernel[np.ix_(out, rest)], own[out], own[rest], weights)
    return logits


def quality(
    slugs: Sequence[str], wanted: Matrix, told: Matrix, known: Matrix, logits: Matrix
) -> tuple[TopicQuality, ...]:
    """The quality of each topic, and whether what was learned of it is used.

    It is used once the decisions on all topics together are likelier with it than by the codebook alone, by more than
    chance would make them (those on a single topic are too few to tell), and then for the topics whose F1 is no worse.
    """
    before, after = _f1(known, wanted, told), _f1(logits, wanted, told)
    gains = _surprise(known, wanted, told) - _surprise(logits, wanted, told)
    better = bool(gains.sum() > np.sqrt((gains**2).sum()))  # its standard error, were there no gain
    counts = wanted.sum(axis=0)
    return tuple(
        TopicQuality(
            topic=slug,
            accepted=int(counts[at]),
            codebook=round(float(before[at]), 3),
            learned=round(float(after[at]), 3),
            used=better and bool(after[at] >= before[at]),
        )
        for at, slug in enumerate(slugs)
    )


def _f1(logits: Matrix, wanted: Matrix, told: Matrix) -> NDArray[np.float64]:
    said = (logits >= _CUT) & (told > 0)
    both = (said & (wanted > 0)).sum(axis=0)
    found: NDArray[np.float64] = 2 * both / np.maximum(said.sum(axis=0) + wanted.sum(axis=0), 1)
    return found


def _surprise(logits: Matrix, wanted: Matrix, told: Matrix) -> Matrix:
    """The negative logarithm of the likelihood of each example, over its topics."""
    each: Matrix = (told * (np.logaddexp(0, logits) - wanted * logits)).sum(axis=1)
    return each
