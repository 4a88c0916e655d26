"""All occurrences of some words: found as whole words, changed as one step, rejected for good."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.commands.actors import AddActor, EditActor
from corpus.commands.decisions import Accept
from corpus.commands.mentions import MakeMention
from corpus.commands.statements import MakeStatement, SetSpeaker
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.telling import told
from corpus.domain.articles import Header
from corpus.domain.errors import CorpusError
from corpus.domain.occurrences import Everywhere, Occurrence, find
from corpus.domain.spans import span
from corpus.domain.statements import Kind, State
from corpus.domain.suggestions import ProposedMention, ProposedStatement, Suggestions
from corpus.project import Project
from corpus.tasks.base import Task
from corpus.tasks.occurrences import OccurrencesTask
from corpus.tasks.said import FindSaidTask
from tests.corpus.making import article
from tests.corpus.making import project as make_project

TEXTS = (
    "Zubr signed. The Zubr plant of ZUBR waits, and Zubrovka is another.\n",
    "Nothing here.\n",
    "They spoke of Zubr\nwith care. R. Zubr Jr. came.\n",
)


@pytest.mark.parametrize(
    ("words", "case", "count"),
    [("Zubr", True, 2), ("Zubr", False, 3), ("zubr", True, 0), ("The  Zubr", True, 1), ("", True, 0)],
)
def test_whole_words(words: str, case: bool, count: int) -> None:
    assert len(find(TEXTS[0], words, case=case)) == count


def test_words_that_end_in_a_point_and_stand_across_a_line() -> None:
    assert [TEXTS[2][each.start : each.end] for each in find(TEXTS[2], "Zubr Jr.", case=True)] == ["Zubr Jr."]
    assert find(TEXTS[2], "zubr WITH", case=False) == [span(14, 23)]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Three articles; in the first, the first occurrence is a suggested entity."""
    made = [article(text) for text in TEXTS]
    opened = make_project(tmp_path / "all.db", articles=made)
    opened.do(RecordSuggestions(articles={made[0].id: _proposed()}))
    return opened


def _proposed() -> Suggestions:
    mentions = (ProposedMention(span=span(0, 4), label="PERSON"), ProposedMention(span=span(17, 27), label="FAC"))
    return Suggestions(header=Header(), model="test-1", mentions=mentions, statements=())


def _run(project: Project, task: Task) -> object:
    step = None
    for progress in task.run():
        if progress.command is not None:
            step = project.do(progress.command, step=step)
    return task.report()


def _found(project: Project, articles: Sequence[str] | None = None, *, case: bool = False) -> list[Occurrence]:
    found = _run(project, project.occurrences("Zubr", articles, case=case))
    assert isinstance(found, list)
    return found


def test_what_is_found_with_its_words_and_what_stands_there(project: Project) -> None:
    ids = project.articles.ids()
    first, *_ = found = _found(project)
    assert [ids.index(each.article) for each in found] == [0, 0, 0, 2, 2]
    assert (first.quote, first.before, first.after[:8], first.label) == ("Zubr", "", " signed.", "PERSON")
    assert found[1].mention is None
    assert len(_found(project, [ids[2]])) == len(_found(project, [ids[2]], case=True)) == 2
    assert _run(project, project.occurrences("— …", None)) == []
    project.close()


def test_marking_all_is_one_step_of_undo(project: Project) -> None:
    found = _found(project)
    made = AddActor(label="Zubr Company")
    project.do(made)
    before = project.history.here()
    _run(project, OccurrencesTask(found, Everywhere.LINK, value="ORG", actor=made.id))
    there = [each for key in project.articles.ids() for each in project.mentions.of_article(key)]
    assert [(each.quote, each.label, each.actor_id) for each in there] == [
        ("Zubr", "ORG", made.id), ("Zubr", "ORG", made.id), ("ZUBR", "ORG", made.id),
        ("Zubr", "ORG", made.id), ("Zubr", "ORG", made.id),
    ]  # fmt: skip
    assert told(project.history.page(limit=1)[0]) == "Linked “Zubr” to Zubr Company in 5 places"
    project.undo()
    assert project.history.here() == before
    assert [each.quote for each in project.mentions.of_article(found[0].article)] == ["Zubr", "Zubr plant"]
    project.redo()
    assert not project.check().problems
    project.close()


