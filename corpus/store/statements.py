"""Reading statements and their tags: of one article, one alone, and as the rows of a table."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.filters import StatementFilter, StatementOrder
from corpus.domain.lines import StatementLine
from corpus.domain.registry import folded
from corpus.domain.statements import State, Statement, Tag
from corpus.store.articles import ORDER, SINCE, UNTIL
from corpus.store.decoding import KINDS, STATEMENT_COLUMNS, STATES, TAG_COLUMNS, statement_of, tag_of
from corpus.store.statement_keys import ACTORS, LEADS, ORGANISATION, SPEAKER, TOPICS, keys_query
from corpus.store.statement_pages import StatementPages
from corpus.store.values import to_json


class StatementReader:
    """Statements and tags of the project. Every method reads; changes are commands."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, statement_id: str) -> Statement:
        """The statement. Raises CorpusError where there is none of that id."""
        query = f"{_STATEMENTS} WHERE s.id = ?"
        row = self._db.execute(query, [statement_id]).fetchone()
        if row is None:
            raise CorpusError("statement-unknown", id=statement_id)
        return statement_of(row)

    def exists(self, statement_id: str) -> bool:
        """Whether the project has a statement of that id."""
        return self._db.execute("SELECT 1 FROM statements WHERE id = ?", [statement_id]).fetchone() is not None

    def of_article(self, article_id: str, *, rejected: bool = False) -> list[Statement]:
        """The statements of an article in reading order, rejected ones only where asked for."""
        query = f"{_STATEMENTS} WHERE s.article_id = ? AND (? OR s.state != 'rejected') ORDER BY s.start, s.end, s.id"
        return [statement_of(row) for row in self._db.execute(query, [article_id, rejected])]

    def tags_of(self, statement_id: str) -> list[Tag]:
        """All tags of a statement, rejected ones too, in the order of the codebook."""
        return self._tags("t.statement_id = ?", [statement_id])

    def tags_of_article(self, article_id: str) -> dict[str, tuple[Tag, ...]]:
        """The tags of all statements of an article, by statement, rejected ones too."""
        query = f"""
            SELECT {TAG_COLUMNS} FROM statements s CROSS JOIN tags t ON t.statement_id = s.id WHERE s.article_id = ?
        """
        tags: dict[str, list[Tag]] = {}
        for row in self._db.execute(query, [article_id]):
            tags.setdefault(row[1], []).append(tag_of(row))
        places = self._places() if any(len(each) > 1 for each in tags.values()) else {}
        for each in tags.values():
            if len(each) > 1:
                each.sort(key=lambda tag: (places[tag.topic], tag.topic, tag.id))
        return {key: tuple(each) for key, each in tags.items()}

    def tag(self, tag_id: str) -> Tag:
        """One tag. Raises CorpusError where there is none of that id."""
        found = self._tags("t.id = ?", [tag_id])
        if not found:
            raise CorpusError("statement-unknown", id=tag_id)
        return found[0]

    def count(self, state: State | None = None) -> int:
        """How many statements there are, of one state or of all but the rejected."""
        wanted = str(state or State.REJECTED)
        count = int(self._db.execute("SELECT count(*) FROM statements WHERE state = ?", [wanted]).fetchone()[0])
        return count if state else int(self._db.execute("SELECT count(*) FROM statements").fetchone()[0]) - count

    def lines(self, wanted: StatementFilter | None = None, *, limit: int = -1) -> list[StatementLine]:
        """The statements that pass the filter, newest article first, in reading order."""
        where, values = _where(wanted or StatementFilter())
        query = f"""
            {_LINES} FROM {_from(wanted or StatementFilter())} {ACTORS} {where}
            ORDER BY {ORDER}, s.start, s.id
            LIMIT ?
        """
        return self._read_lines(query, [*values, limit])

    def lines_of(self, ids: Iterable[str]) -> list[StatementLine]:
        """Some statements as rows of a table, in no order; those that are gone are left out."""
        source = "json_each(?) j CROSS JOIN statements s ON s.id = j.value CROSS JOIN articles a ON a.id = s.article_id"
        query = f"{_LINES} FROM {source} {ACTORS}"
        return self._read_lines(query, [to_json(list(ids))])

    def keys(
        self, wanted: StatementFilter, order: StatementOrder | None = None, *, among: Iterable[str] | None = None
    ) -> list[str]:
        """The ids of the statements that the table shows under a filter, in order; see `keys_query`."""
        query, values = keys_query(wanted, order or StatementOrder(), among)
        return [str(key) for (key,) in self._db.execute(query, values)]

    def spoken_by(self, names: Iterable[str], actor_id: str | None = None) -> list[Statement]:
        """The statements of an actor, with those of no actor yet whose speaker has one of these names; in order.

        Case and spaces of names do not count. Rejected statements are left out.
        """
        wanted = {folded(each) for each in names}
        loose = self._db.execute("SELECT DISTINCT speaker FROM statements WHERE speaker_id IS NULL AND speaker != ''")
        recorded = [name for (name,) in loose if folded(name) in wanted]
        query = f"""
            {_STATEMENTS} WHERE s.state != 'rejected'
                AND (s.speaker_id = ? OR (s.speaker_id IS NULL AND s.speaker IN (SELECT value FROM json_each(?))))
            ORDER BY s.article_id, s.start, s.id
        """
        return [statement_of(row) for row in self._db.execute(query, [actor_id, to_json(recorded)])]

    def pages(self, wanted: StatementFilter, order: StatementOrder | None = None) -> Iterator[list[str]]:
        """The same ids in steps of some milliseconds each, which may find none; see `StatementPages`.

        What is changed meanwhile may be left out or come twice.
        """
        return StatementPages(self._db, wanted, order or StatementOrder()).steps()

    def ids_of(self, articles: Iterable[str]) -> list[str]:
        """The ids of all statements of some articles, rejected ones too."""
        query = "SELECT s.id FROM json_each(?) j CROSS JOIN statements s ON s.article_id = j.value"
        return [str(key) for (key,) in self._db.execute(query, [to_json(list(articles))])]

    def _read_lines(self, query: str, values: list[Any]) -> list[StatementLine]:
        places = self._places()
        return [_line(row, places) for row in self._db.execute(query, values)]

    def _places(self) -> dict[str, int]:
        """The places of the topics in the codebook."""
        return dict(self._db.execute("SELECT slug, position FROM topics").fetchall())

    def _tags(self, clause: str, values: list[Any]) -> list[Tag]:
        query = f"""
            SELECT {TAG_COLUMNS} FROM tags t JOIN topics p ON p.slug = t.topic WHERE {clause}
            ORDER BY p.position, t.topic, t.id
        """
        return [tag_of(row) for row in self._db.execute(query, values)]


