"""What a task is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from corpus.commands.base import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """One step of a task: `done` of `total` (None: unknown) are finished, and `command`, if any, is to be run.

    `share`, from 0 to 1, is for work that knows how far it is, though not of how many.
    """

    done: int
    total: int | None
    share: float | None = None
    command: Command | None = None


class Task(Protocol):
    """Long work. `label` says what it does, for the status bar.

    `run` may be called in any thread, once: it opens what it reads itself, yields its steps and can be closed between
    two of them, which cancels it. The commands it yields are for the thread that owns the project. `report` tells
    what became of it, also after a cancel.
    """

    label: str

    def run(self) -> Iterator[Progress]:
        """The steps of the work."""
        ...

    def report(self) -> object:
        """What was done so far."""
        ...
