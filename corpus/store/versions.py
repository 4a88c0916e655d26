"""The versions of edited texts: a row holds what was replaced, and writing or deleting it edits the text itself.

So the present text stands in `articles`, the first one follows from it, and no text is stored twice.
"""

from collections.abc import Sequence
from typing import Any, Final

import msgspec
from sqlite_utils import Database

from corpus.domain.edits import Edit, Version, edited, first_text, reversed_edits
from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg

_script: Final = msgspec.json.Decoder(list[tuple[int, str, str]])


class VersionReader:
    """The versions of the articles' texts. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_article(self, article_id: str) -> tuple[Version, ...]:
        """The versions of an article after its first text, in order; none where it was never edited."""
        query = "SELECT * FROM versions WHERE article_id = ? ORDER BY number"
        return tuple(read_version(row) for row in self._db.query(query, [article_id]))

    def count(self, article_id: str) -> int:
        """How often the text of an article was edited."""
        query = "SELECT count(*) FROM versions WHERE article_id = ?"
        return int(self._db.execute(query, [article_id]).fetchone()[0])

    def article_with(self, fingerprint: str) -> str | None:
        """The article whose present text has this fingerprint after an edit; None where there is none."""
        return self.articles_with([fingerprint]).get(fingerprint)

    def articles_with(self, fingerprints: Sequence[str]) -> dict[str, str]:
        """By fingerprint, the article whose present text has it after an edit, where there is one."""
        query = """
            SELECT v.fingerprint, v.article_id FROM json_each(?) j
            CROSS JOIN versions v ON v.fingerprint = j.value WHERE NOT EXISTS (
                SELECT 1 FROM versions w WHERE w.article_id = v.article_id AND w.number > v.number
            )
        """
        wanted = msgspec.json.encode(fingerprints).decode()
        return {str(digest): str(key) for digest, key in self._db.execute(query, [wanted])}

    def first_texts(self) -> dict[str, str]:
        """The text of every article as it was first added, also of those in the trash: what the journal begins with.

        Raises CorpusError where versions do not lead there.
        """
        query = "SELECT id, body FROM articles UNION SELECT id, body FROM removed_texts"
        texts = {str(key): str(body) for key, body in self._db.execute(query)}
        for (key,) in self._db.execute("SELECT DISTINCT article_id FROM versions").fetchall():
            texts[key] = first_text(texts[key], self.of_article(key))
        return texts


def version_row(article_id: str, version: Version) -> dict[str, Any]:
    """The row of a version."""
    script = msgspec.json.encode([(each.start, each.old, each.new) for each in version.edits]).decode()
    return {
        "id": f"{article_id}.{version.number}",
        "article_id": article_id,
        "number": version.number,
        "script": script,
        "fingerprint": version.fingerprint,
        "coder": version.coder,
        "created": version.created,
    }


def read_version(row: dict[str, Any]) -> Version:
    """The version of a row. Raises CorpusError `journal-broken` where its script is none."""
    return Version(
        number=row["number"],
        edits=read_script(row["script"]),
        fingerprint=row["fingerprint"],
        coder=row["coder"],
        created=row["created"],
    )


def read_script(script: str) -> tuple[Edit, ...]:
    """The edits of a script. Raises CorpusError `journal-broken` where it is none."""
    try:
        return tuple(Edit(start=start, old=old, new=new) for start, old, new in _script.decode(script))
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
        raise CorpusError("journal-broken", reason=msg("an edit of a text cannot be read")) from error


def edit_body(db: Database, row: dict[str, Any], *, backwards: bool = False) -> None:
    """Edit the text of an article as the row of a version says, or take that back.

    Raises CorpusError `journal-broken` where the text is not the one that was edited.
    """
    edits = read_script(row["script"])
    found = db.execute("SELECT body FROM articles WHERE id = ?", [row["article_id"]]).fetchone()
    try:
        body = edited(found[0] if found else "", reversed_edits(edits) if backwards else edits)
    except CorpusError as error:
        raise CorpusError("journal-broken", reason=msg("an edit was made on another text")) from error
    db.execute("UPDATE articles SET body = ? WHERE id = ?", [body, row["article_id"]])
