"""Turns the encoder's vectors of words into the small table: telling directions, weights, and one byte a number."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from corpus.nlp.embedding.encoder import Floats
from corpus.nlp.similarity import WordVectors

_COMMON: Final = 1e-3  # share of a text at which a word counts half (Arora et al. 2017: "smooth inverse frequency")
_HEARD: Final = 50  # occurrences beyond which a word weighs no more in choosing the directions


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The arrays of the table: `rows` times `scales` are the weighted vectors of words."""

    rows: NDArray[np.int8]
    scales: Floats


def distil(vectors: Floats, counts: Sequence[int], total: int, width: int) -> Table:
    """The table of words in `width` directions. `counts` are the words' occurrences among `total` words."""
    heard = np.asarray(counts, dtype=np.float64)
    part = np.minimum(heard + 0.5, _HEARD)
    centre = (vectors * part[:, None]).sum(axis=0) / part.sum()
    centred = (vectors - centre).astype(np.float64)
    _, directions = np.linalg.eigh((centred * part[:, None]).T @ centred)
    chosen = directions[:, ::-1][:, :width]
    # Eigenvectors have no sign of their own; fix it, so that the table comes out the same on every machine.
    chosen = chosen * np.sign(chosen[np.abs(chosen).argmax(axis=0), np.arange(width)])
    weights = _COMMON / (_COMMON + (heard + 1) / total)
    reduced = (centred @ chosen) * weights[:, None]
    scales = np.maximum(np.abs(reduced).max(axis=1) / 127, 1e-9)
    rows = np.round(reduced / scales[:, None]).astype(np.int8)
    return Table(rows=rows, scales=scales.astype(np.float32))


def ordinary(words: Sequence[str], table: Table, sentences: Sequence[str]) -> tuple[Floats, Floats]:
    """The centre and the covariance of the vectors of ordinary sentences."""
    width = table.rows.shape[1]
    nowhere = np.zeros(width, dtype=np.float32)
    known = WordVectors(words, table.rows, table.scales, nowhere, np.eye(width, dtype=np.float32))
    vectors = known.vectors(sentences).astype(np.float64)
    return vectors.mean(axis=0).astype(np.float32), np.cov(vectors.T).astype(np.float32)
