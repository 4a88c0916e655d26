"""Projects that somebody made to do harm: a sound one, changed behind the program's back."""

import sqlite3
from contextlib import closing
from pathlib import Path

from corpus.commands.suggestions import RecordSuggestions
from corpus.project import Project
from tests.corpus.making import TEXT, article, project, suggestions


def sound(path: Path) -> Project:
    """A project of one article with a suggested mention and statement, open."""
    made = project(path, articles=[article(title="Flax abroad", agency="BelTA", published="2024-05-03")])
    (key,) = made.articles.ids()
    made.do(RecordSuggestions(articles={key: suggestions(TEXT)}))
    return made


def forged(path: Path, *statements: str) -> Path:
    """A sound project, then changed by the statements, past every check of SQLite that a forger can switch off."""
    sound(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for pragma in ("foreign_keys = off", "ignore_check_constraints = on", "writable_schema = on"):
            db.execute(f"PRAGMA {pragma}")
        for statement in statements:
            db.execute(statement)
    return path
