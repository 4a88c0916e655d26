"""When two articles tell the same story in nearly the same words: one shortens, lengthens, reorders or edits the other.

An article is seen as its runs of four words, dateline and punctuation aside. How it was decided what is near, and what
was tried, is in `docs/repeats.md`.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, utils

from corpus.domain.repeats import words_of

RUN: Final = 4  # words
LEAST: Final = 0.5  # share of the shorter text that stands in the longer one too
_LEAST_TITLED: Final = 0.35  # the same where title or first sentence are nearly the same
_HEAD: Final = 0.4  # of the beginning of one of the two, which agencies write anew for every story
_HEAD_PART: Final = 3  # that part of a text is its beginning
_TITLED: Final = 85.0  # of 100, as rapidfuzz compares words in any order
_WHOLE: Final = 0.85  # share of all runs that both have, each as often as it stands there
_VARIED: Final = 0.95  # share of different runs; a text that repeats itself holds others by its form alone
_LONG: Final = 20  # runs; what is shorter is like another text only as a whole
_FIGURES: Final = 0.5  # share of the figures of the one with fewer: bulletins differ in nothing else
_FEW: Final = 2  # figures; one alone says little
_LEAD: Final = 50  # words, about two sentences
_FIGURE: Final = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Weave:
    """An article as it is compared: its runs of words with their counts, the first ones, its figures and its lead."""

    runs: Counter[str]
    size: int
    head: frozenset[str]
    figures: frozenset[str]
    title: str
    lead: str

    @property
    def varied(self) -> bool:
        """Whether the text hardly ever repeats itself."""
        return len(self.runs) >= _VARIED * self.size


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What is kept of an article that was compared: how many runs it has, its MinHash values, and what it is alike.

    `fingerprint` is that of the text that was compared; where it has another by now, nothing is kept.
    """

    id: str
    size: int
    hashes: Sequence[int]
    alike: Mapping[str, float]
    fingerprint: str = ""


def weave(title: str, body: str) -> Weave:
    """An article as it is compared. A text of fewer words than a run is one run."""
    words = words_of(body.casefold())
    runs = [" ".join(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1))]
    figures = frozenset(figure for word in words for figure in _FIGURE.findall(word))
    lead = " ".join(words[:_LEAD])
    return Weave(
        Counter(runs),
        len(runs),
        frozenset(runs[: 1 + len(runs) // _HEAD_PART]),
        figures,
        utils.default_process(title),
        lead,
    )


def likeness(one: Weave, other: Weave) -> float:
    """The share of the shorter text that stands in the longer one, 0 where the two are different stories."""
    shorter, longer = sorted((one, other), key=lambda each: each.size)
    shared = (shorter.runs & longer.runs).total()
    if shared >= _WHOLE * (shorter.size + longer.size - shared):
        return shared / shorter.size if _same_figures(shorter, longer) else 0.0
    share = shared / shorter.size
    if share < _LEAST_TITLED or shorter.size < _LONG or not (shorter.varied and longer.varied):
        return 0.0
    if not _same_figures(shorter, longer):
        return 0.0
    if share < LEAST and not _same_beginning(one, other):
        return 0.0
    return share if max(_begins(shorter, longer), _begins(longer, shorter)) >= _HEAD else 0.0


def _begins(one: Weave, other: Weave) -> float:
    """The share of the beginning of one text that stands anywhere in the other."""
    return sum(run in other.runs for run in one.head) / len(one.head)


def _same_figures(one: Weave, other: Weave) -> bool:
    fewer = min(len(one.figures), len(other.figures))
    return fewer < _FEW or len(one.figures & other.figures) >= _FIGURES * fewer


def _same_beginning(one: Weave, other: Weave) -> bool:
    """Whether titles or first sentences have nearly the same words; a text without a title is not known by it."""
    pairs = ((one.title, other.title), (one.lead, other.lead))
    return any(first and fuzz.token_sort_ratio(first, second, score_cutoff=_TITLED) > 0 for first, second in pairs)
