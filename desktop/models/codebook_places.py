"""Where a topic goes in the tree of the codebook when it is dragged or moved by keys. Pure."""

from collections.abc import Sequence
from enum import Enum

from corpus.domain.topics import Topic, in_tree_order, slugs_below

Place = tuple[str | None, int]  # the topic above, None for the top, and the place among those below it


class Beside(Enum):
    """Where something was let go, as seen from the topic under the pointer."""

    ABOVE = "above"
    BELOW = "below"
    ON = "on"
    END = "end"


class Step(Enum):
    """A move by one key."""

    UP = "up"
    DOWN = "down"
    UNDER = "under"
    OUT = "out"


def dropped(topics: Sequence[Topic], slug: str, target: str, beside: Beside) -> Place | None:
    """Where a topic goes that is let go at another; None where it cannot: on itself, or on what is below it."""
    if beside is Beside.END:
        return None, len(_below(topics, None, slug))
    if target == slug or target in slugs_below(topics, slug):
        return None
    here = next(topic for topic in topics if topic.slug == target)
    below = _below(topics, target, slug)
    if beside is Beside.ON:
        return target, len(below)
    if beside is Beside.BELOW and below:  # between a topic and the first one below it
        return target, 0
    place = [each.slug for each in _below(topics, here.parent, slug)].index(target)
    return here.parent, place + (beside is Beside.BELOW)


def stepped(topics: Sequence[Topic], slug: str, step: Step) -> Place | None:
    """Where one key moves a topic; None where there is no way on."""
    here = next(topic for topic in topics if topic.slug == slug)
    siblings = [each.slug for each in _below(topics, here.parent, "")]
    at = siblings.index(slug)
    if step is Step.UP:
        return (here.parent, at - 1) if at else None
    if step is Step.DOWN:
        return (here.parent, at + 1) if at + 1 < len(siblings) else None
    if step is Step.UNDER:
        return (siblings[at - 1], len(_below(topics, siblings[at - 1], slug))) if at else None
    if here.parent is None:
        return None
    above = next(topic for topic in topics if topic.slug == here.parent)
    return above.parent, [each.slug for each in _below(topics, above.parent, slug)].index(above.slug) + 1


def _below(topics: Sequence[Topic], parent: str | None, without: str) -> list[Topic]:
    """The topics directly below one, in order, one of them left out."""
    return [each for each in in_tree_order(topics) if each.parent == parent and each.slug != without]
