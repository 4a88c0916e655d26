"""Which articles a list shows, found in any thread."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from corpus.commands.articles import SetArticleState
from corpus.domain.articles import ArticleState
from corpus.domain.filters import ArticleFilter
from corpus.domain.listing import ArticleListing, ArticleQuestion
from corpus.project import Project
from corpus.store.store import Store
from tests.corpus.making import article, project

ARTICLES = [article(f"Flax is counted, {number}.", agency="BelTA", published=f"2024-05-0{number}") for number in (1, 2)]
ARTICLES.append(article("Linen is not.", agency="TASS"))
_ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture(name="opened")
def _opened(tmp_path: Path) -> Iterator[Project]:
    made = project(tmp_path / "p.db", articles=ARTICLES)
    made.do(SetArticleState(ids=(ARTICLES[0].id,), state=ArticleState.DONE))
    yield made
    made.close()


@pytest.mark.parametrize(
    "wanted",
    [
        ArticleFilter(),
        ArticleFilter(state=ArticleState.DONE),
        ArticleFilter(words="flax", state=ArticleState.NEW),
        ArticleFilter(agency="TASS", state=ArticleState.OPEN),
        ArticleFilter(words="hemp"),
    ],
)
def test_another_connection_finds_the_same(opened: Project, wanted: ArticleFilter) -> None:
    counts = opened.articles.counts_by_state(replace(wanted, state=None))
    listing = ArticleListing(ids=opened.articles.ids(wanted), every=sum(counts.values()), counts=counts)
    question = ArticleQuestion(wanted=wanted)
    assert opened.listed(question) == listing
    assert opened.listing(question, Event()) == listing
    assert opened.listing(replace(question, rows=False), Event()) == replace(listing, ids=None)


def test_what_is_stopped_leaves_in_the_midst_of_a_query(opened: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, stopped = Event(), Event()

    def look(store: Store, _question: ArticleQuestion) -> None:
        begun.set()
        store.db.execute(_ENDLESS).fetchone()

    monkeypatch.setattr("corpus.tasks.listing.list_articles", look)
    question = ArticleQuestion(wanted=ArticleFilter())
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(opened.listing, question, stopped)
        assert begun.wait(10)
        assert not future.done()
        stopped.set()
        assert future.result(10) is None
    begun.clear()
    assert opened.listing(question, stopped) is None
    assert not begun.is_set(), "nothing is begun any more"


def test_what_cannot_be_opened_again_is_left_to_who_has_it_open(opened: Project) -> None:
    question = ArticleQuestion(wanted=ArticleFilter(words="flax"))
    moved = opened.path.rename(opened.path.with_name("moved.db"))
    assert opened.listing(question, Event()) is None
    assert opened.listed(question).every == 2
    moved.rename(opened.path)


def test_a_bug_is_not_taken_for_that(opened: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "corpus.tasks.listing.list_articles", lambda store, _question: store.db.execute("SELECT nothing")
    )
    with pytest.raises(sqlite3.OperationalError):
        opened.listing(ArticleQuestion(wanted=ArticleFilter()), Event())
