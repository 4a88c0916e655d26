"""Which statements the table shows and in which order, as SQL; its rows are read a page at a time."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from corpus.domain.filters import StatementFilter, StatementOrder, StatementSort
from corpus.store.articles import ORDER, SINCE, UNTIL
from corpus.store.sorted_text import NAME, QUOTE
from corpus.store.values import to_json

# An actor's own name goes before the name that was recorded, so that renaming an actor shows everywhere.
SPEAKER: Final = "coalesce(speaking.name, s.speaker)"
ORGANISATION: Final = "coalesce(body.name, s.organisation)"
ACTORS: Final = (
    "LEFT JOIN actors speaking ON speaking.id = s.speaker_id LEFT JOIN actors body ON body.id = s.organisation_id"
)
# The slugs of the topics of a statement, one for each tag, in no order; a question mark says that it is suggested only.
TOPICS: Final = """
    (SELECT group_concat(iif(t.state = 'accepted', t.topic, t.topic || '?')) FROM tags t
        WHERE t.statement_id = s.id AND t.state != 'rejected')
"""
DATED: Final = "CASE WHEN a.published IS NULL THEN 2 WHEN substr(a.published, 1, 2) = '--' THEN 1 ELSE 0 END"
TAGGED: Final = (
    "EXISTS (SELECT 1 FROM tags t WHERE t.topic = ? AND t.state IN ('suggested', 'accepted') AND t.statement_id = s.id)"
)
ON_TOPIC: Final = "SELECT statement_id AS id FROM tags WHERE topic = ? AND state IN ('suggested', 'accepted')"
# The first of its topics that are not rejected, in the order of the codebook.
FIRST_TOPIC: Final = """
    (SELECT p.slug FROM tags t JOIN topics p ON p.slug = t.topic WHERE t.statement_id = s.id AND t.state != 'rejected'
        ORDER BY p.position, p.slug LIMIT 1)
"""
_TOPIC_NAME: Final = f"(SELECT p.name FROM topics p WHERE p.slug = {FIRST_TOPIC})"
_TEXTS: Final = {
    StatementSort.ARTICLE: (NAME,),
    StatementSort.SPEAKER: (f"folded(coalesce({SPEAKER}, ''))",),
    StatementSort.TOPICS: (f"folded(coalesce({_TOPIC_NAME}, ''))", f"coalesce({FIRST_TOPIC}, '')"),
    StatementSort.STATE: ("s.state",),
}
_HOLDS: Final = f"instr(folded(s.quote || char(10) || a.title || char(10) || coalesce({SPEAKER}, '')), folded(?))"
_SPOKE: Final = f"instr(folded(coalesce({SPEAKER}, '') || char(10) || coalesce({ORGANISATION}, '')), folded(?))"
# Not of an article that another one leads.
LEADS: Final = "NOT EXISTS (SELECT 1 FROM clusters c WHERE c.number = a.number AND c.place > 0)"
_STATE: Final = "SELECT id FROM statements WHERE state = ?"
_ARTICLE: Final = "SELECT id FROM statements WHERE article_id = ?"


@dataclass(slots=True)
class Terms:
    """What must hold: conditions on `articles a`, on `statements s` alone, and on both; each with its values.

    `sets` are queries for the ids of statements of which all that pass are members, where an index gives them.
    """

    articles: list[tuple[str, str]] = field(default_factory=list)
    statements: list[tuple[str, str]] = field(default_factory=list)
    both: list[tuple[str, str]] = field(default_factory=list)
    sets: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    def where(self) -> tuple[str, list[str]]:
        """All conditions and their values."""
        every = [*self.articles, *self.statements, *self.both]
        values = [value for clause, value in every for _ in range(clause.count("?"))]
        return " AND ".join(clause for clause, _ in every), values


def terms_of(wanted: StatementFilter) -> Terms:
    """A filter; `speaker` and each of the words may be a part of what a row shows."""
    terms = Terms()
    state = str(wanted.state) if wanted.state else ""
    terms.statements.append(("s.state = ?", state) if state else ("s.state != 'rejected'", ""))
    terms.articles += [(clause, value) for clause, value in ((SINCE, wanted.since), (UNTIL, wanted.until)) if value]
    if wanted.once:
        terms.articles.append((LEADS, ""))
    for clause, value, members in (
        ("s.article_id = ?", wanted.article_id, _ARTICLE),
        (TAGGED, wanted.topic, ON_TOPIC),
        ("", state, _STATE),
    ):
        if value:
            terms.sets.append((members, (value,)))
            if clause:
                terms.statements.append((clause, value))
    if speaker := (wanted.speaker or "").strip():
        terms.statements.append((_SPOKE, speaker))
    terms.both += [(_HOLDS, word) for word in wanted.words.split()]
    return terms


def keys_query(
    wanted: StatementFilter, order: StatementOrder, among: Iterable[str] | None = None
) -> tuple[str, list[Any]]:
    """The query for the ids of the statements that pass a filter, all at once and in order, and its values.

    With `among` only of these statements. A table reads them in parts: see `statement_pages`.
    """
    terms = terms_of(wanted)
    if among is not None:
        return sorted_query(terms, order, "SELECT value AS id FROM json_each(?)", (to_json(list(among)),))
    if terms.sets:
        return sorted_query(terms, order, *terms.sets[0])
    condition, values = terms.where()
    source = "articles a INDEXED BY articles_in_order CROSS JOIN statements s ON s.article_id = a.id"
    return f"SELECT s.id FROM {source} {ACTORS} WHERE {condition} ORDER BY {sorted_by(order)}", values


def sorted_query(terms: Terms, order: StatementOrder, members: str, values: tuple[str, ...]) -> tuple[str, list[Any]]:
    """The query for those of some statements that pass, sorted, and its values; `members` gives their ids."""
    condition, more = terms.where()
    source = f"(SELECT DISTINCT id FROM ({members})) x CROSS JOIN statements s ON s.id = x.id"
    placed = "CROSS JOIN articles a INDEXED BY articles_placed ON a.id = s.article_id"
    query = f"SELECT s.id FROM {source} {placed} {ACTORS} WHERE {condition} ORDER BY {sorted_by(order)}"
    return query, [*values, *more]


def sorted_by(order: StatementOrder) -> str:
    """What has nothing in the column comes last, in both directions; equals stand in the order of the list.

    Statements are sorted by their beginning, and by the first of their topics.
    """
    direction = "DESC" if order.descending else "ASC"
    rest = f"{ORDER}, s.start, s.id"
    if order.by is None:
        return rest
    if order.by is StatementSort.DATE:
        return f"{DATED}, a.published {direction}, a.number, s.start, s.id"
    if order.by is StatementSort.STATEMENT:
        return f"{QUOTE} {direction}, s.id {direction}"
    texts = _TEXTS[order.by]
    return ", ".join([f"{texts[0]} = ''", *(f"{text} {direction}" for text in texts), rest])
