"""What was learned from decisions, as a project keeps it, and how good it is."""

from dataclasses import dataclass
from typing import Final

from corpus.domain.statements import Kind

MOST: Final = 3000  # decisions; the last ones are learned from, so that time and memory stay bounded


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedParts:
    """The named parts of what was learned, as they are stored; `corpus.nlp.learning.parts` reads and checks them."""

    parts: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What persons decided on one statement: its accepted topics, its rejected ones, and those still undecided."""

    article_id: str
    text: str
    kind: Kind
    accepted: frozenset[str] = frozenset()
    rejected: frozenset[str] = frozenset()
    undecided: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicQuality:
    """How well a topic is found in decisions that were held back: F1 by the codebook alone, and with learning.

    `accepted` counts the decisions for the topic. `used` tells whether suggestions use what was learned of it.
    """

    topic: str
    accepted: int
    codebook: float
    learned: float
    used: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnReport:
    """What was learned: from how many decisions, in how many seconds, and how good each topic is."""

    decisions: int = 0
    seconds: float = 0.0
    topics: tuple[TopicQuality, ...] = ()
