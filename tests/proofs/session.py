"""The scripted session in a process of its own: `python -m tests.proofs.session PROJECT FOLDER FIRST FILE`.

It does the actions from number FIRST on and reports each one, by a line `done NUMBER` in the pipe or file of that
descriptor, only after it has returned. Before it opens the project it says `ready`.
"""

import os
import sys
from pathlib import Path

from corpus.project import Project
from tests.proofs.material import CODER
from tests.proofs.script import SCRIPT, Desk


def main(path: Path, folder: Path, first: int, reports: int) -> None:
    """Do what is left of the script."""
    os.write(reports, b"ready\n")
    desk = Desk(Project.open(path, coder=CODER), folder)
    for number in range(first, len(SCRIPT)):
        if os.environ.get("PROOF_CARELESS"):  # as it must not be: the proof has to notice
            desk.project._store.db.execute("PRAGMA synchronous = off")
        SCRIPT[number](desk, number)
        os.write(reports, b"done %d\n" % number)
    desk.project.close()
    os.write(reports, b"closed\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
