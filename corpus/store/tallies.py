"""Counting how far the work is: statements by state and tags by topic, of all articles or of each story once.

What of a topic or a state there is an index knows. Of each story once: what is in articles that repeat another, which
are few, is counted by itself and taken off.
"""

from collections import Counter
from typing import Final

from sqlite_utils import Database

from corpus.domain.statements import State
from corpus.store.codebook import ACCEPTED

_OF_REPEATS: Final = """
    clusters c CROSS JOIN articles a ON a.number = c.number CROSS JOIN statements s ON s.article_id = a.id
"""
_STATES: Final = "SELECT state, count(*) FROM statements GROUP BY state"
_STATES_OF_REPEATS: Final = f"SELECT s.state, count(*) FROM {_OF_REPEATS} WHERE c.place > 0 GROUP BY s.state"
_ACCEPTED_OF_REPEATS: Final = f"""
    SELECT t.topic, count(*) FROM {_OF_REPEATS} CROSS JOIN tags t ON t.statement_id = s.id
    WHERE c.place > 0 AND +t.state = 'accepted' GROUP BY t.topic
"""
# A statement waits once for a topic, whoever suggested it, unless it is rejected as a whole: few of those are waited
# for still, and they are looked for from the rejected statements.
_SUGGESTED: Final = """
    SELECT p.slug, (SELECT count(DISTINCT t.statement_id) FROM tags t INDEXED BY tags_by_topic
        WHERE t.topic = p.slug AND t.state = 'suggested') FROM topics p
"""
_SUGGESTED_OF_REJECTED: Final = """
    SELECT t.topic, count(DISTINCT t.statement_id) FROM statements s CROSS JOIN tags t ON t.statement_id = s.id
    WHERE s.state = 'rejected' AND +t.state = 'suggested' GROUP BY t.topic
"""
_WAITING_OF_REPEATS: Final = f"""
    SELECT t.topic, count(DISTINCT t.statement_id) FROM {_OF_REPEATS} CROSS JOIN tags t ON t.statement_id = s.id
    WHERE c.place > 0 AND +t.state = 'suggested' AND s.state != 'rejected' GROUP BY t.topic
"""

LARGE: Final = 20_000  # statements


class TallyReader:
    """With `once`, articles that repeat another are left out, as they are where the list folds them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def is_large(self) -> bool:
        """Whether counting may take longer than a moment; known at once, by the greatest number of a row."""
        return int(self._db.execute("SELECT coalesce(max(rowid), 0) FROM statements").fetchone()[0]) > LARGE

    def states(self, *, once: bool = False) -> dict[State, int]:
        """How many statements are in each state; every state is there."""
        found = self._counted(_STATES, _STATES_OF_REPEATS if once else None)
        return {state: found[str(state)] for state in State}

    def accepted(self, *, once: bool = False) -> dict[str, int]:
        """How many accepted tags each topic has; topics without one are left out."""
        return dict(self._counted(ACCEPTED, _ACCEPTED_OF_REPEATS if once else None))

    def waiting(self, *, once: bool = False) -> dict[str, int]:
        """How many statements wait for a decision on each topic; topics that none waits for are left out."""
        return dict(self._counted(_SUGGESTED, _SUGGESTED_OF_REJECTED, _WAITING_OF_REPEATS if once else None))

    def _counted(self, every: str, *without: str | None) -> Counter[str]:
        """What one query counts by name, less what others do; names with nothing are left out."""
        found = Counter[str](dict(self._db.execute(every).fetchall()))
        for query in filter(None, without):
            found.subtract(dict(self._db.execute(query).fetchall()))
        return +found
