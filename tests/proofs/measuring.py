"""What a long session is measured by: memory, widgets, timers, threads and open files; and whether they grow."""

import ctypes
import gc
import statistics
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What is alive. `objects` are those of Qt below the window, without what documents make inside as they like.

    `files` are open descriptors (0 where unknown).
    `values` are the objects of Python that its garbage collector knows; a few thousand come and go with caches.
    """

    objects: int
    widgets: int
    windows: int
    timers: int
    threads: int
    files: int
    values: int


def counts(window: QWidget) -> Counts:
    """What is alive now, after everything that nobody holds was let go."""
    gc.collect()
    return Counts(
        objects=sum(1 for _ in _below(window)),
        widgets=len(QApplication.allWidgets()),
        windows=len(QApplication.topLevelWidgets()),
        timers=sum(timer.isActive() for timer in window.findChildren(QTimer)),
        threads=threading.active_count(),
        files=len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0,
        values=len(gc.get_objects()),
    )


def _below(parent: QObject) -> Iterator[QObject]:
    """Yield what stands below an object, but for the inside of documents: to ask for their frames makes a value of
    each, which stays when the frame is gone."""
    for child in parent.children():
        yield child
        if not isinstance(child, QTextDocument):
            yield from _below(child)


def memory() -> float:
    """The memory that this process holds for itself, in MB, swapped out or not; 0 where the system does not say.

    The pages of programs and libraries are left out: they are on the disk, and the system takes them away and reads
    them again as it likes. What is free already is handed back to the system first, where the C library can do that:
    else a moment in which much was needed, as for learning, would be taken for memory that is held.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    told = {name: value.split()[0] for name, _, value in (line.partition(":") for line in lines) if value.strip()}
    return (int(told.get("RssAnon", 0)) + int(told.get("VmSwap", 0))) * 1024 / 1e6


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """A straight line through values that were measured one after the other: what it gains from end to end.

    `noise` is twice the standard error of that gain, `mean` the mean of the values.
    """

    gain: float
    noise: float
    mean: float

    @property
    def share(self) -> float:
        """The gain as a share of the mean."""
        return self.gain / self.mean if self.mean else 0.0

    @property
    def within_noise(self) -> bool:
        """Whether the gain may be chance."""
        return self.gain <= self.noise


def trend(values: Sequence[float]) -> Trend:
    """The least squares line through the values, and how sure it is."""
    places = [number / (len(values) - 1) for number in range(len(values))]
    slope, start = statistics.linear_regression(places, values)
    rest = sum((value - start - slope * place) ** 2 for place, value in zip(places, values, strict=True))
    spread = sum((place - 0.5) ** 2 for place in places)
    error = (rest / (len(values) - 2) / spread) ** 0.5
    return Trend(gain=slope, noise=2 * error, mean=statistics.fmean(values))
