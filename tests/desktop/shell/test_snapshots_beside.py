"""A snapshot that is due while long work goes on."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

from pytestqt.qtbot import QtBot

from corpus.tasks.base import Progress
from desktop.app import Desktop
from tests.desktop.shell.test_snapshots import Rest, count, keeping, remove_one, rest

__all__ = ["keeping", "rest"]


class Long:
    """Work that goes on until it is let go on."""

    label = "Long"

    def __init__(self) -> None:
        self.gate = Event()

    def run(self) -> Iterator[Progress]:
        self.gate.wait()
        yield Progress(done=1, total=1)


def test_long_work_does_not_keep_one_waiting(keeping: Desktop, tmp_path: Path, rest: Rest, qtbot: QtBot) -> None:
    work = Long()
    keeping.desk.jobs.start(work)
    remove_one(keeping)
    keeping.snapshots.take()
    keeping.snapshots.take()  # one at a time
    qtbot.waitUntil(lambda: not keeping.snapshots.beside.busy, timeout=20_000)
    assert count(tmp_path / "work.db") == 2
    assert keeping.desk.jobs.busy
    work.gate.set()
    rest()
    assert count(tmp_path / "work.db") == 2
