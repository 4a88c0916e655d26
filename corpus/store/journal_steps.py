"""Reading the journal as steps, newest first, a page at a time: 100,000 of them must open at once."""

import json
from dataclasses import fields
from typing import Any, Final

from sqlite_utils import Database

from corpus.domain.history import Facts, HistoryFilter, Step, StepState

PAGE: Final = 200  # steps
_TEXTS: Final = frozenset(each.name for each in fields(Facts)) - {"count"}
# SQLite takes the other columns from the row that has the minimum: the first of the step.
_STEPS: Final = """
    SELECT step, min(id), time, coder, command, state, article, statement, facts,
        CAST(min(1e9, total(iif(json_valid(facts), json_extract(facts, '$.count'), 1))) AS INTEGER) AS count
    FROM journal
"""
# From one name to the next along the index; DISTINCT would read it whole.
_CODERS: Final = """
    WITH RECURSIVE names (name) AS (
        SELECT min(coder) FROM journal
        UNION ALL
        SELECT (SELECT min(coder) FROM journal WHERE coder > name) FROM names WHERE name IS NOT NULL
    )
    SELECT name FROM names WHERE name IS NOT NULL
"""


class StepReader:
    """The steps of the history. What was undone and then overtaken by something else is not among them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def page(self, wanted: HistoryFilter | None = None, *, before: int | None = None, limit: int = PAGE) -> list[Step]:
        """The newest steps that pass the filter and stand before step `before`."""
        where, values = _where(wanted or HistoryFilter(), before)
        query = f"{_STEPS} WHERE {where} GROUP BY step ORDER BY step DESC LIMIT ?"
        return [_read(row) for row in self._db.query(query, [*values, limit])]

    def get(self, step: int) -> Step | None:
        """One step, None where there is none of that number."""
        rows = self._db.query(f"{_STEPS} WHERE step = ? AND state != 'dropped' GROUP BY step", [step])
        return next((_read(row) for row in rows), None)

    def coders(self) -> list[str]:
        """Everybody who did something, in alphabetical order."""
        return [str(name) for (name,) in self._db.execute(_CODERS)]


def _read(row: dict[str, Any]) -> Step:
    return Step(
        step=row["step"],
        time=row["time"],
        coder=row["coder"],
        command=row["command"],
        state=StepState(row["state"]),
        facts=_facts(row["facts"], row["count"]),
        article=row["article"],
        statement=row["statement"],
    )


def _facts(text: str, count: int) -> Facts:
    """The facts of a step; a forged file may hold others, which are left out."""
    try:
        found = json.loads(text)
    except ValueError:
        found = {}
    there = found.items() if isinstance(found, dict) else ()
    return Facts(**{name: value for name, value in there if name in _TEXTS and isinstance(value, str)}, count=count)


def _where(wanted: HistoryFilter, before: int | None) -> tuple[str, list[Any]]:
    clauses = ["state != 'dropped'"]
    values: list[Any] = []
    for clause, value in (
        ("step < ?", before),
        ("coder = ?", wanted.coder),
        ("id IN (SELECT journal_id FROM journal_articles WHERE article_id = ?)", wanted.article),
    ):
        if value is not None:
            clauses.append(clause)
            values.append(value)
    for word in wanted.words:
        told = wanted.tellings.get(word, ())
        # The values alone, as one JSON array: a word must not be found in the names of the facts.
        whole = "iif(json_valid(facts), facts, '{}')"
        about = f"json_extract({whole}, '$.quote', '$.title', '$.topic', '$.name')"
        marks = ", ".join("?" * len(told))
        clauses.append(
            f"(instr(folded({about}), folded(?)) OR "
            f"command || ':' || coalesce(json_extract({whole}, '$.variant'), '') IN ({marks}))"
        )
        values += [word, *told]
    return " AND ".join(clauses), values
