"""What the disk and SQLite refuse is told in a sentence, and the project stays as it was."""

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.articles import AddArticles, EditArticle
from corpus.domain import failures
from corpus.domain.errors import CorpusError
from corpus.domain.failures import file_failure, foreseen, project_failure, trouble_at
from corpus.project import Project
from tests.corpus.making import article, project


def _said(number: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = number
    return error


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_FULL, "disk-full"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "project-busy"),
        (sqlite3.SQLITE_PROTOCOL, "project-busy"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "project-damaged"),
        (sqlite3.SQLITE_NOTADB, "project-foreign"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "project-moved"),
        (sqlite3.SQLITE_READONLY, "project-unwritable"),
        (sqlite3.SQLITE_CANTOPEN, "project-unwritable"),
        (sqlite3.SQLITE_IOERR_FSYNC, "drive-gone"),
        (sqlite3.SQLITE_IOERR_NOMEM, "memory-full"),
        (sqlite3.SQLITE_NOMEM, "memory-full"),
        (sqlite3.SQLITE_PERM, "permission-denied"),
    ],
)
def test_what_sqlite_says_of_a_sound_place_is_told(tmp_path: Path, number: int, code: str) -> None:
    (tmp_path / "p.db").touch()
    told = project_failure(_said(number), tmp_path / "p.db")
    assert told is not None
    assert told.code == code


def test_bugs_are_not_dressed_up_as_errors_of_the_disk(tmp_path: Path) -> None:
    assert project_failure(_said(sqlite3.SQLITE_CONSTRAINT_UNIQUE), tmp_path / "p.db") is None
    with pytest.raises(sqlite3.ProgrammingError), foreseen(tmp_path / "p.db"):
        raise sqlite3.ProgrammingError("Cannot operate on a closed database.")


def test_an_error_of_clearing_up_does_not_hide_the_one_before_it(tmp_path: Path) -> None:
    (tmp_path / "p.db").touch()
    try:
        try:
            raise _said(sqlite3.SQLITE_FULL)
        finally:
            raise _said(sqlite3.SQLITE_ERROR)
    except sqlite3.OperationalError as error:
        told = project_failure(error, tmp_path / "p.db")
    assert told is not None
    assert told.code == "disk-full"
    assert project_failure(_said(sqlite3.SQLITE_ERROR), tmp_path / "p.db") is None


def test_a_project_that_is_not_there_any_more_is_not_called_damaged(tmp_path: Path) -> None:
    damaged = _said(sqlite3.SQLITE_CORRUPT)
    for path, code in ((tmp_path / "p.db", "project-moved"), (tmp_path / "drive" / "p.db", "drive-gone")):
        told = project_failure(damaged, path)
        assert told is not None
        assert told.code == code


def test_want_of_memory_is_told(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="not enough memory"), foreseen(tmp_path / "p.db"):
        raise MemoryError


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EROFS, "read-only-medium"),
        (errno.EACCES, "permission-denied"),
        (errno.EIO, "drive-gone"),
        (errno.ESTALE, "drive-gone"),
        (errno.ENAMETOOLONG, "path-too-long"),
        (errno.ENOENT, "file-unwritable"),
    ],
)
def test_what_the_system_says_of_a_file_is_told(number: int, code: str) -> None:
    told = file_failure(OSError(number, os.strerror(number)), Path("table.csv"))
    assert told.code == code
    assert "table.csv" in str(told)


def test_the_place_tells_what_the_kind_of_an_error_leaves_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "drive" / "p.db"
    path.parent.mkdir()
    path.touch()
    assert trouble_at(path) is None
    with monkeypatch.context() as patch:
        patch.setattr(failures, "is_read_only", lambda _folder: True)
        assert trouble_at(path) == "read-only-medium"
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda *_asked: False)
        assert trouble_at(path) == "permission-denied"
    with monkeypatch.context() as patch:
        patch.setattr(failures, "_PAGE", 1 << 62)
        assert trouble_at(path) == "disk-full"
    path.unlink()
    assert trouble_at(path) == "project-moved"
    path.parent.rmdir()
    assert trouble_at(path) == "drive-gone"


