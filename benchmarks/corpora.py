"""Projects of any size for the benchmarks: articles, 10 statements and 14 mentions each, written as bare rows."""

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
MENTIONS: Final = 14
MOMENT: Final = "2024-05-14T00:00:00.000Z"
_BATCH: Final = 500  # articles a commit
_SPEAKERS: Final = 400
_KINDS: Final = ("direct", "mixed", "indirect", "narrative")

_Rows = tuple[list[tuple[Any, ...]], list[tuple[Any, ...]], list[tuple[Any, ...]]]


def make_corpus(path: Path, count: int, *, seed: int = 1) -> Path:
    """A project of `count` articles, each dated, half of its statements decided; the same in every run."""
    topics = shipped_codebook().topics
    Project.create(path, coder="anna", codebook=shipped_codebook()).close()
    chance = random.Random(seed)
    texts = articles(count, seed=seed)
    number = 0
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT OR IGNORE INTO coders (name, created) VALUES ('anna', ?)", [MOMENT])
        db.commit()
        while batch := list(islice(texts, _BATCH)):
            with db:
                for article in batch:
                    number += 1
                    _insert_article(db, article, number, chance)
                    mentions, statements, tags = _rows(article, chance, [topic.slug for topic in topics])
                    _insert(db, "mentions", mentions)
                    _insert(db, "statements", statements)
                    _insert(db, "tags", tags)
    return path


def _insert_article(db: sqlite3.Connection, article: Article, number: int, chance: random.Random) -> None:
    date = f"{chance.randint(2019, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    row = {"number": number, **article_row(article), "published": date}
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
        speaker = f"Speaker {chance.randint(1, _SPEAKERS)}"
        said = (chance.choice(_KINDS), speaker, None, None, None, None, "said", None, "")
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
