"""Attributions inside quotation marks: “Words. – said he. – More words” and a mark that is never closed.

Hasty copy puts who spoke between the marks, or forgets the closing one. The words spoken are parted from the rest here,
before sentences are made, so that every later rule sees quotations that hold only what was said.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from corpus.nlp.lexicon import cues
from corpus.nlp.quotes import Quotation

_DASH: Final = re.compile(r"(?<=[,.!?…])\s{0,2}[—–-]\s{1,2}")
_WORD: Final = re.compile(r"[\w’'-]+")
_PLAIN: Final = re.compile(r"(?<=[\w)])\s{1,2}[—–-]\s{1,2}")  # behind a word: needs "said Name" at once
_SHORT: Final = 8  # words of an attribution between dashes
_LONG: Final = 30  # of one that begins with its verb: "said Name, head of …"
_COMMA: Final = re.compile(r"[,!?]\s(?=(?:[A-Z]|he\b|she\b|they\b|the\b|said\b|says\b))")
_ATTRIBUTED: Final = re.compile(r"[\w.’'-]+(?:\s[\w.’'-]+){0,9}")
_ATTRIBUTION: Final = 400  # letters of such an attribution that are looked at
_SEARCHED: Final = 40  # commas of one quotation that are looked at
_TAKES: Final = frozenset(["clause", "object", "addressee", "that"])


def parted(body: str, quotations: Iterable[Quotation]) -> Iterator[Quotation]:
    """The quotations without the attributions that stand within their marks."""
    for each in quotations:
        if each.dashed or each.single:
            yield each
        elif not each.closed:
            yield _closed(body, each)
        else:
            yield from _between_dashes(body, each)


def _between_dashes(body: str, whole: Quotation) -> Iterator[Quotation]:
    """The parts before and behind an attribution between dashes; the whole where there is none."""
    start, inner = whole.start, whole.inner_start
    cuts = list(_DASH.finditer(body, whole.inner_start, whole.inner_end))
    plain = list(_PLAIN.finditer(body, whole.inner_start, whole.inner_end))
    cuts = sorted([*cuts, *plain], key=lambda each: each.start())
    for first, second in pairwise(cuts):
        said = body[first.end() : second.start()]
        if inner <= first.start() and (_inverts(said) if first in plain else _says(said)):
            yield replace(whole, start=start, end=first.start(), inner_start=inner, inner_end=first.start())
            start, inner = second.start(), second.end()
    yield replace(whole, start=start, inner_start=inner) if inner < whole.inner_end else whole


def _says(text: str) -> bool:
    """Whether a few words are a reporting verb with its subject, in either order."""
    said = [word.lower() for word in _WORD.findall(text)]
    return (1 < len(said) <= _SHORT and (_is_cue(said[0]) or _is_cue(said[-1]))) or _inverts(text)


def _inverts(text: str) -> bool:
    """Whether a reporting verb and a name or pronoun, with an office, are all there is: "said Name, head of …"."""
    said = _WORD.findall(text[:_ATTRIBUTION])
    named = len(said) > 1 and (said[1][:1].isupper() or said[1] in {"he", "she", "they"})
    return named and len(said) <= _LONG and _is_cue(said[0].lower())


def _is_cue(word: str) -> bool:
    return any(cue.takes in _TAKES and not cue.participle and len(cue.words) == 1 for cue in cues().get(word, ()))


def _closed(body: str, whole: Quotation) -> Quotation:
    """The quotation up to the comma behind which somebody "said" it: there its closing mark is missing."""
    for number, comma in enumerate(_COMMA.finditer(body, whole.inner_start, whole.inner_end)):
        if number == _SEARCHED:
            break
        end = comma.start() + 1
        clause = _ATTRIBUTED.match(body, comma.end(), whole.inner_end)
        said = [word.lower() for word in _WORD.findall(clause.group())] if clause else []
        at = next((place for place, word in enumerate(said) if _is_cue(word)), None)
        if at is not None and _stands_alone(said, at):
            return replace(whole, end=end, inner_end=end)
    return whole


def _stands_alone(said: list[str], at: int) -> bool:
    """Whether the words around a cue are no more than an attribution: a subject before it or behind it."""
    if at == 0:
        return len(said) > 1
    return said[at - 1] not in {"i", "we", "you", "is", "was", "are", "be", "been", "not", "to", "which", "who", "that"}
