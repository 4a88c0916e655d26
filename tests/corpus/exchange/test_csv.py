"""The CSV tables: their columns, their rows, and what a spreadsheet must not run."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.exchange.csv_cells import is_formula, neutral
from corpus.exchange.csv_table import CsvTable
from corpus.exchange.registry import WriteOptions, WriteReport
from tests.corpus.exchange.bundles import project_bundle

GOLDEN = Path(__file__).resolve().parents[2] / "golden"


def _written(options: WriteOptions) -> tuple[bytes, WriteReport]:
    stream, report = io.BytesIO(), WriteReport()
    steps = CsvTable().write(project_bundle(), stream, options, report)
    assert len(list(steps)) == 2, "one step an article"
    return stream.getvalue(), report


def _rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("what", ["statements", "mentions"])
def test_a_table_is_what_it_was(what: str) -> None:
    content, _ = _written(WriteOptions(what=what))  # type: ignore[arg-type]
    assert content == (GOLDEN / f"{what}.csv").read_bytes()


def test_the_columns_are_those_of_the_documentation() -> None:
    content, _ = _written(WriteOptions(bom=False))
    assert content.split(b"\r\n")[0].decode() == (
        "article_id,title,agency,place,published,author,url,language,section,source_file,statement_id,kind,start,end,spans,quote,"
        "speaker,organisation,cue,topic,topic_name,stance,note,coder,origin,state,score,fingerprint,text_fingerprint"
    )


def test_the_byte_order_mark_is_left_out_where_asked() -> None:
    with_mark, _ = _written(WriteOptions())
    without, _ = _written(WriteOptions(bom=False))
    assert with_mark == b"\xef\xbb\xbf" + without


def test_there_is_a_row_for_each_statement_and_topic_and_coder() -> None:
    content, report = _written(WriteOptions())
    rows = [(row["statement_id"], row["topic"], row["coder"], row["state"], row["stance"]) for row in _rows(content)]
    assert sorted(rows) == [
        ("statement-1", "roaming", "anna", "accepted", "supports"),
        ("statement-1", "roaming", "boris", "accepted", ""),
        ("statement-1", "trade", "anna", "accepted", ""),
        ("statement-2", "trade", "", "suggested", ""),
        ("statement-3", "", "anna", "accepted", ""),
    ]
    assert (report.rows, report.statements, report.articles) == (5, 3, 2)


def test_every_line_ends_with_cr_lf_and_breaks_inside_a_quote_are_kept() -> None:
    content, _ = _written(WriteOptions())
    assert content.endswith(b"\r\n")
    quotes = {row["statement_id"]: row["quote"] for row in _rows(content)}
    assert quotes["statement-1"] == "Roaming 📱 ends, in June, […] Callers will\nnot notice the border."


def test_what_the_table_cannot_hold_is_counted() -> None:
    _, report = _written(WriteOptions())
    assert report.losses == {
        "mentions": 2,
        "notes on articles": 1,
        "further facts of articles": 1,
        "cells that begin like a formula (an apostrophe was put before them)": 9,
    }
    _, report = _written(WriteOptions(what="mentions"))
    assert report.losses["statements"] == 3
    assert report.losses["articles without a mention"] == 1


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@A", "\tx", "\rx", "\nx", " =1", "\u00a0 -1", "  \t@x", "＝1"])
def test_a_formula_is_made_harmless(cell: str) -> None:
    assert neutral(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", " ", "a=1", "'=1", "1-2", "«=»", " words"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert neutral(cell) == cell


@given(st.text())
def test_no_neutral_cell_is_a_formula(cell: str) -> None:
    assert not is_formula(neutral(cell))
    assert neutral(cell).endswith(cell)
