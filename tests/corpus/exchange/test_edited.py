"""Articles whose text was edited, out and in: their versions come along, and two projects meet that read otherwise."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from corpus.commands.articles import AddArticles
from corpus.commands.mentions import MakeMention
from corpus.commands.statements import MakeStatement
from corpus.commands.tags import SetTag
from corpus.commands.texts import EditText
from corpus.domain.differences import edits_between
from corpus.domain.errors import CorpusError
from corpus.domain.spans import span
from corpus.project import Project
from corpus.tasks.base import Task
from tests.corpus.making import TEXT, article, project

ONE = article()


def run(opened: Project, task: Task) -> Any:
    """Run a task to its end as one step."""
    step = None
    for each in task.run():
        if each.command is not None:
            step = opened.do(each.command, step=step) or None
    return task.report()


def edit(opened: Project, old: str, new: str) -> None:
    """Replace words of the text."""
    body = opened.articles.body(ONE.id)
    opened.do(EditText(article_id=ONE.id, edits=edits_between(body, body.replace(old, new))))


def say(opened: Project, words: str) -> str:
    """A tagged statement over the words."""
    start = opened.articles.body(ONE.id).index(words)
    command = MakeStatement(article_id=ONE.id, spans=(span(start, start + len(words)),), topics=("trade",))
    opened.do(command)
    return command.id


def exported(opened: Project, path: Path, **options: Any) -> bytes:
    """The project as it goes out."""
    run(opened, opened.exporting(path, format=options.get("format", "json")))
    return path.read_bytes()


def quotes(opened: Project) -> list[str]:
    """What the statements quote, in reading order; the file is sound."""
    assert opened.check().problems == []
    return [each.quote for each in opened.statements.of_article(ONE.id)]


def test_an_edited_article_comes_into_another_project_with_its_versions(tmp_path: Path) -> None:
    with closing(project(tmp_path / "a.db", articles=[ONE])) as first:
        say(first, "Exports of flax grew by a tenth")
        edit(first, "flax", "linen")
        edit(first, "GRODNO", "Grodno")
        content = exported(first, tmp_path / "a.json")
        versions = first.versions.of_article(ONE.id)
    (told,) = json.loads(content)["articles"]
    assert told["fingerprint"] == ONE.fingerprint
    assert told["text_fingerprint"] == versions[-1].fingerprint != ONE.fingerprint
    assert [each["edits"] for each in told["versions"]][1] == [{"start": 0, "old": "GRODNO", "new": "Grodno"}]
    with closing(project(tmp_path / "b.db")) as second:
        run(second, second.importing(tmp_path / "a.json"))
        assert quotes(second) == ["Exports of linen grew by a tenth"]
        assert second.versions.of_article(ONE.id) == versions
        second.do(AddArticles(articles=(ONE,)))
        assert second.articles.count() == 1
        assert exported(second, tmp_path / "b.json") == content


def test_what_was_coded_on_the_first_text_moves_to_the_edited_one_and_conflicts_are_listed(tmp_path: Path) -> None:
    with closing(project(tmp_path / "a.db", coder="boris", articles=[ONE])) as first:
        say(first, "Callers will not notice the border.")
        touched = say(first, "Exports of flax grew by a tenth")
        say(first, "Deputy Minister")
        start = TEXT.index("Vera")
        first.do(MakeMention(article_id=ONE.id, span=span(start, start + 4), label="PERSON"))
        exported(first, tmp_path / "a.json")
    with closing(project(tmp_path / "b.db", articles=[ONE])) as second:
        edit(second, "flax", "linen")
        edit(second, ", Deputy Minister ", ", ")
        report = run(second, second.importing(tmp_path / "a.json"))
        assert quotes(second) == ["Exports of linen grew by a tenth", "Callers will not notice the border."]
        assert [each.quote for each in second.mentions.of_article(ONE.id)] == ["Vera"]
        listed = [(each.old, each.new) for each in report.touched]
        assert listed == [
            ("Exports of flax grew by a tenth", "Exports of linen grew by a tenth"),
            ("Deputy Minister", ""),
        ]
        assert report.touched[0].id == touched
        assert report.left_out == {"statements and mentions whose words are not in the text here": 1}
        second.undo()
        assert quotes(second) == []


def test_what_was_coded_on_an_edited_text_moves_back_where_the_text_is_the_first_one(tmp_path: Path) -> None:
    with closing(project(tmp_path / "a.db", coder="boris", articles=[ONE])) as first:
        edit(first, "GRODNO", "In Grodno and Lida")
        say(first, "Exports of flax grew by a tenth")
        exported(first, tmp_path / "a.json")
    with closing(project(tmp_path / "b.db", articles=[ONE])) as second:
        key = say(second, "Callers will not notice the border.")
        second.do(SetTag(statements=(key,), topic="roaming"))
        report = run(second, second.importing(tmp_path / "a.json"))
        assert (report.touched, report.left_out) == ([], {})
        assert second.articles.body(ONE.id) == TEXT
        assert quotes(second) == ["Exports of flax grew by a tenth", "Callers will not notice the border."]


def test_a_table_tells_both_fingerprints(tmp_path: Path) -> None:
    with closing(project(tmp_path / "a.db", articles=[ONE])) as first:
        say(first, "Exports of flax grew by a tenth")
        edit(first, "GRODNO", "Grodno")
        content = exported(first, tmp_path / "a.csv", format="csv").decode("utf-8-sig")
        (version,) = first.versions.of_article(ONE.id)
    assert content.splitlines()[1].endswith(f"{ONE.fingerprint},{version.fingerprint},")


@pytest.mark.parametrize("part", ["script", "version", "text"])
def test_versions_that_do_not_lead_to_the_text_are_refused(tmp_path: Path, part: str) -> None:
    with closing(project(tmp_path / "a.db", articles=[ONE])) as first:
        edit(first, "GRODNO", "Grodno")
        document = json.loads(exported(first, tmp_path / "a.json"))
        (told,) = document["articles"]
        if part == "script":
            told["versions"][0]["edits"][0]["old"] = "BREST"
        elif part == "version":
            told["versions"][0]["fingerprint"] = told["text_fingerprint"] = "0" * 64
        else:
            told["text_fingerprint"] = told["fingerprint"]
        (tmp_path / "a.json").write_text(json.dumps(document))
        with pytest.raises(CorpusError, match="does not match its fingerprint"):
            run(first, first.importing(tmp_path / "a.json"))
