"""Saved web pages in one file (MHTML): the page is the first HTML part of a message."""

from collections.abc import Iterator
from email.message import EmailMessage

from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.load import limits
from corpus.load.mail import message_of, payload
from corpus.load.page import page_draft
from corpus.load.registry import Found
from corpus.load.source import Source


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The article of the page. Raises CorpusError where there is no page in the file."""
    message = message_of(source.read(limits.LARGEST_OFFICE))
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            url = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "") or None
            yield page_draft(payload(part), url=url, charset=part.get_content_charset())
            return
    raise CorpusError("file-empty")
