"""What a project file may consist of: exactly the tables, indexes and triggers that our own steps make.

A file can come from anybody, and SQLite runs what it finds in one: a trigger or an index with a long expression at our
next write, a view in the place of a table at our next look. So every object is compared, by its own text, with those of
an empty project that took the same steps. Nothing of a file is used before that.
"""

import re
import sqlite3
from collections import Counter
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.store import migrations

_STEPS: Final = migrations.steps.migrations_table
_SHADOW: Final = "articles_fts_"  # tables of the search index, which each SQLite writes in its own words
_STATISTICS: Final = re.compile(r"sqlite_stat[134]")  # what ANALYZE leaves
_QUOTES: Final = re.compile(r'[\s"`\[\]]+')  # spelt by sqlite-utils, differently from version to version
_MOST: Final = 3  # names told in an error

_Part = tuple[str, str, str, str]  # kind, name, table, text


def distrust(db: Database) -> None:
    """Let nothing in the schema of a file that was not checked yet call what could do harm, and look at pages first.

    Once it is checked, its triggers are our own, and they must be let into the search index, which SQLite's own
    distrust would forbid them.
    """
    db.execute("PRAGMA trusted_schema = off")
    db.execute("PRAGMA cell_size_check = on")


def check_steps_table(db: Database, path: Path) -> None:
    """Raise CorpusError unless the list of applied steps, which is read first, is a plain table of ours."""
    _refuse(path, [part for part in _parts(db) if part[2] == _STEPS], _expected(0))


def check_schema(db: Database, path: Path) -> None:
    """Raise CorpusError `project-altered` where the file holds what its steps did not make, or lacks what they did."""
    applied = len(migrations.steps.applied(db))
    found = [part for part in _parts(db) if not _STATISTICS.fullmatch(part[1])]
    _refuse(path, found, _expected(applied))
    missing = Counter(_expected(applied)) - Counter(found)
    if missing:
        names = ", ".join(sorted(name for _, name, _, _ in missing)[:_MOST])
        raise CorpusError("project-damaged", path=path, reason=msg("it lacks {names}").format(names=names))


def _refuse(path: Path, found: list[_Part], expected: tuple[_Part, ...]) -> None:
    more = Counter(found) - Counter(expected)
    if more:
        names = ", ".join(sorted(f"{kind} {name}" for kind, name, _, _ in more)[:_MOST])
        raise CorpusError("project-altered", path=path, names=names)


def _parts(db: Database) -> list[_Part]:
    """Everything in the schema, each text in one spelling."""
    return [_part(*row) for row in db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()]


def _part(kind: object, name: object, table: object, text: object) -> _Part:
    plain = _QUOTES.sub(" ", str(text or "")).strip()
    shadow = str(kind) == "table" and str(name).startswith(_SHADOW) and plain.startswith("CREATE TABLE")
    return str(kind), str(name), str(table), "" if shadow else plain


@cache
def _expected(applied: int) -> tuple[_Part, ...]:
    """The schema of an empty project after so many steps."""
    with closing(sqlite3.connect(":memory:")) as connection:
        db = Database(connection, execute_plugins=False)
        migrations.steps.ensure_migrations_table(db)
        for step in migrations.steps._migrations[:applied]:
            step.fn(db)
        return tuple(_parts(db))
