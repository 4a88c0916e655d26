"""What waits for a decision: which, in which order, in pages along indexes."""

from pathlib import Path

import pytest

from corpus.commands.decisions import Accept, Reject
from corpus.commands.statements import SetOrganisation, SetSpeaker
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetTag
from corpus.domain.articles import Header
from corpus.domain.queue import QueueFilter, QueueOrder
from corpus.domain.spans import span
from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedStatement, ProposedTag, Suggestions
from corpus.project import Project
from tests.corpus.making import article
from tests.corpus.making import project as make_project

SCORES = (0.9, 0.52, 0.1, 0.45, 0.7, 0.6)
ALL = QueueFilter(order=QueueOrder.UNCERTAIN)


def _suggestions(number: int) -> Suggestions:
    """Six statements of one speaker, with a topic each; the last has a second one, and a seventh has none."""
    tags = [(ProposedTag(topic="trade", score=score, reasons=("flax",)),) for score in SCORES]
    tags[-1] = (*tags[-1], ProposedTag(topic="roaming", score=0.51, reasons=("calls",)))
    found = [
        ProposedStatement(spans=(span(5 * at, 5 * at + 4),), kind=Kind.DIRECT, speaker=f"Speaker {number}", tags=own)
        for at, own in enumerate(tags)
    ]
    found.append(ProposedStatement(spans=(span(40, 44),), kind=Kind.NARRATIVE, score=0.5))
    return Suggestions(header=Header(), model="test-1", mentions=(), statements=tuple(found))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Three articles with seven open statements each."""
    made = [article(f"{number} " + "flax goes by " * 6) for number in range(3)]
    opened = make_project(tmp_path / "queue.db", articles=made)
    opened.do(RecordSuggestions(articles={each.id: _suggestions(at) for at, each in enumerate(made)}))
    return opened


def _ids(project: Project, wanted: QueueFilter, *, without: frozenset[str] = frozenset(), seed: int = 1) -> list[str]:
    page = project.queue.page(wanted, without=without, seed=seed, limit=100)
    return [each.statement for each in page]


def test_reading_order_follows_the_articles(project: Project) -> None:
    articles = tuple(reversed(project.articles.ids()))
    wanted = QueueFilter(articles=articles)
    expected = [each.id for article_id in articles for each in project.statements.of_article(article_id)]
    assert _ids(project, wanted) == expected
    assert project.queue.count(wanted) == 21
    project.do(Accept(statements=(expected[0],)))
    project.do(Reject(statements=(expected[1],)))
    assert _ids(project, wanted, without=frozenset(expected[2:4])) == expected[4:]
    assert project.queue.count(wanted) == 19
    assert [project.queue.is_open(each) for each in expected[:3]] == [False, False, True]
    project.close()


def test_the_least_certain_first_and_one_in_five_by_chance(project: Project) -> None:
    page = project.queue.page(ALL, without=frozenset(), seed=7, limit=15)
    assert [each.drawn for each in page] == [False, False, False, False, True] * 3
    certain = [_distance(project, each.statement) for each in page if not each.drawn]
    assert certain == sorted(certain)
    assert page == project.queue.page(ALL, without=frozenset(), seed=7, limit=15)
    assert len({tuple(_ids(project, ALL, seed=seed)) for seed in range(6)}) > 1
    assert sorted(_ids(project, ALL)) == sorted(_ids(project, QueueFilter(articles=tuple(project.articles.ids()))))
    project.close()


def _distance(project: Project, statement: str) -> float:
    own = project.statements.get(statement).score
    scores = [tag.score for tag in project.statements.tags_of(statement)]
    return round(min(abs(each - 0.5) for each in (own, *scores) if each is not None), 6)


def test_an_open_topic_keeps_an_accepted_statement_in_the_queue(project: Project) -> None:
    roaming = QueueFilter(topic="roaming", order=QueueOrder.UNCERTAIN)
    before = _ids(project, roaming)
    assert len(before) == project.queue.count(roaming) == project.tallies.waiting()["roaming"] == 3
    project.do(SetTag(statements=(before[0],), topic="trade"))
    assert project.queue.is_open(before[0])
    assert (len(_ids(project, roaming)), project.queue.count(roaming), project.queue.count(ALL)) == (3, 3, 21)
    project.do(Accept(statements=(before[0],)))
    assert before[0] not in _ids(project, roaming)
    assert (project.queue.count(roaming), project.queue.count(ALL)) == (2, 20)
    assert project.tallies.waiting()["roaming"] == 2
    project.close()


def test_one_speaker_under_the_suggested_name_or_as_an_actor(project: Project) -> None:
    wanted = QueueFilter(speaker="Speaker 1", order=QueueOrder.UNCERTAIN)
    mine = _ids(project, wanted)
    assert len(mine) == project.queue.count(wanted) == 6
    certain = [each.statement for each in project.queue.page(wanted, without=frozenset(), seed=1) if not each.drawn]
    assert [_distance(project, each) for each in certain] == sorted(_distance(project, each) for each in certain)
    last = project.statements.of_article(project.statements.get(mine[0]).article_id)[5]
    project.do(SetSpeaker(ids=(last.id,), speaker="Speaker 1"))  # accepted, its topics are still open
    assert sorted(_ids(project, wanted)) == sorted(mine)
    one = QueueFilter(articles=(last.article_id,), topic="roaming", speaker="Speaker 1")
    assert _ids(project, one) == [last.id]
    assert project.queue.speakers() == ["Speaker 0", "Speaker 1", "Speaker 2"]
    project.close()


def test_articles_restrict_the_uncertain_too(project: Project) -> None:
    first = project.articles.ids()[0]
    wanted = QueueFilter(articles=(first,), order=QueueOrder.UNCERTAIN)
    assert {project.statements.get(each).article_id for each in _ids(project, wanted)} == {first}
    assert len(_ids(project, wanted)) == 7
    project.close()


def test_an_earlier_decision_of_the_same_words(project: Project) -> None:
    first, second, *_ = _ids(project, QueueFilter(articles=tuple(project.articles.ids())))
    assert project.queue.precedent("trade", ("flax",), not_for=second) is None
    project.do(Accept(statements=(first,)))
    quote = project.statements.get(first).quote
    found = project.queue.precedent("trade", (quote.upper(), "nothing"), not_for=second)
    assert found
    assert (found.statement, found.quote, found.coder) == (first, quote, "anna")
    assert project.queue.precedent("trade", (), not_for=second) is None
    assert project.queue.precedent("trade", (quote,), not_for=first) is None
    project.close()


def test_for_whom_somebody_spoke_the_last_time(project: Project) -> None:
    first, *_ = _ids(project, QueueFilter(articles=tuple(project.articles.ids())))
    project.do(SetSpeaker(ids=(first,), speaker="Vera"))
    actor = project.statements.get(first).speaker_id or ""
    assert project.queue.organisation_of(actor) is None
    project.do(SetOrganisation(ids=(first,), organisation="Flax Board"))
    assert project.queue.organisation_of(actor) == "Flax Board"
    project.close()


def test_the_uncertain_are_walked_along_their_indexes(project: Project) -> None:
    told: list[str] = []
    db = project._store.db.conn
    db.set_trace_callback(told.append)
    project.queue.page(ALL, without=frozenset(), seed=1)
    db.set_trace_callback(None)
    for query in told:
        if "INDEXED BY" in query:
            plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query}")]
            assert not any("TEMP B-TREE" in line for line in plan), plan
    assert sum("INDEXED BY" in query for query in told) == 2
    project.close()


def test_of_very_many_articles_some_are_drawn_from(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.store.queue._CHUNK", 2)
    wanted = QueueFilter(articles=tuple(project.articles.ids()), order=QueueOrder.UNCERTAIN)
    page = project.queue.page(wanted, without=frozenset(), seed=3, limit=15)
    assert [each.drawn for each in page] == [False, False, False, False, True] * 3
    assert page == project.queue.page(wanted, without=frozenset(), seed=3, limit=15)
    assert len(_ids(project, wanted)) == project.queue.count(wanted) == 21
    project.close()
