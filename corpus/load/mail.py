"""E-mail messages in: subject, sender, date and text; attachments of known kinds are articles of their own."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr
from typing import Final, cast

from corpus.domain.articles import Header
from corpus.domain.errors import CorpusError
from corpus.domain.tables import TableChoices
from corpus.domain.texts import msg
from corpus.load import limits
from corpus.load.dates import date_of
from corpus.load.draft import Draft, LeftPart
from corpus.load.encodings import decode_declared
from corpus.load.guarded import reading
from corpus.load.inner import inner_parts
from corpus.load.markup import text_of_html
from corpus.load.page import html_text
from corpus.load.registry import Found
from corpus.load.source import Source, held_source

_PASSED: Final = (
    "image/",
    "audio/",
    "video/",
    "application/pgp-signature",
    "application/pkcs7-signature",
    "text/calendar",
)


_KIND: Final = re.compile(rb"^content-type:", re.IGNORECASE | re.MULTILINE)
_FIELDS: Final = re.compile(rb"^content-(?:type|disposition):[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)


def read(source: Source, choices: TableChoices) -> Iterator[Found]:
    """The message, if it has text of its own, then its attachments."""
    message = message_of(source.read())
    text = _text(message)
    attached = list(_attachments(message))
    if text.strip() or not attached:
        yield Draft(text=text, known=_header(message), more=_more(message))
    if attached and source.depth + 1 > limits.NESTING:
        yield LeftPart(part="", error=CorpusError("archive-nested", limit=limits.NESTING))
        return
    for name, part in attached[: limits.PARTS]:
        raw = payload(part)
        yield from inner_parts(held_source(raw, name=f"{source.name}/{name}", depth=source.depth + 1), name, choices)
    for name, _ in attached[limits.PARTS :]:
        yield LeftPart(part=name, error=CorpusError("archive-entries", limit=limits.PARTS))


def message_of(raw: bytes) -> EmailMessage:
    """A message. Raises CorpusError for what has no header, and for more parts and longer fields than any has."""
    if len(_KIND.findall(raw)) > limits.PARTS:
        raise CorpusError("archive-entries", limit=limits.PARTS)
    if any(len(each[0]) > limits.FIELD for each in _FIELDS.finditer(raw)):
        raise CorpusError("file-broken", kind="EML", reason=msg("a header field has no end"))
    with reading("EML"):
        message = message_from_bytes(raw, policy=default)
        if not message.keys():
            raise CorpusError("file-broken", kind="EML", reason=msg("it has no header"))
    return message


def payload(part: EmailMessage) -> bytes:
    """The bytes of a part, its transfer encoding undone."""
    with reading("EML"):
        if part.get_content_type() == "message/rfc822":
            (inner,) = cast("list[EmailMessage]", part.get_payload())
            return inner.as_bytes()
        raw = part.get_payload(decode=True)
    return raw if isinstance(raw, bytes) else b""


def _text(message: EmailMessage) -> str:
    """The plain text; where there is none, that of the HTML."""
    with reading("EML"):
        part = cast("EmailMessage | None", message.get_body(preferencelist=("plain", "html")))
    if part is None and not message.is_multipart():
        part = message  # it calls itself a message of parts and has none
    if part is None:
        return ""
    raw, charset = payload(part), part.get_content_charset()
    if not raw.strip():
        return ""
    if part.get_content_type() == "text/html":
        return text_of_html(html_text(raw, charset))
    text, _ = decode_declared(raw, charset)
    return text


def _attachments(message: EmailMessage) -> Iterator[tuple[str, EmailMessage]]:
    """The parts that are files, with their names; pictures and signatures are no articles."""
    with reading("EML"):
        parts = cast("list[EmailMessage]", list(message.iter_attachments())) if message.is_multipart() else []
    for number, part in enumerate(parts, start=1):
        kind = part.get_content_type()
        if kind.startswith(_PASSED):
            continue
        with reading("EML"):
            name = part.get_filename()
        if not name and part.is_multipart() and kind != "message/rfc822":
            continue  # another form of the text itself
        endings = {"message/rfc822": ".eml", "text/html": ".html", "text/plain": ".txt", "application/pdf": ".pdf"}
        yield name or f"attachment {number}{endings.get(kind, '')}", part


def _header(message: EmailMessage) -> Header:
    return Header(
        title=_field(message, "subject"),
        published=date_of(_field(message, "date")),
        author=_sender(message),
        url=_field(message, "archived-at").strip("<>") or None,
        language=_field(message, "content-language"),
    )


def _more(message: EmailMessage) -> dict[str, str]:
    return {"from": _field(message, "from"), "message_id": _field(message, "message-id")}


def _field(message: EmailMessage, name: str) -> str:
    """A header field, its encoded words decoded where they can be; empty where there is none."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name), "")
    if len(raw) > limits.FIELD:
        return raw[: limits.FACT]
    try:
        with reading("EML"):
            return str(message.get(name) or "")[: limits.FACT]
    except CorpusError:
        return raw[: limits.FACT]


def _sender(message: EmailMessage) -> str | None:
    """The sender's name, else the address."""
    sender = _field(message, "from")
    try:
        with reading("EML"):
            name, address = parseaddr(sender)
    except CorpusError:
        return sender
    return name or address or None
