"""Looking for all that somebody said: to do one thing with it (`tasks.occurrences`), or for the page of an actor."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from corpus.domain.occurrences import MOST, Occurrence
from corpus.domain.registry import AllSaid
from corpus.domain.statements import State, Statement
from corpus.domain.texts import msg
from corpus.store.store import Store
from corpus.tasks.base import Progress

_LOOKED: Final = 200  # statements between two steps


class FindSaidTask:
    """Finds the statements of a speaker in some articles and changes nothing. See `tasks.base.Task`.

    The speaker is an actor under all of its names, or a name that nobody made an actor of.
    """

    def __init__(self, project: Path, speaker: str, articles: Sequence[str], *, actor: str | None = None) -> None:
        self.label = msg("Looking for all that was said")
        self._project = project
        self._speaker = speaker
        self._actor = actor
        self._order = {article: place for place, article in enumerate(articles)}
        self._found: list[Occurrence] = []

    def run(self) -> Iterator[Progress]:
        """Yield a step after every few statements, so that it can be cancelled."""
        with closing(Store.open(self._project, read_only=True)) as store:
            spoken = self._spoken(store)
            for done, statement in enumerate(spoken):
                if done % _LOOKED == 0:
                    yield Progress(done=done, total=len(spoken))
                self._found.append(_occurrence(store, statement))

    def report(self) -> list[Occurrence]:
        """What was found, in the order in which the articles were given and of their texts; at most `MOST`."""
        return self._found

    def _spoken(self, store: Store) -> list[Statement]:
        known = store.actors.get(self._actor) if self._actor else store.actors.named(self._speaker)
        names = (self._speaker, *((known.name, *known.aliases) if known else ()))
        found = store.statements.spoken_by(names, known.id if known else None)
        here = [each for each in found if each.article_id in self._order]
        return sorted(here, key=lambda each: self._order[each.article_id])[:MOST]


class AllSaidTask:
    """Reads what an actor's page shows and changes nothing. See `tasks.base.Task`."""

    def __init__(self, project: Path, actor: str) -> None:
        self.label = msg("Looking for all that was said")
        self._project = project
        self._actor = actor
        self._found = AllSaid()

    def run(self) -> Iterator[Progress]:
        """Yield one step before the reading, where a cancel still helps."""
        yield Progress(done=0, total=1)
        with closing(Store.open(self._project, read_only=True)) as store:
            self._found = all_said(store, self._actor)

    def report(self) -> AllSaid:
        """What was read, once it has run to its end."""
        return self._found


def all_said(store: Store, actor: str) -> AllSaid:
    """Where an actor stands, and the statements that it makes, or that are made in its name."""
    return AllSaid(use=store.actors.use((actor,)), said=tuple(store.actors.said(actor)))


def _occurrence(store: Store, statement: Statement) -> Occurrence:
    tags = [each for each in store.statements.tags_of(statement.id) if each.state is not State.REJECTED]
    states = (statement.state, *(each.state for each in tags))
    return Occurrence(
        article=statement.article_id,
        title=store.articles.title(statement.article_id),
        span=statement.extent,
        before="",
        quote=statement.quote,
        after="",
        statements=(statement.id,),
        state=statement.state,
        topics=tuple(dict.fromkeys(each.topic for each in tags)),
        open=State.SUGGESTED in states,
    )
