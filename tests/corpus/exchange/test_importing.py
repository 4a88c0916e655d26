"""What comes in: byte for byte into an empty project, merged into another, and always as one step."""

import json
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.commands.actors import AddActor
from corpus.commands.articles import AddArticles, EditArticle, RemoveArticles
from corpus.commands.base import Command
from corpus.commands.decisions import Accept, AcceptAll, Reject
from corpus.commands.mentions import MakeMention
from corpus.commands.statements import EditStatement, MakeStatement, SetSpeaker
from corpus.commands.tags import RemoveTag, SetTag
from corpus.commands.topics import AddTopic, EditTopic, MoveTopic, RemoveTopic
from corpus.domain.errors import CorpusError
from corpus.domain.spans import span
from corpus.domain.statements import Kind, Stance, State
from corpus.domain.topics import Topic
from corpus.project import Project
from corpus.tasks import importing
from tests.corpus.exchange.projects import EMPTY, NEW, OLD, YEARLESS, decided, exported, run, statement_of, suggest
from tests.corpus.making import project as made

Draw = Callable[[Any], Any]


def _empty(path: Path) -> Project:
    return Project.create(path, coder="zina", codebook=EMPTY)


@pytest.mark.parametrize("with_suggestions", [False, True])
def test_an_import_into_an_empty_project_gives_the_same_bytes(tmp_path: Path, with_suggestions: bool) -> None:
    with closing(decided(tmp_path / "a.db")) as first, closing(_empty(tmp_path / "b.db")) as second:
        content = exported(first, tmp_path / "a.json", with_suggestions=with_suggestions)
        run(second, second.importing(tmp_path / "a.json"))
        assert exported(second, tmp_path / "b.json", with_suggestions=with_suggestions) == content
        assert second.check().problems == []
        assert second.settings.get("codebook") == "small"


def test_an_import_is_one_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "_BATCH", 1)
    with closing(decided(tmp_path / "a.db")) as first, closing(_empty(tmp_path / "b.db")) as second:
        content = exported(first, tmp_path / "a.json")
        nothing = exported(second, tmp_path / "nothing.json")
        run(second, second.importing(tmp_path / "a.json"))
        assert second.history.undo_title() == "Import"
        second.undo()
        assert exported(second, tmp_path / "b.json") == nothing
        assert second.history.undo_title() is None
        second.redo()
        assert exported(second, tmp_path / "b.json") == content


def test_a_second_import_changes_nothing(tmp_path: Path) -> None:
    with closing(decided(tmp_path / "a.db")) as first:
        exported(first, tmp_path / "a.json", with_suggestions=True)
        entries = len(first.history.entries())
        report: Any = run(first, first.importing(tmp_path / "a.json"))
        assert len(first.history.entries()) == entries
    assert (report.added, report.left_out, report.codebook_replaced) == ({}, {}, False)
    assert report.known == {
        **{"topics": 2, "coders": 1, "actors": 1, "articles": 3, "mentions": 3, "statements": 3, "tags": 6},
    }


def test_an_import_into_another_project_adds_what_is_missing(tmp_path: Path) -> None:
    with closing(decided(tmp_path / "a.db")) as first, closing(_empty(tmp_path / "b.db")) as second:
        exported(first, tmp_path / "a.json")
        second.do(AddArticles(articles=(OLD,)))
        second.do(EditArticle(id=OLD.id, headline="Mine"))
        report: Any = run(second, second.importing(tmp_path / "a.json"))
        assert report.codebook_replaced is False
        assert report.known == {"articles": 1}
        assert report.added["topics"] == 2
        assert report.left_out == {"keys of topics that another topic has already": 1}
        assert second.articles.get(OLD.id).title == "Mine"
        assert [(topic.slug, topic.key) for topic in second.topics.all()] == [
            *(("sports", "1"), ("trade", ""), ("roaming", "2")),
        ]
        assert second.statements.get(statement_of(first, NEW)).coder == "anna"
        assert second.check().problems == []


def test_two_coders_meet_on_one_statement(tmp_path: Path) -> None:
    """Boris works on a copy that he imported; his tags come back beside Anna's, and what both have is not doubled."""
    with closing(decided(tmp_path / "a.db")) as first:
        exported(first, tmp_path / "a.json", with_suggestions=True)
        Project.create(tmp_path / "b.db", coder="boris", codebook=EMPTY).close()
        with closing(Project.open(tmp_path / "b.db", coder="boris")) as second:
            run(second, second.importing(tmp_path / "a.json"))
            key = statement_of(second, OLD)
            second.do(SetTag(statements=(key,), topic="trade", stance=Stance.OPPOSES))
            second.do(AcceptAll(articles=(YEARLESS.id,)))
            exported(second, tmp_path / "b.json")
        report: Any = run(first, first.importing(tmp_path / "b.json"))
        coders = sorted(tag.coder or "" for tag in first.statements.tags_of(key) if tag.topic == "trade")
        assert coders == ["anna", "boris"]
        assert report.added == {"coders": 1, "mentions": 1, "statements": 1, "tags": 3}
        assert [each.coder for each in first.statements.of_article(YEARLESS.id)] == ["boris"]
        assert first.check().problems == []


def test_a_tag_that_the_coder_made_on_both_sides_is_left_out_and_counted(tmp_path: Path) -> None:
    with closing(decided(tmp_path / "a.db")) as first, closing(_empty(tmp_path / "b.db")) as second:
        exported(first, tmp_path / "a.json")
        run(second, second.importing(tmp_path / "a.json"))
        second.close()
        key = statement_of(first, NEW)
        with closing(Project.open(tmp_path / "b.db", coder="anna")) as again:
            again.do(SetTag(statements=(key,), topic="trade"))
            exported(again, tmp_path / "b.json")
        first.do(RemoveTag(statements=(key,), topic="trade"))
        first.do(SetTag(statements=(key,), topic="trade"))
        report: Any = run(first, first.importing(tmp_path / "b.json"))
        assert report.left_out == {"tags whose coder has the same topic on the statement already": 1}


