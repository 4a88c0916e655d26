"""Puts right what a trained model finds, by what the rest of the article and the gazetteers know.

A model looks at a few words around a name. It does not see that "Halm" is the "Ana Halm" of the paragraph before, takes
"Photographer" for a part of the name behind it, and a capital at the start of a sentence for a name.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from corpus.nlp.candidates import Candidate, Source, trimmed
from corpus.nlp.lexicon import words
from corpus.nlp.runs import is_common, is_function_word

_BETWEEN: Final = re.compile(r"\s*(?:,|and|or|&|[-–—/])\s*|\s+")
_WORD: Final = re.compile(r"[^\W\d_][\w’'.-]*")
_EVENTS: Final = frozenset(
    "summit forum olympics festival championship championships expo fair marathon biennale".split()
)
_LAWS: Final = frozenset("law act treaty agreement agreements convention protocol decree memorandum".split())
_SWAPPED: Final = frozenset(["PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "PRODUCT"])


def tidied(body: str, found: Iterable[Candidate], sure: Sequence[Candidate], starts: frozenset[int]) -> list[Candidate]:
    """The names of a model put right; `sure` are what rules are sure of, `starts` where sentences begin."""
    known = {each.start: each for each in sorted(sure, key=lambda one: one.end)}
    names = [_changed(_trimmed(body, each), body) for each in found]
    names = [each for each in names if each and not _is_list(body, each, known)]
    names = [each for each in names if not _is_mere_capital(body, each, starts)]
    return list(_agreed(body, names, sure))


def _trimmed(body: str, each: Candidate) -> Candidate:
    where = trimmed(body, each)
    return Candidate(start=where.start, end=where.end, label=each.label, source=each.source)


def _changed(each: Candidate, body: str) -> Candidate | None:
    """A person without the role before the name; a law or event that was taken for an organisation by its last word."""
    label, start = each.label, each.start
    parts = [(match.start(), match.group()) for match in _WORD.finditer(body, each.start, each.end)]
    if not parts:
        return None
    if label == "PERSON":
        at = 0
        while at < len(parts) and _is_role(parts[at][1], last=at == len(parts) - 1):
            at += 1
        if at == len(parts):
            return None
        start = parts[at][0]
    elif len(parts) > 1 and label in _SWAPPED:
        head = parts[-1][1].lower()
        label = "LAW" if head in _LAWS else "EVENT" if head in _EVENTS else label
    return Candidate(start=start, end=each.end, label=label, source=each.source)


def _is_role(word: str, *, last: bool) -> bool:
    """Whether a word is a role or a title and no part of a name: the last word of a name is one only if no name has it."""
    lower = word.lower()
    speakers = words("speakers")
    return lower in speakers["roles"] or (lower in speakers["titles"] and not last)


def _is_list(body: str, each: Candidate, known: dict[int, Candidate]) -> bool:
    """Whether known names and what joins them make up the whole: "Russia and Belarus"."""
    at, parts = each.start, 0
    while at in known and known[at].end <= each.end:
        at, parts = known[at].end, parts + 1
        if at == each.end:
            return parts > 1 and _is_joined(body, each)
        gap = _BETWEEN.match(body, at)
        at = gap.end() if gap else at
    return False


def _is_joined(body: str, each: Candidate) -> bool:
    return re.search(r"\b(?:and|or)\b|[,–—/-]", body[each.start : each.end]) is not None


def _is_mere_capital(body: str, each: Candidate, starts: frozenset[int]) -> bool:
    """Whether a single common word has its capital from the start of a sentence, and nowhere else."""
    name = body[each.start : each.end]
    if each.start not in starts or not name.isalpha() or name.isupper():
        return False
    lower = name.lower()
    return is_function_word(lower) or (is_common(lower) and re.search(rf"(?<![.!?:]\s)(?<!\n)\s{name}\b", body) is None)


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


def ranked(each: Candidate) -> int:
    """The tier of a candidate beside a model: amounts, datelines, gazetteers and model as one, our shapes behind them."""
    return 0 if each.source in {Source.AMOUNT, Source.HEAD, Source.KNOWN, Source.MODEL} else 1
