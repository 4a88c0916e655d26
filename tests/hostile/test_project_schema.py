"""A project file with parts that would act by themselves is refused, and left as it is to the byte."""

from pathlib import Path

import pytest

from corpus.domain.errors import CorpusError
from corpus.project import Project
from corpus.store.store import Store
from tests.hostile.forging import forged, sound

_ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS id FROM n"
_HUGE = "hex(zeroblob(400000000))"
PLANTED = {
    "trigger that deletes": "CREATE TRIGGER t AFTER INSERT ON tags BEGIN DELETE FROM statements; END",
    "trigger that rewrites": "CREATE TRIGGER t AFTER UPDATE ON tags BEGIN UPDATE articles SET title = 'x'; END",
    "trigger that never ends": f"CREATE TRIGGER t BEFORE INSERT ON journal BEGIN SELECT max(id) FROM ({_ENDLESS}); END",
    "trigger on a view": "CREATE VIEW v AS SELECT 1 AS id",
    "expression in an index": f"CREATE INDEX i ON coders (length({_HUGE}))",
    "unique index": "CREATE UNIQUE INDEX i ON statements (kind)",
    "table": "CREATE TABLE t (id)",
    "virtual table": "CREATE VIRTUAL TABLE t USING fts5 (x)",
    "column": "ALTER TABLE settings ADD COLUMN more TEXT",
    "column that is computed": f"ALTER TABLE settings ADD COLUMN more TEXT AS ({_HUGE})",
}
REPLACED = {
    "view for a table": ["DROP TABLE settings", f"CREATE VIEW settings AS {_ENDLESS}"],
    "view for the steps": ["DROP TABLE _sqlite_migrations", f"CREATE VIEW _sqlite_migrations AS {_ENDLESS}"],
    "trigger of another kind": [
        "DROP TRIGGER articles_fts_update",
        "CREATE TRIGGER articles_fts_update AFTER UPDATE OF title ON articles BEGIN DELETE FROM journal; END",
    ],
    "rule of a table": [
        "UPDATE sqlite_schema SET sql = replace(sql, 'value TEXT NOT NULL', 'value TEXT CHECK (abs(1))') "
        "WHERE name = 'settings'"
    ],
    "trigger that is there twice": [
        "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'articles_fts_insert'"
    ],
}


def refused(path: Path) -> CorpusError:
    """What is said of the file, which stays as it is, whether it is opened for writing or for reading."""
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(CorpusError) as caught:
            Project.open(path, coder="anna", read_only=read_only).close()
        assert path.read_bytes() == before
    return caught.value


@pytest.mark.parametrize("statement", PLANTED.values(), ids=PLANTED.keys())
def test_what_was_planted_is_refused(tmp_path: Path, statement: str) -> None:
    error = refused(forged(tmp_path / "p.db", statement))
    assert error.code == "project-altered"
    assert "no Quoteline put there" in str(error)


@pytest.mark.parametrize("statements", REPLACED.values(), ids=REPLACED.keys())
def test_what_was_replaced_is_refused(tmp_path: Path, statements: list[str]) -> None:
    assert refused(forged(tmp_path / "p.db", *statements)).code in ("project-altered", "project-damaged")


@pytest.mark.parametrize("table", ["journal", "settings", "articles"])
def test_what_is_missing_is_told(tmp_path: Path, table: str) -> None:
    error = refused(forged(tmp_path / "p.db", f"DROP TABLE {table}"))
    assert error.code == "project-damaged"
    assert table in str(error)


def test_what_sqlite_itself_leaves_is_let_in(tmp_path: Path) -> None:
    forged(tmp_path / "p.db", "ANALYZE")
    with_statistics = Project.open(tmp_path / "p.db", coder="anna")
    assert with_statistics.articles.count() == 1
    with_statistics.close()


def test_no_connection_of_ours_loads_an_extension(tmp_path: Path) -> None:
    sound(tmp_path / "p.db").close()
    store = Store.open(tmp_path / "p.db")
    with pytest.raises(Exception, match=r"not authorized|no such function: load_extension"):
        store.db.execute("SELECT load_extension('/nowhere/evil')")
    store.close()
