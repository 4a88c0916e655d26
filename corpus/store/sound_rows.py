"""Whether the rows of a project file are such as our commands write, looked at when a file is opened.

A file may be damaged, written by another program, or forged to break this one: SQLite lets any column hold anything.
What is checked here, no reader has to fear: kinds of values, lists, spans inside the text, references, the tree of the
codebook. `quoteline check` looks at more, such as fingerprints, which takes longer.
"""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.failures import foreseen
from corpus.domain.history import Facts
from corpus.domain.mentions import LABELS
from corpus.domain.texts import msg
from corpus.domain.topics import checked_topic, parents_first
from corpus.store.codebook import TopicReader
from corpus.store.store import Store
from corpus.store.versions import read_script

AT_ONCE: Final = 32_000_000  # bytes: about 5,000 articles, looked through in a third of a second
_SPANS: Final = re.compile(r"\d{1,9}-\d{1,9}(?:;\d{1,9}-\d{1,9})*")
_FACTS: Final = {each.name: type(each.default) for each in fields(Facts)}
_KINDS: Final = {"TEXT": "text", "INTEGER": "integer", "REAL": "real"}  # how SQLite calls them in a row
_STATE: Final = "state IN ('suggested', 'accepted', 'rejected')"
_LABELS: Final = ", ".join(f"'{label}'" for label in LABELS)
_STANCE: Final = "stance IN ('supports', 'opposes', 'neutral')"


def _either(usual: str, test: str) -> str:
    """A condition that looks at the second part only where the first does not hold: OR would look at both."""
    return f"CASE WHEN {usual} THEN 1 ELSE {test} END"


# What holds for every row, beside the kinds of its columns. The usual value comes first: it needs no call of Python.
_RULES: Final[dict[str, str]] = {
    "articles": "state IN ('new', 'open', 'done') AND " + _either("metadata = '{}'", "are_texts(metadata)"),
    "versions": "number > 0 AND is_script(script)",
    "removed_texts": "",
    "coders": "",
    "actors": "kind IN ('person', 'organisation', 'place') AND are_texts(aliases)",
    "topics": "are_texts(examples) AND are_texts(keywords) AND are_texts(excluded) AND are_texts(counter_examples) "
    "AND retired IN (0, 1)",
    "mentions": f'start >= 0 AND start < "end" AND label IN ({_LABELS}) AND {_STATE}',
    "statements": " AND ".join(
        (
            'start >= 0 AND start < "end"',
            _STATE,
            "kind IN ('direct', 'mixed', 'indirect', 'narrative')",
            _either("spans = start || '-' || \"end\"", 'are_spans(spans, start, "end")'),
            _either("speaker_span IS NULL", "is_span(speaker_span)"),
            _either("cue_span IS NULL", "is_span(cue_span)"),
            _either("proposed IS NULL", "are_spans(proposed, 0, 999999999)"),
        )
    ),
    "tags": " AND ".join((_STATE, _either("stance IS NULL", _STANCE), _either("reasons = '[]'", "are_texts(reasons)"))),
    "settings": "",
    "signatures": "json_valid(hashes)",
    "clusters": "place >= 0",
    "trash": "kind IN ('article', 'topic', 'statement') AND is_object(content)",
    "journal": "state IN ('base', 'done', 'undone', 'dropped') AND step > 0 AND is_object(details) "
    "AND are_facts(facts) AND typeof(changes) = 'blob'",
}
# Spans end inside the text: each text is measured once.
_OUTSIDE: Final = """
    SELECT a.id FROM articles a JOIN (
        SELECT article_id, {last} AS last FROM {table} GROUP BY article_id
    ) s ON s.article_id = a.id WHERE s.last > length(a.body) LIMIT 1
"""
_LAST: Final = {
    "mentions": 'max("end")',
    "statements": 'max(max("end", CASE WHEN speaker_span IS NULL AND cue_span IS NULL AND proposed IS NULL THEN 0 '
    "ELSE max(last_of(speaker_span), last_of(cue_span), last_of(proposed)) END))",
}


def checked(store: Store) -> Store:
    """The store itself. Raises CorpusError `project-damaged`, and closes it, where a row is not one of ours.

    The rows of a large file are not looked at here: nobody is to wait for that, see `is_looked_at_later`.
    """
    try:
        if not is_looked_at_later(store.path):
            check_rows(store.db, store.path)
    except BaseException:
        store.leave_untouched()
        store.close()
        raise
    return store


def is_looked_at_later(path: Path) -> bool:
    """Whether a file is so large that its rows are looked at in the background, by `look_through`."""
    return path.stat().st_size > AT_ONCE


