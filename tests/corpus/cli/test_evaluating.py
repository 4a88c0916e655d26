"""`evaluate`: figures of annotated articles, their misses, and what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.corpus.cli.conftest import Quoteline

RAW = 'MINSK, 3 May (BelTA) - "Roaming ends," Deputy Minister Vera Lipnitskaya said.\n'


def gold(path: Path, *identifiers: str) -> Path:
    """A file with one article for each id, the statement annotated, the entities left out."""
    start = RAW.index("Roaming")
    statement: dict[str, Any] = {
        "content": [{"start": start, "end": start + len("Roaming ends,")}],
        "type": "direct",
        "speaker_name": "Vera Lipnitskaya",
        "topics": ["roaming"],
    }
    lines = [
        {"id": each, "raw": RAW, "agency": "BelTA", "place": "MINSK", "date": "--05-03", "statements": [statement]}
        for each in identifiers
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def test_figures_stand_in_a_table_with_a_column_for_each_file(quoteline: Quoteline, tmp_path: Path) -> None:
    result = quoteline("evaluate", gold(tmp_path / "one.jsonl", "a", "b"), gold(tmp_path / "two.jsonl", "c"))
    assert (result.status, result.err) == (0, "")
    rows = [line.split("\t") for line in result.out.splitlines()]
    assert rows[0] == ["figure", "one.jsonl", "two.jsonl", "all"]
    assert rows[1] == ["articles", "2", "1", "3"]
    assert ["statements (IoU 0.5) F1", "1.000", "1.000", "1.000"] in rows
    assert ["topics anywhere, F1", "1.000", "1.000", "1.000"] in rows


def test_misses_are_told_in_the_words_of_the_article(quoteline: Quoteline, tmp_path: Path) -> None:
    result = quoteline("evaluate", gold(tmp_path / "one.jsonl", "a"), "--errors")
    assert "\na\n  entity\n    predicted: GPE MINSK\n    in: [MINSK], 3 May" in result.out


def test_one_json_document_holds_figures_and_misses(quoteline: Quoteline, tmp_path: Path) -> None:
    document = quoteline("evaluate", gold(tmp_path / "one.jsonl", "a"), "--errors", "--json").json
    assert document["statements"]["statement_iou50"]["f1"] == 1.0
    assert {each["kind"] for each in document["misses"]} == {"entity"}


def test_learning_adds_the_figures_of_topics(quoteline: Quoteline, tmp_path: Path) -> None:
    path = gold(tmp_path / "one.jsonl", "a", "b", "c")
    rows = [line.split("\t") for line in quoteline("evaluate", path, "--learn").out.splitlines()]
    assert ["topics anywhere, F1, with learning", "1.000"] in rows
    assert set(quoteline("evaluate", path, "--learn", "--json").json["learning"]) == {"topics_anywhere", "calibration"}
    assert "learning" not in quoteline("evaluate", path, "--json").json


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"one": "{"}, "Line 1 of"),
        ({"one": '{"id": "a", "raw": ""}\n{"id": "a", "raw": ""}'}, "Line 2 of"),
        ({"one": '{"id": "a", "raw": "x"}', "two": '{"id": "b", "raw": "x"}\n{"id": "a", "raw": "x"}'}, "Line 2 of"),
        ({"one": '{"id": "a", "raw": " "}'}, "text"),
    ],
)
def test_gold_that_cannot_be_used_is_refused(
    quoteline: Quoteline, tmp_path: Path, files: dict[str, str], reason: str
) -> None:
    for name, content in files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    result = quoteline("evaluate", *(tmp_path / name for name in files))
    assert (result.status, result.out) == (1, "")
    assert reason in result.err


def test_a_file_that_is_not_there_is_named(quoteline: Quoteline, tmp_path: Path) -> None:
    result = quoteline("evaluate", tmp_path / "none.jsonl")
    assert result.status == 1
    assert "none.jsonl" in result.err
