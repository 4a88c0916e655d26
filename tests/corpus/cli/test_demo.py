"""`demo`, with a display and without."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.cli.demo import has_display
from tests.corpus.cli.conftest import Quoteline

FILES = ["demo.db", "demo.csv", "demo.json", "window.png"]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fixed: list[str | None]) -> None:
    """An empty folder to be in, and no display."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


def _draw(project: Path, picture: Path) -> None:
    assert project.is_file()
    picture.write_bytes(b"PNG")


def _open(project: Path) -> int:
    assert project == Path("demo", "demo.db")
    return 0


def test_without_a_display_everything_is_written_and_named(quoteline: Quoteline) -> None:
    result = quoteline("demo", draw_window=_draw, open_window=_open)
    assert (result.status, result.err) == (0, "")
    assert result.out.splitlines() == [str(Path("demo", name)) for name in FILES]
    with closing(sqlite3.connect(Path("demo", "demo.db"))) as db:
        (articles,) = db.execute("SELECT count(*) FROM articles").fetchone()
        assert articles == 11, "12 samples, one of them a duplicate"
        assert db.execute("SELECT DISTINCT state FROM statements").fetchall() == [("accepted",)]
    assert quoteline("check", Path("demo", "demo.db")).status == 0


def test_a_second_run_starts_afresh(quoteline: Quoteline) -> None:
    quoteline("demo", "--folder", "here", draw_window=_draw)
    folder = Path("here")
    (folder / "demo.db-wal").write_bytes(b"what a crash left")
    (folder / "mine.txt").write_text("kept")
    quoteline("undo", folder / "demo.db")
    assert quoteline("demo", "--folder", "here", draw_window=_draw).status == 0
    assert (folder / "mine.txt").read_text() == "kept"
    assert quoteline("check", folder / "demo.db").status == 0


def test_with_a_display_the_window_opens_on_open_suggestions(
    quoteline: Quoteline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("DISPLAY", ":99")
    assert quoteline("demo", draw_window=_draw, open_window=_open).status == 0
    assert sorted(each.name for each in Path("demo").iterdir() if each.suffix in (".csv", ".json", ".png")) == []
    lines = quoteline("statements", Path("demo", "demo.db"), "--json").json["statements"]
    assert {each["state"] for each in lines} == {"suggested"}
    assert quoteline("demo", "--headless", draw_window=_draw, open_window=_open).status == 0
    assert Path("demo", "window.png").is_file()


def test_a_program_without_a_window_does_what_it_can(quoteline: Quoteline) -> None:
    result = quoteline("demo")
    assert result.status == 0
    assert "no picture" in result.err
    assert not Path("demo", "window.png").exists()
    assert quoteline("demo", "--window").status == 2


def test_something_else_of_that_name_is_left_alone(quoteline: Quoteline) -> None:
    Path("demo").mkdir()
    Path("demo", "demo.db").write_text("my thesis")
    Path("demo", "demo.csv").write_text("my table")
    result = quoteline("demo", draw_window=_draw)
    assert (result.status, result.out) == (1, "")
    assert "not a Quoteline project" in result.err
    assert Path("demo", "demo.csv").read_text() == "my table"
    Path("file").write_text("")
    assert quoteline("demo", "--folder", "file").status == 1


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "minimal:enable_fonts"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, True),
    ],
)
def test_a_display_is_recognised(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: bool) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert has_display() is expected
