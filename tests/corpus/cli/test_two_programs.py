"""Beside an open window: reading works, writing names the holder and changes nothing to the byte."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.topics import EditTopic
from corpus.project import Project
from corpus.store.lock import lock_path
from tests.corpus.cli.conftest import Quoteline

WRITING = (
    ("add", "news"),
    ("suggest",),
    ("learn",),
    ("pipeline", "shipped"),
    ("tag", "s", "trade"),
    ("accept", "--all"),
    ("undo",),
    ("redo",),
    ("import", "out.json", "--format", "json"),
)
READING = (
    ("articles",),
    ("search", "flax"),
    ("topics",),
    ("statements",),
    ("check",),
    ("export", "--out", "out.csv", "--format", "csv"),
)


def _bytes(project: Path) -> dict[str, bytes]:
    """The project, and what is beside it."""
    return {each.name: each.read_bytes() for each in project.parent.glob("p.db*") if not each.name.endswith("-shm")}


@pytest.fixture
def window(project: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The project, open for writing, with work in its log; the working folder is that of the project."""
    monkeypatch.chdir(project.parent)
    opened = Project.open(project, coder="anna", program="Quoteline")
    (topic, *_) = opened.topics.all()
    opened.do(EditTopic(topic=topic))
    return opened


@pytest.mark.parametrize("command", WRITING, ids=lambda command: command[0])
def test_writing_names_the_holder_and_changes_nothing(
    quoteline: Quoteline, project: Path, window: Project, command: tuple[str, ...]
) -> None:
    with closing(window):
        assert quoteline("export", project, "--out", "out.json", "--format", "json").status == 0
        before = _bytes(project)
        assert set(before) == {"p.db", "p.db-wal", "p.db-lock"}
        name, *more = command
        result = quoteline(name, project, *more)
        assert (result.status, result.out) == (1, "")
        assert "p.db is open for writing in Quoteline (tester on " in result.err
        assert result.err.count("\n") == 1
        assert _bytes(project) == before


@pytest.mark.parametrize("command", READING, ids=lambda command: command[0])
def test_reading_works_beside_a_window_and_leaves_nothing(
    quoteline: Quoteline, project: Path, window: Project, command: tuple[str, ...]
) -> None:
    name, *more = command
    with closing(window):
        before = _bytes(project)
        beside = quoteline(name, project, *more)
        assert beside.status == 0
        assert _bytes(project) == before
    assert quoteline(name, project, *more).out == beside.out
    assert list(_bytes(project)) == ["p.db"]


def test_the_command_is_named_as_the_holder(
    quoteline: Quoteline, project: Path, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    undo = Project.undo

    def looking(opened: Project, **to: int | None) -> object:
        seen.append(Project.open(project, coder="boris", read_only=None).access.obstacle)
        return undo(opened, **to)

    monkeypatch.setattr(Project, "undo", looking)
    assert quoteline("undo", project).status == 0
    assert "open for writing in quoteline undo (tester on " in str(seen[0])


def test_a_demo_that_is_open_is_not_replaced(quoteline: Quoteline, tmp_path: Path, codebook: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    assert quoteline("new", folder / "demo.db", "--codebook", codebook).status == 0
    with closing(Project.open(folder / "demo.db", coder="anna")):
        before = (folder / "demo.db").read_bytes()
        result = quoteline("demo", "--folder", folder, "--headless")
        assert result.status == 1
        assert "open for writing" in result.err
        assert (folder / "demo.db").read_bytes() == before


def test_a_synchronised_folder_is_warned_of_where_something_is_written(
    quoteline: Quoteline, codebook: Path, news: Path, home: Path
) -> None:
    (home / "Dropbox").mkdir()
    path = home / "Dropbox" / "p.db"
    for command in (("new", path, "--codebook", codebook), ("add", path, news)):
        result = quoteline(*command)
        assert result.status == 0
        assert "Warning: This project is in a folder that Dropbox synchronises." in result.err
    assert quoteline("articles", path).err == ""


def test_who_may_have_it_on_another_computer_is_named(quoteline: Quoteline, project: Path) -> None:
    told = {"program": "Quoteline", "user": "vera", "host": "desk-3", "pid": 7, "since": "2024-05-14T08:00:00.000Z"}
    lock_path(project).write_text("\n" + json.dumps(told))
    result = quoteline("undo", project)
    assert result.status == 0
    assert "Warning: Quoteline (vera on desk-3, process 7, since 2024-05-14 " in result.err
    assert "desk-3" not in quoteline("redo", project).err
