"""What lies under the mouse. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum


class Layer(IntEnum):
    """What can be clicked; a higher one lies on top."""

    STATEMENT = 0
    BRACKET = 1
    MENTION = 2
    CHIP = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Something that can be clicked: the id of a statement or mention, and the topic's slug for a chip.

    `members` are the statements of a bar that stands for several, `hidden` is how many things a `+n` counts.
    """

    layer: Layer
    id: str
    topic: str = ""
    hidden: int = 0
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Where a target is, in pixels; `size` is that of the whole target, so that the smallest of several wins."""

    left: float
    top: float
    right: float
    bottom: float
    target: Target
    size: float

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies in the box."""
        return self.left <= x < self.right and self.top <= y < self.bottom


def targets_at(boxes: Iterable[Box], x: float, y: float) -> list[Target]:
    """All targets at a point, the topmost first; in one layer, the smallest first. Each target comes once."""
    found = [each for each in boxes if each.holds(x, y)]
    found.sort(key=lambda each: (-each.target.layer, each.size, each.target.id))
    return list(dict.fromkeys(each.target for each in found))
