"""From what a reader found in a file to an article: its canonical text, its header, its language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from corpus.domain.articles import ID, Article, Header, canonical, fingerprint, make_article, shown_title
from corpus.domain.dates import is_date
from corpus.domain.errors import CorpusError
from corpus.domain.header import lead_start, parse_header
from corpus.domain.repeats import loose_fingerprint
from corpus.load import limits
from corpus.load.languages import language_of

_UNSTORABLE: Final = re.compile("[\0\ud800-\udfff]")
_BLANK: Final = "\ufeff \t\r\n\f\v"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a reader gives of one article.

    `known` is what the file says of it outside its text, and wins over what the text's own head says. A title in it
    becomes the first line of the text, unless the text begins with it. `part` tells the articles of a file apart.
    `more` holds facts that have no column.
    """

    text: str
    known: Header = field(default_factory=Header)
    more: Mapping[str, str] = field(default_factory=dict)
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftPart:
    """A part of a file that does not become an article, and why."""

    part: str
    error: CorpusError


def body_of(draft: Draft) -> str:
    """The canonical text of a draft's article. Raises CorpusError where there is none."""
    title = one_line(draft.known.title)
    text = storable(draft.text)
    if not text.strip(_BLANK) and not title:
        raise CorpusError("file-empty")
    return canonical(_with_title(title, text))


def article_of(draft: Draft, *, name: str | None, body: str | None = None, digest: str | None = None) -> Article:
    """The article of a draft; `name` is kept as its source. Raises CorpusError where there is no text.

    `body` is its canonical text, and `digest` the fingerprint of that, where they were asked for before.
    """
    body = body_of(draft) if body is None else body
    digest = fingerprint(body) if digest is None else digest
    read = parse_header(body)
    known = draft.known
    header = Header(
        title=one_line(known.title) or read.title,
        agency=one_line(known.agency) or read.agency,
        place=one_line(known.place) or read.place,
        published=known.published if known.published and is_date(known.published) else read.published,
        author=one_line(known.author) or read.author,
        url=one_line(known.url) or read.url,
        language=language_of(body, declared=known.language or read.language),
    )
    return Article(
        id=digest[:ID],
        body=body,
        title=_title(body, header),
        agency=header.agency,
        place=header.place,
        published=header.published,
        author=header.author,
        url=header.url,
        language=header.language,
        source_file=name,
        fingerprint=digest,
        loose_fingerprint=loose_fingerprint(body),
        metadata=_facts(draft.more),
    )


def titled(body: str, header: Header | None = None, *, source_file: str | None = None) -> Article:
    """An article from its canonical body; without a title it is called by its first words behind the dateline."""
    header = header or parse_header(body)
    return replace(make_article(body, header, source_file=source_file), title=_title(body, header))


def _title(body: str, header: Header) -> str:
    return header.title or shown_title(None, body[lead_start(body) :] or body)


def storable(text: str) -> str:
    """The text with whole surrogate pairs joined into their character, and what no text can hold replaced."""
    if (text.isascii() and "\0" not in text) or not _UNSTORABLE.search(text):
        return text
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNSTORABLE.sub("\ufffd", whole)


def one_line(text: str | None) -> str | None:
    """A fact on one line and of a sensible length; None for an empty one."""
    return " ".join(storable(text or "")[: limits.FACT].split()) or None


def _with_title(title: str | None, text: str) -> str:
    """The text with its title as the first line, unless it begins with it."""
    if not title:
        return text
    rest = text.strip()
    if not rest:
        return title + "\n"
    first = " ".join(rest.split("\n\n", 1)[0].split()) if len(title) < len(rest) else ""
    line = " ".join(rest.split("\n", 1)[0].split())
    return text if title in {first, line, " ".join(rest.split())} else f"{title}\n\n{text.lstrip()}"


def _facts(more: Mapping[str, str]) -> dict[str, str]:
    """What is kept beside the columns: short texts without empty ones."""
    kept = {storable(name)[:200]: storable(value).strip()[: limits.FACT] for name, value in more.items()}
    return {name: value for name, value in kept.items() if value}
