"""`new`, `add`, `check`, and what holds for every command."""

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus import __version__
from corpus.cli.app import COMMANDS
from corpus.cli.coder import settings_path
from corpus.domain.errors import CorpusError
from corpus.exchange.formats import FORMATS
from corpus.project import Project
from tests.corpus.cli.conftest import Quoteline


def test_the_version_is_printed(quoteline: Quoteline) -> None:
    assert quoteline("--version").out == f"quoteline {__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(quoteline: Quoteline, command: str) -> None:
    result = quoteline(command, "--help")
    assert result.status == 0
    assert result.out.startswith(f"Usage: quoteline {command} ")


@pytest.mark.parametrize("arguments", [("nonsense",), ("new",), ("add", "p.db"), ("articles", "p.db", "--nope"), ()])
def test_wrong_usage_ends_with_2(quoteline: Quoteline, arguments: tuple[str, ...]) -> None:
    result = quoteline(*arguments)
    assert result.status == 2
    assert "Usage: quoteline" in result.err + result.out


@pytest.mark.parametrize("command", ["articles", "topics", "statements", "check", "undo", "redo", "suggest"])
def test_a_project_that_is_none_is_told_plainly(quoteline: Quoteline, tmp_path: Path, command: str) -> None:
    for path, words in ((tmp_path / "no.db", "does not exist"), (Path(__file__), "not a Quoteline project")):
        result = quoteline(command, path)
        assert (result.status, result.out) == (1, "")
        assert result.err.startswith("Error: ")
        assert words in result.err


def test_new_takes_the_path_as_it_is_and_leaves_an_existing_file_alone(
    quoteline: Quoteline, tmp_path: Path, codebook: Path
) -> None:
    path = tmp_path / "a project"
    made = quoteline("new", path, "--codebook", codebook, "--json").json
    assert made == {"path": str(path), "codebook": "small", "topics": 2}
    assert [each["slug"] for each in quoteline("topics", path, "--json").json["topics"]] == ["trade", "roaming"]
    before = path.read_bytes()
    again = quoteline("new", path)
    assert (again.status, path.read_bytes()) == (1, before)
    assert "already exists" in again.err


def test_new_copies_the_shipped_codebook(quoteline: Quoteline, tmp_path: Path) -> None:
    assert quoteline("new", tmp_path / "p.db").status == 0
    slugs = [each["slug"] for each in quoteline("topics", tmp_path / "p.db", "--json").json["topics"]]
    assert slugs[:4] == ["trade", "digital-signatures", "roaming", "microelectronics"]


