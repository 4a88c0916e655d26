"""Changes of the codebook: topics added, described, moved and removed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from corpus.commands.base import Command
from corpus.commands.trash import put_away_topic
from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.domain.topics import Topic, checked_topic, in_tree_order, slugs_below
from corpus.store.store import Writing
from corpus.store.values import topic_row


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTopic(Command):
    """Add a topic at the end of the codebook."""

    name: ClassVar[str] = "add-topic"
    title: ClassVar[str] = msg("Add topic")
    topic: Topic

    def run(self, writing: Writing) -> None:
        """Insert the row. Raises CorpusError where the slug or the key is taken, or a part cannot be used."""
        if self.topic.parent is not None:
            writing.store.topics.get(self.topic.parent)  # raises where there is none
        topics = writing.store.topics.all()
        if any(topic.slug == self.topic.slug for topic in topics):
            raise CorpusError("topic-exists", slug=self.topic.slug)
        _check_key(topics, self.topic)
        position = max((topic.position for topic in topics), default=-1) + 1
        writing.rows.insert("topics", topic_row(replace(checked_topic(self.topic), position=position)))


@dataclass(frozen=True, slots=True, kw_only=True)
class EditTopic(Command):
    """Rename, describe, recolour or re-key a topic; its slug and its place stay. A retired one has no key."""

    name: ClassVar[str] = "edit-topic"
    title: ClassVar[str] = msg("Edit topic")
    topic: Topic

    def run(self, writing: Writing) -> None:
        """Update the row. Raises CorpusError where the topic is unknown, its key taken or a part cannot be used."""
        old = writing.store.topics.get(self.topic.slug)
        wanted = replace(self.topic, position=old.position, parent=old.parent, retired=old.retired)
        wanted = replace(wanted, key="" if old.retired else wanted.key)
        _check_key(writing.store.topics.all(), wanted)
        row = topic_row(checked_topic(wanted))
        writing.rows.update("topics", row.pop("slug"), **row)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveTopic(Command):
    """Move a topic, and what is below it, under another (None: the top); `position` counts those there, from 0."""

    name: ClassVar[str] = "move-topic"
    title: ClassVar[str] = msg("Move topic")
    slug: str
    position: int
    parent: str | None = None

    def run(self, writing: Writing) -> None:
        """Number the topics anew. Raises CorpusError for an unknown topic, and for one that would be below itself."""
        topics = writing.store.topics.all()
        moved = writing.store.topics.get(self.slug)
        if self.parent is not None:
            writing.store.topics.get(self.parent)
            if self.parent == self.slug or self.parent in slugs_below(topics, self.slug):
                raise CorpusError("topic-below-itself", slug=self.slug, parent=self.parent)
        writing.rows.update("topics", self.slug, parent=self.parent)
        beside = [each for each in in_tree_order(topics) if each.parent == self.parent and each.slug != self.slug]
        beside.insert(max(0, self.position), moved)
        places = {each.slug: place for place, each in enumerate(beside)}
        placed = [replace(each, position=places.get(each.slug, each.position)) for each in writing.store.topics.all()]
        number_anew(writing, placed)

    def details(self) -> Mapping[str, Any]:
        """Where it went; null for the top."""
        return {"slug": self.slug, "position": self.position, "parent": self.parent}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveTopic(Command):
    """Move a topic into the trash, with its tags."""

    name: ClassVar[str] = "remove-topic"
    title: ClassVar[str] = msg("Remove topic")
    slug: str

    def run(self, writing: Writing) -> None:
        """Put it away. Raises CorpusError where the topic is unknown, or above another."""
        writing.store.topics.get(self.slug)
        below = [topic.slug for topic in writing.store.topics.all() if topic.parent == self.slug]
        if below:
            raise CorpusError("topic-parent", slug=self.slug, below=", ".join(below))
        put_away_topic(writing, self.slug)


def number_anew(writing: Writing, topics: list[Topic]) -> None:
    """Number the topics as the tree reads."""
    for position, topic in enumerate(in_tree_order(topics)):
        writing.rows.update("topics", topic.slug, position=position)


def _check_key(topics: list[Topic], wanted: Topic) -> None:
    for topic in topics:
        if wanted.key and topic.key == wanted.key and topic.slug != wanted.slug:
            raise CorpusError("topic-key-taken", key=wanted.key, slug=topic.slug)
