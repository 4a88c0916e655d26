"""What goes out: the states and articles that were selected, into a file that is there whole or not at all."""

import errno
import json
import os
import sys
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import pytest

from corpus.commands.decisions import Reject
from corpus.domain.bundles import Selection
from corpus.domain.errors import CorpusError
from corpus.project import Project
from corpus.tasks.base import Progress
from tests.corpus.exchange.projects import NEW, OLD, YEARLESS, decided, exported, run, statement_of


@pytest.fixture
def project(tmp_path: Path) -> Generator[Project, None, None]:
    with closing(decided(tmp_path / "p.db")) as opened:
        yield opened


def _exported(project: Project, **wanted: object) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(exported(project, project.path.with_name("out.json"), **wanted))
    return document


def _tags(document: dict[str, Any]) -> set[tuple[str, str, str]]:
    return {
        (article["title"], tag["topic"], tag["state"])
        for article in document["articles"]
        for statement in article["statements"]
        for tag in statement["tags"]
    }


def test_by_default_only_what_was_accepted_goes_out_with_all_articles(project: Project) -> None:
    document = _exported(project)
    assert [article["id"] for article in document["articles"]] == sorted([OLD.id, NEW.id, YEARLESS.id])
    assert _tags(document) == {
        ("Old", "trade", "accepted"),
        ("Old", "roaming", "accepted"),
        ("New", "roaming", "accepted"),
    }
    assert [each["name"] for each in document["actors"]] == ["Vera Lipnitskaya"]
    assert [each["name"] for each in document["coders"]] == ["anna"]
    assert sum(len(article["mentions"]) for article in document["articles"]) == 1


def test_with_suggestions_the_rest_goes_out_marked_as_such(project: Project) -> None:
    project.do(Reject(statements=(statement_of(project, YEARLESS),)))
    document = _exported(project, with_suggestions=True)
    assert _tags(document) == {
        ("Old", "trade", "accepted"),
        ("Old", "roaming", "accepted"),
        ("New", "roaming", "accepted"),
        ("New", "trade", "suggested"),
        ("Yearless", "trade", "rejected"),
        ("Yearless", "roaming", "rejected"),
    }


def test_a_coder_whose_decisions_stay_behind_stays_behind(project: Project) -> None:
    project.close()
    with closing(Project.open(project.path, coder="boris")) as other:
        other.do(Reject(statements=(statement_of(other, YEARLESS),)))
        assert [each["name"] for each in _exported(other)["coders"]] == ["anna"]
        both = _exported(other, with_suggestions=True)
    assert [each["name"] for each in both["coders"]] == ["anna", "boris"]


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        ({"topic": "trade"}, ["Old"]),
        ({"topic": "roaming"}, ["New", "Old"]),
        ({"topic": "trade", "with_suggestions": True}, ["New", "Old", "Yearless"]),
        ({"since": "2024"}, ["New"]),
        ({"until": "2023"}, ["Old"]),
        ({"until": "2023-04"}, []),
        ({"since": "2023-05-01", "until": "2024-05"}, ["New", "Old"]),
        ({"articles": (YEARLESS.id, "gone")}, ["Yearless"]),
        ({"articles": (), "topic": "trade"}, []),
    ],
)
def test_a_selection_restricts_the_articles(project: Project, wanted: dict[str, object], titles: list[str]) -> None:
    document = _exported(project, **wanted)
    assert sorted(article["title"] for article in document["articles"]) == titles
    assert {tag[1] for tag in _tags(document)} <= ({wanted["topic"]} if "topic" in wanted else {"trade", "roaming"})


def test_an_unknown_topic_is_refused(project: Project) -> None:
    with pytest.raises(CorpusError, match="no topic sports"):
        _exported(project, topic="sports")


def test_an_export_does_not_see_what_is_done_meanwhile(project: Project, tmp_path: Path) -> None:
    before = exported(project, tmp_path / "before.json")
    steps = project.exporting(tmp_path / "out.json", format="json").run()
    next(steps)
    project.undo()
    for _ in steps:
        pass
    assert (tmp_path / "out.json").read_bytes() == before


def test_a_cancelled_export_leaves_the_old_file_and_no_litter(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "out" / "old.csv"
    target.parent.mkdir()
    target.write_text("old")
    task = project.exporting(target, format="csv")
    with closing(cast("Generator[Progress, None, None]", task.run())) as steps:
        next(steps)
        next(steps)
        assert len(list(target.parent.iterdir())) == 2
    assert [each.name for each in target.parent.iterdir()] == ["old.csv"]
    assert target.read_text() == "old"


@pytest.mark.parametrize("format", ["csv", "json"])
def test_a_full_disk_leaves_the_old_file(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: str
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    target = tmp_path / "old.csv"
    target.write_text("old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CorpusError, match="no space left to write") as caught:
        run(project, project.exporting(target, format=format))
    assert caught.value.code == "disk-full"
    assert target.read_text() == "old"
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("no/folder/out.csv", "folder-missing"),
        ("folder", "file-unwritable"),
        ("p.db", "file-unwritable"),
        ("p.db-wal", "file-unwritable"),
        ("link.db", "file-unwritable"),
    ],
)
def test_an_export_that_cannot_be_written_says_so(project: Project, tmp_path: Path, target: str, code: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.db").symlink_to(tmp_path / "p.db")
    before = project.path.read_bytes()
    with pytest.raises(CorpusError) as caught:
        run(project, project.exporting(tmp_path / target, format="csv"))
    assert caught.value.code == code
    assert project.path.read_bytes() == before
    assert not list(tmp_path.rglob("*.part"))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a device file")
def test_a_device_is_not_replaced(project: Project) -> None:
    with pytest.raises(CorpusError, match="not a regular file"):
        run(project, project.exporting(Path(os.devnull), format="csv"))


@pytest.mark.skipif(sys.platform == "win32", reason="needs links and modes")
def test_a_link_stays_a_link_and_a_mode_is_kept(project: Project, tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "real.csv").chmod(0o640)
    (tmp_path / "link.csv").symlink_to("real.csv")
    run(project, project.exporting(tmp_path / "link.csv", format="csv"))
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes().startswith(b"\xef\xbb\xbfarticle_id")
    assert (tmp_path / "real.csv").stat().st_mode & 0o777 == 0o640


def test_an_unknown_format_is_refused(project: Project) -> None:
    with pytest.raises(CorpusError, match="csv, json"):
        project.exporting(Path("x"), format="xls")
    with pytest.raises(CorpusError, match="The formats are json"):
        project.importing(Path("x"), format="csv")


def test_progress_counts_articles(project: Project, tmp_path: Path) -> None:
    steps = list(project.exporting(tmp_path / "o.json", format="json", selection=Selection(since="2023")).run())
    assert [(step.done, step.total, step.command) for step in steps] == [(0, 2, None), (2, 2, None)]
