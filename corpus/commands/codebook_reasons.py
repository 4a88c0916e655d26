"""Why a statement is tagged so: the steps of the journal that touched its tags, oldest first."""

import json
from collections.abc import Iterator
from typing import Any, Final

from corpus.domain.statements import Stance, State
from corpus.domain.tellings import Event, TagEvent
from corpus.store.changes import Row, RowChange
from corpus.store.journal import BASE, DONE
from corpus.store.packed import unpack
from corpus.store.store import Store

_STEPS: Final = """
    SELECT j.time, j.coder, j.command, j.changes FROM journal j
    WHERE j.id IN (SELECT journal_id FROM journal_articles WHERE article_id = ?) AND j.state IN (?, ?) ORDER BY j.id
"""


def tag_history(store: Store, statement_id: str) -> list[TagEvent]:
    """What happened to the tags of a statement, as far as the journal reaches. Raises CorpusError for an unknown one.

    What was undone did not happen. What an import brought is told by the decision that the tag carries.
    """
    article = store.statements.get(statement_id).article_id
    events: list[TagEvent] = []
    rows: dict[str, Row] = {}
    for time, coder, command, packed in store.db.execute(_STEPS, [article, BASE, DONE]):
        for change in unpack(packed):
            if change.table == "tags" and change.statement == statement_id:
                known = rows.setdefault(change.key, {})
                events += _events(change, known, time, coder, command)
                known |= change.after or {}
    return events


def _events(change: RowChange, known: Row, time: str, who: str, command: str) -> Iterator[TagEvent]:
    before, after = known | (change.before or {}), change.after
    row = before | (after or {})

    def event(kind: Event, **more: Any) -> TagEvent:
        stance = row.get("stance")
        return TagEvent(
            time=time,
            who=who,
            command=command,
            topic=str(row.get("topic", "")),
            event=kind,
            origin=str(row.get("origin", "")),
            stance=Stance(stance) if stance else None,
            score=row.get("score"),
            reasons=tuple(json.loads(row.get("reasons") or "[]")),
            **more,
        )

    if after is None:
        yield event(Event.WITHDRAWN)
        return
    if change.before is None:
        yield event(_first(row))
        return
    if "topic" in after:
        yield event(Event.RETOPICED, before=str(before.get("topic", "")))
    if "state" in after:
        yield event(Event(str(after["state"])))
    elif "stance" in after:
        yield event(Event.STANCE)


def _first(row: Row) -> Event:
    """How a tag came: suggested, decided elsewhere and imported, or given by hand."""
    state = State(row["state"])
    by_hand = state is State.ACCEPTED and str(row["origin"]).startswith("coder:")
    return Event.GIVEN if by_hand else Event(str(state))
