"""`articles`, `search`, `topics`, `statements`: for a person, for a pipe, and for a program."""

from pathlib import Path

import pytest

from tests.corpus.cli.conftest import Quoteline


def test_articles_are_listed_and_filtered(quoteline: Quoteline, project: Path) -> None:
    lines = quoteline("articles", project, "--json").json["articles"]
    assert [(each["agency"], each["published"], each["statements"]) for each in lines] == [
        ("BelTA", "--05-03", 1),
        ("Xinhua", "--03-05", 1),
    ]
    for option, value, count in (
        *(("--state", "new", 2), ("--state", "done", 0), ("--agency", "Xinhua", 1), ("--topic", "trade", 2)),
        *(("--words", "flax", 1), ("--from", "2024", 0), ("--to", "2024-02-03", 0)),
    ):
        assert len(quoteline("articles", project, option, value, "--json").json["articles"]) == count, option


def test_a_pipe_gets_whole_cells_parted_by_tabs(quoteline: Quoteline, project: Path) -> None:
    head, first, *_ = quoteline("articles", project).out.splitlines()
    assert head.split("\t") == ["id", "date", "agency", "state", "statements", "undecided", "title"]
    assert first.split("\t")[1:6] == ["--05-03", "BelTA", "new", "1", "1"]


def test_the_search_finds_and_explains_itself(quoteline: Quoteline, project: Path) -> None:
    hits = quoteline("search", project, "exports", "flax", "--json").json["hits"]
    assert len(hits) == 1
    assert "[flax]" in hits[0]["excerpt"]
    assert quoteline("search", project, "nowhere").out.splitlines() == ["id\ttitle\texcerpt"]
    refused = quoteline("search", project, '"open')
    assert refused.status == 1
    assert "quotation mark" in refused.err


def test_statements_are_listed_with_the_topics_that_are_open_marked(quoteline: Quoteline, project: Path) -> None:
    lines = quoteline("statements", project, "--json").json["statements"]
    assert [(each["topics"], each["state"]) for each in lines] == [(["trade", "roaming"], "suggested")] * 2
    assert "trade? roaming?" in quoteline("statements", project).out
    one = lines[0]["article_id"]
    assert len(quoteline("statements", project, "--article", one, "--json").json["statements"]) == 1
    assert quoteline("statements", project, "--state", "accepted", "--json").json == {"statements": []}


@pytest.mark.parametrize("command", ["articles", "statements"])
@pytest.mark.parametrize("date", ["2024-13", "yesterday", "--06-07"])
def test_a_date_that_is_none_is_wrong_usage(quoteline: Quoteline, project: Path, command: str, date: str) -> None:
    result = quoteline(command, project, f"--from={date}")
    assert (result.status, result.out) == (2, "")
    assert date in result.err


@pytest.mark.parametrize(
    "arguments",
    [("articles", "--topic", "no"), ("statements", "--topic", "no"), ("statements", "--article", "no")],
)
def test_what_is_not_there_is_told(quoteline: Quoteline, project: Path, arguments: tuple[str, ...]) -> None:
    result = quoteline(arguments[0], project, *arguments[1:])
    assert (result.status, result.out) == (1, "")
    assert "There is no " in result.err


def test_reading_writes_nothing(quoteline: Quoteline, project: Path) -> None:
    before = project.read_bytes()
    for command in ("articles", "topics", "statements"):
        assert quoteline(command, project).status == 0
    assert project.read_bytes() == before
    assert sorted(each.name for each in project.parent.glob("p.db*")) == ["p.db"]


def test_a_search_is_kept_by_a_name_and_used(quoteline: Quoteline, project: Path) -> None:
    kept = quoteline("searches", "save", project, "Flax here", "flax", "--agency", "BelTA", "--json")
    assert kept.json == {"searches": [{"name": "Flax here", "words": "flax", "agency": "BelTA"}]}
    assert quoteline("searches", "save", project, "China", "--agency", "Xinhua").out.endswith(": 2.\n")
    assert len(quoteline("search", project, "--saved", "Flax here", "--json").json["hits"]) == 1
    assert len(quoteline("search", project, "--saved", "China", "--json").json["hits"]) == 1
    assert quoteline("search", project, "flax", "--saved", "China", "--json").json == {"hits": []}
    assert len(quoteline("articles", project, "--saved", "China", "--json").json["articles"]) == 1
    assert quoteline("concordance", project, "flax", "--saved", "China", "--format", "json").json == {"places": []}
    quoteline("searches", "rename", project, "China", "Asia")
    quoteline("searches", "remove", project, "Flax here")
    assert quoteline("searches", "list", project).out.splitlines()[1:] == ["Asia\t\tagency=Xinhua"]
    assert quoteline("search", project, "--saved", "gone").status == 1
    for wrong in (("search", project), ("searches", "rename", project, "x"), ("searches", "list", project, "x")):
        assert quoteline(*wrong).status == 2
