"""Changes of tags: which topics a statement has, and with which stance."""

from dataclasses import dataclass
from typing import ClassVar

from corpus.commands.base import Command
from corpus.commands.decisions import accept_statement, decide_tag
from corpus.domain.errors import CorpusError
from corpus.domain.ids import new_id
from corpus.domain.statements import Stance, State, Tag
from corpus.domain.texts import msg
from corpus.store.store import Writing
from corpus.store.values import tag_row


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTag(Command):
    """Put a topic on statements, which accepts them; a suggested tag of that topic becomes the coder's decision."""

    name: ClassVar[str] = "set-tag"
    title: ClassVar[str] = msg("Tag with topic")
    statements: tuple[str, ...]
    topic: str
    stance: Stance | None = None

    def run(self, writing: Writing) -> None:
        """Insert or update the rows. Raises CorpusError for an unknown statement or topic."""
        for statement_id in self.statements:
            accept_statement(writing, writing.store.statements.get(statement_id))
            put_tag(writing, statement_id, self.topic, self.stance)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveTag(Command):
    """Take a topic off statements: the coder's own tag goes, a model's is rejected, another coder's stays."""

    name: ClassVar[str] = "remove-tag"
    title: ClassVar[str] = msg("Remove topic from statement")
    statements: tuple[str, ...]
    topic: str

    def run(self, writing: Writing) -> None:
        """Delete or update the rows; nothing happens where the statement has no such tag."""
        writing.store.topics.get(self.topic)
        for statement_id in self.statements:
            for tag in _tags(writing, statement_id, self.topic):
                if tag.origin == writing.origin:
                    writing.rows.delete("tags", tag.id)
                elif tag.state is not State.REJECTED and tag.coder in (None, writing.coder):
                    decide_tag(writing, tag.id, State.REJECTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetStance(Command):
    """Say what a statement says of its topic; with no topic, of all that were decided, else of all that are suggested.

    The tags are the coder's own: what another coder said of the topic stays.
    """

    name: ClassVar[str] = "set-stance"
    title: ClassVar[str] = msg("Set stance")
    statement: str
    stance: Stance | None
    topic: str | None = None

    def run(self, writing: Writing) -> None:
        """A topic that is given a stance is the coder's decision; nothing happens to one that the statement has not."""
        accept_statement(writing, writing.store.statements.get(self.statement))
        tags = [tag for tag in _tags(writing, self.statement, self.topic) if tag.state is not State.REJECTED]
        if self.stance:
            decided = [] if self.topic else [tag for tag in tags if tag.state is State.ACCEPTED]
            for topic in dict.fromkeys(tag.topic for tag in decided or tags):
                put_tag(writing, self.statement, topic, self.stance)
            return
        for tag in tags:
            if tag.coder == writing.coder and tag.stance:
                writing.rows.update("tags", tag.id, stance=None, changed=writing.moment)


def put_tag(writing: Writing, statement_id: str, topic: str, stance: Stance | None = None) -> None:
    """Make the topic a decision of the coder on the statement. Raises CorpusError for an unknown or retired topic.

    A statement that has a retired topic keeps it, and its stance can be changed.
    """
    known = writing.store.topics.get(topic)
    there = _tags(writing, statement_id, topic)
    mine = [tag for tag in there if tag.coder == writing.coder] or [tag for tag in there if tag.coder is None]
    if mine:
        if mine[0].state is not State.ACCEPTED:
            decide_tag(writing, mine[0].id, State.ACCEPTED)
        if stance and stance is not mine[0].stance:
            writing.rows.update("tags", mine[0].id, stance=str(stance), changed=writing.moment)
        return
    if known.retired:
        raise CorpusError("topic-retired", slug=topic)
    made = Tag(
        id=new_id(),
        statement_id=statement_id,
        topic=topic,
        stance=stance,
        coder=writing.need_coder(),
        origin=writing.origin,
        state=State.ACCEPTED,
        created=writing.moment,
        changed=writing.moment,
    )
    writing.rows.insert("tags", tag_row(made))


def _tags(writing: Writing, statement_id: str, topic: str | None) -> list[Tag]:
    return [tag for tag in writing.store.statements.tags_of(statement_id) if topic in (None, tag.topic)]
