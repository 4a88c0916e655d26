"""Parts what a trained model took for one name, and takes off what belongs to none: fields of offices, nouns behind.

"Minister of Roads and Media Name Surname" has one name, "Ambassador to Country Name Surname" two.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from corpus.nlp.candidates import Candidate
from corpus.nlp.lexicon import words
from corpus.nlp.view import View

_OFFICES: Final = frozenset(
    [
        "minister",
        "ministers",
        "undersecretary",
        "commissioner",
        "secretary",
        "member",
        "delegate",
        "envoy",
        "adviser",
        "advisor",
    ]
)
_JOINTS: Final = frozenset(["of", "for", "on", "and", ",", "the", "&"])
_REACH: Final = 16  # tokens; no field is longer
_NETWORKS: Final = frozenset(["on", "via"])


def parted(view: View, names: Sequence[Candidate]) -> list[Candidate]:
    """The names without what is none of them."""
    fields = _fields(view)
    return [part for each in names for part in _parts(view, each, fields)]


def _parts(view: View, each: Candidate, fields: Sequence[bool]) -> Iterator[Candidate]:
    span = view.doc.char_span(each.start, each.end, alignment_mode="contract")
    if span is None or not len(span):
        yield each
        return
    first, last = span.start, span.end
    if each.label in {"ORG", "EVENT", "PRODUCT", "LAW", "PERSON", "GPE", "LOC", "FAC"} and fields[first]:
        first = _behind_field(view, first, last, fields)
        if first == last:
            return
    if each.label == "ORG":
        first, last = _whole(view, first, last)
    elif each.label == "NORP" and view.text(last - 1).islower() and not any(view.known[first:last]):
        return  # "South-South cooperation"
    if each.label == "ORG" and last - first > 1 and view.office(last - 1) and view.lower(last - 2) in {"of", "to"}:
        return  # "Government of President" and a name
    if each.label in {"ORG", "PERSON", "GPE"}:
        cut = _second(view, first, last)
        if cut and view.text(first) == "X.":
            yield replace(each, end=each.start + 1, label="ORG")
            yield _made(view, each, cut, last, view.known[cut] or each.label)
            return
        if cut:
            yield _made(view, each, first, cut, view.known[first] or "ORG")
            yield _made(view, each, cut, last, view.known[cut] or "PERSON")
            return
    yield _made(view, each, first, last, each.label)


def _made(view: View, each: Candidate, first: int, last: int, label: str) -> Candidate:
    end = view.doc[last - 1].idx + len(view.doc[last - 1])
    return replace(each, start=view.doc[first].idx, end=end, label=label)


def _second(view: View, first: int, last: int) -> int:
    """Where a second name begins: behind the country or acronym of an office, or behind "on X."; 0 for none."""
    if view.text(first) == "X." and view.lower(first - 1) in _NETWORKS:
        return first + 1 if last > first + 1 else 0
    behind = view.lower(first - 1) in {"of", "to", "the", "in", "from", "for"}
    cut = first
    while cut < last and view.known[cut] in {"GPE", "ORG"} and view.known[cut] == view.known[first]:
        cut += 1
    if cut == first and view.acronym(first) and (behind or view.given(first + 1)):
        cut = first + 1
    if cut == first or not 2 <= last - cut <= 3 or not behind:
        return 0
    names = words("names")["organisations"]
    plain = any(view.common(at) or view.lower(at) in names or view.known[at] for at in range(cut, last))
    return cut if (view.given(cut) or not plain) and all(view.capital(at) for at in (cut, last - 1)) else 0


def _whole(view: View, first: int, last: int) -> tuple[int, int]:
    """An organisation without a common noun behind it ("League A (club)"), with the country it is "of"."""
    while (
        last > first + 1
        and view.text(last - 1).islower()
        and view.lower(last - 1) in words("names")["tail_organisations"]
    ):
        last -= 1
    if view.lower(last - 1) == "of" and last < len(view) and view.known[last] == "GPE":
        while last < len(view) and view.known[last] == "GPE":
            last += 1
    return first, last


def _fields(view: View) -> list[bool]:
    """For each token whether it belongs to the field of an office: "Minister of (Roads and Mass Media)"."""
    marks = [False] * len(view)
    at = 0
    while at < len(view):
        if view.lower(at) in _OFFICES and view.capital(at):
            end = _field_end(view, at)
            for each in range(at + 1, end):
                marks[each] = True
            at = max(at, end - 1)
        at += 1
    return marks


def _field_end(view: View, office: int) -> int:
    """The end of the field behind an office; the token behind the office where there is none."""
    start = office + 1
    while view.lower(start) in {"in", "charge", "board", "delegate", "state", "the"} or (
        view.lower(start) in {"of", "for", "on"} and start < office + 8
    ):
        start += 1
    if start == office + 1 or view.lower(start - 1) not in {"of", "for", "on", "the"}:
        return office + 1
    end = start
    for at in range(start, min(start + _REACH, len(view))):
        if view.capital(at) and view.common(at) and not view.known[at] and not view.office(at) and not view.given(at):
            end = at + 1
        elif view.lower(at) not in _JOINTS or at == start:
            break
    return end


def _behind_field(view: View, first: int, last: int, fields: Sequence[bool]) -> int:
    """Where the part of a name behind the field of an office begins; `last` where there is none."""
    at = first
    while at < last and (fields[at] or view.lower(at) in {"of", "the", "and", ","}):
        at += 1
    return at
