"""Going through an article and through the list, from where the window is. Pure; ids only."""

from collections.abc import Sequence


def neighbour(ids: Sequence[str], here: str, step: int) -> str:
    """The id `step` places after (or before) `here`; from nowhere the first or the last; empty at the ends."""
    if not ids:
        return ""
    if here not in ids:
        return ids[0] if step > 0 else ids[-1]
    place = ids.index(here) + step
    return ids[place] if 0 <= place < len(ids) else ""


def next_of(ids: Sequence[str], here: str, wanted: Sequence[str]) -> str:
    """The first of `wanted` after `here`, going on from the start behind the last; empty where there is none.

    `ids` are all ids in order, `wanted` some of them.
    """
    pool = set(wanted)
    start = ids.index(here) + 1 if here in ids else 0
    around = [*ids[start:], *ids[:start]]
    return next((each for each in around if each in pool), "")
