"""Mutated files for every reader, each read in a process with bounds: `python -m tests.proofs.mutated [N]`.

For every file: no crash (an error that is not foreseen, or the end of the process), no hang (5 seconds of the
processor, or 60 by the clock, which a busy machine may need for less), nothing lost (items in = kept + listed).
"""

import json
import os
import random
import resource
import select
import subprocess
import sys
import tempfile
import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from tests.proofs.figures import Figure, numbers, tell
from tests.proofs.mutated_seeds import SEEDS
from tests.proofs.mutating import mutated

ROOT: Final = Path(__file__).resolve().parents[2]
INPUTS: Final = 20_000
HANG: Final = 5.0  # seconds of the processor
SILENCE: Final = 60.0  # seconds by the clock


class Reader:
    """The process that reads; a new one takes the place of one that died."""

    def __init__(self) -> None:
        self._start()

    def read(self, path: Path) -> dict[str, Any]:
        """What became of a file."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(f"{path}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            return self._lost("the process died")
        if not select.select([self._process.stdout], [], [], SILENCE)[0]:
            return self._lost("it hangs")
        line = self._process.stdout.readline()
        return json.loads(line) if line.endswith("\n") else self._lost("the process died")

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.proofs.mutated_reader"],
            cwd=ROOT,
            env=os.environ | {"OMP_NUM_THREADS": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def _lost(self, why: str) -> dict[str, Any]:
        self._process.kill()
        self.close()
        status = self._process.returncode
        self._start()
        return {"items": 1, "kept": 0, "listed": 0, "seconds": SILENCE, "wrong": f"{why} (status {status})"}


@dataclass(slots=True)
class Tally:
    """What came of the files of one format."""

    inputs: int = 0
    items: int = 0
    kept: int = 0
    listed: int = 0
    slowest: float = 0.0


@dataclass(slots=True)
class Mutating:
    """What came of all files. `folder` keeps those that went wrong."""

    folder: Path
    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    wrong: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, name: str, path: Path, told: dict[str, Any]) -> None:
        """Count one file, and keep it where something went wrong."""
        with self.lock:
            tally = self.tallies[name]
            tally.inputs += 1
            tally.items += max(told["items"], told["kept"] + told["listed"])
            tally.kept += told["kept"]
            tally.listed += told["listed"]
            tally.slowest = max(tally.slowest, told["seconds"])
            wrong = told["wrong"] or (f"{told['seconds']:.1f} s" if told["seconds"] > HANG else "")
            if wrong:
                kept = self.folder / f"{len(self.wrong)}-{path.name}"
                kept.write_bytes(path.read_bytes())
                self.wrong.append(f"{kept}: {wrong}")


def prove(inputs: int = INPUTS, *, seed: int = 1, workers: int = 2, names: list[str] | None = None) -> Figure:
    """Read that many mutated files, as many of each format."""
    chosen = names or list(SEEDS)
    seeds = {name: SEEDS[name]() for name in chosen}
    with tempfile.TemporaryDirectory() as folder:
        work = Mutating(folder=Path(tempfile.mkdtemp(prefix="mutated-")))
        parts = [range(number, inputs, workers) for number in range(workers)]
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(lambda part: _read(part, seeds, seed, Path(folder), work), parts))
    for name in chosen:
        tally = work.tallies[name]
        sys.stdout.write(
            f"{name:18} {tally.inputs:6} files  {tally.items:7} items = {tally.kept:7} kept + {tally.listed:7} listed"
            f"  slowest {tally.slowest:.2f} s\n"
        )
    if not work.wrong:
        work.folder.rmdir()
    totals = {part: sum(getattr(each, part) for each in work.tallies.values()) for part in ("items", "kept", "listed")}
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    told = (
        f"{inputs:,} inputs of {len(chosen)} formats, {len(work.wrong)} crashes, hangs or losses, "
        f"{totals['items']:,} items = {totals['kept']:,} kept + {totals['listed']:,} listed, at most {memory} MiB"
    )
    return Figure(name="mutated inputs", told=told, wanted="20,000 inputs, 0 crashes, 0 hangs", wrong=work.wrong)


def _read(part: range, seeds: dict[str, bytes], seed: int, folder: Path, work: Mutating) -> None:
    reader = Reader()
    names = list(seeds)
    others = [raw[:20_000] for raw in seeds.values()]
    try:
        for number in part:
            name = names[(number // 2) % len(names)]
            path = folder / f"{number}-{name}"
            path.write_bytes(mutated(seeds[name], others, random.Random(f"{seed} {number}")))
            work.take(name, path, reader.read(path))
            for each in folder.glob(f"{path.name}*"):
                each.unlink()
    finally:
        reader.close()


if __name__ == "__main__":
    count, first = numbers(__doc__, ("inputs", INPUTS, "mutated files"), ("seed", 1, "where chance begins"))
    tell(prove(count, seed=first))
