"""Which statements the table shows and in which order, as SQL; its rows are read a page at a time."""

from collections.abc import Iterable
from typing import Any, Final

from corpus.domain.filters import StatementFilter, StatementOrder, StatementSort
from corpus.store.articles import ORDER, SINCE, UNTIL
from corpus.store.values import to_json

# An actor's own name goes before the name that was recorded, so that renaming an actor shows everywhere.
SPEAKER: Final = "coalesce(speaking.name, s.speaker)"
ORGANISATION: Final = "coalesce(body.name, s.organisation)"
ACTORS: Final = (
    "LEFT JOIN actors speaking ON speaking.id = s.speaker_id LEFT JOIN actors body ON body.id = s.organisation_id"
)
# The slugs of a statement's topics in the order of the codebook, those that are only suggested with a question mark.
TOPICS: Final = """
    (SELECT group_concat(topic) FROM (SELECT t.topic || iif(max(t.state = 'accepted'), '', '?') AS topic
        FROM tags t JOIN topics p ON p.slug = t.topic WHERE t.statement_id = s.id AND t.state != 'rejected'
        GROUP BY t.topic ORDER BY p.position))
"""
_DATE: Final = "CASE WHEN a.published IS NULL THEN 2 WHEN substr(a.published, 1, 2) = '--' THEN 1 ELSE 0 END"
_TEXTS: Final = {
    StatementSort.ARTICLE: "trim(coalesce(a.agency, '') || ' ' || a.title)",
    StatementSort.SPEAKER: f"coalesce({SPEAKER}, '')",
    StatementSort.STATEMENT: "s.quote",
    StatementSort.TOPICS: f"replace(coalesce({TOPICS}, ''), '?', '')",
    StatementSort.STATE: "s.state",
}
_HOLDS: Final = f"instr(folded(s.quote || char(10) || a.title || char(10) || coalesce({SPEAKER}, '')), folded(?))"
_SPOKE: Final = f"instr(folded(coalesce({SPEAKER}, '') || char(10) || coalesce({ORGANISATION}, '')), folded(?))"


def keys_query(
    wanted: StatementFilter, order: StatementOrder, among: Iterable[str] | None = None
) -> tuple[str, list[Any]]:
    """The query for the ids of the statements that pass a filter, in order, and its values.

    `speaker` and each of the words may be a part of what a row shows. With `among` only of these statements.
    """
    clauses = ["s.state = ?"] if wanted.state else ["s.state != 'rejected'"]
    values: list[Any] = [str(wanted.state)] if wanted.state else []
    source = "articles a INDEXED BY articles_in_order CROSS JOIN statements s ON s.article_id = a.id"
    if among is not None:
        source = "json_each(?) j CROSS JOIN statements s ON s.id = j.value CROSS JOIN articles a ON a.id = s.article_id"
        values.insert(0, to_json(list(among)))
    elif wanted.article_id or wanted.state or wanted.topic:
        source = "statements s JOIN articles a ON a.id = s.article_id"
    for clause, value in (
        ("s.article_id = ?", wanted.article_id),
        ("s.id IN (SELECT statement_id FROM tags WHERE topic = ? AND state != 'rejected')", wanted.topic),
        (_SPOKE, (wanted.speaker or "").strip()),
        (SINCE, wanted.since),
        (UNTIL, wanted.until),
        *((_HOLDS, word) for word in wanted.words.split()),
    ):
        if value:
            clauses.append(clause)
            values.extend([value] * clause.count("?"))
    query = f"SELECT s.id FROM {source} {ACTORS} WHERE {' AND '.join(clauses)} ORDER BY {_sorted(order)}"
    return query, values


def _sorted(order: StatementOrder) -> str:
    """What has nothing in the column comes last, in both directions; equals stand in the order of the list."""
    direction = "DESC" if order.descending else "ASC"
    rest = f"{ORDER}, s.start, s.id"
    if order.by is None:
        return rest
    if order.by is StatementSort.DATE:
        return f"{_DATE}, a.published {direction}, a.number, s.start, s.id"
    text = _TEXTS[order.by]
    return f"{text} = '', folded({text}) {direction}, {rest}"
