"""The statements of the table a few at a time, in order, so that a million of them need not be read for a first page.

Every step takes some milliseconds, whatever the filter: it looks at some hundreds of articles, or at one set of
statements that an index gives, and yields the ids of those that pass, which may be none.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from sqlite_utils import Database

from corpus.domain.filters import StatementFilter, StatementOrder, StatementSort
from corpus.domain.statements import State
from corpus.store.articles import ORDER
from corpus.store.sorted_text import NAME, QUOTE
from corpus.store.statement_keys import (
    ACTORS,
    DATED,
    FIRST_TOPIC,
    ON_TOPIC,
    SPEAKER,
    TAGGED,
    Terms,
    sorted_query,
    terms_of,
)
from corpus.store.values import to_json

Members = tuple[str, tuple[str, ...]]  # a query for ids of statements, and its values

FEW: Final = 5000  # statements that are sorted at once at most
SHARE: Final = 200  # … and only where so many times as many are there: else it takes less time to come across them
_ANYHOW: Final = 50
_LEAST: Final = 8  # articles that are looked at in the first step
_MOST: Final = 512
_NOBODY: Final = (
    "statements INDEXED BY statements_by_loose_speaker WHERE speaker_id IS NULL AND speaker"  # no actors yet
)
_LOOSE: Final = f"""
    WITH RECURSIVE names (name) AS (
        SELECT min(speaker) FROM {_NOBODY} > ''
        UNION ALL SELECT (SELECT min(speaker) FROM {_NOBODY} > name) FROM names WHERE name IS NOT NULL
    ) SELECT name FROM names WHERE name IS NOT NULL
"""
# Of some actors, and of some names that are none yet: an object of both lists.
_BY_ACTOR: Final = "speaker_id IN (SELECT value FROM json_each(?, '$.actors'))"
_BY_NAME: Final = "IN (SELECT value FROM json_each(?, '$.names'))"
_SPOKEN: Final = f"({_BY_ACTOR} OR (speaker_id IS NULL AND speaker {_BY_NAME}))"
_BY_SPEAKER: Final = f"SELECT id FROM statements WHERE {_BY_ACTOR} UNION ALL SELECT id FROM {_NOBODY} {_BY_NAME}"

_BESIDE: Final = f"""
    SELECT p.slug FROM (
        SELECT DISTINCT beside.topic FROM ({ON_TOPIC}) x
        CROSS JOIN tags beside INDEXED BY tags_once ON beside.statement_id = x.id
    ) f JOIN topics p ON p.slug = f.topic
    WHERE (p.position, p.slug) <= (SELECT position, slug FROM topics WHERE slug = ?) ORDER BY folded(p.name), p.slug
