"""Web pages in: the article of a page and what the page says of it, by trafilatura; nothing is fetched."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from corpus.domain.articles import Header
from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.load import limits
from corpus.load.dates import date_of
from corpus.load.draft import Draft
from corpus.load.encodings import decode_declared
from corpus.load.guarded import reading
from corpus.load.markup import block_text, parse_html
from corpus.load.registry import Found
from corpus.load.source import Source

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META: Final = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_XML: Final = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
_HEAD: Final = 8_000  # bytes in which the encoding is declared
_SAVED_FROM: Final = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{1,500}?)\s*-->", re.IGNORECASE)
_SHORT: Final = 0.15  # of the words of the page; below it, what was taken for the article of a short page is none
_FEW: Final = 60  # words
_ALL: Final = 0.98  # of the words


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The article of a page."""
    yield page_draft(source.read(limits.LARGEST_HTML))


def page_draft(raw: bytes, *, url: str | None = None, charset: str | None = None) -> Draft:
    """The article of a page, with its title, author, date, site and address as the page tells them.

    Where no article is found in it, all text of the page is taken. Raises CorpusError for a page without text.
    """
    html = html_text(raw, charset)
    root = parse_html(html)
    if root is None:
        raise CorpusError("file-empty")
    saved = _SAVED_FROM.search(html[:_HEAD])
    url = url or (saved[1] if saved else None)
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    whole = block_text(root)
    found = _extracted(root, url)
    text = (found.text if found is not None else "") or ""
    if not min(_FEW, _SHORT * len(whole.split())) <= len(text.split()) < _ALL * len(whole.split()):
        text = whole  # too little was taken for the article, or everything: then the page's own lines are better
    if not text.strip():
        raise CorpusError("file-empty")
    return Draft(
        text=text.replace("\n", "\n\n") if text is not whole else text,
        known=_header(found, url, language),
        more={"description": found.description or ""} if found is not None else {},
    )


def html_text(raw: bytes, charset: str | None = None) -> str:
    """An HTML file as text: in the encoding of the message it came in, else the one that it declares, else detected."""
    head = raw[:_HEAD]
    declared = _XML.match(head) or _META.search(head)
    text, _ = decode_declared(raw, charset or (declared[1].decode("ascii") if declared else None))
    return text


def _extracted(root: "HtmlElement", url: str | None) -> Any:
    """What trafilatura gives, a `Document`; None where it finds no article."""
    from trafilatura import bare_extraction  # before it is quieted: it sets levels of logging when it is imported

    with reading("HTML"):
        return bare_extraction(
            root,
            url=url,
            with_metadata=True,
            include_comments=False,
            include_formatting=False,
            favor_recall=False,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )


def _header(found: Any, url: str | None, language: str | None) -> Header:
    if found is None:
        return Header(url=url, language=language)
    return Header(
        title=found.title,
        agency=found.sitename or found.hostname,
        published=date_of(found.date),
        author=found.author,
        url=url or found.url,
        language=language or found.language,
    )
