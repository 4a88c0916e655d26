"""`kill -9` at random moments of the scripted session, a real process each time: `python -m tests.proofs.kill [N]`."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.proofs.figures import Figure, numbers, tell
from tests.proofs.reference import LostError, Reference, fresh, look, undisturbed
from tests.proofs.script import SCRIPT

ROOT: Final = Path(__file__).resolve().parents[2]
KILLS: Final = 1000
MOST_REPORTS: Final = 14  # between a start and its end, at random; the first says that the project is opened now
LONGEST_WAIT: Final = 0.06  # seconds after a report: the longest bulk work of the script takes about as long
LAST: Final = len(SCRIPT) - 1


@dataclass(slots=True)
class Killing:
    """What came of it. `inside` counts the kills that cut bulk work off between two of its commits."""

    kills: int = 0
    sessions: int = 0
    inside: int = 0
    reported: int = 0
    lost: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)


def prove(reference: Reference, kills: int = KILLS, *, seed: int = 1, workers: int = 2) -> Figure:
    """Kill that many sessions and look for what they had reported."""
    shares = [kills // workers + (number < kills % workers) for number in range(workers)]
    found = Killing()
    with ThreadPoolExecutor(workers) as pool:
        runs = [pool.submit(kill_many, reference, share, seed + n, found) for n, share in enumerate(shares)]
        for run in runs:
            run.result()
    told = f"{found.kills} kills in {found.sessions} sessions, {found.reported} actions reported and looked for, "
    told += f"{found.inside} inside bulk work: {len(found.lost)} lost"
    return Figure(name="kill -9", told=told, wrong=found.lost, wanted=f"{KILLS} kills, 0 lost")


def kill_many(reference: Reference, kills: int, seed: int, found: Killing) -> None:
    """Sessions one after the other, each killed, looked into and gone on with until it is done."""
    chance = random.Random(seed)
    done = 0
    session = 0
    while done < kills:
        work = fresh(reference, reference.start.parent / f"work-{seed}-{session}")
        session += 1
        for was_killed, reported, inside, lost in _session(reference, work, chance):
            with found.lock:
                found.kills += was_killed
                found.inside += inside
                found.reported += reported
                found.lost += lost
            done += was_killed
            if done >= kills:
                break
        with found.lock:
            found.sessions += 1
        shutil.rmtree(work)


def _session(reference: Reference, work: Path, chance: random.Random) -> Iterator[tuple[bool, int, bool, list[str]]]:
    """One session to its end; for every process: was it killed, what did it report, inside bulk work, what is lost."""
    first = 0
    resumed = False
    while first <= LAST:
        killed, last = _process(work, first, chance)
        try:
            state = look(reference, work, last, resumed=resumed)
        except LostError as error:
            yield killed, last - first + 1, False, [str(error)]
            return
        resumed = resumed or state.inside
        yield killed, last - first + 1, state.inside, []
        first = state.following


def _process(work: Path, first: int, chance: random.Random) -> tuple[bool, int]:
    """Run a session from action `first` on and kill it; whether it was killed, and the last action it reported."""
    wanted = chance.randint(1, MOST_REPORTS)
    wait = chance.uniform(0, LONGEST_WAIT)
    ours, theirs = os.pipe()
    command = [sys.executable, "-m", "tests.proofs.session", work / "p.db", work, str(first), str(theirs)]
    environment = os.environ | {"HOME": str(work), "XDG_CONFIG_HOME": str(work)}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, pass_fds=[theirs], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        os.close(theirs)
        with open(ours, encoding="ascii") as reports:  # noqa: PTH123 (a descriptor)
            lines = [line for _, line in zip(range(wanted), reports, strict=False)]
            try:
                process.wait(timeout=wait)
            except subprocess.TimeoutExpired:
                process.kill()
            lines += reports
        status = process.wait()
        said = process.stderr.read() if process.stderr else b""
    if status > 0:
        raise AssertionError(f"the session ended by itself with {status}: {said.decode()}")
    done = [int(line.split()[1]) for line in lines if line.startswith("done")]
    return status < 0, max(done, default=first - 1)


if __name__ == "__main__":
    (kills,) = numbers(__doc__, ("kills", KILLS, "processes to kill"))
    with tempfile.TemporaryDirectory() as folder:
        figure = prove(undisturbed(Path(folder)), kills)
    tell(figure)
