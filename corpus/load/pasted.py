"""Pasted text in: an article from the clipboard and what the form says of it."""

from dataclasses import replace

from corpus.domain.articles import Article, Header
from corpus.domain.dates import checked_date
from corpus.domain.errors import CorpusError
from corpus.load.draft import Draft, article_of, one_line


def pasted_article(
    text: str,
    *,
    title: str | None = None,
    agency: str | None = None,
    published: str | None = None,
    url: str | None = None,
) -> Article:
    """An article from pasted text; what is given wins over what the text's own header says.

    A NUL or half a surrogate pair, which clipboards can hold and files cannot, becomes U+FFFD. A title stays beside the
    text, which is taken as it was pasted. Raises CorpusError for a text without a word and for a date that is none.
    """
    date = checked_date(published)
    if not text.strip("\ufeff \t\r\n"):
        raise CorpusError("text-empty")
    draft = Draft(text=text, known=Header(agency=agency, published=date, url=url))
    made = article_of(draft, name=None)
    return replace(made, title=one_line(title) or made.title)
