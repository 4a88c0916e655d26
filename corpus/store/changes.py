"""Row changes: what a command did to the tables, in a form that can be applied forwards and backwards."""

import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby, islice
from typing import Any, Final

import msgspec
from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
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


class RowChange(msgspec.Struct, frozen=True, array_like=True):
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
_SMALL: Final = 64 << 20  # bytes of unpacked changes that are always let through
_RATIO: Final = 100  # how much larger than its packed form more may be: JSON of rows packs by 10 to 30
_LARGEST: Final = 1 << 30
_AT_ONCE: Final = 250  # rows a statement; SQLite takes 32,766 values
_LISTED: Final = "(SELECT value FROM json_each(?))"
_GOING: Final = ("",)  # no column is called so
_COLUMN: Final = re.compile(r"[a-z_]{1,40}")  # it goes into SQL as it is
_decoder = msgspec.json.Decoder(list[RowChange])


def pack(changes: list[RowChange]) -> bytes:
    """The journal's form: JSON, compressed by zlib."""
    return zlib.compress(msgspec.json.encode(changes), 6)


def unpack(packed: bytes) -> list[RowChange]:
    """The changes of a journal row. Raises CorpusError `journal-broken` for what no command ever wrote.

    A file may be forged: what names no table or column of ours, or unpacks without end, is refused before it is used.
    """
    limit = min(_LARGEST, max(_SMALL, _RATIO * len(packed)))
    opened = zlib.decompressobj()
    try:
        plain = opened.decompress(packed, limit)
        if opened.unconsumed_tail or not opened.eof:
            raise CorpusError("journal-broken", reason=msg("a change is cut off or has no end"))
        changes = _decoder.decode(plain)
    except (zlib.error, msgspec.DecodeError, UnicodeDecodeError, RecursionError, TypeError) as error:
        raise CorpusError("journal-broken", reason=error) from error
    if not all(_is_ours(each) for each in changes):
        raise CorpusError("journal-broken", reason=msg("a change is of no table that a project has"))
    return changes


def _is_ours(change: RowChange) -> bool:
    """Whether a change names a table of ours and columns that can be columns."""
    columns = [*(change.before or ()), *(change.after or ())]
    return change.table in KEYS and all(_COLUMN.fullmatch(each) for each in columns)


def apply_forwards(db: Database, changes: Iterable[RowChange]) -> None:
    """Do the changes again, in their order."""
    _write_all(db, ((each.table, each.key, each.before, each.after) for each in changes))


def apply_backwards(db: Database, changes: list[RowChange]) -> None:
    """Reverse the changes, the last one first."""
    _write_all(db, ((each.table, each.key, each.after, each.before) for each in reversed(changes)))


def _write_all(db: Database, steps: Iterable[_Step]) -> None:
    """Write rows one after the other; articles that come or go in a row do so together, see `insert_all`."""
    for kind, group in groupby(steps, key=_together):
        if not kind:
            for step in group:
                _write(db, *step)
        while some := list(islice(group, _AT_ONCE)):
            if kind == _GOING:
                _articles_away(db, [key for _, key, _, _ in some])
            else:
                _articles_back(db, {key: after for _, key, _, after in some if after})


def _together(step: _Step) -> tuple[str, ...]:
    """What a change has in common with those that it can be made with: nothing, that it goes, or its columns."""
    table, _, before, after = step
    if table != "articles":
        return ()
    if after is None:
        return _GOING
    return tuple(after) if before is None else ()


def _write(db: Database, table: str, key: str, before: Row | None, after: Row | None) -> None:
    column = KEYS[table]
    if table == "versions":
        _write_version(db, key, before, after)
    elif before is None and after is not None:
        insert(db, table, after)
    elif after is None:
        db.execute(f"DELETE FROM {table} WHERE {column} = ?", [key])
    else:
        names = ", ".join(f'"{name}" = ?' for name in after)
        db.execute(f"UPDATE {table} SET {names} WHERE {column} = ?", [*after.values(), key])


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
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))


def insert_all(db: Database, table: str, rows: Sequence[Row]) -> None:
    """Insert rows that all have the same columns, inside a transaction, many by one statement.

    The search index writes down what it holds when a statement begins: row by row, it takes twice as long.
    """
    if not rows:
        return
    names = ", ".join(f'"{name}"' for name in rows[0])
    marks = f"({', '.join('?' * len(rows[0]))})"
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        query = f"INSERT INTO {table} ({names}) VALUES {', '.join([marks] * len(some))}"
        db.execute(query, [value for row in some for value in row.values()])


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


def event(changes: Iterable[RowChange], *, backwards: bool = False, repeats: frozenset[str] = frozenset()) -> Changed:
    """What the changes touched, for those who show it, in the order in which they were applied.

    `backwards` says that each was reversed. An article that came and went is neither added nor removed. `repeats` are
    those whose cluster became another by it.
    """
    touched: dict[str, set[str]] = {name: set() for name in ("articles", "statements", "mentions")}
    tables = set()
    texts = set()
    tagged = set()
    was_there: dict[str, bool] = {}
    is_there: dict[str, bool] = {}
    is_registry = False
    for change in changes:
        tables.add(change.table)
        is_registry |= change.table == "actors" or (change.table == "settings" and change.key.startswith(APART))
        if change.article:
            touched["articles"].add(change.article)
        if change.statement:
            touched["statements"].add(change.statement)
        if change.table == "mentions":
            touched["mentions"].add(change.key)
        if change.table == "tags":
            tagged.update(row["topic"] for row in (change.before, change.after) if row and "topic" in row)
        if change.table == "versions" and change.article:
            texts.add(change.article)
        if change.table == "articles":
            before, after = (change.after, change.before) if backwards else (change.before, change.after)
            was_there.setdefault(change.key, before is not None)
            is_there[change.key] = after is not None
    return Changed(
        **{name: frozenset(ids) for name, ids in touched.items()},
        added=frozenset(key for key, there in is_there.items() if there and not was_there[key]),
        removed=frozenset(key for key, there in is_there.items() if not there and was_there[key]),
        texts=frozenset(texts),
        tagged=frozenset(tagged),
        repeats=repeats,
        topics="topics" in tables,
        actors=is_registry,
        trash="trash" in tables,
        settings="settings" in tables,
    )
