"""Projects of any size for the benchmarks: articles, 10 statements and 24 mentions each, written as bare rows."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any, Final

from benchmarks.texts import articles
from corpus.domain.articles import Article
from corpus.load.codebooks import shipped_codebook
from corpus.project import Project
from corpus.store.values import article_row

STATEMENTS: Final = 10  # an article
MENTIONS: Final = 24
MOMENT: Final = "2024-05-14T00:00:00.000Z"
_BATCH: Final = 1000  # articles at once
_SPEAKERS: Final = 400  # every second one is an actor
_KINDS: Final = ("direct", "mixed", "indirect", "narrative")
_AGENCIES: Final = ("BelTA", "TASS", "Reuters", "AP", "Interfax", "Xinhua")
_QUICK: Final = "journal_mode = memory", "synchronous = off", "cache_size = -1000000", "temp_store = memory"
_SCHEMA: Final = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"

_Rows = tuple[list[tuple[Any, ...]], list[tuple[Any, ...]], list[tuple[Any, ...]]]


def kept_corpus(folder: Path, count: int) -> Path:
    """The project of `count` articles in a folder, made where it is not there; tables and indexes that came are added.

    Raises ValueError where a table that was there has other columns now: then it is to be deleted.
    """
    path, fresh = folder / f"{count}.db", folder / "fresh.db"
    if not path.exists():
        making = folder / f"{count}.making.db"
        making.unlink(missing_ok=True)
        return make_corpus(making, count).replace(path)
    Project.create(fresh, coder="anna", codebook=shipped_codebook()).close()
    wanted, there = _schema(fresh), _schema(path)
    fresh.unlink()
    with closing(sqlite3.connect(path)) as db:
        for name, (kind, _) in there.items():
            if wanted.get(name) == there[name]:
                continue
            if kind == "table":
                raise ValueError(f"{path}: the table {name} has another form now")
            db.execute(f"DROP {kind} {name}")
        for name, (_, sql) in wanted.items():
            if there.get(name) != wanted[name]:
                db.execute(sql)
        db.commit()
    return path


def make_corpus(path: Path, count: int, *, seed: int = 1) -> Path:
    """A project of `count` articles, each dated, half of its statements decided; the same in every run.

    What is kept along with the rows, indexes and the search, is taken away first and made again at the end.
    """
    Project.create(path, coder="anna", codebook=shipped_codebook()).close()
    chance = random.Random(seed)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for pragma in _QUICK:
            db.execute(f"PRAGMA {pragma}")
        db.execute("INSERT OR IGNORE INTO coders (name, created) VALUES ('anna', ?)", [MOMENT])
        again = _taken_away(db)
        db.execute("BEGIN")
        _insert(db, "actors", [_actor(number) for number in range(0, _SPEAKERS, 2)])
        _fill(db, articles(count, seed=seed), chance)
        for statement in again:
            db.execute(statement)
        db.execute("INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')")
        db.execute("COMMIT")
        db.execute("PRAGMA journal_mode = wal")
    return path


def _taken_away(db: sqlite3.Connection) -> list[str]:
    """Drop indexes and triggers; returns what makes them again."""
    found = [row for row in db.execute(_SCHEMA).fetchall() if row[0] in ("index", "trigger")]
    for kind, name, _ in found:
        db.execute(f"DROP {kind} {name}")
    return [sql for _, _, sql in found]


def _fill(db: sqlite3.Connection, texts: Iterator[Article], chance: random.Random) -> None:
    topics = [topic.slug for topic in shipped_codebook().topics]
    number = 0
    while batch := list(islice(texts, _BATCH)):
        mentions: list[tuple[Any, ...]] = []
        statements: list[tuple[Any, ...]] = []
        tags: list[tuple[Any, ...]] = []
        for article in batch:
            number += 1
            _insert_article(db, article, number, chance)
            for rows, more in zip((mentions, statements, tags), _rows(article, chance, topics), strict=True):
                rows.extend(more)
        _insert(db, "mentions", mentions)
        _insert(db, "statements", statements)
        _insert(db, "tags", tags)


def _schema(path: Path) -> dict[str, tuple[str, str]]:
    """What makes tables, indexes, views and triggers, by name; tables come first."""
    with closing(sqlite3.connect(path)) as db:
        found = [row for row in db.execute(_SCHEMA) if "_fts_" not in row[1] or row[0] == "trigger"]
        return {name: (kind, sql) for kind, name, sql in sorted(found, key=lambda row: row[0] != "table")}


def _actor(number: int) -> tuple[str, ...]:
    return (f"actor{number}", f"Speaker {number}", "person", "[]", "", "", "", MOMENT)


def _insert_article(db: sqlite3.Connection, article: Article, number: int, chance: random.Random) -> None:
    date = f"{chance.randint(2019, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    row = {"number": number, **article_row(article), "published": date, "agency": chance.choice(_AGENCIES)}
    db.execute(f"INSERT INTO articles ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values()))


def _insert(db: sqlite3.Connection, table: str, rows: list[tuple[Any, ...]]) -> None:
    db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)


def _rows(article: Article, chance: random.Random, topics: list[str]) -> _Rows:
    """Statements and mentions at places in order, each statement with one topic; every second one is decided."""
    mentions: list[tuple[Any, ...]] = []
    statements: list[tuple[Any, ...]] = []
    tags: list[tuple[Any, ...]] = []
    for at, (start, end) in enumerate(_places(article, MENTIONS, 12, chance)):
        quote = article.body[start:end]
        fixed = (None, "model:test-1", "suggested", None, MOMENT, MOMENT)
        mentions.append((f"{article.id}m{at}", article.id, start, end, quote, "ORG", None, *fixed))
    for at, (start, end) in enumerate(_places(article, STATEMENTS, 150, chance)):
        key, decided = f"{article.id}s{at}", at % 2 == 0
        coder, state = ("anna", "accepted") if decided else (None, "suggested")
        number = chance.randrange(_SPEAKERS)
        actor = None if number % 2 else f"actor{number}"
        said = (chance.choice(_KINDS), f"Speaker {number}", actor, None, None, None, "said", None, "")
        whole = (key, article.id, start, end, f"{start}-{end}", article.body[start:end])
        score = round(chance.random(), 3)
        statements.append((*whole, *said, score, coder, "model:test-1", state, None, MOMENT, MOMENT))
        tag = (f"{key}t", key, chance.choice(topics), None, score, "[]")
        tags.append((*tag, coder, "model:test-1", state, MOMENT, MOMENT))
    return mentions, statements, tags


def _places(article: Article, count: int, length: int, chance: random.Random) -> Iterator[tuple[int, int]]:
    """So many places in a text, in order."""
    for start in sorted(chance.sample(range(max(count, len(article.body) - length)), count)):
        yield start, min(start + length, len(article.body))
