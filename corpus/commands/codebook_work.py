"""Work on the codebook that moves tags: topics merged, split, retired, brought back, and given another slug."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from corpus.commands.base import Command
from corpus.commands.codebook_plans import Plans
from corpus.commands.topics import AddTopic
from corpus.commands.trash import put_away_topic
from corpus.domain.errors import CorpusError
from corpus.domain.statements import State
from corpus.domain.texts import msg
from corpus.domain.topics import Topic, checked_topic, slugs_below
from corpus.store.changes import Row
from corpus.store.store import Writing
from corpus.store.trash_content import content_text
from corpus.store.values import topic_row


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeTopics(Command):
    """Unite a topic with another: its tags, keywords and examples go there, the topics below it too.

    What is left of it, its definition, lies in the trash. How tags meet is told by `codebook_plans`.
    """

    name: ClassVar[str] = "merge-topics"
    title: ClassVar[str] = msg("Merge topics")
    source: str
    target: str

    def run(self, writing: Writing) -> None:
        """Carry out the plan. Raises CorpusError where a topic is unknown, the target retired, or both are the same."""
        plan = Plans(writing.store).merge(self.source, self.target)
        if plan.target.retired:
            raise CorpusError("topic-retired", slug=self.target)
        for tag in plan.gone:
            writing.rows.delete("tags", tag)
        for tag in plan.moved:
            writing.rows.update("tags", tag, topic=self.target, changed=writing.moment)
        for tag, stance in plan.stances:
            writing.rows.update("tags", tag, stance=str(stance), changed=writing.moment)
        if self.target in slugs_below(writing.store.topics.all(), self.source):
            writing.rows.update("topics", self.target, parent=plan.source.parent)
        for topic in plan.below:
            writing.rows.update("topics", topic.slug, parent=self.target)
        united = topic_row(_united(plan.target, plan.source))
        writing.rows.update(
            "topics", self.target, **{name: united[name] for name in ("examples", "keywords", "excluded")}
        )
        put_away_topic(writing, self.source)

    def details(self) -> Mapping[str, Any]:
        """Both topics; the rows themselves are the changes."""
        return {"slug": self.source, "into": self.target}


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitTopic(Command):
    """Give some statements of a topic to a new one: what is decided or suggested there; rejections stay."""

    name: ClassVar[str] = "split-topic"
    title: ClassVar[str] = msg("Split topic")
    slug: str
    topic: Topic
    statements: tuple[str, ...]

    def run(self, writing: Writing) -> None:
        """Add the topic and move the tags. Raises CorpusError where none of the statements has the topic."""
        writing.store.topics.get(self.slug)
        AddTopic(topic=self.topic).run(writing)
        chosen = set(self.statements)
        tags = [tag for tag in Plans(writing.store).tags(self.slug) if tag.state is not State.REJECTED]
        moved = [tag.id for tag in tags if tag.statement_id in chosen]
        if not moved:
            raise CorpusError("topic-nothing-to-split", slug=self.slug)
        for tag_id in moved:
            writing.rows.update("tags", tag_id, topic=self.topic.slug, changed=writing.moment)

    def details(self) -> Mapping[str, Any]:
        """Both topics and the statements."""
        return {"slug": self.slug, "new": self.topic.name, "statements": list(self.statements)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RetireTopic(Command):
    """Offer a topic no longer: decisions stay, open suggestions are withdrawn, its key is free. Or bring it back."""

    name: ClassVar[str] = "retire-topic"
    title: ClassVar[str] = msg("Retire topic")
    slug: str
    retired: bool = True

    def run(self, writing: Writing) -> None:
        """Update the row; nothing happens where it is so already. Raises CorpusError for an unknown topic."""
        topic = writing.store.topics.get(self.slug)
        if self.retired and not topic.retired:
            retire(writing, self.slug)
        elif topic.retired and not self.retired:
            writing.rows.update("topics", self.slug, retired=0)

    def details(self) -> Mapping[str, Any]:
        """The topic, and which way."""
        return {"slug": self.slug, "state": "retired" if self.retired else "offered"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameTopic(Command):
    """Give a topic another slug, which is what exports and the command line call it by; its name stays."""

    name: ClassVar[str] = "rename-topic"
    title: ClassVar[str] = msg("Change slug")
    slug: str
    to: str

    def run(self, writing: Writing) -> None:
        """Move all that refers to it, also in the trash. Raises CorpusError where the slug is taken or no slug."""
        topic = writing.store.topics.get(self.slug)
        if self.to == self.slug:
            return
        if writing.store.topics.exists(self.to):
            raise CorpusError("topic-exists", slug=self.to)
        writing.rows.insert("topics", topic_row(checked_topic(replace(topic, slug=self.to))))
        for tag in Plans(writing.store).tags(self.slug):
            writing.rows.update("tags", tag.id, topic=self.to)
        for each in writing.store.topics.all():
            if each.parent == self.slug:
                writing.rows.update("topics", each.slug, parent=self.to)
        for each_id in [each.id for each in writing.store.trash.all()]:
            content = writing.store.trash.content(each_id)
            renamed = {table: [self._renamed(table, row) for row in rows] for table, rows in content.items()}
            writing.rows.update("trash", each_id, content=content_text(renamed))
        writing.rows.delete("topics", self.slug)

    def _renamed(self, table: str, row: Row) -> Row:
        column = {"tags": "topic", "topics": "parent"}.get(table)
        return row | {column: self.to} if column and row.get(column) == self.slug else row


def retire(writing: Writing, slug: str) -> None:
    """Offer a topic no longer."""
    for tag in Plans(writing.store).tags(slug):
        if tag.state is State.SUGGESTED:
            writing.rows.delete("tags", tag.id)
    writing.rows.update("topics", slug, retired=1, key="")


def _united(target: Topic, source: Topic) -> Topic:
    """The target with what it is found by in the source. Counter-examples stay behind: here they may be examples."""
    return replace(
        target,
        examples=_once((*target.examples, *source.examples)),
        keywords=_once((*target.keywords, *source.keywords)),
        excluded=_once((*target.excluded, *source.excluded)),
    )


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
