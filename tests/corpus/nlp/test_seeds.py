"""The figures that the two articles of the evaluation folder must reach."""

import importlib.util
import json
from types import ModuleType

from corpus.domain.articles import canonical
from corpus.nlp.predictions import prediction
from tests.corpus.nlp.reading import suggester
from tests.shared import shared


def scorer() -> ModuleType:
    """The evaluation's own scorer, as a module."""
    spec = importlib.util.spec_from_file_location("score", shared("evaluation/score.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_two_articles_reach_their_figures() -> None:
    lines = shared("evaluation/seeds.jsonl").read_text(encoding="utf-8").splitlines()
    gold = {line["id"]: line for line in map(json.loads, lines)}
    bodies = ((identifier, canonical(line["raw"])) for identifier, line in gold.items())
    found = {name: prediction(name, each) for name, each in suggester().suggest_many(bodies)}
    report = scorer().score(gold, found)
    assert report["statements"]["statement_iou50"]["f1"] >= 0.90
    assert report["statements"]["speaker_accuracy"] == 1.0
    assert all(report["header"][each]["accuracy"] == 1.0 for each in ("agency", "place", "date"))
    assert report["topics_anywhere"]["r"] >= 0.9
    assert report["topics_anywhere"]["p"] >= 0.7
    proposed = {topic for line in found.values() for each in line["statements"] for topic in each["topics"]}
    assert {"roaming", "microelectronics", "digital-signatures", "trade"} <= proposed
