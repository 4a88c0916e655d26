"""The registry of actors as it is shown and changed: lines, uses, and what a merge or a split comes to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from corpus.domain.actors import Actor, ActorKind
from corpus.domain.statements import Stance, State


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorUse:
    """Where actors stand: statements that they speak in, statements that are made in their name, mentions; and in how
    many articles. Rejected ones are left out."""

    speaking: int = 0
    represented: int = 0
    mentions: int = 0
    articles: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorLine:
    """One row of the list of actors, with how many statements it makes, or that are made in its name, and mentions."""

    actor: Actor
    statements: int
    mentions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A statement on an actor's page; `topics` are slugs with their stances, `represented` that somebody else speaks
    in the actor's name."""

    id: str
    article_id: str
    title: str
    agency: str | None
    published: str | None
    quote: str
    speaker: str | None
    state: State
    represented: bool
    topics: tuple[tuple[str, Stance | None], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AllSaid:
    """What an actor's page shows: where the actor stands, and the statements, newest article first."""

    use: ActorUse = ActorUse()
    said: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NameUse:
    """A name under which articles have an actor, and how often: as it was recorded, not as the registry has it."""

    name: str
    statements: int
    mentions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The rows that refer to an actor, by their ids."""

    speaking: tuple[str, ...] = ()
    represented: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.speaking or self.represented or self.mentions)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePreview:
    """What a merge comes to: the actor as it will be, those that go, what moves, and some of its words."""

    result: Actor
    gone: tuple[Actor, ...]
    moved: ActorUse
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitPreview:
    """What a split comes to: the actor that stays, the new one, what moves to it, and some of its words."""

    kept: Actor
    made: Actor
    moved: ActorUse
    examples: tuple[str, ...]


def spaced(name: str) -> str:
    """A name on one line, its words parted by single spaces."""
    return " ".join(name.split())


def folded(name: str) -> str:
    """A name as it is compared: case and spaces do not count."""
    return spaced(name).casefold()


def cleaned(name: str, aliases: Iterable[str]) -> tuple[str, ...]:
    """The aliases on one line each, once each, without the name itself."""
    found = {folded(name): ""}
    for each in aliases:
        if each.strip():
            found.setdefault(folded(each), spaced(each))
    return tuple(found.values())[1:]


def tidy(actor: Actor) -> Actor:
    """The actor with its texts trimmed."""
    return replace(
        actor,
        name=spaced(actor.name),
        aliases=cleaned(actor.name, actor.aliases),
        role=actor.role.strip(),
        country=actor.country.strip(),
        note=actor.note.strip(),
    )


def merged(into: Actor, others: Sequence[Actor]) -> Actor:
    """One actor made of several: `into` keeps what it has, and takes the names and what it lacks from the others."""
    names = [*into.aliases, *(name for other in others for name in (other.name, *other.aliases))]
    notes = dict.fromkeys(each.note.strip() for each in (into, *others) if each.note.strip())
    return tidy(
        replace(
            into,
            aliases=tuple(names),
            role=into.role or next((each.role for each in others if each.role), ""),
            country=into.country or next((each.country for each in others if each.country), ""),
            note="\n".join(notes),
        )
    )


def parted(
    actor: Actor, *, id: str, label: str, kind: ActorKind, names: Sequence[str], moment: str = ""
) -> tuple[Actor, Actor]:
    """An actor and the one that is split off it: some of its names go to the new one, which is called `label`."""
    moving = {folded(each) for each in (label, *names)} - {folded(actor.name)}
    kept = replace(actor, aliases=tuple(each for each in actor.aliases if folded(each) not in moving))
    aliases = tuple(each for each in names if folded(each) != folded(actor.name))
    return tidy(kept), tidy(Actor(id=id, name=label, kind=kind, aliases=aliases, created=moment))
