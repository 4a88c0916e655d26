"""Changes of the registry of actors."""

from dataclasses import dataclass, field, replace
from typing import ClassVar

from corpus.commands.base import Command
from corpus.domain.actors import Actor, ActorKind
from corpus.domain.errors import CorpusError
from corpus.domain.ids import new_id
from corpus.domain.registry import folded, tidy
from corpus.domain.texts import msg
from corpus.store.actors import apart_name
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
        """Insert the row. Raises CorpusError for an empty name."""
        actor = tidy(Actor(id=self.id, name=self.label, kind=self.kind, created=writing.moment))
        check_actor(writing, actor)
        writing.rows.insert("actors", actor_row(actor))


@dataclass(frozen=True, slots=True, kw_only=True)
class EditActor(Command):
    """Change an actor's name, kind, aliases, role, country or note. Its statements show the new name at once."""

    name: ClassVar[str] = "edit-actor"
    title: ClassVar[str] = msg("Edit actor")
    actor: Actor

    def run(self, writing: Writing) -> None:
        """Update the row. Raises CorpusError where the actor is unknown, has no name, or an alias is another's."""
        old = writing.store.actors.get(self.actor.id)
        actor = replace(tidy(self.actor), created=old.created)
        check_actor(writing, actor, before=old)
        row = actor_row(actor)
        writing.rows.update("actors", row.pop("id"), **row)


@dataclass(frozen=True, slots=True, kw_only=True)
class TellActorsApart(Command):
    """Say that two actors are not the same, so that they are not proposed as one again."""

    name: ClassVar[str] = "tell-actors-apart"
    title: ClassVar[str] = msg("Tell actors apart")
    one: str
    other: str

    def run(self, writing: Writing) -> None:
        """Remember the pair. Raises CorpusError where an actor is unknown, or both are one."""
        for each in (self.one, self.other):
            writing.store.actors.get(each)
        if self.one == self.other:
            raise CorpusError("actor-same")
        put_apart(writing, self.one, self.other)


def check_actor(writing: Writing, actor: Actor, before: Actor | None = None) -> None:
    """Raise CorpusError where an actor has no name, or a new alias leads to another actor already."""
    if not actor.name:
        raise CorpusError("actor-nameless")
    had = set(map(folded, before.aliases)) if before else set()
    for alias in actor.aliases:
        holder = writing.store.actors.named(alias) if folded(alias) not in had else None
        if holder and holder.id != actor.id:
            raise CorpusError("actor-alias-taken", alias=alias, name=holder.name)


def put_apart(writing: Writing, one: str, other: str) -> None:
    """Remember that two actors are different."""
    name = apart_name(one, other)
    if not writing.store.settings.get(name):
        writing.rows.insert("settings", {"name": name, "value": writing.moment})


def need_actor(writing: Writing, name: str, kind: ActorKind) -> str:
    """The id of the actor of this name or alias, made where there is none."""
    found = writing.store.actors.named(name, kind)
    if found:
        return found.id
    actor = tidy(Actor(id=new_id(), name=name, kind=kind, created=writing.moment))
    writing.rows.insert("actors", actor_row(actor))
    return actor.id