def test_a_codebook_that_is_none_makes_no_project(quoteline: Quoteline, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("name = ")
    assert quoteline("new", tmp_path / "p.db", "--codebook", tmp_path / "bad.toml").status == 1
    assert not (tmp_path / "p.db").exists()


def test_add_tells_what_became_of_every_file(quoteline: Quoteline, tmp_path: Path, codebook: Path, news: Path) -> None:
    quoteline("new", tmp_path / "p.db", "--codebook", codebook)
    result = quoteline("add", tmp_path / "p.db", news, tmp_path / "missing.txt", "--json")
    assert result.status == 0
    assert list(result.json) == ["offered", "added", "duplicates", "near_duplicates", "restored", "skipped"]
    assert [Path(each["path"]).name for each in result.json["added"]] == ["1.txt", "2.txt"]
    assert [Path(each["path"]).name for each in result.json["duplicates"]] == ["3.txt"]
    assert result.json["duplicates"][0]["id"] == result.json["added"][0]["id"]
    assert [set(each) for each in result.json["skipped"]] == [{"path", "reason", "code"}] * 2
    assert result.err.count("Skipped") == 2
    plain = quoteline("add", tmp_path / "p.db", news)
    assert plain.out.splitlines()[-1] == "0 added, 3 there already, 1 skipped."


def test_the_coder_is_given_or_set_or_the_user(quoteline: Quoteline, project: Path) -> None:
    def coders() -> set[str]:
        with closing(sqlite3.connect(project)) as db:
            return {coder for (coder,) in db.execute("SELECT DISTINCT coder FROM journal WHERE command = 'set-tag'")}

    statement = quoteline("statements", project, "--json").json["statements"][0]["id"]
    quoteline("tag", project, statement, "trade")
    assert coders() == {"tester"}
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text(json.dumps({"coder": " Вера ", "model": ""}), encoding="utf-8")
    quoteline("tag", project, statement, "trade")
    assert coders() == {"tester", "Вера"}
    quoteline("tag", project, statement, "trade", "--coder", "boris")
    assert coders() == {"tester", "Вера", "boris"}
    settings_path().write_text("{", encoding="utf-8")
    assert "were not read" in quoteline("tag", project, statement, "roaming").err


def test_without_any_name_a_coder_is_asked_for(
    quoteline: Quoteline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "")
    result = quoteline("new", tmp_path / "p.db")
    assert result.status == 1
    assert "--coder" in result.err
    assert not (tmp_path / "p.db").exists()


def test_a_sound_project_passes_the_check(quoteline: Quoteline, project: Path) -> None:
    before = project.read_bytes()
    result = quoteline("check", project, "--json")
    assert (result.status, result.json["problems"], result.json["articles"]) == (0, [], 2)
    assert quoteline("check", project).out.strip().endswith("sound")
    assert project.read_bytes() == before


@pytest.mark.parametrize(
    ("harm", "tests"),
    [
        ("UPDATE statements SET quote = 'x'", {"texts", "journal"}),
        ('UPDATE mentions SET "end" = 99999', {"texts", "journal"}),
        ("UPDATE articles SET fingerprint = 'x'", {"texts", "journal"}),
        ("UPDATE articles SET body = body || 'x'", {"texts"}),
        ("DELETE FROM statements", {"references", "journal"}),
        ("INSERT INTO articles_fts (articles_fts) VALUES ('delete-all')", {"search"}),
        ("UPDATE journal SET changes = x'00' WHERE id = 2", {"journal"}),
        ("UPDATE journal SET state = 'dropped' WHERE id = 3", {"journal"}),
    ],
)
def test_a_harmed_project_does_not(quoteline: Quoteline, project: Path, harm: str, tests: set[str]) -> None:
    with closing(sqlite3.connect(project)) as db:
        db.execute(harm)
        db.commit()
    result = quoteline("check", project, "--json")
    assert result.status == 1
    assert {each["test"] for each in result.json["problems"]} == tests
    assert quoteline("check", project).out.strip().endswith("not sound")


def test_commands_work_from_any_folder(
    quoteline: Quoteline, tmp_path: Path, codebook: Path, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(news)
    relative = Path(os.pardir) / "q.db"
    assert quoteline("new", relative, "--codebook", codebook).status == 0
    assert quoteline("add", relative, "2.txt").status == 0
    assert quoteline("articles", tmp_path / "q.db", "--json").json["articles"][0]["agency"] == "Xinhua"


def test_every_command_and_format_is_documented() -> None:
    docs = Path(__file__).resolve().parents[3] / "docs"
    commands = (docs / "command-line.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"\n### {name}\n" not in commands] == []
    formats = (docs / "formats.md").read_text(encoding="utf-8")
    assert [name for name in FORMATS if f"| `{name}` |" not in formats] == []


def test_what_may_not_be_read_is_no_wrong_usage(
    quoteline: Quoteline, project: Path, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_asked, **_more: False)
    assert quoteline("add", project, news, "--json").status == 0
    assert quoteline("articles", project).status == 0


def test_a_project_that_cannot_be_written_is_looked_into(
    quoteline: Quoteline, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Project.open

    def refusing(
        path: Path, *, coder: str, read_only: bool = False, program: str = "", unchecked: bool = False
    ) -> Project:
        if not read_only:
            raise CorpusError("project-unwritable", path=path, reason="a read-only medium")
        return opened(path, coder=coder, read_only=True, unchecked=unchecked)

    monkeypatch.setattr(Project, "open", refusing)
    assert len(quoteline("articles", project, "--json").json["articles"]) == 2
    assert quoteline("check", project).status == 0
    assert "read-only medium" in quoteline("undo", project).err
