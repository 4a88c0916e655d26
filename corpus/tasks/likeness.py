"""Looking through the registry for actors that may be the same."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from corpus.domain.likely import Likely, Proposal
from corpus.domain.texts import msg
from corpus.store.store import Store
from corpus.tasks.base import Progress


class LikenessTask:
    """Compares in a worker; nothing is changed. See `tasks.base.Task`."""

    def __init__(self, project: Path) -> None:
        self.label = msg("Looking for actors that may be the same")
        self._project = project
        self._report: tuple[Proposal, ...] = ()

    def run(self) -> Iterator[Progress]:
        """Yield one step before the comparing, where a cancel still helps, and one after it."""
        yield Progress(done=0, total=1)
        with closing(Store.open(self._project, read_only=True)) as store:
            self._report = tuple(Likely(store.actors.all()).all(store.actors.apart()))
        yield Progress(done=1, total=1)

    def report(self) -> tuple[Proposal, ...]:
        """The pairs, the likeliest first."""
        return self._report


class NamesTask:
    """Puts the actors in order by their names, so that who may be the same as one of them is known at once."""

    def __init__(self, project: Path) -> None:
        self.label = msg("Ordering the names of actors")
        self._project = project
        self._report = Likely(())

    def run(self) -> Iterator[Progress]:
        """Yield one step before, where a cancel still helps, and one after."""
        yield Progress(done=0, total=1)
        with closing(Store.open(self._project, read_only=True)) as store:
            self._report = Likely(store.actors.all())
        yield Progress(done=1, total=1)

    def report(self) -> Likely:
        """The actors by their names."""
        return self._report
