"""Finding all places of a concordance, and putting them in order: work of a worker, which changes nothing."""

import codecs
import heapq
import time
from array import array
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from corpus.domain.concordance import AROUND, MOST, ConcordanceLine, Finder, Sort, SortKeys, around
from corpus.domain.filters import ArticleFilter
from corpus.domain.spans import Span, span
from corpus.domain.texts import msg
from corpus.exchange.concordance_csv import COLUMNS, csv_line, csv_row
from corpus.exchange.files import written_beside
from corpus.store.store import Store
from corpus.store.texts import Text, TextReader
from corpus.tasks.base import Progress

_FIRST: Final = 0.02  # seconds until the first places are handed over
_PATIENCE: Final = 0.1  # … and then every so often
_BATCH: Final = 2_000  # places that are handed over at most at once
_RUN: Final = 500  # places that are sorted at once: other threads wait for that
_SAVED: Final = 100  # rows between two steps of saving
_MERGED: Final = 2_000  # … and merged between two steps
_KEYED: Final = (Sort.LEFT, Sort.HIT, Sort.RIGHT)  # the orders in which places do not come


@dataclass(slots=True)
class Places:
    """Places by the numbers of their articles, as columns: many are held.

    `keys` has what they are sorted by, `articles` the id of the article of each number.
    """

    numbers: "array[int]" = field(default_factory=lambda: array("q"))
    starts: "array[int]" = field(default_factory=lambda: array("q"))
    ends: "array[int]" = field(default_factory=lambda: array("q"))
    articles: dict[int, str] = field(default_factory=dict)
    keys: dict[Sort, list[str]] = field(default_factory=lambda: {each: [] for each in _KEYED})

    def __len__(self) -> int:
        return len(self.numbers)

    def extend(self, other: "Places") -> None:
        """Put others behind these."""
        self.numbers.extend(other.numbers)
        self.starts.extend(other.starts)
        self.ends.extend(other.ends)
        self.articles.update(other.articles)
        for sort, keys in self.keys.items():
            keys.extend(other.keys[sort])


@dataclass(slots=True, kw_only=True)
class ConcordanceReport:
    """How many places in how many articles were found; `looked` of `total` articles were looked into.

    `slow` articles were left out, because an expression took too long there. `stopped` is the marked text that says
    why not all were looked into; `more` says that there are more places than are held.
    """

    places: int = 0
    articles: int = 0
    looked: int = 0
    total: int = 0
    slow: int = 0
    stopped: str = ""
    more: bool = False


class ConcordanceTask:
    """Finds the places of a query or an expression. See `tasks.base.Task`.

    After each step `take` gives what was found since the one before.
    """

    def __init__(
        self, project: Path, finder: Finder, wanted: ArticleFilter | None = None, *, article: str | None = None
    ) -> None:
        self.label = msg("Looking for all places")
        self._project = project
        self._finder = finder
        self._wanted = wanted
        self._article = article
        self._found = Places()
        self._report = ConcordanceReport()

    def run(self) -> Iterator[Progress]:
        """Yield a step as soon as the first places are found, then every tenth of a second."""
        with closing(Store.open(self._project, read_only=True)) as store:
            numbers = store.texts.numbers(self._wanted, self._finder.query, article=self._article)
            self._report.total = len(numbers)
            told, patience = time.monotonic(), _FIRST
            for text in store.texts.texts(numbers):
                self._look(text)
                if self._finder.stopped or self._report.places >= MOST:
                    break
                if len(self._found) >= _BATCH or time.monotonic() - told > patience:
                    yield Progress(done=self._report.looked, total=len(numbers))
                    told, patience = time.monotonic(), _PATIENCE if self._report.places else _FIRST
        self._report.stopped = self._finder.stopped
        self._report.more = self._report.places >= MOST
        yield Progress(done=self._report.looked, total=len(numbers))

    def take(self) -> Places:
        """What was found since the last call; to be called between two steps."""
        found, self._found = self._found, Places()
        return found

    def report(self) -> ConcordanceReport:
        """What was found so far."""
        return self._report

    def _look(self, text: Text) -> None:
        report, found = self._report, self._found
        spans = self._finder.spans(text.body)[: MOST - report.places]
        report.looked += 1
        report.slow = self._finder.slow
        report.places += len(spans)
        report.articles += bool(spans)
        if not spans:
            return
        found.articles[text.number] = text.article_id
        own = SortKeys(text.body)
        for each in spans:
            found.numbers.append(text.number)
            found.starts.append(each.start)
            found.ends.append(each.end)
            for sort, key in zip(_KEYED, own.of(each), strict=True):
                found.keys[sort].append(key)