_STATEMENTS = f"""
    SELECT {STATEMENT_COLUMNS.format(speaker=SPEAKER, organisation=ORGANISATION)} FROM statements s {ACTORS}
"""
_LINES = f"""
    SELECT s.id, s.article_id, a.title, a.agency, a.published, {SPEAKER} AS speaker, {ORGANISATION} AS organisation,
        s.quote, s.kind, s.state, {TOPICS} AS topics
"""


def _line(cells: Sequence[Any], places: Mapping[str, int]) -> StatementLine:
    key, article_id, title, agency, published, speaker, organisation, quote, kind, state, marked = cells
    topics, open_topics = _topics(marked, places) if marked else ((), ())
    return StatementLine(
        id=key,
        article_id=article_id,
        title=title,
        agency=agency,
        published=published,
        speaker=speaker,
        organisation=organisation,
        quote=quote,
        kind=KINDS[kind],
        state=STATES[state],
        topics=topics,
        open_topics=open_topics,
    )


def _topics(marked: str, places: Mapping[str, int]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The slugs in the order of the codebook, and those of them that nobody accepted."""
    if "," not in marked:
        only = (marked.removesuffix("?"),)
        return only, only if marked.endswith("?") else ()
    slugs = marked.split(",")
    found = sorted({slug.removesuffix("?") for slug in slugs}, key=lambda slug: (places[slug], slug))
    return tuple(found), tuple(slug for slug in found if slug not in slugs)


def _from(wanted: StatementFilter) -> str:
    """Where nothing says which statements, the articles are walked in their order: a first page is read at once."""
    few = wanted.article_id or wanted.state or wanted.topic
    if few:
        return "statements s JOIN articles a ON a.id = s.article_id"
    return "articles a INDEXED BY articles_in_order CROSS JOIN statements s ON s.article_id = a.id"


def _where(wanted: StatementFilter) -> tuple[str, list[Any]]:
    clauses = [] if wanted.state else ["s.state != 'rejected'"]
    values: list[Any] = []
    for clause, value in (
        ("s.article_id = ?", wanted.article_id),
        ("s.state = ?", wanted.state and str(wanted.state)),
        ("s.id IN (SELECT statement_id FROM tags WHERE topic = ? AND state != 'rejected')", wanted.topic),
        (f"{SPEAKER} = ?", wanted.speaker),
        (SINCE, wanted.since),
        (UNTIL, wanted.until),
        (f"instr(folded(s.quote || ' ' || coalesce({SPEAKER}, '')), folded(?))", wanted.words.strip()),
    ):
        if value:
            clauses.append(clause)
            values.extend([value] * clause.count("?"))
    clauses += [LEADS] if wanted.once else []
    return ("WHERE " + " AND ".join(clauses) if clauses else ""), values
