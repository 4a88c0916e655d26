"""The table of statements as a model: filters, sorting, and what a change touches."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from corpus.commands.actors import EditActor
from corpus.commands.articles import EditArticle, RemoveArticles
from corpus.commands.decisions import Accept, AcceptAll, Reject
from corpus.commands.statements import SetSpeaker
from corpus.commands.topics import EditTopic
from corpus.domain.filters import StatementFilter
from corpus.domain.statements import State
from corpus.domain.topics import Topic
from corpus.project import Project
from corpus.store import statement_pages
from desktop.models import statement_rows
from desktop.models.statement_rows import Column
from desktop.models.statement_table import LINE_ROLE, StatementTableModel


@pytest.fixture
def table(qapp: object, project: Project, qtmodeltester: object) -> StatementTableModel:
    """The model, following its project."""
    made = StatementTableModel()
    made.take(project)
    project.subscribe(made.follow)
    qtmodeltester.check(made)  # type: ignore[attr-defined]
    return made


@pytest.fixture
def untested(qapp: object, project: Project) -> StatementTableModel:
    """The model without its tester, which would fetch all rows at once."""
    made = StatementTableModel()
    made.take(project)
    project.subscribe(made.follow)
    return made


def column(table: StatementTableModel, which: Column) -> list[str]:
    """What a column shows."""
    return [table.index(row, which).data() for row in range(table.rowCount())]


def test_statements_of_newer_articles_come_first(table: StatementTableModel) -> None:
    assert table.rowCount() == table.total() == 6
    assert column(table, Column.DATE) == ["5 Mar 2024"] * 3 + ["9 Jan 2024"] * 3
    assert column(table, Column.SPEAKER)[:3] == ["Pavel Zhuk", "Pavel Zhuk", "–"]
    assert column(table, Column.TOPICS)[:3] == ["trade", "trade, roaming", "roaming"]
    assert column(table, Column.STATE) == ["suggested"] * 6
    assert column(table, Column.ARTICLE)[0] == "BelTA  ·  Flax leaves for the north"
    assert table.headerData(Column.SPEAKER, Qt.Orientation.Horizontal) == "Speaker"


def test_a_decision_changes_one_row_only(table: StatementTableModel, project: Project) -> None:
    changed: list[tuple[int, int]] = []
    others: list[str] = []
    table.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    for signal in (table.modelReset, table.rowsInserted, table.rowsRemoved, table.layoutChanged):
        signal.connect(lambda *_: others.append("more"))
    project.do(Accept(statements=(table.id_at(4),)))
    assert changed == [(4, 4)]
    assert not others
    assert table.index(4, 0).data(LINE_ROLE).open_topics == ()


@pytest.mark.parametrize(
    ("wanted", "rows"),
    [
        (StatementFilter(topic="trade"), 3),
        (StatementFilter(state=State.ACCEPTED), 1),
        (StatementFilter(state=State.SUGGESTED), 4),
        (StatementFilter(state=State.REJECTED), 1),
        (StatementFilter(speaker="zhuk"), 3),
        (StatementFilter(speaker="flax board"), 2),
        (StatementFilter(words="CALLS nothing"), 1),
        (StatementFilter(words="pay less"), 3),
        (StatementFilter(words="nowhere"), 0),
    ],
)
def test_filters(table: StatementTableModel, project: Project, wanted: StatementFilter, rows: int) -> None:
    project.do(Accept(statements=(table.id_at(0),)))
    project.do(Reject(statements=(table.id_at(1),)))
    table.set_filter(wanted)
    assert table.rowCount() == rows


def test_one_article_only(table: StatementTableModel, project: Project) -> None:
    article = project.articles.ids()[1]
    table.set_filter(replace(table.filter, article_id=article))
    assert {table.index(row, 0).data(LINE_ROLE).article_id for row in range(table.rowCount())} == {article}


def test_a_rejected_statement_goes_and_undo_brings_it_back(table: StatementTableModel, project: Project) -> None:
    second = table.id_at(1)
    project.do(Reject(statements=(second,)))
    assert table.row_of(second) == -1
    project.undo()
    assert table.row_of(second) == 1
    table.set_filter(StatementFilter(state=State.REJECTED))
    project.do(Reject(statements=(second,)))
    assert table.row_of(second) == 0


def test_sorting_puts_what_is_missing_last_in_both_directions(table: StatementTableModel) -> None:
    table.sort(Column.SPEAKER, Qt.SortOrder.AscendingOrder)
    assert column(table, Column.SPEAKER)[-2:] == ["–", "–"]
    table.sort(Column.SPEAKER, Qt.SortOrder.DescendingOrder)
    assert column(table, Column.SPEAKER)[-2:] == ["–", "–"]
    table.sort(Column.STATEMENT, Qt.SortOrder.AscendingOrder)
    quotes = column(table, Column.STATEMENT)
    assert quotes == sorted(quotes, key=str.casefold)
    table.sort(Column.DATE, Qt.SortOrder.AscendingOrder)
    assert column(table, Column.DATE)[0] == "9 Jan 2024"
    table.sort(-1)
    assert column(table, Column.DATE)[0] == "5 Mar 2024"


def test_dates_without_a_year_sort_after_the_dated_ones(table: StatementTableModel, project: Project) -> None:
    project.do(EditArticle(id=project.articles.ids()[0], published="--06-07"))
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table.sort(Column.DATE, order)
        assert column(table, Column.DATE)[-1] == "7 Jun, no year"
    table.sort(-1)
    assert column(table, Column.DATE)[0] == "9 Jan 2024"


def test_new_names_show_everywhere(table: StatementTableModel, project: Project) -> None:
    project.do(AcceptAll(articles=tuple(project.articles.ids())))
    actor = project.actors.named("Pavel Zhuk")
    assert actor
    project.do(EditActor(actor=replace(actor, name="Pavel A. Zhuk")))
    assert column(table, Column.SPEAKER).count("Pavel A. Zhuk") == 4
    project.do(EditTopic(topic=Topic(slug="trade", name="commerce")))
    assert column(table, Column.TOPICS)[0] == "commerce"
    project.do(SetSpeaker(ids=(table.id_at(0),), speaker="Vera Lis"))
    assert column(table, Column.SPEAKER)[0] == "Vera Lis"


def test_removed_articles_take_their_statements_along(table: StatementTableModel, project: Project) -> None:
    project.do(RemoveArticles(ids=(project.articles.ids()[0],)))
    assert table.rowCount() == table.total() == 3
    table.take(None)
    assert table.rowCount() == table.total() == 0


def test_rows_come_as_the_view_wants_them_and_a_change_between_loses_none(
    untested: StatementTableModel, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(statement_rows, "_FIRST", 2)
    monkeypatch.setattr(statement_pages, "_LEAST", 1)
    table = untested
    every = table.ids()
    table.set_filter(StatementFilter(since="2000"))
    assert [table.id_at(row) for row in range(table.rowCount())] == every[:3]
    assert table.canFetchMore(QModelIndex())
    project.do(Reject(statements=(every[1],)))
    while table.canFetchMore(QModelIndex()):
        table.fetchMore(QModelIndex())
    assert [table.id_at(row) for row in range(table.rowCount())] == table.ids() == [every[0], *every[2:]]
    assert table.row_of(every[5]) == 4


def test_what_is_rare_is_looked_for_in_steps(
    untested: StatementTableModel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(statement_rows, "_MOMENT", -1)
    monkeypatch.setattr(statement_pages, "_LEAST", 1)
    table = untested
    table.set_filter(StatementFilter(words="nowhere"))
    assert table.rowCount() == 0
    assert table.has_more()
    qtbot.waitUntil(lambda: not table.has_more())
    assert table.rowCount() == 0
