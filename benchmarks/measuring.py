"""Two ways to do the same work, in turn, in one process: what counts is the ratio, pair by pair."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Seconds of both (medians) and the median, least and greatest ratio of the pairs."""

    name: str
    ours: float
    bare: float
    ratio: float
    least: float
    greatest: float

    @classmethod
    def of(cls, name: str, pairs: Sequence[tuple[float, float]]) -> "Comparison":
        """What pairs of times say."""
        ratios = [first / second for first, second in pairs]
        return cls(
            name=name,
            ours=statistics.median(first for first, _ in pairs),
            bare=statistics.median(second for _, second in pairs),
            ratio=statistics.median(ratios),
            least=min(ratios),
            greatest=max(ratios),
        )

    def __str__(self) -> str:
        return (
            f"{self.name:<44} {self.ours * 1000:9.1f} ms {self.bare * 1000:9.1f} ms"
            f"   x {self.ratio:.2f}  ({self.least:.2f}-{self.greatest:.2f})"
        )


HEAD = f"{'':<44} {'Quoteline':>12} {'bare':>12}   ratio (range over the pairs)"


def compare(
    name: str,
    ours: Callable[[], object],
    bare: Callable[[], object],
    *,
    pairs: int = 5,
    clock: Callable[[], float] = time.perf_counter,
) -> Comparison:
    """Run both in turn, `pairs` times after one warm-up that is not counted.

    What takes a millisecond is timed by `time.process_time`, where others use the machine: a turn of theirs takes more.
    """
    ours(), bare()
    return Comparison.of(name, [(seconds(ours, clock), seconds(bare, clock)) for _ in range(pairs)])


def peak_memory(root: Path, *arguments: str) -> int:
    """Run the program; the megabytes of memory that it took at most, told by a parent that is small itself."""
    watch = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    command = [sys.executable, "-c", watch, sys.executable, str(root / "main.py"), *arguments]
    return int(subprocess.run(command, check=True, capture_output=True, cwd=root).stdout) // 1024


def seconds(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """How long something takes."""
    start = clock()
    work()
    return clock() - start
