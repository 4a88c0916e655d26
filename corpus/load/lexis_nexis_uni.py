"""Exports of Nexis Uni and Lexis+: in each article, facts above a line `Body`, and `End of Document` at its end."""

import re
from collections.abc import Iterable
from typing import Final

from corpus.domain.articles import Header
from corpus.load.dates import date_of
from corpus.load.draft import Draft
from corpus.load.lines import blocks, unwrapped

_END: Final = re.compile(r"^[ \t\f]*End of Document[ \t]*$", re.MULTILINE)
_KEYS: Final = (
    "Section|Length|Byline|Dateline|Highlight|Language|Publication-Type|Publication Type|Journal Code|Journal-Code|"
    "Subject|Company|Organization|Ticker|Industry|Person|Geographic|Load-Date|Graphic|Document-Type|Edition|Series|"
    "Notes|Correction"
)
_KEY: Final = re.compile(rf"({_KEYS})\s?:\s*(.*)")
_RIGHTS: Final = re.compile(r"(?:Copyright\b|©)", re.IGNORECASE)
_CLOSING: Final = re.compile(rf"(?:Classification|Graphic|Notes|Correction)\s*$|(?:Load-Date|Language|{_KEYS})\s?:")
_PAGE: Final = re.compile(r"^[ \t\f]*Page \d+ of \d+[ \t]*$", re.MULTILINE)
_LONGEST: Final = 80  # code points of a line that is only a date
_BY: Final = re.compile(r"by\s+(?=\w)", re.IGNORECASE)


def nexis_uni_drafts(text: str) -> list[Draft]:
    """The articles of an export; none where the text is no such export."""
    ends = list(_END.finditer(text)) if "End of Document" in text else []
    if not ends:
        return []
    starts = [0, *(end.end() for end in ends[:-1])]
    chunks = [_PAGE.sub("", text[start : end.start()]) for start, end in zip(starts, ends, strict=True)]
    if not any(re.search(r"(?m)^\s*(?:Body\s*$|Length\s?:|Load-Date\s?:)", chunk) for chunk in chunks):
        return []
    return [_article(chunk, number) for number, chunk in enumerate(chunks, start=1)]


def _article(chunk: str, number: int) -> Draft:
    lines = chunk.split("\n")
    body = next((at for at, line in enumerate(lines) if line.strip() == "Body"), None)
    if body is None:
        body = max((at for at, line in enumerate(lines) if _head_key(line)), default=-1)
    head = [line.strip() for line in lines[: body + 1] if line.strip() and line.strip() != "Body"]
    rest = lines[body + 1 :]
    end = next((at for at, line in enumerate(rest) if _CLOSING.match(line.strip())), len(rest))
    more = _facts(head) | _facts(line.strip() for line in rest[end:])
    date_at = _date_line(head)
    title, source, edition = _names(head, date_at)
    more |= {"edition": edition, "rights": next((line for line in head if _RIGHTS.match(line)), "")}
    byline = more.pop("byline", None)
    return Draft(
        text="\n\n".join(unwrapped(part) for part in blocks(rest[:end])),
        known=Header(
            title=title,
            agency=source,
            place=more.pop("dateline", "").rstrip(" -–—") or None,
            published=date_of(head[date_at]) if date_at is not None else None,
            author=_BY.sub("", byline, count=1) if byline else None,
            language=more.pop("language", None),
        ),
        more=more,
        part=str(number),
    )


def _head_key(line: str) -> bool:
    return bool(re.match(r"(?:Section|Length|Byline|Dateline|Highlight)\s?:", line.strip()))


def _date_line(head: list[str]) -> int | None:
    """Which line of the head is the date: the last that is nothing else. Above it may be a list of all articles."""
    dated = (
        at
        for at in range(len(head) - 1, -1, -1)
        if len(head[at]) <= _LONGEST and not _KEY.match(head[at]) and (date_of(head[at]) or "").count("-") == 2
    )
    return next(dated, None)


def _names(head: list[str], date_at: int | None) -> tuple[str | None, str | None, str]:
    """Title and source, the two lines above the date, and the edition between the date and the rights."""
    if date_at is None:
        return None, None, ""
    above = head[:date_at]
    title = above[-2] if len(above) > 1 else None
    below = []
    for line in head[date_at + 1 :]:
        if _RIGHTS.match(line) or _KEY.match(line):
            break
        below.append(line)
    return title, (above[-1] if above else None), " ".join(below)


def _facts(lines: Iterable[str]) -> dict[str, str]:
    """The facts of `Name: value` lines, their names in small letters; a value may go on in the next lines."""
    found: dict[str, str] = {}
    name = ""
    for line in lines:
        match = _KEY.match(line)
        if match:
            name = match[1].lower().replace("-", "_").replace(" ", "_")
            found[name] = match[2].strip()
        elif not line or _RIGHTS.match(line):
            name = ""
        elif name and not found[name]:
            found[name] = line
    return found
