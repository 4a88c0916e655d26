"""Passages of the article's own voice: what a dateline takes from them, and what it leaves."""

from corpus.domain.statements import Kind
from tests.corpus.nlp.reading import suggest, words_of

TITLE = "Belarus and Russia abolish roaming charges"
LEAD = "Roaming charges between Belarus and Russia will be abolished in the autumn"


def passages(body: str) -> list[str]:
    """The passages that the pipeline proposes."""
    return [words_of(body, each) for each in suggest(body).statements if each.kind is Kind.NARRATIVE]


def test_a_dateline_is_in_no_passage() -> None:
    assert passages(f"MINSK, 7 June (BelTA) - {LEAD}.\n") == [LEAD]
    assert passages(f"Minsk. BelTA, 7 June. {LEAD}.\n") == [LEAD]


def test_a_title_above_the_dateline_is_a_passage() -> None:
    assert passages(f"{TITLE}\n\nMINSK, 7 June (BelTA) - {LEAD}.\n") == [TITLE, LEAD]
