"""A list in which each story stands once: repeats are folded away, until somebody unfolds them. Pure."""

from collections.abc import Collection, Mapping, Sequence


def folded(
    ids: Sequence[str], places: Mapping[str, tuple[str, int]], *, opened: Collection[str] = frozenset()
) -> list[str]:
    """The ids, with one of each cluster: the lead, or the one next to it that is among them.

    `places` has the lead of each article in a cluster, and its place there. Below an `opened` lead the others follow.
    """
    groups: dict[str, list[tuple[int, str]]] = {}
    for each in ids:
        if each in places:
            lead, place = places[each]
            groups.setdefault(lead, []).append((place, each))
    kept: dict[str, list[str]] = {}
    for lead, group in groups.items():
        order = [each for _, each in sorted(group)]
        kept[order[0]] = order if lead in opened else order[:1]
    found: list[str] = []
    for each in ids:
        found += kept.get(each, []) if each in places else [each]
    return found
