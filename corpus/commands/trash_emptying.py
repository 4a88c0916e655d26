"""Emptying the trash: the one thing that cannot be undone."""

import sqlite3
from collections.abc import Sequence

from corpus.domain.clock import now
from corpus.domain.errors import CorpusError
from corpus.domain.history import Facts
from corpus.domain.texts import msg
from corpus.store.journal import Record
from corpus.store.store import Store
from corpus.store.trash_purge import compact, entries_to_purge, purge

EMPTY_TRASH = "empty-trash"  # the name in the journal; it is no command, for it has no way back


def empty(store: Store, coder: str, ids: Sequence[str] | None) -> int:
    """Remove things from the trash, the journal and the file (None: all); returns how many.

    What goes is gone with the transaction; then the file is written anew, so that nothing of it is left in unused
    places, also of what was removed and overtaken earlier. Raises CorpusError where that second part cannot be done.
    """
    # Freed places are overwritten at once, for the case that the file cannot be written anew.
    (secure,) = store.db.execute("PRAGMA secure_delete").fetchone()
    store.db.execute("PRAGMA secure_delete = on")
    try:
        with store.transaction():
            entries = entries_to_purge(store.db, ids)
            if entries:
                purge(store.db, entries)
                record = Record(
                    time=now(),
                    coder=coder,
                    command=EMPTY_TRASH,
                    details={"count": len(entries)},
                    facts=Facts(count=len(entries)),
                    changes=(),
                )
                store.journal.append(record, step=None, base=True)
        _compact(store)
    finally:
        store.db.execute(f"PRAGMA secure_delete = {secure}")
    return len(entries)


def _compact(store: Store) -> None:
    try:
        is_whole = compact(store.db)
    except sqlite3.OperationalError as error:
        raise CorpusError("trash-not-compacted", reason=error) from error
    if not is_whole:
        raise CorpusError("trash-not-compacted", reason=msg("another program is reading the project"))
