"""Every call of the system that the steps make on their files fails once: run on the disk of `disk.c`, see `faults`."""

import errno
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from tests.proofs import disk
from tests.proofs.disk import How, Kinds
from tests.proofs.steps import walk
from tests.proofs.trials import Fault, Tally, try_all

CHANGES: Final = Kinds.OPEN | Kinds.WRITE | Kinds.SYNC | Kinds.TRUNCATE | Kinds.RENAME | Kinds.UNLINK


@dataclass(slots=True)
class DiskFault:
    """Calls of some kinds fail with an error of the system."""

    kinds: Kinds
    how: How
    error: int
    keeps_drafts: bool = False

    @property
    def lasting(self) -> bool:
        """Whether it fails until it is cleared."""
        return self.how is How.FROM_NOW_ON

    def arm(self, number: int) -> None:
        """Fail at the `number`-th call."""
        disk.arm(number, self.kinds, self.how, self.error)

    def clear(self) -> int:
        """Nothing fails any more; how many calls there were."""
        calls = disk.calls()
        self.keeps_drafts = self.lasting or disk.failed() is Kinds.UNLINK
        disk.arm(0, Kinds(0), How.ONCE, 0)
        return calls

    def __str__(self) -> str:
        return f"{self.how.name} {errno.errorcode[self.error]} of {self.kinds.name}"


FAULTS: Final[dict[str, DiskFault]] = {
    "a failing call": DiskFault(CHANGES, How.ONCE, errno.EIO),
    "a write cut short, then refused": DiskFault(Kinds.WRITE, How.SHORT, errno.ENOSPC),
    "no space from then on": DiskFault(Kinds.WRITE | Kinds.TRUNCATE, How.FROM_NOW_ON, errno.ENOSPC),
    "a drive that is gone from then on": DiskFault(CHANGES | Kinds.READ, How.FROM_NOW_ON, errno.EIO),
}


def main(folder: Path, stride: int) -> dict[str, Tally]:
    """Try every fault."""
    befores = walk(folder, folder.parent / "inputs")
    made: dict[str, Tally] = {}
    for number, (name, fault) in enumerate(FAULTS.items()):
        faults: list[Fault] = [fault]
        made[name] = try_all(befores, faults, folder / "trial", stride=stride, first=1 + number % stride)
    return made


if __name__ == "__main__":
    print(json.dumps({name: asdict(tally) for name, tally in main(Path(sys.argv[1]), int(sys.argv[2])).items()}))
