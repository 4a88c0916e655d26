"""How far reading is: by bytes over all files, and inside of one by what was read of it."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final, TypeVar

_Part = TypeVar("_Part")

FILE: Final = 4_096  # bytes that a file counts for beside its size: opening it takes time as well


class Gauge:
    """How much of one file was read, from 0 to 1."""

    def __init__(self, size: int = 0) -> None:
        self._size = size
        self._stream: BinaryIO | None = None
        self._share = 0.0
        self._inner: Gauge | None = None
        self._width = 0.0

    def watch(self, stream: BinaryIO) -> BinaryIO:
        """The same stream, whose position tells the share while it is open."""
        self._stream = stream
        return stream

    def each(self, parts: Iterable[_Part], count: int) -> Iterator[_Part]:
        """The parts of a file that was read whole, one after the other; how many of them are done tells the share."""
        for number, part in enumerate(parts):
            self.reach(min(1.0, number / max(1, count)))
            yield part

    def reach(self, share: float) -> None:
        """So much is done, whatever was read."""
        self._share, self._stream, self._inner = share, None, None

    def inner(self, share: float, size: int) -> "Gauge":
        """The gauge of a file inside this one, which makes up so much of it."""
        self.reach(self.share())
        self._inner, self._width = Gauge(size), share
        return self._inner

    def share(self) -> float:
        """What is done."""
        if self._inner is not None:
            return min(1.0, self._share + self._width * self._inner.share())
        if self._stream is None or self._stream.closed or not self._size:
            return self._share
        return min(1.0, self._stream.tell() / self._size)


class Meter:
    """How much of many files was read. It is written in the thread that reads."""

    def __init__(self) -> None:
        self._total = 0
        self._done = 0
        self._gauge = Gauge()
        self._weight = 0

    def expect(self, sizes: Iterator[int]) -> None:
        """So large are the files that will be read."""
        self._total = sum(size + FILE for size in sizes)

    def begin(self, size: int, gauge: Gauge) -> None:
        """A file is being read, after the one before it was finished."""
        self._done += self._weight
        self._weight, self._gauge = size + FILE, gauge

    def share(self) -> float | None:
        """What is done, from 0 to 1; None before anything is known."""
        return min(1.0, (self._done + self._weight * self._gauge.share()) / self._total) if self._total else None
