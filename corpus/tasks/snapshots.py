"""Making snapshots, and looking at those that there are."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus.domain.errors import CorpusError
from corpus.domain.snapshots import Contents, Keeping, Snapshot
from corpus.domain.texts import msg
from corpus.store.damage import damages
from corpus.store.examining import is_usable
from corpus.store.opening import tidy
from corpus.store.snapshots import behind, contents, folder_of, is_good, snapshots, take, with_contents
from corpus.tasks.base import Progress
from corpus.tasks.stepwise import stepwise


@dataclass(slots=True, kw_only=True)
class SnapshotReport:
    """What became of a snapshot: `made` is None where nothing had changed. `damages` are those of the project itself.

    `failed` says why no snapshot could be written. `behind` is the newest snapshot, where it holds work that the
    project lacks.
    """

    made: Snapshot | None = None
    damages: tuple[str, ...] = ()
    failed: CorpusError | None = None
    behind: Snapshot | None = None


class SnapshotTask:
    """Checks a project in full, and makes a snapshot of it where something changed. See `tasks.base.Task`.

    It yields no commands, and reads through connections of its own while the project is written to. Damage, and a
    place that takes no snapshot, are in the report: they are no reason to stop work.
    """

    def __init__(self, project: Path, keeping: Keeping, *, opening: bool = False, always: bool = False) -> None:
        """`opening` also checks a project that did not change, and whether it is older than its newest snapshot."""
        self.label = msg("Making a snapshot")
        self._project = project
        self._keeping = keeping
        self._opening = opening
        self._always = always
        self._report = SnapshotReport()

    def run(self) -> Iterator[Progress]:
        """Yield a step every few megabytes."""
        yield Progress(done=0, total=None)
        report = self._report
        try:
            if self._opening and (newest := next(iter(snapshots(self._project, self._keeping.folder)), None)):
                report.behind = self._ahead_of_it(newest)
            report.made = yield from stepwise(
                lambda tell: take(self._project, self._keeping, progress=tell, always=self._always)
            )
            tidy(self._project)
            if report.made is None and self._opening:
                report.damages = tuple((yield from stepwise(lambda _tell: damages(self._project))))
        except CorpusError as error:
            if error.code in ("project-damaged", "project-foreign"):
                report.damages = tuple(damages(self._project)) or (str(error),)
            else:
                report.failed = error

    def report(self) -> SnapshotReport:
        """What was made, and what was found."""
        return self._report

    def _ahead_of_it(self, newest: Snapshot) -> Snapshot | None:
        try:
            return newest if behind(self._project, newest) else None
        except CorpusError:
            return None  # one of the two is damaged, which the full check tells


@dataclass(slots=True, kw_only=True)
class SnapshotList:
    """The snapshots of a project, the newest first, and what the project itself holds (None: it cannot be read).

    `newest_good` is the newest that can be opened here and passes the full check; it is looked for only where that was
    asked.
    """

    present: Contents | None = None
    snapshots: tuple[Snapshot, ...] = ()
    newest_good: Snapshot | None = None


def listed(project: Path, keeping: Keeping) -> SnapshotList:
    """The snapshots of a project at a glance, not looked into."""
    return SnapshotList(snapshots=tuple(snapshots(project, keeping.folder)))


def snapshot_folder(project: Path, keeping: Keeping) -> Path:
    """Where the snapshots of a project are made."""
    return folder_of(project, keeping.folder)


class ListTask:
    """Looks into all snapshots of a project, which need not be open, nor sound. See `tasks.base.Task`."""

    def __init__(self, project: Path, keeping: Keeping, *, look_for_good: bool = False) -> None:
        self.label = msg("Looking at snapshots")
        self._project = project
        self._keeping = keeping
        self._look_for_good = look_for_good
        self._report = SnapshotList()

    def run(self) -> Iterator[Progress]:
        """Yield a step a snapshot."""
        report = self._report
        found = snapshots(self._project, self._keeping.folder)
        yield Progress(done=0, total=len(found))
        try:
            report.present = contents(self._project)
        except CorpusError:
            report.present = None
        for done, each in enumerate(found, start=1):
            wanted = self._look_for_good and report.newest_good is None
            if wanted and is_usable(each.path) and is_good(each.path):
                report.newest_good = with_contents(each)
            report.snapshots = (*report.snapshots, with_contents(each))
            yield Progress(done=done, total=len(found))

    def report(self) -> SnapshotList:
        """What was found so far."""
        return self._report
