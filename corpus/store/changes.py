"""Row changes: what a command did to the tables, in a form that can be applied forwards and backwards."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import Enum, auto
from itertools import groupby, islice
from typing import Any, Final

import msgspec
from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.store.versions import edit_body

Row = dict[str, Any]
_Step = tuple[str, str, Row | None, Row | None]  # table, key, the row before and after

KEYS: Final[Mapping[str, str]] = {
    "articles": "id",
    "versions": "id",
    "coders": "name",
    "actors": "id",
    "topics": "slug",
    "mentions": "id",
    "statements": "id",
    "tags": "id",
    "settings": "name",
    "trash": "id",
}


class _Way(Enum):
    """What is done to a row."""

    AWAY = auto()
    BACK = auto()
    OTHER = auto()


class RowChange(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One row that came (`before` is None), went (`after` is None) or changed (the changed columns only).

    The body of an article is not part of a change: it is stored once, and moves to `removed_texts` and back. A version
    that comes or goes edits it.
    `article` names the article that the row belongs to, for those who show it.
    """

    table: str
    key: str
    before: Row | None
    after: Row | None
    article: str | None = None
    statement: str | None = None


APART: Final = "apart:"  # names of settings that say that two actors are different: `apart:ID:ID`
_AT_ONCE: Final = 250  # rows a statement; SQLite takes 32,766 values
_LISTED: Final = "(SELECT value FROM json_each(?))"


def apply_forwards(db: Database, changes: Iterable[RowChange]) -> None:
    """Do the changes again, in their order."""
    _write_all(db, ((each.table, each.key, each.before, each.after) for each in changes))


def apply_backwards(db: Database, changes: list[RowChange]) -> None:
    """Reverse the changes, the last one first."""
    _write_all(db, ((each.table, each.key, each.after, each.before) for each in reversed(changes)))


def _write_all(db: Database, steps: Iterable[_Step]) -> None:
    """Write rows in their order; those that follow each other and are alike are written together."""
    for (table, way, columns), group in groupby(steps, key=_alike):
        while some := list(islice(group, _AT_ONCE)):
            if table == "versions":
                for _, key, before, after in some:
                    _write_version(db, key, before, after)
            elif table == "articles" and way is not _Way.OTHER:
                _move_articles(db, some, way)
            else:
                _write(db, table, way, columns, some)


def _alike(step: _Step) -> tuple[str, _Way, tuple[str, ...]]:
    """What a change has in common with those that it can be made with: the table, what is done, and the columns."""
    table, _, before, after = step
    if after is None:
        return table, _Way.AWAY, ()
    return table, _Way.BACK if before is None else _Way.OTHER, tuple(after)


def _move_articles(db: Database, steps: Sequence[_Step], way: _Way) -> None:
    if way is _Way.AWAY:
        _articles_away(db, [key for _, key, _, _ in steps])
    else:
        _articles_back(db, {key: after for _, key, _, after in steps if after})


def _write(db: Database, table: str, way: _Way, columns: Sequence[str], steps: Sequence[_Step]) -> None:
    """Delete, insert or change rows of a table.

    Many by one statement where that can be: row by row, the threads would fight for Python's lock at each of them.
    """
    key = KEYS[table]
    if way is _Way.BACK:
        insert_all(db, table, [after for *_, after in steps if after is not None])
    elif way is _Way.AWAY:
        listed = [msgspec.json.encode([each for _, each, _, _ in steps]).decode()]
        db.execute(f"DELETE FROM {table} WHERE {key} IN {_LISTED}", listed)
    else:
        names = ", ".join(f'"{name}" = ?' for name in columns)
        rows = [[*(after or {}).values(), each] for _, each, _, after in steps]
        db.conn.executemany(f"UPDATE {table} SET {names} WHERE {key} = ?", rows)


def _write_version(db: Database, key: str, before: Row | None, after: Row | None) -> None:
    """Insert or delete a version, and edit the text as it says; a version never changes."""
    if before is None and after is not None:
        edit_body(db, after)
        insert(db, "versions", after)
    elif before is not None and after is None:
        edit_body(db, before, backwards=True)
        db.execute("DELETE FROM versions WHERE id = ?", [key])
    else:
        raise CorpusError("journal-broken", reason=msg("a version of a text was changed"))


def insert(db: Database, table: str, row: Row) -> None:
    """Insert one row as it is given."""
    db.execute(_insertion(table, row), list(row.values()))


def _insertion(table: str, columns: Collection[str], rows: int = 1) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    marks = f"({', '.join('?' * len(columns))})"
    return f"INSERT INTO {table} ({names}) VALUES {', '.join([marks] * rows)}"


def insert_all(db: Database, table: str, rows: Sequence[Row]) -> None:
    """Insert rows that all have the same columns, inside a transaction, many by one statement.

    The search index writes down what it holds when a statement begins: row by row, it takes twice as long.
    """
    if not rows:
        return
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        db.execute(_insertion(table, rows[0], len(some)), [value for row in some for value in row.values()])


def _articles_away(db: Database, keys: Sequence[str]) -> None:
    """Delete articles; their texts lie among the removed ones then."""
    listed = [msgspec.json.encode(keys).decode()]
    db.execute(f"INSERT OR REPLACE INTO removed_texts SELECT id, body FROM articles WHERE id IN {_LISTED}", listed)
    db.execute(f"DELETE FROM articles WHERE id IN {_LISTED}", listed)


def _articles_back(db: Database, rows: Mapping[str, Row]) -> None:
    """Insert articles, all with the same columns, with their texts from among the removed ones."""
    listed = [msgspec.json.encode(list(rows)).decode()]
    bodies = dict(db.execute(f"SELECT id, body FROM removed_texts WHERE id IN {_LISTED}", listed).fetchall())
    if len(bodies) < len(rows):
        raise CorpusError("journal-broken", reason=msg("the text of a removed article is missing"))
    insert_all(db, "articles", [row | {"body": bodies[key]} for key, row in rows.items()])
    db.execute(f"DELETE FROM removed_texts WHERE id IN {_LISTED}", listed)
