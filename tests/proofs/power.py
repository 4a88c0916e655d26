"""The power fails at random moments of the scripted session: `python -m tests.proofs.power [LOSSES]`.

A process runs the session on a watched disk. Of each run, several moments are taken at which the power might have
failed; what would be left on the disk then is put together, opened, and looked into. The next run goes on from there.
"""

import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from tests.proofs import disk
from tests.proofs.figures import Figure, numbers, tell
from tests.proofs.kill import ROOT
from tests.proofs.reference import Found, LostError, Reference, fresh, look, undisturbed
from tests.proofs.script import SCRIPT
from tests.proofs.survival import Disk

LOSSES: Final = 200
EACH_RUN: Final = 4


@dataclass(frozen=True, slots=True)
class Loss:
    """One loss: the last action that was reported before it, and what was found; or what is lost."""

    reported: int
    found: Found | None
    lost: str = ""


def prove(reference: Reference, losses: int = LOSSES, *, seed: int = 1, careless: bool = False) -> Figure:
    """Let the power fail that often. `careless`: SQLite is told not to sync, which must be noticed."""
    library = disk.build(reference.start.parent)
    made: list[Loss] = []
    chance = random.Random(seed)
    while len(made) < losses:
        made += islice(_session(reference, library, chance, careless), losses - len(made))
    lost = [loss.lost for loss in made if loss.lost]
    inside = sum(loss.found is not None and loss.found.inside for loss in made)
    reported = sum(loss.reported + 1 for loss in made)
    told = f"{len(made)} losses, {reported} acknowledged actions looked for, {inside} inside bulk work: "
    return Figure(name="power loss", told=f"{told}{len(lost)} lost", wrong=lost, wanted=f"{LOSSES} losses, 0 lost")


def _session(reference: Reference, library: Path, chance: random.Random, careless: bool) -> Iterator[Loss]:
    """Runs one after the other, each from what the last loss left, until the script is done."""
    base = Path(tempfile.mkdtemp(dir=reference.start.parent))
    work = fresh(reference, base / "0")
    first, run, resumed = 0, 0, False
    while first < len(SCRIPT):
        before, folders = _files(work), _folders(work)
        record = _run(library, work, first, base / f"{run}.log", careless)
        found: Found | None = None
        for moment in chance.sample(range(len(record) + 1), EACH_RUN):
            run += 1
            left, reported = _power_fails(before, folders, record[:moment], chance)
            place = fresh(reference, base / str(run))
            _put(left, work, place)
            try:
                found = look(reference, place, max(reported, first - 1), resumed=resumed)
            except LostError as error:
                yield Loss(reported, None, f"{error} (record {moment} of {len(record)})")
                return
            yield Loss(max(reported, first - 1), found)
        shutil.rmtree(work)
        work = place
        if found is not None:
            first, resumed = found.following, resumed or found.inside
    shutil.rmtree(base)


def _run(library: Path, work: Path, first: int, log: Path, careless: bool) -> list[disk.Record]:
    """The session from action `first` on, on the watched disk; what happened there."""
    with (work / "reports").open("wb") as reports:
        fd = reports.fileno()
        command = [sys.executable, "-m", "tests.proofs.session", work / "p.db", work, str(first), str(fd)]
        environment = disk.environment(library, work, log=log, reports=fd)
        environment = {**environment, "PROOF_CARELESS": "1"} if careless else environment
        done = subprocess.run(command, cwd=ROOT, env=environment, pass_fds=[fd], capture_output=True, check=False)
    (work / "reports").unlink()
    if done.returncode:
        raise AssertionError(f"the session ended with {done.returncode}: {done.stderr.decode()}")
    return list(disk.records(log))


def _power_fails(
    before: dict[str, bytes], folders: list[str], record: list[disk.Record], chance: random.Random
) -> tuple[dict[str, bytes], int]:
    """What is left on the disk when the power fails at the end of the record, and the last action reported in it."""
    model = Disk(before, folders)
    reported = -1
    for each in record:
        model.follow(each)
        if each.kind == "A" and each.content.startswith(b"done"):
            reported = int(each.content.split()[1])
    return model.left(chance), reported


def _files(work: Path) -> dict[str, bytes]:
    """The files that are on the disk at the beginning, all of them durable."""
    there = (path for path in work.rglob("*") if path.is_file() and not path.is_symlink())
    return {str(path): path.read_bytes() for path in there}


def _folders(work: Path) -> list[str]:
    """The folders that are there at the beginning."""
    return [str(work), *(str(path) for path in work.rglob("*") if path.is_dir() and not path.is_symlink())]


def _put(left: dict[str, bytes], work: Path, place: Path) -> None:
    """Write what a loss left of `work` into `place`."""
    (place / "p.db").unlink()
    for path, content in left.items():
        target = place / Path(path).relative_to(work)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)


if __name__ == "__main__":
    (losses,) = numbers(__doc__, ("losses", LOSSES, "losses of power"))
    reason = disk.missing()
    if reason:
        sys.exit(reason)
    with tempfile.TemporaryDirectory() as folder:
        figure = prove(undisturbed(Path(folder).resolve()), losses)
    tell(figure)
