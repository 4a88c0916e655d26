"""What the analyst does by hand: articles, topics, statements, tags, mentions; and what is refused."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.commands.actors import AddActor
from corpus.commands.articles import AddArticles, EditArticle, RemoveArticles, SetArticleState
from corpus.commands.base import TITLES, Command
from corpus.commands.decisions import Reject
from corpus.commands.mentions import LinkMention, MakeMention
from corpus.commands.statements import EditStatement, MakeStatement, SetOrganisation, SetSpeaker
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import RemoveTag, SetStance, SetTag
from corpus.commands.topics import AddTopic, EditTopic, MoveTopic, RemoveTopic
from corpus.domain.actors import ActorKind
from corpus.domain.articles import ArticleState
from corpus.domain.errors import CorpusError
from corpus.domain.spans import span
from corpus.domain.statements import Kind, Stance, State
from corpus.domain.topics import Topic
from corpus.project import Project
from tests.corpus.making import article, project, suggestions

ONE = article()


@pytest.fixture
def opened(tmp_path: Path):
    """A project with one article."""
    made = project(tmp_path / "p.db", articles=[ONE])
    yield made
    made.close()


def _statement(opened: Project, **parts: object) -> str:
    command = MakeStatement(article_id=ONE.id, spans=(span(0, 6), span(8, 13)), **parts)
    opened.do(command)
    return command.id


def test_details_of_an_article_can_be_completed_and_cleared(opened: Project) -> None:
    opened.do(EditArticle(id=ONE.id, headline="Flax", agency="BelTA", published="--05-03", place="GRODNO", note="n"))
    opened.do(EditArticle(id=ONE.id, published="2024-05-03", place=" ", language="BE "))
    edited = opened.articles.get(ONE.id)
    assert edited.language == "be"
    opened.do(EditArticle(id=ONE.id, language=""))
    assert opened.articles.get(ONE.id).language is None
    opened.undo()
    assert opened.articles.get(ONE.id).language == "be"
    assert (edited.title, edited.agency, edited.published, edited.place) == ("Flax", "BelTA", "2024-05-03", None)
    assert (edited.note, edited.body, edited.id) == ("n", ONE.body, ONE.id)


def test_a_title_that_is_cleared_falls_back_to_the_first_words(opened: Project) -> None:
    opened.do(EditArticle(id=ONE.id, headline=""))
    assert opened.articles.get(ONE.id).title.startswith("GRODNO, 3 May (BelTA) - Exports")


def test_a_text_is_stored_once(opened: Project) -> None:
    entries = len(opened.history.entries())
    opened.do(AddArticles(articles=(ONE, ONE)))
    assert (opened.articles.count(), len(opened.history.entries())) == (1, entries)


def test_a_removed_article_can_be_added_again_and_both_be_undone(opened: Project) -> None:
    kept = _statement(opened)
    opened.do(RemoveArticles(ids=(ONE.id,)))
    assert opened.statements.lines() == []
    opened.do(AddArticles(articles=(ONE,)))
    assert [line.id for line in opened.statements.lines()] == [kept]
    opened.undo()
    assert (opened.statements.lines(), opened.articles.count()) == ([], 0)
    opened.undo()
    assert [line.id for line in opened.statements.lines()] == [kept]
    assert opened.articles.body(ONE.id) == ONE.body


def test_a_statement_by_hand_is_accepted_and_opens_its_article(opened: Project) -> None:
    made = opened.statements.get(_statement(opened, speaker="Vera", organisation="Ministry", topics=("trade",)))
    assert (made.quote, made.state, made.coder, made.origin) == (
        "GRODNO […] 3 May",
        State.ACCEPTED,
        "anna",
        "coder:anna",
    )
    assert {actor.name: actor.kind for actor in opened.actors.all()} == {
        "Vera": ActorKind.PERSON,
        "Ministry": ActorKind.ORGANISATION,
    }
    assert [tag.topic for tag in opened.statements.tags_of(made.id)] == ["trade"]
    assert opened.articles.line(ONE.id).state is ArticleState.OPEN
    assert [coder.name for coder in opened.coders.all()] == ["anna"]


def test_spans_are_put_in_order_and_joined(opened: Project) -> None:
    one = _statement(opened)
    opened.do(EditStatement(id=one, spans=(span(8, 13), span(0, 6), span(5, 8)), kind=Kind.MIXED, note="why"))
    made = opened.statements.get(one)
    assert (made.spans, made.quote, made.kind, made.note) == ((span(0, 13),), "GRODNO, 3 May", Kind.MIXED, "why")


def test_speaker_and_organisation_are_set_and_cleared(opened: Project) -> None:
    one = _statement(opened)
    opened.do(SetSpeaker(ids=(one,), speaker=" Vera "))
    opened.do(SetOrganisation(ids=(one,), organisation="Ministry"))
    made = opened.statements.get(one)
    assert (made.speaker, made.organisation) == ("Vera", "Ministry")
    opened.do(SetSpeaker(ids=(one,), speaker=""))
    opened.do(SetOrganisation(ids=(one,), organisation=None))
    made = opened.statements.get(one)
    assert (made.speaker, made.speaker_id, made.organisation, made.organisation_id) == (None, None, None, None)


def test_the_place_of_the_speaker_goes_with_the_name(opened: Project) -> None:
    one = _statement(opened)
    start = ONE.body.index("Vera Lipnitskaya")
    named = span(start, start + len("Vera Lipnitskaya"))
    opened.do(SetSpeaker(ids=(one,), speaker="Vera Lipnitskaya", span=named))
    opened.do(SetSpeaker(ids=(one,), speaker="Vera Lipnitskaya"))
    assert opened.statements.get(one).speaker_span == named
    opened.do(SetSpeaker(ids=(one,), speaker="Oleg"))
    assert opened.statements.get(one).speaker_span is None
    with pytest.raises(CorpusError, match="outside"):
        opened.do(SetSpeaker(ids=(one,), speaker="Vera", span=span(0, 9999)))


def test_stance_belongs_to_the_tag(opened: Project) -> None:
    one = _statement(opened, topics=("trade", "roaming"))
    opened.do(SetStance(statement=one, stance=Stance.OPPOSES, topic="trade"))
    assert {tag.topic: tag.stance for tag in opened.statements.tags_of(one)} == {
        "trade": Stance.OPPOSES,
        "roaming": None,
    }
    opened.do(SetStance(statement=one, stance=Stance.SUPPORTS))
    assert {tag.stance for tag in opened.statements.tags_of(one)} == {Stance.SUPPORTS}
    opened.do(SetStance(statement=one, stance=None, topic="roaming"))
    opened.do(SetTag(statements=(one,), topic="roaming", stance=Stance.NEUTRAL))
    assert [tag.stance for tag in opened.statements.tags_of(one)] == [Stance.SUPPORTS, Stance.NEUTRAL]


def test_a_stance_without_a_topic_accepts_what_is_suggested_and_goes_to_all(opened: Project) -> None:
    opened.do(RecordSuggestions(articles={ONE.id: suggestions(ONE.body)}))
    (one,) = opened.statements.of_article(ONE.id)
    opened.do(RemoveTag(statements=(one.id,), topic="roaming"))
    opened.do(SetStance(statement=one.id, stance=Stance.SUPPORTS))
    assert [(tag.topic, tag.state, tag.stance) for tag in opened.statements.tags_of(one.id)] == [
        ("trade", State.ACCEPTED, Stance.SUPPORTS),
        ("roaming", State.REJECTED, None),
    ]


def test_a_stance_is_the_coders_own_and_leaves_what_another_coder_said(opened: Project) -> None:
    one = _statement(opened, topics=("trade",))
    opened.do(SetStance(statement=one, stance=Stance.OPPOSES))
    opened.history.coder = "bob"
    opened.do(SetStance(statement=one, stance=None))
    assert [(tag.coder, tag.stance) for tag in opened.statements.tags_of(one)] == [("anna", Stance.OPPOSES)]
    opened.do(SetStance(statement=one, stance=Stance.SUPPORTS, topic="trade"))
    opened.do(RemoveTag(statements=(one,), topic="trade"))
    opened.do(SetStance(statement=one, stance=Stance.NEUTRAL))
    said = {(tag.coder, tag.stance) for tag in opened.statements.tags_of(one)}
    assert said == {("anna", Stance.OPPOSES), ("bob", Stance.NEUTRAL)}


def test_the_stance_that_is_there_already_is_no_change(opened: Project) -> None:
    one = _statement(opened, topics=("trade",))
    opened.do(SetStance(statement=one, stance=Stance.OPPOSES))
    entries = len(opened.history.entries())
    opened.do(SetStance(statement=one, stance=Stance.OPPOSES))
    assert len(opened.history.entries()) == entries


def test_a_topic_is_put_on_once_and_taken_off(opened: Project) -> None:
    one = _statement(opened)
    for _ in range(2):
        opened.do(SetTag(statements=(one,), topic="trade"))
    assert len(opened.statements.tags_of(one)) == 1
    opened.do(RemoveTag(statements=(one,), topic="trade"))
    assert opened.statements.tags_of(one) == []


def test_rejecting_what_was_made_by_hand_removes_it(opened: Project) -> None:
    one = _statement(opened, topics=("trade",))
    mention = MakeMention(article_id=ONE.id, span=span(0, 6), label="GPE")
    opened.do(mention)
    opened.do(Reject(statements=(one,), mentions=(mention.id,)))
    assert opened.statements.of_article(ONE.id, rejected=True) == []
    assert opened.mentions.of_article(ONE.id, rejected=True) == []
    opened.undo()
    assert len(opened.statements.tags_of(one)) == 1


def test_a_mention_is_linked_to_an_actor(opened: Project) -> None:
    mention, actor = MakeMention(article_id=ONE.id, span=span(0, 6), label="GPE"), AddActor(label="Grodno")
    opened.do(mention)
    opened.do(actor)
    opened.do(LinkMention(id=mention.id, actor_id=actor.id))
    assert opened.mentions.get(mention.id).actor_id == actor.id
    opened.do(LinkMention(id=mention.id, actor_id=None))
    assert opened.mentions.get(mention.id).actor_id is None


def test_topics_are_added_edited_moved_and_removed(opened: Project) -> None:
    opened.do(AddTopic(topic=Topic(slug="space", name="space", key="3")))
    opened.do(EditTopic(topic=replace(opened.topics.get("space"), name="outer space", colour="#123456", key="4")))
    opened.do(MoveTopic(slug="space", position=0))
    assert [topic.slug for topic in opened.topics.all()] == ["space", "trade", "roaming"]
    assert (opened.topics.get("space").name, opened.topics.get("space").key) == ("outer space", "4")
    opened.do(RemoveTopic(slug="space"))
    assert not opened.topics.exists("space")


REFUSED: list[tuple[Callable[[str], Command], str]] = [
    (lambda _: EditArticle(id=ONE.id, published="5 May"), "5 May is not a date"),
    (lambda _: EditArticle(id=ONE.id, published="2023-02-29"), "is not a date"),
    (lambda _: EditArticle(id=ONE.id, language="Belarusian!"), "is not the code of a language"),
    (lambda _: SetArticleState(ids=("gone",), state=ArticleState.DONE), "no article gone"),
    (lambda _: RemoveArticles(ids=(ONE.id, "gone")), "no article gone"),
    (lambda _: MakeStatement(article_id=ONE.id, spans=(span(0, 9999),)), "lies outside the article"),
    (lambda _: MakeStatement(article_id=ONE.id, spans=(span(4, 4),)), "Select some text first"),
    (lambda _: MakeStatement(article_id=ONE.id, spans=()), "Select some text first"),
    (lambda _: MakeMention(article_id=ONE.id, span=span(0, 3), label="CITY"), "CITY is not an entity label"),
    (lambda one: SetTag(statements=(one,), topic="space"), "no topic space"),
    (lambda _: SetTag(statements=("gone",), topic="trade"), "no statement gone"),
    (lambda _: AddTopic(topic=Topic(slug="trade", name="Trade")), "already a topic trade"),
    (lambda _: AddTopic(topic=Topic(slug="space", name="space", key="1")), "key 1 already belongs"),
    (lambda _: AddTopic(topic=Topic(slug="No Slug", name="x")), "its slug may hold"),
    (lambda _: EditTopic(topic=Topic(slug="trade", name=" ")), "it has no name"),
    (lambda _: EditTopic(topic=Topic(slug="trade", name="trade", colour="red")), "its colour is not"),
    (lambda _: RemoveTopic(slug="unknown"), "no topic unknown"),
]


@pytest.mark.parametrize(("make", "sentence"), REFUSED)
def test_what_cannot_be_done_is_said(opened: Project, make: Callable[[str], Command], sentence: str) -> None:
    one = _statement(opened, topics=("trade",))
    with pytest.raises(CorpusError, match=sentence):
        opened.do(make(one))


def test_every_command_has_a_title(opened: Project) -> None:
    assert all(title and title[0].isupper() for title in TITLES.values())
    _statement(opened)
    assert opened.history.undo_title() == "Make statement"
    opened.undo()
    assert opened.history.redo_title() == "Make statement"


def test_a_topic_above_others_is_not_removed(opened: Project) -> None:
    opened.do(AddTopic(topic=Topic(slug="roaming-fees", name="Fees", parent="roaming")))
    with pytest.raises(CorpusError, match="roaming-fees"):
        opened.do(RemoveTopic(slug="roaming"))
    opened.do(RemoveTopic(slug="roaming-fees"))
    opened.do(RemoveTopic(slug="roaming"))
    assert not opened.topics.exists("roaming")
