"""Whatever is done can be undone and redone, across a reopening, and the journal alone rebuilds the project."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.commands.actors import AddActor, EditActor
from corpus.commands.articles import AddArticles, EditArticle, RemoveArticles, SetArticleState
from corpus.commands.base import TITLES, Command
from corpus.commands.decisions import Accept, AcceptAll, Reject
from corpus.commands.mentions import LinkMention, MakeMention, RelabelMention
from corpus.commands.statements import EditStatement, MakeStatement, SetOrganisation, SetSpeaker
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import RemoveTag, SetStance, SetTag
from corpus.commands.topics import AddTopic, EditTopic, MoveTopic, RemoveTopic
from corpus.domain.actors import ActorKind
from corpus.domain.articles import ArticleState
from corpus.domain.errors import CorpusError
from corpus.domain.mentions import LABELS
from corpus.domain.spans import span
from corpus.domain.statements import Kind, Stance
from corpus.domain.topics import Topic
from corpus.project import Project
from corpus.store.replay import differing, tables
from corpus.store.store import Store
from tests.corpus.making import CODEBOOK, article, project, suggestions

TEXTS = ("Exports grew 😀 in Grodno.", "Роумінг скончыўся e\u0301.", "Line one\n\nLine two, she said.")
Draw = Callable[[Any], Any]


def _state(path: Path) -> object:
    with closing(Store.open(path, read_only=True)) as store:
        return tables(store.db)


def _span(draw: Draw, body: str) -> Any:
    start = draw(st.integers(0, len(body) - 1))
    return span(start, draw(st.integers(start + 1, len(body))))


def _command(draw: Draw, project: Project) -> Command:  # noqa: PLR0911, PLR0912
    """Any command that can be drawn in the state that the project is in."""
    ids = project.articles.ids()
    kind = draw(st.sampled_from(sorted(TITLES)))
    topics = [topic.slug for topic in project.topics.all()]
    statements = [line.id for line in project.statements.lines()]
    actors = [actor.id for actor in project.actors.all()]
    mentions = [mention.id for each in ids for mention in project.mentions.of_article(each)]
    if not ids or kind == "add-articles":
        return AddArticles(articles=(article(draw(st.sampled_from(TEXTS)), title="A title"),))
    one = draw(st.sampled_from(ids))
    body = project.articles.body(one)
    if kind == "edit-article":
        return EditArticle(id=one, headline=draw(st.text(max_size=5)), published="--06-07", note="n")
    if kind == "set-article-state":
        return SetArticleState(ids=(one,), state=draw(st.sampled_from(list(ArticleState))))
    if kind == "remove-articles":
        return RemoveArticles(ids=(one,))
    if kind == "record-suggestions":
        return RecordSuggestions(articles={one: suggestions(body)})
    if kind == "accept-all":
        return AcceptAll(articles=tuple(ids))
    if kind == "make-mention":
        return MakeMention(article_id=one, span=_span(draw, body), label=draw(st.sampled_from(LABELS)))
    if kind == "add-actor":
        return AddActor(label="Vera Lipnitskaya", kind=draw(st.sampled_from(list(ActorKind))))
    if kind == "add-topic":
        return AddTopic(topic=Topic(slug=f"topic-{len(topics)}", name="Another"))
    topic = draw(st.sampled_from(topics)) if topics else None
    if topic and kind == "edit-topic":
        return EditTopic(topic=Topic(slug=topic, name="Renamed", colour="#123456"))
    if topic and kind == "move-topic":
        return MoveTopic(slug=topic, position=draw(st.integers(0, 3)))
    if topic and kind == "remove-topic":
        return RemoveTopic(slug=topic)
    if actors and kind == "edit-actor":
        actor = project.actors.get(draw(st.sampled_from(actors)))
        return EditActor(actor=type(actor)(id=actor.id, name="V. Lipnitskaya", aliases=(actor.name,)))
    if mentions and kind in ("relabel-mention", "link-mention"):
        mention = draw(st.sampled_from(mentions))
        if kind == "relabel-mention":
            return RelabelMention(id=mention, label=draw(st.sampled_from(LABELS)))
        return LinkMention(id=mention, actor_id=draw(st.sampled_from([*actors, None])))
    if statements:
        chosen = draw(st.sampled_from(statements))
        return _on_statement(draw, kind, project, chosen, topic, tuple(mentions[:1]))
    spans = (_span(draw, body), _span(draw, body))
    return MakeStatement(article_id=one, spans=spans, speaker="Vera", topics=tuple(topics[:1]))


def _on_statement(  # noqa: PLR0911
    draw: Draw, kind: str, project: Project, chosen: str, topic: str | None, mentions: tuple[str, ...]
) -> Command:
    body = project.articles.body(project.statements.get(chosen).article_id)
    stance = draw(st.sampled_from([*Stance, None]))
    if kind == "accept":
        return Accept(statements=(chosen,), mentions=mentions)
    if kind == "reject":
        return Reject(statements=(chosen,), mentions=mentions)
    if kind == "edit-statement":
        return EditStatement(id=chosen, spans=(_span(draw, body),), kind=Kind.MIXED, note="why")
    if kind == "set-speaker":
        return SetSpeaker(ids=(chosen,), speaker=draw(st.sampled_from(["Vera", "Oleg", "", None])))
    if kind == "set-organisation":
        return SetOrganisation(ids=(chosen,), organisation=draw(st.sampled_from(["Ministry", None])))
    if kind == "set-stance":
        return SetStance(statement=chosen, stance=stance, topic=draw(st.sampled_from([topic, None])))
    if topic and kind == "remove-tag":
        return RemoveTag(statements=(chosen,), topic=topic)
    if topic:
        return SetTag(statements=(chosen,), topic=topic, stance=stance)
    return MakeStatement(article_id=project.statements.get(chosen).article_id, spans=(_span(draw, body),))


def _do(draw: Draw, project: Project) -> None:
    """Do something; a command that is refused changes nothing."""
    command = _command(draw, project)
    before = tables(project._store.db)
    try:
        project.do(command)
    except CorpusError:
        assert tables(project._store.db) == before


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_undo_and_redo_always_restore(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.db"
        opened = project(path, articles=[article(TEXTS[0])])
        states = [_state(path)]
        for _ in range(data.draw(st.integers(1, 12))):
            steps = len(opened.history.entries())
            _do(data.draw, opened)
            if len(opened.history.entries()) > steps:
                states.append(_state(path))
            if data.draw(st.booleans()):
                opened.close()
                opened = Project.open(path, coder=data.draw(st.sampled_from(["anna", "bob"])))
        assert differing(opened._store) == []
        for expected in reversed(states[:-1]):
            opened.undo()
            assert _state(path) == expected
            assert differing(opened._store) == []
        for expected in states[1:]:
            opened.redo()
            assert _state(path) == expected
        opened.close()


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_a_mixed_walk_of_changes_undos_and_redos_is_explained_by_the_journal(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        opened = project(Path(folder) / "p.db", articles=[article(text) for text in TEXTS])
        for _ in range(data.draw(st.integers(1, 20))):
            move = data.draw(st.sampled_from(["do", "do", "undo", "redo"]))
            try:
                _do(data.draw, opened) if move == "do" else getattr(opened, move)()
            except CorpusError as error:
                assert error.code.startswith("nothing-to-")
        assert differing(opened._store) == []
        opened.close()


def test_undo_stops_at_the_creation(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db")
    with pytest.raises(CorpusError, match="nothing to undo"):
        opened.undo()
    assert [topic.slug for topic in opened.topics.all()] == [topic.slug for topic in CODEBOOK.topics]
    opened.close()


def test_something_new_drops_what_was_undone_but_keeps_its_row(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db", articles=[article()])
    opened.undo()
    opened.do(AddActor(label="Oleg"))
    with pytest.raises(CorpusError, match="nothing to redo"):
        opened.redo()
    assert [entry.state for entry in opened.history.entries()] == ["done", "dropped", "base"]
    opened.close()


def test_commands_of_one_step_are_undone_together(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db")
    step = opened.do(AddArticles(articles=(article(TEXTS[0]),)))
    opened.do(AddArticles(articles=(article(TEXTS[1]),)), step=step)
    opened.undo()
    assert opened.articles.count() == 0
    opened.redo()
    assert opened.articles.count() == 2
    opened.close()


def test_a_failed_command_leaves_nothing(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db", articles=[article()])
    one = opened.articles.ids()[0]
    before = tables(opened._store.db)
    with pytest.raises(CorpusError, match="no topic space"):
        opened.do(MakeStatement(article_id=one, spans=(span(0, 5),), topics=("space",)))
    assert tables(opened._store.db) == before
    assert len(opened.history.entries()) == 2
    opened.close()


def test_listeners_hear_of_a_change_after_the_commit(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db")
    heard = []
    stop = opened.subscribe(lambda changed: heard.append((changed.added, len(_articles(opened.path)))))
    one = article()
    opened.do(AddArticles(articles=(one,)))
    stop()
    opened.undo()
    assert heard == [({one.id}, 1)]
    opened.close()


def _articles(path: Path) -> list[str]:
    with closing(Store.open(path, read_only=True)) as store:
        return store.articles.ids()


def test_a_step_goes_on_only_while_nothing_else_was_done(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db", articles=[article(TEXTS[0])])
    step = opened.do(AddArticles(articles=(article(TEXTS[1]),)))
    opened.do(AddTopic(topic=Topic(slug="space", name="Space")))
    later = opened.do(AddArticles(articles=(article(TEXTS[2]),)), step=step)
    assert later != step
    assert opened.do(EditArticle(id=article(TEXTS[2]).id, note="n"), step=later) == later
    opened.undo()
    assert (opened.articles.count(), opened.topics.exists("space")) == (2, True)
    opened.undo()
    assert (opened.articles.count(), opened.topics.exists("space")) == (2, False)
    opened.undo()
    assert opened.articles.count() == 1
    for _ in range(3):
        opened.redo()
    assert (opened.articles.count(), opened.articles.get(article(TEXTS[2]).id).note) == (3, "n")
    assert differing(opened._store) == []
    opened.close()


def test_a_step_that_was_undone_while_its_task_ran_begins_anew(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db")
    step = opened.do(AddArticles(articles=(article(TEXTS[0]),)))
    opened.undo()
    opened.do(AddArticles(articles=(article(TEXTS[1]),)), step=step)
    opened.undo()
    opened.redo()
    assert opened.articles.ids() == [article(TEXTS[1]).id]
    assert differing(opened._store) == []
    opened.close()
