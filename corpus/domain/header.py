"""The header of a news article: what its first lines say of title, agency, place, date, author and address.

The parser only reads. A title line and a dateline stay in the body, which is never changed.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import Final

from corpus.domain.articles import Header
from corpus.domain.header_dateline import Dateline, read_dateline
from corpus.domain.header_dates import read_date
from corpus.domain.header_end import closing_credit
from corpus.domain.header_lines import Credits, read_credits
from corpus.domain.header_names import known_place
from corpus.domain.spans import Span, span

HEAD: Final = 2000  # code points in which a header is looked for
_LINES: Final = 12
_TITLE: Final = 200
_SENTENCE_END: Final = re.compile(r"[.!?…][\"”»’')\]]*$|[,;:][\"”»’']*$")
_ABBREVIATION: Final = re.compile(r"\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No|vs|etc|[A-ZА-Я]|[a-z]\.[a-z])\.$")
_NEW_SENTENCE: Final = re.compile(r"[^\W\d_]{3,}[.!?][\"”»’)]*\s+[\"“«‘(]*[^\W\d_]")
_DATELINE_KEY: Final = re.compile(r"dateline\s?:\s{0,4}", re.IGNORECASE)
_EXPLICIT: Final = re.compile(r"\s{0,8}date[:\s]\s{0,4}(?=\d)", re.IGNORECASE)
_TRANSCRIPT: Final = re.compile(r"^[^\W\d_a-z][^\W\d_a-z]{2,30}:\s", re.MULTILINE)
_RULE: Final = re.compile(r"[-=*_~]{3,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A line that is not blank, where it starts in the body, and whether a blank line, or nothing, follows it."""

    text: str
    start: int
    alone: bool
    last: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DatelineSpans:
    """Where the dateline stands in the body: with what precedes it in its line, and the place and agency in it."""

    extent: Span
    place: Span | None = None
    agency: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What the lines of a head gave: the first title, all credits, the dateline, and where the text proper begins.

    `line` is where the line of the dateline, or of the first sentence, begins.
    """

    title: str | None
    said: Credits
    dateline: Dateline
    line: int = 0
    lead: int = 0


def parse_header(body: str) -> Header:
    """What the head of a canonical body says of the article; what it does not say is None."""
    found = _read(body)
    said, dateline = found.said, found.dateline
    return Header(
        title=said.title or found.title,
        agency=dateline.agency or said.agency or closing_credit(body[found.lead :]),
        place=dateline.place or said.place,
        published=said.date or dateline.date or said.updated,
        author=said.author,
        url=said.url,
        language=said.language,
    )


def lead_start(body: str) -> int:
    """Where the first sentence of the article itself begins, behind title, credits and dateline; 0 if none is seen."""
    start = _read(body).lead
    return start + len(body[start:HEAD]) - len(body[start:HEAD].lstrip())


def dateline_spans(body: str) -> DatelineSpans | None:
    """Where the dateline and its parts stand in a canonical body; None where it has none."""
    found = _read(body)
    dateline = found.dateline
    if not dateline.end:
        return None
    place = _where(dateline.place, body, found.line)
    agency = _where(dateline.agency, body, place.end if place else found.line)
    agency = agency or _where(dateline.agency, body, found.line)
    return DatelineSpans(extent=span(found.line, found.lead), place=place, agency=agency)


def _where(words: str | None, body: str, start: int) -> Span | None:
    position = body.find(words, start, HEAD) if words else -1
    return span(position, position + len(words)) if words and position >= 0 else None


def _read(body: str) -> _Found:
    return _read_head(body[:HEAD], len(body) <= HEAD)


@lru_cache(maxsize=8)  # whoever adds an article asks three times
def _read_head(head: str, complete: bool) -> _Found:
    return _walk(head, _lines(head, complete=complete))


def _lines(head: str, *, complete: bool) -> list[_Line]:
    rows = head.split("\n")
    starts = [0, *accumulate(len(row) + 1 for row in rows)]
    filled = [number for number, row in enumerate(rows) if row.strip()]
    last = filled[-1] if filled and complete else -1
    return [
        _Line(
            text=rows[number],
            start=starts[number],
            alone=number + 1 < len(rows) and not rows[number + 1].strip(),
            last=number == last,
        )
        for number in filled[:_LINES]
    ]


def _walk(head: str, lines: list[_Line]) -> _Found:
    """Read line after line until the first paragraph of the article itself."""
    title: str | None = None
    said = Credits()
    above: _Found | None = None  # a dateline in a line of its own, which further credits may follow
    texts = 0
    for index, line in enumerate(lines):
        text = line.text.strip()
        if _RULE.fullmatch(text):
            continue
        explicit, text = _explicit_date(text)
        more = Credits() if not text else _credits(lines, index, text)
        said = said.joined(explicit).joined(more or Credits())
        if more:
            above = above and replace(above, said=said, lead=line.start + len(line.text))
            continue
        found = _dateline(head, line, text, texts)
        if found:
            above = _below(above, replace(found, title=title, said=said))
            if found.dateline.own_line:
                continue
            return above
        if above or not _is_title_like(text) or line.last:
            return above or _Found(title=title, said=said, dateline=Dateline(), line=line.start, lead=line.start)
        if texts == 0 and _followed_as_title(lines, index):
            title = text.lstrip("#* \t").rstrip("#* \t") or None
        texts += 1
    return above or _Found(title=title, said=said, dateline=Dateline())


def _credits(lines: list[_Line], index: int, text: str) -> Credits | None:
    """What a line of credits says; a bare place is one in capitals, or where more credits follow."""
    line = lines[index]
    if line.last and not index:
        return None
    if known_place(text) and index + 1 < len(lines):
        following = read_credits(lines[index + 1].text.strip())
        return Credits(place=text) if text.isupper() or following else None
    return read_credits(text)


def _dateline(head: str, line: _Line, text: str, texts: int) -> _Found | None:
    """The dateline at the head of a line, where it is believable there."""
    opening = text.lstrip("#>*_ \t")
    key = _DATELINE_KEY.match(opening)
    opening = opening[key.end() :] if key else opening
    dateline = read_dateline(opening, paragraph=not _is_title_like(text) or line.last)
    if not dateline or not _believable(head, dateline, text, texts):
        return None
    lead = line.start + len(line.text.rstrip()) - len(opening) + dateline.end
    return _Found(title=None, said=Credits(), dateline=dateline, line=line.start, lead=lead)


def _below(above: _Found | None, found: _Found) -> _Found:
    """A dateline that completes one in a line above it."""
    if above is None:
        return found
    return replace(found, dateline=above.dateline.joined(found.dateline), line=above.line)


def _explicit_date(text: str) -> tuple[Credits, str]:
    """A date said at the head of a line, as in `date 2024-05-14 MINSK, …`, and the rest of the line."""
    match = _EXPLICIT.match(text)
    date = read_date(text, match.end()) if match else None
    if not date:
        return Credits(), text
    return Credits(date=date.iso), text[date.end :].strip()


@lru_cache(maxsize=8)  # asked for a dateline and for a title
def _is_title_like(text: str) -> bool:
    """Whether a line could be a title: short, one sentence, without the full stop of a paragraph."""
    if len(text) > _TITLE or not any(each.isalpha() for each in text) or text[0] in "—–-•":
        return False
    ending = _SENTENCE_END.search(text)
    if ending and ending[0][0] in ".,;:" and not text.endswith("...") and not _ABBREVIATION.search(text):
        return False
    return not _NEW_SENTENCE.search(text)


def _followed_as_title(lines: list[_Line], index: int) -> bool:
    """Whether what follows the line sets it off as a title: a blank line, credits, a rule or a certain dateline."""
    line = lines[index]
    if line.alone:
        return True
    if index + 1 >= len(lines):
        return False
    following = lines[index + 1].text.strip()
    dateline = read_dateline(following)
    return bool(
        _RULE.fullmatch(following)
        or _EXPLICIT.match(following)
        or read_credits(following)
        or (dateline and dateline.certain)
    )


def _believable(head: str, dateline: Dateline, text: str, texts: int) -> bool:
    """Whether a dateline counts here: one with only a place not below two titles, nor in a transcript of speakers."""
    if dateline.certain:
        return True
    in_transcript = bool(_TRANSCRIPT.match(text)) and len(_TRANSCRIPT.findall(head)) > 1
    return texts < 2 and not in_transcript
