"""What was removed lies in the trash with all that hung on it, and comes back as it was, or as near as can be."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.commands.articles import AddArticles, RemoveArticles, SetArticleState
from corpus.commands.decisions import Reject
from corpus.commands.mentions import MakeMention
from corpus.commands.statements import MakeStatement
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetTag
from corpus.commands.telling import told, wanted_steps
from corpus.commands.topics import AddTopic, EditTopic, RemoveTopic
from corpus.commands.trash_restoring import RestoreFromTrash
from corpus.domain.articles import ArticleState
from corpus.domain.errors import CorpusError
from corpus.domain.spans import span
from corpus.domain.statements import Stance
from corpus.domain.topics import Topic
from corpus.domain.trash import TrashKind
from corpus.project import Project
from corpus.store.replay import differing, tables
from tests.corpus.making import article, project, suggestions

ONE = article("Exports of flax grew by a tenth, she said.", title="Flax")
TWO = article("Roaming ends in June, he noted.", title="Calls")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Project]:
    """A project of two articles, each with a statement that has both topics."""
    with closing(project(tmp_path / "p.db", articles=[ONE, TWO])) as made:
        for each in (ONE, TWO):
            made.do(MakeStatement(article_id=each.id, spans=(span(0, 7),), speaker="Vera", topics=("trade", "roaming")))
        made.do(MakeMention(article_id=ONE.id, span=span(11, 15), label="PRODUCT"))
        made.do(SetArticleState(ids=(ONE.id,), state=ArticleState.DONE))
        yield made


def _rows(opened: Project) -> object:
    return {name: rows for name, rows in tables(opened._store.db).items() if name != "trash"}


def _lies(opened: Project, kind: TrashKind, thing: str) -> str:
    found = opened.trash.of(kind, thing)
    assert found
    return found.id


def _restore(opened: Project, *ids: str) -> list[str]:
    """Restore, and return what is not as it was."""
    command = RestoreFromTrash(ids=ids)
    opened.do(command)
    assert opened.check().problems == []
    return [note.text.format(**note.facts) for note in command.report.notes]


def _statement(opened: Project, of: str = ONE.id) -> str:
    return opened.statements.of_article(of)[0].id


def test_an_article_comes_back_with_all_that_hung_on_it(opened: Project) -> None:
    before = _rows(opened)
    opened.do(RemoveArticles(ids=(ONE.id,)))
    (there,) = opened.trash.all()
    assert (there.kind, there.title, there.coder) == (TrashKind.ARTICLE, "Flax", "anna")
    assert (there.statements, there.tags, there.mentions) == (1, 2, 1)
    assert (opened.articles.count(), opened.statements.count(), opened.search.find("flax")) == (1, 1, [])
    assert opened.topics.counts() == {"trade": 1, "roaming": 1}
    assert _restore(opened, there.id) == []
    assert (_rows(opened), opened.trash.count()) == (before, 0)
    assert [hit.article_id for hit in opened.search.find("flax")] == [ONE.id]
    opened.undo()
    assert (opened.trash.all(), opened.articles.count()) == ([there], 1)
    opened.redo()
    assert _rows(opened) == before
    assert differing(opened._store) == []


def test_a_number_that_was_given_again_is_no_hindrance(opened: Project) -> None:
    opened.do(RemoveArticles(ids=(TWO.id,)))
    opened.do(AddArticles(articles=(article("A third text.", title="Third"),)))
    assert _restore(opened, _lies(opened, TrashKind.ARTICLE, TWO.id)) == []
    assert [hit.article_id for hit in opened.search.find("roaming")] == [TWO.id]
    assert opened.articles.count() == 3


def test_adding_what_lies_in_the_trash_restores_it(opened: Project) -> None:
    before = _rows(opened)
    opened.do(RemoveArticles(ids=(ONE.id, TWO.id)))
    opened.do(AddArticles(articles=(ONE,)))
    assert [each.thing for each in opened.trash.all()] == [TWO.id]
    assert opened.articles.get(ONE.id).state is ArticleState.DONE
    opened.do(AddArticles(articles=(TWO,)))
    after = _rows(opened)
    assert (after, opened.trash.count()) == (before, 0)


def test_a_statement_made_by_hand_can_be_found_again(opened: Project) -> None:
    before, made = _rows(opened), _statement(opened)
    opened.do(Reject(statements=(made,)))
    (there,) = opened.trash.all()
    assert (there.kind, there.title, there.article_id, there.tags) == (TrashKind.STATEMENT, "Exports", ONE.id, 2)
    assert _restore(opened, there.id) == []
    assert _rows(opened) == before


def test_open_suggestions_of_the_same_words_give_way_to_a_restored_statement(opened: Project) -> None:
    made = _statement(opened)
    opened.do(Reject(statements=(made,)))
    found = suggestions(ONE.body)
    same = replace(found.statements[0], spans=(span(0, 7),))
    opened.do(RecordSuggestions(articles={ONE.id: replace(found, statements=(same,))}))
    assert len(opened.statements.of_article(ONE.id)) == 1
    assert _restore(opened, _lies(opened, TrashKind.STATEMENT, made)) == []
    assert [each.id for each in opened.statements.of_article(ONE.id)] == [made]


def test_a_statement_waits_for_its_article(opened: Project) -> None:
    made = _statement(opened)
    opened.do(Reject(statements=(made,)))
    opened.do(RemoveArticles(ids=(ONE.id,)))
    statement, whole = _lies(opened, TrashKind.STATEMENT, made), _lies(opened, TrashKind.ARTICLE, ONE.id)
    with pytest.raises(CorpusError, match="Restore the article first"):
        opened.do(RestoreFromTrash(ids=(statement,)))
    assert opened.trash.count() == 2
    assert _restore(opened, statement, whole) == []
    assert _statement(opened) == made


def test_a_topic_comes_back_with_its_tags(opened: Project) -> None:
    before = _rows(opened)
    opened.do(SetTag(statements=(_statement(opened),), topic="trade", stance=Stance.OPPOSES))
    opened.do(RemoveTopic(slug="trade"))
    (there,) = opened.trash.all()
    assert (there.kind, there.thing, there.title) == (TrashKind.TOPIC, "trade", "trade")
    assert (there.statements, there.tags) == (2, 2)
    assert opened.topics.counts() == {"roaming": 2}
    assert _restore(opened, there.id) == []
    stances = [tag.stance for tag in opened.statements.tags_of(_statement(opened)) if tag.topic == "trade"]
    assert stances == [Stance.OPPOSES]
    opened.undo()
    opened.undo()
    opened.undo()
    assert _rows(opened) == before


def test_a_key_that_another_topic_has_stays_with_it(opened: Project) -> None:
    opened.do(RemoveTopic(slug="trade"))
    opened.do(EditTopic(topic=Topic(slug="roaming", name="roaming", key="1")))
    assert _restore(opened, _lies(opened, TrashKind.TOPIC, "trade")) == [
        "The key 1 belongs to roaming now, so trade has none."
    ]
    assert (opened.topics.get("trade").key, opened.topics.get("roaming").key) == ("", "1")


def test_tags_go_to_the_topic_that_has_the_name_now(opened: Project) -> None:
    opened.do(RemoveTopic(slug="trade"))
    opened.do(AddTopic(topic=Topic(slug="trade", name="New trade")))
    opened.do(SetTag(statements=(_statement(opened),), topic="trade"))
    assert _restore(opened, _lies(opened, TrashKind.TOPIC, "trade")) == [
        "The codebook has a topic trade again: it stays as it is, and has the tags.",
        "Tags left out because their statements have the topic trade again: 1.",
    ]
    assert (opened.topics.get("trade").name, opened.topics.counts()["trade"]) == ("New trade", 2)


def test_a_topic_below_one_that_is_gone_stands_at_the_top(opened: Project) -> None:
    opened.do(AddTopic(topic=Topic(slug="flax", name="Flax", parent="trade")))
    before = _rows(opened)
    with pytest.raises(CorpusError, match="topics below it: flax"):
        opened.do(RemoveTopic(slug="trade"))
    opened.do(RemoveTopic(slug="flax"))
    opened.do(RemoveTopic(slug="trade"))
    below, above = _lies(opened, TrashKind.TOPIC, "flax"), _lies(opened, TrashKind.TOPIC, "trade")
    assert _restore(opened, below) == ["The topic above Flax is not there, so it stands at the top."]
    opened.undo()
    assert _restore(opened, below, above) == []
    assert _rows(opened) == before


@pytest.mark.parametrize("topic_first", [True, False])
def test_a_tag_waits_with_whichever_end_of_it_is_not_there(opened: Project, topic_first: bool) -> None:
    before = _rows(opened)
    for command in (RemoveTopic(slug="trade"), RemoveArticles(ids=(ONE.id,))):
        opened.do(command)
    topic, whole = _lies(opened, TrashKind.TOPIC, "trade"), _lies(opened, TrashKind.ARTICLE, ONE.id)
    for each in (topic, whole) if topic_first else (whole, topic):
        assert _restore(opened, each) == []
    assert _rows(opened) == before


@pytest.mark.parametrize("topic_first", [True, False])
def test_a_tag_that_went_with_its_article_waits_for_its_topic(opened: Project, topic_first: bool) -> None:
    before = _rows(opened)
    for command in (RemoveArticles(ids=(ONE.id,)), RemoveTopic(slug="trade")):
        opened.do(command)
    topic, whole = _lies(opened, TrashKind.TOPIC, "trade"), _lies(opened, TrashKind.ARTICLE, ONE.id)
    for each in (topic, whole) if topic_first else (whole, topic):
        assert _restore(opened, each) == []
    assert (_rows(opened), opened.trash.count()) == (before, 0)


def test_a_tag_whose_topic_is_gone_for_good_is_left_out_and_said(opened: Project) -> None:
    opened.do(RemoveArticles(ids=(ONE.id,)))
    opened.do(RemoveTopic(slug="trade"))
    opened.history.empty_trash([_lies(opened, TrashKind.TOPIC, "trade")])
    assert _restore(opened, _lies(opened, TrashKind.ARTICLE, ONE.id)) == [
        "Tags of the topic trade left out because what they belong to is gone for good: 1."
    ]


def test_what_is_not_in_the_trash_cannot_be_restored(opened: Project) -> None:
    with pytest.raises(CorpusError, match="no nothing in the trash"):
        opened.do(RestoreFromTrash(ids=("nothing",)))


def test_an_import_of_what_lies_in_the_trash_restores_it_first(opened: Project, tmp_path: Path) -> None:
    from tests.corpus.exchange.projects import exported, run

    before = opened.statements.lines()
    exported(opened, tmp_path / "a.json")
    opened.do(RemoveArticles(ids=(ONE.id,)))
    report = run(opened, opened.importing(tmp_path / "a.json"))
    assert (report.restored, report.added) == (1, {})  # type: ignore[attr-defined]
    assert (opened.statements.lines(), opened.trash.count()) == (before, 0)
    assert opened.check().problems == []


def test_the_history_tells_of_the_trash(opened: Project) -> None:
    opened.do(RemoveArticles(ids=(ONE.id,)))
    opened.do(RestoreFromTrash(ids=(_lies(opened, TrashKind.ARTICLE, ONE.id),)))
    opened.do(RemoveTopic(slug="trade"))
    opened.do(Reject(statements=(_statement(opened),)))
    opened.do(RestoreFromTrash(ids=tuple(each.id for each in opened.trash.all())))
    assert [told(step) for step in opened.history.page(limit=5)] == [
        "Restored 2 things from the trash",
        "Removed the statement “Exports”",
        "Removed the topic trade",
        "Restored the article “Flax” from the trash",
        "Removed the article “Flax”",
    ]


@pytest.mark.parametrize(
    "content",
    [
        "no JSON",
        "[]",
        '{"sqlite_master": []}',
        '{"articles": [{"id\\" = 1 --": 1}]}',
        '{"articles": [], "statements": [{"id": "x"}]}',
        '{"statements": []}',
        '{"articles": [{"id": "x", "number": "1", "title": "t", "body": "planted"}]}',
        '{"articles": [{"id": [1], "number": 1, "title": "t"}]}',
        '{"articles": [{"id": "x", "number": 1, "title": "t"}]}',
        f'{{"articles": [{{"id": "{ONE.id}", "number": 1, "title": "t"}}]}}',
        f'{{"articles": [{{"id": "{ONE.id}", "number": {1 << 70}, "title": "t"}}]}}',
    ],
)
def test_a_forged_trash_is_refused_before_it_reaches_a_table(opened: Project, content: str) -> None:
    opened.do(RemoveArticles(ids=(ONE.id,)))
    there = _lies(opened, TrashKind.ARTICLE, ONE.id)
    opened._store.db.execute("UPDATE trash SET content = ?", [content])
    before = tables(opened._store.db)
    with pytest.raises(CorpusError, match="cannot be used"):
        opened.do(RestoreFromTrash(ids=(there,)))
    assert tables(opened._store.db) == before
    assert opened.history.empty_trash() == 1


def test_words_that_the_article_does_not_say_are_not_restored(opened: Project) -> None:
    opened.do(Reject(statements=(_statement(opened),)))
    opened._store.db.execute('UPDATE trash SET content = replace(content, \'"quote":"Exports"\', \'"quote":"Lies"\')')
    with pytest.raises(CorpusError, match="not those of the article"):
        opened.do(RestoreFromTrash(ids=(opened.trash.all()[0].id,)))


def test_a_text_that_is_missing_is_said(opened: Project) -> None:
    opened.do(RemoveArticles(ids=(ONE.id,)))
    opened._store.db.execute("DELETE FROM removed_texts")
    with pytest.raises(CorpusError, match="its text is missing"):
        opened.do(RestoreFromTrash(ids=(opened.trash.all()[0].id,)))


@pytest.mark.parametrize(
    "facts", ["no JSON", "[1]", '{"count": 1e999, "quote": 3, "else": "x"}', '{"count": "x"}', '{"title": "a"}']
)
def test_forged_facts_do_not_break_the_history(opened: Project, facts: str) -> None:
    opened._store.db.execute("UPDATE journal SET facts = ?", [facts])
    steps = opened.history.page()
    assert [isinstance(told(step), str) for step in steps] == [True] * len(steps)
    assert opened.history.page(wanted_steps("zwieback")) == []
