"""Which actors of a registry may be the same, without comparing each with each."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from corpus.domain.actors import Actor, ActorKind
from corpus.domain.latin import sounded
from corpus.domain.names import Likeness, Reason, block_keys, likeness
from corpus.domain.texts import msg

Pair = frozenset[str]  # the ids of two actors

REASONS: Final = {
    Reason.SAME: msg("the same name"),
    Reason.SPELLING: msg("the same name in another spelling or script"),
    Reason.INITIALS: msg("the same surname, and an initial that fits"),
    Reason.SURNAME: msg("the surname alone"),
    Reason.ACRONYM: msg("the first letters of the name"),
    Reason.CLOSE: msg("nearly the same letters"),
}
_BLOCK: Final = 60  # actors of one key that are compared each with each; of more, each with those next to it in order
_NEIGHBOURS: Final = 30
_NAMES: Final = 12  # names of one actor that are compared
_SURE: Final = (Reason.SAME, Reason.SPELLING)  # what lets a place be an organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Two actors that may be one: how like they are, and the two names that say so."""

    one: Actor
    other: Actor
    likeness: Likeness
    names: tuple[str, str]

    @property
    def pair(self) -> Pair:
        """Both ids."""
        return frozenset((self.one.id, self.other.id))


class Likely:
    """The actors of a registry by their keys. Each is compared with those that share a key with it, at most some dozens
    for each key: twice as many actors take about twice as long."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._actors: dict[str, Actor] = {}
        self._blocks: dict[tuple[bool, str], list[Actor]] = defaultdict(list)
        for actor in actors:
            self._actors[actor.id] = actor
            for key in _keys(actor):
                self._blocks[actor.kind is ActorKind.PERSON, key].append(actor)

    def of(self, actor_id: str, apart: Collection[Pair] = ()) -> list[Proposal]:
        """Who may be the same as one actor, the likeliest first; not those in `apart`, whom a person told apart."""
        own = self._actors.get(actor_id)
        if own is None:
            return []
        blocks = [self._blocks[own.kind is ActorKind.PERSON, key] for key in sorted(_keys(own))]
        return _ranked(((own, other) for block in blocks for other in _near(block, own)), apart)

    def all(self, apart: Collection[Pair] = ()) -> list[Proposal]:
        """All pairs that may be one, the likeliest first; not those in `apart`."""
        return _ranked((pair for block in self._blocks.values() for pair in _pairs(block)), apart)


def _ranked(pairs: Iterable[tuple[Actor, Actor]], apart: Collection[Pair]) -> list[Proposal]:
    """What comes of comparing these, each pair once."""
    found: dict[Pair, Proposal | None] = dict.fromkeys(apart)
    for one, other in pairs:
        pair = frozenset((one.id, other.id))
        if pair not in found:
            found[pair] = _compared(one, other)
    return sorted((each for each in found.values() if each), key=lambda each: (-each.likeness.score, each.names))


def _keys(actor: Actor) -> set[str]:
    return {key for name in _names(actor) for key in block_keys(name, actor.kind)}


def _names(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases)[:_NAMES]


def _pairs(block: Sequence[Actor]) -> Iterator[tuple[Actor, Actor]]:
    """The pairs of a block that are worth comparing."""
    small = len(block) <= _BLOCK
    ordered = block if small else _in_order(block)
    reach = len(block) if small else _NEIGHBOURS
    for place, one in enumerate(ordered):
        yield from ((one, other) for other in ordered[place + 1 : place + 1 + reach])


def _near(block: Sequence[Actor], own: Actor) -> Iterator[Actor]:
    """Those of a block that stand next to one in the order of their sounds; all of a small one."""
    ordered = block if len(block) <= _BLOCK else _in_order(block)
    place = ordered.index(own)
    reach = len(block) if len(block) <= _BLOCK else _NEIGHBOURS
    yield from ordered[max(0, place - reach) : place]
    yield from ordered[place + 1 : place + 1 + reach]


def _in_order(block: Sequence[Actor]) -> list[Actor]:
    return sorted(block, key=lambda each: sounded(each.name))


def _compared(one: Actor, other: Actor) -> Proposal | None:
    """The likest names of two actors; None where no two are like each other."""
    best: Proposal | None = None
    for mine in _names(one):
        for theirs in _names(other):
            found = likeness(mine, theirs, one.kind)
            if found is None or (one.kind is not other.kind and found.reason not in _SURE):
                continue
            if best is None or found.score > best.likeness.score:
                best = Proposal(one=one, other=other, likeness=found, names=(mine, theirs))
    return best
