"""Puts right what a trained model finds, by what the rest of the article and the gazetteers know.

A model looks at a few words around a name. It does not see that "Halm" is the "Ana Halm" of the paragraph before, takes
"Photographer" for a part of the name behind it, and a capital at the start of a sentence for a name.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from corpus.nlp.candidates import Candidate, Source, trimmed
from corpus.nlp.gazetteer import first_names
from corpus.nlp.lexicon import words
from corpus.nlp.runs import is_common, is_function_word

_BETWEEN: Final = re.compile(r"\s*(?:,|and|or|&|[-–—/])\s*|\s+")
_INSIDE: Final = re.compile(r"(?<=[\w,;’')] )[^\W\d_]+")
_NAME: Final = re.compile(r"[\W\d]*[^\W\d_]{2}|[A-Z][\w.&]")
_WORD: Final = re.compile(r"[^\W\d_][\w’'.-]*")
_AGENTS: Final = ("er", "or", "ist", "ian", "man", "woman", "person", "ary")
_OFFICE: Final = re.compile(r"(?P<office>[^\W\d_]+)\s(?:of|at)\s(?:the\s)?$")
_BEFORE: Final = 40  # characters before a name in which its bearer's office is looked for
_ROMAN: Final = re.compile(r"[IVXLC]+")
_SWAPPED: Final = frozenset(["PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "PRODUCT"])


def tidied(body: str, found: Iterable[Candidate], sure: Sequence[Candidate], starts: frozenset[int]) -> list[Candidate]:
    """The names of a model put right; `sure` are what rules are sure of, `starts` where sentences begin."""
    amounts = {each.start: each.end for each in sure if each.source is Source.AMOUNT}
    known = {each.start: each for each in sorted(sure, key=lambda one: one.end)}
    inside = frozenset(match.group() for match in _INSIDE.finditer(body))
    names = [_trimmed(body, each) for each in found]
    fuller = (body[each.start : each.end].split() for each in names if each.label == "PERSON")
    families = frozenset(name[-1] for name in fuller if len(name) > 1)
    names = [each for each in names if not _is_amount(each, amounts)]
    peoples = frozenset(each.end for each in sure if each.label == "NORP")
    names = [each for each in names if each.label != "PERSON" or each.end not in peoples]  # "Three Kazakh"
    changed = (_changed(body, part, families) for each in names for part in _parted(body, each))
    names = [each for each in changed if each and not _is_list(body, each, known)]
    names = [each for each in names if not _is_term(body, each) and not _is_mere_capital(body, each, starts, inside)]
    return list(_agreed(body, names, sure))


def _trimmed(body: str, each: Candidate) -> Candidate:
    where = trimmed(body, each)
    return Candidate(start=where.start, end=where.end, label=each.label, source=each.source)


def _parted(body: str, each: Candidate) -> tuple[Candidate, ...]:
    """ "CEO of Orbit Name Surname", taken for one name: behind an office the last two words are the person's."""
    parts = list(_WORD.finditer(body, each.start, each.end))
    office = _OFFICE.search(body, max(0, each.start - _BEFORE), each.start)
    if each.label not in {"PERSON", "ORG"} or len(parts) < 3 or office is None:
        return (each,)
    if office["office"].lower() not in words("merging")["offices"] or parts[0].group().lower() in first_names():
        return (each,)
    if each.label == "ORG" and (
        body.count(body[each.start : parts[-3].end()]) < 2 or any(is_common(one.group().lower()) for one in parts[-2:])
    ):
        return (each,)  # the whole is a firm: only one that is named by its first word elsewhere is parted
    person = Candidate(start=parts[-2].start(), end=each.end, label="PERSON", source=each.source)
    return Candidate(start=each.start, end=parts[-3].end(), label="ORG", source=each.source), person


def _changed(body: str, each: Candidate, families: frozenset[str]) -> Candidate | None:
    """A person without the role before the name; a law or event that was taken for an organisation by its last word."""
    label, start = each.label, each.start
    parts = [(match.start(), match.group()) for match in _WORD.finditer(body, each.start, each.end)]
    if not parts:
        return None
    if label == "PERSON":
        at = 0
        while at < len(parts) and _is_role(parts[at][1], after=len(parts) - at - 1):
            at += 1
        if at == len(parts) and parts[-1][1] not in families:
            return None
        start = parts[min(at, len(parts) - 1)][0]
    elif len(parts) > 1 and label in _SWAPPED:
        head, heads = parts[-1][1].lower(), words("merging")
        label = "LAW" if head in heads["laws"] else "EVENT" if head in heads["events"] else label
    return Candidate(start=start, end=each.end, label=label, source=each.source)


