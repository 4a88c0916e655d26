"""Exports of LexisNexis and Nexis Uni: many articles in one text, each with the facts that the database has of it."""

import re
from collections.abc import Iterator
from typing import Final

from corpus.domain.articles import Header
from corpus.load.dates import date_of
from corpus.load.draft import Draft
from corpus.load.lexis_nexis_uni import nexis_uni_drafts
from corpus.load.lines import blocks, unwrapped

# "8 of 383 DOCUMENTS", and the same in German, French, Spanish, Italian and Dutch. The second figure is often wrong.
_MARK: Final = re.compile(
    r"^[ \t\f\ufeff]*(?:\d{1,7} (?:of|von|de|di|van|sur) \d{1,7} (?:DOCUMENT(?:S|OS?|I|EN)?|DOKUMENT(?:EN)?|DOKUMENTE)"
    r"|(?:Dokument|Document|Documento) \d{1,7} (?:of|von|de|di|van|sur) \d{1,7})[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_KEY: Final = re.compile(r"([A-Z][A-ZÄÖÜÉ/& -]{2,40}):(?:\s+(.*)|$)")
_RIGHTS: Final = re.compile(r"\s*(?:Copyright\b|\(c\)|©|All Rights Reserved|Alle Rechte vorbehalten)", re.IGNORECASE)
_ENDING: Final = frozenset({
    "LOAD-DATE", "LANGUAGE", "PUBLICATION-TYPE", "DOCUMENT-TYPE", "JOURNAL-CODE", "SUBJECT", "GRAPHIC", "COUNTRY",
    "CITY", "STATE", "COMPANY", "ORGANIZATION", "PERSON", "INDUSTRY", "GEOGRAPHIC", "TICKER", "UPDATE", "NOTES",
    "CORRECTION", "TYPE", "SPRACHE",
})  # fmt: skip
_LEADING: Final = 5  # blocks among which the date stands
_BY: Final = re.compile(r"(?:by|von|par)\s+(?=\w)", re.IGNORECASE)


def drafts_of_text(text: str) -> list[Draft]:
    """The articles of an export of either kind; none where the text is no such export."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    small = text.lower()  # most texts have neither word, and are looked through at once
    marks = list(_MARK.finditer(text)) if "document" in small or "dokument" in small else []
    if not marks:
        return nexis_uni_drafts(text)
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    chunks = [text[mark.end() : end] for mark, end in zip(marks, ends, strict=True)]
    if not any(_KEY.match(line) for line in chunks[0].split("\n")):
        return []
    return [_article(chunk, number) for number, chunk in enumerate(chunks, start=1)]


def _article(chunk: str, number: int) -> Draft:
    """One article: source, date, title, facts as `KEY: value`, text, more facts, and who has the rights."""
    parts = blocks(chunk.split("\n"))
    more: dict[str, str] = {}
    date_at = next((at for at, part in enumerate(parts[:_LEADING]) if date_of(part[0])), None)
    source, date = _source_and_date(parts, date_at, more)
    parts = parts[0 if date_at is None else date_at + 1 :]
    title = _joined(parts.pop(0)) if parts and not _KEY.match(parts[0][0].strip()) else None
    while parts and (pairs := list(_pairs(parts[0]))):
        more |= dict(pairs)
        parts.pop(0)
    end = next((at for at, part in enumerate(parts) if _ends(part)), len(parts))
    for part in parts[end:]:
        more |= dict(_pairs(part))
    said, rest = parts[:end], parts[end:]
    return Draft(
        text="\n\n".join(unwrapped(part) for part in said),
        known=_header(title or more.pop("headline", None), source, date, more),
        more=more | {"rights": " ".join(_joined(part) for part in rest if _RIGHTS.match(part[0]))},
        part=str(number),
    )


def _source_and_date(
    parts: list[list[str]], date_at: int | None, more: dict[str, str]
) -> tuple[str | None, str | None]:
    """The name above the date, and the date; what stands below it in its block is the edition."""
    if date_at is None:
        return None, None
    names = [_joined(part) for part in parts[:date_at] if not _RIGHTS.match(part[0])]
    edition = _joined(parts[date_at][1:])
    if edition:
        more["edition"] = edition.rstrip(";")
    return (names[-1] if names else None), date_of(parts[date_at][0])


def _header(title: str | None, source: str | None, date: str | None, more: dict[str, str]) -> Header:
    """The header, with the facts that have a place in it taken out of `more`."""
    byline = more.pop("byline", None)
    return Header(
        title=title,
        agency=source,
        place=more.pop("dateline", "").rstrip(" -–—") or None,
        published=date,
        author=_BY.sub("", byline, count=1) if byline else None,
        language=more.pop("language", None) or more.pop("sprache", None),
    )


def _pairs(part: list[str]) -> Iterator[tuple[str, str]]:
    """The facts of a block, as (name in small letters, value); none where it does not begin with one."""
    name, value = "", ""
    for line in part:
        match = _KEY.match(line.strip())
        if match:
            if name:
                yield name, value
            name, value = match[1].strip().lower().replace("-", "_"), (match[2] or "").strip()
        elif not name:
            return
        else:
            value = f"{value} {line.strip()}".strip()
    if name:
        yield name, value


def _ends(part: list[str]) -> bool:
    """Whether the text is over: facts that stand below it, or the line of rights in the middle of the page."""
    match = _KEY.match(part[0].strip())
    if match:
        return match[1].strip().upper() in _ENDING
    return bool(_RIGHTS.match(part[0])) and part[0].startswith("     ")


def _joined(part: list[str]) -> str:
    return " ".join(line.strip() for line in part)
