"""Full-text search over title and body (FTS5): what a person types, made into a query that SQLite understands."""

import re
from typing import Final

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.lines import Hit, TitleHit
from corpus.domain.texts import msg

_PART: Final = re.compile(r'"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+)')
_OPERATORS: Final = ("AND", "OR", "NOT")
_MOST: Final = 200  # words: SQLite takes time with the square of their number
_LONGEST: Final = 20_000  # characters
_TITLES: Final = """
    SELECT a.id, a.title, a.agency, a.published FROM articles a WHERE a.number IN (
        SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? LIMIT ?
    )
"""


def match_expression(words: str) -> str:
    """The FTS5 query for words, "phrases", prefix* and AND, OR, NOT between them.

    Raises CorpusError where a quotation mark is not closed, an operator has nothing beside it, or nothing is left.
    """
    if words.count('"') % 2:
        raise CorpusError("query-invalid", reason=msg("a quotation mark is not closed"))
    parts = [_part(match) for match in _PART.finditer(words)]
    parts = [part for part in parts if part]
    if len(parts) > _MOST or len(words) > _LONGEST:
        raise CorpusError("query-invalid", reason=msg("it has more than {count} words").format(count=_MOST))
    if not any(part not in _OPERATORS for part in parts):
        raise CorpusError("query-invalid", reason=msg("it has no words"))
    for here, following in zip(["AND", *parts], [*parts, "AND"], strict=True):
        if here in _OPERATORS and following in _OPERATORS:
            raise CorpusError("query-invalid", reason=msg("AND, OR and NOT stand between words"))
    return " ".join(parts)


def _part(match: re.Match[str]) -> str:
    """A word, phrase or operator as FTS5 writes it; empty where it has no letter or digit."""
    text = match["phrase"] if match["phrase"] is not None else match["word"]
    if match["word"] in _OPERATORS:
        return text
    star = "*" if match["word"] and text.endswith("*") else ""
    return f'"{text.rstrip("*")}"{star}' if re.search(r"\w", text) else ""


class SearchReader:
    """Finds articles by their words."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def titles(self, words: str, *, limit: int = 50) -> list[TitleHit]:
        """Articles whose title has words that begin so; every word first, then any, not all of them in memory."""
        parts = [f'"{part}"*' for part in re.findall(r"\w+", words)[:_MOST]]
        found: dict[str, TitleHit] = {}
        for joint in (" AND ", " OR ") if parts else ():
            if len(found) < limit:
                rows = self._db.execute(_TITLES, [f"title : ({joint.join(parts)})", limit])
                found |= {row[0]: TitleHit(*row) for row in rows if row[0] not in found}
        return list(found.values())[:limit]

    def holding(self, words: str) -> set[str]:
        """The articles whose text may hold these words one after the other. Raises CorpusError for what has no word."""
        phrase = match_expression('"' + words.replace('"', " ") + '"')
        query = """
            SELECT a.id FROM articles_fts JOIN articles a ON a.number = articles_fts.rowid
            WHERE articles_fts MATCH ?
        """
        return {str(key) for (key,) in self._db.execute(query, [f"body : {phrase}"])}

    def find(self, words: str, *, limit: int = 50) -> list[Hit]:
        """The best articles for the words, best first. Raises CorpusError for a query that is not understood."""
        query = """
            SELECT a.id, a.title, snippet(articles_fts, 1, '[', ']', '…', 14)
            FROM articles_fts JOIN articles a ON a.number = articles_fts.rowid
            WHERE articles_fts MATCH ? ORDER BY bm25(articles_fts, 4.0, 1.0) LIMIT ?
        """
        found = self._db.execute(query, [match_expression(words), limit])
        return [Hit(article_id=each, title=title, excerpt=excerpt) for each, title, excerpt in found]
