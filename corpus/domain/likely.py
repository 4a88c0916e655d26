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


def proposals(
    actors: Sequence[Actor], apart: Collection[Pair] = (), *, of: str | None = None, limit: int | None = None
) -> list[Proposal]:
    """Pairs of actors that may be one, the likeliest first; those in `apart` were told apart by a person.

    With `of` only pairs with this actor. Every actor is compared with those that share a key with it, at most some
    dozens for each key: twice as many actors take about twice as long.
    """
    blocks: dict[tuple[bool, str], list[Actor]] = defaultdict(list)
    for actor in actors:
        for key in _keys(actor):
            blocks[actor.kind is ActorKind.PERSON, key].append(actor)
    found: dict[Pair, Proposal | None] = dict.fromkeys(apart)
    for block in blocks.values():
        if of is not None and all(each.id != of for each in block):
            continue
        for one, other in _pairs(block, of):
            pair = frozenset((one.id, other.id))
            if pair not in found:
                found[pair] = _compared(one, other)
    ranked = sorted((each for each in found.values() if each), key=lambda each: (-each.likeness.score, each.names))
    return ranked[:limit]


def _keys(actor: Actor) -> set[str]:
    return {key for name in _names(actor) for key in block_keys(name, actor.kind)}


def _names(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases)[:_NAMES]


def _pairs(block: Sequence[Actor], of: str | None) -> Iterator[tuple[Actor, Actor]]:
    """The pairs of a block that are worth comparing."""
    if of is not None:
        own = next(each for each in block if each.id == of)
        yield from ((own, each) for each in _near(block, own) if each.id != of)
        return
    ordered = block if len(block) <= _BLOCK else sorted(block, key=lambda each: sounded(each.name))
    reach = len(block) if len(block) <= _BLOCK else _NEIGHBOURS
    for place, one in enumerate(ordered):
        yield from ((one, other) for other in ordered[place + 1 : place + 1 + reach])


def _near(block: Sequence[Actor], own: Actor) -> Iterable[Actor]:
    """Those of a block that stand next to one in the order of their sounds; all of a small one."""
    if len(block) <= _BLOCK:
        return block
    ordered = sorted(block, key=lambda each: sounded(each.name))
    place = ordered.index(own)
    return ordered[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS + 1]


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
