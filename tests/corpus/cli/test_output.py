"""What is printed where: terminals, pipes, foreign encodings, and an end before the end."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from corpus.cli.output import one_line, run_task
from corpus.commands.articles import AddArticles
from corpus.domain.errors import CorpusError
from corpus.project import Project
from corpus.tasks.base import Progress
from tests.corpus.cli.conftest import Quoteline
from tests.corpus.making import article
from tests.corpus.making import project as made_project

CALL = [sys.executable, "-c", "import sys; from corpus.cli import run; sys.exit(run(sys.argv[1:]))"]


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """It is."""
        return True


def _terminal(monkeypatch: pytest.MonkeyPatch, name: str, encoding: str = "utf-8") -> io.BytesIO:
    written = io.BytesIO()
    monkeypatch.setattr(sys, name, Terminal(written, encoding=encoding, write_through=True))
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "dumb")
    return written


def _spawn(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    known = {**os.environ, "PYTHONUTF8": "0", **environment}
    root = Path(__file__).resolve().parents[3]
    command = [*CALL, *(str(each) for each in arguments)]
    return subprocess.run(command, capture_output=True, cwd=root, env=known, check=False)


@pytest.mark.parametrize("command", ["articles", "statements", "topics"])
def test_a_terminal_of_80_columns_is_enough(
    quoteline: Quoteline, project: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    written = _terminal(monkeypatch, "stdout")
    quoteline(command, project)
    lines = written.getvalue().decode().splitlines()
    assert len(lines) >= 4
    assert max(len(line.rstrip()) for line in lines) <= 80


def test_a_terminal_that_lacks_a_letter_shows_its_number(
    quoteline: Quoteline, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = _terminal(monkeypatch, "stdout", "ascii")
    assert quoteline("statements", project).status == 0
    assert b"\\u2026" in written.getvalue()


def test_a_bar_is_drawn_only_where_a_person_watches(
    quoteline: Quoteline, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert quoteline("suggest", project).err == ""
    written = _terminal(monkeypatch, "stderr")
    monkeypatch.setenv("TERM", "xterm")
    result = quoteline("suggest", project, "--json")
    assert result.json["articles"] == 2
    assert b"Finding statements" in written.getvalue()


def test_texts_cannot_steer_a_terminal() -> None:
    assert one_line("a\x1b[31mb\r\n\tc\x9bd\x07") == "a\ufffd[31mb c\ufffdd\ufffd"


@pytest.mark.parametrize("language", ["C", "POSIX"])
def test_pipes_get_utf_8_whatever_the_locale(project: Path, language: str) -> None:
    result = _spawn("statements", project, "--json", LC_ALL=language, PYTHONCOERCECLOCALE="0")
    assert result.returncode == 0, result.stderr
    assert "[…]" in json.loads(result.stdout.decode("utf-8"))["statements"][0]["quote"]


def test_a_name_that_is_no_text_does_not_stop_a_report(project: Path, tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/\xff.txt"
    result = _spawn("add", project, os.fsdecode(odd), "--json")
    assert result.returncode == 0, result.stderr
    assert len(json.loads(result.stdout)["skipped"]) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pipe that closes early")
def test_a_reader_that_leaves_early_is_no_error_message(project: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    root = Path(__file__).resolve().parents[3]
    command = [*CALL, "articles", str(project)]
    try:
        result = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, cwd=root, check=False)
    finally:
        os.close(writing)
    assert (result.returncode, result.stderr) == (1, b"")


def test_an_interrupt_stops_plainly_and_keeps_what_was_finished(
    quoteline: Quoteline, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[bool] = []

    class Interrupted:
        label = "Working"

        def run(self) -> Iterator[Progress]:
            try:
                yield Progress(done=0, total=1)
                raise KeyboardInterrupt
            finally:
                closed.append(True)

        def report(self) -> object:
            return None

    monkeypatch.setattr(Project, "suggesting", lambda self, **options: Interrupted())
    result = quoteline("suggest", project)
    assert (result.status, result.out, closed) == (1, "", [True])
    assert result.err == "Stopped. What was finished before is kept.\n"
    assert quoteline("check", project).status == 0


def test_the_command_line_loads_neither_qt_nor_spacy() -> None:
    probe = "import sys, corpus.cli; print(sorted({'spacy', 'PySide6', 'thinc'} & set(sys.modules)))"
    root = Path(__file__).resolve().parents[3]
    result = subprocess.run([sys.executable, "-c", probe], capture_output=True, cwd=root, check=True)
    assert result.stdout.strip() == b"[]"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("arguments", [["--help"], ["new", "p.db", "--coder", "anna"]])
def test_a_full_disk_behind_the_output_is_told_and_what_was_done_is_kept(tmp_path: Path, arguments: list[str]) -> None:
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    with Path("/dev/full").open("wb") as full:
        made = subprocess.run(
            [*CALL, *arguments], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False, env=env
        )
    assert made.returncode == 1
    assert made.stderr.decode() == (
        "Error: The output cannot be written: No space left on device. What was done before that is kept.\n"
    )
    assert (tmp_path / "p.db").exists() == ("new" in arguments)


def test_what_was_done_before_an_error_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    class Stopped:
        label = "Adding"

        def __init__(self, *bodies: str) -> None:
            self._bodies = bodies

        def run(self) -> Iterator[Progress]:
            for body in self._bodies:
                yield Progress(done=1, total=2, command=AddArticles(articles=(article(body),)))
            raise CorpusError("disk-full", path=tmp_path)

        def report(self) -> None:
            """Nothing came of it."""

    with closing(made_project(tmp_path / "p.db")) as opened:
        for bodies, kept in ((), ""), (("One.", "Two."), "is kept, as step 2 of the history"):
            with pytest.raises(CorpusError, match="what did not fit was not written"):
                run_task(opened, Stopped(*bodies))
            told = capsys.readouterr().err
            assert kept in told
            assert bool(told) == bool(kept)
        assert opened.articles.count() == 2
        opened.undo()
        assert opened.articles.count() == 0
