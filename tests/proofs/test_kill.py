"""The short version of the proof that killing the program loses nothing, and that the proof would notice."""

from pathlib import Path

import pytest

from tests.proofs import kill
from tests.proofs.reference import LostError, Reference, fresh, look


def test_what_was_reported_survives_being_killed(reference: Reference) -> None:
    assert kill.prove(reference, 12, seed=7, workers=1).wrong == []


@pytest.mark.slow
def test_what_was_reported_survives_being_killed_a_thousand_times(reference: Reference) -> None:
    assert kill.prove(reference).wrong == []


def test_the_proof_notices_an_action_that_is_not_there(reference: Reference, tmp_path: Path) -> None:
    work = fresh(reference, tmp_path / "work")
    assert look(reference, work, -1).following == 0
    with pytest.raises(LostError, match="neither as it was then"):
        look(reference, work, 2)
    (work / "out" / "table.csv").write_text("half a ta")
    with pytest.raises(LostError, match="exported files"):
        look(reference, work, -1)
