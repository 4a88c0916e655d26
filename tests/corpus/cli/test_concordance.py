"""`concordance`: as text, as CSV and as JSON."""

import csv
from pathlib import Path

from tests.corpus.cli.conftest import Quoteline


def test_places_are_written_in_every_format(quoteline: Quoteline, project: Path) -> None:
    head, row, *rest = quoteline("concordance", project, "flax", "--width", 10).out.splitlines()
    assert head.split("\t")[4:] == ["start", "end", "before", "hit", "after"]
    assert row.split("\t")[6:] == ["xports of", "flax", "grew by a"]
    assert rest == []
    (table,) = csv.DictReader(quoteline("concordance", project, "flax", "--format", "csv").out.splitlines())
    (place,) = quoteline("concordance", project, "flax", "--format", "json").json["places"]
    assert table["hit"] == place["hit"] == "flax"
    assert int(table["start"]) == place["start"]
    assert quoteline("concordance", project, "nowhere", "--format", "json").json == {"places": []}


def test_an_expression_sorted_and_cut(quoteline: Quoteline, project: Path) -> None:
    found = quoteline(
        "concordance", project, r"\b[ef]\w+", "--regex", "--sort", "hit", "--format", "json", "--limit", 3
    )
    assert [each["hit"] for each in found.json["places"]] == ["ends", "Exports", "flax"]
    refused = quoteline("concordance", project, "(flax", "--regex")
    assert (refused.status, refused.out) == (1, "")
    assert "character 6" in refused.err
    assert quoteline("concordance", project, "flax", "--article", "no").status == 1
