"""What a person types into the search box."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.errors import CorpusError
from corpus.store.search import match_expression


@pytest.mark.parametrize(
    ("words", "expression"),
    [
        ("flax exports", '"flax" "exports"'),
        ('"flax exports" linen*', '"flax exports" "linen"*'),
        ("flax OR linen", '"flax" OR "linen"'),
        ("flax NOT linen", '"flax" NOT "linen"'),
        ("title:flax (x) -y", '"title:flax" "(x)" "-y"'),
        ("роўмінг - ", '"роўмінг"'),
    ],
)
def test_words_become_a_query(words: str, expression: str) -> None:
    assert match_expression(words) == expression


@pytest.mark.parametrize("words", ['"flax', "AND", "flax AND", "OR flax", "flax AND NOT linen", "...", '""', " "])
def test_a_query_that_is_not_understood_is_explained(words: str) -> None:
    with pytest.raises(CorpusError, match="cannot be understood: "):
        match_expression(words)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_whatever_is_typed_is_a_query_or_is_explained(words: str) -> None:
    try:
        expression = match_expression(words)
    except CorpusError as error:
        assert error.code == "query-invalid"
        return
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE t USING fts5 (body)")
    db.execute("SELECT * FROM t WHERE t MATCH ?", [expression]).fetchall()
    db.close()
