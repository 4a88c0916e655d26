"""Articles: their canonical text, what identifies them, and what is known about them."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from corpus.domain.errors import CorpusError

ID: Final = 24  # digits of the fingerprint that identify an article
_NO_TEXT: Final = re.compile("[\0\ud800-\udfff]")


class ArticleState(StrEnum):
    """How far the analyst is with an article: untouched, at work, finished."""

    NEW = "new"
    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What the head of an article says of it; every part may be absent. `published` is ISO and may be partial."""

    title: str | None = None
    agency: str | None = None
    place: str | None = None
    published: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One news article. `body` is canonical and complete: a title line and a dateline stay in it.

    `loose_fingerprint` is that without dateline, white space and punctuation; empty where nobody counted it yet.
    """

    id: str
    body: str
    title: str = ""
    agency: str | None = None
    place: str | None = None
    published: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None
    source_file: str | None = None
    fingerprint: str = ""
    loose_fingerprint: str = ""
    state: ArticleState = ArticleState.NEW
    note: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)
    added: str = ""


def canonical(text: str) -> str:
    """The canonical form of a decoded text: no byte order mark, LF line ends, nothing else changed.

    Raises CorpusError for a text that is empty, or that holds NUL or half a surrogate pair, which no text file has.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise CorpusError("text-empty")
    if not (text.isascii() and "\0" not in text) and _NO_TEXT.search(text):
        raise CorpusError("text-binary")
    return text


def fingerprint(body: str) -> str:
    """The SHA-256 of a canonical body (UTF-8), as 64 hexadecimal digits."""
    return hashlib.sha256(body.encode()).hexdigest()


def article_id(body: str) -> str:
    """The identifier of an article: the first 24 digits of its fingerprint, so the same on every machine."""
    return fingerprint(body)[:ID]


def shown_title(title: str | None, body: str, *, limit: int = 90) -> str:
    """A title to show: the article's own, else the first words of its body, cut at `limit` code points."""
    if title:
        return title
    line = next((each.strip() for each in body.splitlines() if each.strip()), "")
    return line if len(line) <= limit else line[: limit - 1].rsplit(" ", 1)[0] + "…"


def make_article(body: str, header: Header, *, source_file: str | None = None, added: str = "") -> Article:
    """An article from its canonical body and its header; `title` falls back to the first words of the body."""
    digest = fingerprint(body)
    return Article(
        id=digest[:ID],
        body=body,
        title=shown_title(header.title, body),
        agency=header.agency,
        place=header.place,
        published=header.published,
        author=header.author,
        url=header.url,
        language=header.language,
        source_file=source_file,
        fingerprint=digest,
        added=added,
    )
