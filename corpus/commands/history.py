"""Runs commands, journals them and takes them back; unlimited, and across restarts."""

import sqlite3
from collections.abc import Callable

from corpus.commands.base import TITLES, Command
from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.store.changes import apply_backwards, apply_forwards, event
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
            if changes:
                step = self._store.journal.append(
                    step=step,
                    time=writing.moment,
                    coder=self.coder,
                    command=command.name,
                    details=command.details(),
                    changes=changes,
                    base=base,
                )
        if changes:
            self._publish(event(changes))
        return step or 0

    def undo(self) -> Entry:
        """Take back the last step that is done. Raises CorpusError where there is none."""
        step = self._store.journal.next_undo()
        if step is None:
            raise CorpusError("nothing-to-undo")
        return self._reverse(step, backwards=True)

    def redo(self) -> Entry:
        """Do the last undone step again. Raises CorpusError where there is none."""
        step = self._store.journal.next_redo()
        if step is None:
            raise CorpusError("nothing-to-redo")
        return self._reverse(step, backwards=False)

    def undo_title(self) -> str | None:
        """The marked title of what undo would take back, None where there is nothing."""
        return self._title(self._store.journal.next_undo())

    def redo_title(self) -> str | None:
        """The marked title of what redo would do again, None where there is nothing."""
        return self._title(self._store.journal.next_redo())

    def entries(self, *, limit: int = -1) -> list[Entry]:
        """The journal, newest first."""
        return self._store.journal.entries(limit=limit)

    def _reverse(self, step: int, *, backwards: bool) -> Entry:
        entry = self._store.journal.entry_of(step)
        changes = self._store.journal.changes_of(step)
        try:
            with self._store.transaction():
                if backwards:
                    apply_backwards(self._store.db, changes)
                else:
                    apply_forwards(self._store.db, changes)
                self._store.journal.mark(step, UNDONE if backwards else DONE)
        except sqlite3.IntegrityError as error:
            raise CorpusError("step-stuck", reason=error) from error
        self._publish(event(changes, backwards=backwards))
        return entry

    def _title(self, step: int | None) -> str | None:
        if step is None:
            return None
        name = self._store.journal.entry_of(step).command
        return TITLES.get(name, name)
