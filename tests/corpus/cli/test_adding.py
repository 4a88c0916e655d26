"""`add`: columns by `--map`, the report as JSON and as text."""

from pathlib import Path

from tests.corpus.cli.conftest import Quoteline
from tests.corpus.load.papers import LEAD, QUOTE, docx, packed


def test_the_report_counts_everything_that_was_offered(quoteline: Quoteline, tmp_path: Path, codebook: Path) -> None:
    project = tmp_path / "p.db"
    quoteline("new", project, "--codebook", codebook)
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.docx").write_bytes(docx("Flax goes abroad", LEAD))
    (folder / "b.zip").write_bytes(packed(c__txt=QUOTE, d__png=b"x", e__txt=QUOTE.replace(",", "")))
    told = quoteline("add", project, folder, "--json").json
    assert told["offered"] == 4 == len(told["added"]) + len(told["duplicates"]) + len(told["skipped"])
    assert [each["kind"] for each in told["duplicates"]] == ["words"]
    assert told["duplicates"][0]["id"] == told["added"][1]["id"]
    assert [(each["code"], Path(each["path"]).name) for each in told["skipped"]] == [("file-kind", "b.zip › d.png")]
    assert told["near_duplicates"] == []
    again = quoteline("add", project, folder)
    assert again.out.splitlines() == [
        f"There already: {folder / 'a.docx'} (Flax goes abroad)",
        f"There already: {folder / 'b.zip'} › c.txt ({QUOTE})",
        f"There already, but for dateline or punctuation: {folder / 'b.zip'} › e.txt ({QUOTE.replace(',', '')})",
        "0 added, 3 there already, 1 skipped.",
    ]


def test_columns_are_guessed_or_given(quoteline: Quoteline, tmp_path: Path, codebook: Path) -> None:
    project, table = tmp_path / "p.db", tmp_path / "a.csv"
    quoteline("new", project, "--codebook", codebook)
    table.write_text(f'kicker,headline,lead,body\nX,Flax,"{QUOTE}","{LEAD}"\n', "utf-8")
    added = quoteline("add", project, table, "--map", "title=kicker", "--map", "text = Lead", "--json").json["added"]
    assert [each["title"] for each in added] == ["X"]
    assert [each["title"] for each in quoteline("add", project, table, "--json").json["added"]] == ["Flax"]
    missing = quoteline("add", project, table, "--map", "text=story", "--json").json["skipped"]
    assert [each["code"] for each in missing] == ["table-column"]


def test_a_map_that_is_none_is_told(quoteline: Quoteline, project: Path, tmp_path: Path) -> None:
    for wrong in ("title", "subject=x", "text="):
        result = quoteline("add", project, tmp_path, "--map", wrong)
        assert result.status == 1
        assert f"{wrong} is not a field and a column. Write it as title=headline." in result.err


def test_repeats_are_found_after_adding_and_decided_on(quoteline: Quoteline, tmp_path: Path, codebook: Path) -> None:
    project, folder = tmp_path / "p.db", tmp_path / "in"
    folder.mkdir()
    quoteline("new", project, "--codebook", codebook)
    story = " ".join(f"The {each} of the linen mill was counted twice by Vera." for each in ("roof", "gate", "loom"))
    for name, text in (
        ("a", f"Mill\n\n{story}"),
        ("b", f"Linen\n\n{story} And so on."),
        ("c", "Roaming ends in June."),
    ):
        (folder / f"{name}.txt").write_text(text, "utf-8")
    told = quoteline("add", project, folder, "--no-repeats", "--json").json
    assert told["near_duplicates"] == []
    assert "Articles that were not compared yet: 3." in quoteline("repeats", project, "--list").out
    found = quoteline("repeats", project, "--json").json
    assert (found["clusters"], found["repeats"], found["waiting"]) == (1, 1, 0)
    lead, repeat = (each["id"] for each in found["articles"])
    (folder / "d.txt").write_text(f"Flax\n\n{story} More follows.", "utf-8")
    told = quoteline("add", project, folder).out.splitlines()
    assert told[-2].startswith("Added, ")
    assert told[-1] == "1 added, 3 there already, 0 skipped."
    after = quoteline("repeats", project, "--part", repeat, "--json").json
    assert repeat not in {each["id"] for each in after["articles"]}
    again = quoteline("repeats", project, "--join", repeat, "--join", lead, "--lead", repeat, "--json").json
    assert {each["lead"] for each in again["articles"]} == {repeat}
    assert quoteline("repeats", project, "--part", "unknown").status == 1
