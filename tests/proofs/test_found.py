"""What the random sequences found, each in a few lines."""

from pathlib import Path

import pytest

from corpus.commands.articles import AddArticles, RemoveArticles
from corpus.commands.salvaging import KeepSalvaged
from corpus.commands.topics import AddTopic
from corpus.commands.trash_restoring import RestoreFromTrash
from corpus.domain.articles import Article
from corpus.domain.errors import CorpusError
from corpus.domain.topics import Topic
from corpus.store.values import article_row
from tests.corpus.making import article, project


def _salvaged(one: Article) -> KeepSalvaged:
    row = article_row(one) | {"added": "2024-05-14T10:32:00.125Z"}
    return KeepSalvaged(rows={("articles", one.id): row}, texts={one.id: one.body})


def test_a_salvaged_article_keeps_its_number_in_a_replay(tmp_path: Path) -> None:
    first, second = article("One."), article("Two.")
    made = project(tmp_path / "p.db", articles=[first])
    made.do(_salvaged(second))
    made.do(RemoveArticles(ids=(first.id,)))
    made.history.empty_trash()
    assert made.check().problems == []
    made.close()


def test_what_came_back_on_another_way_stays_in_the_history_when_the_trash_is_emptied(tmp_path: Path) -> None:
    one = article("One.")
    made = project(tmp_path / "p.db", articles=[one])
    made.do(RemoveArticles(ids=(one.id,)))
    made.do(_salvaged(one))
    with pytest.raises(CorpusError, match="in the project already"):
        made.do(RestoreFromTrash(ids=tuple(each.id for each in made.trash.all())))
    made.history.empty_trash()
    assert made.articles.count() == 1
    assert made.check().problems == []
    made.close()


def test_a_row_that_may_not_go_is_not_told_as_gone(tmp_path: Path) -> None:
    made = project(tmp_path / "p.db", articles=[article("One.")])
    made.do(AddTopic(topic=Topic(slug="tolls", name="Tolls", parent="trade")))
    made.do(KeepSalvaged(rows={("topics", "trade"): None}, texts={}))  # the topic below it holds it
    assert "trade" in [topic.slug for topic in made.topics.all()]
    assert made.check().problems == []
    made.close()


def test_a_topic_below_none_is_refused_in_a_sentence(tmp_path: Path) -> None:
    made = project(tmp_path / "p.db")
    with pytest.raises(CorpusError, match="no topic space"):
        made.do(AddTopic(topic=Topic(slug="tolls", name="Tolls", parent="space")))
    made.do(AddArticles(articles=(article("One."),)))
    made.close()
