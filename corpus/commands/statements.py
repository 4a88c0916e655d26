"""Changes of statements by hand: making them, and their spans, kind, speaker, organisation and note."""

from dataclasses import dataclass, field
from typing import ClassVar

from corpus.commands.actors import need_actor
from corpus.commands.base import Command
from corpus.commands.decisions import accept_statement
from corpus.commands.tags import put_tag
from corpus.domain.actors import ActorKind
from corpus.domain.ids import new_id
from corpus.domain.spans import Span, bounds, check_spans, format_spans, normalised, quote
from corpus.domain.statements import Kind, State, Statement
from corpus.domain.texts import msg
from corpus.store.store import Writing
from corpus.store.values import statement_row


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeStatement(Command):
    """A statement from stretches of the text, accepted at once; speaker, organisation and topics may follow."""

    name: ClassVar[str] = "make-statement"
    title: ClassVar[str] = msg("Make statement")
    article_id: str
    spans: tuple[Span, ...]
    kind: Kind = Kind.DIRECT
    speaker: str | None = None
    organisation: str | None = None
    topics: tuple[str, ...] = ()
    id: str = field(default_factory=new_id)

    def run(self, writing: Writing) -> None:
        """Insert the row. Raises CorpusError for an unknown article or topic, and for spans outside the text."""
        body = writing.store.articles.body(self.article_id)
        check_spans(body, self.spans)
        spans = normalised(self.spans)
        made = Statement(
            id=self.id,
            article_id=self.article_id,
            spans=spans,
            quote=quote(body, spans),
            kind=self.kind,
            speaker=self.speaker,
            organisation=self.organisation,
            coder=writing.need_coder(),
            origin=writing.origin,
            created=writing.moment,
            changed=writing.moment,
        )
        writing.rows.insert("statements", statement_row(made))
        accept_statement(writing, made)
        for topic in self.topics:
            put_tag(writing, made.id, topic)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditStatement(Command):
    """Change the spans, the kind or the note of a statement, which accepts it; None leaves a part as it is."""

    name: ClassVar[str] = "edit-statement"
    title: ClassVar[str] = msg("Edit statement")
    id: str
    spans: tuple[Span, ...] | None = None
    kind: Kind | None = None
    note: str | None = None

    def run(self, writing: Writing) -> None:
        """Update the row. Raises CorpusError for an unknown statement, and for spans outside the text."""
        statement = writing.store.statements.get(self.id)
        values: dict[str, object] = {}
        if self.spans is not None:
            body = writing.store.articles.body(statement.article_id)
            check_spans(body, self.spans)
            spans = normalised(self.spans)
            extent = bounds(spans)
            values |= {"start": extent.start, "end": extent.end, "spans": format_spans(spans)}
            values["quote"] = quote(body, spans)
        if self.kind is not None:
            values["kind"] = str(self.kind)
        if self.note is not None:
            values["note"] = self.note
        writing.rows.update("statements", self.id, **values, changed=writing.moment)
        accept_statement(writing, statement)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSpeaker(Command):
    """Say who speaks (a name, made an actor where it is new), or that nobody is named; this accepts the statements.

    `span` is where the article names the speaker, where that is known; another name forgets where the one before stood.
    """

    name: ClassVar[str] = "set-speaker"
    title: ClassVar[str] = msg("Set speaker")
    ids: tuple[str, ...]
    speaker: str | None
    kind: ActorKind = ActorKind.PERSON
    span: Span | None = None

    def run(self, writing: Writing) -> None:
        """Update the rows. Raises CorpusError for an unknown statement, and for a span outside the text."""
        name = (self.speaker or "").strip() or None
        actor = need_actor(writing, name, self.kind) if name else None
        for statement_id in self.ids:
            statement = writing.store.statements.get(statement_id)
            values: dict[str, object] = {"speaker": name, "speaker_id": actor, "changed": writing.moment}
            if self.span:
                check_spans(writing.store.articles.body(statement.article_id), [self.span])
                values["speaker_span"] = format_spans([self.span])
            elif name != statement.speaker:
                values["speaker_span"] = None
            writing.rows.update("statements", statement_id, **values)
            accept_statement(writing, statement, link=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOrganisation(Command):
    """Say for which organisation the speaker speaks, or for none; this accepts the statements."""

    name: ClassVar[str] = "set-organisation"
    title: ClassVar[str] = msg("Set organisation")
    ids: tuple[str, ...]
    organisation: str | None

    def run(self, writing: Writing) -> None:
        """Update the rows. Raises CorpusError for an unknown statement."""
        name = (self.organisation or "").strip() or None
        actor = need_actor(writing, name, ActorKind.ORGANISATION) if name else None
        for statement_id in self.ids:
            statement = writing.store.statements.get(statement_id)
            writing.rows.update(
                "statements", statement_id, organisation=name, organisation_id=actor, changed=writing.moment
            )
            if statement.state is not State.ACCEPTED:
                accept_statement(writing, writing.store.statements.get(statement_id))