"""


class StatementPages:
    """Reads what passes a filter in an order, step by step."""

    def __init__(self, db: Database, wanted: StatementFilter, order: StatementOrder) -> None:
        self._db = db
        self._wanted = wanted
        self._order = order

    def steps(self) -> Iterator[list[str]]:
        """The ids, in the order of `statement_keys.sorted_by`."""
        terms = terms_of(self._wanted)
        few = self._few(terms)
        if few:
            yield self._ids(*sorted_query(terms, self._order, *few))
        elif self._order.by is StatementSort.STATEMENT:
            yield from self._by_text(terms)
        elif self._order.by is StatementSort.ARTICLE:
            direction = "DESC" if self._order.descending else "ASC"
            for also in (f"{NAME} > ''", f"{NAME} = ''"):
                yield from self._walked(terms, "articles_by_name", f"{NAME} {direction}, {ORDER}", also)
        elif self._order.by is StatementSort.DATE and not self._order.descending:
            yield from self._walked(terms, "articles_oldest_first", f"{DATED}, a.published, a.number")
        elif self._order.by in (None, StatementSort.DATE):
            yield from self._walked(terms)
        else:
            yield from self._grouped()

    def _grouped(self) -> Iterator[list[str]]:
        """One value of the column after the other, and what has none at the end."""
        groups: list[tuple[list[tuple[str, str]], Members | None]]
        if self._order.by is StatementSort.STATE:
            states = [self._wanted.state] if self._wanted.state else [State.ACCEPTED, State.SUGGESTED]
            members = "SELECT id FROM statements WHERE state = ?"
            groups = [([("s.state = ?", str(each))], (members, (str(each),))) for each in states]
        elif self._order.by is StatementSort.TOPICS:
            groups = [([(TAGGED, slug), (f"{FIRST_TOPIC} = ?", slug)], (ON_TOPIC, (slug,))) for slug in self._topics()]
        else:
            groups = [([(_SPOKEN, each)], (_BY_SPEAKER, (each, each))) for each in self._speakers()]
        for conditions, members_of in groups[::-1] if self._order.descending else groups:
            yield from self._group(conditions, members_of)
        if self._order.by is StatementSort.TOPICS:
            yield from self._group([(f"{FIRST_TOPIC} IS NULL", "")], None)
        elif self._order.by is StatementSort.SPEAKER:
            yield from self._group([(f"coalesce({SPEAKER}, '') = ''", "")], None)

    def _group(self, conditions: Sequence[tuple[str, str]], members: Members | None) -> Iterator[list[str]]:
        """Those of a group that pass, in the order of the list."""
        terms = terms_of(self._wanted)
        terms.statements += conditions
        if members and self._is_few(*members):
            yield self._ids(*sorted_query(terms, StatementOrder(), *members))
        else:
            yield from self._walked(terms)

    def _topics(self) -> list[str]:
        """The topics by name; where one is looked for, those before it in the codebook that stand beside it."""
        if self._wanted.topic is None:
            return self._ids("SELECT slug FROM topics ORDER BY folded(name), slug", [])
        return self._ids(_BESIDE, [self._wanted.topic, self._wanted.topic])

    def _speakers(self) -> list[str]:
        """Actors, and speakers that are none yet, who are called alike, for `_SPOKEN`; in the order of the names."""
        named = [(str(name), str(key), "") for key, name in self._db.execute("SELECT id, name FROM actors")]
        named += [(str(name), "", str(name)) for (name,) in self._db.execute(_LOOSE)]
        named = sorted((name.casefold(), key, loose) for name, key, loose in named if name)
        alike = (list(group) for _, group in groupby(named, key=lambda each: each[0]))
        return [
            to_json({"actors": [key for _, key, _ in group if key], "names": [name for *_, name in group if name]})
            for group in alike
        ]

    def _walked(
        self, terms: Terms, index: str = "articles_in_order", order: str = ORDER, also: str = "1"
    ) -> Iterator[list[str]]:
        """Article by article, along an index of their order."""
        condition = " AND ".join([also, *(clause for clause, _ in terms.articles)])
        values = [value for clause, value in terms.articles for _ in range(clause.count("?"))]
        query = f"""
            SELECT a.id FROM articles a INDEXED BY {index} WHERE {condition} ORDER BY {order} LIMIT ? OFFSET ?
        """
        place, size = 0, 2 * _LEAST if len(terms.statements) + len(terms.both) + len(terms.sets) > 1 else _LEAST
        while articles := self._ids(query, [*values, size, place]):
            yield self._passing(terms, articles)
            place, size = place + len(articles), min(2 * size, _MOST)

    def _passing(self, terms: Terms, articles: list[str]) -> list[str]:
        """What passes of some articles, in their order."""
        every = [*terms.statements, *terms.both]
        source = "json_each(?) j CROSS JOIN statements s INDEXED BY statements_by_article ON s.article_id = j.value"
        source += " CROSS JOIN articles a ON a.id = s.article_id" if terms.both else ""
        condition = " AND ".join(clause for clause, _ in every)
        values = [value for clause, value in every for _ in range(clause.count("?"))]
        query = f"SELECT s.id FROM {source} {ACTORS} WHERE {condition} ORDER BY j.key, s.start, s.id"
        return self._ids(query, [to_json(articles), *values])

    def _by_text(self, terms: Terms) -> Iterator[list[str]]:
        """Along the index of the texts; of each part those are kept that pass."""
        direction = "DESC" if self._order.descending else "ASC"
        query = f"""
            SELECT id FROM statements s INDEXED BY statements_by_quote
            ORDER BY {QUOTE} {direction}, id {direction} LIMIT ? OFFSET ?
        """
        condition, values = terms.where()
        source = "json_each(?) j CROSS JOIN statements s ON s.id = j.value"
        source += " CROSS JOIN articles a ON a.id = s.article_id" if terms.articles or terms.both else ""
        passing = f"SELECT s.id FROM {source} {ACTORS} WHERE {condition} ORDER BY j.key"
        place, size = 0, 16 * _LEAST
        while keys := self._ids(query, [size, place]):
            yield self._ids(passing, [to_json(keys), *values])
            place, size = place + len(keys), min(2 * size, 8 * _MOST)

    def _few(self, terms: Terms) -> Members | None:
        """A set of which all that pass are members, where it is small."""
        return next((members for members in terms.sets if self._is_few(*members)), None)

    def _is_few(self, members: str, values: Sequence[str]) -> bool:
        (last,) = self._db.execute("SELECT max(rowid) FROM statements").fetchone()
        query = f"SELECT 1 FROM ({members}) LIMIT 1 OFFSET {min(FEW, max(_ANYHOW, (last or 0) // SHARE))}"
        return self._db.execute(query, list(values)).fetchone() is None

    def _ids(self, query: str, values: Sequence[Any]) -> list[str]:
        return [str(key) for (key,) in self._db.execute(query, list(values))]
