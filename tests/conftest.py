"""What holds for every test: a home of its own, no warnings in the log, no thread left behind."""

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

_FOLDERS = ("CONFIG", "DATA", "CACHE", "STATE")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder in which settings and logs of the test land; `getpass` sees the user `tester`."""
    place = tmp_path / "home"
    place.mkdir()
    monkeypatch.setenv("HOME", str(place))
    monkeypatch.setenv("USERPROFILE", str(place))
    for name in _FOLDERS:
        monkeypatch.setenv(f"XDG_{name}_HOME", str(place / name.lower()))
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "tester")
    return place


class _Collector(logging.Handler):
    """Keeps the records of level WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def logged() -> Iterator[list[logging.LogRecord]]:
    """Fails a test that logged a warning or an error; a test that expects one takes it out of this list."""
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield collector.records
    root.removeHandler(collector)
    assert not collector.records, [record.getMessage() for record in collector.records]


@pytest.fixture(autouse=True)
def no_thread_stays() -> Iterator[None]:
    """Fails a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    stayed = [each for each in threading.enumerate() if each not in before and not each.daemon]
    for each in stayed:
        each.join(timeout=5)
    assert not [each.name for each in stayed if each.is_alive()]
