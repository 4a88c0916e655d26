"""Words and pairs of words as features, weighed by how rare they are (TF-IDF)."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray
from spacy.lang.en.stop_words import STOP_WORDS

from corpus.nlp.topics import words_of

Floats = NDArray[np.float32]

MOST: Final = 6000  # terms; those of the fewest examples are dropped first


def terms_of(text: str) -> list[str]:
    """The telling lemmas of a text, then its pairs of neighbouring ones."""
    lemmas = [word.lemma for word in words_of(text)]
    singles = [word for word in lemmas if word not in STOP_WORDS]
    pairs = pairwise(lemmas)
    return [*singles, *(f"{one} {two}" for one, two in pairs if one not in STOP_WORDS and two not in STOP_WORDS)]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Terms in order, each with its weight."""

    terms: tuple[str, ...]
    weights: Floats
    places: dict[str, int]

    @classmethod
    def made(cls, terms: Sequence[str], weights: Floats) -> "Vocabulary":
        """A vocabulary of terms and their weights."""
        return cls(tuple(terms), weights, {term: place for place, term in enumerate(terms)})

    @classmethod
    def of(cls, texts: Sequence[Sequence[str]]) -> "Vocabulary":
        """The terms of some texts, the most widespread first."""
        spread = Counter(term for terms in texts for term in set(terms))
        chosen = sorted(sorted(spread), key=spread.__getitem__, reverse=True)[:MOST]  # equal ones by the alphabet
        weights = [math.log((1 + len(texts)) / (1 + spread[term])) + 1 for term in chosen]
        return cls.made(chosen, np.array(weights, dtype=np.float32))

    def row(self, terms: Sequence[str]) -> tuple[list[int], Floats]:
        """The places of a text's known terms and their values, of length 1 together."""
        counts = Counter(place for term in terms if (place := self.places.get(term)) is not None)
        places = list(counts)
        values = (1 + np.log(np.array(list(counts.values()), dtype=np.float32))) * self.weights[places]
        return places, values / max(float(np.linalg.norm(values)), 1e-6)

    def matrix(self, texts: Sequence[Sequence[str]]) -> Floats:
        """The rows of texts, whole."""
        made = np.zeros((len(texts), len(self.terms)), dtype=np.float32)
        for at, terms in enumerate(texts):
            places, values = self.row(terms)
            made[at, places] = values
        return made
