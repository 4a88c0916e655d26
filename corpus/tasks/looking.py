"""Looking at the tables among files, so that somebody can say what their columns are before they are added."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from corpus.domain.tables import TableLook
from corpus.domain.texts import msg
from corpus.tasks.base import Progress

_PATIENCE: Final = 0.1  # seconds


class LookTask:
    """Looks at tables and changes nothing. See `tasks.base.Task`."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self.label = msg("Looking at tables")
        self._paths = paths
        self._found: list[TableLook] = []

    def run(self) -> Iterator[Progress]:
        """Yield a step now and then, so that it can be cancelled."""
        from corpus.load.table_looks import TableLooks

        looks = TableLooks(self._paths)
        last = time.monotonic()
        for done in looks.walk():
            if time.monotonic() - last > _PATIENCE:
                yield Progress(done=done, total=None)
                last = time.monotonic()
        self._found = looks.found()

    def report(self) -> list[TableLook]:
        """One look for all tables with the same columns; none before the task has run to its end."""
        return self._found
