"""Tokens of newswire."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from corpus.nlp.tokenizer import NewswireTokenizer

_TOKENIZER = NewswireTokenizer(spacy.blank("en"))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("/TASS/. Next", ["/", "TASS", "/", ".", "Next"]),
        ("S.Batsukh said", ["S.Batsukh", "said"]),
        ("``So,'' he", ["``", "So", ",", "''", "he"]),
        ("&quot;Yes,&quot; he", ["&quot;", "Yes", ",", "&quot;", "he"]),
        ("«Да» — said", ["«", "Да", "»", "—", "said"]),
        ("January–May", ["January", "–", "May"]),
    ],
)
def test_forms_of_newswire(text: str, tokens: list[str]) -> None:
    assert [token.text for token in _TOKENIZER(text)] == tokens


@given(st.text(min_size=1, max_size=80))
def test_a_doc_keeps_its_text(text: str) -> None:
    assert _TOKENIZER(text).text == text


@pytest.mark.parametrize("mark", ['"', "“", "«", "(", "a.", "😀"])
def test_long_stretches_without_white_space_keep_their_text(mark: str) -> None:
    text = "Before " + mark * 5000 + " and after"
    doc = _TOKENIZER(text)
    assert doc.text == text
    assert [token.text for token in doc][-2:] == ["and", "after"]
