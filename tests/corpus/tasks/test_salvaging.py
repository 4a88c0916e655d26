"""Salvage: exact where the journal can be read, never a crash, never a touch of the damaged file, nothing unsaid."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.articles import AddArticles
from corpus.domain.articles import article_id
from corpus.domain.errors import CorpusError
from corpus.domain.salvaged import SalvageReport
from corpus.project import Project
from corpus.store.replay import tables
from corpus.store.store import Store
from corpus.tasks.salvaging import SalvageTask
from tests.corpus.damage import DAMAGES, PAGE, TEXTS, Tables, damaged, made
from tests.corpus.making import article


def salvage(folder: Path, content: bytes, *, snapshot: bool = True, log: bytes | None = None) -> SalvageReport:
    """Salvage a file, and prove that nothing but the new project and its account came of that."""
    source, target, before = folder / "p.db", folder / "new.db", folder / "s.db"
    for path in folder.iterdir():
        if path.is_file():
            path.unlink()
    source.write_bytes(content)
    before.write_bytes(made().snapshot)
    if log is not None:
        (folder / "p.db-wal").write_bytes(log)
    names = {each.name for each in folder.iterdir()}
    task = SalvageTask(source, target, [before] if snapshot else [], "anna")
    try:
        for _ in task.run():
            pass
    finally:
        assert source.read_bytes() == content
        assert before.read_bytes() == made().snapshot
        assert {each.name for each in folder.iterdir()} - names <= {"new.db", "new-report.txt"}
    return task.report()


def rows(folder: Path) -> Tables:
    """The rows of the new project, which passes its check."""
    with closing(Project.open(folder / "new.db", coder="b", read_only=True)) as project:
        assert project.check().problems == []
        return tables(project._store.db)


@pytest.mark.parametrize("snapshot", [True, False])
@pytest.mark.parametrize("kind", ["header overwritten", "first page overwritten"])
def test_everything_comes_back_where_only_the_first_page_is_gone(tmp_path: Path, kind: str, snapshot: bool) -> None:
    report = salvage(tmp_path, damaged(kind, 1, made().file), snapshot=snapshot)
    assert rows(tmp_path) == made().tables
    assert (report.lost, report.changed, report.problems, report.steps_lost) == ([], [], (), 0)
    assert (report.snapshot is not None) == snapshot


def test_newer_work_comes_on_top_of_the_snapshot_with_its_undo(tmp_path: Path) -> None:
    salvage(tmp_path, damaged("header overwritten", 1, made().file))
    with closing(Project.open(tmp_path / "new.db", coder="b")) as project:
        assert project.redo().step.command == "remove-articles"
        while project.history.undo_title():
            project.undo()
        assert project.articles.count() == 0


def test_what_is_in_the_log_alone_comes_along(tmp_path: Path) -> None:
    salvage(tmp_path, damaged("header overwritten", 1, made().open_file), log=made().log)
    assert rows(tmp_path) == made().tables


def test_a_bad_frame_of_the_log_costs_no_later_one(tmp_path: Path) -> None:
    log = bytearray(made().log)
    log[32 + (24 + PAGE) * 3 + 1000] ^= 1
    report = salvage(tmp_path, made().open_file, log=bytes(log))
    assert report.broken
    found = rows(tmp_path)
    assert {each["id"] for each in found["articles"]} == {each["id"] for each in made().tables["articles"]}


def test_without_its_log_the_project_is_what_was_in_the_file(tmp_path: Path) -> None:
    report = salvage(tmp_path, made().open_file)
    assert report.complete
    assert len(rows(tmp_path)["articles"]) == 16


def test_a_damaged_index_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "index.db"
    path.write_bytes(made().file)
    with closing(sqlite3.connect(path)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'statements_by_article'").fetchone()
    content = bytearray(made().file)
    content[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    path.unlink()
    assert salvage(tmp_path, bytes(content)).complete
    assert rows(tmp_path) == made().tables


def test_a_text_that_was_altered_is_taken_from_the_snapshot_or_told(tmp_path: Path) -> None:
    words = b"Notice 2.\n"  # at its end, in no title
    content = bytearray(made().file)
    place = content.index(words)
    content[place] ^= 33  # N becomes o
    assert salvage(tmp_path, bytes(content)).lost == []
    assert rows(tmp_path)["articles"] == made().tables["articles"]
    report = salvage(tmp_path, bytes(content), snapshot=False)
    assert [(each.table, each.id) for each in report.lost if each.table == "articles"] == [("articles", TEXTS[2].id)]
    assert all(article_id(each.text) != TEXTS[2].id and each.text for each in report.remains)
    assert report.account is not None
    told = report.account.read_text(encoding="utf-8")
    assert "Its text is lost" in told
    assert "ootice 2." in told
    rows(tmp_path)


def test_a_quote_that_no_longer_matches_is_taken_from_its_article_and_listed(tmp_path: Path) -> None:
    path = tmp_path / "quote.db"
    path.write_bytes(made().file)
    with closing(sqlite3.connect(path)) as db, db:
        ((key, quote),) = db.execute("SELECT id, quote FROM statements LIMIT 1").fetchall()
        db.execute("UPDATE statements SET quote = 'quite different', changed = '2999' WHERE id = ?", [key])
        db.execute("DELETE FROM journal WHERE id > (SELECT max(id) - 3 FROM journal)")
        db.execute("UPDATE journal SET changes = x'00' WHERE id = (SELECT max(id) FROM journal)")
    content = path.read_bytes()
    path.unlink()
    report = salvage(tmp_path, content)
    assert [(each.table, each.id) for each in report.changed] == [("statements", key)]
    (kept,) = [each for each in rows(tmp_path)["statements"] if each["id"] == key]
    assert kept["quote"] == quote


def test_a_snapshot_of_another_course_of_things_is_not_stood_on(tmp_path: Path) -> None:
    path = tmp_path / "course.db"
    path.write_bytes(made().snapshot)
    with closing(Project.open(path, coder="carl")) as project:
        project.undo()
        project.do(AddArticles(articles=(article("Another way.\n"),)))
        expected = tables(project._store.db)
    other = path.read_bytes()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE journal SET time = '1999-01-01T00:00:00.000Z' WHERE id = 3")
    mismatched = path.read_bytes()
    path.unlink()
    assert salvage(tmp_path, other).snapshot is not None
    assert rows(tmp_path) == expected
    assert salvage(tmp_path, mismatched).snapshot is None


def test_what_holds_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="Nothing of a project can be read"):
        salvage(tmp_path, b"Dear Vera, " * 900, snapshot=False)
    assert not (tmp_path / "new.db").exists()


def test_a_file_that_is_there_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "there.db").write_text("mine")
    (tmp_path / "p.db").write_bytes(made().file)
    with pytest.raises(CorpusError, match="already exists"):
        list(SalvageTask(tmp_path / "p.db", tmp_path / "there.db", [], "anna").run())
    assert (tmp_path / "there.db").read_text() == "mine"


def test_a_project_that_is_open_elsewhere_is_not_read_page_by_page(tmp_path: Path) -> None:
    (tmp_path / "p.db").write_bytes(made().file)
    with closing(Store.open(tmp_path / "p.db")), pytest.raises(CorpusError, match="open for writing"):
        list(SalvageTask(tmp_path / "p.db", tmp_path / "new.db", [], "anna").run())


def test_a_cancelled_salvage_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "p.db").write_bytes(damaged("header overwritten", 1, made().file))
    steps = SalvageTask(tmp_path / "p.db", tmp_path / "new.db", [], "anna").run()
    while next(steps).total is not None:
        pass
    next(steps)  # the new project is begun
    steps.close()  # type: ignore[attr-defined]
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["p.db"]


def _endure(folder: Path, kind: str, seed: int) -> None:
    """Salvage with and without a snapshot: whatever differs from what was there is told."""
    for snapshot in (True, False):
        content = damaged(kind, seed, made().file)
        try:
            report = salvage(folder, content, snapshot=snapshot)
        except CorpusError as error:
            assert not snapshot
            assert error.code == "salvage-nothing"
            continue
        found = rows(folder)
        if report.complete and kind != "cut off":  # a file that ends early may end exactly where its log was lost
            assert found == made().tables
        assert report.problems == ()


@pytest.mark.parametrize("kind", DAMAGES)
def test_damage_at_some_places(tmp_path: Path, kind: str) -> None:
    for seed in (11, 12):
        _endure(tmp_path, kind, seed)


@pytest.mark.slow
@pytest.mark.parametrize("kind", DAMAGES)
def test_damage_at_many_places(tmp_path: Path, kind: str) -> None:
    for seed in range(100, 225):
        _endure(tmp_path, kind, seed)