class SortTask:
    """Puts places in order, equal ones as they come. See `tasks.base.Task`."""

    def __init__(self, places: Places, sort: Sort) -> None:
        self.label = msg("Sorting")
        self._keys = places.keys.get(sort, [])
        self._count = len(places)
        self._order: array[int] = array("q")

    def run(self) -> Iterator[Progress]:
        """Sort short runs, then merge them: one long sort would let nothing else happen meanwhile."""
        if not self._keys:  # they come in the order of the articles
            self._order = array("q", range(self._count))
            return
        key = self._keys.__getitem__
        runs: list[Sequence[int]] = []
        for first in range(0, self._count, _RUN):
            runs.append(sorted(range(first, min(self._count, first + _RUN)), key=key))
            yield Progress(done=0, total=self._count)
        for number in heapq.merge(*runs, key=key):
            self._order.append(number)
            if len(self._order) % _MERGED == 0:
                yield Progress(done=len(self._order), total=self._count)

    def report(self) -> "array[int]":
        """The numbers of the places in their order."""
        return self._order


class SaveConcordanceTask:
    """Writes places as a table, in an order. See `tasks.base.Task`. What fails or is closed leaves the old file."""

    def __init__(self, project: Path, target: Path, places: Places, order: Sequence[int]) -> None:
        self.label = msg("Saving the concordance")
        self._project = project
        self._target = target
        self._places = places
        self._order = order
        self._rows = 0

    def run(self) -> Iterator[Progress]:
        """Yield a step after every few rows."""
        with closing(Store.open(self._project, read_only=True)) as store, written_beside(self._target) as stream:
            stream.write(codecs.BOM_UTF8 + csv_row(COLUMNS).encode())
            for first in range(0, len(self._order), _SAVED):
                for line in lines_of(store.texts, self._places, self._order[first : first + _SAVED]):
                    stream.write(csv_line(line).encode())
                    self._rows += 1
                yield Progress(done=self._rows, total=len(self._order))

    def report(self) -> int:
        """How many rows were written."""
        return self._rows


def lines_of(
    texts: TextReader, places: Places, order: Sequence[int], *, width: int = AROUND
) -> Iterator[ConcordanceLine]:
    """Some of the places with what is around them; those whose article is gone are left out. Each text is read once."""
    known = {each.number: each for each in texts.texts({places.numbers[place] for place in order})}
    for place in order:
        text = known.get(places.numbers[place])
        if text is not None:
            yield _line(text, span(places.starts[place], places.ends[place]), width)


def each_line(
    texts: TextReader,
    finder: Finder,
    wanted: ArticleFilter | None = None,
    *,
    article: str | None = None,
    width: int = AROUND,
) -> Iterator[ConcordanceLine]:
    """All places in the order of the articles, one after the other; nothing is held."""
    for text in texts.texts(texts.numbers(wanted, finder.query, article=article)):
        for each in finder.spans(text.body):
            yield _line(text, each, width)
        if finder.stopped:
            return


def _line(text: Text, place: Span, width: int) -> ConcordanceLine:
    before, hit, after = around(text.body, place, width)
    return ConcordanceLine(
        number=text.number,
        article_id=text.article_id,
        title=text.title,
        agency=text.agency,
        published=text.published,
        span=place,
        before=before,
        hit=hit,
        after=after,
    )
