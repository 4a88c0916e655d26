"""Runs commands, journals them and takes them back; unlimited, and across restarts."""

from collections.abc import Callable, Sequence

from corpus.commands.base import TITLES, Command
from corpus.commands.facts import recorded
from corpus.commands.reversing import Outcome, Reversing
from corpus.commands.trash_emptying import empty
from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.history import HistoryFilter, Plan, Reversal, Step, StepState
from corpus.store.journal import Entry
from corpus.store.store import Store, Writing
from corpus.store.touched import Touched

Publish = Callable[[Changed], None]


class History:
    """The one gate for change. Each command runs in one transaction with its journal row."""

    def __init__(self, store: Store, coder: str, publish: Publish) -> None:
        self._store = store
        self._publish = publish
        self.coder = coder

    def do(self, command: Command, *, step: int | None = None, base: bool = False) -> int:
        """Run, journal and announce one change; returns its step.

        Give the step of an earlier command to make both one step of undo (work that is committed in batches); where
        something else was done or undone in between, a new step begins.
        A command that changed no row leaves no journal row. `base` marks what undo never takes back.
        """
        with self._store.transaction():
            writing = Writing.begin(self._store, self.coder)
            command.run(writing)
            changes = writing.rows.changes
            self._store.clusters.settle(changes)
            if changes:
                record = recorded(writing, command.name, command.details())
                step = self._store.journal.append(record, step=step, base=base)
        moved = self._store.clusters.moved()
        if changes or moved:
            self._publish(Touched(changes).changed(moved))
        return step or 0

    def undo(self, *, down_to: int | None = None) -> Reversal:
        """Take back the last step that is done, or all after a step. Raises CorpusError where there is nothing."""
        return self.reverse(self.to_undo(down_to=down_to))

    def redo(self, *, up_to: int | None = None) -> Reversal:
        """Do the last undone step again, or all up to a step. Raises CorpusError where there is nothing."""
        return self.reverse(self.to_redo(up_to=up_to))

    def to_undo(self, *, down_to: int | None = None) -> Plan:
        """The plan to take back the last step that is done, or all that was done after a step, at once.

        Raises CorpusError where there is nothing to take back.
        """
        if down_to is not None and self._step(down_to).state is StepState.UNDONE:
            raise CorpusError("step-undone", step=down_to)
        last = self._store.journal.next_undo()
        if last is None or last == down_to:
            raise CorpusError("nothing-to-undo")
        steps = [last] if down_to is None else self._store.journal.done_after(down_to)
        return self._plan(steps, backwards=True)

    def to_redo(self, *, up_to: int | None = None) -> Plan:
        """The plan to do the last undone step again, or all that was undone up to a step, at once.

        Raises CorpusError where there is nothing to do again.
        """
        if up_to is not None and self._step(up_to).state is not StepState.UNDONE:
            raise CorpusError("nothing-to-redo")
        first = self._store.journal.next_redo()
        if first is None:
            raise CorpusError("nothing-to-redo")
        steps = [first] if up_to is None else self._store.journal.undone_up_to(up_to)
        return self._plan(steps, backwards=False)

    def reverse(self, plan: Plan) -> Reversal:
        """Carry a plan out in one transaction, and announce it as one change."""
        reversing = Reversing(self._store, plan)
        for _ in reversing.run():
            pass
        assert reversing.outcome is not None
        return self.announce(reversing.outcome)

    def announce(self, outcome: Outcome) -> Reversal:
        """Tell of what was reversed, also by a task."""
        self._publish(outcome.changed)
        return outcome.reversal

    def empty_trash(self, ids: Sequence[str] | None = None) -> int:
        """Remove what is in the trash (None: everything) for good; returns how many things went.

        This cannot be undone, and neither can what was done before: the history ends here. Raises CorpusError
        "trash-not-compacted" where everything went, but the file could not be written anew.
        """
        try:
            return empty(self._store, self.coder, ids)
        finally:
            self._publish(Changed(trash=True))

    def undo_title(self) -> str | None:
        """The marked title of what undo would take back, None where there is nothing."""
        return self._title(self._store.journal.next_undo())

    def redo_title(self) -> str | None:
        """The marked title of what redo would do again, None where there is nothing."""
        return self._title(self._store.journal.next_redo())

    def entries(self, *, limit: int = -1) -> list[Entry]:
        """The journal, newest first."""
        return self._store.journal.entries(limit=limit)

    def page(self, wanted: HistoryFilter | None = None, *, before: int | None = None, limit: int = 200) -> list[Step]:
        """The steps that pass a filter, newest first, those that can be done again on top; see `StepReader.page`."""
        return self._store.steps.page(wanted, before=before, limit=limit)

    def here(self) -> int | None:
        """The last step that is in force, None where nothing can be undone."""
        return self._store.journal.next_undo()

    def count_after(self, step: int) -> int:
        """How many steps going back to this one would take back."""
        return len(self._store.journal.done_after(step))

    def coders(self) -> list[str]:
        """Everybody who did something."""
        return self._store.steps.coders()

    def _step(self, step: int) -> Step:
        found = self._store.steps.get(step)
        if found is None:
            raise CorpusError("step-unknown", step=step)
        return found

    def _plan(self, steps: Sequence[int], *, backwards: bool) -> Plan:
        return Plan(
            steps=tuple(steps),
            step=self._step(steps[-1]),
            backwards=backwards,
            large=self._store.journal.are_large(steps),
        )

    def _title(self, step: int | None) -> str | None:
        if step is None:
            return None
        name = self._store.journal.entry_of(step).command
        return TITLES.get(name, name)