def test_two_projects_with_suggestions_of_their_own_meet_without_doubles(tmp_path: Path) -> None:
    with closing(decided(tmp_path / "a.db")) as first, closing(made(tmp_path / "b.db", articles=[OLD, NEW])) as second:
        suggest(second, OLD, NEW)
        own = second.statements.of_article(OLD.id)[0]
        exported(first, tmp_path / "a.json", with_suggestions=True)
        report: Any = run(second, second.importing(tmp_path / "a.json"))
        assert [(each.id, each.state) for each in second.statements.of_article(OLD.id)] == [
            (statement_of(first, OLD), State.ACCEPTED)
        ]
        assert [each.state for each in second.mentions.of_article(OLD.id)] == [State.ACCEPTED]
        assert report.left_out == {"suggestions that the project has already": 1}  # the mention in NEW
        assert report.codebook_replaced is False
        assert second.check().problems == []
        second.undo()
        assert [each.id for each in second.statements.of_article(OLD.id)] == [own.id]


def test_what_was_decided_here_is_not_proposed_again_by_an_import(tmp_path: Path) -> None:
    with closing(made(tmp_path / "a.db", articles=[OLD])) as first, closing(decided(tmp_path / "b.db")) as second:
        suggest(first, OLD)
        exported(first, tmp_path / "a.json", with_suggestions=True)
        second.do(Reject(statements=(statement_of(second, OLD),)))
        report: Any = run(second, second.importing(tmp_path / "a.json"))
        assert second.statements.of_article(OLD.id) == []
        assert (report.added, report.left_out) == ({}, {"suggestions that the project has already": 2})


def test_an_export_that_is_refused_changes_nothing(tmp_path: Path) -> None:
    with closing(decided(tmp_path / "a.db")) as first, closing(_empty(tmp_path / "b.db")) as second:
        document = json.loads(exported(first, tmp_path / "a.json"))
        document["articles"][-1]["body"] += "!"
        (tmp_path / "a.json").write_text(json.dumps(document), encoding="utf-8")
        nothing = exported(second, tmp_path / "nothing.json")
        with pytest.raises(CorpusError, match="fingerprint"):
            run(second, second.importing(tmp_path / "a.json"))
        assert exported(second, tmp_path / "b.json") == nothing


def test_an_empty_project_travels_too(tmp_path: Path) -> None:
    with closing(_empty(tmp_path / "a.db")) as first, closing(made(tmp_path / "b.db")) as second:
        first.do(RemoveTopic(slug="sports"))
        content = exported(first, tmp_path / "a.json")
        run(second, second.importing(tmp_path / "a.json"))
        assert exported(second, tmp_path / "b.json") == content


def _command(draw: Draw, project: Project) -> Command:
    """A decision of any kind on what is there."""
    kind = draw(st.integers(0, 13))
    one = draw(st.sampled_from([OLD, NEW, YEARLESS]))
    topics = [topic.slug for topic in project.topics.all()]
    topic = draw(st.sampled_from(topics)) if topics else "none"
    lines = project.statements.lines()
    words = draw(st.sampled_from(["", "V. Lipnitskaya", "=1", "две 😀 сим-карты", 'a "b"\n\u2028c']))
    start = draw(st.integers(0, len(one.body) - 2))
    where = span(start, draw(st.integers(start + 1, len(one.body))))
    if kind == 0 or not lines:
        return MakeStatement(article_id=one.id, spans=(where,), speaker=words or None, topics=tuple(topics[:1]))
    chosen = draw(st.sampled_from(lines)).id
    choices: list[Command] = [
        AddTopic(topic=Topic(slug=f"topic-{len(topics)}", name="N", examples=(words,))),
        EditTopic(topic=Topic(slug=topic, name="Renamed", definition=words, colour="#123456", key=words[:1])),
        MoveTopic(slug=topic, position=draw(st.integers(0, 3))),
        RemoveTopic(slug=topic),
        AddActor(label=words or "Oleg"),
        EditArticle(id=one.id, note=words, agency=words, published=draw(st.sampled_from(["", "2024", "--02-29"]))),
        Accept(statements=(chosen,)),
        Reject(statements=(chosen,)),
        EditStatement(id=chosen, kind=draw(st.sampled_from(list(Kind))), note=words),
        SetSpeaker(ids=(chosen,), speaker=words or None),
        SetTag(statements=(chosen,), topic=topic, stance=draw(st.sampled_from([*Stance, None]))),
        RemoveTag(statements=(chosen,), topic=topic),
        MakeMention(article_id=one.id, span=where, label="ORG"),
        RemoveArticles(ids=(one.id,)),
    ]
    return choices[kind]


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_any_project_comes_through_byte_for_byte(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with closing(made(folder / "a.db", articles=[OLD, NEW, YEARLESS])) as first:
            suggest(first, OLD, NEW)
            for _ in range(data.draw(st.integers(0, 10))):
                try:
                    first.do(_command(data.draw, first))
                except CorpusError as error:
                    assert error.code in ("article-unknown", "topic-unknown", "topic-key-taken")
            selections: list[dict[str, object]] = [{}, {"with_suggestions": True}, {"since": "2024"}]
            for number, wanted in enumerate(selections):
                content = exported(first, folder / "a.json", **wanted)
                with closing(_empty(folder / f"b{number}.db")) as second:
                    run(second, second.importing(folder / "a.json"))
                    assert exported(second, folder / "b.json", **wanted) == content
                    assert second.check().problems == []