def _is_role(word: str, *, after: int) -> bool:
    """Whether a word with `after` words of the name behind it is a role or title: "Lawmaker", "Photographer", "Dr"."""
    lower = word.lower()
    speakers = words("speakers")
    if lower in speakers["roles"] or (lower in speakers["titles"] and after > 0):
        return True
    return after > 1 and len(lower) > 6 and lower.endswith(_AGENTS) and is_common(lower)


def _is_list(body: str, each: Candidate, known: dict[int, Candidate]) -> bool:
    """Whether known names and what joins them make up the whole: "Russia and Belarus", "Mongolian Gobi"."""
    at, parts = each.start, 0
    while at in known and known[at].end <= each.end:
        at, parts = known[at].end, parts + 1
        if at == each.end:
            return parts > 1 and (known[each.start].label == "NORP" or _is_joined(body, each))
        gap = _BETWEEN.match(body, at)
        at = gap.end() if gap else at
    return False


def _is_amount(each: Candidate, amounts: dict[int, int]) -> bool:
    """Whether a date or a sum makes up the first half of it: "Apr 9 -"."""
    return 2 * (amounts.get(each.start, each.start) - each.start) >= each.end - each.start


def _is_joined(body: str, each: Candidate) -> bool:
    return re.search(r"\b(?:and|or)\b|[,–—/-]", body[each.start : each.end]) is not None


def _is_term(body: str, each: Candidate) -> bool:
    """Whether it is a common noun in capitals, a Roman numeral, or no word at all."""
    name = body[each.start : each.end]
    return name in words("merging")["terms"] or _ROMAN.fullmatch(name) is not None or not _NAME.match(name)


def _is_mere_capital(body: str, each: Candidate, starts: frozenset[int], inside: frozenset[str]) -> bool:
    """Whether a single common word has its capital from a sentence's start; `inside` are words within sentences."""
    name = body[each.start : each.end]
    if each.start not in starts or not name.isalpha() or name.isupper():
        return False
    return is_function_word(name.lower()) or (is_common(name.lower()) and name not in inside)


def _agreed(body: str, found: Sequence[Candidate], sure: Sequence[Candidate]) -> Iterator[Candidate]:
    """One label for one name: that of the fuller name it is short for, else the one that it is given most often."""
    short: dict[str, str] = {}
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for each in [*found, *sure]:
        name = body[each.start : each.end]
        parts = name.split()
        if len(parts) > 1 and each.label == "PERSON":
            short[parts[-1]] = "PERSON"
        elif len(parts) > 1 and each.label == "ORG":
            short.setdefault(parts[0], "ORG")
        counts[name][each.label] += 1
    for each in found:
        name = body[each.start : each.end]
        label = each.label
        if label in _SWAPPED:
            label = short[name] if name in short and label in {"PERSON", "ORG", "GPE", "LOC"} else _most(counts[name])
        yield Candidate(start=each.start, end=each.end, label=label, source=each.source)


def _most(counts: Counter[str]) -> str:
    return counts.most_common(1)[0][0]


def lengthened(names: Sequence[Candidate], shapes: Iterable[Candidate]) -> list[Candidate]:
    """The names, where an organisation's shape begins further left with the longer one: "Polish-Czech …"."""
    longest: dict[int, Candidate] = {}
    for each in shapes:
        if each.label == "ORG" and each.source is Source.SHAPE:
            longest[each.end] = min(longest.get(each.end, each), each, key=lambda one: one.start)
    found = [each for each in longest.values() if _is_left_out(each, names)]
    for each in names:
        longer = longest.get(each.end) if each.label == "ORG" else None
        found.append(longer if longer and longer.start < each.start else each)
    return found


def _is_left_out(shape: Candidate, names: Sequence[Candidate]) -> bool:
    """Whether a model finds nothing but peoples in it."""
    inside = [each for each in names if each.start < shape.end and shape.start < each.end]
    return bool(inside) and all(each.label == "NORP" for each in inside)


def beside_model(body: str, *layers: Iterable[Candidate]) -> list[Candidate]:
    """The candidates that stay where a model is used: the longest of the first layer, then what fits of the next."""
    taken = bytearray(len(body))
    kept = []
    for layer in layers:
        for each in sorted(layer, key=lambda one: (one.start - one.end, one.source, one.start)):
            if each.start < each.end and not any(taken[each.start : each.end]):
                taken[each.start : each.end] = b"\1" * (each.end - each.start)
                kept.append(each)
    return kept
