"""Reading the names that can be chosen from: at once where they are few, and in a worker where they are many."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from corpus.domain.actors import ActorKind
from corpus.domain.name_search import KnownName, KnownNames, PreparedName
from corpus.domain.texts import msg
from corpus.store.store import Store
from corpus.tasks.base import Progress

_MANY: Final = 1000  # actors


class KnownNamesTask:
    """Reads the names of a project and prepares them for being searched. See `tasks.base.Task`."""

    def __init__(self, project: Path) -> None:
        self.label = msg("Ordering the names of actors")
        self._project = project
        self._found = KnownNames()

    def run(self) -> Iterator[Progress]:
        """Yield a step before the names are read, and before they are prepared: there a cancel still helps."""
        yield Progress(done=0, total=2)
        with closing(Store.open(self._project, read_only=True)) as store:
            found = known_names(store)
        yield Progress(done=1, total=2)
        prepared = {name: PreparedName.of(known) for name, known in found.speakers.items()}
        self._found = KnownNames(speakers=prepared, bodies={name: prepared[name] for name in found.bodies})

    def report(self) -> KnownNames:
        """The names, once it has run to its end."""
        return self._found


def known_names(store: Store) -> KnownNames:
    """The actors by name, then the speakers of suggestions, of whom nobody made actors yet."""
    actors = store.actors.all()
    names = {each.name: KnownName(name=each.name, aliases=each.aliases) for each in actors}
    bodies = {each.name: names[each.name] for each in actors if each.kind is not ActorKind.PERSON}
    speakers = dict(names)
    for name in store.queue.speakers(limit=-1):
        speakers.setdefault(name, KnownName(name=name))
    return KnownNames(speakers=speakers, bodies=bodies)


def has_many_names(store: Store) -> bool:
    """Whether reading them takes longer than a moment, as far as that is known at once."""
    return store.tallies.is_large() or store.actors.count() > _MANY
