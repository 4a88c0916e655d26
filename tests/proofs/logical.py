"""What a project and its exports say, without what differs between two runs of the same: ids and times."""

import hashlib
import json
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

from corpus.store.changes import KEYS

_ID: Final = re.compile(r"\b0[0-9a-f]{31}\b")
_TIME: Final = re.compile(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z")
_JOURNAL: Final = "SELECT id, step, coder, command, state FROM journal ORDER BY id"


def plain(text: str) -> str:
    """The text with a word for every time, and for every id its rank: ids sort in the order in which they were made."""
    ranks = {key: f"#{rank}" for rank, key in enumerate(sorted(set(_ID.findall(text))))}
    return _TIME.sub("then", _ID.sub(lambda found: ranks[found[0]], text))


def content(path: Path, *, still: bool = False) -> str:
    """Every row that the journal answers for, as text; the file is only read. `still`: nobody writes to it."""
    return _read(path, [f"SELECT * FROM {table} ORDER BY {key}" for table, key in KEYS.items()], still=still)


def journal(path: Path) -> str:
    """The history as text: what was done, by whom, as which step, and what of it stands."""
    return _read(path, [_JOURNAL])


def files(folder: Path) -> dict[str, str]:
    """A mark for the content of every file in a folder; drafts that a killed process left are none of them."""
    there = (each for each in sorted(folder.iterdir()) if not each.name.endswith(".part"))
    return {each.name: mark(plain(each.read_text(encoding="utf-8-sig"))) for each in there}


def mark(text: str) -> str:
    """A short mark that tells one text from others."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _read(path: Path, queries: Iterable[str], *, still: bool = False) -> str:
    address = f"{path.resolve().as_uri()}?mode=ro" + ("&immutable=1" if still else "")
    with closing(sqlite3.connect(address, uri=True)) as db:
        rows = [[list(row) for row in db.execute(query)] for query in queries]
    return plain(json.dumps(rows, ensure_ascii=False, default=bytes.hex))
