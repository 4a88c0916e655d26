"""What holds for every test: a home of its own, no network, no warnings in the log, no thread left behind."""

import logging
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import corpus  # noqa: F401 (before any test imports spaCy: see there)
from tests.offline import blocking

_FOLDERS = ("CONFIG", "DATA", "CACHE", "STATE")


def pytest_configure(config: pytest.Config) -> None:
    """Block the network for this process and for every Python process that it starts."""
    number, path = tempfile.mkstemp(prefix="quoteline-network-", suffix=".txt")
    os.close(number)
    config.add_cleanup(lambda: Path(path).unlink(missing_ok=True))
    os.environ[blocking.ATTEMPTS] = path
    folder = str(Path(blocking.__file__).parent)
    others = [each for each in os.environ.get("PYTHONPATH", "").split(os.pathsep) if each and each != folder]
    os.environ["PYTHONPATH"] = os.pathsep.join([folder, *others])
    blocking.install()


@pytest.fixture(autouse=True)
def network_attempts() -> Iterator[Path]:
    """Fails a test in which anything reached for a network; a test that expects it empties this file."""
    path = Path(os.environ[blocking.ATTEMPTS])
    yield path
    attempts = path.read_text(encoding="utf-8")
    path.write_text("", encoding="utf-8")
    assert not attempts, f"the network was reached for:\n{attempts}"


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
