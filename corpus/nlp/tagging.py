"""Gives statements and passages their topics: by their own words, else by those of what they refer to."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from corpus.domain.spans import quote
from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedTag
from corpus.nlp.found import Found
from corpus.nlp.lexicon import words as lexicon
from corpus.nlp.scoring import Stretch, TopicScorer
from corpus.nlp.text import Text
from corpus.nlp.titled import titles
from corpus.nlp.topics import TopicMatcher, Word, words_of

_POINTERS: Final = frozenset(
    ["this", "that", "these", "those", "it", "they", "such", "he", "she", "we", "there", "them"]
)
_POINTING: Final = frozenset(["the", "this", "that", "these", "those", "such"])
_CARRIED: Final = 0.6  # what is left of a topic's score where another sentence gave the topic
_NAMED: Final = frozenset(["ORG", "PERSON", "FAC"])
_NEAR: Final = 4  # words at the start of a statement among which a pointer to earlier words stands


def tagged(text: Text, matcher: TopicMatcher, scorer: TopicScorer) -> list[Found]:
    """Statements and passages with their tags, in order; passages without topics are left out."""
    found = by_keywords(text, matcher)
    stretches = [
        Stretch(text=quote(text.body, each.spans), tags=each.tags, said=each.kind is not Kind.NARRATIVE)
        for each in found
    ]
    scored = scorer.tags(stretches)
    found = [replace(each, tags=tags) for each, tags in zip(found, scored, strict=True)]
    return [each for each in found if each.tags or each.kind is not Kind.NARRATIVE]


def by_keywords(text: Text, matcher: TopicMatcher) -> list[Found]:
    """Statements and passages with the topics that the codebook's keywords give them."""
    mentions = sorted(
        (each.span.start, each.span.end)
        for each in text.mentions
        if each.label in _NAMED and " " in text.body[each.span.start : each.span.end]
    )
    article = matcher.whole(words_of(text.body, names=mentions))
    offices = _joined(titles(text.body))
    found: list[Found] = []
    for each in text.found:
        words = _words(text, each, mentions, offices)
        tags = matcher.tags(words, text.body, article)
        if not tags:
            tags = _carried(each, words, found)
        found.append(replace(each, tags=tags))
    return found


def _joined(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches in order, those that touch as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _words(
    text: Text, found: Found, names: Sequence[tuple[int, int]], offices: Sequence[tuple[int, int]]
) -> list[Word]:
    near, titled = _near(found, names), _near(found, offices)
    return [word for each in found.spans for word in words_of(text.body, each.start, each.end, near, titled)]


def _near(found: Found, stretches: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Those of the sorted stretches that may touch what was found."""
    first = bisect_left(stretches, (found.spans[0].start, 0))
    return stretches[max(0, first - 1) : bisect_left(stretches, (found.spans[-1].end, 0))]


def _carried(found: Found, words: Sequence[Word], before: Sequence[Found]) -> tuple[ProposedTag, ...]:
    """The topics of the stretch before, where this one points to it or goes on with the same speaker."""
    if not before or found.paragraph - before[-1].paragraph > 1:
        return ()
    last = before[-1]
    same = found.kind is not Kind.NARRATIVE and last.speaker is not None and last.speaker == found.speaker
    if not (same or _points(words)):
        return ()
    return tuple(replace(each, score=round(each.score * _CARRIED, 3)) for each in last.tags)


def _points(words: Sequence[Word]) -> bool:
    """Whether a stretch begins with a pointer to earlier words: "this", "they", "the matter"."""
    if any(each.lower in _POINTERS for each in words[:_NEAR]):
        return True
    shells = lexicon("clauses")["shells"]
    return any(one.lower in _POINTING and other.lemma in shells for one, other in pairwise(words[: _NEAR + 1]))
