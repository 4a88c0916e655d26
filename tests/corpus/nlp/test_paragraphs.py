"""Paragraphs and sentences."""

import spacy
from hypothesis import given
from hypothesis import strategies as st

from corpus.nlp.paragraphs import paragraphs
from tests.corpus.nlp.reading import suggester


def split(body: str) -> list[str]:
    """The paragraphs of a body."""
    return [body[each.start : each.end] for each in paragraphs(body)]


def sentences(body: str) -> list[str]:
    """The sentences that the pipeline marks."""
    doc: spacy.tokens.Doc = suggester()._nlp(body)
    return [each.text.strip() for each in doc.sents]


def test_blank_lines_and_titles_part_paragraphs() -> None:
    assert split("A title\n\nFirst.\nSecond.\n") == ["A title", "First.", "Second."]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    body = "The committee of the two chambers met on Monday in the town hall\nand spoke about roads."
    assert split(body) == [body]


def test_narrow_columns_and_divided_words_are_one_paragraph() -> None:
    body = "The town has ordered ten new loco-\nmotives from the works in Minsk, the\nMinistry of Roads said."
    assert split(body) == [body]
    assert split("Bread, milk and sugar\nSalt and cereals") == ["Bread, milk and sugar", "Salt and cereals"]


@given(st.text(max_size=300))
def test_every_printed_word_is_in_one_paragraph(body: str) -> None:
    assert "".join("".join(each.split()) for each in split(body)) == "".join(body.split())


def test_abbreviations_and_initials_end_no_sentence() -> None:
    assert sentences("Dr. A. Z. Kovalenko of the U.S. Embassy met Mr. Kim. They talked.") == [
        "Dr. A. Z. Kovalenko of the U.S. Embassy met Mr. Kim.",
        "They talked.",
    ]


def test_a_quotation_stays_with_its_attribution() -> None:
    assert sentences('"Is it ready? We need it." Moroz asked. Nobody answered.') == [
        '"Is it ready? We need it." Moroz asked.',
        "Nobody answered.",
    ]
