"""`pipeline`: the spaCy pipeline of a project, shown and chosen."""

import json
from pathlib import Path

from corpus.cli.coder import settings_path
from tests.corpus.cli.conftest import Quoteline
from tests.corpus.nlp.pipelines import folder


def test_showing_choosing_and_taking_back(project: Path, tmp_path: Path, quoteline: Quoteline) -> None:
    assert quoteline("pipeline", project).out.startswith("The pipeline that comes with Quoteline; neither")
    place = folder(tmp_path / "own")
    chosen = quoteline("pipeline", project, place, "--coder", "anna")
    assert chosen.status == 0, chosen.err
    assert chosen.out == f"{place}, as this project says.\n"
    assert chosen.err == "en_tiny 1.2.3 finds PERSON, ORG, PRODUCT.\n"
    assert quoteline("pipeline", project, "--json").json == {
        "chosen": str(place),
        "used": str(place),
        "from": "project",
        "may_load": True,
    }
    assert quoteline("undo", project, "--json").json["command"] == "choose-pipeline"
    assert quoteline("redo", project).status == 0
    assert quoteline("pipeline", project, "--none", "--json").json["from"] == "quoteline"
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text(json.dumps({"model": "en_mine"}), "utf-8")
    assert quoteline("pipeline", project, "--json").json["used"] == "en_mine"
    assert quoteline("pipeline", project, "shipped", "--json").json == {
        "chosen": "shipped",
        "used": "shipped",
        "from": "project",
        "may_load": True,
    }


def test_what_cannot_be_loaded_is_not_chosen(project: Path, quoteline: Quoteline) -> None:
    failed = quoteline("pipeline", project, "no_such_pipeline")
    assert failed.status == 1
    assert "no_such_pipeline cannot be loaded" in failed.err
    assert quoteline("pipeline", project, "--json").json["chosen"] is None
    assert quoteline("pipeline", project, "a", "--none").status == 2


def test_suggestions_use_it_and_a_run_may_use_another(
    project: Path, tmp_path: Path, quoteline: Quoteline, fixed: list[str | None]
) -> None:
    place = folder(tmp_path / "own")
    quoteline("pipeline", project, place)
    fixed.clear()
    assert quoteline("suggest", project).status == 0
    assert quoteline("suggest", project, "--model", "en_once").status == 0
    assert quoteline("suggest", project, "--model", "shipped").status == 0
    assert fixed == [str(place), "en_once", None]


def test_a_pipeline_that_somebody_else_chose_is_not_loaded_unasked(
    project: Path, tmp_path: Path, quoteline: Quoteline, fixed: list[str | None], home: Path
) -> None:
    quoteline("pipeline", project, folder(tmp_path / "own"))
    (home / "config" / "quoteline" / "pipelines.json").unlink()
    fixed.clear()
    failed = quoteline("suggest", project)
    assert (failed.status, fixed) == (1, [])
    assert "never loaded here" in failed.err
    assert not quoteline("pipeline", project, "--json").json["may_load"]
