"""Snapshots on the disk: when one is made, what is in it, and which are let go of."""

import os
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.articles import AddArticles
from corpus.domain.errors import CorpusError
from corpus.domain.snapshots import Keeping
from corpus.project import Project
from corpus.store import snapshots as store
from corpus.store.snapshots import behind, changed_since, folder_of, set_aside, snapshots, take
from tests.corpus.making import article
from tests.corpus.making import project as make_project

KEEPING = Keeping()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    make_project(tmp_path / "p.db", articles=[article()]).close()
    return tmp_path / "p.db"


def change(path: Path, text: str = "A new text.\n") -> None:
    with closing(Project.open(path, coder="anna")) as project:
        project.do(AddArticles(articles=(article(text),)))


def numbers(path: Path) -> list[int]:
    return [each.number for each in snapshots(path)]


def test_a_snapshot_is_the_project_and_lies_beside_it(path: Path) -> None:
    made = take(path, KEEPING)
    assert made is not None
    assert made.path.parent == path.with_name("p.db.snapshots")
    assert made.size == made.path.stat().st_size > 0
    with closing(Project.open(made.path, coder="b", read_only=True)) as copy:
        assert copy.check().problems == []
        assert copy.articles.count() == 1
    inside = store.with_contents(made).contents
    assert inside is not None
    assert (inside.articles, inside.last_command, inside.last_coder) == (1, "add-articles", "anna")


def test_one_is_made_only_where_something_changed(path: Path) -> None:
    assert take(path, KEEPING)
    assert take(path, KEEPING) is None
    change(path)
    assert take(path, KEEPING)
    with closing(Project.open(path, coder="anna")) as project:
        project.undo()
    assert take(path, KEEPING)  # what was undone is another state
    with closing(Project.open(path, coder="anna")) as project:
        project.redo()
        project.undo()
    assert take(path, KEEPING) is None
    assert take(path, KEEPING, always=True)
    assert numbers(path) == [4, 3, 2, 1]


def test_nothing_is_left_beside_the_project_and_its_snapshots(path: Path) -> None:
    take(path, KEEPING)
    for each in snapshots(path):
        store.with_contents(each)
        assert store.is_good(each.path)
        assert not changed_since(path, each)
    assert sorted(each.name for each in folder_of(path).iterdir()) == [each.path.name for each in snapshots(path)]


def test_nobody_who_writes_waits_for_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.store.copying.PAGES", 1)
    with closing(Project.open(path, coder="anna")) as project:
        before = project.articles.count()
        begun, written = threading.Event(), threading.Event()

        def told(done: int, _total: int) -> None:
            if done == 2:
                begun.set()
                assert written.wait(10)

        thread = threading.Thread(target=take, args=(path, KEEPING), kwargs={"progress": told})
        thread.start()
        assert begun.wait(10)
        project.do(AddArticles(articles=tuple(article(f"Text {each}.\n") for each in range(50))))
        written.set()
        thread.join()
        assert project.articles.count() == before + 50
    (made,) = snapshots(path)
    assert store.contents(made.path, still=True).articles == before  # as it was when it began


def test_names_count_up_while_the_clock_goes_back(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, moment in enumerate(
        ("2024-05-14T10:00:00.000Z", "2020-01-01T00:00:00.000Z", "2024-05-14T09:00:00.000Z")
    ):
        monkeypatch.setattr(store, "now", lambda moment=moment: moment)
        change(path, f"Text {number}.\n")
        take(path, KEEPING)
    found = snapshots(path)
    assert [(each.number, each.taken) for each in found] == [
        (3, "2024-05-14T09:00:00Z"),
        (2, "2020-01-01T00:00:00Z"),
        (1, "2024-05-14T10:00:00Z"),
    ]
    assert found[0].path.name == "000003-20240514T090000Z.db"


def test_old_ones_go_once_the_new_one_is_there(path: Path) -> None:
    for number in range(4):
        change(path, f"Text {number}.\n")
        take(path, Keeping(recent=2, hours=0, days=0, weeks=0))
    assert numbers(path) == [4, 3]


def test_a_damaged_project_makes_no_snapshot_and_costs_none(path: Path) -> None:
    take(path, KEEPING)
    change(path)
    content = bytearray(path.read_bytes())
    content[3 * 4096 : 4 * 4096] = bytes(4096)
    path.write_bytes(content)
    with pytest.raises(CorpusError, match="is damaged"):
        take(path, Keeping(recent=1, hours=0, days=0, weeks=0))
    assert numbers(path) == [1]
    assert path.read_bytes() == bytes(content)
    assert not list(folder_of(path).glob(".quoteline*"))
    aside = set_aside(path, KEEPING)
    assert aside.read_bytes() == bytes(content)
    assert numbers(path) == [1]


def test_the_newest_good_one_is_found_behind_a_damaged_one(path: Path) -> None:
    take(path, KEEPING)
    change(path)
    newest = take(path, KEEPING)
    assert newest is not None
    newest.path.write_bytes(newest.path.read_bytes()[:5000])
    assert [each.number for each in snapshots(path) if store.is_good(each.path)] == [1]
    assert store.with_contents(newest).contents is None
    assert take(path, KEEPING) is not None  # the damaged one does not count as the present state


def test_a_chosen_folder_tells_projects_of_one_name_apart(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "p.db"
    other.parent.mkdir()
    make_project(other).close()
    keeping = Keeping(folder=tmp_path / "chosen")
    take(path, keeping)
    take(other, keeping)
    assert len(snapshots(path, keeping.folder)) == len(snapshots(other, keeping.folder)) == 1
    assert snapshots(path) == []
    change(path)
    take(path, KEEPING)  # the setting was taken back
    assert (len(snapshots(path, keeping.folder)), len(snapshots(path))) == (2, 1)


def test_a_place_that_takes_no_snapshot_is_told(path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(CorpusError, match="cannot be made: there is no folder"):
        take(path, Keeping(folder=tmp_path / "file"))


def test_what_a_killed_copy_left_goes_with_the_next(path: Path) -> None:
    folder_of(path).mkdir()
    for name, age in (("killed", 3600), ("under-way", 0)):
        draft = folder_of(path) / f".quoteline-{name}.part"
        draft.write_bytes(b"half")
        os.utime(draft, (time.time() - age,) * 2)
    (folder_of(path) / "letter.db").write_text("mine")
    take(path, KEEPING)
    there = sorted(each.name for each in folder_of(path).iterdir() if not each.name.startswith("0"))
    assert there == [".quoteline-under-way.part", "letter.db"]


def test_a_long_name_is_cut(tmp_path: Path) -> None:
    long = folder_of(tmp_path / f"{'ы' * 120}.db")
    assert len(long.name.encode()) < 255
    assert long != folder_of(tmp_path / f"{'ы' * 121}.db")


def test_an_older_file_in_the_place_of_the_project_is_noticed(path: Path) -> None:
    old = path.read_bytes()
    change(path)
    newest = take(path, KEEPING)
    assert newest is not None
    assert not behind(path, newest)
    change(path, "More.\n")
    assert not behind(path, newest)
    path.write_bytes(old)
    assert behind(path, newest)


def test_a_state_is_told_by_what_can_be_lost(path: Path) -> None:
    first = store.mark(path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT INTO learned (name, content) VALUES ('seen', x'00')")
    assert store.mark(path) == first  # derived: can be made again
    change(path)
    assert store.mark(path) != first
