"""The codebook: topics with their definitions, keywords, colours and keys."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg

KEYS: Final = "1234567890"
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")
_RETIRED: Final = "#85837c"
_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One topic of the codebook. `slug` identifies it, also across projects; `key` is one character or empty.

    `colour` is `#rrggbb`. `keywords` are words and phrases that a lemma match looks for; `excluded` are phrases inside
    which a keyword does not count ("trade union" for the keyword "trade"). `counter_examples` are what looks like the
    topic and is not. A `retired` topic is not offered any more; its tags stay.
    """

    slug: str
    name: str
    definition: str = ""
    examples: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    colour: str = "#6b6f76"
    key: str = ""
    parent: str | None = None
    position: int = 0
    counter_examples: tuple[str, ...] = ()
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """A named list of topics in order."""

    name: str
    topics: tuple[Topic, ...]


def slug_of(name: str) -> str:
    """A slug for a topic's name: lower case ASCII letters, digits and hyphens; Cyrillic letters are kept out.

    Returns an empty text where nothing of the name can be kept; the caller then numbers the topic.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def checked_topic(topic: Topic) -> Topic:
    """The topic itself. Raises CorpusError where its slug, name, colour or key cannot be used."""
    if not _SLUG.fullmatch(topic.slug):
        raise CorpusError("topic-invalid", reason=msg("its slug may hold lower case letters, digits and hyphens only"))
    if not topic.name.strip():
        raise CorpusError("topic-invalid", reason=msg("it has no name"))
    if not _COLOUR.fullmatch(topic.colour):
        raise CorpusError("topic-invalid", reason=msg("its colour is not of the form #c8741a"))
    if len(topic.key) > 1:
        raise CorpusError("topic-invalid", reason=msg("its key is more than one character"))
    return topic


def as_shown(topic: Topic) -> Topic:
    """The topic as it is drawn: a retired one is grey, whatever its colour."""
    return replace(topic, colour=_RETIRED) if topic.retired else topic


def in_tree_order(topics: Sequence[Topic]) -> list[Topic]:
    """The topics as a tree reads: each directly followed by those below it, siblings by position, then slug.

    What hangs on nothing that is there, or on itself, stands at the top.
    """
    return [topic for topic, _depth in with_depths(topics)]


def with_depths(topics: Sequence[Topic]) -> list[tuple[Topic, int]]:
    """The topics in the order of the tree, each with the number of topics above it."""
    below: dict[str | None, list[Topic]] = {}
    slugs = {topic.slug for topic in topics}
    for topic in sorted(topics, key=lambda each: (each.position, each.slug)):
        below.setdefault(topic.parent if topic.parent in slugs else None, []).append(topic)
    found: dict[str, tuple[Topic, int]] = {}
    waiting = [(topic, 0) for topic in reversed(below.get(None, []))]
    while waiting:
        topic, depth = waiting.pop()
        found[topic.slug] = (topic, depth)
        waiting += [(each, depth + 1) for each in reversed(below.get(topic.slug, []))]
    found |= {topic.slug: (topic, 0) for topic in topics if topic.slug not in found}
    return list(found.values())


def slugs_below(topics: Sequence[Topic], slug: str) -> set[str]:
    """The slugs of all topics below one, at any depth."""
    found: set[str] = set()
    waiting = {slug}
    while waiting:
        waiting = {topic.slug for topic in topics if topic.parent in waiting} - found - {slug}
        found |= waiting
    return found


def parents_first(topics: Sequence[Topic]) -> list[Topic]:
    """The topics in an order in which each stands behind its parent, if that is among them."""
    slugs = {topic.slug for topic in topics}
    placed: dict[str | None, Topic] = {}
    waiting = list(topics)
    while waiting:
        ready = [topic for topic in waiting if topic.parent not in slugs or topic.parent in placed]
        if not ready:
            raise AssertionError("topics that are their own ancestors were let through")
        placed |= {topic.slug: topic for topic in ready}
        waiting = [topic for topic in waiting if topic.slug not in placed]
    return list(placed.values())
