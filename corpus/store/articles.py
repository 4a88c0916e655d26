"""Reading articles: one whole, a list of light rows for the window, and what they can be filtered by."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from sqlite_utils import Database

from corpus.domain.articles import Article, ArticleState
from corpus.domain.errors import CorpusError
from corpus.domain.filters import ArticleFilter
from corpus.domain.lines import ArticleLine
from corpus.domain.query import parse
from corpus.store.decoding import ARTICLE_COLUMNS, article_of
from corpus.store.query_sql import found_by
from corpus.store.values import to_json

# From a date on, and up to one: both inclusive, and both may be partial. What has no year lies between no dates.
SINCE = "a.published >= ? AND a.published NOT LIKE '--%'"
UNTIL = "substr(a.published, 1, length(?)) <= ? AND a.published NOT LIKE '--%'"

# Dated articles first, newest on top; then those without a year; then those without a date. An index has this order.
ORDER = """
    CASE WHEN a.published IS NULL THEN 2 WHEN substr(a.published, 1, 2) = '--' THEN 1 ELSE 0 END,
    a.published DESC, a.number
"""
# Of each article its statements are looked through, or all articles that a topic is found in are put together first.
_TAGGED: Final = "t.topic = ? AND t.state IN ('suggested', 'accepted')"
_HAS_TOPIC: Final = f"""
    EXISTS (SELECT 1 FROM statements s CROSS JOIN tags t ON {_TAGGED} AND t.statement_id = s.id
        WHERE s.article_id = a.id)
"""
_OF_TOPIC: Final = f"""
    a.id IN (SELECT s.article_id FROM tags t CROSS JOIN statements s ON s.id = t.statement_id WHERE {_TAGGED})
"""
_FEW: Final = 2000  # articles with some words that are quicker put in order than found along the order of all
_ARTICLE: Final = f"SELECT {ARTICLE_COLUMNS} FROM articles a WHERE a.id = ?"


class ArticleReader:
    """Articles of the project. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, article_id: str) -> Article:
        """The article. Raises CorpusError where there is none of that id."""
        row = self._db.execute(_ARTICLE, [article_id]).fetchone()
        if row is None:
            raise CorpusError("article-unknown", id=article_id)
        return article_of(row)

    def body(self, article_id: str) -> str:
        """The canonical text of an article. Raises CorpusError where there is none of that id."""
        row = self._db.execute("SELECT body FROM articles WHERE id = ?", [article_id]).fetchone()
        if row is None:
            raise CorpusError("article-unknown", id=article_id)
        return str(row[0])

    def known(self, ids: Iterable[str]) -> set[str]:
        """Those of the ids that are articles of the project."""
        query = "SELECT a.id FROM json_each(?) j CROSS JOIN articles a ON a.id = j.value"
        return {str(each) for (each,) in self._db.execute(query, [to_json(list(ids))])}

    def has(self, article_id: str) -> bool:
        """Whether an article of that id is in the project."""
        return self._db.execute("SELECT 1 FROM articles WHERE id = ?", [article_id]).fetchone() is not None

    def title(self, article_id: str) -> str:
        """The title of an article; empty where there is none of that id."""
        row = self._db.execute("SELECT title FROM articles WHERE id = ?", [article_id]).fetchone()
        return str(row[0]) if row else ""

    def alike(self, loose_fingerprints: Iterable[str]) -> dict[str, str]:
        """The first article with the same words, dateline and punctuation aside, for each that there is one of."""
        query = """
            SELECT a.loose_fingerprint, a.id FROM json_each(?) j
            CROSS JOIN articles a ON a.loose_fingerprint = j.value ORDER BY a.number DESC
        """
        return {str(loose): str(key) for loose, key in self._db.execute(query, [to_json(list(loose_fingerprints))])}

    def count(self) -> int:
        """How many articles there are."""
        return int(self._db.execute("SELECT count(*) FROM articles").fetchone()[0])

    def counts_by_state(self, wanted: ArticleFilter | None = None) -> dict[ArticleState, int]:
        """How many articles are in each state, of those that pass a filter; every state is there."""
        source, where, values = source_of(self._db, wanted or ArticleFilter())
        source = source if where or values else "articles a"
        found = dict(self._db.execute(f"SELECT a.state, count(*) FROM {source} {where} GROUP BY a.state", values))
        return {state: found.get(str(state), 0) for state in ArticleState}

    def agencies(self) -> list[str]:
        """The agencies of the project, in alphabetical order; each is found from the one before it."""
        query = """
            WITH RECURSIVE names (name) AS (
                SELECT min(agency) FROM articles UNION ALL
                SELECT (SELECT min(agency) FROM articles WHERE agency > name) FROM names WHERE name IS NOT NULL
            ) SELECT name FROM names WHERE name IS NOT NULL
        """
        return [str(name) for (name,) in self._db.execute(query)]

    def ids(self, wanted: ArticleFilter | None = None, *, among: Iterable[str] | None = None) -> list[str]:
        """The ids of the articles that pass the filter, in the order of the list; with `among` only of these."""
        source, where, values = source_of(self._db, wanted or ArticleFilter(), among)
        # One row with all of them: a hundred thousand rows would take twice as long.
        query = f"SELECT json_group_array(id) FROM (SELECT a.id FROM {source} {where} ORDER BY {ORDER})"
        return [str(each) for each in json.loads(self._db.execute(query, values).fetchone()[0])]

    def ids_and_counts(self, wanted: ArticleFilter) -> tuple[list[str], dict[ArticleState, int]]:
        """The ids that pass a filter, in the order of the list, and how many pass it in each state, in one walk.

        They are counted without regard to the state that the filter asks for.
        """
        source, where, values = source_of(self._db, replace(wanted, state=None))
        which = "FILTER (WHERE state = ?)" if wanted.state else ""
        counted = ", ".join(f"count(*) FILTER (WHERE state = '{state}')" for state in ArticleState)
        query = f"""
            SELECT json_group_array(id) {which}, {counted}
            FROM (SELECT a.id, a.state FROM {source} {where} ORDER BY {ORDER})
        """
        ids, *counts = self._db.execute(query, [*([str(wanted.state)] if wanted.state else []), *values]).fetchone()
        return json.loads(ids), dict(zip(ArticleState, counts, strict=True))

    def most(self) -> int:
        """How many articles there are at most, known at once: those that went may be counted."""
        return int(self._db.execute("SELECT max(number) FROM articles").fetchone()[0] or 0)

    def lines(self, wanted: ArticleFilter | None = None) -> list[ArticleLine]:
        """The articles that pass the filter, as light rows in the order of the list."""
        where, values = where_of(wanted or ArticleFilter())
        return self._lines(f"{where} ORDER BY {ORDER}", values)

    def lines_of(self, ids: Iterable[str]) -> list[ArticleLine]:
        """The light rows of some articles; those that are gone are left out."""
        return self._lines("WHERE a.id IN (SELECT value FROM json_each(?))", [to_json(list(ids))])

    def line(self, article_id: str) -> ArticleLine | None:
        """The light row of one article, None where it is gone."""
        return next(iter(self._lines("WHERE a.id = ?", [article_id])), None)

    def each(self, ids: Iterable[str]) -> Iterator[Article]:
        """The articles of the ids, one at a time; those that are gone are left out."""
        for article_id in ids:
            for row in self._db.execute(_ARTICLE, [article_id]):
                yield article_of(row)

    def _lines(self, rest: str, values: list[Any]) -> list[ArticleLine]:
        query = f"""
            SELECT a.id, a.title, a.agency, a.place, a.published, a.state,
                (SELECT count(*) FROM statements s WHERE s.article_id = a.id AND s.state != 'rejected')
                    AS statements,
                (SELECT count(*) FROM statements s WHERE s.article_id = a.id AND +s.state = 'suggested')
                    AS open_statements,
                (SELECT count(*) FROM clusters d WHERE d.lead = c.lead) AS cluster,
                coalesce(c.place, 0) AS cluster_place
            FROM articles a LEFT JOIN clusters c ON c.number = a.number {rest}
        """
        return [ArticleLine(**(row | {"state": ArticleState(row["state"])})) for row in self._db.query(query, values)]


