"""Words as the search compares them, and which names hold the words that are wanted."""

from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.query_folding import folded_text, holds_words


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded_text(text)) == len(text)


def test_names() -> None:
    assert holds_words("Vera Lipnitskaya", "lipnitskaya")
    assert holds_words("Vera Lipnitskaya", "vera lip*")
    assert holds_words("Ве́ра Липницкая", "вера лип*")
    assert not holds_words("Vera Lipnitskaya", "vera lip")
    assert not holds_words("Vera Lipnitskaya", "era")
    assert not holds_words(None, "x")
    assert not holds_words("x", "…")
