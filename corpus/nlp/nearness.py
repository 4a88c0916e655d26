"""The word of a text that comes nearest to a keyword of a topic: "orchards" is near to "harvest", though not the same.

A text's likeness to a topic (`similarity.py`) is that of all its words together; here a single telling word counts.
"""

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from spacy.lang.en.stop_words import STOP_WORDS

from corpus.domain.topics import Topic
from corpus.nlp.lemmas import KEPT
from corpus.nlp.similarity import Floats, WordVectors, unit, words_in

_SHORTEST: Final = 3  # letters; shorter words tell nothing
_ORDINARY: Final = 2000  # of the most usual words, against which nearness is measured
_REMEMBERED: Final = KEPT  # words whose nearness is kept
_USUAL: Final = 1.4  # the nearest word of an ordinary sentence; also of a topic whose words are all unknown
_SMALLEST: Final = 1e-6


class TopicNearness:
    """How near words come to the keywords of a codebook's topics.

    A nearness counts the standard deviations by which a word is nearer to some keyword of the topic than ordinary
    words are to theirs.
    """

    def __init__(self, topics: Sequence[Topic], table: WordVectors) -> None:
        self._table = table
        vectors = [table.vectors(_phrases(topic)) for topic in topics]
        known = [each[np.linalg.norm(each, axis=1) > _SMALLEST] for each in vectors]
        self._told = np.array([len(each) > 0 for each in known], dtype=np.bool_)
        nothing = np.zeros((1, table.width), dtype=np.float32)
        known = [each if len(each) else nothing for each in known]
        self._keywords = np.concatenate(known) if known else nothing
        self._starts = np.cumsum([0, *(len(each) for each in known[:-1])])
        self._words: dict[str, Floats | None] = {}
        ordinary = self._nearest(table.rows(range(min(_ORDINARY, len(table)))))
        self._usual = ordinary.mean(axis=0)
        self._spread = np.maximum(ordinary.std(axis=0), _SMALLEST)

    def of(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """The nearness of each text's nearest word (a row for each text) to each topic, never less than 0."""
        if not len(self._told):
            return np.zeros((len(texts), 0))
        words = [[word for word in words_in(text) if len(word) >= _SHORTEST] for text in texts]
        self._learn(word for each in words for word in each)
        made = np.zeros((len(texts), len(self._told)))
        for at, each in enumerate(words):
            rows = [row for word in each if (row := self._words[word]) is not None]
            if rows:
                made[at] = np.maximum(np.max(rows, axis=0), 0.0)
        return np.where(self._told, made, _USUAL)

    def _learn(self, words: Iterable[str]) -> None:
        """Work out the nearness of words that were not met before."""
        if len(self._words) > _REMEMBERED:
            self._words.clear()
        new = dict.fromkeys(word for word in words if word not in self._words)
        places = {
            word: place for word in new if word not in STOP_WORDS and (place := self._table.place(word)) is not None
        }
        rows = self._nearest(self._table.rows(list(places.values()))) if places else np.zeros((0, len(self._told)))
        measured = ((rows - self._usual) / self._spread).astype(np.float32)
        self._words.update(dict.fromkeys(new))
        self._words.update(zip(places, measured, strict=True))

    def _nearest(self, vectors: Floats) -> Floats:
        """The cosine of each vector to the nearest keyword of each topic."""
        made: Floats = np.maximum.reduceat(unit(vectors) @ self._keywords.T, self._starts, axis=1)
        return made


def _phrases(topic: Topic) -> list[str]:
    """The keywords of a topic; where it has none, the telling words of its name, definition and examples."""
    if topic.keywords:
        return [keyword.rstrip("?* ") for keyword in topic.keywords]
    words = words_in(" ".join([topic.name, topic.definition, *topic.examples]))
    return [word for word in dict.fromkeys(words) if len(word) >= _SHORTEST and word not in STOP_WORDS]
