"""The list of a large project: rows come from a worker, the newest question wins, and nothing old is ever shown."""

import threading
from collections.abc import Iterator
from threading import Event
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.commands.articles import RemoveArticles, SetArticleState
from corpus.domain.articles import ArticleState
from corpus.domain.filters import ArticleFilter
from corpus.domain.listing import ArticleListing, ArticleQuestion
from corpus.project import Project
from corpus.store.store import Store
from corpus.tasks.listing import list_articles
from desktop.session import Session
from desktop.theme import LIGHT
from desktop.views.article_list import ArticleListPanel

ENDLESS: Final = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


class Worker:
    """Looks for articles, and tells what it found once it is let: by then it may be old."""

    def __init__(self) -> None:
        self.gate = Event()
        self.begun = Event()
        self.asked: list[str] = []

    def look(self, store: Store, question: ArticleQuestion) -> ArticleListing:
        """What the worker does."""
        found = list_articles(store, question)
        if question.wanted.words == "endless":
            self.begun.set()
            store.db.execute(ENDLESS).fetchone()
        self.asked.append(question.wanted.words)
        assert self.gate.wait(10)
        return found


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> Worker:
    """The worker of every project, each of which is large."""
    made = Worker()
    monkeypatch.setattr("desktop.models.article_answers.SMALL", 0)
    monkeypatch.setattr("corpus.tasks.listing.list_articles", made.look)
    return made


@pytest.fixture
def panel(qtbot: QtBot, worker: Worker, session: Session) -> Iterator[ArticleListPanel]:
    """The panel on a screen, and what it showed."""
    made = ArticleListPanel(session, LIGHT)
    qtbot.addWidget(made)
    made.show()
    yield made
    worker.gate.set()
    session.take(None)


def rows(panel: ArticleListPanel) -> list[str]:
    """The articles that are seen."""
    model = panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def search(panel: ArticleListPanel, words: str) -> None:
    """Look for some words at once."""
    panel.filters.search.setText(words)
    panel.filters.search.settle()
    panel.filters.changed.emit()


def let(qtbot: QtBot, worker: Worker, panel: ArticleListPanel) -> None:
    """Let the worker look, and wait for what it finds."""
    worker.gate.set()
    qtbot.waitUntil(lambda: not panel.answers.waiting, timeout=20_000)


def test_the_rows_stay_until_the_newest_answer_is_there(
    qtbot: QtBot, worker: Worker, panel: ArticleListPanel, session: Session
) -> None:
    first, every = panel.visible_ids()[1], rows(panel)
    session.show_article(first)
    seen: list[list[str]] = []
    panel.settled.connect(lambda: seen.append(rows(panel)))
    search(panel, "nowhere")
    qtbot.waitUntil(lambda: worker.asked == ["nowhere"])
    search(panel, "gone")
    search(panel, 'title:"Callers pay"')
    assert panel.current_filter() == ArticleFilter(words='title:"Callers pay"'), "what follows the words does at once"
    search(panel, '"open')
    assert panel.answers.waiting, "what is not understood asks nothing"
    assert rows(panel) == every
    let(qtbot, worker, panel)
    assert rows(panel) == ["Callers pay less"]
    assert [each for each in seen if each != every] == [["Callers pay less"]]
    assert "gone" not in worker.asked, "what was given up before it began is never looked for"
    assert panel.filters.pills.pill(None).text() == "All 1"
    assert (session.article, panel.selected_ids(), panel.place()) == (first, [first], (1, 1))


