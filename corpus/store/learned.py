"""What was learned from decisions, kept beside them. It is derived: not journaled, and made anew at any time."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from sqlite_utils import Database

from corpus.domain.learned import MOST, Decision, LearnedParts
from corpus.domain.statements import Kind, State

_SEEN: Final = "seen"  # beside the parts: when decisions were last read, and how many there were
_DIGITS: Final = 12
_MOST: Final = 64 << 20  # bytes of a part; more is not read


class LearnedReader:
    """What was learned, and the decisions that there are to learn from."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def parts(self) -> LearnedParts | None:
        """The parts as they were kept, None where nothing was learned."""
        query = "SELECT name, content FROM learned WHERE name != ? AND length(content) <= ? ORDER BY name"
        parts = tuple((str(name), _bytes(content)) for name, content in self._db.execute(query, [_SEEN, _MOST]))
        return LearnedParts(parts=parts) if parts else None

    def keep(self, parts: LearnedParts | None, moment: str) -> None:
        """Replace what was kept, inside an open transaction; None forgets it. `moment`: when decisions were read."""
        self._db.execute("DELETE FROM learned")
        seen = f"{moment} {self._decided(until=moment)}".encode()
        for name, content in (*(parts.parts if parts else ()), (_SEEN, seen)):
            self._db.execute("INSERT INTO learned (name, content) VALUES (?, ?)", [name, content])

    def fresh(self) -> int:
        """How many topics of statements persons decided on since decisions were last read; those imported count too."""
        row = self._db.execute("SELECT content FROM learned WHERE name = ?", [_SEEN]).fetchone()
        moment, _, count = _bytes(row[0] if row else b"").decode("utf-8", "replace").partition(" ")
        decided = self._decided()
        more = decided - int(count) if count.isdecimal() and len(count) < _DIGITS else decided
        return max(decided - self._decided(until=moment), more)

    def _decided(self, *, until: str = "~") -> int:
        """How many tags persons decided on, up to a moment."""
        query = "SELECT count(*) FROM tags WHERE state != 'suggested' AND changed <= ?"
        return int(self._db.execute(query, [until]).fetchone()[0])

    def decisions(self, most: int = MOST) -> Iterator[Decision]:
        """Yield the last decided statements, article by article in reading order, the article decided on last at last.

        A statement is decided where a person accepted or rejected it, or a topic of it. A topic that one coder accepted
        and another rejected counts as accepted. A rejected passage has no topic; other rejected statements are left
        out, because it is not their topics that were refused.
        """
        known: dict[frozenset[str], frozenset[str]] = {}
        by_statement = groupby(self._db.execute(_DECIDED, [most]), key=itemgetter(0))
        return (_decision(list(rows), known) for _, rows in by_statement)


_DECIDED: Final = """
    SELECT s.id, s.article_id, s.quote, s.kind, s.state, t.topic, t.state
    FROM (
        SELECT id, article_id, quote, kind, state, start, max(changed) OVER (PARTITION BY article_id) AS last
        FROM statements
        WHERE (state != 'suggested' OR id IN (SELECT statement_id FROM tags WHERE state != 'suggested'))
            AND (state != 'rejected' OR kind = 'narrative')
        ORDER BY last DESC, article_id DESC, start DESC, id DESC
        LIMIT ?
    ) s LEFT JOIN tags t ON t.statement_id = s.id
    ORDER BY s.last, s.article_id, s.start, s.id, t.topic, t.state
"""


def _decision(rows: Sequence[Sequence[Any]], known: dict[frozenset[str], frozenset[str]]) -> Decision:
    """The rows of one statement, a topic each, as a decision with each topic in one place only.

    Thousands of decisions have a few sets of topics, which they share (`known`).
    """
    _, article, text, kind, state, *_ = rows[0]
    places: dict[State, set[str]] = {each: set() for each in State}
    for *_, topic, said in rows:
        if topic is not None:
            places[State.REJECTED if state == State.REJECTED else State(said)].add(topic)
    accepted, rejected = places[State.ACCEPTED], places[State.REJECTED] - places[State.ACCEPTED]
    sets = (frozenset(each) for each in (accepted, rejected, places[State.SUGGESTED] - accepted - rejected))
    shared = (known.setdefault(each, each) for each in sets)
    names = ("accepted", "rejected", "undecided")
    return Decision(article_id=article, text=text, kind=Kind(kind), **dict(zip(names, shared, strict=True)))


def _bytes(content: object) -> bytes:
    """A part as bytes, whatever a forged file holds."""
    return content if isinstance(content, bytes) else str(content).encode()
