"""Plain text and Markdown in; an export of a news database in plain text becomes the articles it holds."""

from collections.abc import Iterator

from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.load.draft import Draft
from corpus.load.encodings import decode
from corpus.load.lexis import drafts_of_text
from corpus.load.registry import Found
from corpus.load.source import Source


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The text as it stands, or the articles of a LexisNexis export."""
    text = decoded(source.read())
    found = drafts_of_text(text) or [Draft(text=text)]
    yield from source.gauge.each(found, len(found))


def decoded(raw: bytes) -> str:
    """The text of a file. Raises CorpusError where there is none."""
    if not raw.strip():
        raise CorpusError("file-empty")
    text, _ = decode(raw)
    return text
