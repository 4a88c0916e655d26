"""Full-text search over title and body (FTS5), in the query language of `corpus.domain.query`."""

import re
from collections.abc import Sequence
from typing import Final

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.filters import ArticleFilter
from corpus.domain.lines import Hit, TitleHit
from corpus.domain.query import MOST, Every, Query, Term, parse
from corpus.domain.texts import msg
from corpus.store.articles import ORDER, where_of
from corpus.store.query_sql import found_by, joined, match_of

_TITLES: Final = """
    SELECT a.id, a.title, a.agency, a.published FROM articles a WHERE a.number IN (
        SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? LIMIT ?
    )
"""
_BEST: Final = """
    SELECT a.id, a.title, snippet(articles_fts, 1, char(1), char(2), char(3), 14)
    FROM articles_fts JOIN articles a ON a.number = articles_fts.rowid
    WHERE articles_fts MATCH ? {also} ORDER BY bm25(articles_fts, 4.0, 1.0) LIMIT ?
"""
_SIGNS: Final = "\1\2\3"  # before and after a word that was looked for, and where something is left out
_SHOWN: Final = dict(zip(map(ord, _SIGNS), "[]…", strict=True))
_BEGINNING: Final = 100  # characters of an article that is found without its words


class SearchReader:
    """Finds articles by their words and by what they hold."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def titles(self, words: str, *, limit: int = 50) -> list[TitleHit]:
        """Articles whose title has words that begin so; every word first, then any, not all of them in memory."""
        parts = [match_of(Term(part, True)) or "" for part in re.findall(r"\w+", words)[:MOST]]
        found: dict[str, TitleHit] = {}
        for joint in (" AND ", " OR ") if parts else ():
            if len(found) < limit:
                rows = self._db.execute(_TITLES, [f"title : ({joint.join(parts)})", limit])
                found |= {row[0]: TitleHit(*row) for row in rows if row[0] not in found}
        return list(found.values())[:limit]

    def places(self) -> list[str]:
        """The places of the project's articles, in alphabetical order."""
        query = "SELECT DISTINCT place FROM articles WHERE place > '' ORDER BY place"
        return [str(name) for (name,) in self._db.execute(query)]

    def holding(self, words: str) -> set[str]:
        """The articles whose text may hold these words one after the other. Raises CorpusError for what has no word."""
        if not re.search(r"[^\W_]", words):
            raise CorpusError("query-invalid", reason=msg("it has no words"))
        query = """
            SELECT a.id FROM articles_fts JOIN articles a ON a.number = articles_fts.rowid
            WHERE articles_fts MATCH ?
        """
        return {str(key) for (key,) in self._db.execute(query, [f"body : {match_of(Term(words))}"])}

    def find(self, words: str, *, limit: int = 50, wanted: ArticleFilter | None = None) -> list[Hit]:
        """The best articles for a query, best first; in the order of the list where it asks for no words.

        `wanted` restricts them further; then there need not be any words. Raises CorpusError for a query that is not
        understood.
        """
        where, values = where_of(wanted or ArticleFilter())
        query = parse(words) if words.strip() or not where else None
        text, rest = _parted(query) if query else (None, None)
        if text is None:
            return self._listed(query, where, values, limit)
        also = found_by(rest) if rest else None
        conditions = [also.condition("articles_fts.rowid")] if also else []
        if where:
            conditions.append(f"articles_fts.rowid IN (SELECT a.number FROM articles a {where})")
        sql = _BEST.format(also="".join(f"AND {each} " for each in conditions))
        rows = self._db.execute(sql, [text, *(also.values if also else ()), *values, limit]).fetchall()
        return [Hit(article_id=key, title=title, excerpt=self._as_written(key, told)) for key, title, told in rows]

    def _listed(self, query: Query | None, where: str, values: Sequence[str], limit: int) -> list[Hit]:
        found = found_by(query) if query else None
        also = f"{'AND' if where else 'WHERE'} {found.condition('a.number')}" if found else ""
        sql = f"""
            SELECT a.id, a.title, substr(a.body, 1, {_BEGINNING}) || '…' FROM articles a
            {where} {also} ORDER BY {ORDER} LIMIT ?
        """
        rows = self._db.execute(sql, [*values, *(found.values if found else ()), limit])
        return [Hit(article_id=key, title=title, excerpt=beginning) for key, title, beginning in rows]

    def _as_written(self, article_id: str, excerpt: str) -> str:
        """An excerpt of what is indexed, with each ё that the article has."""
        if re.search("[еЕ]", excerpt):
            (body,) = self._db.execute("SELECT body FROM articles WHERE id = ?", [article_id]).fetchone()
            plain = re.sub("[\1-\3]", "", excerpt)
            at = body.replace("ё", "е").replace("Ё", "Е").find(plain)
            letters = iter(body[at : at + len(plain)] if at >= 0 else plain)
            excerpt = "".join(each if each in _SIGNS else next(letters) for each in excerpt)
        return excerpt.translate(_SHOWN)


def _parted(query: Query) -> tuple[str | None, Query | None]:
    """What the search index answers of a query, by which it is sorted, and the rest that must be fulfilled too."""
    if (match := match_of(query)) is not None:
        return match, None
    if not isinstance(query, Every):
        return None, None
    parts = joined(query).parts
    return match_of(parts[0]), Every(parts[1:]) if len(parts) > 1 else None
