"""What an analyst enters about the current statement, as commands."""

from corpus.commands.decisions import Accept, Reject
from corpus.commands.statements import EditStatement, SetOrganisation, SetSpeaker
from corpus.commands.tags import RemoveTag, SetStance, SetTag
from corpus.domain.statements import Kind, Stance, Statement
from desktop.models.current_statement import CurrentStatement
from desktop.models.topic_choices import TopicChoice
from desktop.session import Session


class StatementEntries:
    """Acts on the statement that is shown; nothing happens where none is."""

    def __init__(self, session: Session, shown: CurrentStatement) -> None:
        self._session = session
        self._shown = shown

    @property
    def _statement(self) -> Statement | None:
        return self._shown.statement

    def give_speaker(self, name: str) -> None:
        """Record who speaks, and with it for whom that one spoke the last time; an empty name for nobody named."""
        if self._statement:
            here = self._statement
            kind = self._shown.kind_of(name)
            step = self._session.do(SetSpeaker(ids=(here.id,), speaker=name or None, kind=kind))
            known = self._known_organisation(name)
            if step and known and not here.organisation:
                self._session.do(SetOrganisation(ids=(here.id,), organisation=known), step=step)

    def _known_organisation(self, name: str) -> str | None:
        project = self._session.project
        actor = project.actors.named(name) if project is not None and name else None
        return project.queue.organisation_of(actor.id) if project is not None and actor else None

    def give_organisation(self, name: str) -> None:
        """Record for whom the speaker speaks; an empty name for none."""
        if self._statement:
            self._session.do(SetOrganisation(ids=(self._statement.id,), organisation=name or None))

    def give_note(self, note: str) -> None:
        """Record a note."""
        if self._statement:
            self._session.do(EditStatement(id=self._statement.id, note=note))

    def give_kind(self, kind: Kind) -> None:
        """Record how the statement is given."""
        if self._statement and kind is not self._statement.kind:
            self._session.do(EditStatement(id=self._statement.id, kind=kind))

    def give_stance(self, stance: Stance | None, topic: str | None) -> None:
        """Record the stance on a topic, or on all topics of the statement."""
        if self._statement:
            self._session.do(SetStance(statement=self._statement.id, stance=stance, topic=topic))

    def toggle(self, choice: TopicChoice) -> None:
        """Put a topic on the statement; take it off where it is the coder's own decision."""
        if self._statement is None:
            return
        statements, topic = (self._statement.id,), choice.topic.slug
        self._session.do(
            RemoveTag(statements=statements, topic=topic) if choice.mine else SetTag(statements=statements, topic=topic)
        )

    def accept(self) -> None:
        """Accept the statement with its suggested topics."""
        if self._statement:
            self._session.do(Accept(statements=(self._statement.id,)))

    def reject(self) -> None:
        """Reject the statement; one that was made by hand is removed."""
        if self._statement:
            self._session.do(Reject(statements=(self._statement.id,)))
