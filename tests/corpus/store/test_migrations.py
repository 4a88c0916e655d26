"""A project of an earlier version is brought to the present one after a copy, whole or not at all."""

import gzip
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from sqlite_utils import Database, Migrations

from corpus.cli import run
from corpus.commands.articles import AddArticles
from corpus.domain.errors import CorpusError
from corpus.project import Project
from corpus.store import migrations, schema, upgrading
from corpus.store.header import stamp_of
from tests.corpus.making import article
from tests.golden.schemas.make import FOLDER, sample

AGAIN: Final = "its tables changed: while the version is not released, run python -m tests.golden.schemas.make"
Step = Callable[[Database], None]
Future = Callable[[Step], None]


def _unpacked(version: int, path: Path) -> Path:
    path.write_bytes(gzip.decompress(sample(version).read_bytes()))
    return path


def _contents(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


@pytest.fixture
def future(monkeypatch: pytest.MonkeyPatch) -> Iterator[Future]:
    """Lets the program be of the next version, which has one more step."""

    def begin(step: Step) -> None:
        steps = Migrations("quoteline")
        for each in migrations.steps._migrations:
            steps(name=each.name)(each.fn)
        steps(name="m002_future")(step)
        monkeypatch.setattr(migrations, "steps", steps)
        monkeypatch.setattr(migrations, "VERSION", migrations.VERSION + 1)
        schema._expected.cache_clear()

    yield begin
    schema._expected.cache_clear()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the sample of version 1 in it."""
    made = tmp_path / "in"
    made.mkdir()
    _unpacked(1, made / "p.db")
    return made


def _rate(db: Database) -> None:
    """A made-up step: a column more, and a table that is filled from what is there."""
    db.execute("ALTER TABLE learned ADD COLUMN rating INTEGER NOT NULL DEFAULT 0")
    db.execute("CREATE TABLE ratings AS SELECT id, length(title) AS rating FROM articles")


def _fail(db: Database) -> None:
    """A step that fails after it did much."""
    _rate(db)
    db.execute("DELETE FROM coders")
    db.execute("INSERT INTO no_such_table VALUES (1)")


def _break(db: Database) -> None:
    """A step that leaves references to nothing."""
    db.execute("DELETE FROM coders")


def test_there_is_a_sample_of_every_version() -> None:
    found = sorted(int(re.sub(r"\D", "", each.stem)) for each in FOLDER.glob("v*.db.gz"))
    assert found == list(range(1, migrations.VERSION + 1))


@pytest.mark.parametrize("version", range(1, migrations.VERSION + 1))
def test_every_sample_opens_and_is_sound(tmp_path: Path, version: int) -> None:
    path = _unpacked(version, tmp_path / "p.db")
    assert stamp_of(path).version == version
    try:
        opened = Project.open(path, coder="boris")
    except CorpusError as error:
        pytest.fail(f"{error}: {AGAIN}")
    assert opened.check().problems == []
    assert (opened.articles.count(), opened.statements.count()) == (1, 1)
    opened.undo()  # the journal of then works now
    assert opened.articles.count() == 2
    opened.do(AddArticles(articles=(article("New.\n"),)))
    opened.close()


def test_a_step_runs_after_a_copy_was_kept(folder: Path, future: Future) -> None:
    before = _contents(folder)["p.db"]
    future(_rate)
    opened = Project.open(folder / "p.db", coder="boris")
    assert opened.access.kept == folder / "p.before-v2.db"
    assert opened.check().problems == []
    assert opened._store.db.execute("SELECT rating > 0 FROM ratings").fetchall() == [(1,)]
    opened.close()
    assert sorted(_contents(folder)) == ["p.before-v2.db", "p.db"]
    assert stamp_of(folder / "p.db").version == 2
    assert stamp_of(folder / "p.before-v2.db").version == 1
    kept = (folder / "p.before-v2.db").read_bytes()
    assert kept[100:] == before[100:]  # before that SQLite counts its changes
    again = Project.open(folder / "p.db", coder="boris")
    assert again.access.kept is None
    again.close()


def test_the_program_of_before_refuses_what_the_next_one_made(
    folder: Path, future: Future, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context():
        future(_rate)
        Project.open(folder / "p.db", coder="boris").close()
    monkeypatch.undo()
    schema._expected.cache_clear()
    before = _contents(folder)
    with pytest.raises(CorpusError, match="newer Quoteline"):
        Project.open(folder / "p.db", coder="boris")
    assert _contents(folder) == before


@pytest.mark.parametrize(("step", "reason"), [(_fail, "no such table: no_such_table"), (_break, "broken references")])
def test_a_step_that_fails_leaves_the_file_as_it_was(folder: Path, future: Future, step: Step, reason: str) -> None:
    before = _contents(folder)
    future(step)
    for _ in range(2):
        with pytest.raises(CorpusError, match=reason) as caught:
            Project.open(folder / "p.db", coder="boris")
        assert caught.value.code == "migration-failed"
        assert _contents(folder) == before


def test_a_bug_in_a_step_leaves_the_file_as_it_was_and_is_told_as_one(folder: Path, future: Future) -> None:
    def stumble(db: Database) -> None:
        _rate(db)
        raise ZeroDivisionError

    before = _contents(folder)
    future(stumble)
    with pytest.raises(ZeroDivisionError):
        Project.open(folder / "p.db", coder="boris")
    assert _contents(folder) == before


def test_without_a_copy_there_is_no_step(folder: Path, future: Future, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_source: Path, target: Path) -> None:
        raise CorpusError("disk-full", path=target)

    before = _contents(folder)
    future(_rate)
    monkeypatch.setattr(upgrading, "verified_copy", full)
    with pytest.raises(CorpusError, match="no space left"):
        Project.open(folder / "p.db", coder="boris")
    assert _contents(folder) == before


def test_a_kept_copy_is_never_replaced(folder: Path, future: Future) -> None:
    (folder / "p.before-v2.db").write_bytes(b"mine")
    future(_rate)
    Project.open(folder / "p.db", coder="boris").close()
    assert (folder / "p.before-v2.db").read_bytes() == b"mine"
    assert stamp_of(folder / "p.before-v2-2.db").version == 1


def test_what_may_not_be_written_stays_of_its_version(folder: Path, future: Future) -> None:
    before = _contents(folder)
    future(_rate)
    with pytest.raises(CorpusError, match="earlier version"):
        Project.open(folder / "p.db", coder="", read_only=True)
    assert _contents(folder) == before


def test_the_command_line_brings_a_project_to_its_version_and_says_so(
    folder: Path, future: Future, capfd: pytest.CaptureFixture[str]
) -> None:
    future(_rate)
    assert run(["articles", str(folder / "p.db")]) == 0
    assert f"kept as {folder / 'p.before-v2.db'}" in capfd.readouterr().err