def test_marking_again_changes_nothing(project: Project) -> None:
    found = _found(project)
    _run(project, OccurrencesTask(found, Everywhere.MARK, value="ORG"))
    here = project.history.here()
    _run(project, OccurrencesTask(found, Everywhere.MARK, value="ORG"))
    assert project.history.here() == here
    project.close()


def test_what_is_rejected_does_not_come_back(project: Project) -> None:
    first = _found(project)[0]
    project.do(Accept(mentions=(first.mention or "",)))
    project.do(MakeMention(article_id=first.article, span=span(31, 35), label="ORG"))
    _run(project, OccurrencesTask(_found(project), Everywhere.REJECT))
    assert [each.quote for each in project.mentions.of_article(first.article)] == ["Zubr plant"]
    again = _proposed()
    own = ProposedMention(span=span(31, 35), label="ORG")
    project.do(RecordSuggestions(articles={first.article: _with(again, own)}))
    assert [each.quote for each in project.mentions.of_article(first.article)] == ["Zubr plant"]
    states = [each.state for each in project.mentions.of_article(first.article, rejected=True)]
    assert states.count(State.REJECTED) == 2
    project.undo()
    assert len(project.mentions.of_article(first.article)) == 3
    project.close()


def _with(found: Suggestions, mention: ProposedMention) -> Suggestions:
    return Suggestions(header=found.header, model=found.model, mentions=(*found.mentions, mention), statements=())


def test_the_statements_that_hold_the_words_are_tagged(project: Project) -> None:
    key = project.articles.ids()[0]
    made = MakeStatement(article_id=key, spans=(span(0, 23),))
    other = MakeStatement(article_id=key, spans=(span(24, 30),))
    project.do(made)
    project.do(other)
    found = _found(project)
    assert [each.takes(Everywhere.TAG) for each in found] == [True, True, False, False, False]
    assert _run(project, OccurrencesTask(found, Everywhere.TAG, value="trade")).occurrences == 2  # type: ignore[attr-defined]
    assert [tag.topic for tag in project.statements.tags_of(made.id)] == ["trade"]
    assert project.statements.tags_of(other.id) == []
    project.close()


def test_a_wrong_label_is_refused_and_nothing_is_half_done(project: Project) -> None:
    here = project.history.here()
    with pytest.raises(CorpusError, match="label"):
        _run(project, OccurrencesTask(_found(project), Everywhere.MARK, value="NONE"))
    assert project.history.here() == here
    project.close()


def test_all_that_a_speaker_said_under_every_name(project: Project) -> None:
    ids = project.articles.ids()
    suggested = [
        ProposedStatement(spans=(place,), kind=Kind.INDIRECT, speaker=name)
        for place, name in ((span(0, 12), "Vera Zubr"), (span(14, 23), "V.  zubr"), (span(24, 40), "Zubr"))
    ]
    found = Suggestions(header=Header(), model="test-2", mentions=(), statements=tuple(suggested))
    made = MakeStatement(article_id=ids[2], spans=(span(0, 10),))
    vera = AddActor(label="Vera Zubr")
    for command in (RecordSuggestions(articles={ids[0]: found}), vera, made):
        project.do(command)
    project.do(EditActor(actor=replace(project.actors.get(vera.id), aliases=("V. Zubr",))))
    project.do(SetSpeaker(ids=(made.id,), speaker="vera zubr"))

    def spoken(name: str, actor: str | None = None, articles: Sequence[str] = ids) -> list[str]:
        report = _run(project, FindSaidTask(project.path, name, articles, actor=actor))
        assert isinstance(report, list)
        return [each.quote for each in report]

    assert spoken("Vera Zubr") == spoken("x", vera.id) == ["Zubr signed.", "he Zubr p", "They spoke"]
    assert spoken("vera zubr", None, [ids[2], ids[0]]) == ["They spoke", "Zubr signed.", "he Zubr p"]
    assert spoken("ZUBR", None, [ids[0]]) == ["ant of ZUBR wait"]
    project.close()
