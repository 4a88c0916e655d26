"""Taking steps back and doing them again, piece by piece, all of it in one transaction."""

import sqlite3
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.history import Plan, Reversal
from corpus.domain.texts import msg
from corpus.store.changes import RowChange, apply_backwards, apply_forwards
from corpus.store.journal import DONE, UNDONE
from corpus.store.packed import read
from corpus.store.store import Store
from corpus.store.touched import Touched

_PIECE: Final = 250  # changes: what is written before it is said how far it is, some hundredths of a second


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was reversed, and what is to be announced of it."""

    reversal: Reversal
    changed: Changed


class Reversing:
    """Carries a plan out. `outcome` is there once it is committed, and not before."""

    def __init__(self, store: Store, plan: Plan) -> None:
        self.outcome: Outcome | None = None
        self._store = store
        self._plan = plan
        self._touched = Touched(backwards=plan.backwards)

    def run(self) -> Generator[float]:
        """Do it, and yield after each piece how much of it is done, from 0 to 1; closed in between, nothing is.

        Raises CorpusError `step-stuck` where later work depends on a step, or something else was done since the plan.
        """
        try:
            with self._store.transaction():
                yield from self._steps()
                self._store.clusters.settle(self._touched.telling)
                told = self._store.steps.get(self._plan.steps[-1])
                if told is None:
                    raise CorpusError("step-unknown", step=self._plan.steps[-1])
        except (sqlite3.Error, OverflowError) as error:  # a forged journal holds what no table takes
            raise CorpusError("step-stuck", reason=error) from error
        reversal = Reversal(
            step=told,
            steps=len(self._plan.steps),
            statements=tuple(self._touched.statements),
            articles=tuple(self._touched.articles),
        )
        self.outcome = Outcome(reversal=reversal, changed=self._touched.changed(self._store.clusters.moved()))

    def _steps(self) -> Iterator[float]:
        journal, plan = self._store.journal, self._plan
        if plan.steps[0] != (journal.next_undo() if plan.backwards else journal.next_redo()):
            raise CorpusError("step-stuck", reason=msg("something else was done meanwhile"))
        waiting: list[RowChange] = []
        for share, changes in self._pieces():
            waiting = [*changes, *waiting] if plan.backwards else [*waiting, *changes]
            if len(waiting) >= _PIECE:
                self._apply(waiting)
                waiting = []
                yield share
        self._apply(waiting)
        for step in plan.steps:
            journal.mark(step, UNDONE if plan.backwards else DONE)

    def _pieces(self) -> Iterator[tuple[float, list[RowChange]]]:
        """The changes, a few at a time in the order in which they are to be applied, with the share of the work."""
        journal, backwards = self._store.journal, self._plan.backwards
        rows = [row for step in self._plan.steps for row in journal.rows_of(step)[:: -1 if backwards else 1]]
        whole, done = sum(size for _, size in rows), 0
        for number, size in rows:
            pieces = journal.pieces(number)[:: -1 if backwards else 1]
            for at, piece in enumerate(pieces, start=1):
                yield (done + size * at / len(pieces)) / whole, read(piece)
            done += size

    def _apply(self, changes: list[RowChange]) -> None:
        if self._plan.backwards:
            apply_backwards(self._store.db, changes)
        else:
            apply_forwards(self._store.db, changes)
        self._touched.take(reversed(changes) if self._plan.backwards else changes)
