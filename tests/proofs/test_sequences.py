"""Random sequences of all commands, a few of them; `make prove-sequences` runs 1,000."""

from tests.proofs.drawing import FIRST_ONLY, MAKERS, commands
from tests.proofs.sequences import prove


def test_every_command_is_drawn() -> None:
    names = sorted(each.name for each in commands().values())
    assert names == sorted(MAKERS.keys() | FIRST_ONLY)


def test_some_sequences() -> None:
    tally = prove(8)
    assert tally.done.total() > 60
    assert {"do", "undo", "redo", "reopen", "batch", "go_back", "go_forward"} <= tally.moves.keys()
