"""Two ways to do the same work, in turn, in one process: what counts is the ratio, pair by pair."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Seconds of both (medians) and the median, least and greatest ratio of the pairs."""

    name: str
    ours: float
    bare: float
    ratio: float
    least: float
    greatest: float

    def __str__(self) -> str:
        return (
            f"{self.name:<44} {self.ours * 1000:9.1f} ms {self.bare * 1000:9.1f} ms"
            f"   x {self.ratio:.2f}  ({self.least:.2f}-{self.greatest:.2f})"
        )


HEAD = f"{'':<44} {'Quoteline':>12} {'bare':>12}   ratio (range over the pairs)"


def compare(name: str, ours: Callable[[], object], bare: Callable[[], object], *, pairs: int = 5) -> Comparison:
    """Run both in turn, `pairs` times after one warm-up that is not counted."""
    ours(), bare()
    times = [(_seconds(ours), _seconds(bare)) for _ in range(pairs)]
    ratios = [first / second for first, second in times]
    return Comparison(
        name=name,
        ours=statistics.median(first for first, _ in times),
        bare=statistics.median(second for _, second in times),
        ratio=statistics.median(ratios),
        least=min(ratios),
        greatest=max(ratios),
    )


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
