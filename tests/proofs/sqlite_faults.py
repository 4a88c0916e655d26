"""Every call of SQLite that the steps make fails once, with each kind of error: run as a program, see `faults`."""

import json
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from tests.proofs.steps import walk
from tests.proofs.trials import Fault, Tally, try_all

# How SQLite fails: its own code, and whether the transaction is gone then, as after an error of the disk.
ERRORS: Final[dict[str, tuple[type[Exception], int, bool]]] = {
    "busy": (sqlite3.OperationalError, sqlite3.SQLITE_BUSY, False),
    "full": (sqlite3.OperationalError, sqlite3.SQLITE_FULL, True),
    "input or output": (sqlite3.OperationalError, sqlite3.SQLITE_IOERR_WRITE, True),
    "damaged": (sqlite3.DatabaseError, sqlite3.SQLITE_CORRUPT, False),
    "no memory": (MemoryError, sqlite3.SQLITE_NOMEM, True),
}


class Failing:
    """Which call fails, and how; every connection of the process asks it."""

    def __init__(self) -> None:
        self.calls = 0
        self.number: int | None = None  # None: nothing is counted
        self.how = "busy"

    def fails(self) -> bool:
        """Count a call; whether it is the one."""
        if self.number is None:
            return False
        self.calls += 1
        return self.calls == self.number

    def error(self) -> Exception:
        """What SQLite raises."""
        kind, code, _ = ERRORS[self.how]
        error = kind(f"{self.how} (made to fail)")
        if isinstance(error, sqlite3.Error):
            error.sqlite_errorcode = code
        return error


FAILING: Final = Failing()


class Connection(sqlite3.Connection):
    """A connection that fails when it is told to."""

    def _call(self, call: Callable[[], Any]) -> Any:
        if FAILING.fails():
            if ERRORS[FAILING.how][2]:
                super().rollback()
            raise FAILING.error()
        return call()

    def execute(self, *args: Any) -> Any:
        """Run a statement."""
        return self._call(lambda: super(Connection, self).execute(*args))

    def executemany(self, *args: Any) -> Any:
        """Run a statement many times."""
        return self._call(lambda: super(Connection, self).executemany(*args))

    def commit(self) -> None:
        """End the transaction."""
        self._call(super().commit)

    def backup(self, *args: Any, **kwargs: Any) -> None:
        """Copy the database."""
        self._call(lambda: super(Connection, self).backup(*args, **kwargs))

    def rollback(self) -> None:
        """Take the transaction back: where SQLite says that this failed, it is gone all the same."""
        super().rollback()
        if FAILING.fails():
            raise FAILING.error()


class SqliteFault:
    """One call of SQLite fails."""

    lasting = False
    keeps_drafts = False

    def __init__(self, how: str) -> None:
        self.how = how

    def arm(self, number: int) -> None:
        """Fail at the `number`-th call."""
        FAILING.how, FAILING.number, FAILING.calls = self.how, number, 0

    def clear(self) -> int:
        """Nothing fails any more; how many calls there were."""
        FAILING.number = None
        return FAILING.calls

    def __str__(self) -> str:
        return f"SQLite: {self.how}"


def main(folder: Path, stride: int) -> dict[str, Tally]:
    """Try every error at every call; with a stride, the errors take turns."""
    connect = sqlite3.connect

    def failing(*args: Any, **kwargs: Any) -> sqlite3.Connection:
        if FAILING.fails():
            raise FAILING.error()
        return connect(*args, **{"factory": Connection} | kwargs)

    sqlite3.connect = failing  # type: ignore[assignment]
    befores = walk(folder, folder / "inputs")
    faults: list[Fault] = [SqliteFault(how) for how in ERRORS]
    if stride > 1:
        return {"calls of SQLite": try_all(befores, faults, folder / "trial", stride=stride)}
    made = [try_all(befores, [fault], folder / "trial") for fault in faults]
    whole = Tally(faults=sum(each.faults for each in made), told=sum(each.told for each in made))
    whole.wrong = [text for each in made for text in each.wrong]
    return {"calls of SQLite": whole}


if __name__ == "__main__":
    print(json.dumps({name: asdict(tally) for name, tally in main(Path(sys.argv[1]), int(sys.argv[2])).items()}))
