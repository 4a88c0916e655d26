"""Short labels of topics: what tells them apart where colours cannot. Pure.

A topic with a key is labelled with it. Another gets two letters of its name; no two topics of a codebook have the
same label.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import combinations, count

from corpus.domain.topics import Topic


def topic_labels(topics: Mapping[str, Topic]) -> Mapping[str, str]:
    """The label of each topic, by its slug."""
    return _labels(tuple([(each.slug, each.name, each.key, each.position) for each in topics.values()]))


def label_of(slug: str, topics: Mapping[str, Topic]) -> str:
    """The label of one topic; one that the codebook lacks has the beginning of its slug."""
    return topic_labels(topics).get(slug, slug[:2])


@lru_cache(maxsize=4)
def _labels(topics: tuple[tuple[str, str, str, int], ...]) -> Mapping[str, str]:
    found = {slug: key.upper() for slug, _, key, _ in topics if key}
    taken = {label.casefold() for label in found.values()}
    for slug, name, key, _ in sorted(topics, key=lambda each: (each[3], each[0])):
        if not key:
            label = next(each for each in _candidates(name) if each.casefold() not in taken)
            taken.add(label.casefold())
            found[slug] = label
    return found


def _candidates(name: str) -> Iterator[str]:
    """Two letters: the first ones of two words, then the first with any later one, at last numbers."""
    parts = ["".join(filter(str.isalnum, part)) for part in name.replace("-", " ").split()]
    starts = [part[0] for part in filter(None, parts)]
    yield from (one.upper() + two.lower() for one, two in combinations(starts, 2))
    letters = "".join(parts)
    yield from (letters[0].upper() + each.lower() for each in letters[1:])
    yield from (f"{letters[:1].upper()}{number}" for number in count(2))
