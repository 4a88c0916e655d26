"""The journal: every change of the project, who made it, when, and how to take it back."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from sqlite_utils import Database

from corpus.domain.history import Facts
from corpus.store.changes import RowChange
from corpus.store.packed import pack, split, unpack
from corpus.store.values import to_json

BASE: Final = "base"  # the creation of a project, or what lies before an emptied trash: there is nothing to undo
DONE: Final = "done"
UNDONE: Final = "undone"
DROPPED: Final = "dropped"  # undone, and then something else was done
CREATION: Final = "create-project"
_LARGE: Final = 32 << 10  # bytes of packed changes: some hundred rows, written in less than a tenth of a second
_LONG: Final = 4_000_000  # code points of articles
_SIZE: Final = "SELECT total(length(changes)) FROM journal WHERE step IN (SELECT value FROM json_each(?))"
_TEXTS: Final = """
    SELECT total(length(coalesce(a.body, r.body))) FROM journal j JOIN journal_articles l ON l.journal_id = j.id
    LEFT JOIN articles a ON a.id = l.article_id LEFT JOIN removed_texts r ON r.id = l.article_id
    WHERE j.step IN (SELECT value FROM json_each(?))
"""
_COLUMNS: Final = "id, step, time, coder, command, details, state"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row of the journal. Rows of one `step` are undone and redone together."""

    id: int
    step: int
    time: str
    coder: str
    command: str
    details: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A change to be written down. `article` and `statement` say where it was, where that is one place."""

    time: str
    coder: str
    command: str
    details: Mapping[str, Any]
    facts: Facts
    changes: Sequence[RowChange]
    article: str | None = None
    statement: str | None = None


class Journal:
    """Writes and reads the journal. A linear history: doing something new drops what was undone."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def append(self, record: Record, *, step: int | None, base: bool = False) -> int:
        """Add a row and return its step: the given one while it is the last that is done, else a new one.

        So steps never interleave, and each can be taken back without looking at another.
        """
        self._db.execute("UPDATE journal SET state = ? WHERE state = ?", [DROPPED, UNDONE])
        if step != self.next_undo():
            step = None
        facts = {name: value for name, value in asdict(record.facts).items() if value != ""}
        row = {
            "step": step or 0,
            "time": record.time,
            "coder": record.coder,
            "command": record.command,
            "state": BASE if base else DONE,
            "article": record.article,
            "statement": record.statement,
            "facts": to_json(facts),
            "details": to_json(record.details),
            "changes": pack(list(record.changes)),
        }
        query = f"INSERT INTO journal ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
        number = int(self._db.execute(query, list(row.values())).lastrowid or 0)
        if not step:
            self._db.execute("UPDATE journal SET step = id WHERE id = ?", [number])
        touched = sorted({change.article for change in record.changes if change.article})
        links = [(article, number) for article in touched]
        self._db.conn.executemany("INSERT INTO journal_articles (article_id, journal_id) VALUES (?, ?)", links)
        return step or number

    def next_undo(self) -> int | None:
        """The step that undo takes back, None where there is none."""
        return self._step("SELECT max(step) FROM journal WHERE state = ?", DONE)

    def next_redo(self) -> int | None:
        """The step that redo does again, None where there is none."""
        return self._step("SELECT min(step) FROM journal WHERE state = ?", UNDONE)

    def done_after(self, step: int) -> list[int]:
        """The steps that are done and stand behind this one, the last first: what going back to it takes back."""
        query = "SELECT DISTINCT step FROM journal WHERE state = ? AND step > ? ORDER BY step DESC"
        return [int(each) for (each,) in self._db.execute(query, [DONE, step])]

    def undone_up_to(self, step: int) -> list[int]:
        """The steps that are undone, up to this one and with it, the first first."""
        query = "SELECT DISTINCT step FROM journal WHERE state = ? AND step <= ? ORDER BY step"
        return [int(each) for (each,) in self._db.execute(query, [UNDONE, step])]

    def rows_of(self, step: int) -> list[tuple[int, int]]:
        """The rows of a step that is done or undone, in order: their numbers, and the bytes of their changes."""
        query = "SELECT id, length(changes) FROM journal WHERE step = ? AND state IN (?, ?) ORDER BY id"
        return self._db.execute(query, [step, DONE, UNDONE]).fetchall()

    def pieces(self, number: int) -> list[bytes]:
        """The row changes of a row in the order in which they were made, a few hundred each; see `packed.read`."""
        return split(self._db.execute("SELECT changes FROM journal WHERE id = ?", [number]).fetchone()[0])

    def are_large(self, steps: Sequence[int]) -> bool:
        """Whether reversing these steps takes longer than a moment, by their changes and the texts they touch."""
        listed = [to_json(list(steps))]
        (size,) = self._db.execute(_SIZE, listed).fetchone()
        return bool(size > _LARGE or self._db.execute(_TEXTS, listed).fetchone()[0] > _LONG)

    def mark(self, step: int, state: str) -> None:
        """Write down that a step was undone, or done again; rows of it that were dropped stay so."""
        self._db.execute("UPDATE journal SET state = ? WHERE step = ? AND state != ?", [state, step, DROPPED])

    def entries(self, *, limit: int = -1) -> list[Entry]:
        """The rows of the journal, newest first."""
        query = f"SELECT {_COLUMNS} FROM journal ORDER BY id DESC LIMIT ?"
        return [Entry(**row) for row in self._db.query(query, [limit])]

    def entry_of(self, step: int) -> Entry:
        """The first row of a step."""
        query = f"SELECT {_COLUMNS} FROM journal WHERE step = ? ORDER BY id LIMIT 1"
        return Entry(**next(iter(self._db.query(query, [step]))))

    def standing(self) -> list[RowChange]:
        """Every change that is in force, from the creation on: applied to the article texts, it is the project."""
        query = "SELECT changes FROM journal WHERE state IN (?, ?) ORDER BY id"
        rows = self._db.execute(query, [BASE, DONE])
        return [change for (packed,) in rows for change in unpack(packed)]

    def untouched(self) -> bool:
        """Whether nothing but the creation of the project is in force."""
        query = "SELECT 1 FROM journal WHERE state = ? OR (state = ? AND command != ?)"
        return self._db.execute(query, [DONE, BASE, CREATION]).fetchone() is None

    def _step(self, query: str, state: str) -> int | None:
        (step,) = self._db.execute(query, [state]).fetchone()
        return None if step is None else int(step)
