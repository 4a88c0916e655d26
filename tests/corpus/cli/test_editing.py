"""`edit-article` and `edit-text`."""

from pathlib import Path

from tests.corpus.cli.conftest import Quoteline
from tests.corpus.making import TEXT, article


def test_a_corrected_text_is_taken_and_what_it_touches_is_listed(
    quoteline: Quoteline, project: Path, tmp_path: Path
) -> None:
    quoteline("suggest", project)
    quoteline("accept", project, "--all")
    new = tmp_path / "new.txt"
    new.write_bytes(("\ufeff" + TEXT.replace("GRODNO", "HRODNA")).replace("\n", "\r\n").encode())
    key = article().id
    told = quoteline("edit-text", project, key, "--file", new, "--json").json
    assert (told["id"], told["version"], told["edits"], told["dropped"], told["gone"]) == (key, 1, 1, 0, 0)
    assert {(each["part"], each["old"][:3], each["new"][:3]) for each in told["touched"]} == {
        ("statement", "GRO", "HRO"), ("mention", "GRO", "HRO"),
    }  # fmt: skip
    assert quoteline("edit-text", project, key, "--file", new).out == "It is so already; nothing was changed.\n"
    assert quoteline("check", project).status == 0
    new.write_text(TEXT)
    lines = quoteline("edit-text", project, key, "--file", new).out.splitlines()
    assert lines[0].startswith("Edited in 1 places.")
    assert len(lines) == 3
    assert "is now “GRO" in lines[1]


def test_what_is_known_of_an_article_is_corrected(quoteline: Quoteline, project: Path) -> None:
    key = article().id
    told = quoteline("edit-article", project, key, "--language", "be", "--date", "2024-05", "--place", "").out
    assert told.startswith("Saved, as step ")
    read = next(each for each in quoteline("articles", project, "--json").json["articles"] if each["id"] == key)
    assert (read["published"], read["place"]) == ("2024-05", None)
    assert quoteline("edit-article", project, key, "--language", "be").out.startswith("It is so already")
    assert "not the code of a language" in quoteline("edit-article", project, key, "--language", "b?").err
    assert quoteline("undo", project).status == 0


def test_what_cannot_be_done_is_told(quoteline: Quoteline, project: Path, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Text.")
    (tmp_path / "empty.txt").write_text(" \n")
    for arguments, words in (
        (("0" * 24, "--file", tmp_path / "new.txt"), "There is no article"),
        ((article().id, "--file", tmp_path / "missing.txt"), "does not exist"),
        ((article().id, "--file", tmp_path / "empty.txt"), "no text"),
    ):
        result = quoteline("edit-text", project, *arguments)
        assert (result.status, words in result.err) == (1, True)
    assert quoteline("edit-text", project, article().id).status == 2
