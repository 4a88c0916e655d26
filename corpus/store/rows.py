"""Writing rows while remembering how to take them back."""

from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from corpus.store.changes import KEYS, Row, RowChange, apply_forwards, insert, insert_all


class Rows:
    """The rows of one open transaction. Every write is recorded; `changes` becomes the journal row."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.changes: list[RowChange] = []

    def insert(self, table: str, row: Row, /) -> None:
        """Add a row, whole."""
        if table == "versions":
            self._write(self._change(table, row["id"], None, row, row))
            return
        if table == "articles":
            self.insert_articles([row])
            return
        insert(self._db, table, row)
        self.changes.append(self._change(table, row[KEYS[table]], None, row, row))

    def insert_articles(self, rows: Sequence[Row], /) -> None:
        """Add articles, each a whole row; a text that lies among the removed ones leaves them."""
        insert_all(self._db, "articles", rows)
        removed = self._db.execute("SELECT 1 FROM removed_texts LIMIT 1").fetchone()
        if removed:
            self._db.conn.executemany("DELETE FROM removed_texts WHERE id = ?", [(row["id"],) for row in rows])
        self.changes += [self._change("articles", row["id"], None, row, row) for row in rows]

    def update(self, table: str, key: str, /, **values: Any) -> None:
        """Change the given columns of a row; a value that is there already is no change."""
        row = self._row(table, key)
        after = {name: value for name, value in values.items() if row[name] != value}
        if after:
            before = {name: row[name] for name in after}
            self._write(self._change(table, key, before, after, row))

    def delete(self, table: str, key: str, /) -> Row:
        """Remove a row and return it, without the body of an article; what refers to it must be gone before."""
        row = self._row(table, key)
        self._write(self._change(table, key, row, None, row))
        return row

    def _row(self, table: str, key: str) -> Row:
        columns = "*" if table != "articles" else _ARTICLE_COLUMNS
        found = self._db.execute(f"SELECT {columns} FROM {table} WHERE {KEYS[table]} = ?", [key])
        return dict(zip((name for name, *_ in found.description), found.fetchone(), strict=True))

    def _write(self, change: RowChange) -> None:
        """Make a change, then remember it: one that SQLite refuses may be caught by the command, and was none."""
        apply_forwards(self._db, [change])
        self.changes.append(change)

    def _change(self, table: str, key: str, before: Row | None, after: Row | None, row: Row) -> RowChange:
        return RowChange(table, key, _light(before), _light(after), *self._owners(table, key, row))

    def _owners(self, table: str, key: str, row: Row) -> tuple[str | None, str | None]:
        """The article and the statement that a row belongs to, where it belongs to one."""
        if table == "articles":
            return key, None
        if table == "mentions":
            return row["article_id"], None
        if table == "statements":
            return row["article_id"], key
        if table == "tags":
            owner = self._db.execute("SELECT article_id FROM statements WHERE id = ?", [row["statement_id"]])
            return owner.fetchone()[0], row["statement_id"]
        if table in ("trash", "versions"):
            return row["article_id"], None
        return None, None


def _light(row: Row | None) -> Row | None:
    """A row without the body of an article, which is stored once."""
    return row and {name: value for name, value in row.items() if name != "body"}


_ARTICLE_COLUMNS = (
    "number, id, title, agency, place, published, author, url, language, source_file, "
    "fingerprint, loose_fingerprint, state, note, metadata, added"
)
