"""`export` and `import`."""

import csv
from pathlib import Path

import pytest

from tests.corpus.cli.conftest import Quoteline


@pytest.fixture
def decided(quoteline: Quoteline, project: Path) -> Path:
    """The project with all accepted."""
    quoteline("accept", project, "--all", "--coder", "anna")
    return project


def test_a_project_comes_through_another_byte_for_byte(
    quoteline: Quoteline, decided: Path, codebook: Path, tmp_path: Path
) -> None:
    other = tmp_path / "q.db"
    quoteline("new", other)
    for options in ((), ("--with-suggestions",)):
        assert quoteline("export", decided, "--format", "json", "--out", tmp_path / "a.json", *options).status == 0
        result = quoteline("import", other, tmp_path / "a.json", "--format", "json")
        assert (result.status, result.err) == (0, "")
        quoteline("export", other, "--format", "json", "--out", tmp_path / "b.json", *options)
        assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
        assert quoteline("undo", other).status == 0


def test_an_import_reports_what_it_did(quoteline: Quoteline, decided: Path, tmp_path: Path) -> None:
    quoteline("export", decided, "--format", "json", "--out", tmp_path / "a.json")
    again = quoteline("import", decided, tmp_path / "a.json", "--format", "json", "--json").json
    assert (again["added"], again["known"]["articles"], again["left_out"]) == ({}, 2, [])
    plain = quoteline("import", decided, tmp_path / "a.json", "--format", "json").out
    assert plain.startswith("Added: nothing.\nThere already: topics 2")


def test_a_table_is_exported(quoteline: Quoteline, decided: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    result = quoteline("export", decided, "--format", "csv", "--out", out)
    assert result.out == f"Wrote {out}: rows 4, articles 2, statements 2.\n"
    assert "2 mentions" in result.err
    with out.open(encoding="utf-8-sig", newline="") as stream:
        assert [row["topic"] for row in csv.DictReader(stream)] == ["trade", "roaming"] * 2
    report = quoteline(
        *("export", decided, "--format", "csv", "--out", out, "--what", "mentions", "--no-bom", "--json")
    ).json
    assert (report["rows"], report["path"]) == (2, str(out))
    assert {"what": "statements", "count": 2} in report["losses"]
    assert out.read_bytes().startswith(b"article_id,")


def test_a_selection_is_exported(quoteline: Quoteline, decided: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    base = ("export", decided, "--format", "csv", "--out", out, "--json")
    assert quoteline(*base, "--topic", "trade").json["rows"] == 2
    assert quoteline(*base, "--from", "2020", "--to", "2030").json["rows"] == 0


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (("--format", "xls", "--out", "OUT"), 2),
        (("--format", "csv"), 2),
        (("--format", "json", "--out", "OUT", "--no-bom"), 2),
        (("--format", "json", "--out", "OUT", "--what", "mentions"), 2),
        (("--format", "csv", "--out", "OUT", "--from", "2024-99"), 2),
        (("--format", "csv", "--out", "OUT", "--topic", "no"), 1),
        (("--format", "csv", "--out", "PROJECT"), 1),
        (("--format", "csv", "--out", "FOLDER"), 1),
    ],
)
def test_a_failed_export_leaves_the_old_file(
    quoteline: Quoteline, decided: Path, tmp_path: Path, options: tuple[str, ...], status: int
) -> None:
    out = tmp_path / "old.csv"
    out.write_text("old")
    names = {"OUT": out, "PROJECT": decided, "FOLDER": tmp_path}
    result = quoteline("export", decided, *(names.get(each, each) for each in options))
    assert (result.status, result.out) == (status, "")
    assert out.read_text() == "old"
    assert quoteline("check", decided).status == 0


@pytest.mark.parametrize("name", ["no.json", "p.db", "small.toml"])
def test_what_is_no_export_is_not_imported(quoteline: Quoteline, decided: Path, tmp_path: Path, name: str) -> None:
    result = quoteline("import", decided, tmp_path / name, "--format", "json")
    assert (result.status, result.out) == (1, "")
    assert result.err.startswith("Error: ")
    assert quoteline("import", decided, tmp_path / name, "--format", "csv").status == 1
