"""Which articles tell one story together, from what was found alike and what persons decided; and which of them leads.

Pure. Articles are named by their numbers.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

_FULL: Final = 0.9  # of the length of the longest: so long, an article is as good as whole

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatDecision:
    """What a person said of two articles, by their ids: that they tell the same story, or that they do not."""

    one: str
    other: str
    same: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """What decides whether an article leads. `size` counts words; `worked`: somebody is at work on it, or done."""

    number: int
    size: int
    published: str = ""
    worked: bool = False
    chosen: bool = False


def clusters(
    numbers: Iterable[int], links: Mapping[Pair, float], *, same: Collection[Pair], different: Collection[Pair]
) -> list[list[int]]:
    """The groups of two and more that links hold together, the strongest first; none joins what a person told apart.

    What a person joined comes before what was found.
    """
    groups = {number: {number} for number in numbers}
    enemies: dict[int, set[int]] = {number: set() for number in groups}
    for one, other in different:
        if one in enemies and other in enemies:
            enemies[one].add(other)
            enemies[other].add(one)
    found = sorted(links, key=lambda pair: (-links[pair], pair))
    for one, other in (*sorted(same), *found):
        if one not in groups or other not in groups or groups[one] is groups[other]:
            continue
        small, large = sorted((groups[one], groups[other]), key=len)
        if any(enemies[each] & large for each in small):
            continue
        large |= small
        for each in small:
            groups[each] = large
    whole = {id(group): group for group in groups.values() if len(group) > 1}
    return [sorted(group) for group in whole.values()]


def in_order(members: Sequence[Member]) -> list[Member]:
    """The lead first: the one that a person chose; else one that was worked on, that nothing of it is folded away.

    Among these a whole one, of which others are cuts; then the earliest, and the one that was added first.
    """
    longest = {
        worked: max((each.size for each in members if each.worked is worked), default=0) for worked in (True, False)
    }
    return sorted(
        members,
        key=lambda each: (
            not each.chosen,
            not each.worked,
            each.size < _FULL * longest[each.worked],
            not each.published or each.published.startswith("--"),
            each.published,
            each.number,
        ),
    )
