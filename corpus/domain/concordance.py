"""A concordance: every place of some words, or of a regular expression, with the words around it. Pure rules."""

import time
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from corpus.domain.errors import CorpusError
from corpus.domain.expressions import compiled
from corpus.domain.query import Query, parse
from corpus.domain.query_folding import MARK, WORD, folded_text
from corpus.domain.query_places import QueryPlaces
from corpus.domain.spans import Span, span
from corpus.domain.texts import msg

MOST: Final = 200_000  # places that a window holds
AROUND: Final = 120  # characters before and after that are shown
_KEYED: Final = 60  # characters before and after, from which come
_KEY_WORDS: Final = 5  # words that a place is sorted by
_SECONDS: Final = 0.5  # for one expression in one article
_ALL_SECONDS: Final = 120.0  # in all articles together
_SLOW: Final = 3  # articles that may take too long before the expression is given up


class Sort(StrEnum):
    """What a concordance is sorted by."""

    DATE = "date"  # the order of the list of articles, then that of the text
    LEFT = "left"  # the first word before, then the second, …
    HIT = "hit"  # what was found, then as RIGHT
    RIGHT = "right"  # the words after


class Finder(Protocol):
    """Finds places in one text after the other."""

    @property
    def stopped(self) -> str:
        """Why it looks no further, a marked text; empty as long as it does."""
        ...

    @property
    def slow(self) -> int:
        """How many articles it was given up in, because it took too long there."""
        ...

    @property
    def query(self) -> Query | None:
        """What the search index can say of the articles; None for nothing."""
        ...

    def spans(self, body: str) -> list[Span]:
        """The places, in the order of the text, none over another."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcordanceLine:
    """A place with what is around it, each on one line; `number` is that of the article."""

    number: int
    article_id: str
    title: str
    agency: str | None
    published: str | None
    span: Span
    before: str
    hit: str
    after: str


def finder_of(text: str, *, expression: bool) -> Finder:
    """What finds a query, or a regular expression. Raises CorpusError for what cannot be looked for."""
    return ExpressionFinder(text) if expression else WordFinder(text)


class WordFinder:
    """Finds the words and phrases of a query, as the search does. Its fields restrict the articles."""

    stopped: Final = ""
    slow: Final = 0

    def __init__(self, text: str) -> None:
        self.query: Query | None = parse(text)
        self._places = QueryPlaces(self.query)
        if not self._places.has_words:
            raise CorpusError("concordance-wordless")

    def spans(self, body: str) -> list[Span]:
        """See `Finder`."""
        return self._places.spans(body)


class ExpressionFinder:
    """Finds a regular expression. In an article that takes too long nothing is found, and after a few it stops."""

    query: Final = None

    def __init__(self, text: str) -> None:
        self._pattern = compiled(text)
        self._spent = 0.0
        self.slow = 0
        self.stopped = ""

    def spans(self, body: str) -> list[Span]:
        """See `Finder`. Other threads go on meanwhile."""
        if self.stopped:
            return []
        started = time.thread_time()
        found: list[Span] = []
        try:
            matches = self._pattern.finditer(body, timeout=_SECONDS, concurrent=True)
            found = [span(*match.span()) for match in matches if match.end() > match.start()]
        except TimeoutError:
            self.slow += 1
        self._spent += time.thread_time() - started
        if self.slow >= _SLOW:
            self.stopped = msg("The expression takes too long, so it was stopped: make it simpler.")
        elif self._spent > _ALL_SECONDS:
            self.stopped = msg(
                "The expression was stopped after two minutes: make it simpler, or look in fewer articles."
            )
        return found


def around(body: str, place: Span, width: int = AROUND) -> tuple[str, str, str]:
    """What stands before a place, in it and after it, white space made single spaces."""
    before = body[max(0, place.start - width) : place.start]
    after = body[place.end : place.end + width]
    joint = " " if before[-1:].isspace() else ""
    tail = " " if after[:1].isspace() else ""
    return (
        " ".join(before.split()) + joint,
        " ".join(body[place.start : place.end].split()),
        tail + " ".join(after.split()),
    )


class SortKeys:
    """What the places of one text are sorted by: words as the search compares them."""

    def __init__(self, body: str) -> None:
        self._folded = folded_text(body)
        self._has_marks = MARK.search(self._folded) is not None

    def of(self, place: Span) -> tuple[str, str, str]:
        """The keys of a place for LEFT, HIT and RIGHT."""
        before = self._words(max(0, place.start - _KEYED), place.start)
        after = " ".join(self._words(place.end, place.end + _KEYED)[:_KEY_WORDS])
        hit = " ".join(self._words(place.start, min(place.end, place.start + _KEYED)))
        return " ".join(before[: -_KEY_WORDS - 1 : -1]), f"{hit} {after}", after

    def _words(self, start: int, end: int) -> list[str]:
        part = self._folded[start:end]
        return WORD.findall(MARK.sub("", part) if self._has_marks else part)