def test_a_path_that_sqlite_cannot_open_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["a" * 200] * 3)
    folder.mkdir(parents=True)
    with pytest.raises(CorpusError, match="too long a path"):
        project(folder / "p.db")
    assert list(folder.iterdir()) == []
    with pytest.raises(CorpusError, match="too long a path"):
        project(tmp_path / ("n" * 300))


def test_a_long_path_that_sqlite_can_open_works(tmp_path: Path) -> None:
    folder = tmp_path
    while len(os.fsencode(folder)) < failures.LONGEST - 60:
        folder /= "long-name-" * 4
    folder.mkdir(parents=True)
    path = folder / ("p" * (failures.LONGEST - len(os.fsencode(folder)) - 1))
    project(path, articles=[article()]).close()
    with closing(Project.open(path, coder="anna")) as opened:
        assert opened.check().problems == []


def test_a_file_that_was_replaced_takes_no_more_changes(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    project(tmp_path / "other.db").close()
    with closing(project(path)) as opened:
        os.replace(tmp_path / "other.db", path)  # noqa: PTH105 (as a program that synchronises folders does)
        with pytest.raises(CorpusError, match="moved, deleted or replaced"):
            opened.do(AddArticles(articles=(article(),)))
        assert opened.articles.count() == 0
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_file_that_was_deleted_takes_no_more_changes_and_can_still_be_read(tmp_path: Path) -> None:
    path = tmp_path / "in" / "p.db"
    path.parent.mkdir()
    with closing(project(path, articles=[article()])) as opened:
        shutil.rmtree(path.parent)
        with pytest.raises(CorpusError, match="moved, deleted or replaced"):
            opened.do(AddArticles(articles=(article("Another text."),)))
        assert opened.articles.count() == 1


def test_a_file_cut_off_while_it_took_its_log_in_opens_with_all_that_was_committed(tmp_path: Path) -> None:
    """The first page says how long the file is, and is written first: alone such a file is malformed."""
    path, log = tmp_path / "p.db", tmp_path / "p.db-wal"
    project(path).close()
    before = path.read_bytes()
    with closing(Project.open(path, coder="anna")) as opened:
        opened.do(AddArticles(articles=tuple(article(f"{number} {'word ' * 500}") for number in range(50))))
        committed = log.read_bytes()
    whole = path.read_bytes()
    assert len(whole) > len(before)
    path.write_bytes(whole[:4096] + before[4096:])
    log.write_bytes(committed)
    with closing(Project.open(path, coder="anna")) as opened:
        assert opened.articles.count() == 50
        assert opened.check().problems == []


def test_the_log_beside_the_project_does_not_grow_with_the_work(tmp_path: Path) -> None:
    """SQLite takes the log in every thousand pages of 4096 bytes; a reader holds that up, and only while it reads."""
    log = tmp_path / "p.db-wal"
    with closing(project(tmp_path / "p.db", articles=[article()])) as opened:
        (one,) = opened.articles.ids()

        def write(count: int, size: int = 60_000) -> None:
            for number in range(count):
                opened.do(EditArticle(id=one, note=f"note {number} {'x' * size}"))

        write(120)
        bound = log.stat().st_size
        assert bound < 1_100 * 4_120
        with closing(Project.open(opened.path, coder="", read_only=True)) as reader:
            reader._store.db.execute("BEGIN")
            assert reader.articles.count() == 1
            write(120)
            assert log.stat().st_size > bound
            reader._store.db.execute("COMMIT")
        write(1, size=25 << 20)
        assert log.stat().st_size > 20 << 20
        write(2)
        assert log.stat().st_size <= 16 << 20
    assert not log.exists()


def test_a_commit_that_fails_leaves_nothing_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite leaves the transaction open where the commit finds the file busy: it must not swallow what comes next."""
    with closing(project(tmp_path / "p.db")) as opened:
        store = opened._store
        execute = store.db.execute

        def failing(sql: str, parameters: object = None) -> sqlite3.Cursor:
            if sql == "COMMIT":
                monkeypatch.undo()
                raise _said(sqlite3.SQLITE_BUSY)
            return execute(sql, parameters)  # type: ignore[arg-type]

        monkeypatch.setattr(store.db, "execute", failing)
        with pytest.raises(CorpusError, match="written by another program"):
            opened.do(AddArticles(articles=(article(),)))
        assert opened.articles.count() == 0
        opened.do(AddArticles(articles=(article(),)))
        assert opened.articles.count() == 1
