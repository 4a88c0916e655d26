"""Likeness in meaning: vectors of words from a small table, and how near a text is to each topic of a codebook.

The table (`resources/embeddings`) is distilled from a sentence encoder; see its README. A text's vector is the sum of
its words' vectors, whose lengths already hold how telling a word is, brought to length 1. Only workers import this.
"""

import json
import re
import zlib
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Final

import numpy as np
from numpy.typing import NDArray

from corpus.domain.topics import Topic
from corpus.nlp.lemmas import lemma

Floats = NDArray[np.float32]

_WORD: Final = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_POSSESSIVE: Final = re.compile(r"[’']s?$")
_SMALLEST: Final = 1e-6
_KEYWORDS: Final = 200  # of a topic; more change nothing


def words_in(text: str) -> list[str]:
    """The words of a text in lower case, without a possessive 's."""
    return [_POSSESSIVE.sub("", match.group().lower()) for match in _WORD.finditer(text)]


def unit(vectors: Floats) -> Floats:
    """The vectors (rows) at length 1; those of no length stay so."""
    made: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), np.float32(_SMALLEST))
    return made


class WordVectors:
    """The table: a vector for each word of its vocabulary, and the centre and spread of ordinary sentences.

    `mark` tells one table from another.
    """

    def __init__(self, words: Sequence[str], rows: NDArray[np.int8], scales: Floats, centre: Floats, spread: Floats):
        """Check the shapes. Raises ValueError where they do not fit together."""
        width = rows.shape[-1]
        shapes = (rows.shape, scales.shape, centre.shape, spread.shape)
        if shapes != ((len(words), width), (len(words),), (width,), (width, width)) or rows.dtype != np.int8:
            raise ValueError(f"the table of word vectors has shapes that do not fit: {shapes}")
        self._places = {word: place for place, word in enumerate(words)}
        self._rows = rows
        self._scales = scales
        self.centre = centre
        self.spread = spread
        self.width = width
        self.mark = zlib.crc32(rows.tobytes())

    @classmethod
    @cache
    def load(cls) -> "WordVectors":
        """The table that is shipped, read once."""
        folder = files("resources") / "embeddings"
        words = json.loads((folder / "words.json").read_text(encoding="utf-8"))
        with (folder / "vectors.npz").open("rb") as stream, np.load(stream, allow_pickle=False) as arrays:
            return cls(
                words,
                arrays["rows"],
                arrays["scales"].astype(np.float32),
                arrays["centre"].astype(np.float32),
                arrays["spread"].astype(np.float32),
            )

    def place(self, word: str) -> int | None:
        """Where a word stands in the table: as written, else by its lemma; None where it is unknown."""
        place = self._places.get(word)
        if place is None and len(word) > 2:
            place = self._places.get(lemma(word))
        return place

    def __len__(self) -> int:
        return len(self._rows)

    def rows(self, places: Sequence[int]) -> Floats:
        """The vectors of the words at some places of the table."""
        chosen = list(places)
        made: Floats = self._scales[chosen, None] * self._rows[chosen].astype(np.float32)
        return made

    def vector(self, text: str) -> Floats:
        """The vector of a text, of length 1; zeros where no word of it is known."""
        places = [place for place in map(self.place, words_in(text)) if place is not None]
        if not places:
            return np.zeros(self.width, dtype=np.float32)
        total: Floats = self._scales[places] @ self._rows[places].astype(np.float32)
        return unit(total)

    def vectors(self, texts: Iterable[str]) -> Floats:
        """The vectors of texts, as rows."""
        rows = [self.vector(text) for text in texts]
        return np.stack(rows) if rows else np.zeros((0, self.width), dtype=np.float32)


class TopicSimilarity:
    """How near texts are to the topics of a codebook, by their names, definitions, examples and keywords.

    A likeness counts the standard deviations by which a text is nearer to the topic than ordinary sentences are:
    0 says nothing, 2 hints at the topic, 4 is rare without it.
    """

    def __init__(self, topics: Sequence[Topic], table: WordVectors | None = None) -> None:
        self.table = table or WordVectors.load()
        directions = [_direction(topic, self.table) for topic in topics]
        self._topics = np.stack(directions) if directions else np.zeros((0, self.table.width), dtype=np.float32)
        self._usual = self._topics @ self.table.centre
        varied = np.einsum("ij,jk,ik->i", self._topics, self.table.spread, self._topics)
        self._spread = np.sqrt(np.maximum(varied, _SMALLEST))

    def likeness(self, vectors: Floats) -> NDArray[np.float64]:
        """The likeness of each text (a row of `vectors`) to each topic (a column); 0 for a text of unknown words."""
        known = np.linalg.norm(vectors, axis=1, keepdims=True) > _SMALLEST
        found = (vectors @ self._topics.T - self._usual) / self._spread
        return np.where(known, found, 0.0).astype(np.float64)


def _direction(topic: Topic, table: WordVectors) -> Floats:
    """The middle of what the codebook says of a topic: its definition, its examples and its keywords, each as one."""
    parts = [table.vector(f"{topic.name}: {topic.definition}")]
    keywords = [keyword.rstrip("?* ") for keyword in topic.keywords[:_KEYWORDS]]
    for texts in (topic.examples, keywords):
        if texts:
            parts.append(unit(table.vectors(texts).mean(axis=0)))
    return unit(np.sum(parts, axis=0, dtype=np.float32))
