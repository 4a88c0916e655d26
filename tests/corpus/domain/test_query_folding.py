"""Where the words of a query stand in a text, and which names hold the words that are wanted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.query import parse
from corpus.domain.query_folding import folded_text, found_spans, holds_words


@pytest.mark.parametrize(
    ("query", "body", "marked"),
    [
        ("flax", "Flax, FLAX and flaxen.", ["Flax", "FLAX"]),
        ("fla*", "Flax and flaxen.", ["Flax", "flaxen"]),
        ('"flax exports"', "flax\nexports, flax", ["flax\nexports"]),
        ('flax "flax exports"', "flax exports, flax", ["flax exports", "flax"]),
        ("flax NOT linen", "flax linen", ["flax"]),
        ("flax -(linen OR hemp)", "flax linen hemp", ["flax"]),
        ("flax NEAR linen", "flax and linen", ["flax", "linen"]),
        ("title:flax linen", "flax linen", ["linen"]),
        ("agency:flax", "flax", []),
        ("елка", "Ёлка, елка", ["Ёлка", "елка"]),
        ("п'яць", "п’яць пʼяць", ["п’яць", "пʼяць"]),
        ("cafe", "Café", ["Café"]),
        ("i", "İ i", ["i"]),
    ],
)
def test_words_are_marked_where_they_stand(query: str, body: str, marked: list[str]) -> None:
    assert [body[each.start : each.end] for each in found_spans(parse(query), body)] == marked


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded_text(text)) == len(text)


def test_names() -> None:
    assert holds_words("Vera Lipnitskaya", "lipnitskaya")
    assert holds_words("Vera Lipnitskaya", "vera lip*")
    assert not holds_words("Vera Lipnitskaya", "vera lip")
    assert not holds_words("Vera Lipnitskaya", "era")
    assert not holds_words(None, "x")
    assert not holds_words("x", "…")
