"""All proofs, one after the other, and one table of their figures: `python -m tests.proofs`."""

import subprocess
import sys
from typing import Final

from tests.proofs.figures import numbers

PROOFS: Final = ("kill", "power", "faults", "sequences", "mutated", "long_session")


def main() -> int:
    """Run each proof as a program of its own; 1 where one does not hold."""
    rows: list[str] = []
    failed: list[str] = []
    for name in PROOFS:
        print(f"{name} …", flush=True)
        done = subprocess.run([sys.executable, "-m", f"tests.proofs.{name}"], stdout=subprocess.PIPE, check=False)
        told = done.stdout.decode()
        rows += [line for line in told.splitlines() if line.startswith("| ")]
        if done.returncode:
            failed.append(name)
            print(told)
    print("| proof | wanted | measured | |\n| --- | --- | --- | --- |", *rows, sep="\n")
    print(*(f"{name} does not hold" for name in failed), sep="\n")
    return 1 if failed else 0


if __name__ == "__main__":
    numbers(__doc__)  # none is wanted: it answers --help
    sys.exit(main())
