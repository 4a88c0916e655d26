"""Undoing and doing again what takes longer than a moment."""

from collections.abc import Iterator
from contextlib import closing

from corpus.commands.reversing import Outcome, Reversing
from corpus.domain.history import Plan
from corpus.store.store import Store
from corpus.tasks.base import Progress


class ReverseTask:
    """Carries a plan out through a connection of its own: the one task that writes by itself, see `tasks.base.Task`.

    It is all or nothing: cancelled or failed, it leaves everything as it was. While it runs, nobody else can change
    the project. `report` tells what is to be announced by `History.announce`, None where nothing was done. The label
    is given, since it names the step.
    """

    def __init__(self, store: Store, plan: Plan, label: str = "") -> None:
        self.label = label
        self.cancelled = False
        self._store = store
        self._plan = plan
        self._outcome: Outcome | None = None

    def run(self) -> Iterator[Progress]:
        """Yield how far it is; the last step stands before the commit."""
        with self._store.beside() as store:
            reversing = Reversing(store, self._plan)
            with closing(reversing.run()) as shares:
                try:
                    for share in shares:
                        yield Progress(done=0, total=None, share=share)
                except GeneratorExit:
                    self.cancelled = True
                    raise
            self._outcome = reversing.outcome

    def report(self) -> Outcome | None:
        """What was reversed, None where nothing was."""
        return self._outcome
