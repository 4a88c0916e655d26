"""The walk through what waits: one in five by chance, skipping, going back, and the numbers that are shown."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.queue import EVERY, Waiting, Walk, mixed

NAMES = [f"s{number}" for number in range(23)]


@given(st.lists(st.sampled_from(NAMES), unique=True), st.lists(st.sampled_from(NAMES), unique=True))
def test_each_comes_once_and_one_in_five_is_drawn(ordered: list[str], drawn: list[str]) -> None:
    found = list(mixed(ordered, drawn))
    names = [each.statement for each in found]
    assert len(names) == len(set(names))
    assert set(ordered) <= set(names) <= {*ordered, *drawn}
    certain = [each.statement for each in found if not each.drawn]
    assert certain == [each for each in ordered if each in certain]
    assert all((place + 1) % EVERY == 0 for place, each in enumerate(found) if each.drawn)


def test_of_any_five_one_is_drawn_while_there_is_a_choice() -> None:
    found = list(mixed(NAMES, reversed(NAMES)))
    whole = [found[at : at + EVERY] for at in range(10)]
    assert all(sum(each.drawn for each in five) == 1 for five in whole)


class Queue:
    """A queue in memory, read in pages of four."""

    def __init__(self, names: Iterable[str]) -> None:
        self.open = list(names)
        self.read_times = 0

    def read(self, without: frozenset[str]) -> list[Waiting]:
        self.read_times += 1
        return [Waiting(statement=each) for each in self.open if each not in without][:4]

    def walk(self) -> Walk:
        return Walk(self.read, lambda statement: statement in self.open, len(self.open))

    def decide(self, walk: Walk) -> None:
        assert walk.place
        self.open.remove(walk.place.statement)
        walk.go_on()


def test_deciding_everything_in_order() -> None:
    queue = Queue(NAMES)
    walk = queue.walk()
    assert walk.go_on() == Waiting(statement="s0")
    for number in range(23):
        assert walk.place
        assert (walk.place.statement, walk.number, walk.total) == (f"s{number}", number + 1, 23)
        queue.decide(walk)
    assert (walk.place, walk.decided) == (None, 23)


def test_what_is_skipped_comes_again_at_the_end() -> None:
    queue = Queue("abc")
    walk = queue.walk()
    walk.go_on()
    walk.go_on()
    assert (walk.number, walk.again) == (2, False)
    queue.decide(walk)
    queue.decide(walk)
    assert walk.place == Waiting(statement="a")
    assert (walk.number, walk.total, walk.again) == (3, 3, True)
    assert walk.go_on() == Waiting(statement="a")  # for as long as it waits
    queue.decide(walk)
    assert walk.place is None


def test_going_back_and_on_again() -> None:
    queue = Queue("abcdef")
    walk = queue.walk()
    walk.go_on()
    assert walk.go_back() is None
    queue.decide(walk)
    walk.go_on()
    assert (walk.place, walk.number) == (Waiting(statement="c"), 3)
    walk.go_back()
    assert (walk.place, walk.number) == (Waiting(statement="b"), 2)
    walk.go_back()
    assert (walk.place, walk.number) == (Waiting(statement="a"), 1)  # decided, and to be seen
    assert walk.go_on() == Waiting(statement="b")
    assert walk.go_on() == Waiting(statement="c")


def test_undo_takes_the_walk_back() -> None:
    queue = Queue("abcd")
    walk = queue.walk()
    walk.go_on()
    for _ in range(4):
        queue.decide(walk)
    assert walk.place is None
    queue.open[:] = ["c"]
    assert walk.go_to("c")
    assert (walk.place, walk.number, walk.total) == (Waiting(statement="c"), 3, 4)
    assert not walk.go_to("z")
    queue.decide(walk)
    assert (walk.place, walk.decided) == (None, 4)


def test_what_was_decided_elsewhere_is_passed_over() -> None:
    queue = Queue("abc")
    walk = queue.walk()
    walk.go_on()
    queue.open[:] = ["c"]
    assert walk.go_on() == Waiting(statement="c")


@pytest.mark.parametrize("names", ["", "x"])
def test_a_queue_of_none_or_one(names: str) -> None:
    queue = Queue(names)
    walk = queue.walk()
    assert (walk.go_on() is None) == (names == "")
    assert walk.total == len(names)
