"""Settings of the project are changes like all others."""

import json
from pathlib import Path

from corpus.commands.settings import ChoosePipeline
from tests.corpus.making import project


def test_choosing_a_pipeline_is_journaled_and_can_be_undone(tmp_path: Path) -> None:
    made = project(tmp_path / "a.db")
    made.do(ChoosePipeline(model="en_core_web_lg"))
    made.do(ChoosePipeline(model="shipped"))
    assert made.pipelines.chosen == "shipped"
    made.do(ChoosePipeline(model=None))
    assert made.pipelines.chosen == ""
    names = [(each.command, json.loads(each.details)) for each in made.history.entries(limit=3)]
    assert names == [("choose-pipeline", {"model": each}) for each in (None, "shipped", "en_core_web_lg")]
    assert made.history.undo_title() == "Choose language pipeline"
    made.undo()
    made.undo()
    assert made.pipelines.chosen == "en_core_web_lg"
    made.undo()
    assert made.pipelines.chosen == ""
    made.redo()
    assert made.pipelines.chosen == "en_core_web_lg"
    before = len(made.history.entries())
    made.do(ChoosePipeline(model="en_core_web_lg"))
    assert len(made.history.entries()) == before
    assert made.check().problems == []
    made.close()
