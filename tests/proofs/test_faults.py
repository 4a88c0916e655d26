"""The short version of the proof that a failing disk, and a failing SQLite, corrupt nothing and are told."""

import pytest

from tests.proofs import disk, faults

needs_disk = pytest.mark.skipif(disk.missing() is not None, reason=str(disk.missing()))


@needs_disk
def test_calls_of_the_system_that_fail_are_told_and_lose_nothing() -> None:
    figures = faults.of_the_disk(61)
    assert [figure.wrong for figure in figures] == [[]] * 4
    assert all(" 0 of them told" not in figure.told for figure in figures)


def test_calls_of_sqlite_that_fail_are_told_and_lose_nothing() -> None:
    (figure,) = faults.of_sqlite(83)
    assert figure.wrong == []
    assert " 0 of them told" not in figure.told


@pytest.mark.slow
@needs_disk
def test_every_call_of_the_system_fails_once() -> None:
    assert [figure.wrong for figure in faults.of_the_disk()] == [[]] * 4


@pytest.mark.slow
def test_every_call_of_sqlite_fails_once() -> None:
    assert faults.of_sqlite()[0].wrong == []
