"""What is no project of this version is refused without a trace; what cannot be written is read."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from corpus.commands.articles import AddArticles
from corpus.domain.errors import CorpusError
from corpus.project import Project
from corpus.store import migrations
from corpus.store.header import address, stamp_of
from corpus.store.lock import lock_path
from corpus.store.store import Store
from tests.corpus.making import article, project

NOBODY = 65534


def _text(path: Path) -> None:
    path.write_text("SQLite format 3 is what this letter is about.")


def _empty(path: Path) -> None:
    path.touch()


def _other(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA application_id = 1234")
        db.execute("CREATE TABLE articles (id TEXT)")


def _other_with_log(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = wal")
        db.execute("CREATE TABLE articles (id TEXT)")
        _keep_log(path)


def _header_broken(path: Path) -> None:
    project(path, articles=[article()]).close()
    content = path.read_bytes()
    path.write_bytes(b"\xde\xad\xbe\xef" * 25 + content[100:])


def _newer(path: Path) -> None:
    Store.create(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")


def _newer_in_the_log(path: Path) -> None:
    """A newer program was killed before its new version went from the log into the file."""
    Store.create(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_autocheckpoint = 0")
        db.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
        _keep_log(path)


def _unknown_step(path: Path) -> None:
    Store.create(path).close()
    with closing(sqlite3.connect(path)) as db, db:
        row = "('quoteline', 'm999_future', '2030-01-01')"
        db.execute(f"INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES {row}")


def _folder(path: Path) -> None:
    path.mkdir()


def _keep_log(path: Path) -> None:
    """Have file and log as a killed program leaves them: those of now, once the connection has cleared up."""
    for name in (path.name, f"{path.name}-wal"):
        shutil.copy(path.with_name(name), path.with_name(f"kept-{name}"))


def _as_killed(path: Path) -> None:
    for kept in path.parent.glob("kept-*"):
        kept.replace(kept.with_name(kept.name.removeprefix("kept-")))


def _contents(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() if each.is_file() else b"" for each in folder.iterdir()}


@pytest.mark.parametrize("read_only", [False, True, None])
@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_text, "project-foreign"),
        (_empty, "project-foreign"),
        (_other, "project-foreign"),
        (_other_with_log, "project-foreign"),
        (_folder, "project-foreign"),
        (_header_broken, "project-damaged"),
        (_newer, "project-newer"),
        (_newer_in_the_log, "project-newer"),
        (_unknown_step, "project-newer"),
    ],
)
def test_what_is_refused_is_left_to_the_byte_and_nothing_is_put_beside_it(
    tmp_path: Path, make: Callable[[Path], None], code: str, read_only: bool | None
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    make(folder / "p.db")
    _as_killed(folder / "p.db")
    before = _contents(folder)
    with pytest.raises(CorpusError) as caught:
        Project.open(folder / "p.db", coder="anna", read_only=read_only)
    assert caught.value.code == code
    assert _contents(folder) == before


def test_the_stamp_of_a_log_counts_from_its_commit_on(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    _newer_in_the_log(path)
    _as_killed(path)
    assert stamp_of(path).version == migrations.VERSION + 1
    log = path.with_name("p.db-wal")
    whole = log.read_bytes()
    for cut in (0, 31, 60, 32 + 24 + 4095):  # before the only frame is whole
        log.write_bytes(whole[:cut])
        assert stamp_of(path).version == migrations.VERSION
    log.write_bytes(whole[:40] + b"\0\0\0\0" + whole[44:])  # the frame of an earlier round, of another salt
    assert stamp_of(path).version == migrations.VERSION


def test_work_that_a_killed_program_left_in_the_log_is_read_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    opened = project(path)
    opened.do(AddArticles(articles=(article(),)))
    _keep_log(path)
    opened.close()
    _as_killed(path)
    before = (path.read_bytes(), path.with_name("p.db-wal").read_bytes())
    reader = Project.open(path, coder="boris", read_only=True)
    assert reader.articles.count() == 1
    reader.close()
    assert (path.read_bytes(), path.with_name("p.db-wal").read_bytes()) == before
    Project.open(path, coder="boris").close()
    assert [each.name for each in tmp_path.glob("p.*")] == ["p.db"]
    assert path.read_bytes() != before[0]


def test_a_reader_sees_what_is_committed_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    project(path).close()
    reader = Project.open(path, coder="", read_only=True)
    writer = Project.open(path, coder="anna")
    writer.do(AddArticles(articles=(article(),)))
    assert reader.articles.count() == 1
    with pytest.raises(CorpusError, match="reading only"):
        reader.do(AddArticles(articles=(article("Another.\n"),)))
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader._store.db.execute("DELETE FROM coders")
    writer.close()
    reader.close()
    assert [each.name for each in tmp_path.glob("p.*")] == ["p.db"]


def test_a_worker_that_ends_leaves_sqlite_its_locks_in_the_process(tmp_path: Path) -> None:
    """A file that a process opens and closes by itself loses the locks that SQLite has on it in the same process.

    Then the next program to close the project would think itself alone, and take the log away from under this one.
    """
    path = tmp_path / "p.db"
    opened = project(path)
    opened.do(AddArticles(articles=(article(),)))
    Project.open(path, coder="", read_only=True).close()
    stranger = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); print(db.execute('SELECT 1 FROM articles'))"
    assert os.system(f'"{shutil.which("python3")}" -c "{stranger}" "{path}" > "{os.devnull}"') == 0
    assert path.with_name("p.db-wal").exists()
    opened.close()


def test_a_file_on_a_server_is_named_as_sqlite_takes_it() -> None:
    assert address(PureWindowsPath(r"\\server\share\a b.db"), "mode=ro") == "file:////server/share/a%20b.db?mode=ro"
    assert address(PureWindowsPath(r"C:\news\p.db"), "mode=rw") == "file:///C:/news/p.db?mode=rw"
    assert address(PurePosixPath("/news/50%.db"), "mode=rw") == "file:///news/50%25.db?mode=rw"


def test_another_program_that_writes_for_a_moment_keeps_nobody_out(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    project(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        opened = Project.open(path, coder="anna")
        other.rollback()
    opened.do(AddArticles(articles=(article(),)))
    opened.close()


def _as_owner(act: Callable[[], object]) -> None:
    """Do something in the folder of the fixture as who may; root is nobody else meanwhile."""
    was_nobody = os.geteuid() == NOBODY
    if was_nobody:
        os.seteuid(0)
    act()
    if was_nobody:
        os.seteuid(NOBODY)


@pytest.fixture
def unwritable() -> Iterator[Path]:
    """A folder with a project in which this process can write nothing."""
    folder = Path(tempfile.mkdtemp(prefix="quoteline-"))
    project(folder / "p.db", articles=[article()]).close()
    folder.chmod(0o555)
    (folder / "p.db").chmod(0o444)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    yield folder
    if is_root:
        os.seteuid(0)
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="the system has no effective user")
class TestWhereNothingCanBeWritten:
    """A folder without the permission to write, as a read-only medium is one."""

    def test_the_project_is_read(self, unwritable: Path) -> None:
        with pytest.raises(CorpusError) as caught:
            Project.open(unwritable / "p.db", coder="anna")
        assert caught.value.code == "permission-denied"
        opened = Project.open(unwritable / "p.db", coder="anna", read_only=None)
        assert opened.articles.count() == 1
        assert opened.access.obstacle
        assert opened.access.obstacle.code == "permission-denied"
        opened.close()
        assert [each.name for each in unwritable.iterdir()] == ["p.db"]

    def test_a_file_that_may_not_be_read_is_said_in_words(
        self, unwritable: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "access", partial(os.access, effective_ids=True))
        _as_owner(lambda: (unwritable / "p.db").chmod(0))
        with pytest.raises(CorpusError, match="cannot be read: there is no permission") as caught:
            Project.open(unwritable / "p.db", coder="anna", read_only=None)
        assert caught.value.code == "file-unreadable"

    def test_a_file_that_takes_no_writing_is_read_in_a_folder_that_does(self, unwritable: Path) -> None:
        _as_owner(lambda: unwritable.chmod(0o777))
        opened = Project.open(unwritable / "p.db", coder="anna", read_only=None)
        assert opened.articles.count() == 1
        assert opened.access.obstacle
        # `os.access` asks for the real user, which in this test is not the one who opens.
        assert opened.access.obstacle.code in ("permission-denied", "project-unwritable")
        opened.close()
        assert not lock_path(unwritable / "p.db").exists()

    def test_a_log_that_cannot_be_read_is_not_passed_over(self, unwritable: Path) -> None:
        """Without its log the project would look as it was before the last work."""
        log = unwritable / "p.db-wal"
        _as_owner(lambda: log.write_bytes(b"work"))
        with pytest.raises(CorpusError) as caught:
            Project.open(unwritable / "p.db", coder="anna", read_only=None)
        assert caught.value.code == "project-log-unreadable"
        assert log.read_bytes() == b"work"
