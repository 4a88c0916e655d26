"""What a project holds never steers the terminal that it is printed on."""

import contextlib
import io
import json
import sys
from pathlib import Path

import pytest

from corpus.cli import run
from tests.corpus.making import article, project

_STEERING = "\x1b]0;owned\x07\x1b[2J\x9b31m\x08\x7f\u202eevil\u2066"
_FORBIDDEN = set("\x1b\x07\x9b\x08\x7f\u202e\u2066\r\x00")


def _printed(*arguments: str, capsys: pytest.CaptureFixture[str]) -> str:
    run([*arguments])
    captured = capsys.readouterr()
    return captured.out + captured.err


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_titles_agencies_and_names_do_not_act(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str]
) -> None:
    path = tmp_path / "p.db"
    made = project(path, coder=f"anna{_STEERING}", articles=[article(title=f"T{_STEERING}", agency=f"A{_STEERING}")])
    key = made.articles.ids()[0]
    made.close()
    (tmp_path / "same.txt").write_text(made_text := f"{_STEERING.replace(chr(8), '')}\n\nWords of an article.\n")
    for arguments in (
        ["articles", str(path)],
        ["search", str(path), "flax"],
        ["statements", str(path), "--article", key],
        ["statements", str(path), "--article", f"x{_STEERING}"],
        ["topics", str(path)],
        ["add", str(path), str(tmp_path / "same.txt")],
        ["add", str(path), str(tmp_path / "same.txt")],
        ["add", str(path), str(tmp_path / f"gone{_STEERING}.txt")],
        ["undo", str(path)],
        ["check", str(path)],
        ["import", str(path), str(tmp_path / f"gone{_STEERING}"), "--format", "json"],
    ):
        out = _printed(*arguments, *more, capsys=capsys)
        assert out
        assert not set(out) & _FORBIDDEN, arguments
    assert made_text


def test_json_keeps_what_was_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tmp_path / "p.db", articles=[article(title=f"T{_STEERING}")]).close()
    out = _printed("articles", str(tmp_path / "p.db"), "--json", capsys=capsys)
    assert json.loads(out)["articles"][0]["title"] == f"T{_STEERING}"


def test_a_terminal_gets_no_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    project(tmp_path / "p.db", articles=[article(title=f"T{_STEERING}")]).close()
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    shown = Terminal()
    with contextlib.redirect_stdout(shown):
        run(["articles", str(tmp_path / "p.db")])
    assert "T" in shown.getvalue()
    assert not set(shown.getvalue()) & _FORBIDDEN
    assert sys.stdout is not shown
