"""Parts what a trained model took for one name, and takes off what belongs to none: fields of offices, nouns behind.

"Minister of Roads and Media Name Surname" has one name, "Ambassador to Country Name Surname" two.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from corpus.nlp.candidates import Candidate
from corpus.nlp.lexicon import cues, words
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
    return [part for each in _joined(view, names) for part in _parts(view, each, fields)]


def _joined(view: View, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, two with nothing but a hyphen between them as one: "Name-Name"."""
    joined: list[Candidate] = []
    for each in sorted(names, key=lambda one: one.start):
        last = joined[-1] if joined else None
        if (
            last
            and each.start == last.end + 1
            and view.body[last.end] == "-"
            and not _is_listed(view, last.start, each.end)
        ):
            joined[-1] = replace(last, end=each.end)
        else:
            joined.append(each)
    return joined


def _is_listed(view: View, start: int, end: int) -> bool:
    """Whether a known name is within two places of the text."""
    span = view.doc.char_span(start, end, alignment_mode="contract")
    return span is None or any(view.known[token.i] for token in span)


def outside_fields(view: View, shapes: Sequence[Candidate]) -> list[Candidate]:
    """The shapes that do not lie within the field of an office: not the "Board for Roads" of its member."""
    fields = _fields(view)
    starts = {view.doc[at].idx for at in range(len(view)) if fields[at]}
    return [each for each in shapes if each.label not in {"ORG", "EVENT"} or each.start not in starts]


def _parts(view: View, each: Candidate, fields: Sequence[bool]) -> Iterator[Candidate]:
    span = view.doc.char_span(each.start, each.end, alignment_mode="contract")
    if span is None or not len(span):
        yield each
        return
    first, last = span.start, span.end
    if each.label != "NORP" and fields[first]:
        first = _behind_field(view, first, last, fields)
    if each.label == "EVENT" and _is_union(view, first, last):
        each = replace(each, label="ORG")  # "Bakers' Forum"
    if view.text(first - 1) == "Bank" and last == first + 1 and not (view.capital(first - 2) or view.common(first)):
        first, each = first - 1, replace(each, label="ORG")
    first, last, label = _lengthened(view, first, last, each.label)
    each = replace(each, label=label)
    if each.label == "ORG":
        first, last = _whole(view, first, last)
    if first >= last or _is_none(view, first, last, each.label):
        return
    cut = _second(view, first, last) if each.label in {"ORG", "PERSON", "GPE"} else 0
    if not cut:
        yield _made(view, each, first, last, each.label)
    elif view.text(first) == "X.":
        yield replace(each, end=each.start + 1, label="ORG")
        yield _made(view, each, cut, last, view.known[cut] or each.label)
    else:
        yield _made(view, each, first, cut, view.known[first] or "ORG")
        yield _made(view, each, cut, last, view.known[cut] or "PERSON")


def _is_none(view: View, first: int, last: int, label: str) -> bool:
    """Whether it is no name: "South-South cooperation", "Government of President" and a name, "Town – Town line"."""
    if label == "NORP":
        return view.text(last - 1).islower() and not any(view.known[first:last])
    if label == "PERSON" and last - first > 1:
        return view.lower(last - 1) in _OFFICES and all(view.common(at) for at in range(first, last))
    if label == "PERSON":
        return last - first == 1 and _is_common_word(view, first)
    if label == "ORG" and view.lower(last) in _OFFICES and view.capital(last) and _is_field(view, first, last):
        return True  # "Turkish Roads and Bridges (Minister)"
    ends_in_office = view.office(last - 1) and view.lower(last - 2) in {"of", "to"}
    return (label == "ORG" and last - first > 1 and ends_in_office) or _joins_towns(view, first, last)


def _joins_towns(view: View, first: int, last: int) -> bool:
    """Whether it holds known places with a spaced dash between them: "Town – Town (line)"."""
    dashes = [at for at in range(first + 1, last - 1) if view.text(at) in {"-", "–", "—"} and view.doc[at].whitespace_]
    return any(view.known[at - 1] == "GPE" for at in dashes)


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


def _is_common_word(view: View, at: int) -> bool:
    """Whether a single dictionary word has nothing beside it that makes it a family name."""
    if not view.common(at):
        return False
    word = view.text(at)
    if at in view.starts:
        return view.lower(at + 1) not in cues() and len(view.places(word)) < 2
    beside = view.lower(at - 1) in cues() or view.lower(at + 1) in cues() or view.text(at + 1) in {"'s", "’s", ","}
    return not (beside or view.title(at - 1) or view.is_joined(word))


def _is_field(view: View, first: int, last: int) -> bool:
    """Whether known nations and common words that name no body make it up."""
    heads = words("names")["organisations"]
    return all(
        view.known[at] in {"GPE", "NORP"}
        or view.lower(at) in _JOINTS
        or (view.common(at) and view.lower(at) not in heads)
        for at in range(first, last)
    )


def _lengthened(view: View, first: int, last: int, label: str) -> tuple[int, int, str]:
    """A name with the body's noun behind it ("Name Bank") or before it ("TV Name")."""
    if label not in {"PERSON", "ORG", "GPE", "LOC"} or any(view.known[first:last]):
        return first, last, label
    names = words("names")
    adjacent = last < len(view) and view.doc[last - 1].whitespace_ == " "
    if adjacent and view.capital(last) and view.lower(last) in names["organisations"] and not view.known[last]:
        return first, last + 1, "ORG"
    if view.text(first - 1) in names["body_starts"] and first and view.doc[first - 1].whitespace_ == " ":
        return first - 1, last, "ORG"
    return first, last, label


def _whole(view: View, first: int, last: int) -> tuple[int, int]:
    """An organisation with the country it is "of" and without a common noun behind it: "League A (club)"."""
    nouns = words("names")["tail_organisations"]
    while last > first + 1 and view.text(last - 1).islower() and view.lower(last - 1) in nouns:
        last -= 1
    field = any(view.lower(at) in {"of", "for", "on"} for at in range(first + 1, last - 1))
    joined = field and view.lower(last) == "and" and view.capital(last + 1) and view.common(last + 1)
    if joined and not (
        view.title(last + 1) or view.known[last + 1] or view.lower(last + 1) in words("names")["leading"]
    ):
        return first, last + 2
    end = last if view.lower(last - 1) == "of" else last + 1
    if view.lower(end - 1) != "of" or (end > last and not _is_union(view, first, last)):
        return first, last
    while end < len(view) and view.known[end] == "GPE":
        end += 1
    return first, end if view.known[end - 1] == "GPE" else last


def _is_union(view: View, first: int, last: int) -> bool:
    """Whether people of a trade make it up: "Bakers' Forum"."""
    return any(view.text(at) in {"'", "’"} for at in range(first + 1, last))


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
