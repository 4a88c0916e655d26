"""Reading one file, on disk or inside another: its articles one by one, and what of it could not become one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from corpus.domain.articles import ID, Article, fingerprint
from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.domain.texts import msg
from corpus.load.draft import Draft, LeftPart, article_of, body_of
from corpus.load.registry import BY_SUFFIX, Found
from corpus.load.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArticle:
    """An article of a file; `part` is empty where it is the whole file."""

    article: Article
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownArticle:
    """An article of a file that somebody has already, by its id."""

    id: str
    part: str


Read = ReadArticle | KnownArticle | LeftPart
Known = Callable[[str], bool]


def wrong_kind(name: str) -> CorpusError:
    """Why a file of another kind is not read."""
    return CorpusError("file-kind", ending=PurePosixPath(name).suffix.lower() or msg("without an ending"))


def drafts(source: Source, choices: TableChoices) -> Iterator[Found]:
    """What the reader of its family finds in a file. An error ends the file, not the work: it comes as a part."""
    family = BY_SUFFIX.get(source.suffix)
    if family is None:
        yield LeftPart(part="", error=wrong_kind(source.name))
        return
    if source.size == 0:
        yield LeftPart(part="", error=CorpusError("file-empty"))
        return
    empty = True
    try:
        for found in family.read(source, choices):
            empty = False
            yield found
    except CorpusError as error:
        yield LeftPart(part="", error=error)
    else:
        if empty:  # a feed without an entry, an archive without a file
            yield LeftPart(part="", error=CorpusError("file-empty"))


def read_source(source: Source, choices: TableChoices, known: Known | None = None) -> Iterator[Read]:
    """The articles of a file, and its parts that are none, in their order.

    Of one whose id is `known` nothing more is read: adding a folder again is quick.
    """
    for found in drafts(source, choices):
        if isinstance(found, LeftPart):
            yield found
            continue
        yield _article(found, source, known)


def _article(draft: Draft, source: Source, known: Known | None) -> Read:
    name = f"{source.name}/{draft.part}" if draft.part else source.name
    try:
        body = body_of(draft)
        digest = fingerprint(body)
        if known is not None and known(digest[:ID]):
            return KnownArticle(id=digest[:ID], part=draft.part)
        return ReadArticle(article=article_of(draft, name=name, body=body, digest=digest), part=draft.part)
    except CorpusError as error:
        return LeftPart(part=draft.part, error=error)
