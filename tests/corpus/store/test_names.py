"""Projects whose names and folders hold any characters, and clocks that go backwards."""

import itertools
import os
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.articles import EditArticle
from corpus.domain.errors import CorpusError
from corpus.domain.ids import new_id
from corpus.domain.snapshots import Keeping
from corpus.project import Project
from corpus.store import snapshots, store
from tests.corpus.cli.conftest import Quoteline, quoteline
from tests.corpus.making import article, project
from tests.corpus.tasks.running import finish

__all__ = ["quoteline"]  # a fixture

NAMES = (
    *("two\nlines", "'single'", 'a "double" one', "100%", "%41%00", "?mode=memory", "#hash", "a&b=c", "back\\slash"),
    *("файл 😀", "e\u0301", "file:p.db", ":memory:", "-rf", " ", "~", "*", "$HOME", "nul\u202eltr", "a;b"),
    os.fsdecode(b"caf\xe9 \xff"),
)


def _can_be_named(name: str) -> bool:
    return sys.platform.startswith("linux") or (name.isascii() and name.isalnum())


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_project_may_have_any_name_in_a_folder_of_any_name(tmp_path: Path, name: str, quoteline: Quoteline) -> None:
    if not _can_be_named(name):
        pytest.skip("this system has no such names")
    folder = tmp_path / name
    folder.mkdir()
    path = folder / name
    with closing(project(path, articles=[article()])) as opened:
        finish(opened, opened.exporting(folder / f"{name}.json", format="json"))
        taken = snapshots.take(path, Keeping())
        opened.save_copy(folder / f"{name} copy")
    assert taken is not None
    assert taken.path.is_file()
    for each in (path, folder / f"{name} copy"):
        with closing(Project.open(each, coder="anna", read_only=True)) as opened:
            assert opened.articles.count() == 1
    with closing(Project.open(path, coder="anna")) as opened:
        finish(opened, opened.importing(folder / f"{name}.json"))
        assert opened.check().problems == []
    assert quoteline("check", path).status == 0
    assert sorted(each.name for each in folder.iterdir() if each.is_file()) == sorted(
        [name, f"{name}.json", f"{name} copy"]
    )
    assert [each.name for each in tmp_path.iterdir() if each.name not in ("home", name)] == []


def test_the_history_follows_the_work_and_not_the_clock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    years = (f"20{year}-01-01T00:00:00.000Z" for year in itertools.count(99, -1))
    monkeypatch.setattr(store, "now", lambda: next(years))
    with closing(project(tmp_path / "p.db", articles=[article()])) as opened:
        (one,) = opened.articles.ids()
        for number in range(3):
            opened.do(EditArticle(id=one, note=f"note {number}"))
    with closing(Project.open(tmp_path / "p.db", coder="anna")) as opened:
        for number in (1, 0):
            opened.undo()
            assert opened.articles.get(one).note == f"note {number}"
        opened.redo()
        assert opened.articles.get(one).note == "note 1"
        assert opened.check().problems == []


def test_identifiers_sort_in_the_order_in_which_they_were_made_while_the_clock_goes_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    moments = itertools.count(time.time_ns(), -3_600_000_000_000)
    monkeypatch.setattr(time, "time_ns", lambda: next(moments))
    ids = [new_id() for _ in range(20)]
    assert ids == sorted(ids)


def test_a_name_that_leaves_no_room_for_the_files_beside_it_is_said(tmp_path: Path) -> None:
    path = tmp_path / f"{'x' * 245}.db"
    with pytest.raises(CorpusError) as caught:
        project(path)
    assert caught.value.code == "path-too-long"
    assert list(tmp_path.glob("x*")) == []
