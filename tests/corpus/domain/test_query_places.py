"""Where the words of a query stand in a text: exactly where the search index finds them."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from corpus.domain.errors import CorpusError
from corpus.domain.query import parse
from corpus.domain.query_places import found_spans
from corpus.store.query_sql import match_of

_LETTERS = "aAbeéÉßẞöØłıİiIёЁеЕйЙўЎіІїЇ'’ʼ_-0²½\u0301\u0306\u0308\u00ad\u200dςσΣfﬁœ٣कि日Ṣ   "


@pytest.mark.parametrize(
    ("query", "body", "marked"),
    [
        ("flax", "Flax, FLAX and flaxen.", ["Flax", "FLAX"]),
        ("fla*", "Flax and flaxen.", ["Flax", "flaxen"]),
        ('"flax exports"', "flax\nexports, flax", ["flax\nexports"]),
        ('flax "flax exports"', "flax exports, flax", ["flax exports", "flax"]),
        ("flax NOT linen", "flax linen", ["flax"]),
        ("flax -(linen OR hemp)", "flax linen hemp", ["flax"]),
        ("title:flax linen", "flax linen", ["linen"]),
        ("agency:flax", "flax", []),
        ("елка", "Ёлка, елка", ["Ёлка", "елка"]),
        ("замок", "за́мок замо́к", ["за́мок", "замо́к"]),
        ("п'яць", "п’яць пʼяць", ["п’яць", "пʼяць"]),
        ("cafe", "Café", ["Café"]),
        ("i", "İ i", ["İ", "i"]),
    ],
)
def test_words_are_marked_where_they_stand(query: str, body: str, marked: list[str]) -> None:
    assert [body[each.start : each.end] for each in found_spans(parse(query), body)] == marked


@pytest.fixture(name="index")
def _index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute(
            """CREATE VIRTUAL TABLE f USING fts5 (t, tokenize = "unicode61 remove_diacritics 2 separators 'ʹʻʼ'")"""
        )
        yield db


def _highlighted(index: sqlite3.Connection, query: str, body: str) -> str | None:
    """The text as the index marks it, None where it does not find it."""
    index.execute("DELETE FROM f")
    index.execute("INSERT INTO f VALUES (?)", [body.replace("ё", "е").replace("Ё", "Е")])
    row = index.execute("SELECT highlight(f, 0, '[', ']') FROM f WHERE f MATCH ?", [match_of(parse(query))]).fetchone()
    return str(row[0]) if row else None


def test_what_the_index_finds_is_found(index: sqlite3.Connection) -> None:
    chance = random.Random(1)
    for _ in range(1_500):
        body = "".join(chance.choices(_LETTERS, k=chance.randint(1, 8)))
        first = chance.randrange(len(body))
        query = f'"{body[first : chance.randint(first + 1, len(body))]}"' + chance.choice(("", "*"))
        try:
            found = bool(found_spans(parse(query), body))
        except CorpusError:  # no letter and no digit
            continue
        assert found == (_highlighted(index, query, body) is not None), (query, ascii(body))


def test_words_near_each_other_are_marked_as_the_index_marks_them(index: sqlite3.Connection) -> None:
    chance = random.Random(1)
    for _ in range(800):
        body = " ".join(chance.choices("abcdef", k=chance.randint(1, 12)))
        first, third = chance.choice(("a", "a b", '"a b"')), chance.choice(("e", ""))
        query = f"NEAR({first} {chance.choice('cd')} {third}, {chance.randint(0, 4)})"
        marked = body
        for each in reversed(found_spans(parse(query), body)):
            marked = f"{marked[: each.start]}[{marked[each.start : each.end]}]{marked[each.end :]}"
        assert marked == (_highlighted(index, query, body) or body), query
