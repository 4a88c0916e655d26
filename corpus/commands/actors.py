"""Changes of the registry of actors."""

from dataclasses import dataclass, field, replace
from typing import ClassVar

from corpus.commands.base import Command
from corpus.domain.actors import Actor, ActorKind
from corpus.domain.ids import new_id
from corpus.domain.texts import msg
from corpus.store.store import Writing
from corpus.store.values import actor_row


@dataclass(frozen=True, slots=True, kw_only=True)
class AddActor(Command):
    """Add an actor; its id may be chosen beforehand, so that the caller can refer to it."""

    name: ClassVar[str] = "add-actor"
    title: ClassVar[str] = msg("Add actor")
    label: str
    kind: ActorKind = ActorKind.PERSON
    id: str = field(default_factory=new_id)

    def run(self, writing: Writing) -> None:
        """Insert the row."""
        actor = Actor(id=self.id, name=self.label.strip(), kind=self.kind, created=writing.moment)
        writing.rows.insert("actors", actor_row(actor))


@dataclass(frozen=True, slots=True, kw_only=True)
class EditActor(Command):
    """Change an actor's name, kind, aliases, role, country or note. Its statements show the new name at once."""

    name: ClassVar[str] = "edit-actor"
    title: ClassVar[str] = msg("Edit actor")
    actor: Actor

    def run(self, writing: Writing) -> None:
        """Update the row. Raises CorpusError where the actor is unknown."""
        old = writing.store.actors.get(self.actor.id)
        row = actor_row(replace(self.actor, created=old.created))
        writing.rows.update("actors", row.pop("id"), **row)


def need_actor(writing: Writing, name: str, kind: ActorKind) -> str:
    """The id of the actor of this name or alias, made where there is none."""
    found = writing.store.actors.named(name)
    if found:
        return found.id
    actor = Actor(id=new_id(), name=name.strip(), kind=kind, created=writing.moment)
    writing.rows.insert("actors", actor_row(actor))
    return actor.id
