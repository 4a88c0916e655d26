"""The last word on topics: keywords, likeness in meaning, the rest of the article, and what decisions taught."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from corpus.domain.suggestions import ProposedTag
from corpus.domain.texts import msg
from corpus.domain.topics import Topic
from corpus.nlp.evidence import THRESHOLD, Evidence, Matrix, probability
from corpus.nlp.learning.learned import Learned
from corpus.nlp.learning.reading import Read, Reader

_LIKE: Final = 2.0  # likeness from which it is named as a reason
_MOVED: Final = 0.4  # correction from which the decisions behind it are named as a reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A statement, or a passage (not `said` by anyone), with the tags that the keywords gave it."""

    text: str
    tags: tuple[ProposedTag, ...]
    said: bool


class TopicScorer:
    """Scores the topics of a codebook in the stretches of one article at a time.

    `learned`, where there is one, corrects the scores; it may be exchanged between two articles.
    """

    def __init__(self, topics: Sequence[Topic], learned: Learned | None = None) -> None:
        self.learned = learned
        self._topics = tuple(topics)
        self._reader = Reader(topics)

    def tags(self, stretches: Sequence[Stretch]) -> list[tuple[ProposedTag, ...]]:
        """The likely topics of each stretch in the order of the codebook, with calibrated scores and reasons."""
        if not stretches or not self._topics:
            return [() for _ in stretches]
        read = self._reader.read_with([(each.text, each.tags) for each in stretches])
        said = np.array([each.said for each in stretches], dtype=np.bool_)
        seen = Evidence(keywords=read.keywords, likeness=read.likeness, nearest=read.nearest, said=said)
        logits = seen.logits()
        moved = self.learned.corrections(read, self._reader.slugs) if self.learned else np.zeros_like(logits)
        chances = probability(logits + moved)
        return [
            tuple(
                self._tag(stretches[at], read, at, int(column), chances, moved)
                for column in np.flatnonzero(chances[at] >= THRESHOLD)
            )
            for at in range(len(stretches))
        ]

    def _tag(self, stretch: Stretch, read: Read, at: int, column: int, chances: Matrix, moved: Matrix) -> ProposedTag:
        topic = self._topics[column]
        reasons = [reason for tag in stretch.tags if tag.topic == topic.slug for reason in tag.reasons]
        if self.learned and moved[at, column] >= _MOVED:
            words = self.learned.telling(read.terms[at], topic.slug)
            told = msg("similar to decisions: {what}") if words else msg("similar to decisions")
            reasons.append(told.format(what=", ".join(words)))
        if read.likeness[at, column] >= _LIKE:
            reasons.append(msg("similar to the definition of {what}").format(what=topic.name))
        if not reasons:
            reasons.append(msg("the article keeps coming back to it"))
        return ProposedTag(topic=topic.slug, score=round(float(chances[at, column]), 3), reasons=tuple(reasons))
