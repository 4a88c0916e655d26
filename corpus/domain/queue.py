"""What waits for a decision, and the walk through it: order, chance, what is skipped, and the way back. Pure rules."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

EVERY: Final = 5  # one place in so many is drawn at random where the uncertain ones come first
PAGE: Final = 5 * EVERY  # statements that a walk reads at once


class QueueOrder(StrEnum):
    """In which order what waits is gone through."""

    READING = "reading"  # article by article, from top to bottom
    UNCERTAIN = "uncertain"  # the least certain first, one in `EVERY` at random


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueFilter:
    """Which open statements are wanted: of some articles (None: of all), with an open topic (a slug), by a speaker.

    Reading order follows the order of `articles`, which it needs.
    """

    articles: tuple[str, ...] | None = None
    topic: str | None = None
    speaker: str | None = None
    order: QueueOrder = QueueOrder.READING


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An open statement: suggested, or with a suggested topic. `drawn` says that chance chose it."""

    statement: str
    drawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedent:
    """An earlier decision that is like a suggestion: the words of the statement, and who decided."""

    statement: str
    quote: str
    coder: str


def mixed(ordered: Iterable[str], drawn: Iterable[str]) -> Iterator[Waiting]:
    """What waits in its order, every `EVERY`th place taken by one that was drawn; each comes once.

    Among any `EVERY` places that follow each other one is drawn, while chance has something left to choose.
    """
    taken: set[str] = set()
    chance = iter(drawn)
    place = 0
    for each in ordered:
        if each in taken:
            continue
        if (place + 1) % EVERY == 0:
            chosen = next((other for other in chance if other not in taken and other != each), None)
            if chosen is not None:
                taken.add(chosen)
                place += 1
                yield Waiting(statement=chosen, drawn=True)
        taken.add(each)
        place += 1
        yield Waiting(statement=each)


Read = Callable[[frozenset[str]], Iterable[Waiting]]


class Walk:
    """A walk through a queue. `read` gives a page of what waits, without some ids; `is_open` says what still waits.

    What is skipped comes again at the end. `total` is how many waited when the walk began.
    """

    def __init__(self, read: Read, is_open: Callable[[str], bool], total: int) -> None:
        self._read = read
        self._is_open = is_open
        self._total = total
        self._ahead: deque[Waiting] = deque()
        self._behind: list[Waiting] = []
        self._skipped: dict[str, Waiting] = {}
        self._decided: set[str] = set()
        self._met: set[str] = set()
        self.place: Waiting | None = None

    @property
    def number(self) -> int:
        """Which one this is, counted from 1: what was decided and skipped lies before it."""
        return min(self.total, len(self._decided) + len(self._skipped) + 1)

    @property
    def total(self) -> int:
        """How many there are: at least those that were met."""
        there = 1 if self.place else 0
        return max(self._total, len(self._decided) + len(self._skipped) + there)

    @property
    def decided(self) -> int:
        """How many were decided on this walk."""
        return len(self._decided)

    @property
    def again(self) -> bool:
        """Whether what comes now was skipped before."""
        return self.place is not None and any(each.statement == self.place.statement for each in self._behind)

    def go_on(self) -> Waiting | None:
        """Go to the next one that waits; what is left behind is decided, or skipped where it is still open."""
        left, self.place = self.place, None
        if left is not None:
            self._behind.append(left)
            if self._is_open(left.statement):
                self._skipped[left.statement] = left
            else:
                self._decided.add(left.statement)
        self.place = self._next()
        if self.place is not None:
            self._met.add(self.place.statement)
        return self.place

    def go_back(self) -> Waiting | None:
        """Go to the one before; None at the beginning, where the walk stays."""
        if not self._behind:
            return None
        before = self._behind.pop()
        if self.place is not None:
            self._ahead.appendleft(self.place)
        self._take(before)
        return before

    def go_to(self, statement: str) -> bool:
        """Go back to one that lies behind, as undo does; False where it was not on this walk."""
        while self.place is None or self.place.statement != statement:
            if all(each.statement != statement for each in self._behind):
                return False
            self.go_back()
        self._decided.discard(statement)
        return True

    def _take(self, waiting: Waiting) -> None:
        self._skipped.pop(waiting.statement, None)
        self._decided.discard(waiting.statement)
        self.place = waiting

    def _next(self) -> Waiting | None:
        """The next open one: what was read, a new page, at the end what was skipped."""
        while True:
            while self._ahead:
                found = self._ahead.popleft()
                if self._is_open(found.statement):
                    return found
                if found.statement in self._met:  # decided before somebody went back over it
                    self._decided.add(found.statement)
            self._ahead.extend(self._read(frozenset(self._skipped)))
            if not self._ahead:
                self._ahead.extend(self._skipped.values())
                self._skipped.clear()
                if not any(self._is_open(each.statement) for each in self._ahead):
                    self._ahead.clear()
                    return None
