"""Changes of the codebook: topics added, described, moved and removed."""

from dataclasses import dataclass, replace
from typing import ClassVar

from corpus.commands.base import Command
from corpus.commands.trash import put_away_topic
from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.domain.topics import Topic, checked_topic
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
    """Rename, describe, recolour or re-key a topic; its slug stays."""

    name: ClassVar[str] = "edit-topic"
    title: ClassVar[str] = msg("Edit topic")
    topic: Topic

    def run(self, writing: Writing) -> None:
        """Update the row. Raises CorpusError where the topic is unknown, its key taken or a part cannot be used."""
        old = writing.store.topics.get(self.topic.slug)
        _check_key(writing.store.topics.all(), self.topic)
        row = topic_row(replace(checked_topic(self.topic), position=old.position, parent=old.parent))
        writing.rows.update("topics", row.pop("slug"), **row)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveTopic(Command):
    """Move a topic to another place in the codebook (0 is the first)."""

    name: ClassVar[str] = "move-topic"
    title: ClassVar[str] = msg("Move topic")
    slug: str
    position: int

    def run(self, writing: Writing) -> None:
        """Number the topics anew."""
        moved = writing.store.topics.get(self.slug)
        order = [topic for topic in writing.store.topics.all() if topic.slug != self.slug]
        order.insert(max(0, self.position), moved)
        for position, topic in enumerate(order):
            writing.rows.update("topics", topic.slug, position=position)


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


def _check_key(topics: list[Topic], wanted: Topic) -> None:
    for topic in topics:
        if wanted.key and topic.key == wanted.key and topic.slug != wanted.slug:
            raise CorpusError("topic-key-taken", key=wanted.key, slug=topic.slug)
