"""`suggest`, `tag`, `accept`, `undo`, `redo`."""

from pathlib import Path
from typing import Any

import pytest

from corpus.cli.coder import settings_path
from tests.corpus.cli.conftest import Quoteline


def _statements(quoteline: Quoteline, project: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = quoteline("statements", project, "--json").json["statements"]
    return found


def test_suggest_reports_and_uses_the_pipeline_of_the_settings(
    quoteline: Quoteline, project: Path, fixed: list[str | None]
) -> None:
    result = quoteline("suggest", project, "--json")
    assert result.json == {"articles": 2, "mentions": 2, "statements": 2, "tags": 4, "model": "test-1", "refused": ""}
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text('{"model": "en_small"}')
    quoteline("suggest", project)
    quoteline("suggest", project, "--model", "other")
    assert fixed[-3:] == [None, "en_small", "other"]


def test_a_pipeline_that_is_missing_is_told(quoteline: Quoteline, tmp_path: Path, codebook: Path) -> None:
    quoteline("new", tmp_path / "q.db", "--codebook", codebook)
    result = quoteline("suggest", tmp_path / "q.db", "--model", "no_such_pipeline")
    assert result.status == 1
    assert "no_such_pipeline" in result.err


def test_tagging_accepts_the_statement(quoteline: Quoteline, project: Path) -> None:
    key = _statements(quoteline, project)[0]["id"]
    assert quoteline("tag", project, key, "trade", "--stance", "opposes").out == f"{key}: trade, roaming\n"
    after = _statements(quoteline, project)[0]
    assert (after["state"], after["open_topics"]) == ("accepted", ["roaming"])
    assert quoteline("tag", project, key, "roaming", "--remove").out == f"{key}: trade\n"
    assert quoteline("tag", project, key, "trade", "--remove").out == f"{key}: no topic\n"
    after = quoteline("tag", project, key, "roaming", "--json").json
    assert after == {"id": key, "state": "accepted", "topics": ["roaming"]}


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("no", "trade"), 1),
        (("KEY", "no"), 1),
        (("KEY", "trade", "--stance", "cheers"), 2),
        (("KEY", "trade", "--stance", "neutral", "--remove"), 2),
    ],
)
def test_tagging_what_is_not_there_is_refused(
    quoteline: Quoteline, project: Path, arguments: tuple[str, ...], status: int
) -> None:
    key = _statements(quoteline, project)[0]["id"]
    result = quoteline("tag", project, *(key if each == "KEY" else each for each in arguments))
    assert (result.status, result.out) == (status, "")
    assert _statements(quoteline, project)[0]["state"] == "suggested"


def test_statements_are_accepted_one_by_one_or_all(quoteline: Quoteline, project: Path) -> None:
    first, second = (each["id"] for each in _statements(quoteline, project))
    assert quoteline("accept", project, first, "--json").json == {"statements": 1, "mentions": 0}
    assert quoteline("accept", project, "--all").out == "Accepted: statements 1, mentions 2.\n"
    assert {each["state"] for each in _statements(quoteline, project)} == {"accepted"}
    assert quoteline("accept", project, "--all", "--json").json == {"statements": 0, "mentions": 0}
    for arguments in ((), (second, "--all")):
        assert quoteline("accept", project, *arguments).status == 2


def test_steps_are_taken_back_and_done_again(quoteline: Quoteline, project: Path) -> None:
    quoteline("accept", project, "--all", "--coder", "boris")
    undone = quoteline("undo", project)
    assert undone.out.startswith("Undone: Accepted all suggestions in 2 articles (boris, ")
    assert {each["state"] for each in _statements(quoteline, project)} == {"suggested"}
    assert quoteline("redo", project).status == 0
    assert {each["state"] for each in _statements(quoteline, project)} == {"accepted"}
    step = quoteline("undo", project, "--json").json
    assert (step["command"], step["coder"]) == ("accept-all", "boris")
    assert quoteline("redo", project, "--json").json == step
    assert "nothing to redo" in quoteline("redo", project).err
    while quoteline("undo", project).status == 0:
        pass
    assert quoteline("articles", project, "--json").json == {"articles": []}
    assert len(quoteline("topics", project, "--json").json["topics"]) == 2


def test_learn_tells_how_good_each_topic_is(quoteline: Quoteline, project: Path, fixed: list[str | None]) -> None:
    nothing = quoteline("learn", project, "--json").json
    assert (nothing["decisions"], [each["used"] for each in nothing["topics"]]) == (0, [False, False])
    quoteline("suggest", project)
    quoteline("accept", project, "--all")
    told = quoteline("learn", project)
    assert told.status == 0
    assert told.out.splitlines()[0] == "topic\taccepted\tF1 codebook\tF1 learned\tsuggested by"
    assert "Learned from 2 decisions" in told.out
    assert quoteline("suggest", project, "--no-learned").status == 0
