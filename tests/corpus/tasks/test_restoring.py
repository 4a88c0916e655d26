"""Going back to a snapshot: what was there is kept, and another program's project is left alone."""

import sqlite3
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

from corpus.commands.articles import AddArticles
from corpus.domain.errors import CorpusError
from corpus.domain.snapshots import Keeping
from corpus.project import Project
from corpus.store.copying import verified_copy
from corpus.store.snapshots import behind, folder_of, snapshots, take
from corpus.tasks.base import Progress, Task
from corpus.tasks.restoring import RestoreTask
from corpus.tasks.snapshots import ListTask, SnapshotTask
from tests.corpus.making import article, project

KEEPING = Keeping()


def run(task: Task) -> None:
    for _ in task.run():
        pass


def count(path: Path) -> int:
    with closing(Project.open(path, coder="b", read_only=True)) as opened:
        assert opened.check().problems == []
        return opened.articles.count()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with two articles, and a snapshot with one."""
    path = tmp_path / "p.db"
    with closing(project(path, articles=[article()])) as opened:
        assert take(path, KEEPING)
        opened.do(AddArticles(articles=(article("A second text.\n"),)))
    return path


def names(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if each.name != "home")


def test_the_snapshot_takes_the_place_and_what_was_there_becomes_one(path: Path) -> None:
    task = RestoreTask(path, snapshots(path)[0].path, KEEPING)
    run(task)
    assert count(path) == 2  # nothing happened yet
    task.finish()
    assert count(path) == 1
    kept = task.report().kept
    assert kept is not None
    assert count(kept) == 2
    assert not behind(path, snapshots(path)[0])  # the newest is what is restored
    assert take(path, KEEPING) is None
    assert names(path) == ["p.db", "p.db.snapshots"]
    back = RestoreTask(path, kept, KEEPING)
    run(back)
    back.finish()
    assert count(path) == 2


def test_what_is_done_while_it_is_prepared_is_kept_as_well(path: Path) -> None:
    with closing(Project.open(path, coder="anna")) as opened:
        task = RestoreTask(path, snapshots(path)[0].path, KEEPING, held_here=True)
        run(task)
        opened.do(AddArticles(articles=(article("A third text.\n"),)))
    task.finish()
    assert count(path) == 1
    assert max(count(each.path) for each in snapshots(path)) == 3


def test_a_project_that_is_open_is_restored_from_with_what_is_in_its_log(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "other.db"
    with closing(Project.open(path, coder="anna")) as opened:
        opened.do(AddArticles(articles=(article("A third text.\n"),)))  # in the log alone
        task = RestoreTask(target, path, KEEPING)
        run(task)
        opened.do(AddArticles(articles=(article("A fourth text.\n"),)))
    task.finish()
    assert count(target) == 3
    assert not behind(target, snapshots(target)[0])
    assert take(target, KEEPING) is None


def test_a_damaged_project_is_kept_byte_by_byte(path: Path) -> None:
    content = bytes(100) + path.read_bytes()[100:]
    path.write_bytes(content)
    path.with_name("p.db-wal").write_bytes(b"what is left of a log")
    task = RestoreTask(path, snapshots(path)[0].path, KEEPING)
    run(task)
    task.finish()
    assert count(path) == 1
    kept = task.report().kept
    assert kept is not None
    assert kept.read_bytes() == content
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"what is left of a log"
    assert names(path) == ["p.db", "p.db.snapshots"]


def test_a_project_that_is_gone_comes_back(path: Path) -> None:
    path.unlink()
    task = RestoreTask(path, snapshots(path)[0].path, KEEPING)
    run(task)
    task.finish()
    assert count(path) == 1
    assert task.report().kept is None


def test_a_copy_from_elsewhere_is_restored_and_not_shared(path: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    verified_copy(snapshots(path)[0].path, backup, still=True)
    before = backup.read_bytes()
    task = RestoreTask(path, backup, KEEPING)
    run(task)
    task.finish()
    with closing(Project.open(path, coder="anna")) as opened:
        opened.do(AddArticles(articles=(article("A third text.\n"),)))
    assert backup.read_bytes() == before
    assert count(snapshots(path)[0].path) == 1


def test_a_project_that_is_open_elsewhere_is_left_alone(path: Path) -> None:
    snapshot = snapshots(path)[0].path
    with closing(Project.open(path, coder="anna")), pytest.raises(CorpusError, match="open for writing"):
        run(RestoreTask(path, snapshot, KEEPING))
    task = RestoreTask(path, snapshot, KEEPING)
    run(task)
    with closing(Project.open(path, coder="anna")) as opened:
        with pytest.raises(CorpusError, match="open for writing"):
            task.finish()
        assert opened.articles.count() == 2
    assert count(path) == 2
    assert names(path) == ["p.db", "p.db.snapshots"]


def test_a_damaged_snapshot_changes_nothing(path: Path) -> None:
    snapshot = snapshots(path)[0].path
    snapshot.write_bytes(snapshot.read_bytes()[:9000])
    with pytest.raises(CorpusError) as failure:
        run(RestoreTask(path, snapshot, KEEPING))
    assert failure.value.code == "snapshot-damaged"
    assert count(path) == 2
    assert names(path) == ["p.db", "p.db.snapshots"]


def another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE t (a)")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")


def test_what_could_not_be_opened_afterwards_is_not_restored(path: Path, tmp_path: Path) -> None:
    foreign, later = tmp_path / "foreign.db", tmp_path / "later.db"
    another_program(foreign)
    verified_copy(snapshots(path)[0].path, later, still=True)
    newer(later)
    for source, code in ((foreign, "project-foreign"), (later, "project-newer")):
        before = path.read_bytes(), source.read_bytes()
        with pytest.raises(CorpusError) as failure:
            run(RestoreTask(path, source, KEEPING))
        assert failure.value.code == code
        assert (path.read_bytes(), source.read_bytes()) == before
    assert len(snapshots(path)) == 1


@pytest.mark.parametrize("content", ["", "newer"])
def test_what_cannot_be_opened_is_kept_byte_by_byte_and_is_no_snapshot(path: Path, content: str) -> None:
    newer(path) if content else path.write_bytes(b"")
    before = path.read_bytes()
    task = RestoreTask(path, snapshots(path)[0].path, KEEPING)
    run(task)
    task.finish()
    assert count(path) == 1
    kept = task.report().kept
    assert kept is not None
    assert kept.read_bytes() == before
    assert [count(each.path) for each in snapshots(path)] == [1, 1]


def test_the_newest_good_snapshot_is_one_that_can_be_opened(path: Path) -> None:
    assert take(path, KEEPING)
    newer(snapshots(path)[0].path)
    task = ListTask(path, KEEPING, look_for_good=True)
    run(task)
    found = task.report().newest_good
    assert found is not None
    assert found.number == 1


def test_a_cancelled_restore_leaves_everything(path: Path) -> None:
    steps = cast("Generator[Progress]", RestoreTask(path, snapshots(path)[0].path, KEEPING).run())
    next(steps)
    next(steps)
    steps.close()
    assert count(path) == 2
    assert names(path) == ["p.db", "p.db.snapshots"]
    assert len(list(folder_of(path).iterdir())) == 1


def test_a_snapshot_task_checks_a_project_that_did_not_change(path: Path) -> None:
    first = SnapshotTask(path, KEEPING, opening=True)
    run(first)
    assert first.report().made
    second = SnapshotTask(path, KEEPING, opening=True)
    run(second)
    assert (second.report().made, second.report().damages, second.report().failed) == (None, (), None)
    content = bytearray(path.read_bytes())
    content[-4096:] = bytes(4096)
    path.write_bytes(content)
    third = SnapshotTask(path, KEEPING, opening=True)
    run(third)
    assert third.report().damages
    assert path.read_bytes() == bytes(content)


def test_a_snapshot_task_tells_of_an_older_file_and_of_a_place_that_takes_none(path: Path, tmp_path: Path) -> None:
    old = snapshots(path)[0].path.read_bytes()
    run(SnapshotTask(path, KEEPING))
    path.write_bytes(old)
    task = SnapshotTask(path, KEEPING, opening=True)
    run(task)
    assert task.report().behind
    (tmp_path / "file").write_text("no folder")
    task = SnapshotTask(path, Keeping(folder=tmp_path / "file"), always=True)
    run(task)
    assert task.report().failed


def test_a_list_says_what_is_in_each(path: Path) -> None:
    task = ListTask(path, KEEPING, look_for_good=True)
    run(task)
    found = task.report()
    assert found.present is not None
    assert found.present.articles == 2
    assert [each.contents and each.contents.articles for each in found.snapshots] == [1]
    assert found.newest_good is not None
