"""A short session in the real window: what is alive does not become more. `make prove-session` runs the long one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.desktop.conftest import nothing_stays
from tests.proofs.acting import WEIGHTS
from tests.proofs.long_session import leaks, session
from tests.proofs.measuring import Counts, trend

__all__ = ["nothing_stays"]


def test_nothing_leaks(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(WEIGHTS, "theme", 0)  # a second each: every widget is styled anew
    account = session(tmp_path, actions=100, count=6, blocks=5, learn=False)
    assert leaks(account.alive) == []
    assert len(account.single) > 12


def test_a_leak_is_found() -> None:
    some = Counts(objects=5, widgets=4, windows=1, timers=1, threads=2, files=9, values=100)
    more = Counts(objects=5, widgets=5, windows=1, timers=1, threads=2, files=9, values=100)
    assert leaks([some, some, some, more]) == ["widgets: 4 became 5"]
    assert leaks([some, more, some, more]) == []


def test_a_trend_is_told_from_noise() -> None:
    assert trend([10, 11, 9, 10, 11, 9, 10]).within_noise
    assert not trend([10, 11, 12, 13, 14, 15.5]).within_noise
