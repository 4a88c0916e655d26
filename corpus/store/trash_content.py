"""The rows that a thing in the trash keeps, read with care: a project may be forged, or damaged and salvaged."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import msgspec
from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.spans import check_spans, parse_spans, quote
from corpus.domain.texts import msg
from corpus.store.changes import Row
from corpus.store.values import read_mention, read_statement, read_tag, read_topic, to_json
from corpus.store.versions import read_version

Content = Mapping[str, Sequence[Row]]  # rows by table, as they were; the body of an article lies in `removed_texts`
_LARGEST: Final = 1 << 62


def _check_article(row: Row) -> None:
    """The row of an article has no body here; raises KeyError or ValueError where the rest of it is not one."""
    if not isinstance(row["title"], str) or not 0 < int(row["number"]) < _LARGEST:
        raise ValueError("an article without a title or a number")


_READ: Final[Mapping[str, Callable[[Row], Any]]] = {
    "articles": _check_article,
    "versions": read_version,
    "statements": read_statement,
    "tags": read_tag,
    "mentions": read_mention,
    "topics": read_topic,
}
_PLAIN: Final = (str, int, float, type(None))
_ALWAYS: Final = ("statements", "tags", "mentions")
_decoder = msgspec.json.Decoder(dict[str, list[Row]])


def content_text(content: Content) -> str:
    """Rows by table, as the trash writes them."""
    return to_json({table: list(rows) for table, rows in content.items()})


def read_content(db: Database, text: str) -> Content:
    """The rows of a thing in the trash. Raises CorpusError `trash-broken` for what was never put there by a command.

    Names of tables and columns go into SQL, so only those that the project has come through.
    """
    try:
        content: dict[str, list[Row]] = {table: [] for table in _ALWAYS} | _decoder.decode(text)
        for table, rows in content.items():
            columns = _columns(db, table)
            for row in rows:
                if not set(row) <= columns or not all(isinstance(each, _PLAIN) for each in row.values()):
                    raise CorpusError("trash-broken", reason=msg("it names what no table has"))
                _READ[table](row)
    except (msgspec.DecodeError, KeyError, ValueError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise CorpusError("trash-broken", reason=error) from error
    return content


def check_quotes(content: Content, article_id: str, body: str) -> None:
    """Raise CorpusError unless every mention and statement is of the article and holds what that says at its place."""
    for row in (*content["mentions"], *content["statements"]):
        if row["article_id"] != article_id:
            raise CorpusError("trash-broken", reason=msg("it belongs to another article"))
    for row in content["mentions"]:
        if body[row["start"] : row["end"]] != row["quote"]:
            raise CorpusError("trash-broken", reason=msg("its words are not those of the article"))
    for row in content["statements"]:
        spans = parse_spans(row["spans"])
        check_spans(body, spans)
        if quote(body, spans) != row["quote"]:
            raise CorpusError("trash-broken", reason=msg("its words are not those of the article"))


def _columns(db: Database, table: str) -> set[str]:
    if table not in _READ:
        raise CorpusError("trash-broken", reason=msg("it names what no table has"))
    columns = {str(row[1]) for row in db.execute(f"PRAGMA table_info({table})").fetchall()}
    return columns - {"body"}
