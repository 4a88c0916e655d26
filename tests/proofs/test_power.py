"""The short version of the proof that a loss of power loses nothing, and that the proof would notice."""

import random
from collections.abc import Iterator

import pytest

from tests.proofs import disk, power
from tests.proofs.disk import Record
from tests.proofs.reference import Reference
from tests.proofs.survival import Disk

pytestmark = pytest.mark.skipif(disk.missing() is not None, reason=str(disk.missing()))


def test_what_was_acknowledged_survives_a_loss_of_power(reference: Reference) -> None:
    assert power.prove(reference, 8, seed=7).wrong == []


@pytest.mark.slow
def test_what_was_acknowledged_survives_two_hundred_losses(reference: Reference) -> None:
    assert power.prove(reference).wrong == []


def test_a_program_that_does_not_sync_is_noticed(reference: Reference) -> None:
    assert power.prove(reference, 4, seed=7, careless=True).wrong != []


def _left(*records: tuple[str, int, int, bytes]) -> Iterator[dict[str, bytes]]:
    """What may be left of the folder /d with the file `old`, many times."""
    for seed in range(60):
        model = Disk({"/d/old": b"old"}, ["/d"])
        for record in records:
            model.follow(Record(*record))
        yield model.left(random.Random(seed))


def test_what_was_synced_with_its_folder_stays() -> None:
    new = (("O", 3, 2, b"/d/new"), ("W", 3, 0, b"new"), ("S", 3, 0, b""), ("O", 4, 0, b"/d"), ("S", 4, 0, b""))
    assert all(left == {"/d/old": b"old", "/d/new": b"new"} for left in _left(*new))


def test_what_was_not_synced_may_be_gone_torn_or_there() -> None:
    found = [left.get("/d/new") for left in _left(("O", 3, 2, b"/d/new"), ("W", 3, 0, b"ab"), ("W", 3, 600, b"cd"))]
    assert {None, b"", b"ab", b"ab".ljust(600, b"\0") + b"cd"} <= set(found)
    assert b"".ljust(600, b"\0") + b"cd" in found


def test_a_file_moved_over_another_is_either_of_them_whole_once_it_was_synced() -> None:
    moved = (("O", 3, 2, b"/d/new"), ("W", 3, 0, b"new"), ("S", 3, 0, b""), ("R", 0, 0, b"/d/new\0/d/old"))
    assert {left["/d/old"] for left in _left(*moved)} == {b"old", b"new"}
    unsynced = [each for each in moved if each[0] != "S"]
    assert b"" in {left["/d/old"] for left in _left(*unsynced)}
    assert "/d/old" not in next(_left(("U", 0, 0, b"/d/old"), ("O", 4, 0, b"/d"), ("S", 4, 0, b"")))
