"""Pasted text in: an article from the clipboard and what the form says of it."""

import re
from typing import Final

from corpus.domain.articles import Article, Header, canonical
from corpus.domain.dates import checked_date
from corpus.domain.header import parse_header
from corpus.load.files import titled

_UNSTORABLE: Final = re.compile("[\0\ud800-\udfff]")


def pasted_article(
    text: str,
    *,
    title: str | None = None,
    agency: str | None = None,
    published: str | None = None,
    url: str | None = None,
) -> Article:
    """An article from pasted text; what is given wins over what the text's own header says.

    A NUL or half a surrogate pair, which clipboards can hold and files cannot, becomes U+FFFD.
    Raises CorpusError for a text without a word and for a date that is none.
    """
    date = checked_date(published)
    body = canonical(_storable(text))
    header = parse_header(body)
    return titled(
        body,
        Header(
            title=_given(title) or header.title,
            agency=_given(agency) or header.agency,
            place=header.place,
            published=date or header.published,
            author=header.author,
            url=_given(url) or header.url,
            language=header.language,
        ),
    )


def _storable(text: str) -> str:
    """The text with whole surrogate pairs joined into their character, and what no file can hold replaced."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNSTORABLE.sub("\ufffd", whole)


def _given(text: str | None) -> str | None:
    """A filled field of the form, on one line; None for an empty one."""
    return " ".join(_storable(text or "").split()) or None
