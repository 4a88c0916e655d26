"""Names told by a noun in lower case beside them: "Name terminal", "the conference “Name”"."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from corpus.nlp.lexicon import words
from corpus.nlp.quotes import Quotation
from corpus.nlp.runs import is_function_word
from corpus.nlp.view import View

_TAILS: Final = (
    ("tail_facilities", "FAC", True),
    ("tail_products", "PRODUCT", False),
    ("tail_organisations", "ORG", False),
    ("tail_places", "GPE", False),
)
_QUOTED: Final = (("quoted_events", "EVENT"), ("quoted_organisations", "ORG"), ("quoted_products", "PRODUCT"))
_LONGEST: Final = 7  # words of a quoted name
_BEFORE: Final = 3  # tokens before a quoted name among which its noun stands


def find_tailed(view: View, runs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """The names of runs that a noun in lower case follows; a facility's noun belongs to its name."""
    names = words("names")
    for first, last in runs:
        facility = _facility_end(view, last)
        named = any(not view.common(at) and not is_function_word(view.lower(at)) for at in range(first, last))
        if facility > last + 1 and named and view.known[first] != "PERSON":
            yield first, facility, "FAC"
            continue
        if all(view.common(at) or view.title(at) for at in range(first, last)) or view.known[first] in {
            "NORP",
            "PERSON",
            "DATE",
        }:
            continue
        whole = {view.known[at] for at in range(first, last)}
        spaced = view.doc[last - 1].whitespace_ == " "
        for kind, label, included in _TAILS:
            if spaced and view.lower(last) in names[kind] and not (whole == {"GPE"} and not included):
                yield first, last + 1 if included else last, label
                break
        head = view.lower(first - 2) if view.lower(first - 1) == "of" else ""
        if head in names["heads_of_places"] and last - first == 1 and not view.common(first) and not whole - {""}:
            yield first, last, "GPE"


def _facility_end(view: View, last: int) -> int:
    """The end of "nuclear power plant" and the like behind a run; `last` for none."""
    names = words("names")
    end = last
    while end < last + 3 and view.lower(end) in names["facility_kinds"]:
        end += 1
    if end > last and view.lower(end) in names["tail_facilities"] | names["facilities_of_kind"]:
        return end + 1
    return last


_POSTED: Final = re.compile(
    r"(?:wrote|writes|posted|posts?|said|says|published|announced|statement|message|account|page|live|appeared)"
    r" (?:it )?(?:on|via) (X)(?=[.,;:)]|\s|$)"
)


def find_networks(body: str) -> Iterator[tuple[int, int]]:
    """The network that is called by one letter, where someone posts on it."""
    for match in _POSTED.finditer(body):
        yield match.start(1), match.end(1)


def find_quoted(view: View, quotations: Iterable[Quotation]) -> Iterator[tuple[int, int, str]]:
    """Short quotations that are names, as the noun before them, or behind them, tells."""
    names = words("names")
    for quotation in quotations:
        span = view.doc.char_span(quotation.inner_start, quotation.inner_end)
        if span is None or not 0 < len(span) <= _LONGEST or not view.capital(span.start):
            continue
        if view.text(span.end - 1) in {",", ".", "!", "?", "…"}:
            continue
        near = [view.lower(at) for at in range(span.start - 1 - _BEFORE, span.start)]
        near += [view.lower(span.end + 1), view.lower(span.end + 2)]
        for kind, label in _QUOTED:
            if any(word in names[kind] for word in near):
                yield span.start, span.end, label
                break
