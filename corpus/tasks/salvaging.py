"""Reading out of a damaged project what can be read, into a new one."""

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from corpus.commands.history import History
from corpus.commands.salvaging import KeepSalvaged, shown_row
from corpus.domain.errors import CorpusError
from corpus.domain.failures import file_failure, foreseen
from corpus.domain.holders import UNKNOWN
from corpus.domain.ids import new_id
from corpus.domain.places import is_there, settle
from corpus.domain.salvaged import Loss, SalvageReport, TableCount, account
from corpus.domain.texts import msg
from corpus.exchange.files import written_beside
from corpus.store.changes import KEYS
from corpus.store.checking import check
from corpus.store.copying import verified_copy
from corpus.store.lock import holder_of, is_held
from corpus.store.salvage import Wishes, fits, fold, replay, row_of
from corpus.store.salvage_found import Found, gather
from corpus.store.salvage_pages import Pages
from corpus.store.store import Store
from corpus.tasks.base import Progress

_LEFTOVERS: Final = ("", "-wal", "-shm", "-journal", "-lock")


class SalvageTask:
    """Makes a new project of a damaged one, which is only read. See `tasks.base.Task`; it yields no commands.

    The new project stands on the newest of the `snapshots` (newest first) that is sound and lies on the way to what
    was found. It has its name once `run` is exhausted; a run that fails or is closed leaves nothing.
    """

    def __init__(self, source: Path, target: Path, snapshots: Sequence[Path], coder: str) -> None:
        self.label = msg("Salvaging what can be read")
        self._source = source
        self._target = target
        self._snapshots = tuple(snapshots)
        self._coder = coder
        self._report = SalvageReport(source=source, target=target)

    def run(self) -> Iterator[Progress]:
        """Yield a step every few pages, and one before each of the parts that follow."""
        if is_there(self._target):
            raise CorpusError("project-exists", path=self._target)
        if is_held(self._source):  # what is being written cannot be read page by page
            raise CorpusError("project-held", path=self._source, holder=holder_of(self._source) or UNKNOWN)
        with Pages(self._source) as pages:
            steps = gather(pages)
            while True:
                try:
                    done, total = next(steps)
                except StopIteration as end:
                    found: Found = end.value
                    break
                yield Progress(done=min(done, total), total=total)
        yield Progress(done=0, total=None)
        draft = self._target.with_name(f".quoteline-{new_id()}.part")
        try:
            yield from self._make(draft, found)
            _settle(draft, self._target)
            self._write_account()
        finally:
            for suffix in _LEFTOVERS:
                with contextlib.suppress(OSError):
                    draft.with_name(draft.name + suffix).unlink(missing_ok=True)

    def report(self) -> SalvageReport:
        """What was salvaged and what was not."""
        return self._report

    def _make(self, draft: Path, found: Found) -> Iterator[Progress]:
        with contextlib.closing(self._begin(draft, found)) as store, foreseen(draft):
            yield Progress(done=0, total=None)
            later = replay(store, found)
            yield Progress(done=0, total=None)
            wishes = fold(store, found, later)
            keep = KeepSalvaged(rows=wishes.rows, texts=found.texts)
            History(store, self._coder, lambda _changed: None).do(keep)
            self._report.lost, self._report.changed = keep.lost, keep.changed
            yield Progress(done=0, total=None)
            self._account(store, found, wishes, len(later))

    def _write_account(self) -> None:
        """Put the account beside the new project; without a place for it there is the report alone."""
        path = self._target.with_name(f"{self._target.stem}-report.txt")
        with contextlib.suppress(CorpusError), written_beside(path) as stream:
            stream.write("\n".join((*account(self._report), "")).encode("utf-8", "replace"))
            self._report.account = path

    def _begin(self, draft: Path, found: Found) -> Store:
        """The newest snapshot that can be stood on, else an empty project."""
        for snapshot in self._snapshots:
            try:
                verified_copy(snapshot, draft, still=True)
                store = Store.open(draft)
            except CorpusError as error:
                if error.code not in ("project-damaged", "project-foreign", "project-missing", "project-altered"):
                    raise
                draft.unlink(missing_ok=True)
                continue
            if fits(store, found):
                self._report.snapshot = snapshot
                return store
            store.close()
            draft.unlink()
        if not found.journal and not any(found.rows.values()):
            raise CorpusError("salvage-nothing", path=self._source)
        return Store.create(draft)

    def _account(self, store: Store, found: Found, wishes: Wishes, steps_lost: int) -> None:
        report = self._report
        hopeless = [(table, key, row) for (table, key), row in wishes.hopeless.items()]
        broken = [(table, str(row.get(KEYS[table])), row) for table, row in found.fragments if table in KEYS]
        told = {(each.table, each.id) for each in report.lost}
        for _, key, row in broken:
            if row.get("body") and row_of(store, "articles", key) is None:
                title = str(row.get("title") or "")
                report.remains.append(Loss(table="articles", id=key, text=str(row["body"]), reason=title))
        for reason, rows in (
            (msg("its row breaks off"), broken),
            (msg("only a later change of it is left"), hopeless),
        ):
            for table, key, row in rows:
                if (table, key) not in told and row_of(store, table, key) is None:
                    told.add((table, key))
                    report.lost.append(Loss(table=table, id=key, text=shown_row(row), reason=reason))
        report.tables = tuple(
            TableCount(
                table=table,
                read=len(found.rows[table]),
                kept=store.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0],
                lost=sum(each.table == table for each in report.lost),
            )
            for table in KEYS
        )
        report.broken = {table: count for table, count in found.broken.items() if count}
        (report.steps,) = store.db.execute("SELECT count(*) FROM journal").fetchone()
        report.steps_lost = steps_lost
        report.problems = tuple(f"{each.test}: {each.text}" for each in check(store).problems)


def _settle(draft: Path, target: Path) -> None:
    """Give the finished project its name, durably; nothing that has the name meanwhile is replaced."""
    try:
        with draft.open("rb+") as stream:
            os.fsync(stream.fileno())
        if is_there(target):
            raise CorpusError("project-exists", path=target)
        draft.replace(target)
        settle(target)
    except OSError as error:
        raise file_failure(error, target, otherwise="project-unwritable") from error
