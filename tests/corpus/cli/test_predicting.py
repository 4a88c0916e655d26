"""`predict`: a line for each text, whatever is in it."""

import json
from pathlib import Path

import pytest

from tests.corpus.cli.conftest import Quoteline

TEXT = '\ufeffMINSK, 3 May (BelTA) - "Roaming 😀 ends," Deputy Minister Vera Lipnitskaya said.\r\nExports grew.\r\n'


def _lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _input(path: Path, *texts: object) -> Path:
    path.write_text("".join(f"{json.dumps(text, ensure_ascii=False)}\n" for text in texts), encoding="utf-8")
    return path


def test_the_pipeline_predicts_in_the_shape_of_the_evaluation(quoteline: Quoteline, tmp_path: Path) -> None:
    source = _input(tmp_path / "in.jsonl", {"id": "a", "raw": TEXT, "more": 1}, {"id": "b", "raw": "Nothing."})
    result = quoteline("predict", source, "--out", tmp_path / "out.jsonl")
    assert (result.status, result.err) == (0, "")
    first, second = _lines(tmp_path / "out.jsonl")
    assert (first["id"], second["id"]) == ("a", "b")
    assert (first["agency"], first["place"], first["date"]) == ("BelTA", "MINSK", "--05-03")
    body = TEXT.removeprefix("\ufeff").replace("\r\n", "\n")
    statements = first["statements"]
    assert isinstance(statements, list)
    spans = [[body[span["start"] : span["end"]] for span in each["content"]] for each in statements]
    assert ["Roaming 😀 ends,"] in spans


def test_a_text_that_no_article_can_have_is_told_and_the_rest_goes_on(
    quoteline: Quoteline, tmp_path: Path, fixed: list[str | None]
) -> None:
    texts = [{"id": "a", "raw": " \n"}, {"id": "b", "raw": "nul \0"}, {"id": "c", "raw": "Some words."}]
    source = _input(tmp_path / "in.jsonl", *texts)
    source.write_text(source.read_text(encoding="utf-8") + "\n\n", encoding="utf-8-sig")
    result = quoteline("predict", source, "--out", tmp_path / "out.jsonl")
    assert result.status == 0
    assert [(line["id"], bool(line["statements"])) for line in _lines(tmp_path / "out.jsonl")] == [
        *(("a", False), ("b", False), ("c", True)),
    ]
    assert result.err.count("Nothing is predicted") == 2


@pytest.mark.parametrize("line", [b"{", b"[]", b'{"id": 1, "raw": ""}', b'{"raw": "x"}', b"\xff", b'{"a":' * 99_999])
def test_a_line_that_cannot_be_used_is_named_and_leaves_the_old_file(
    quoteline: Quoteline, tmp_path: Path, fixed: list[str | None], line: bytes
) -> None:
    (tmp_path / "in.jsonl").write_bytes(b'{"id": "a", "raw": "Some words."}\n' + line)
    (tmp_path / "out.jsonl").write_text("old")
    result = quoteline("predict", tmp_path / "in.jsonl", "--out", tmp_path / "out.jsonl")
    assert (result.status, result.out) == (1, "")
    assert "Line 2 of " in result.err
    assert (tmp_path / "out.jsonl").read_text() == "old"
    assert not list(tmp_path.glob("*.part"))


def test_missing_files_are_told(quoteline: Quoteline, tmp_path: Path) -> None:
    assert "does not exist" in quoteline("predict", tmp_path / "no", "--out", tmp_path / "out").err
    source = _input(tmp_path / "in.jsonl", {"id": "a", "raw": "x"})
    assert quoteline("predict", source, "--out", tmp_path / "no" / "out").status == 1
    assert quoteline("predict", tmp_path, "--out", tmp_path / "out").status == 1
