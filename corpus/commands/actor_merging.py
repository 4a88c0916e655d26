"""Merging actors that are one, and splitting one that is two."""

from dataclasses import dataclass, field
from typing import ClassVar

from corpus.commands.actors import put_apart
from corpus.commands.base import Command
from corpus.domain.actors import ActorKind
from corpus.domain.errors import CorpusError
from corpus.domain.ids import new_id
from corpus.domain.registry import Parts, folded, merged, parted, spaced
from corpus.domain.texts import msg
from corpus.store.actors import apart_name
from corpus.store.store import Writing
from corpus.store.values import actor_row


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeActors(Command):
    """Make one actor of several: `into` stays and takes over names, statements and mentions of the others, which go.

    What it lacks (role, country) comes from the others, and so do their notes. A name as it was recorded in a statement
    stays there; what the decisions say of when and by whom stays too.
    """

    name: ClassVar[str] = "merge-actors"
    title: ClassVar[str] = msg("Merge actors")
    into: str
    others: tuple[str, ...]

    def run(self, writing: Writing) -> None:
        """Move what refers to the others, then remove them. Raises CorpusError for an unknown actor or only one."""
        others = tuple(dict.fromkeys(self.others))
        if not others or self.into in others:
            raise CorpusError("actor-same")
        stays = writing.store.actors.get(self.into)
        gone = [writing.store.actors.get(each) for each in others]
        row = actor_row(merged(stays, gone))
        writing.rows.update("actors", row.pop("id"), **row)
        for actor in gone:
            _move(writing, writing.store.actors.parts(actor.id), self.into)
            _move_apart(writing, actor.id, self.into, others)
            writing.rows.delete("actors", actor.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitActor(Command):
    """Make a second actor of what is not the first one's own: everything under some names, and some statements.

    `names` are names as articles have them; those that were aliases become the new actor's. The two are told apart.
    """

    name: ClassVar[str] = "split-actor"
    title: ClassVar[str] = msg("Split actor")
    actor: str
    label: str
    kind: ActorKind = ActorKind.PERSON
    names: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    id: str = field(default_factory=new_id)

    def run(self, writing: Writing) -> None:
        """Insert the new actor and move its part.

        Raises CorpusError for an unknown actor, a name that is taken or empty, and where nothing would move.
        """
        actors = writing.store.actors
        old = actors.get(self.actor)
        label = spaced(self.label)
        if not label:
            raise CorpusError("actor-nameless")
        holder = actors.named(label)
        if folded(label) == folded(old.name) or (holder and holder.id != old.id):
            raise CorpusError("actor-name-taken", name=label)
        for name in self.names:
            other = actors.named(name)
            if other and other.id != old.id:
                raise CorpusError("actor-alias-taken", alias=name, name=other.name)
        kept, made = parted(old, id=self.id, label=label, kind=self.kind, names=self.names, moment=writing.moment)
        moving = actors.parts(old.id, self.names, self.statements)
        if not moving and kept == old:
            raise CorpusError("actor-split-empty")
        writing.rows.insert("actors", actor_row(made))
        writing.rows.update("actors", old.id, aliases=actor_row(kept)["aliases"])
        _move(writing, moving, made.id)
        put_apart(writing, old.id, made.id)


def _move(writing: Writing, parts: Parts, to: str) -> None:
    """Let rows refer to another actor; nothing else of them changes."""
    for statement in parts.speaking:
        writing.rows.update("statements", statement, speaker_id=to)
    for statement in parts.represented:
        writing.rows.update("statements", statement, organisation_id=to)
    for mention in parts.mentions:
        writing.rows.update("mentions", mention, actor_id=to)


def _move_apart(writing: Writing, gone: str, into: str, merging: tuple[str, ...]) -> None:
    """Those that an actor was told apart from are now apart from the one that takes its place."""
    for pair in writing.store.actors.apart():
        if gone in pair:
            other = next(iter(pair - {gone}), gone)
            writing.rows.delete("settings", apart_name(gone, other))
            if other != into and other not in merging:
                put_apart(writing, into, other)
