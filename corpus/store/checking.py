"""Checking a project file: SQLite's own tests, the laws of the tables, the search index and the journal."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Final

from corpus.domain.edits import leads_to
from corpus.domain.errors import CorpusError
from corpus.domain.failures import foreseen
from corpus.domain.mentions import Mention
from corpus.domain.spans import check_spans, format_spans, parse_spans, quote
from corpus.domain.statements import Statement
from corpus.domain.texts import msg
from corpus.store.replay import differing
from corpus.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that is wrong: which test found it, and what it found."""

    test: str
    text: str


@dataclass(slots=True, kw_only=True)
class CheckReport:
    """What was checked, and what is wrong; nothing is where `problems` is empty."""

    articles: int = 0
    mentions: int = 0
    statements: int = 0
    journal: int = 0
    problems: list[Problem] = field(default_factory=list)


Test = Callable[[Store, CheckReport], Iterator[str]]


def check(store: Store) -> CheckReport:
    """Run every test; changes nothing. Raises CorpusError where the file cannot even be read."""
    report = CheckReport()
    for name, test in TESTS.items():
        with foreseen(store.path):
            report.problems.extend(Problem(test=name, text=text) for text in test(store, report))
    return report


def _integrity(store: Store, report: CheckReport) -> Iterator[str]:
    for (text,) in store.db.execute("PRAGMA integrity_check(20)").fetchall():
        if text != "ok":
            yield str(text)


def _references(store: Store, report: CheckReport) -> Iterator[str]:
    for table, row, parent, _ in store.db.execute("PRAGMA foreign_key_check").fetchall():
        yield msg("row {row} of {table} refers to a row of {parent} that is missing").format(
            row=row, table=table, parent=parent
        )


def _texts(store: Store, report: CheckReport) -> Iterator[str]:
    """The texts match their fingerprints; spans lie inside them and hold what their quotes say."""
    for key in store.articles.ids():
        report.articles += 1
        article = store.articles.get(key)
        if not leads_to(article, store.versions.of_article(key)):
            yield msg("the text of article {id} does not match its fingerprint").format(id=key)
        for mention in store.mentions.of_article(key, rejected=True):
            report.mentions += 1
            yield from _mention(mention, article.body)
        for statement in store.statements.of_article(key, rejected=True):
            report.statements += 1
            yield from _statement(statement, article.body)


def _mention(mention: Mention, body: str) -> Iterator[str]:
    if not _holds(body, format_spans([mention.span]), mention.quote):
        yield msg("mention {id} does not hold what the article says there").format(id=mention.id)


def _statement(statement: Statement, body: str) -> Iterator[str]:
    if not _holds(body, format_spans(statement.spans), statement.quote):
        yield msg("statement {id} does not hold what the article says there").format(id=statement.id)


def _holds(body: str, spans: str, text: str) -> bool:
    try:
        check_spans(body, parse_spans(spans))
    except CorpusError:
        return False
    return quote(body, parse_spans(spans)) == text


def _search(store: Store, report: CheckReport) -> Iterator[str]:
    """The search index holds exactly the words of the articles.

    FTS5 tests that by an insert that inserts nothing; it is made in a passing copy, so that the file is only read.
    """
    with closing(sqlite3.connect("")) as copy:
        store.db.conn.backup(copy)
        try:
            copy.execute("INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            yield msg("the search index does not match the articles")


def _repeats(store: Store, report: CheckReport) -> Iterator[str]:
    """The clusters of repeats follow from what was found alike and what was decided."""
    if not store.clusters.is_settled():
        yield msg("the repeats are not those that likenesses and decisions lead to")


def _journal(store: Store, report: CheckReport) -> Iterator[str]:
    """Every row of the journal can be read, and together they lead to the rows that are there."""
    (report.journal,) = store.db.execute("SELECT count(*) FROM journal").fetchone()
    try:
        names = differing(store)
    except (CorpusError, sqlite3.Error, OverflowError) as error:
        yield msg("the journal cannot be read: {reason}").format(reason=error)
        return
    for name in names:
        yield msg("the rows of {table} are not those that the journal leads to").format(table=name)


TESTS: Final[dict[str, Test]] = {
    "file": _integrity,
    "references": _references,
    "texts": _texts,
    "search": _search,
    "repeats": _repeats,
    "journal": _journal,
}
