"""A run replaces open suggestions only; what a person decided stays, and what was rejected stays away."""

from dataclasses import replace
from pathlib import Path

import pytest

from corpus.commands.decisions import Accept, Reject
from corpus.commands.mentions import MakeMention, RelabelMention
from corpus.commands.statements import EditStatement, MakeStatement
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import RemoveTag, SetTag
from corpus.domain.articles import ArticleState
from corpus.domain.spans import span
from corpus.domain.statements import State
from corpus.project import Project
from tests.corpus.making import TEXT, article, project, suggestions


@pytest.fixture
def opened(tmp_path: Path):
    """A project with one article and the suggestions of a first run."""
    made = project(tmp_path / "p.db", articles=[article()])
    _run(made)
    yield made
    made.close()


def _run(opened: Project) -> None:
    opened.do(RecordSuggestions(articles={_id(opened): suggestions(TEXT)}))


def _id(opened: Project) -> str:
    return opened.articles.ids()[0]


def _one(opened: Project, *, rejected: bool = False):
    (statement,) = opened.statements.of_article(_id(opened), rejected=rejected)
    return statement


def test_suggestions_belong_to_nobody(opened: Project) -> None:
    statement = _one(opened)
    tags = opened.statements.tags_of(statement.id)
    (mention,) = opened.mentions.of_article(_id(opened))
    for each in (statement, mention, *tags):
        assert (each.state, each.coder, each.origin) == (State.SUGGESTED, None, "model:test-1")
    assert opened.articles.line(_id(opened)).state is ArticleState.NEW
    assert opened.coders.all() == []


def test_a_run_replaces_open_suggestions(opened: Project) -> None:
    before = _one(opened).id
    opened.do(RecordSuggestions(articles={_id(opened): suggestions(TEXT, model="test-2")}))
    assert _one(opened).id != before
    assert [each.origin for each in opened.mentions.of_article(_id(opened))] == ["model:test-2"]


def test_a_run_that_finds_the_same_changes_nothing(opened: Project) -> None:
    entries = len(opened.history.entries())
    _run(opened)
    assert len(opened.history.entries()) == entries


def test_a_statement_stays_where_only_its_topics_are_proposed_otherwise(opened: Project) -> None:
    before = _one(opened)
    found = suggestions(TEXT)
    (statement,) = found.statements
    surer = replace(statement, tags=(replace(statement.tags[0], score=0.7),))
    opened.do(RecordSuggestions(articles={_id(opened): replace(found, statements=(surer,))}))
    assert _one(opened) == before
    assert [(tag.topic, tag.score) for tag in opened.statements.tags_of(before.id)] == [("trade", 0.7)]
    opened.do(RecordSuggestions(articles={_id(opened): replace(found, statements=(), mentions=())}))
    assert opened.statements.of_article(_id(opened)) == []
    assert opened.mentions.of_article(_id(opened)) == []


def test_accepting_a_statement_accepts_its_tags_and_makes_its_speaker_an_actor(opened: Project) -> None:
    opened.do(Accept(statements=(_one(opened).id,)))
    statement = _one(opened)
    assert (statement.state, statement.coder, statement.origin) == (State.ACCEPTED, "anna", "model:test-1")
    assert opened.actors.get(statement.speaker_id).name == "Vera Lipnitskaya"
    tags = opened.statements.tags_of(statement.id)
    assert {(tag.topic, tag.state, tag.coder, tag.score) for tag in tags} == {
        ("trade", State.ACCEPTED, "anna", 0.5),
        ("roaming", State.ACCEPTED, "anna", 0.9),
    }
    assert opened.articles.line(_id(opened)).state is ArticleState.OPEN
    _run(opened)
    assert _one(opened) == statement
    assert opened.statements.tags_of(statement.id) == tags


def test_a_rejected_statement_does_not_come_back(opened: Project) -> None:
    opened.do(Reject(statements=(_one(opened).id,)))
    _run(opened)
    assert opened.statements.of_article(_id(opened)) == []
    assert _one(opened, rejected=True).state is State.REJECTED


def test_a_rejected_tag_does_not_come_back_and_the_others_do(opened: Project) -> None:
    opened.do(RemoveTag(statements=(_one(opened).id,), topic="trade"))
    _run(opened)
    states = {tag.topic: tag.state for tag in opened.statements.tags_of(_one(opened).id)}
    assert states == {"trade": State.REJECTED, "roaming": State.SUGGESTED}


def test_an_edited_suggestion_is_recognised_although_its_span_moved(opened: Project) -> None:
    opened.do(EditStatement(id=_one(opened).id, spans=(span(0, 40),)))
    _run(opened)
    assert _one(opened).spans == (span(0, 40),)


def test_a_statement_made_by_hand_answers_a_proposal_that_is_much_like_it(opened: Project) -> None:
    opened.undo()
    opened.do(MakeStatement(article_id=_id(opened), spans=(span(0, 3), span(len(TEXT) - 4, len(TEXT)))))
    _run(opened)
    statement = _one(opened)
    assert statement.origin == "coder:anna"
    assert {tag.state for tag in opened.statements.tags_of(statement.id)} == {State.SUGGESTED}


def test_tagging_takes_the_suggested_tag_over(opened: Project) -> None:
    opened.do(SetTag(statements=(_one(opened).id,), topic="trade"))
    states = {tag.topic: (tag.state, tag.origin) for tag in opened.statements.tags_of(_one(opened).id)}
    assert states == {"trade": (State.ACCEPTED, "model:test-1"), "roaming": (State.SUGGESTED, "model:test-1")}
    assert _one(opened).state is State.ACCEPTED


def test_a_second_coder_tags_beside_the_first(opened: Project) -> None:
    opened.do(SetTag(statements=(_one(opened).id,), topic="trade"))
    path = opened.path
    opened.close()
    second = Project.open(path, coder="bob")
    second.do(SetTag(statements=(_one(second).id,), topic="trade"))
    tags = [tag for tag in second.statements.tags_of(_one(second).id) if tag.topic == "trade"]
    assert sorted((tag.coder, tag.origin) for tag in tags) == [("anna", "model:test-1"), ("bob", "coder:bob")]
    second.close()


def test_relabelled_and_rejected_mentions_stay_as_decided(opened: Project) -> None:
    (mention,) = opened.mentions.of_article(_id(opened))
    opened.do(RelabelMention(id=mention.id, label="ORG"))
    _run(opened)
    assert [each.label for each in opened.mentions.of_article(_id(opened))] == ["ORG"]
    opened.do(Reject(mentions=(mention.id,)))
    _run(opened)
    assert opened.mentions.of_article(_id(opened)) == []


def test_a_mention_by_hand_rejects_what_it_overlaps(opened: Project) -> None:
    opened.do(MakeMention(article_id=_id(opened), span=span(0, 6), label="GPE"))
    _run(opened)
    (mention,) = opened.mentions.of_article(_id(opened))
    assert (mention.quote, mention.origin) == ("GRODNO", "coder:anna")


def test_topics_that_left_the_codebook_are_not_proposed(opened: Project) -> None:
    found = suggestions(TEXT)
    (statement,) = found.statements
    strange = replace(statement, tags=(replace(statement.tags[0], topic="space"), statement.tags[1]))
    opened.do(RecordSuggestions(articles={_id(opened): replace(found, statements=(strange,))}))
    assert [tag.topic for tag in opened.statements.tags_of(_one(opened).id)] == ["roaming"]
