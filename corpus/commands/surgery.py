"""Cutting one statement in two, and making one of two."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar, Final

from corpus.commands.base import Command
from corpus.commands.decisions import accept_statement
from corpus.domain.errors import CorpusError
from corpus.domain.ids import new_id
from corpus.domain.spans import Span, bounds, check_spans, format_spans, normalised, quote
from corpus.domain.statements import Kind, State, Statement, Tag
from corpus.domain.surgery import joined
from corpus.domain.texts import msg
from corpus.store.store import Writing
from corpus.store.values import statement_row, tag_row

_WEIGHTS: Final = (State.REJECTED, State.SUGGESTED, State.ACCEPTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitStatement(Command):
    """Give a statement other spans, and make a second one of further spans; both are decided by that.

    The second has the speaker, the organisation, the kind and the topics of the first; the note stays with the first.
    """

    name: ClassVar[str] = "split-statement"
    title: ClassVar[str] = msg("Split statement")
    id: str
    spans: tuple[Span, ...]
    others: tuple[Span, ...]
    other_id: str = field(default_factory=new_id)

    def run(self, writing: Writing) -> None:
        """Update a row, insert another. Raises CorpusError for an unknown statement, and for spans outside the text."""
        statement = writing.store.statements.get(self.id)
        body = writing.store.articles.body(statement.article_id)
        check_spans(body, self.spans)
        check_spans(body, self.others)
        _write_spans(writing, body, self.id, normalised(self.spans))
        accept_statement(writing, statement)
        spans = normalised(self.others)
        second = replace(
            writing.store.statements.get(self.id),
            id=self.other_id,
            spans=spans,
            quote=quote(body, spans),
            note="",
            score=None,
            coder=writing.need_coder(),
            origin=writing.origin,
            proposed=(),
            created=writing.moment,
            changed=writing.moment,
        )
        writing.rows.insert("statements", statement_row(second))
        for tag in writing.store.statements.tags_of(self.id):
            writing.rows.insert("tags", tag_row(replace(tag, id=new_id(), statement_id=second.id)))
        for each in (self.id, second.id):
            _take_over(writing, each)


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinStatements(Command):
    """Make one statement of two of an article; the first keeps its id, and what only the other has comes to it.

    Parts with nothing but spaces and stops between them become one. A suggestion that goes into another statement stays
    as a rejected one without topics, so that it does not come back.
    """

    name: ClassVar[str] = "join-statements"
    title: ClassVar[str] = msg("Join statements")
    id: str
    other: str

    def run(self, writing: Writing) -> None:
        """Update the rows. Raises CorpusError for an unknown statement, and for two that cannot be one."""
        kept, other = (writing.store.statements.get(each) for each in (self.id, self.other))
        if kept.id == other.id or kept.article_id != other.article_id:
            raise CorpusError("join-apart")
        body = writing.store.articles.body(kept.article_id)
        values: dict[str, object] = {"kind": str(kept.kind if kept.kind is other.kind else Kind.MIXED)}
        if kept.speaker is None:
            where = other.speaker_span and format_spans([other.speaker_span])
            values |= {"speaker": other.speaker, "speaker_id": other.speaker_id, "speaker_span": where}
        if kept.organisation is None:
            values |= {"organisation": other.organisation, "organisation_id": other.organisation_id}
        values["note"] = "\n".join(dict.fromkeys(note for note in (kept.note, other.note) if note))
        writing.rows.update("statements", kept.id, **values)
        _write_spans(writing, body, kept.id, joined(body, kept.spans, other.spans))
        _move_tags(writing, other.id, kept.id)
        if other.origin.startswith("coder:"):
            writing.rows.delete("statements", other.id)
        else:
            coder = writing.need_coder()
            rejected = {"state": str(State.REJECTED), "coder": coder, "changed": writing.moment}
            writing.rows.update("statements", other.id, **rejected)
        accept_statement(writing, writing.store.statements.get(kept.id))
        _take_over(writing, kept.id)


def _write_spans(writing: Writing, body: str, statement_id: str, spans: Sequence[Span]) -> None:
    extent = bounds(spans)
    writing.rows.update(
        "statements",
        statement_id,
        start=extent.start,
        end=extent.end,
        spans=format_spans(spans),
        quote=quote(body, spans),
        changed=writing.moment,
    )


def _take_over(writing: Writing, statement_id: str) -> None:
    """Open suggestions of exactly the same words give way to the statement, their topics come to it."""
    statement = writing.store.statements.get(statement_id)
    for each in writing.store.statements.of_article(statement.article_id):
        if each.id != statement_id and _is_open(writing, each) and each.spans == statement.spans:
            _move_tags(writing, each.id, statement_id)
            writing.rows.delete("statements", each.id)


def _is_open(writing: Writing, statement: Statement) -> bool:
    """Whether nobody decided anything about a suggestion."""
    tags = writing.store.statements.tags_of(statement.id)
    return statement.state is State.SUGGESTED and all(each.state is State.SUGGESTED for each in tags)


def _move_tags(writing: Writing, source: str, target: str) -> None:
    """Bring the tags of one statement to another; of two by the same coder on one topic the more decided one stays."""
    held = {(each.topic, each.coder): each for each in writing.store.statements.tags_of(target)}
    for tag in writing.store.statements.tags_of(source):
        writing.rows.delete("tags", tag.id)
        mine = held.get((tag.topic, tag.coder))
        if mine is not None and _weight(mine) >= _weight(tag):
            continue
        if mine is not None:
            writing.rows.delete("tags", mine.id)
        moved = held[tag.topic, tag.coder] = replace(tag, statement_id=target)
        writing.rows.insert("tags", tag_row(moved))
    decided = {topic for topic, coder in held if coder == writing.coder}
    for (topic, coder), tag in held.items():
        if coder is None and topic in decided:
            writing.rows.delete("tags", tag.id)


def _weight(tag: Tag) -> tuple[int, bool, float]:
    return _WEIGHTS.index(tag.state), tag.stance is not None, tag.score or 0.0