def where_of(wanted: ArticleFilter, *, few: bool = False) -> tuple[str, list[Any]]:
    """The WHERE of a filter over `articles a`, which are only a `few`, and its values."""
    clauses: list[str] = []
    values: list[Any] = []
    for clause, value in (
        ("a.state = ?", wanted.state and str(wanted.state)),
        ("a.agency = ?", wanted.agency),
        (SINCE, wanted.since),
        (UNTIL, wanted.until),
    ):
        if value:
            clauses.append(clause)
            values.extend([value] * clause.count("?"))
    if wanted.topic:
        clauses.append(_HAS_TOPIC if few else _OF_TOPIC)
        values.append(wanted.topic)
    if wanted.words.strip():
        found = found_by(parse(wanted.words))
        clauses.append(found.condition("a.number"))
        values.extend(found.values)
    return ("WHERE " + " AND ".join(clauses) if clauses else ""), values


def source_of(db: Database, wanted: ArticleFilter, among: Iterable[str] | None = None) -> tuple[str, str, list[Any]]:
    """FROM and WHERE of a filter with their values: along the index of the order, or from few articles."""
    if among is not None:
        where, values = where_of(wanted, few=True)
        return "json_each(?) j CROSS JOIN articles a ON a.id = j.value", where, [to_json(list(among)), *values]
    numbers = _few(db, wanted.words)
    if numbers is None:
        return "articles a INDEXED BY articles_in_order", *where_of(wanted)  # which holds all that is asked
    where, values = where_of(replace(wanted, words=""), few=True)
    return "json_each(?) j CROSS JOIN articles a ON a.number = j.value", where, [to_json(numbers), *values]


def _few(db: Database, words: str) -> list[int] | None:
    """The numbers of the articles with some words, None where they are many, or no words for the search index."""
    found = found_by(parse(words)) if words.strip() else None
    if found is None or not found.streamed:
        return None
    query = f"SELECT number FROM ({found.sql}) LIMIT {_FEW + 1}"
    numbers = [int(number) for (number,) in db.execute(query, found.values)]
    return numbers if len(numbers) <= _FEW else None
