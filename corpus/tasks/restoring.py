"""Going back to a snapshot: the present project is kept first, then the snapshot takes its place in one step."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.failures import file_failure
from corpus.domain.holders import UNKNOWN
from corpus.domain.ids import new_id
from corpus.domain.places import is_there, settle
from corpus.domain.snapshots import Keeping
from corpus.domain.texts import msg
from corpus.store.copying import verified_copy
from corpus.store.examining import examine
from corpus.store.lock import ProjectLock, holder_of, is_held
from corpus.store.opening import take_log_in
from corpus.store.snapshots import add_again, changed_since, set_aside, take
from corpus.store.snapshots import snapshots as all_snapshots
from corpus.tasks.base import Progress
from corpus.tasks.stepwise import stepwise

# A project that cannot be opened here is kept byte by byte: a snapshot is one that can.
_UNUSABLE: Final = ("project-damaged", "project-foreign", "project-newer", "project-altered")


@dataclass(slots=True, kw_only=True)
class RestoreReport:
    """Where the project that was there is kept: as a snapshot, or byte by byte where it was damaged, or of a kind that
    cannot be opened here. None: none was."""

    kept: Path | None = None
    damaged: bool = False


class RestoreTask:
    """Prepares everything while the project may be open; `finish` then takes a moment. See `tasks.base.Task`.

    A task that was not finished is to be dropped by `discard`.
    """

    def __init__(self, project: Path, snapshot: Path, keeping: Keeping, *, held_here: bool = False) -> None:
        """`held_here` says that this program itself has the project open."""
        self.label = msg("Restoring a snapshot")
        project = project.resolve()  # a link stays a link
        self._project = project
        self._snapshot = snapshot
        self._keeping = keeping
        self._held_here = held_here
        self._draft = project.with_name(f".quoteline-{new_id()}.part")
        self._report = RestoreReport()

    def run(self) -> Iterator[Progress]:
        """Yield a step every few megabytes. Raises CorpusError where the snapshot is damaged, or of a kind that could
        not be opened afterwards, or where a copy fails.

        `project-held` where another program has the project.
        """
        if not self._held_here and is_held(self._project):
            raise CorpusError("project-held", path=self._project, holder=holder_of(self._project) or UNKNOWN)
        yield Progress(done=0, total=None)
        ready = False
        try:
            yield from self._copy()
            yield from self._keep()
            # The newest snapshot is then the state that the project is in, and not the one that it had before.
            listed = all_snapshots(self._project, self._keeping.folder)  # it may have been let go of, or be no snapshot
            source = self._snapshot if any(each.path == self._snapshot for each in listed) else self._draft
            yield from stepwise(lambda _tell: add_again(self._project, source, self._keeping))
            ready = True
        finally:
            if not ready:
                self.discard()

    def report(self) -> RestoreReport:
        """Where the earlier project is."""
        return self._report

    def finish(self) -> None:
        """Put the snapshot in the place of the project, which must be closed here.

        Raises CorpusError `project-held` where another program has it; then nothing was changed.
        """
        lock = None
        try:
            lock = ProjectLock.take(self._project) if is_there(self._project) else None
            if lock is not None and not self._report.damaged:
                newest = all_snapshots(self._project, self._keeping.folder)
                kept = next((each for each in newest if each.path == self._report.kept), None)
                if changed_since(self._project, kept):  # something was done since the copy
                    take(self._project, self._keeping, always=True)
                take_log_in(self._project)  # whatever happens from here on, the project that was there is whole
            for suffix in ("-wal", "-shm"):
                self._project.with_name(self._project.name + suffix).unlink(missing_ok=True)
            settle(self._project)  # a log that came back beside the snapshot would be read into it
            self._draft.replace(self._project)
            settle(self._project)
        except OSError as error:
            raise file_failure(error, self._project, otherwise="project-unwritable") from error
        finally:
            self.discard()
            if lock is not None:
                lock.release()

    def discard(self) -> None:
        """Let go of what was prepared."""
        with contextlib.suppress(OSError):  # a vanished drive; whatever failed before is told
            self._draft.unlink(missing_ok=True)

    def _copy(self) -> Iterator[Progress]:
        try:
            examine(self._snapshot)
            yield from stepwise(lambda tell: verified_copy(self._snapshot, self._draft, progress=tell, still=True))
        except CorpusError as error:
            if error.code == "project-damaged":
                raise CorpusError("snapshot-damaged", path=self._snapshot, reason=error.facts["reason"]) from error
            raise

    def _keep(self) -> Iterator[Progress]:
        if not is_there(self._project):
            return
        try:
            examine(self._project)
            made = yield from stepwise(lambda tell: take(self._project, self._keeping, progress=tell, always=True))
            self._report.kept = made.path if made else None
        except CorpusError as error:
            if error.code not in _UNUSABLE:
                raise
            self._report.damaged = True
            self._report.kept = yield from stepwise(lambda _tell: set_aside(self._project, self._keeping))