def look_through(path: Path) -> None:
    """Raise CorpusError `project-damaged` where a row is not one of ours; reads by a connection of its own."""
    with closing(Store.open(path, read_only=True)) as store:
        check_rows(store.db, path)


def check_rows(db: Database, path: Path) -> None:
    """Raise CorpusError `project-damaged` where a row is not one of ours; changes nothing."""
    prepare(db)
    try:
        with foreseen(path):
            trouble = next(_troubles(db), None)
    except (sqlite3.OperationalError, ValueError, TypeError, CorpusError) as error:
        if isinstance(error, CorpusError) and error.code != "topic-invalid":
            raise
        raise CorpusError("project-damaged", path=path, reason=str(error).rstrip(".")) from error
    if trouble:
        raise CorpusError("project-damaged", path=path, reason=trouble)


def prepare(db: Database) -> None:
    """Teach a connection what `is_sound` asks it."""
    for name, count, function in _FUNCTIONS:
        db.conn.create_function(name, count, function, deterministic=True)


def is_sound(db: Database, table: str, column: str, key: object) -> bool:
    """Whether a row, looked at by itself, is one of ours; its key stands in the column."""
    condition = " AND ".join(filter(None, (_typed(db, table), _RULES.get(table, ""))))
    query = f"SELECT coalesce({condition}, 0) FROM {table} WHERE {column} = ?"
    found = db.execute(query, [key]).fetchone()
    return bool(found and found[0])


def _troubles(db: Database) -> Iterator[str]:
    for table, rule in _RULES.items():
        condition = " AND ".join(filter(None, (_typed(db, table), rule)))
        query = f"SELECT rowid FROM {table} WHERE NOT coalesce({condition}, 0) LIMIT 1"
        for (number,) in db.execute(query).fetchall():
            yield msg("row {number} of {table} holds what cannot be there").format(number=number, table=table)
    for table, _, parent, _ in db.execute("PRAGMA foreign_key_check").fetchmany(1):
        yield msg("a row of {table} refers to {parent} that are missing").format(table=table, parent=parent)
    for table, last in _LAST.items():
        for (article,) in db.execute(_OUTSIDE.format(table=table, last=last)).fetchall():
            yield msg("spans of {table} lie outside the text of article {id}").format(table=table, id=article)
    db.execute("SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'a' LIMIT 1").fetchall()  # its form is ours
    topics = TopicReader(db).all()
    for topic in topics:
        checked_topic(topic)
    try:
        parents_first(topics)
    except AssertionError:
        yield msg("topics of the codebook are below themselves")


def _typed(db: Database, table: str) -> str:
    """The condition that every column holds the kind of value that it is declared to hold."""
    parts = []
    for _, name, declared, needed, _, key in db.execute(f"PRAGMA table_info({table})").fetchall():
        if declared in _KINDS:
            empty = "" if needed or key else ", 'null'"
            parts.append(f"typeof(\"{name}\") IN ('{_KINDS[declared]}'{empty})")
    return " AND ".join(parts)


@lru_cache(maxsize=4096)  # the reasons of tags repeat
def _are_texts(text: str) -> bool:
    """Whether a text is a JSON list of texts, or a mapping of texts to texts."""
    found = _json(text)
    parts = found.values() if isinstance(found, dict) else found
    return isinstance(found, list | dict) and all(isinstance(each, str) for each in parts)


def _is_object(text: str) -> bool:
    return text == "{}" or isinstance(_json(text), dict)


def _are_facts(text: str) -> bool:
    """Whether a text is a mapping that the history can be told from."""
    found = _json(text)
    return isinstance(found, dict) and all(_FACTS.get(name) is type(value) for name, value in found.items())


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _are_spans(text: str, start: int, end: int) -> bool:
    """Whether a text is of the form `12-40;52-80`, every span is one, and all lie between `start` and `end`."""
    if not _SPANS.fullmatch(text):
        return False
    pairs = [tuple(map(int, each.split("-"))) for each in text.split(";")]
    return all(start <= one < other <= end for one, other in pairs)


def _is_span(text: str) -> bool:
    return ";" not in text and _are_spans(text, 0, 999_999_999)


def _is_script(text: str) -> bool:
    """Whether a text is the script of a version."""
    try:
        return bool(read_script(text))
    except CorpusError:
        return False


def _last_of(text: str | None) -> int:
    return int(re.split("[-;]", text)[-1]) if text else 0


_FUNCTIONS: Final[tuple[tuple[str, int, Callable[..., Any]], ...]] = (
    ("are_texts", 1, _are_texts),
    ("is_object", 1, _is_object),
    ("are_facts", 1, _are_facts),
    ("are_spans", 3, _are_spans),
    ("is_span", 1, _is_span),
    ("is_script", 1, _is_script),
    ("last_of", 1, _last_of),
)
