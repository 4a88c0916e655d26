"""Work that tells its progress by a callback, as steps of a task: so that it can be shown, and stopped in between."""

import queue
import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from corpus.tasks.base import Progress

T = TypeVar("T")
Told = Callable[[int, int], None]


class _StoppedError(Exception):
    """Ends the work from inside its callback."""


def stepwise(work: Callable[[Told], T]) -> Generator[Progress, None, T]:
    """Run `work` in a thread of its own and yield what it tells; closing the generator ends it at its next telling.

    Returns what `work` returns and raises what it raises.
    """
    told: queue.SimpleQueue[Progress | None] = queue.SimpleQueue()
    stopped = threading.Event()

    def tell(done: int, total: int) -> None:
        if stopped.is_set():
            raise _StoppedError
        told.put(Progress(done=done, total=total))

    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="quoteline-steps") as pool:
        future = pool.submit(work, tell)
        future.add_done_callback(lambda _future: told.put(None))
        try:
            while (step := told.get()) is not None:
                yield step
        finally:
            stopped.set()  # what is still told ends the work; the pool waits for that
    return future.result()
