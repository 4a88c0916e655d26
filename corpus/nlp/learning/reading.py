"""Texts as the learner sees them: terms, vectors, and what the codebook says of each topic."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from corpus.domain.suggestions import ProposedTag
from corpus.domain.topics import Topic
from corpus.nlp.evidence import Matrix, alone
from corpus.nlp.learning.terms import terms_of
from corpus.nlp.nearness import TopicNearness
from corpus.nlp.similarity import TopicSimilarity
from corpus.nlp.topics import TopicMatcher, Whole, words_of

_AT_ONCE: Final = 200  # texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Some texts, read: a row for each, and a column for each topic in `keywords`, `likeness` and `nearest`.

    `worded` marks the topics that have keywords.
    """

    terms: Sequence[Sequence[str]]
    vectors: NDArray[np.float32]
    keywords: Matrix
    likeness: Matrix
    nearest: Matrix
    worded: NDArray[np.bool_]

    def alone(self) -> Matrix:
        """The logits of the codebook alone."""
        return alone(self.keywords, self.likeness, self.nearest)

    def rows(self, chosen: NDArray[np.bool_]) -> "Read":
        """Some of the texts."""
        return Read(
            terms=[terms for terms, wanted in zip(self.terms, chosen, strict=True) if wanted],
            vectors=self.vectors[chosen],
            keywords=self.keywords[chosen],
            likeness=self.likeness[chosen],
            nearest=self.nearest[chosen],
            worded=self.worded,
        )


class Reader:
    """Reads texts by the codebook."""

    def __init__(self, topics: Sequence[Topic], similarity: TopicSimilarity | None = None) -> None:
        self.slugs = tuple(topic.slug for topic in topics)
        self.similarity = similarity or TopicSimilarity(topics)
        self._nearness = TopicNearness(topics, self.similarity.table)
        self._matcher = TopicMatcher(topics)
        self._worded = np.array([bool(topic.keywords) for topic in topics], dtype=np.bool_)

    def read(self, texts: Sequence[str]) -> Read:
        """The texts, their keywords looked for in nothing but themselves; a few at a time, for the memory."""
        parts = [self._part(texts[start : start + _AT_ONCE]) for start in range(0, len(texts) or 1, _AT_ONCE)]
        terms: dict[str, str] = {}  # what stands in many texts is held once
        return Read(
            terms=[[terms.setdefault(each, each) for each in row] for part in parts for row in part.terms],
            vectors=np.concatenate([part.vectors for part in parts]),
            keywords=np.concatenate([part.keywords for part in parts]),
            likeness=np.concatenate([part.likeness for part in parts]),
            nearest=np.concatenate([part.nearest for part in parts]),
            worded=self._worded,
        )

    def _part(self, texts: Sequence[str]) -> Read:
        return self.read_with([(text, self._matcher.tags(words_of(text), text, Whole())) for text in texts])

    def read_with(self, texts: Sequence[tuple[str, Sequence[ProposedTag]]]) -> Read:
        """The texts with the tags that the keywords gave them, in an article that is known as a whole."""
        vectors = self.similarity.table.vectors(text for text, _ in texts)
        return Read(
            terms=[terms_of(text) for text, _ in texts],
            vectors=vectors,
            keywords=scores([tags for _, tags in texts], self.slugs),
            likeness=self.similarity.likeness(vectors),
            nearest=self._nearness.of([text for text, _ in texts]),
            worded=self._worded,
        )


def scores(tags: Sequence[Sequence[ProposedTag]], slugs: Sequence[str]) -> Matrix:
    """The scores of tags as a matrix; topics that are not among the slugs are left out."""
    places: Mapping[str, int] = {slug: place for place, slug in enumerate(slugs)}
    made = np.zeros((len(tags), len(slugs)))
    for at, each in enumerate(tags):
        for tag in each:
            if tag.topic in places:
                made[at, places[tag.topic]] = tag.score
    return made
