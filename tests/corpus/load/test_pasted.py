"""Pasted text: the form's fields win over the header, and nothing that cannot be stored comes in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.errors import CorpusError
from corpus.load.pasted import pasted_article

TEXT = "Grain goes digital\r\n\r\nMINSK, 7 June (BelTA) - The elevators are ready, the minister said."


def test_the_header_is_read_where_nothing_is_given() -> None:
    article = pasted_article(TEXT, title=" ", agency="", published="  ", url=None)
    assert (article.title, article.agency, article.place) == ("Grain goes digital", "BelTA", "MINSK")
    assert (article.published, article.url, article.source_file) == ("--06-07", None, None)
    assert article.body == TEXT.replace("\r\n", "\n")


def test_what_is_given_wins() -> None:
    article = pasted_article(
        TEXT, title=" Grain,\nat last ", agency="Palesse Wire", published="2024-06-08", url="https://news.example/7"
    )
    assert (article.title, article.agency) == ("Grain, at last", "Palesse Wire")
    assert (article.published, article.url, article.place) == ("2024-06-08", "https://news.example/7", "MINSK")


def test_a_date_that_is_none_and_an_empty_text_are_refused() -> None:
    with pytest.raises(CorpusError) as caught:
        pasted_article(TEXT, published="2024-02-30")
    assert caught.value.code == "date-invalid"
    with pytest.raises(CorpusError) as caught:
        pasted_article("\ufeff \n")
    assert caught.value.code == "text-empty"


def test_what_a_clipboard_holds_but_no_file_can() -> None:
    assert pasted_article("nul \0 and \ud83d alone").body == "nul \ufffd and \ufffd alone"
    assert pasted_article("a pair \ud83d\ude00 is one").body == "a pair 😀 is one"


@given(st.text(alphabet=st.characters(categories=None), max_size=50))
def test_any_clipboard_can_be_stored(text: str) -> None:
    article = pasted_article("word " + text, title=text)
    assert article.body.encode().decode() == article.body
    assert article.title.encode()
