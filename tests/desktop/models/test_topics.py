"""The codebook, and the topics of one statement, as models."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from corpus.commands.decisions import Accept, AcceptAll, Reject
from corpus.commands.tags import RemoveTag, SetStance, SetTag
from corpus.commands.topics import AddTopic, EditTopic, MoveTopic, RemoveTopic
from corpus.domain.statements import Stance, State
from corpus.domain.topics import Topic
from corpus.project import Project
from desktop.models.codebook import CodebookModel
from desktop.models.topic_choices import TopicChoiceModel


@pytest.fixture
def codebook(qapp: object, project: Project, qtmodeltester: object) -> CodebookModel:
    """The model, following its project."""
    made = CodebookModel()
    made.take(project)
    project.subscribe(made.follow)
    qtmodeltester.check(made)  # type: ignore[attr-defined]
    return made


def names(model: CodebookModel | TopicChoiceModel) -> list[str]:
    """What the rows show."""
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_topics_stand_in_the_order_of_the_codebook_with_their_counts(codebook: CodebookModel, project: Project) -> None:
    assert names(codebook) == ["trade", "roaming", "aviation", "energy"]
    assert {codebook.entry(row).count for row in range(4)} == {0}
    project.do(AcceptAll(articles=tuple(project.articles.ids())))
    assert [codebook.entry(row).count for row in range(4)] == [4, 4, 0, 0]
    assert codebook.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "trade, 4 tags"
    assert codebook.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Buying and selling."


def test_counts_follow_every_change_of_a_few_statements(codebook: CodebookModel, project: Project) -> None:
    first, second = (each.id for each in project.statements.of_article(project.articles.ids()[0])[:2])

    def counted() -> dict[str, int]:
        rows = map(codebook.entry, range(codebook.rowCount()))
        return {row.topic.slug: row.count for row in rows if row.count}

    for change in (
        SetTag(statements=(first, second), topic="energy"),
        Accept(statements=(first,)),
        RemoveTag(statements=(first,), topic="energy"),
        Reject(statements=(second,)),
    ):
        before = counted()
        project.do(change)
        now = project.topics.counts()
        assert counted() == now != before
        project.undo()
        assert counted() == before
        project.redo()
        assert counted() == now


def test_topics_are_added_edited_moved_and_removed_as_rows(codebook: CodebookModel, project: Project) -> None:
    resets: list[str] = []
    codebook.modelReset.connect(lambda: resets.append("reset"))
    project.do(AddTopic(topic=Topic(slug="space", name="space")))
    project.do(MoveTopic(slug="space", position=0))
    project.do(EditTopic(topic=Topic(slug="energy", name="power")))
    project.do(RemoveTopic(slug="aviation"))
    assert names(codebook) == ["space", "trade", "roaming", "power"]
    project.undo()
    assert names(codebook) == ["space", "trade", "roaming", "aviation", "power"]
    assert codebook.row_of("roaming") == 2
    assert not resets
    codebook.take(None)
    assert codebook.rowCount() == 0


def shown(model: TopicChoiceModel, project: Project, number: int = 1) -> str:
    """Show a statement of the first article; returns its id."""
    statement = project.statements.of_article(project.articles.ids()[0])[number]
    tags = project.statements.tags_of(statement.id)
    model.show_tags(statement.id, project.topics.all(), tags, project.coder)
    return statement.id


def test_suggested_topics_come_first_then_decided_ones_then_the_rest(qapp: object, project: Project) -> None:
    model = TopicChoiceModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    statement = project.statements.of_article(project.articles.ids()[0])[1]
    project.do(SetTag(statements=(statement.id,), topic="energy"))
    shown(model, project)
    assert names(model) == ["roaming", "trade", "energy", "aviation"]
    assert model.choice(0).why == "“calls”, “border”"
    assert [model.choice(row).state for row in range(4)] == [
        State.SUGGESTED,
        State.SUGGESTED,
        State.ACCEPTED,
        None,
    ]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "roaming, suggested, 0.90, “calls”, “border”"
    assert model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "energy, accepted"


def test_rows_keep_their_places_while_a_statement_is_shown(qapp: object, project: Project) -> None:
    model = TopicChoiceModel()
    statement = shown(model, project)
    before = names(model)
    project.do(SetTag(statements=(statement,), topic="aviation"))
    project.do(SetTag(statements=(statement,), topic="trade"))
    project.do(SetStance(statement=statement, topic="trade", stance=Stance.OPPOSES))
    project.do(RemoveTag(statements=(statement,), topic="roaming"))
    project.do(AddTopic(topic=Topic(slug="space", name="space")))
    shown(model, project)
    assert names(model) == [*before, "space"]
    trade = model.choice(model.row_of("trade"))
    assert trade.mine
    assert trade.why == "“border”"
    assert model.choice(model.row_of("roaming")).state is None
    described = model.index(model.row_of("trade"), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert described == "trade, accepted, opposes"
    shown(model, project, 0)
    shown(model, project, 1)
    assert names(model) == ["trade", "aviation", "roaming", "energy", "space"]
    model.clear()
    assert model.rowCount() == 0


def test_the_own_decision_counts_before_a_suggestion_and_that_before_anothers(qapp: object, project: Project) -> None:
    model = TopicChoiceModel()
    statement = shown(model, project)
    project.do(SetTag(statements=(statement,), topic="energy"))
    tags = project.statements.tags_of(statement)
    model.show_tags(statement, project.topics.all(), tags, "boris")
    energy = model.choice(model.row_of("energy"))
    assert (energy.mine, energy.coder) == (False, "anna")
