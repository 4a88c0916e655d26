"""Looking for all occurrences of some words, and doing one thing with what was chosen, in batches."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from corpus.commands.base import Command
from corpus.commands.decisions import Accept, Reject
from corpus.commands.occurrences import MarkOccurrences, RejectOccurrences
from corpus.commands.tags import SetTag
from corpus.domain.errors import CorpusError
from corpus.domain.occurrences import MOST, Everywhere, Occurrence, around, find
from corpus.domain.spans import Span
from corpus.domain.texts import msg
from corpus.store.store import Store
from corpus.tasks.base import Progress

_LOOKED: Final = 50  # articles between two steps
_BATCH: Final = 100  # occurrences that are changed in one step


class FindOccurrencesTask:
    """Finds words in some articles (None: all) and changes nothing. See `tasks.base.Task`."""

    def __init__(self, project: Path, words: str, articles: Sequence[str] | None = None, *, case: bool = True) -> None:
        self.label = msg("Looking for all occurrences")
        self._project = project
        self._words = words
        self._articles = articles
        self._case = case
        self._found: list[Occurrence] = []

    def run(self) -> Iterator[Progress]:
        """Yield a step after every few articles, so that it can be cancelled."""
        with closing(Store.open(self._project, read_only=True)) as store:
            ids = self._candidates(store)
            for done, article_id in enumerate(ids):
                if done % _LOOKED == 0:
                    yield Progress(done=done, total=len(ids))
                self._found += _occurrences(store, article_id, self._words, case=self._case)
                if len(self._found) >= MOST:
                    break

    def report(self) -> list[Occurrence]:
        """What was found, in the order of the articles and of the text; at most `MOST`."""
        return self._found[:MOST]

    def _candidates(self, store: Store) -> list[str]:
        """The articles that may hold the words, in the order in which they were given."""
        wanted = list(self._articles) if self._articles is not None else store.articles.ids()
        try:
            holding = store.search.holding(self._words)
        except CorpusError:  # nothing that the index knows: look into each
            return wanted
        return [each for each in wanted if each in holding]


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """How many occurrences were changed."""

    occurrences: int = 0


class OccurrencesTask:
    """Does one thing with occurrences, as one step of undo. See `tasks.base.Task`.

    `value` is the label for MARK and LINK, and the slug of the topic for TAG.
    """

    def __init__(
        self, found: Sequence[Occurrence], act: Everywhere, *, value: str = "", actor: str | None = None
    ) -> None:
        self.label = msg("Changing all occurrences")
        self._found = [each for each in found if each.takes(act)]
        self._act = act
        self._value = value
        self._actor = actor
        self._done = 0

    def run(self) -> Iterator[Progress]:
        """Yield a command for every batch."""
        total = len(self._found)
        for first in range(0, total, _BATCH):
            batch = self._found[first : first + _BATCH]
            yield Progress(done=first, total=total, command=self._command(batch))
            self._done = first + len(batch)

    def report(self) -> Done:
        """How many were changed so far."""
        return Done(occurrences=self._done)

    def _command(self, batch: Sequence[Occurrence]) -> Command:
        if self._act is Everywhere.REJECT:
            return RejectOccurrences(mentions=tuple(each.mention for each in batch if each.mention))
        statements = tuple(dict.fromkeys(statement for each in batch for statement in each.statements))
        if self._act is Everywhere.TAG:
            return SetTag(statements=statements, topic=self._value)
        if self._act in (Everywhere.ACCEPT, Everywhere.DECLINE):
            return (Accept if self._act is Everywhere.ACCEPT else Reject)(statements=statements)
        places: dict[str, tuple[Span, ...]] = {}
        for each in batch:
            places[each.article] = (*places.get(each.article, ()), each.span)
        return MarkOccurrences(places=places, label=self._value, actor_id=self._actor)


def _occurrences(store: Store, article_id: str, words: str, *, case: bool) -> Iterator[Occurrence]:
    body = store.articles.body(article_id)
    places = find(body, words, case=case)
    if not places:
        return
    title = store.articles.title(article_id)
    mentions = {each.span: each for each in store.mentions.of_article(article_id)}
    statements = store.statements.of_article(article_id)
    for place in places:
        before, after = around(body, place)
        there = mentions.get(place)
        wider = next((each.quote for each in mentions.values() if each.span != place and each.span.overlaps(place)), "")
        holding = [
            each for each in statements if any(s.start <= place.start and place.end <= s.end for s in each.spans)
        ]
        yield Occurrence(
            article=article_id,
            title=title,
            span=place,
            before=before,
            quote=body[place.start : place.end],
            after=after,
            mention=there.id if there else None,
            label=there.label if there else "",
            part_of=wider,
            statements=tuple(each.id for each in holding),
        )
