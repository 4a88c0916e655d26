"""Reading what waits for a decision, a page at a time: walked along indexes, never sorted as a whole."""

import heapq
import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

from sqlite_utils import Database

from corpus.domain.queue import EVERY, PAGE, Precedent, QueueFilter, QueueOrder, Waiting, mixed
from corpus.store.values import to_json

_CHUNK = 400  # articles that one query looks through
_TRIES = 60  # numbers of rows that are tried for each that is wanted, before the wanted ones are counted
_LOOKED_AT = 300  # earlier decisions on a topic among which a like one is looked for, the newest first

# A plus keeps SQLite from going by a state, which very many rows share, where the statement is known.
_OPEN = """
    (s.state = 'suggested' OR s.state = 'accepted' AND EXISTS (
        SELECT 1 FROM tags t WHERE t.statement_id = s.id AND +t.state = 'suggested'))
"""
_SUGGESTED = "statements INDEXED BY statements_by_suggested_speaker WHERE state = 'suggested'"
_OF_SPEAKER = """
    SELECT id FROM statements WHERE state = 'suggested' AND speaker = ?
    UNION SELECT said.id FROM actors a CROSS JOIN statements said ON said.speaker_id = a.id WHERE a.name = ?
"""
# What an index of open rows is in the order of: how far a score is from "perhaps". See `store.migrations`.
_TAG_DISTANCE = "coalesce(abs(t.score - 0.5), 1)"
_STATEMENT_DISTANCE = "coalesce(abs(s.score - 0.5), 1)"


