"""First pages of the table of statements, each with the bare query along an index that gives the same rows."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt

from benchmarks.measuring import Comparison, compare
from corpus.domain.filters import StatementFilter
from corpus.domain.statements import State
from corpus.project import Project
from corpus.store.articles import ORDER
from corpus.store.sorted_text import NAME, QUOTE
from desktop.models.statement_rows import Column
from desktop.models.statement_table import LINE_ROLE, StatementTableModel

_SCREEN: Final = 40  # rows
_PAGE: Final = 64  # rows that a page has
_UP: Final = Qt.SortOrder.AscendingOrder
_DOWN: Final = Qt.SortOrder.DescendingOrder
# What a row shows, in one query: its topics in the order of the codebook, those that are only suggested marked.
_ROW: Final = """
    SELECT s.id, s.article_id, a.title, a.agency, a.published, coalesce(n.name, s.speaker),
        coalesce(b.name, s.organisation), s.quote, s.kind, s.state, (
            SELECT group_concat(topic) FROM (SELECT t.topic || iif(max(t.state = 'accepted'), '', '?') AS topic
            FROM tags t JOIN topics p ON p.slug = t.topic WHERE t.statement_id = s.id AND t.state != 'rejected'
            GROUP BY t.topic ORDER BY p.position)
        )
"""
_NAMED: Final = "LEFT JOIN actors n ON n.id = s.speaker_id LEFT JOIN actors b ON b.id = s.organisation_id"
_WALK: Final = (
    f"{_ROW} FROM articles a INDEXED BY {{index}} CROSS JOIN statements s ON s.article_id = a.id {_NAMED} "
    f"WHERE s.state != 'rejected' AND {{where}} ORDER BY {{order}}, s.start, s.id LIMIT {_PAGE}"
)
_SAID: Final = (
    f"{_ROW} FROM statements s CROSS JOIN articles a ON a.id = s.article_id {_NAMED} "
    f"WHERE s.state != 'rejected' AND {{where}} ORDER BY {ORDER}, s.start, s.id LIMIT {_PAGE}"
)
_TEXT: Final = (
    f"{_ROW} FROM statements s INDEXED BY statements_by_quote CROSS JOIN articles a ON a.id = s.article_id {_NAMED} "
    f"WHERE s.state != 'rejected' ORDER BY {QUOTE} {{way}}, s.id {{way}} LIMIT {_PAGE}"
)
_OLDEST: Final = ORDER.replace("DESC", "ASC")
_TAGGED: Final = (
    "EXISTS (SELECT 1 FROM tags t WHERE t.topic = ({topic}) AND t.state IN ('suggested', 'accepted') "
    "AND t.statement_id = s.id)"
)
_FIRST: Final = "SELECT slug FROM topics ORDER BY lower(name) {way} LIMIT 1"


def _walk(where: str = "1", *, index: str = "articles_in_order", order: str = ORDER) -> str:
    return _WALK.format(where=where, index=index, order=order)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """Two pages that are shown in turn, so that none is shown already: what the analyst does, and the bare queries."""

    name: str
    acts: tuple[Callable[[StatementTableModel], None], Callable[[StatementTableModel], None]]
    queries: tuple[str, str]


def _filtered(name: str, one: tuple[StatementFilter, str], other: tuple[StatementFilter, str]) -> _Page:
    return _Page(
        name=name,
        acts=(lambda model: model.set_filter(one[0]), lambda model: model.set_filter(other[0])),
        queries=(one[1], other[1]),
    )


def _sorted(column: Column, up: str, down: str) -> _Page:
    return _Page(
        name=f"sorted by {column.name.lower()}",
        acts=(lambda model: model.sort(column, _UP), lambda model: model.sort(column, _DOWN)),
        queries=(up, down),
    )


_PAGES: Final = (
    _filtered(
        "a topic",
        (StatementFilter(topic="trade"), _walk(_TAGGED.format(topic="'trade'"))),
        (StatementFilter(topic="roaming"), _walk(_TAGGED.format(topic="'roaming'"))),
    ),
    _filtered(
        "a state",
        (StatementFilter(state=State.ACCEPTED), _walk("s.state = 'accepted'")),
        (StatementFilter(state=State.SUGGESTED), _walk("s.state = 'suggested'")),
    ),
    _sorted(Column.DATE, _walk(index="articles_oldest_first", order=_OLDEST), _walk()),
    _sorted(
        Column.ARTICLE,
        _walk(index="articles_by_name", order=f"{NAME}, {ORDER}"),
        _walk(index="articles_by_name", order=f"{NAME} DESC, {ORDER}"),
    ),
    _sorted(
        Column.SPEAKER,
        _SAID.format(where="s.speaker_id = (SELECT id FROM actors ORDER BY lower(name) LIMIT 1)"),
        _SAID.format(
            where="s.speaker_id IS NULL AND s.speaker = (SELECT max(speaker) FROM statements WHERE speaker_id IS NULL)"
        ),
    ),
    _sorted(Column.STATEMENT, _TEXT.format(way="ASC"), _TEXT.format(way="DESC")),
    _sorted(
        Column.TOPICS,
        _walk(_TAGGED.format(topic=_FIRST.format(way="ASC"))),
        _walk(_TAGGED.format(topic=_FIRST.format(way="DESC"))),
    ),
    _sorted(Column.STATE, _walk("s.state = 'accepted'"), _walk("s.state = 'suggested'")),
)


def table_pages(path: Path, coder: str) -> Iterator[Comparison]:
    """Each filter and each sorting of the table, until the rows of a screen are there to be painted."""
    with closing(Project.open(path, coder=coder, read_only=True)) as project, closing(sqlite3.connect(path)) as db:
        for page in _PAGES:
            model = StatementTableModel()
            model.take(project)
            name, clock = f"table, {page.name}: large, bare", time.process_time
            yield compare(name, _ours(model, page), _bare(db, page), pairs=60, clock=clock)
            model.take(None)


def _ours(model: StatementTableModel, page: _Page) -> Callable[[], None]:
    acts = cycle(page.acts)

    def shown() -> None:
        next(acts)(model)
        for row in range(min(_SCREEN, model.rowCount())):
            model.data(model.index(row, 0), LINE_ROLE)

    return shown


def _bare(db: sqlite3.Connection, page: _Page) -> Callable[[], None]:
    queries = cycle(page.queries)

    def read() -> None:
        db.execute(next(queries)).fetchall()

    return read
