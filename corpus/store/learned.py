"""What was learned from decisions, kept beside them. It is derived: not journaled, and made anew at any time."""

from dataclasses import replace
from typing import Final

from sqlite_utils import Database

from corpus.domain.learned import Decision, LearnedParts
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

    def decisions(self) -> list[Decision]:
        """Every decided statement, article by article in reading order; the article decided on last comes last.

        A statement is decided where a person accepted or rejected it, or a topic of it. A topic that one coder accepted
        and another rejected counts as accepted. A rejected passage has no topic; other rejected statements are left
        out, because it is not their topics that were refused.
        """
        query = """
            SELECT s.id, s.article_id, s.quote, s.kind, s.state, t.topic, t.state
            FROM statements s LEFT JOIN tags t ON t.statement_id = s.id
            WHERE (s.state != 'suggested' OR s.id IN (SELECT statement_id FROM tags WHERE state != 'suggested'))
                AND (s.state != 'rejected' OR s.kind = 'narrative')
            ORDER BY max(s.changed) OVER (PARTITION BY s.article_id), s.article_id, s.start, s.id, t.topic, t.state
        """
        found: dict[str, Decision] = {}
        for statement, article, text, kind, state, topic, said in self._db.execute(query):
            before = found.get(statement) or Decision(article_id=article, text=text, kind=Kind(kind))
            if topic is not None:
                place = _PLACES[State.REJECTED if state == State.REJECTED else State(said)]
                before = replace(before, **{place: getattr(before, place) | {topic}})
            found[statement] = before
        return [_settled(each) for each in found.values()]


_PLACES: Final = {State.ACCEPTED: "accepted", State.REJECTED: "rejected", State.SUGGESTED: "undecided"}


def _settled(decision: Decision) -> Decision:
    """A decision with each topic in one place only."""
    rejected = decision.rejected - decision.accepted
    return replace(decision, rejected=rejected, undecided=decision.undecided - decision.accepted - rejected)


def _bytes(content: object) -> bytes:
    """A part as bytes, whatever a forged file holds."""
    return content if isinstance(content, bytes) else str(content).encode()
