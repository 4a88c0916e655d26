"""Every write, sync, rename and call of SQLite in a run fails once, in turn: `python -m tests.proofs.faults [N]`.
N: only every N-th of them.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.proofs import disk
from tests.proofs.figures import Figure, numbers, show
from tests.proofs.kill import ROOT


def of_the_disk(stride: int = 1) -> list[Figure]:
    """The calls of the system; with a stride, not all of them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        (folder / "root").mkdir()
        environment = disk.environment(disk.build(folder), folder / "root")
        return _figures("tests.proofs.disk_faults", folder / "root", stride, environment)


def of_sqlite(stride: int = 1) -> list[Figure]:
    """The calls of SQLite; with a stride, not all of them, and not each with all errors."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        return _figures(
            "tests.proofs.sqlite_faults", folder, stride, os.environ | {"HOME": name, "XDG_CONFIG_HOME": ""}
        )


def _figures(module: str, folder: Path, stride: int, environment: dict[str, str]) -> list[Figure]:
    """The tallies that the program `module` prints, as figures."""
    command = [sys.executable, "-m", module, folder, str(stride)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    if done.returncode:
        raise AssertionError(done.stderr.decode())
    return [
        Figure(
            name=name,
            told=f"{tally['faults']} faults, {tally['told']} of them told, {len(tally['wrong'])} wrong",
            wanted="0 corrupt files, 0 silent losses",
            wrong=tally["wrong"],
        )
        for name, tally in json.loads(done.stdout).items()
    ]


def main(one_of: int) -> int:
    """Prove both, each told as soon as it is done; 1 where one does not hold."""
    reason = disk.missing()
    if reason:
        print(reason)
    figures = [] if reason else of_the_disk(one_of)
    show(*figures)
    calls = of_sqlite(one_of)
    show(*calls)
    return 0 if all(figure.holds for figure in [*figures, *calls]) else 1


if __name__ == "__main__":
    sys.exit(main(*numbers(__doc__, ("one_of", 1, "only one of so many calls fails"))))
