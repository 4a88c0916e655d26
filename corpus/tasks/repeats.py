"""Finding which articles repeat others: those that are new are compared, each with the few that it may be like."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Final

from corpus.commands.clusters import KeepRepeats
from corpus.domain.articles import fingerprint
from corpus.domain.errors import CorpusError
from corpus.domain.near import Comparison, Weave, likeness, weave
from corpus.domain.texts import msg
from corpus.store.store import Store
from corpus.tasks.add_report import NearDuplicate
from corpus.tasks.base import Progress

WATCHED: Final = 20  # articles a step: a window waits for each commit, and a cancel as long as a step
UNWATCHED: Final = 200
HASHES: Final = 32  # MinHash values of an article
_SEED: Final = 1
_COMPARED: Final = 8  # candidates that are read and compared, the likeliest
_SHARED: Final = 2  # MinHash values in common that make one of the same step a candidate
_HELD: Final = 128  # articles that are held as they are compared: a story comes back soon or never


@dataclass(slots=True, kw_only=True)
class RepeatReport:
    """How many articles were compared, and which of them are much like one that the project had before them."""

    compared: int = 0
    repeats: list[NearDuplicate] = field(default_factory=list)


class FindRepeatsTask:
    """Compares all articles that were not compared yet, in the order in which they came. See `tasks.base.Task`.

    One that is cancelled goes on where it stopped, the next time.
    """

    def __init__(self, project: Path, *, pace: int = WATCHED) -> None:
        self.label = msg("Finding repeats")
        self._project = project
        self._pace = pace
        self._report = RepeatReport()

    def run(self) -> Iterator[Progress]:
        """Yield one step a batch of articles."""
        with closing(Store.open(self._project, read_only=True)) as store:
            yield from self._steps(store)

    def report(self) -> RepeatReport:
        """What was found so far; an article counts once its command was run."""
        return self._report

    def _steps(self, store: Store) -> Iterator[Progress]:
        ids = store.repeats.waiting()
        yield Progress(done=0, total=len(ids))
        if not ids:
            return
        comparer = Comparer(store)
        for first in range(0, len(ids), self._pace):
            batch = ids[first : first + self._pace]
            found = comparer.compare(batch)
            yield Progress(done=first + len(batch), total=len(ids), command=KeepRepeats(found=found))
            self._report.compared += len(found)
            for each in found:
                if each.alike:
                    like = max(each.alike, key=lambda key: each.alike[key])
                    self._report.repeats.append(NearDuplicate(id=each.id, like=like, likeness=each.alike[like]))


class Comparer:
    """Finds what articles are alike: among those of the project that were compared, and those given with them."""

    def __init__(self, store: Store) -> None:
        from rensa import RMinHash  # 0.03 s and a library of its own: nobody else waits for it

        self._hash = RMinHash
        self._store = store
        self._weave = lru_cache(maxsize=_HELD)(self._read)

    def compare(self, ids: Sequence[str]) -> tuple[Comparison, ...]:
        """What is to be kept of these articles, each compared with what came before it; without those that are gone."""
        found: list[Comparison] = []
        for article_id in ids:
            try:
                own, text = self._weave(article_id)
            except CorpusError:  # it was removed meanwhile
                continue
            hashes = self._hashes(own)
            fresh = [each.id for each in found if len(set(each.hashes).intersection(hashes)) >= _SHARED]
            near = [*fresh, *self._store.repeats.candidates(hashes, _COMPARED)]
            alike = {key: round(share, 3) for key in near if (share := self._likeness(own, article_id, key))}
            found.append(Comparison(id=article_id, size=own.size, hashes=hashes, alike=alike, fingerprint=text))
        return tuple(found)

    def _likeness(self, own: Weave, article_id: str, other: str) -> float:
        if other == article_id:
            return 0.0
        try:
            return likeness(own, self._weave(other)[0])
        except CorpusError:  # it was removed meanwhile
            return 0.0

    def _read(self, article_id: str) -> tuple[Weave, str]:
        """An article as it is compared, and the fingerprint of its text."""
        article = self._store.articles.get(article_id)
        return weave(article.title, article.body), fingerprint(article.body)

    def _hashes(self, own: Weave) -> list[int]:
        """The MinHash values of a text, each told apart by its place."""
        made = self._hash(num_perm=HASHES, seed=_SEED)
        made.update(list(own.runs))
        return [place << 32 | value for place, value in enumerate(made.digest())]
