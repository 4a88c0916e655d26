"""Runs commands, journals them and takes them back; unlimited, and across restarts."""

import sqlite3
from collections.abc import Callable, Sequence

from corpus.commands.base import TITLES, Command
from corpus.commands.facts import recorded
from corpus.commands.trash_emptying import empty
from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.history import HistoryFilter, Reversal, Step, StepState
from corpus.store.changes import RowChange, apply_backwards, apply_forwards, event
from corpus.store.journal import DONE, UNDONE, Entry
from corpus.store.store import Store, Writing

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
            self._publish(event(changes, repeats=moved))
        return step or 0

    def undo(self) -> Reversal:
        """Take back the last step that is done. Raises CorpusError where there is none."""
        step = self._store.journal.next_undo()
        if step is None:
            raise CorpusError("nothing-to-undo")
        return self._reverse([step], backwards=True)

    def redo(self) -> Reversal:
        """Do the last undone step again. Raises CorpusError where there is none."""
        step = self._store.journal.next_redo()
        if step is None:
            raise CorpusError("nothing-to-redo")
        return self._reverse([step], backwards=False)

    def go_back_to(self, step: int) -> Reversal:
        """Take back all that was done after a step, at once. Raises CorpusError where nothing was."""
        there = self._step(step)
        if there.state is StepState.UNDONE:
            raise CorpusError("step-undone", step=step)
        steps = self._store.journal.done_after(step)
        if not steps:
            raise CorpusError("nothing-to-undo")
        return self._reverse(steps, backwards=True)

    def go_forward_to(self, step: int) -> Reversal:
        """Do again what was undone, up to a step and with it, at once. Raises CorpusError where it is not undone."""
        there = self._step(step)
        if there.state is not StepState.UNDONE:
            raise CorpusError("nothing-to-redo")
        return self._reverse(self._store.journal.undone_up_to(step), backwards=False)

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

    def _reverse(self, steps: Sequence[int], *, backwards: bool) -> Reversal:
        """Reverse steps or do them again, in one transaction, and announce it as one change."""
        applied: list[RowChange] = []
        try:
            with self._store.transaction():
                for step in steps:
                    changes = self._store.journal.changes_of(step)
                    if backwards:
                        apply_backwards(self._store.db, changes)
                    else:
                        apply_forwards(self._store.db, changes)
                    applied += reversed(changes) if backwards else changes
                    self._store.journal.mark(step, UNDONE if backwards else DONE)
                self._store.clusters.settle(applied)
                told = self._step(steps[-1])
        except (sqlite3.Error, OverflowError) as error:  # a forged journal holds what no table takes
            raise CorpusError("step-stuck", reason=error) from error
        self._publish(event(applied, backwards=backwards, repeats=self._store.clusters.moved()))
        return Reversal(
            step=told,
            steps=len(steps),
            statements=tuple(dict.fromkeys(each.statement for each in applied if each.statement)),
            articles=tuple(dict.fromkeys(each.article for each in applied if each.article)),
        )

    def _title(self, step: int | None) -> str | None:
        if step is None:
            return None
        name = self._store.journal.entry_of(step).command
        return TITLES.get(name, name)
