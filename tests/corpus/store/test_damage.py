"""A damaged project is recognised when it is opened or checked, and is left as it is."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.domain.errors import CorpusError
from corpus.domain.snapshots import Keeping
from corpus.project import Project
from corpus.store.damage import damages
from corpus.store.snapshots import take
from tests.corpus.damage import DAMAGES, PAGE, damaged, made


def refused(path: Path, code: str) -> None:
    """Opening fails with this code, for writing and for reading, and changes nothing."""
    before = {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    for read_only in (False, True):
        with pytest.raises(CorpusError) as failure:
            Project.open(path, coder="anna", read_only=read_only)
        assert failure.value.code == code
    assert {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} == before


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in" / "p.db"


@pytest.mark.parametrize("kind", ["header overwritten", "first page overwritten"])
def test_a_first_page_that_says_nothing_is_damage_not_a_foreign_file(path: Path, kind: str) -> None:
    path.write_bytes(damaged(kind, 3, made().file))
    refused(path, "project-damaged")


def test_a_file_that_ends_early_is_damaged(path: Path) -> None:
    path.write_bytes(made().file[: 20 * PAGE + 100])
    refused(path, "project-damaged")


def test_an_emptied_file_is_damage_where_it_has_snapshots(path: Path) -> None:
    path.write_bytes(made().file)
    take(path, Keeping())
    path.write_bytes(b"")
    refused(path, "project-damaged")


def test_the_root_of_every_table_is_looked_at(path: Path) -> None:
    path.write_bytes(made().file)
    with closing(sqlite3.connect(path)) as db:
        roots = db.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table' AND rootpage > 1").fetchall()
    assert len(roots) > 10
    for _, root in roots:
        content = bytearray(made().file)
        content[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
        path.write_bytes(content)
        refused(path, "project-damaged")


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_file_with_a_log_stays_as_it_is_with_it(path: Path, kind: str) -> None:
    log = path.with_name("p.db-wal")
    refusals = 0
    for seed in range(6):
        content = damaged(kind, seed, made().open_file)
        path.write_bytes(content)
        log.write_bytes(made().log)
        try:
            Project.open(path, coder="anna").close()
        except CorpusError as error:
            refusals += 1
            assert error.code in ("project-damaged", "project-altered")
            assert (path.read_bytes(), log.read_bytes()) == (content, made().log)
        path.with_name("p.db-shm").unlink(missing_ok=True)
    assert refusals or kind == "bits flipped"


@pytest.mark.parametrize("content", [b"", b"Dear Vera", bytes(20_000), b"SQLite format 3\0" + bytes(5000)])
def test_a_foreign_file_is_not_called_damaged(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(CorpusError) as failure:
        Project.open(path, coder="anna")
    assert failure.value.code == "project-foreign"
    assert path.read_bytes() == content


def test_the_full_check_finds_what_opening_does_not(path: Path) -> None:
    path.write_bytes(made().file)
    assert damages(path) == []
    with closing(sqlite3.connect(path)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'articles_by_published'").fetchone()
    content = bytearray(made().file)
    content[root * PAGE - 40 : root * PAGE] = bytes(40)  # entries of an index alone
    path.write_bytes(content)
    Project.open(path, coder="anna").close()
    assert damages(path)
    path.write_bytes(damaged("header overwritten", 3, made().file))
    assert damages(path)
