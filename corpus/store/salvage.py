"""Putting a project together again: a good snapshot, the journal's newer changes on top, then rows that are left.

As far as the journal can be read without a gap, its recorded row changes lead to exactly what was there, with its
undo. Beyond that the rows themselves are taken, and the last values that the journal recorded of those that are gone.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from corpus.domain.errors import CorpusError
from corpus.store.changes import KEYS, Row, apply_backwards, apply_forwards
from corpus.store.journal import BASE, DONE
from corpus.store.salvage_found import Found, Recorded
from corpus.store.store import Store

_STANDING: Final = frozenset({BASE, DONE})
Key = tuple[str, str]  # a table and the key of a row in it


@dataclass(slots=True)
class Wishes:
    """Rows that are to be in the project (None: not to be), by table and key; and what is known of hopeless ones."""

    rows: dict[Key, Row | None] = field(default_factory=dict)
    hopeless: dict[Key, Row] = field(default_factory=dict)


def fits(store: Store, found: Found) -> bool:
    """Whether a snapshot lies on the way to what was found: no row of the journals tells two different things."""
    return all(
        key not in found.journal or found.journal[key].identity == (key, time, command)
        for key, time, command, _ in _journal(store)
    )


def replay(store: Store, found: Found) -> list[Recorded]:
    """Bring a snapshot, or an empty project, to the newest state that the journal leads to without a gap.

    Returns the rows of the journal beyond that, in their order.
    """
    states = {key: state for key, _, _, state in _journal(store)}
    own = {key for (key,) in store.db.execute("SELECT id FROM removed_texts")}
    with store.transaction():
        _offer_texts(store, found)
        later = _ahead(store, found, states) if _align(store, found, states) else _newer(found, states)
        wanted = (
            own
            | found.removed
            | {each.key for row in found.journal.values() for each in row.changes if each.table == "articles"}
        )
        spare = [key for (key,) in store.db.execute("SELECT id FROM removed_texts") if key not in wanted]
        store.db.conn.executemany("DELETE FROM removed_texts WHERE id = ?", [[key] for key in spare])
    return later


def fold(store: Store, found: Found, later: list[Recorded]) -> Wishes:
    """What rows there ought to be besides those that `replay` led to."""
    wishes = Wishes()
    if found.whole and not later:
        return wishes  # the journal explains everything; what differs is damage, or was removed

    def current(key: Key) -> Row | None:
        return wishes.rows[key] if key in wishes.rows else row_of(store, *key)

    for recorded in later:
        for change in recorded.changes if recorded.row["state"] in _STANDING else ():
            key = (change.table, change.key)
            there = current(key)
            if change.before is None or change.after is None:
                wishes.rows[key] = change.after
            elif there is not None:
                wishes.rows[key] = there | change.after
            else:
                wishes.hopeless[key] = wishes.hopeless.get(key, {}) | change.after
    for table, rows in found.rows.items():
        for name, row in rows.items():
            key = (table, name)
            is_gone = key in wishes.rows and wishes.rows[key] is None
            if not is_gone and _is_better(row, current(key), loose=key in found.loose):
                wishes.rows[key] = row
                wishes.hopeless.pop(key, None)
    return wishes


def row_of(store: Store, table: str, key: str) -> Row | None:
    """A row as it is, without the body of an article."""
    row = next(iter(store.db.query(f"SELECT * FROM {table} WHERE {KEYS[table]} = ?", [key])), None)
    return row and {name: value for name, value in row.items() if name != "body"}


def _is_better(row: Row, there: Row | None, *, loose: bool) -> bool:
    """Whether a row that was read goes before the one that the journal led to, which may be older."""
    if there is None:
        return True
    if loose or {**there, **row} == there:
        return False
    return "changed" not in row or str(row["changed"]) > str(there.get("changed", ""))


def _journal(store: Store) -> list[Any]:
    return store.db.execute("SELECT id, time, command, state FROM journal ORDER BY id").fetchall()


def _offer_texts(store: Store, found: Found) -> None:
    """Put the texts where an article that comes back looks for its body."""
    there = {key for (key,) in store.db.execute("SELECT id FROM articles UNION SELECT id FROM removed_texts")}
    texts = [[key, body] for key, body in found.texts.items() if key not in there]
    store.db.conn.executemany("INSERT INTO removed_texts (id, body) VALUES (?, ?)", texts)


def _align(store: Store, found: Found, states: Mapping[int, str]) -> bool:
    """Undo and redo what was undone and redone after the snapshot; False where that cannot be done."""
    turned = [found.journal[key] for key in states if key in found.journal]
    turned = [each for each in turned if each.row["state"] != states[each.row["id"]]]
    with _attempt(store) as trial:
        for each in reversed(turned):
            if states[each.row["id"]] in _STANDING and each.row["state"] not in _STANDING:
                apply_backwards(store.db, each.changes)
        for each in turned:
            if states[each.row["id"]] not in _STANDING and each.row["state"] in _STANDING:
                apply_forwards(store.db, each.changes)
            store.db.execute("UPDATE journal SET state = ? WHERE id = ?", [each.row["state"], each.row["id"]])
    return not trial.failed


def _ahead(store: Store, found: Found, states: Mapping[int, str]) -> list[Recorded]:
    """Apply the journal's newer rows one after the other, up to the first that is missing or cannot be applied."""
    newer = _newer(found, states)
    expected = max(states) + 1 if states else (newer[0].row["id"] if newer and newer[0].row["state"] == BASE else 0)
    for place, recorded in enumerate(newer):
        if recorded.row["id"] != expected:
            return newer[place:]
        with _attempt(store) as trial:
            if recorded.row["state"] in _STANDING:
                apply_forwards(store.db, recorded.changes)
            names, marks = ", ".join(recorded.row), ", ".join("?" * len(recorded.row))
            store.db.execute(f"INSERT INTO journal ({names}) VALUES ({marks})", list(recorded.row.values()))
            articles = {each.article for each in recorded.changes if each.article}
            query = "INSERT INTO journal_articles (article_id, journal_id) VALUES (?, ?)"
            store.db.conn.executemany(query, [[article, recorded.row["id"]] for article in articles])
        if trial.failed:
            return newer[place:]
        expected += 1
    return []


def _newer(found: Found, states: Mapping[int, str]) -> list[Recorded]:
    last = max(states, default=0)
    return [found.journal[key] for key in sorted(found.journal) if key > last]


@dataclass(slots=True)
class _Trial:
    """Whether what was tried had to be taken back."""

    failed: bool = False


@contextmanager
def _attempt(store: Store) -> Iterator[_Trial]:
    """All of the block, or nothing of it where the rows that it needs are not there."""
    trial = _Trial()
    store.db.execute("SAVEPOINT attempt")
    try:
        yield trial
    except (sqlite3.Error, CorpusError):  # CorpusError: the text of an article is lost
        store.db.execute("ROLLBACK TO attempt")
        trial.failed = True
    store.db.execute("RELEASE attempt")
