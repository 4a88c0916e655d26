"""The list of articles as a model: what changes in it when articles change."""

import pytest
from PySide6.QtCore import Qt

from corpus.commands.articles import AddArticles, EditArticle, RemoveArticles, SetArticleState
from corpus.commands.decisions import Accept
from corpus.domain.articles import ArticleState, Header, canonical, make_article
from corpus.domain.errors import CorpusError
from corpus.domain.events import Changed
from corpus.domain.filters import ArticleFilter
from corpus.project import Project
from desktop.models.article_list import LINE_ROLE, ArticleListModel


@pytest.fixture
def model(qapp: object, project: Project, qtmodeltester: object) -> ArticleListModel:
    """The model, following its project."""
    made = ArticleListModel()
    made.take(project)
    project.subscribe(made.follow)
    qtmodeltester.check(made)  # type: ignore[attr-defined]
    return made


def titles(model: ArticleListModel) -> list[str]:
    """What the rows show."""
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_rows_stand_in_the_order_of_the_project(model: ArticleListModel) -> None:
    assert titles(model) == ["Flax leaves for the north", "Callers pay less", "Partners meet again", "Undated"]


def test_a_decision_changes_one_row_only(model: ArticleListModel, project: Project) -> None:
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    first = model.index(0, 0).data(LINE_ROLE)
    project.do(Accept(statements=(project.statements.of_article(first.id)[0].id,)))
    assert changed == [(0, 0)]
    now = model.index(0, 0).data(LINE_ROLE)
    assert now.open_statements == first.open_statements - 1
    assert now.state is ArticleState.OPEN


def test_articles_come_and_go_as_rows(model: ArticleListModel, project: Project) -> None:
    told: list[str] = []
    model.rowsInserted.connect(lambda _parent, first, last: told.append(f"in {first}-{last}"))
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(f"out {first}-{last}"))
    model.modelReset.connect(lambda: told.append("reset"))
    new = make_article(canonical("Late news\n\nRain fell."), Header(title="Late news", published="2024-02-01"))
    project.do(AddArticles(articles=(new,)))
    assert titles(model)[1] == "Late news"
    project.do(RemoveArticles(ids=(new.id,)))
    project.undo()
    project.do(EditArticle(id=new.id, published="2024-12-31"))
    assert told == ["in 1-1", "out 1-1", "in 1-1"]
    assert titles(model)[0] == "Late news"


def test_a_filter_restricts_and_a_malformed_one_leaves_the_rows(model: ArticleListModel, project: Project) -> None:
    model.set_filter(ArticleFilter(agency="BelTA"))
    assert titles(model) == ["Flax leaves for the north", "Partners meet again"]
    with pytest.raises(CorpusError):
        model.set_filter(ArticleFilter(words='"open'))
    assert model.rowCount() == 2
    assert model.filter == ArticleFilter(agency="BelTA")


def test_a_pinned_article_keeps_its_place_after_leaving_the_filter(qapp: object, project: Project) -> None:
    model = ArticleListModel()
    model.take(project)
    model.set_filter(ArticleFilter(state=ArticleState.NEW))
    second = model.id_at(1)
    project.do(SetArticleState(ids=(second,), state=ArticleState.DONE))
    model.follow(Changed(articles=frozenset({second})), pinned=second)
    assert model.id_at(1) == second
    assert second not in model.ids()
    model.unpin(second)
    assert model.row_of(second) == 1
    model.unpin("another")
    assert model.row_of(second) == -1
    assert model.rowCount() == 3


def test_many_changed_articles_are_read_at_once(model: ArticleListModel, project: Project) -> None:
    many = [make_article(canonical(f"Text {n}."), Header(title=f"T{n}")) for n in range(60)]
    project.do(AddArticles(articles=tuple(many)))
    assert model.rowCount() == 64


def test_a_row_is_described_for_those_who_do_not_see_it(model: ArticleListModel) -> None:
    text = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Flax leaves for the north" in text
    assert "0 of 3 statements decided" in text
    assert "7 June (year unknown)" in model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(3, 0).data(Qt.ItemDataRole.ToolTipRole) == "Undated\nno statements yet"


def test_no_project_is_no_row(model: ArticleListModel) -> None:
    model.take(None)
    model.follow(Changed(articles=frozenset({"x"})))
    assert model.rowCount() == 0
    assert model.ids() == []
