"""What was learned: weights that correct the codebook's logits, and the words that speak for a topic."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from corpus.domain.learned import TopicQuality
from corpus.nlp.evidence import Matrix
from corpus.nlp.learning.reading import Read
from corpus.nlp.learning.terms import Vocabulary

Floats = NDArray[np.float32]

OWN: Final = 3  # features that each topic has of its own: a constant, its keywords' score, its likeness
_SCALES: Final = (0.1, 0.3, 0.1)  # how freely each of them is learned
_NEW: Final = 2.0  # how freely the constant of a topic without keywords is: nothing else says how common it is
_TELLING: Final = 0.08  # contribution from which a word is named as a reason
_WORDS: Final = 3  # named at most


def own_features(read: Read) -> Matrix:
    """The features that each topic has of its own: texts x topics x features."""
    constant, keyword, like = _SCALES
    common = np.broadcast_to(np.where(read.worded, constant, _NEW), read.keywords.shape)
    return np.stack([common, keyword * read.keywords, like * read.likeness], axis=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """Corrections for the topics `slugs`, from `decisions` examples; `quality` tells how good they are.

    `terms` (terms x topics), `directions` (width of the word vectors x topics) and `own` (topics x features) are
    weights. A topic whose quality says that it is not used has weights of 0. `table` marks the word vectors used.
    """

    slugs: tuple[str, ...]
    vocabulary: Vocabulary
    terms: Floats
    directions: Floats
    own: Floats
    quality: tuple[TopicQuality, ...]
    decisions: int
    table: int

    def corrections(self, read: Read, slugs: Sequence[str]) -> Matrix:
        """What to add to the logits of texts for topics `slugs`; 0 for a topic that nothing was learned of."""
        own = np.zeros((len(read.terms), len(slugs)))
        known = [(column, self.slugs.index(slug)) for column, slug in enumerate(slugs) if slug in self.slugs]
        if not known or not read.terms:
            return own
        columns, learned = (list(each) for each in zip(*known, strict=True))
        made = read.vectors @ self.directions
        for at, terms in enumerate(read.terms):
            places, values = self.vocabulary.row(terms)
            made[at] += values @ self.terms[places]
        own[:, columns] = made[:, learned]
        features = own_features(read)[:, columns, :]
        own[:, columns] += np.einsum("nkq,kq->nk", features, self.own[learned])
        return own

    def telling(self, terms: Sequence[str], slug: str) -> tuple[str, ...]:
        """The words of a text that decisions tie most strongly to a topic, the strongest first."""
        if slug not in self.slugs:
            return ()
        places, values = self.vocabulary.row(terms)
        shares = values * self.terms[places, self.slugs.index(slug)]
        ranked = sorted(zip(-shares, places, strict=True))[:_WORDS]
        return tuple(self.vocabulary.terms[place] for share, place in ranked if -share >= _TELLING)
