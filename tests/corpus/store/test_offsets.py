"""Offsets count code points of the canonical text, whatever a file held: emoji, combining marks, CR LF, any script."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.commands.articles import AddArticles
from corpus.commands.mentions import MakeMention
from corpus.commands.statements import MakeStatement
from corpus.domain.spans import span
from corpus.load.files import article_from_bytes
from tests.corpus.making import project

PIECES = st.sampled_from(
    ["a", "Б", "ў", "e\u0301", "😀", "👨‍👩‍👧", "\u200d", "\r\n", "\n", "\r", " ", "“", "漢", "א", "\u2028", "\u00a0"]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=40), st.data())
def test_spans_of_a_file_quote_its_text_in_python_and_in_sql(pieces: list[str], data: st.DataObject) -> None:
    text = "Start " + "".join(pieces) + " end"
    article = article_from_bytes(text.encode(), name="a.txt")
    expected = text.replace("\r\n", "\n").replace("\r", "\n")
    assert article.body == expected
    start = data.draw(st.integers(0, len(expected) - 1))
    end = data.draw(st.integers(start + 1, len(expected)))
    with tempfile.TemporaryDirectory() as folder:
        opened = project(Path(folder) / "p.db")
        opened.do(AddArticles(articles=(article,)))
        made = MakeStatement(article_id=article.id, spans=(span(start, end),))
        mention = MakeMention(article_id=article.id, span=span(start, end), label="ORG")
        opened.do(made)
        opened.do(mention)
        assert opened.statements.get(made.id).quote == expected[start:end]
        assert opened.mentions.get(mention.id).quote == expected[start:end]
        query = """SELECT substr(a.body, s.start + 1, s."end" - s.start) FROM statements s, articles a"""
        assert opened._store.db.execute(query).fetchone() == (expected[start:end],)
        opened.close()
