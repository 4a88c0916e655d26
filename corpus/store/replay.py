"""Rebuilding a project from its journal and its article texts, to prove that nothing else is needed."""

from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

from corpus.store import migrations
from corpus.store.changes import KEYS, apply_forwards
from corpus.store.store import Store

Tables = Mapping[str, list[dict[str, Any]]]


def replayed(store: Store) -> Database:
    """A database in memory with the article texts of `store` and every change of its journal that is in force."""
    db = Database(memory=True, execute_plugins=False)
    db.execute("PRAGMA foreign_keys = on")
    migrations.apply(db)
    texts = store.versions.first_texts()
    db.table("removed_texts").insert_all({"id": each, "body": body} for each, body in texts.items())
    with db.atomic():
        apply_forwards(db, store.journal.standing())
    return db


def tables(db: Database) -> Tables:
    """Every row of every table that the journal is responsible for, sorted by its key."""
    return {name: list(db.query(f"SELECT * FROM {name} ORDER BY {key}")) for name, key in KEYS.items()}


def differing(store: Store) -> list[str]:
    """The names of the tables that the journal does not explain; empty where all is well."""
    rebuilt = replayed(store)
    try:
        here, there = tables(store.db), tables(rebuilt)
        return [name for name in KEYS if here[name] != there[name]]
    finally:
        rebuilt.close()
