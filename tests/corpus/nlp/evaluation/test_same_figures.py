"""Our figures are those of the evaluation set's own scorer, on its gold and on predictions that are wrong at random."""

import importlib.util
import json
import random
from pathlib import Path
from typing import Any

import pytest

from corpus.load.codebooks import shipped_codebook
from corpus.nlp.evaluation.lines import read_lines
from corpus.nlp.evaluation.report import report
from corpus.nlp.predictions import prediction
from corpus.nlp.suggester import load_suggester
from tests.shared import shared

GOLD = ("evaluation/seeds.jsonl", "evaluation/dev.jsonl", "evaluation/dev_traps.jsonl")
LABELS = ("PERSON", "ORG", "GPE", "NORP", "LOC", "EVENT", "DATE", "MONEY", "PERCENT", "FAC", "LAW", "PRODUCT")
TOPICS = ("trade", "roaming", "finance", "transport")
NAMES = (None, "", "Liu", "the Minister", "Dr. Ивáнов", "Łukasz O’Neil-Ray", "Mars V")


def theirs(gold: Path, predicted: Path) -> Any:
    """The report of `score.py`."""
    spec = importlib.util.spec_from_file_location("score", shared("evaluation/score.py"))
    assert spec is not None
    assert spec.loader is not None
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    return score.score(score.load(gold), score.load(predicted))


def ours(gold: Path, predicted: Path) -> Any:
    """Our report, without what theirs does not have."""
    figures = report(read_lines(gold), read_lines(predicted))
    figures.pop("calibration")
    return json.loads(json.dumps(figures))


def write(path: Path, lines: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return path


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def moved(chance: random.Random, span: dict[str, Any], length: int) -> dict[str, Any]:
    """A span that may have slipped."""
    if chance.random() < 0.6:
        return span
    start = min(max(span["start"] + chance.randint(-40, 40), 0), length)
    end = min(max(span["end"] + chance.randint(-40, 40), start), length)
    return span | {"start": start, "end": end}


def perturbed(chance: random.Random, line: dict[str, Any]) -> dict[str, Any]:
    """A prediction made of gold: some of it lost, slipped, of another label, name, type or topic."""
    length = len(line["raw"])
    entities = [moved(chance, each, length) for each in line["entities"] if chance.random() < 0.9]
    for each in entities:
        if chance.random() < 0.1:
            each["label"] = chance.choice(LABELS)
    optional = [
        {"content": each, "type": "indirect", "speaker_name": None, "topics": ["trade"]}
        for each in line.get("optional_statements") or []
        if chance.random() < 0.5
    ]
    passages = [each | {"type": "narrative"} for each in line.get("passages") or [] if chance.random() < 0.5]
    statements = []
    for each in [*line["statements"], *optional, *passages]:
        if chance.random() < 0.9:
            changed = each | {"content": [moved(chance, span, length) for span in each["content"]]}
            if chance.random() < 0.3:
                changed["speaker_name"] = chance.choice(NAMES)
            if chance.random() < 0.2:
                changed["type"] = chance.choice(("direct", "mixed", "indirect", "narrative"))
            if chance.random() < 0.4:
                changed["topics"] = chance.sample(TOPICS, chance.randint(0, 3))
            statements.append(changed)
    header = {field: chance.choice((line.get(field), None, "--07-18", "TASS")) for field in ("agency", "date", "place")}
    if chance.random() < 0.5:
        header["title"] = line.get("title")
    return {"id": line["id"], "entities": entities, "statements": statements, **header}


@pytest.mark.parametrize("name", GOLD)
@pytest.mark.parametrize("seed", range(6))
def test_figures_equal_on_wrong_predictions(name: str, seed: int, tmp_path: Path) -> None:
    gold = shared(name)
    chance = random.Random(seed)
    lines = [perturbed(chance, line) for line in read(gold) if chance.random() < 0.95]
    predicted = write(tmp_path / "predicted.jsonl", [*lines, {"id": "unknown", "statements": None}])
    assert ours(gold, predicted) == theirs(gold, predicted)


@pytest.mark.parametrize("name", GOLD)
def test_figures_equal_on_what_the_pipeline_proposes(name: str, tmp_path: Path) -> None:
    gold = shared(name)
    suggester = load_suggester(shipped_codebook().topics)
    lines = [prediction(line["id"], suggester.suggest(line["raw"])) for line in read(gold)]
    predicted = write(tmp_path / "predicted.jsonl", lines)
    assert ours(gold, predicted) == theirs(gold, predicted)


def test_figures_equal_where_nothing_is_predicted(tmp_path: Path) -> None:
    gold = shared(GOLD[0])
    predicted = write(tmp_path / "predicted.jsonl", [])
    assert ours(gold, predicted) == theirs(gold, predicted)
