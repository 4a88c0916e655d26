"""Learns from decisions. The same decisions give the same result."""

from collections.abc import Collection, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from corpus.domain.learned import MOST
from corpus.domain.topics import Topic
from corpus.nlp.evidence import Evidence, Matrix
from corpus.nlp.learning.examples import Example
from corpus.nlp.learning.fitting import fit
from corpus.nlp.learning.learned import Learned, own_features
from corpus.nlp.learning.measuring import folds_of, held_back, quality
from corpus.nlp.learning.reading import Read, Reader
from corpus.nlp.learning.terms import Vocabulary

_TERMS: Final = 2.0  # what shared terms count in the likeness of two examples
_DIRECTIONS: Final = 2.0  # what their vectors count
_DIGITS: Final = 4
_AT_ONCE: Final = 256  # columns


class Learner:
    """Learns the topics of one codebook."""

    def __init__(self, topics: Sequence[Topic], reader: Reader | None = None) -> None:
        self._reader = reader or Reader(topics)

    def learn(self, examples: Sequence[Example]) -> Learned:
        """What the examples teach; where they teach nothing, corrections of 0."""
        chosen = sorted(examples[-MOST:], key=lambda each: each.article)
        slugs = self._reader.slugs
        read = self._reader.read([each.text for each in chosen])
        wanted = _marks([each.accepted for each in chosen], slugs)
        told = 1 - _marks([each.undecided - each.accepted for each in chosen], slugs)
        vocabulary = Vocabulary.of(read.terms)
        matrix = vocabulary.matrix(read.terms)
        kernel = _kernel(matrix, read.vectors)
        own, known = own_features(read), self._known(chosen, read)
        logits = held_back(kernel, own, wanted, told, known, folds_of(chosen))
        measured = quality(slugs, wanted, told, known, logits)
        weights = fit(kernel, own, wanted, told, known) * np.array([each.used for each in measured], dtype=np.float64)
        return Learned(
            slugs=slugs,
            vocabulary=vocabulary,
            terms=_rounded(_TERMS * (matrix.T @ weights.astype(np.float32))),
            directions=_rounded(_DIRECTIONS * (read.vectors.T @ weights.astype(np.float32))),
            own=_rounded(np.einsum("nkq,nk->kq", own, weights)),
            quality=measured,
            decisions=len(examples),
            table=self._reader.similarity.table.mark,
        )

    def _known(self, examples: Sequence[Example], read: Read) -> Matrix:
        """The codebook's logits of examples, each seen among the others of its article."""
        known = read.alone()
        groups: dict[str, list[int]] = {}
        for at, each in enumerate(examples):
            if each.article:
                groups.setdefault(each.article, []).append(at)
        for places in groups.values():
            known[places] = Evidence(
                keywords=read.keywords[places],
                likeness=read.likeness[places],
                nearest=read.nearest[places],
                said=np.array([examples[at].said for at in places], dtype=np.bool_),
            ).logits()
        return known


def _kernel(terms: NDArray[np.float32], vectors: NDArray[np.float32]) -> Matrix:
    """The likeness of each two examples, some columns at a time: nothing else of its size is needed beside it."""
    made = np.empty((len(terms), len(terms)), dtype=np.float64)
    for start in range(0, len(terms), _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        made[:, some] = _TERMS * (terms @ terms[some].T) + _DIRECTIONS * (vectors @ vectors[some].T)
    return made


def _marks(topics: Sequence[Collection[str]], slugs: Sequence[str]) -> Matrix:
    """1 where a topic is among those of an example."""
    marks = [[slug in each for slug in slugs] for each in topics]
    return np.array(marks, dtype=np.float64).reshape(len(topics), len(slugs))


def _rounded(values: Matrix | NDArray[np.float32]) -> NDArray[np.float32]:
    """Without the last digits, in which machines differ."""
    made: NDArray[np.float32] = np.round(values, _DIGITS).astype(np.float32) + np.float32(0)
    return made
