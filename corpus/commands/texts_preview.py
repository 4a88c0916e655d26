"""What an edit of a text would do, told while it is being made; nothing is changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.commands.texts import Findings, Plan
from corpus.domain.differences import edits_between
from corpus.domain.edits import Edit
from corpus.domain.moved import Moving, Touched
from corpus.domain.moving import Moves


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The edits, what they touch, where each of that would be in the edited text, and how much of the text changes.

    `dropped` open suggestions would go. `share` is from 0 to 1.
    """

    edits: tuple[Edit, ...] = ()
    touched: tuple[Touched, ...] = ()
    places: tuple[int, ...] = ()
    dropped: int = 0
    share: float = 0.0


def preview(before: str, after: str, found: Findings) -> Preview:
    """What would become of the findings if the text were edited like this."""
    edits = edits_between(before, after)
    moves = Moves(edits, after)
    plan = Plan.of(found, Moving(moves, before, after))
    changed = sum(max(len(each.old), len(each.new)) for each in edits)
    return Preview(
        edits=edits,
        touched=tuple(plan.touched),
        places=tuple(_place(each, moves, edits) for each in plan.touched),
        dropped=len(plan.dropped),
        share=min(1.0, changed / max(1, len(before))),
    )


def _place(touched: Touched, moves: Moves, edits: Sequence[Edit]) -> int:
    """Where something would be, or where it was taken out."""
    moved = moves.moved(touched.place)
    if moved:
        return moved.start
    grown = sum(each.growth for each in edits if each.end <= touched.place.start)
    return max(0, touched.place.start + grown)


def edits_of_shown(body: str, shown: str, now: str) -> tuple[Edit, ...]:
    """The edits of a body that was shown with stand-ins for some of its characters, one for one, and reads `now`.

    A character that stayed is the body's own, whatever stood for it.
    """
    return tuple(_of_body(each, body) for each in edits_between(shown, now))


def _of_body(edit: Edit, body: str) -> Edit:
    was = body[edit.start : edit.end]
    if was == edit.old:
        return edit
    least = min(len(edit.old), len(edit.new))
    head = next((at for at in range(least) if edit.old[at] != edit.new[at]), least)
    tail = next((at for at in range(least - head) if edit.old[-1 - at] != edit.new[-1 - at]), least - head)
    middle = edit.new[head : len(edit.new) - tail]
    return Edit(start=edit.start, old=was, new=was[:head] + middle + was[len(was) - tail :])