def test_what_needs_the_rows_waits_for_them_or_looks_itself(
    qtbot: QtBot, worker: Worker, panel: ArticleListPanel, session: Session
) -> None:
    ids = panel.visible_ids()
    session.show_article(ids[0])
    panel.filters.pills.choose(ArticleState.DONE)
    panel.filters.pills.choose(None)
    panel.filters.more.combos()[0].setCurrentIndex(1)
    panel.answers.when_there(lambda: panel.select_next(1))
    assert session.article == ids[0]
    with qtbot.waitSignal(panel.answers.late):
        pass
    assert panel.filters.pills.pill(None).text() == "All …"
    let(qtbot, worker, panel)
    assert session.article == ids[2], "the next article of that agency"
    worker.gate.clear()
    panel.clear_filters()
    assert panel.answers.waiting
    assert panel.visible_ids() == ids
    assert not panel.answers.waiting
    assert panel.place() == (3, 4)


def test_what_changes_meanwhile_is_in_the_answer(
    qtbot: QtBot, worker: Worker, panel: ArticleListPanel, session: Session
) -> None:
    ids = panel.visible_ids()
    session.show_article(ids[0])
    search(panel, "flax")
    qtbot.waitUntil(lambda: worker.asked == ["flax"])
    session.do(RemoveArticles(ids=(ids[1],)))
    assert len(rows(panel)) == 3, "what is gone is not shown, and not gone to"
    seen: list[int] = []
    panel.settled.connect(lambda: seen.append(len(rows(panel))))
    let(qtbot, worker, panel)
    assert set(seen) == {3}, "nor is what was found before it went"
    worker.gate.clear()
    panel.filters.pills.choose(ArticleState.NEW)
    qtbot.waitUntil(lambda: len(worker.asked) == 3)
    session.do(SetArticleState(ids=(ids[0], ids[2]), state=ArticleState.DONE))
    panel.select_next(1)
    assert session.article == ids[3], "what passes no more is not gone to"
    let(qtbot, worker, panel)
    assert rows(panel) == ["Undated"], "asked again: what was found first is old"
    assert panel.filters.pills.pill(ArticleState.DONE).text() == "Done 2"
    worker.gate.clear()
    session.do(SetArticleState(ids=(ids[3],), state=ArticleState.DONE))
    let(qtbot, worker, panel)
    assert rows(panel) == ["Undated"], "the shown article keeps its place"
    panel.clear_filters()
    qtbot.waitUntil(lambda: len(rows(panel)) == 3)
    worker.gate.clear()
    count = len(worker.asked)
    panel.filters.pills.choose(ArticleState.NEW)
    qtbot.waitUntil(lambda: len(worker.asked) > count)
    session.do(SetArticleState(ids=(ids[0], *ids[2:]), state=ArticleState.NEW))
    let(qtbot, worker, panel)
    assert len(rows(panel)) == 3, "though they stand where they stood in the rows of before"


@pytest.mark.parametrize("other", [True, False])
def test_no_answer_outlives_its_project(
    qtbot: QtBot, qapp: QApplication, worker: Worker, panel: ArticleListPanel, session: Session, other: bool
) -> None:
    assert session.project
    path, acts = session.project.path, list[str]()
    search(panel, "endless")
    panel.answers.when_there(lambda: acts.append("old"))
    assert worker.begun.wait(10)
    worker.gate.set()
    session.take(Project.open(path, coder="vera", read_only=True) if other else None)
    assert not [each for each in threading.enumerate() if each.name.startswith("quoteline-list")]
    qapp.processEvents()
    assert (len(rows(panel)), acts) == (4 if other else 0, [])
    assert panel.current_filter() == ArticleFilter()
    if other:
        search(panel, "pay")
        let(qtbot, worker, panel)
        assert (len(rows(panel)), acts) == (1, [])


def test_a_file_that_is_gone_is_asked_through_what_has_it_open(
    qtbot: QtBot, worker: Worker, panel: ArticleListPanel, session: Session
) -> None:
    assert session.project
    path = session.project.path
    moved = path.rename(path.with_name("moved.db"))
    search(panel, "flax")
    search(panel, "pay")
    let(qtbot, worker, panel)
    assert rows(panel) == ["Callers pay less"]
    assert worker.asked == []
    moved.rename(path)
