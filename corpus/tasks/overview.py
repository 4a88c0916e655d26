"""Counting how far the work is: at once where that is a moment, and in a worker where there is much to count."""

from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path

from corpus.domain.articles import ArticleState
from corpus.domain.filters import ArticleFilter
from corpus.domain.overview import Overview, TopicShare
from corpus.domain.statements import State
from corpus.domain.texts import msg
from corpus.store.bundles import snapshot
from corpus.store.store import Store
from corpus.tasks.base import Progress


class OverviewTask:
    """Counts and changes nothing. See `tasks.base.Task`."""

    def __init__(self, project: Path, article: str, *, once: bool = False) -> None:
        self.label = msg("Counting…")
        self._project = project
        self._article = article
        self._once = once
        self._found = Overview()

    def run(self) -> Iterator[Progress]:
        """Yield a step before each thing that is counted, so that it can be cancelled."""
        with closing(Store.open(self._project, read_only=True)) as store, snapshot(store):
            self._found = yield from _counted(store, self._article, once=self._once)

    def report(self) -> Overview:
        """What was counted, once it has run to its end."""
        return self._found


def overview(store: Store, article: str, *, once: bool = False) -> Overview:
    """How far the work is, in all and in one article (empty for none), each story counted `once` where that is wanted.

    Takes some hundred milliseconds for a million statements.
    """
    steps = _counted(store, article, once=once)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Overview = end.value
            return found


def _counted(store: Store, article: str, *, once: bool) -> Generator[Progress, None, Overview]:
    yield Progress(done=0, total=5)
    articles = store.articles.counts_by_state()
    doubled, done_twice = 0, 0
    if once:
        doubled, twice = store.repeats.doubled(ArticleFilter())
        done_twice = twice[ArticleState.DONE]
    yield Progress(done=1, total=5)
    statements = store.tallies.states(once=once)
    yield Progress(done=2, total=5)
    accepted = store.tallies.accepted(once=once)
    yield Progress(done=3, total=5)
    waiting = store.tallies.waiting(once=once)
    yield Progress(done=4, total=5)
    clusters, repeats = store.repeats.counts()
    line = store.articles.line(article)
    decided = statements[State.ACCEPTED]
    return Overview(
        articles=sum(articles.values()) - doubled,
        done=articles[ArticleState.DONE] - done_twice,
        statements=decided + statements[State.SUGGESTED],
        decided=decided,
        here=(line.statements - line.open_statements, line.statements) if line else None,
        clusters=clusters,
        repeats=repeats,
        topics=tuple(
            TopicShare(topic=each, accepted=accepted.get(each.slug, 0), waiting=waiting.get(each.slug, 0))
            for each in store.topics.all()
            if each.slug in accepted or each.slug in waiting
        ),
        once=once,
    )
