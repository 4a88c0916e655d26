"""Reading the trash: what lies in it, and the rows that it keeps."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.trash import Trashed, TrashKind
from corpus.store.changes import Row
from corpus.store.values import to_json

Content = Mapping[str, Sequence[Row]]  # rows by table, as they were; the body of an article lies in `removed_texts`
_COLUMNS: Final = "id, kind, thing, article_id, title, statements, tags, mentions, coder, removed"


class TrashReader:
    """What was removed and is kept. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[Trashed]:
        """Everything in the trash, what was removed last first."""
        return self._found("true ORDER BY removed DESC, id DESC", [])

    def count(self) -> int:
        """How many things lie in the trash."""
        return int(self._db.execute("SELECT count(*) FROM trash").fetchone()[0])

    def get(self, trash_id: str) -> Trashed:
        """One thing. Raises CorpusError where it is not in the trash."""
        found = self._found("id = ?", [trash_id])
        if not found:
            raise CorpusError("trash-unknown", id=trash_id)
        return found[0]

    def of(self, kind: TrashKind, thing: str) -> Trashed | None:
        """What lies there under this key; the last that was removed where there are several."""
        found = self._found("kind = ? AND thing = ? ORDER BY removed DESC, id DESC LIMIT 1", [str(kind), thing])
        return found[0] if found else None

    def holders(self) -> dict[str, str]:
        """What holds each statement that lies in the trash (by its id): the statement's own row, or its article's."""
        query = "SELECT id, content FROM trash WHERE kind != ? ORDER BY removed, id"
        rows = self._db.execute(query, [str(TrashKind.TOPIC)])
        return {each["id"]: key for key, content in rows for each in json.loads(content)["statements"]}

    def content(self, trash_id: str) -> Content:
        """The rows of a thing in the trash."""
        row = self._db.execute("SELECT content FROM trash WHERE id = ?", [trash_id]).fetchone()
        content: Content = json.loads(row[0])
        return content

    def body(self, article_id: str) -> str:
        """The text of an article in the trash."""
        return str(self._db.execute("SELECT body FROM removed_texts WHERE id = ?", [article_id]).fetchone()[0])

    def _found(self, rest: str, values: list[Any]) -> list[Trashed]:
        query = f"SELECT {_COLUMNS} FROM trash WHERE {rest}"
        return [_read(row) for row in self._db.query(query, values)]


def trash_row(trashed: Trashed, content: Content) -> Row:
    """The row of a thing in the trash."""
    return {
        "id": trashed.id,
        "kind": str(trashed.kind),
        "thing": trashed.thing,
        "article_id": trashed.article_id,
        "title": trashed.title,
        "statements": trashed.statements,
        "tags": trashed.tags,
        "mentions": trashed.mentions,
        "coder": trashed.coder,
        "removed": trashed.removed,
        "content": content_text(content),
    }


def content_text(content: Content) -> str:
    """Rows by table, as the trash writes them."""
    return to_json({table: list(rows) for table, rows in content.items()})


def _read(row: Row) -> Trashed:
    return Trashed(**(row | {"kind": TrashKind(row["kind"])}))
