"""Every query of interactive use goes along an index: none looks at all articles, mentions, statements or tags.

Left out: exports, checks, rebuilds, what a task reads in its worker, and what the command line prints whole. A list is
walked along the index of its order, as far as a LIMIT lets it; only the ids of the articles are read all, and some
things are counted, both from an index that holds all that is asked.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from corpus.commands.decisions import Accept
from corpus.commands.suggestions import RecordSuggestions
from corpus.domain.articles import ArticleState
from corpus.domain.filters import ArticleFilter, StatementFilter, StatementOrder, StatementSort
from corpus.domain.query import parse
from corpus.domain.query_fields import FIELDS
from corpus.domain.queue import QueueFilter, QueueOrder
from corpus.domain.statements import State
from corpus.project import Project
from corpus.store.articles import ORDER, ArticleReader
from corpus.store.mentions import MentionReader
from corpus.store.queue import QueueReader
from corpus.store.repeats import RepeatReader
from corpus.store.search import SearchReader
from corpus.store.statements import StatementReader
from corpus.store.tallies import TallyReader
from corpus.store.texts import TextReader
from corpus.store.versions import VersionReader
from tests.corpus.making import TEXT, article, project, suggestions

_LARGE: Final = "articles|mentions|statements|tags"
_NAMED: Final = re.compile(rf"(?:FROM|JOIN)\s+(?:{_LARGE})\s+(?:AS\s+)?([a-z]\w*)|(?:FROM|JOIN)\s+({_LARGE})\b")
# Walked in their order, as far as is read.
_WALKS: Final = (
    *("articles_in_order", "articles_oldest_first", "articles_by_name", "statements_by_quote"),
    *("tags_uncertain", "statements_uncertain"),
)
_LIMITED: Final = re.compile(r"\bLIMIT \d+(?: OFFSET \d+)?\s*$")
# What may go over a whole index, by method: the ids of the list of articles, and numbers.
_OVER_AN_INDEX: Final = {
    *("ids", "ids_and_counts", "numbers", "counts_by_state", "doubled"),
    *("count", "counts", "states", "others"),
}
_STOPPED: Final = {"page"}  # reads no further than it needs, without a LIMIT
# Of checks and replays, of the search for repeats and other tasks, and of the command line.
_NOT_INTERACTIVE: Final = {"first_texts", "waiting", "spoken_by", "lines"}
_WORDS: Final = "flax"
_FIELDS: Final = tuple(spec.example for spec in FIELDS.values())
_QUERIES: Final = (
    *_FIELDS,
    *(f"flax {each}" for each in _FIELDS),
    *(f"-{each}" for each in _FIELDS),
    " OR ".join(_FIELDS),
)

Script = dict[str, list[Callable[[], object]]]


@pytest.fixture(name="opened")
def _opened(tmp_path: Path) -> Iterator[Project]:
    made = article(TEXT, agency="BelTA", published="2024-05-03")
    opened = project(tmp_path / "p.db", articles=[made])
    opened.do(RecordSuggestions(articles={made.id: suggestions(made.body)}))
    statement = opened.statements.of_article(made.id)[0].id
    opened.do(Accept(statements=(statement,)))
    yield opened
    opened.close()


def _articles(opened: Project) -> Script:
    read, key = opened.articles, opened.articles.ids()[0]
    filters = [
        ArticleFilter(),
        ArticleFilter(state=ArticleState.NEW),
        ArticleFilter(agency="BelTA"),
        ArticleFilter(topic="trade"),
        ArticleFilter(since="2024"),
        ArticleFilter(until="2024-06"),
        ArticleFilter(words=_WORDS),
        *(ArticleFilter(words=each) for each in _QUERIES),
    ]
    return {
        "get": [lambda: read.get(key)],
        "body": [lambda: read.body(key)],
        "known": [lambda: read.known([key])],
        "has": [lambda: read.has(key)],
        "title": [lambda: read.title(key)],
        "alike": [lambda: read.alike([read.get(key).loose_fingerprint])],
        "count": [read.count],
        "counts_by_state": [read.counts_by_state],
        "agencies": [read.agencies],
        "ids": [*(partial(read.ids, each) for each in filters), lambda: read.ids(among=[key])],
        "ids_and_counts": [partial(read.ids_and_counts, each) for each in filters],
        "most": [read.most],
        "line": [lambda: read.line(key)],
        "lines_of": [lambda: read.lines_of([key])],
        "each": [lambda: list(read.each([key]))],
    }


def _statements(opened: Project) -> Script:
    read, key = opened.statements, opened.articles.ids()[0]
    statement = read.of_article(key)[0].id
    tag = read.tags_of(statement)[0].id
    orders = [StatementOrder(by=by, descending=down) for by in (None, *StatementSort) for down in (False, True)]
    filters = [
        StatementFilter(),
        StatementFilter(article_id=key),
        StatementFilter(state=State.SUGGESTED),
        StatementFilter(topic="trade"),
        StatementFilter(speaker="Vera Lipnitskaya"),
        StatementFilter(since="2024"),
        StatementFilter(until="2024-06"),
        StatementFilter(words=_WORDS),
        StatementFilter(once=True),
    ]
    return {
        "get": [lambda: read.get(statement)],
        "exists": [lambda: read.exists(statement)],
        "of_article": [lambda: read.of_article(key)],
        "tags_of": [lambda: read.tags_of(statement)],
        "tags_of_article": [lambda: read.tags_of_article(key)],
        "tag": [lambda: read.tag(tag)],
        "count": [read.count, lambda: read.count(State.SUGGESTED)],
        "lines_of": [lambda: read.lines_of([statement])],
        "keys": [partial(read.keys, each, order, among=[statement]) for each in filters for order in orders],
        "pages": [partial(_exhaust, read, each, order) for each in filters for order in orders],
        "ids_of": [lambda: read.ids_of([key])],
    }


def _queue(opened: Project) -> Script:
    read, key = opened.queue, opened.articles.ids()[0]
    statement = opened.statements.of_article(key)[0]
    filters = [
        wanted
        for order in QueueOrder
        for wanted in (
            QueueFilter(order=order, articles=(key,)),
            QueueFilter(order=order, speaker="Vera Lipnitskaya", articles=(key,)),
            QueueFilter(order=order, topic="trade", articles=(key,)),
        )
    ]
    every = [QueueFilter(order=QueueOrder.UNCERTAIN), QueueFilter(order=QueueOrder.UNCERTAIN, topic="trade")]
    return {
        "is_open": [lambda: read.is_open(statement.id)],
        "count": [partial(read.count, each) for each in (*filters, *every)],
        "page": [partial(read.page, each, without=frozenset(), seed=1) for each in (*filters, *every)],
        "precedent": [lambda: read.precedent("trade", (_WORDS,), not_for="")],
        "speakers": [read.speakers],
        "organisation_of": [lambda: read.organisation_of(statement.speaker_id or "")],
    }


def _rest(opened: Project) -> Script:
    """Search, mentions, versions: and the parts of others that read the large tables."""
    key = opened.articles.ids()[0]
    mention = opened.mentions.of_article(key)[0].id
    actor = opened.statements.of_article(key)[0].speaker_id or ""
    return {
        "titles": [lambda: opened.search.titles("exports")],
        "find": [partial(opened.search.find, each) for each in (_WORDS, *_QUERIES)],
        "holding": [lambda: opened.search.holding(_WORDS)],
        "numbers": [
            *(
                partial(opened.texts.numbers, ArticleFilter(agency="BelTA"), parse(each))
                for each in (_WORDS, *_QUERIES)
            ),
            lambda: opened.texts.numbers(query=parse(_WORDS), article=key),
            lambda: opened.texts.numbers(query=parse(_WORDS)),
        ],
        "texts": [lambda: list(opened.texts.texts([1]))],
        "get": [lambda: opened.mentions.get(mention)],
        "of_article": [lambda: opened.mentions.of_article(key), lambda: opened.versions.of_article(key)],
        "count": [lambda: opened.versions.count(key)],
        "candidates": [lambda: opened.repeats.candidates([1, 2], 8)],
        "of": [lambda: opened.repeats.of(key)],
        "leads": [lambda: opened.repeats.leads([key])],
        "places": [opened.search.places, opened.repeats.places],
        "once": [lambda: opened.repeats.once([key])],
        "counts": [opened.repeats.counts],
        "doubled": [lambda: opened.repeats.doubled(ArticleFilter(words=_WORDS))],
        "is_large": [opened.tallies.is_large],
        "states": [opened.tallies.states, lambda: opened.tallies.states(once=True)],
        "accepted": [lambda: opened.tallies.accepted(once=True)],
        "waiting": [lambda: opened.tallies.waiting(once=True)],
        "lines": [opened.repeats.lines],
        "likeness": [lambda: opened.repeats.likeness(key, key)],
        "decisions": [opened.repeats.decisions],
        "chosen": [opened.repeats.chosen],
        "article_with": [lambda: opened.versions.article_with("x")],
        "articles_with": [lambda: opened.versions.articles_with(["x"])],
        "others": [
            opened.topics.counts,
            lambda: opened.topics.recounted(["trade"], [opened.statements.of_article(key)[0].id]),
            opened.actors.lines,
            lambda: opened.actors.said(actor),
            lambda: opened.actors.use((actor,)),
            lambda: opened.actors.parts(actor),
        ],
    }


@pytest.mark.parametrize("few", [True, False])
@pytest.mark.parametrize(
    ("script", "readers"),
    [
        (_articles, [ArticleReader]),
        (_statements, [StatementReader]),
        (_queue, [QueueReader]),
        (_rest, [SearchReader, TextReader, MentionReader, VersionReader, RepeatReader, TallyReader]),
    ],
)
def test_no_large_table_is_looked_at_as_a_whole(
    opened: Project,
    monkeypatch: pytest.MonkeyPatch,
    script: Callable[[Project], Script],
    readers: list[type],
    few: bool,
) -> None:
    if not few:  # as if words were found in many articles
        monkeypatch.setattr("corpus.store.articles._FEW", -1)
    acts = script(opened)
    methods = {name for each in readers for name in vars(each) if not name.startswith("_")}
    assert methods - _NOT_INTERACTIVE - set(acts) == set(), "reads that the script leaves out"
    for name, each in acts.items():
        told = _told(opened, each)
        assert told, name
        for query in told:
            sql = f"{query} LIMIT 1" if name in _STOPPED and not _LIMITED.search(query) else query
            assert _scans(opened, sql, whole=name in _OVER_AN_INDEX) == [], f"{name}: {query}"


def test_a_scan_is_seen(opened: Project) -> None:
    for query in (
        "SELECT title FROM articles WHERE title = 'x'",
        "SELECT s.id FROM statements s WHERE s.note = 'x'",
        "SELECT count(*) FROM mentions WHERE quote = 'x'",
        "SELECT t.id FROM actors a CROSS JOIN tags AS t ON t.created = a.name",
        "SELECT a.id FROM articles a INDEXED BY articles_in_order",
        f"SELECT a.title FROM articles a ORDER BY {ORDER}",
        "SELECT count(*) FROM statements",
    ):
        assert _scans(opened, query), query
    assert not _scans(opened, f"SELECT a.title FROM articles a ORDER BY {ORDER} LIMIT 5")
    assert not _scans(opened, "SELECT count(*) FROM statements", whole=True)
    assert _scans(opened, "SELECT note FROM statements", whole=True)


def _exhaust(read: StatementReader, wanted: StatementFilter, order: StatementOrder) -> None:
    for _ in read.pages(wanted, order):
        pass


def _told(opened: Project, acts: list[Callable[[], object]]) -> set[str]:
    """The queries that some reads make, as SQLite gets them, values put in."""
    told: list[str] = []
    db = opened._store.db.conn
    db.set_trace_callback(told.append)
    for act in acts:
        act()
    db.set_trace_callback(None)
    return {each for each in told if each.lstrip().startswith(("SELECT", "WITH"))}


def _scans(opened: Project, query: str, *, whole: bool = False) -> list[str]:
    """The lines of a query's plan that look at a whole large table, or index unless it may be `whole`."""
    names = {alias or table for alias, table in _NAMED.findall(query)}
    plan = [str(row[3]) for row in opened._store.db.conn.execute(f"EXPLAIN QUERY PLAN {query}")]
    limited = _LIMITED.search(query) is not None
    return [
        line
        for line in plan
        if (line.startswith("SCAN ") or "AUTOMATIC" in line)  # an index that is made for one query looks at all
        and line.split()[1] in names
        and not (limited and line.endswith(_WALKS))
        and not (whole and "USING COVERING INDEX" in line)
    ]
