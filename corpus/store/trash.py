"""Reading the trash: what lies in it, and the rows that it keeps."""

from collections.abc import Iterable
from typing import Any, Final

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.domain.trash import Trashed, TrashKind
from corpus.store.changes import Row
from corpus.store.trash_content import Content, content_text, read_content
from corpus.store.values import to_json

_COLUMNS: Final = "id, kind, thing, article_id, title, version, statements, tags, mentions, coder, removed"


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

    def articles(self, ids: Iterable[str]) -> dict[str, Trashed]:
        """Those of the articles that lie there; of one that was removed several times the last."""
        wanted = to_json(list(ids))
        clause = "kind = 'article' AND thing IN (SELECT value FROM json_each(?)) ORDER BY removed, id"
        return {each.thing: each for each in self._found(clause, [wanted])}

    def holders(self) -> dict[str, str]:
        """What holds each statement that lies in the trash (by its id): the statement's own row, or its article's."""
        query = "SELECT id, content FROM trash WHERE kind != ? ORDER BY removed, id"
        rows = self._db.execute(query, [str(TrashKind.TOPIC)])
        found = [(key, read_content(self._db, content)) for key, content in rows.fetchall()]
        return {each["id"]: key for key, content in found for each in content["statements"]}

    def content(self, trash_id: str) -> Content:
        """The rows of a thing in the trash. Raises CorpusError where they cannot be used."""
        row = self._db.execute("SELECT content FROM trash WHERE id = ?", [trash_id]).fetchone()
        return read_content(self._db, row[0])

    def body(self, article_id: str) -> str:
        """The text of an article in the trash. Raises CorpusError where it is missing."""
        row = self._db.execute("SELECT body FROM removed_texts WHERE id = ?", [article_id]).fetchone()
        if row is None:
            raise CorpusError("trash-broken", reason=msg("its text is missing"))
        return str(row[0])

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
        "version": trashed.version,
        "statements": trashed.statements,
        "tags": trashed.tags,
        "mentions": trashed.mentions,
        "coder": trashed.coder,
        "removed": trashed.removed,
        "content": content_text(content),
    }


def _read(row: Row) -> Trashed:
    return Trashed(**(row | {"kind": TrashKind(row["kind"])}))
