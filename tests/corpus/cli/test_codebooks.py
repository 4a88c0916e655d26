"""`quoteline topics`: listed as a tree, saved into a file, and taken from one."""

import json
from pathlib import Path

import pytest

from corpus.cli import run
from corpus.commands.articles import AddArticles
from corpus.commands.clusters import JoinRepeats
from corpus.commands.codebook_work import RetireTopic
from corpus.commands.statements import MakeStatement
from corpus.commands.tags import SetTag
from corpus.commands.topics import MoveTopic
from corpus.domain.spans import span
from corpus.project import Project
from tests.corpus.making import TEXT, article, project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project whose second topic stands under the first."""
    made = project(tmp_path / "p.db")
    made.do(MoveTopic(slug="roaming", position=0, parent="trade"))
    made.close()
    return tmp_path / "p.db"


def test_the_list_is_a_tree(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    opened = Project.open(path, coder="anna")
    opened.do(RetireTopic(slug="roaming"))
    opened.close()
    assert run(["topics", str(path)]) == 0
    assert capsys.readouterr().out == "key\tslug\tname\ttags\n1\ttrade\ttrade\t0\n\troaming\t· roaming (retired)\t0\n"


def test_tags_are_counted_in_each_story_once(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    opened = Project.open(path, coder="anna")
    articles = [article(f"{number}. {TEXT}") for number in range(3)]
    opened.do(AddArticles(articles=tuple(articles)))
    for each in articles:
        opened.do(MakeStatement(article_id=each.id, spans=(span(0, 2),), id=f"s{each.id}"))
    opened.do(SetTag(statements=tuple(f"s{each.id}" for each in articles), topic="trade"))
    opened.do(JoinRepeats(ids=tuple(each.id for each in articles[:2])))
    opened.close()
    for options, count in (([], 3), (["--once"], 2)):
        assert run(["topics", str(path), "--json", *options]) == 0
        found = json.loads(capsys.readouterr().out)["topics"]
        assert {each["slug"]: each["tags"] for each in found} == {"trade": count, "roaming": 0}


def test_what_is_saved_is_taken_again(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "book.toml"
    assert run(["topics", str(path), "--save", str(book)]) == 0
    assert "2 topics" in capsys.readouterr().out
    assert run(["topics", str(path), "--take", str(book), "--coder", "anna"]) == 0
    assert capsys.readouterr().out == "Added: 0, changed: 0, retired: 0, the same: 2.\n"


def test_a_dry_run_says_and_changes_nothing(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "book.toml"
    book.write_text('name = "B"\n[[topics]]\nname = "Bees"\n[[topics]]\nslug = "trade"\nname = "Commerce"\n')
    arguments = ["topics", str(path), "--take", str(book), "--coder", "anna"]
    assert run([*arguments, "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert "added    bees  Bees" in told
    assert "retired  roaming" in told
    assert told.endswith("Nothing was changed.\n")
    assert run([*arguments, "--json", "--keep"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["added"], found["retired"], "name" in found["changed"]["trade"]) == (["bees"], [], True)
    assert run(["undo", str(path), "--coder", "anna"]) == 0
    opened = Project.open(path, coder="anna")
    assert [topic.name for topic in opened.topics.all()] == ["trade", "roaming"]
    opened.close()


def test_what_cannot_be_taken(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "book.toml"
    book.write_text("no codebook")
    assert run(["topics", str(path), "--take", str(book), "--coder", "anna"]) == 1
    assert "cannot be used" in capsys.readouterr().err
    assert run(["topics", str(path), "--take", str(book), "--save", str(book)]) == 2
