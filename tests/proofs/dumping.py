"""What a project file says, whatever wrote it: every row that is the analyst's, table by table.

Read by plain SQL from the schema itself, so that a table which somebody adds is compared without being named here.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

Dump = dict[str, list[tuple[Any, ...]]]

# Not decisions: how changes are taken back, the index made of the texts, texts that wait for an undo, and what follows
# from the decisions or the texts and can be learned or found again.
_APART: Final = (
    *("journal", "articles_fts", "removed_texts", "learned", "sqlite_", "_sqlite"),
    *("signature", "likenesses", "clusters"),
)


def dump(path: Path) -> Dump:
    """All rows of the project file, those of each table sorted."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        return {
            name: sorted(db.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for name in names
            if not name.startswith(_APART)
        }


def difference(one: Dump, other: Dump) -> str:
    """Where two dumps differ, in a few words; empty where they are equal."""
    for table in sorted(one.keys() | other.keys()):
        here, there = one.get(table, []), other.get(table, [])
        if here != there:
            missing = [row for row in here if row not in there][:2]
            added = [row for row in there if row not in here][:2]
            return f"{table}: gone {missing}, come {added}"
    return ""
