"""How far the work is, counted along indexes: the same as one by one, of all articles and of each story once."""

from collections import Counter
from pathlib import Path

from corpus.commands.articles import SetArticleState
from corpus.commands.clusters import JoinRepeats
from corpus.commands.decisions import Accept, Reject
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetTag
from corpus.domain.articles import ArticleState
from corpus.domain.statements import State
from corpus.project import Project
from tests.corpus.making import TEXT, article, project, suggestions

ARTICLES = tuple(article(f"{number}. {TEXT}") for number in range(6))


def _made(path: Path) -> Project:
    """Two stories told twice: one statement is accepted, one with a topic only, one rejected though a topic waits."""
    opened = project(path, articles=ARTICLES)
    opened.do(RecordSuggestions(articles={each.id: suggestions(each.body) for each in ARTICLES}))
    first, second, third, fourth, fifth, _ = (opened.statements.of_article(each.id)[0].id for each in ARTICLES)
    opened.do(Accept(statements=(first, second)))
    opened.do(SetTag(statements=(third,), topic="trade"))
    opened.do(Reject(statements=(fourth, fifth)))
    opened._store.db.execute("UPDATE tags SET state = 'suggested' WHERE statement_id = ? AND topic = 'trade'", [fifth])
    for pair in (ARTICLES[0:2], ARTICLES[2:4]):
        opened.do(JoinRepeats(ids=tuple(each.id for each in pair)))
    opened.do(SetArticleState(ids=(ARTICLES[0].id, ARTICLES[1].id, ARTICLES[5].id), state=ArticleState.DONE))
    return opened


def _one_by_one(opened: Project, articles: list[str]) -> tuple[Counter[State], Counter[str], Counter[str]]:
    states, accepted, waiting = Counter[State](), Counter[str](), Counter[str]()
    for statement in (each for key in articles for each in opened.statements.of_article(key, rejected=True)):
        tags = opened.statements.tags_of(statement.id)
        states[statement.state] += 1
        accepted.update(tag.topic for tag in tags if tag.state is State.ACCEPTED)
        if statement.state is not State.REJECTED:
            waiting.update({tag.topic for tag in tags if tag.state is State.SUGGESTED})
    return states, accepted, waiting


def test_counts_are_those_of_looking_at_each(tmp_path: Path) -> None:
    opened = _made(tmp_path / "p.db")
    every = opened.articles.ids()
    stories = opened.repeats.once(every)
    assert (len(every), len(stories)) == (6, 4)
    found = []
    for once, articles in ((False, every), (True, stories)):
        states, accepted, waiting = _one_by_one(opened, articles)
        found.append((accepted["trade"], waiting["trade"], waiting["roaming"]))
        assert opened.tallies.states(once=once) == {state: states[state] for state in State}
        assert opened.tallies.accepted(once=once) == accepted
        assert opened.tallies.waiting(once=once) == waiting
    assert found == [(3, 1, 2), (2, 1, 2)]
    assert not opened.tallies.is_large()
    opened.close()


def test_the_overview_is_the_same_in_a_worker_and_counts_stories_as_the_list_does(tmp_path: Path) -> None:
    opened = _made(tmp_path / "p.db")
    here = ARTICLES[0].id
    for once, articles in ((False, (3, 6)), (True, (2, 4))):
        found = opened.overview(here, once=once)
        assert ((found.done, found.articles), found.here, (found.clusters, found.repeats)) == (articles, (1, 1), (2, 2))
        assert (found.decided, found.statements) == ((3, 4), (2, 3))[once]
        task = opened.counting_overview(here, once=once)
        assert len(list(task.run())) == 5
        assert task.report() == found
    opened.close()
