"""Who may be the same: pairs of a registry, and how their cost grows."""

import random

import pytest

from corpus.domain import likely
from corpus.domain.actors import Actor, ActorKind
from corpus.domain.likely import Likely, Proposal
from corpus.domain.names import Reason


def _actors(*names: str, kind: ActorKind = ActorKind.PERSON) -> list[Actor]:
    return [Actor(id=name, name=name, kind=kind) for name in names]


def test_the_four_names_of_one_person_are_proposed_the_likeliest_first() -> None:
    actors = _actors("Golovchenko", "Roman Golovchenko", "R. Golovchenko", "Головченко", "Vera Lipnitskaya")
    found = Likely(actors).all()
    assert len(found) == 6  # each of the four with each
    assert [each.likeness.score for each in found] == sorted((each.likeness.score for each in found), reverse=True)
    assert all("Vera Lipnitskaya" not in each.pair for each in found)
    assert {each.pair for each in Likely(actors).of("Головченко")} == {
        each.pair for each in found if "Головченко" in each.pair
    }


def test_pairs_that_were_told_apart_are_not_proposed() -> None:
    actors = _actors("Golovchenko", "Roman Golovchenko")
    assert Likely(actors).all({frozenset(("Golovchenko", "Roman Golovchenko"))}) == []


def test_an_alias_is_compared_too_and_named() -> None:
    one = Actor(id="1", name="The Premier", aliases=("Roman Golovchenko",))
    (found,) = Likely([one, *_actors("Раман Галоўчанка")]).all()
    assert found.names == ("Roman Golovchenko", "Раман Галоўчанка")
    assert found.likeness.reason is Reason.SPELLING


def test_a_person_is_no_organisation_and_a_place_is_one_only_by_its_whole_name() -> None:
    person, body = _actors("Minsk"), _actors("Минск", kind=ActorKind.ORGANISATION)
    assert Likely([*person, *body]).all() == []
    place = _actors("Minsk", "Minskk", kind=ActorKind.PLACE)
    assert [each.pair for each in Likely([place[0], *body]).all()] == [{"Minsk", "Минск"}]
    assert Likely([Actor(id="x", name="Minsc City", kind=ActorKind.PLACE), *body]).all() == []


def test_the_comparisons_of_a_registry_grow_with_it_and_not_with_its_square(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(1)
    made = [
        Actor(id=str(each), name=f"{chance.choice('ABCDEFGH')}. Golovchen{chance.choice(('ko', 'ka', 'ski'))}")
        for each in range(1600)
    ]  # the worst case: all of nearly one surname
    counted: list[str] = []
    compared = likely._compared

    def counting(one: Actor, other: Actor) -> Proposal | None:
        counted.append(one.id)
        return compared(one, other)

    monkeypatch.setattr(likely, "_compared", counting)
    counts = []
    for count, of in ((800, None), (1600, None), (800, "7"), (1600, "7")):
        counted.clear()
        index = Likely(made[:count])
        index.of(of) if of else index.all()
        counts.append(len(counted))
    assert counts[1] <= 2.2 * counts[0]
    assert 0 < counts[3] <= 1.2 * counts[2]