class QueueReader:
    """Open statements: those that are suggested, and accepted ones with a suggested topic. Every method reads."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def is_open(self, statement_id: str) -> bool:
        """Whether a statement waits for a decision; one that is gone does not."""
        query = f"SELECT 1 FROM statements s WHERE s.id = ? AND {_OPEN}"
        return self._db.execute(query, [statement_id]).fetchone() is not None

    def count(self, wanted: QueueFilter) -> int:
        """How many wait."""
        if wanted.articles is not None:
            clauses, values = _clauses(wanted)
            query = f"""
                SELECT count(*) FROM json_each(?) j CROSS JOIN statements s ON s.article_id = j.value
                WHERE {_OPEN} {clauses}
            """
            articles = to_json(list(wanted.articles))
            return int(self._db.execute(query, [articles, *values]).fetchone()[0])
        if wanted.speaker:
            return sum(1 for _ in self._by_speaker(wanted))
        if wanted.topic:
            query = """
                SELECT count(DISTINCT t.statement_id) FROM tags t JOIN statements s ON s.id = t.statement_id
                WHERE t.topic = ? AND t.state = 'suggested' AND s.state != 'rejected'
            """
            return int(self._db.execute(query, [wanted.topic]).fetchone()[0])
        query = """
            SELECT (SELECT count(*) FROM statements WHERE state = 'suggested') + (
                SELECT count(DISTINCT t.statement_id) FROM tags t CROSS JOIN statements s ON s.id = t.statement_id
                WHERE t.state = 'suggested' AND s.state = 'accepted')
        """
        return int(self._db.execute(query).fetchone()[0])

    def page(self, wanted: QueueFilter, *, without: frozenset[str], seed: int, limit: int = PAGE) -> list[Waiting]:
        """The next ones that wait, without those that were skipped.

        In the order of uncertainty one in `EVERY` is drawn; the same seed draws the same ones of the same queue.
        """
        if wanted.order is QueueOrder.READING:
            found = (each for each in self._in_articles(wanted) if each not in without)
            return [Waiting(statement=each) for each in islice(found, limit)]
        ordered = (each for each in self._uncertain(wanted) if each not in without)
        drawn = (each for each in self._drawn(wanted, seed, 2 * limit // EVERY) if each not in without)
        return list(islice(mixed(ordered, drawn), limit))

    def precedent(self, topic: str, words: tuple[str, ...], *, not_for: str) -> Precedent | None:
        """The newest accepted statement on a topic that holds one of these words; None where there is none."""
        query = """
            SELECT s.id, s.quote, t.coder FROM (
                SELECT statement_id, coder, rowid AS number FROM tags
                WHERE topic = ? AND state = 'accepted' ORDER BY rowid DESC LIMIT ?
            ) t JOIN statements s ON s.id = t.statement_id
            WHERE s.id != ? AND s.state = 'accepted' AND EXISTS (
                SELECT 1 FROM json_each(?) j WHERE instr(folded(s.quote), folded(j.value)))
            ORDER BY t.number DESC LIMIT 1
        """
        row = self._db.execute(query, [topic, _LOOKED_AT, not_for, to_json(list(words))]).fetchone()
        return Precedent(statement=row[0], quote=row[1], coder=row[2] or "") if row and words else None

    def speakers(self, *, limit: int = 200) -> list[str]:
        """The speakers of suggested statements, in alphabetical order; each is found from the one before it."""
        query = f"""
            WITH RECURSIVE names (name) AS (
                SELECT min(speaker) FROM {_SUGGESTED} UNION ALL
                SELECT (SELECT min(speaker) FROM {_SUGGESTED} AND speaker > name) FROM names WHERE name IS NOT NULL
            ) SELECT name FROM names WHERE name IS NOT NULL LIMIT ?
        """
        return [str(name) for (name,) in self._db.execute(query, [limit])]

    def organisation_of(self, actor_id: str) -> str | None:
        """For whom an actor spoke the last time that somebody decided on it; None where that is not known."""
        query = """
            SELECT coalesce(a.name, s.organisation) FROM statements s LEFT JOIN actors a ON a.id = s.organisation_id
            WHERE s.speaker_id = ? AND +s.state = 'accepted' AND s.organisation IS NOT NULL
            ORDER BY s.changed DESC, s.id DESC LIMIT 1
        """
        row = self._db.execute(query, [actor_id]).fetchone()
        return str(row[0]) if row else None

    def _in_articles(self, wanted: QueueFilter) -> Iterator[str]:
        """Reading order: the articles as they are given, each from top to bottom."""
        clauses, values = _clauses(wanted)
        query = f"""
            SELECT s.id FROM json_each(?) j CROSS JOIN statements s ON s.article_id = j.value
            WHERE {_OPEN} {clauses} ORDER BY j.key, s.start, s.end, s.id
        """
        articles = wanted.articles or ()
        for first in range(0, len(articles), _CHUNK):
            chunk = to_json(list(articles[first : first + _CHUNK]))
            for (statement,) in self._db.execute(query, [chunk, *values]).fetchall():
                yield str(statement)

    def _by_speaker(self, wanted: QueueFilter) -> Iterator[str]:
        """All of one speaker, the least certain first: few enough to be sorted."""
        clauses, values = _clauses(replace(wanted, speaker=None))
        query = f"""
            SELECT s.id FROM ({_OF_SPEAKER}) mine CROSS JOIN statements s ON s.id = mine.id WHERE {_OPEN} {clauses}
            ORDER BY min({_STATEMENT_DISTANCE}, coalesce((SELECT min({_TAG_DISTANCE}) FROM tags t
                WHERE t.statement_id = s.id AND +t.state = 'suggested'), 1)), s.id
        """
        speaker = [wanted.speaker, wanted.speaker]
        return (str(statement) for (statement,) in self._db.execute(query, [*speaker, *values]).fetchall())

    def _uncertain(self, wanted: QueueFilter) -> Iterator[str]:
        """The least certain first; a statement is as certain as the least certain of what is open about it."""
        only = None if wanted.articles is None else frozenset(wanted.articles)
        if wanted.speaker:
            for statement in self._by_speaker(wanted):
                if only is None or self._article(statement) in only:
                    yield statement
            return
        topic = "AND t.topic = ?" if wanted.topic else ""
        of_tags = f"""
            SELECT {_TAG_DISTANCE} AS distance, t.statement_id FROM tags t INDEXED BY tags_uncertain
            WHERE t.state = 'suggested' {topic} ORDER BY {_TAG_DISTANCE}, t.statement_id
        """
        of_statements = f"""
            SELECT {_STATEMENT_DISTANCE} AS distance, s.id FROM statements s INDEXED BY statements_uncertain
            WHERE s.state = 'suggested' ORDER BY {_STATEMENT_DISTANCE}, s.id
        """
        streams = [self._stream(of_tags, [wanted.topic] if wanted.topic else [])]
        streams += [] if wanted.topic else [self._stream(of_statements, [])]
        met: set[str] = set()
        for _, statement in heapq.merge(*streams):
            if statement not in met:
                met.add(statement)
                if self.is_open(statement) and (only is None or self._article(statement) in only):
                    yield statement

    def _drawn(self, wanted: QueueFilter, seed: float, count: int) -> list[str]:
        """Some open statements by chance, each as likely as any other."""
        chance = random.Random(seed)
        if wanted.articles is not None and len(wanted.articles) > _CHUNK:  # of some of them: all would take seconds
            some = tuple(chance.sample(wanted.articles, _CHUNK))
            return self._drawn(replace(wanted, articles=some), chance.random(), count)
        if wanted.articles is not None or wanted.speaker:
            there = sorted(self._in_articles(wanted) if wanted.articles is not None else self._by_speaker(wanted))
            return chance.sample(there, min(count, len(there)))
        if wanted.topic:
            found = self._rows(
                "tags", "statement_id", "topic = ? AND state = 'suggested'", [wanted.topic], chance, count
            )
        else:
            found = self._rows("statements", "id", "state = 'suggested'", [], chance, count)
        return [each for each in dict.fromkeys(found) if self.is_open(each)]

    def _rows(
        self, table: str, column: str, clause: str, values: list[Any], chance: random.Random, count: int
    ) -> list[str]:
        """Rows by chance: numbers are tried until enough of them are wanted rows; where few are, they are counted."""
        last = int(self._db.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0])
        query = f"SELECT {column} FROM {table} WHERE rowid = ? AND {clause}"
        found: list[str] = []
        for _ in range(_TRIES * count if last else 0):
            row = self._db.execute(query, [chance.randint(1, last), *values]).fetchone()
            if row:
                found.append(str(row[0]))
            if len(found) == count:
                return found
        total = int(self._db.execute(f"SELECT count(*) FROM {table} WHERE {clause}", values).fetchone()[0])
        query = f"SELECT {column} FROM {table} WHERE {clause} ORDER BY rowid LIMIT 1 OFFSET ?"
        places = chance.sample(range(total), min(count, total))
        return [str(self._db.execute(query, [*values, place]).fetchone()[0]) for place in places]

    def _stream(self, query: str, values: list[Any]) -> Iterator[tuple[float, str]]:
        """The rows of a query one by one; what is not asked for is not read."""
        cursor = self._db.execute(query, values)
        try:
            for distance, statement in cursor:
                yield float(distance), str(statement)
        finally:
            cursor.close()

    def _article(self, statement: str) -> str:
        return str(self._db.execute("SELECT article_id FROM statements WHERE id = ?", [statement]).fetchone()[0])


def _clauses(wanted: QueueFilter) -> tuple[str, list[Any]]:
    """What a topic and a speaker restrict, and the values for it. A suggestion has a name, a decided one an actor."""
    clauses, values = "", []
    if wanted.topic:
        clauses += """ AND EXISTS (
            SELECT 1 FROM tags w WHERE w.statement_id = s.id AND w.topic = ? AND +w.state = 'suggested')"""
        values.append(wanted.topic)
    if wanted.speaker:
        clauses += f" AND s.id IN ({_OF_SPEAKER})"
        values += [wanted.speaker, wanted.speaker]
    return clauses, values
