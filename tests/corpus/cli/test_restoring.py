"""`snapshot` and `restore`, as a person at a terminal and a script see them."""

from contextlib import closing
from pathlib import Path

from corpus.project import Project
from tests.corpus.cli.conftest import Quoteline


def test_snapshots_are_made_listed_and_gone_back_to(project: Path, quoteline: Quoteline) -> None:
    assert "Made the snapshot" in quoteline("snapshot", project).out
    assert "Nothing changed" in quoteline("snapshot", project).out
    assert quoteline("undo", project, "--coder", "anna").status == 0
    listed = quoteline("restore", project, "--list", "--json").json["snapshots"]
    assert [(each["number"], each["contents"]["statements"]) for each in listed] == [(1, 2)]
    restored = quoteline("restore", project, "--json").json
    assert (restored["damaged"], Path(restored["kept"]).is_file()) == (False, True)
    assert len(quoteline("statements", project, "--json").json["statements"]) == 2
    assert quoteline("restore", project, "--from", 2).status == 0
    assert len(quoteline("statements", project, "--json").json["statements"]) == 0
    rows = quoteline("restore", project, "--list").out.splitlines()
    assert rows[0].split("\t")[:3] == ["number", "taken", "bytes"]
    assert len(rows) == 6


def test_what_is_no_project_gets_no_snapshot(tmp_path: Path, quoteline: Quoteline) -> None:
    (tmp_path / "other.db").write_bytes(b"no project at all")
    for name, sentence in (("other.db", "not a Quoteline project"), ("none.db", "does not exist")):
        told = quoteline("snapshot", tmp_path / name)
        assert (told.status, sentence in told.err) == (1, True)
        assert not (tmp_path / f"{name}.snapshots").exists()


def test_a_project_that_is_open_is_not_restored(project: Path, quoteline: Quoteline) -> None:
    quoteline("snapshot", project)
    with closing(Project.open(project, coder="anna")) as opened:
        before = opened.statements.count()
        refused = quoteline("restore", project)
        assert refused.status == 1
        assert "is open for writing in" in refused.err
        assert opened.statements.count() == before
    assert len(quoteline("restore", project, "--list", "--json").json["snapshots"]) == 1


def test_a_damaged_project_is_salvaged_then_restored(project: Path, quoteline: Quoteline) -> None:
    quoteline("snapshot", project)
    content = bytes(100) + project.read_bytes()[100:]
    project.write_bytes(content)
    opened = quoteline("articles", project)
    assert opened.status == 1
    assert "is damaged" in opened.err
    assert "restore" in opened.err
    refused = quoteline("snapshot", project)
    assert (refused.status, "is damaged" in refused.err) == (1, True)
    salvaged = quoteline("restore", project, "--salvage", "--coder", "anna")
    assert (salvaged.status, salvaged.err) == (0, "")
    assert project.read_bytes() == content
    new = project.with_name("p-salvaged.db")
    assert quoteline("check", new).status == 0
    assert len(quoteline("statements", new, "--json").json["statements"]) == 2
    assert "articles: 2 read" in project.with_name("p-salvaged-report.txt").read_text()
    again = quoteline("restore", project, "--salvage", "--out", new, "--coder", "anna")
    assert (again.status, "already exists" in again.err) == (1, True)
    as_json = quoteline("restore", project, "--salvage", "--out", project.with_name("b.db"), "--json").json
    assert as_json["tables"][0] == {"table": "articles", "read": 2, "kept": 2, "lost": 0}
    restored = quoteline("restore", project, "--json").json
    assert restored["damaged"]
    assert Path(restored["kept"]).read_bytes() == content
    assert quoteline("check", project).status == 0


def test_what_is_lost_is_told_on_standard_error(project: Path, quoteline: Quoteline) -> None:
    content = bytearray(project.read_bytes())
    place = content.index(b"Nothing new.\n")
    content[place] ^= 1
    project.write_bytes(content)
    salvaged = quoteline("restore", project, "--salvage", "--coder", "anna")
    assert "Lost: articles" in salvaged.err
    assert "Its text is lost" in salvaged.err


def test_what_cannot_be_done_is_told(project: Path, tmp_path: Path, quoteline: Quoteline) -> None:
    assert "There are no snapshots" in quoteline("restore", project, "--list").out
    for arguments, sentence in (
        (("restore", project), "There is no good snapshot"),
        (("restore", project, "--from", 7), "There is no snapshot 7"),
        (("snapshot", tmp_path / "none.db"), "does not exist"),
        (("restore", tmp_path / "none.db", "--salvage", "--coder", "a"), "does not exist"),
    ):
        refused = quoteline(*arguments)
        assert (refused.status, sentence in refused.err) == (1, True), refused
    assert quoteline("restore", project, "--list", "--salvage").status == 2
    assert quoteline("restore", project, "--out", tmp_path / "x.db").status == 2


def test_the_settings_say_where_snapshots_are_kept(
    project: Path, tmp_path: Path, home: Path, quoteline: Quoteline
) -> None:
    settings = home / "config" / "quoteline" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'{{"snapshot_folder": "{tmp_path / "kept"}", "snapshot_megabytes": 5}}')
    assert str(tmp_path / "kept") in quoteline("snapshot", project).out
    assert len(quoteline("restore", project, "--list", "--json").json["snapshots"]) == 1
