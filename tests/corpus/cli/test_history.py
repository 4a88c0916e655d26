"""`history`, `undo --to`, `redo --to` and `trash`."""

import io
from pathlib import Path

import pytest

from corpus.domain.articles import article_id, canonical
from tests.corpus.cli.conftest import Quoteline
from tests.corpus.making import TEXT

SECOND = "Roaming ends in June, he noted.\n"


@pytest.fixture
def worked(quoteline: Quoteline, project: Path) -> Path:
    """The project after an accepted suggestion and a tag, by two coders."""
    quoteline("accept", project, "--all", "--coder", "anna")
    statement = quoteline("statements", project, "--json").json["statements"][0]["id"]
    quoteline("tag", project, statement, "trade", "--stance", "supports", "--coder", "boris")
    return project


def _told(quoteline: Quoteline, project: Path, *options: str) -> list[str]:
    return [step["told"] for step in quoteline("history", project, *options, "--json").json["steps"]]


def test_what_was_done_is_listed_newest_first(quoteline: Quoteline, worked: Path) -> None:
    steps = quoteline("history", worked, "--json").json["steps"]
    assert [step["told"].split(" ")[0] for step in steps] == ["Tagged", "Accepted", "Found", "Added", "Made"]
    assert [step["coder"] for step in steps[:2]] == ["boris", "anna"]
    assert [step["state"] for step in steps] == ["done"] * 4 + ["base"]
    assert steps[0]["statement"]
    assert steps[0]["article"]
    head, first, *_ = quoteline("history", worked).out.splitlines()
    assert head == "step\ttime\tcoder\tstate\twhat"
    assert first.startswith(f"{steps[0]['step']}\t")
    assert len(_told(quoteline, worked, "--limit", "2")) == 2


def test_the_list_can_be_restricted(quoteline: Quoteline, worked: Path) -> None:
    assert [each.split(" ")[0] for each in _told(quoteline, worked, "--by", "boris")] == ["Tagged"]
    assert [each.split(" ")[0] for each in _told(quoteline, worked, "--words", "TAGGED trade")] == ["Tagged"]
    assert _told(quoteline, worked, "--words", "tagged nothing") == []
    first = article_id(canonical(TEXT))
    assert len(_told(quoteline, worked, "--article", first)) >= 3
    assert _told(quoteline, worked, "--article", "unknown") == []


def test_going_back_and_forth_many_steps_at_once(quoteline: Quoteline, worked: Path) -> None:
    steps = quoteline("history", worked, "--json").json["steps"]
    before = quoteline("statements", worked, "--json").json
    added = steps[3]["step"]
    undone = quoteline("undo", worked, "--to", str(added))
    assert undone.out.startswith("Undone: 3 steps, back to before: Found suggestions")
    assert quoteline("statements", worked, "--json").json == {"statements": []}
    assert [step["state"] for step in quoteline("history", worked, "--json").json["steps"]] == (
        ["undone"] * 3 + ["done", "base"]
    )
    assert "undone already" in quoteline("undo", worked, "--to", str(steps[0]["step"])).err
    assert "nothing to undo" in quoteline("undo", worked, "--to", str(added)).err
    assert "no step 999" in quoteline("undo", worked, "--to", "999").err
    done = quoteline("redo", worked, "--to", str(steps[0]["step"]), "--json").json
    assert (done["steps"], done["step"]) == (3, steps[0]["step"])
    assert quoteline("statements", worked, "--json").json == before
    assert "nothing to redo" in quoteline("redo", worked, "--to", str(added)).err


def test_the_trash_is_listed_restored_and_emptied(quoteline: Quoteline, worked: Path, tmp_path: Path) -> None:
    from contextlib import closing

    from corpus.commands.articles import RemoveArticles
    from corpus.commands.topics import RemoveTopic
    from corpus.project import Project

    with closing(Project.open(worked, coder="anna")) as opened:
        ids = opened.articles.ids()
        opened.do(RemoveArticles(ids=(ids[0],)))
        opened.do(RemoveTopic(slug="roaming"))
    topic, whole = quoteline("trash", "list", worked, "--json").json["trash"]
    assert (topic["kind"], topic["thing"], whole["kind"], whole["thing"]) == ("topic", "roaming", "article", ids[0])
    assert quoteline("trash", "list", worked).out.splitlines()[1].split("\t")[1] == "topic"
    restored = quoteline("trash", "restore", worked, "roaming", whole["id"])
    assert restored.out.splitlines() == [f"Restored: {topic['title']}", f"Restored: {whole['title']}"]
    assert quoteline("trash", "list", worked, "--json").json == {"trash": []}
    quoteline("undo", worked)
    again = quoteline("trash", "restore", worked, ids[0], "--json").json
    assert ([each["thing"] for each in again["restored"]], again["notes"]) == ([ids[0]], [])
    assert "no unknown in the trash" in quoteline("trash", "restore", worked, "unknown").err
    assert quoteline("trash", "empty", worked, "--yes").out == "Removed for good: 1.\n"
    assert quoteline("trash", "empty", worked).out == "The trash is empty.\n"
    assert "nothing to undo" in quoteline("undo", worked).err
    assert quoteline("check", worked).status == 0


def test_adding_again_what_lies_in_the_trash_restores_it(quoteline: Quoteline, worked: Path, tmp_path: Path) -> None:
    from contextlib import closing

    from corpus.commands.articles import RemoveArticles
    from corpus.project import Project

    before = quoteline("statements", worked, "--json").json
    with closing(Project.open(worked, coder="anna")) as opened:
        opened.do(RemoveArticles(ids=tuple(opened.articles.ids())))
    again = tmp_path / "again.txt"
    again.write_text(TEXT, encoding="utf-8")
    told = quoteline("add", worked, again).out.splitlines()
    assert told[0].startswith(f"Restored from the trash: {again}")
    assert told[-1] == "1 added, 0 there already, 0 skipped."
    quoteline("undo", worked)
    report = quoteline("add", worked, again, "--json").json
    assert [each["path"] for each in report["restored"]] == [str(again)]
    assert report["restored"] == report["added"]
    after = quoteline("statements", worked, "--json").json["statements"]
    assert after == [each for each in before["statements"] if each["article_id"] == report["added"][0]["id"]]


def test_emptying_asks_unless_it_is_told_not_to(
    quoteline: Quoteline, worked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from contextlib import closing

    from corpus.commands.topics import RemoveTopic
    from corpus.project import Project

    with closing(Project.open(worked, coder="anna")) as opened:
        opened.do(RemoveTopic(slug="roaming"))
    assert quoteline("trash", "empty", worked, "roaming").status == 2
    terminal = io.StringIO("n\n")
    monkeypatch.setattr(terminal, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stdin", terminal)
    refused = quoteline("trash", "empty", worked)
    assert (refused.status, "Remove 1 things for good?" in refused.out + refused.err) == (1, True)
    assert len(quoteline("trash", "list", worked, "--json").json["trash"]) == 1
    for wrong in (("list", worked, "roaming"), ("restore", worked), ("burn", worked)):
        assert quoteline("trash", *wrong).status == 2
