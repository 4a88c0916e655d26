"""The CSV tables: their columns, their rows, and what a spreadsheet must not run."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.bundles import Selection
from corpus.domain.sheets import What
from corpus.domain.topics import Codebook
from corpus.exchange.csv_cells import is_formula, is_sum, neutral
from corpus.exchange.quoteline_json import QuotelineJson
from corpus.exchange.registry import WriteOptions, WriteReport
from corpus.load.dates import date_of
from corpus.project import Project
from tests.corpus.exchange.bundles import TOPICS, project_bundle
from tests.corpus.exchange.projects import run

Written = Callable[..., tuple[bytes, WriteReport]]
GOLDEN = Path(__file__).resolve().parents[2] / "golden"


@pytest.fixture(name="written", scope="module")
def _written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Written]:
    """What a project writes that took the bundle in, with its suggestions."""
    folder = tmp_path_factory.mktemp("csv")
    with (folder / "bundle.json").open("wb") as stream:
        list(QuotelineJson().write(project_bundle(), stream, WriteOptions(), WriteReport()))
    opened = Project.create(folder / "p.db", coder="anna", codebook=Codebook(name="small", topics=TOPICS))
    run(opened, opened.importing(folder / "bundle.json"))

    def written(*, what: What = "statements", bom: bool = True) -> tuple[bytes, WriteReport]:
        selection = Selection(with_suggestions=True)
        task = opened.exporting(folder / "out.csv", format="csv", selection=selection, what=what, bom=bom)
        report = run(opened, task)
        assert isinstance(report, WriteReport)
        return (folder / "out.csv").read_bytes(), report

    yield written
    opened.close()


def _rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("what", ["statements", "mentions"])
def test_a_table_is_what_it_was(what: What, written: Written) -> None:
    content, _ = written(what=what)
    assert content == (GOLDEN / f"{what}.csv").read_bytes()


def test_the_columns_are_those_of_the_documentation(written: Written) -> None:
    content, _ = written(bom=False)
    assert content.split(b"\r\n")[0].decode() == (
        "article_id,title,agency,place,published,author,url,language,section,source_file,statement_id,kind,start,end,spans,quote,"
        "speaker,organisation,cue,topic,topic_name,stance,note,coder,origin,state,score,fingerprint,text_fingerprint,lead_id"
    )


def test_the_byte_order_mark_is_left_out_where_asked(written: Written) -> None:
    with_mark, _ = written()
    without, _ = written(bom=False)
    assert with_mark == b"\xef\xbb\xbf" + without


def test_there_is_a_row_for_each_statement_and_topic_and_coder(written: Written) -> None:
    content, report = written()
    rows = [(row["statement_id"], row["topic"], row["coder"], row["state"], row["stance"]) for row in _rows(content)]
    assert sorted(rows) == [
        ("statement-1", "roaming", "anna", "accepted", "supports"),
        ("statement-1", "roaming", "boris", "accepted", ""),
        ("statement-1", "trade", "anna", "accepted", ""),
        ("statement-2", "trade", "", "suggested", ""),
        ("statement-3", "", "anna", "accepted", ""),
    ]
    assert (report.rows, report.statements, report.articles) == (5, 3, 2)


def test_every_line_ends_with_cr_lf_and_breaks_inside_a_quote_are_kept(written: Written) -> None:
    content, _ = written()
    assert content.endswith(b"\r\n")
    quotes = {row["statement_id"]: row["quote"] for row in _rows(content)}
    assert quotes["statement-1"] == "Roaming 📱 ends, in June, […] Callers will\nnot notice the border."


def test_what_the_table_cannot_hold_is_counted(written: Written) -> None:
    _, report = written()
    assert report.losses == {
        "mentions": 2,
        "notes on articles": 1,
        "further facts of articles": 1,
        "cells that begin like a formula (an apostrophe was put before them)": 5,
        "dates without a year (an apostrophe keeps spreadsheets from making a number of them)": 4,
    }
    _, report = written(what="mentions")
    assert report.losses["statements"] == 3
    assert report.losses["articles without a mention"] == 1


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@A", "\tx", "\rx", "\nx", " =1", "\u00a0 -1", "  \t@x", "＝1"])
def test_a_formula_is_made_harmless(cell: str) -> None:
    assert neutral(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", " ", "a=1", "'=1", "1-2", "«=»", " words"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert neutral(cell) == cell


def test_a_date_without_a_year_stays_a_date_in_spreadsheets_and_here() -> None:
    assert is_sum("--05-04")
    assert not is_sum("--05-04+1")
    assert date_of(neutral("--05-04")) == date_of("--05-04") == "--05-04"


@given(st.text())
def test_no_neutral_cell_is_a_formula(cell: str) -> None:
    assert not is_formula(neutral(cell))
    assert neutral(cell).endswith(cell)
