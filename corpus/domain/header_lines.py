"""Lines of credits above an article: `Published: …`, `By …`, `Source: …`, an address."""

import re
from dataclasses import dataclass
from typing import Final

from corpus.domain.header_dates import read_date
from corpus.domain.header_names import STOPPERS, WORDS_TOO, credit_like, known_agency, known_place

WIDEST: Final = 300  # code points; a longer line is a paragraph

_KEY_NAMES: Final = {
    "title": "title|headline|заголовок|загаловак",
    "agency": "agency|source|источник|агентство|крыніца",
    "place": "place|location",
    "date": "published|published on|publication date|date|date published|posted|posted on|дата|опубликовано",
    "updated": "updated|last updated|modified|last modified|updated on|обновлено",
    "author": "author|authors|byline|written by|автор|аўтар",
    "url": "url|link|address|permalink|ссылка",
    "language": "language|lang|язык",
}
_KEYS: Final = {key: part for part, keys in _KEY_NAMES.items() for key in keys.split("|")}
_KEYED: Final = re.compile(r"(?P<key>[^\W\d_][^\W\d_ ]{2,12}(?: [^\W\d_]{2,10})?)\s{0,2}:\s{0,4}(?P<value>\S.*)")
_PUBLISHED: Final = re.compile(r"(?:published|posted|updated)(?:\s(?:on|at))?\s{1,4}(?=[\w])", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"]{3,400}", re.IGNORECASE)
_BYLINE: Final = re.compile(r"by\s{1,4}(?P<names>[^\W\d_].*)", re.IGNORECASE)
_TIME: Final = re.compile(
    r"[\s,|]{0,4}(?:(?:at|в)\s)?(?:\d{1,2}[:.]\d\d(?::\d\d)?)?\s?(?:[ap]\.?m\.?)?"
    r"\s?(?:[A-Z]{3,4})?(?:[+-]\d{1,2}(?::?\d\d)?)?",
    re.IGNORECASE,
)
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2}(?:-[A-Za-z]{2})?")
_NAME_WORD: Final = re.compile(r"[^\W\d_][\w’'.-]*")
_JOINERS: Final = frozenset({"and", "&", "de", "van", "von", "al", "el", "bin", "и", "і", "la", "der", "di"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Credits:
    """What lines of credits say; every part may be absent.

    `date` is ISO and may be partial; `updated` is the date of a later version.
    """

    title: str | None = None
    agency: str | None = None
    place: str | None = None
    date: str | None = None
    updated: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None

    def joined(self, later: "Credits") -> "Credits":
        """These credits, completed by what a later line says; what was said first stays."""
        if later == _NOTHING:
            return self
        return (
            later
            if self == _NOTHING
            else Credits(**{name: getattr(self, name) or getattr(later, name) for name in self.__slots__})
        )


_NOTHING: Final = Credits()


def read_credits(line: str) -> Credits | None:
    """What a whole line of credits says, None where the line, or a part of it between bars, is none."""
    if len(line) > WIDEST:
        return None
    said = Credits()
    pieces = [each.strip() for each in re.split(r"\s[|•·]\s", line.strip().strip("*_"))]
    for piece in pieces:
        one = _bare_name(piece, among=len(pieces) > 1) or _piece(piece)
        if one is None:
            return None
        said = said.joined(one)
    return said


def _bare_name(text: str, *, among: bool) -> Credits | None:
    """An agency that is a line of its own; among other credits also a place."""
    name = text.removesuffix(".")
    if known_agency(name) and (among or credit_like(name)) and name.casefold() not in WORDS_TOO:
        return Credits(agency=name)
    return Credits(place=text) if among and known_place(text) else None


def _piece(text: str) -> Credits | None:
    if match := _ADDRESS.fullmatch(text):
        return Credits(url=match[0])
    keyed = _KEYED.fullmatch(text)
    part = _KEYS.get(" ".join(keyed["key"].casefold().split())) if keyed else None
    if keyed and part:
        return _keyed(part, keyed["value"].strip().strip("\"'"))
    if match := _PUBLISHED.match(text):
        value = text[match.end() :]
        return _updated(value) if match[0].casefold().startswith("updated") else _dated(value)
    if match := _BYLINE.fullmatch(text):
        return _byline(match["names"])
    return _dated(text, partial=True)


def _keyed(part: str, value: str) -> Credits | None:
    """A line `Key: value`; one whose value cannot be what the key says is a sentence, not a credit."""
    match part:
        case "date":
            said = _dated(value)
        case "updated":
            said = _updated(value)
        case "url":
            address = _ADDRESS.match(value)
            said = Credits(url=address[0]) if address else None
        case "language":
            said = Credits(language=value.casefold()) if _LANGUAGE.fullmatch(value) else None
        case "title":
            said = Credits(title=value)
        case "author":
            said = Credits(author=value) if len(value) <= 120 else None
        case _:
            short = len(value.split()) <= 5 and not value.endswith(".")
            said = Credits(**{part: value}) if short else None
    return said


def _dated(text: str, *, partial: bool = False) -> Credits | None:
    """A date, with or without a time of day, and nothing else; where `partial`, also one without a year."""
    date = read_date(text)
    if not date or (date.iso.startswith("--") and not partial) or not _TIME.fullmatch(text, date.end):
        time_first = re.match(r"\d{1,2}:\d\d(?::\d\d)?[,\s]{1,3}", text)
        return _dated(text[time_first.end() :]) if time_first else None
    return Credits(date=date.iso)


def _updated(text: str) -> Credits | None:
    dated = _dated(text)
    return Credits(updated=dated.date) if dated else None


def _byline(names: str) -> Credits | None:
    """`By Jane Doe`, `By Jane Doe and John Roe, Reuters`: words with capitals, at least two of them."""
    name, _, after = names.partition(",")
    words = name.split()
    proper = [each for each in words if each.casefold() not in _JOINERS]
    fit = 2 <= len(proper) <= 8 and all(_NAME_WORD.fullmatch(each) and each[0].isupper() for each in proper)
    if not fit or name.endswith(".") or any(each.casefold() in STOPPERS for each in proper):
        return None
    agency = after.strip()
    if agency and (dated := _dated(agency, partial=True)):
        return Credits(author=name.strip(), date=dated.date)
    if agency and not known_agency(agency) and not all(each[0].isupper() for each in agency.split()):
        return None
    return Credits(author=name.strip(), agency=agency if known_agency(agency) else None)
