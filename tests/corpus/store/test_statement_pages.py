"""The table read step by step: the same statements in the same order as all at once, and no step that grows."""

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import product
from pathlib import Path

import pytest

from corpus.domain.filters import ArticleFilter, StatementFilter, StatementOrder, StatementSort
from corpus.domain.statements import State
from corpus.project import Project
from corpus.store import statement_pages
from corpus.store.sorted_text import QUOTE
from corpus.store.values import to_json
from tests.corpus.making import project

_MOMENT = "2024-05-14T00:00:00.000Z"
_DATES = ("2024-05-01", "2024-05-01", "2023", "--06-07", None)
_SPEAKERS = (("Vera Lis", "actor"), ("vera lis", None), ("Pavel Zhuk", None), ("Ольга", None), (None, None), ("", None))
_QUOTES = ("flax", "Ёлка", "ель", "Exports grew", "a" * 60)
_FILTERS = (
    StatementFilter(),
    StatementFilter(topic="trade"),
    StatementFilter(state=State.ACCEPTED),
    StatementFilter(state=State.REJECTED, topic="roaming"),
    StatementFilter(speaker="vera"),
    StatementFilter(since="2024"),
    StatementFilter(words="flax report"),
)
_ORDERS = [StatementOrder(by=by, descending=down) for by in (None, *StatementSort) for down in (False, True)]


@pytest.fixture(name="opened", scope="module")
def _opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Sixty articles with three statements each, of every date, speaker, state and number of topics."""
    path = tmp_path_factory.mktemp("pages") / "p.db"
    project(path).close()
    _fill(path, 60)
    opened = Project.open(path, coder="anna", read_only=True)
    yield opened
    opened.close()


def _fill(path: Path, count: int) -> None:
    chance = random.Random(3)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT INTO coders VALUES ('anna', ?), ('boris', ?)", [_MOMENT, _MOMENT])
        db.execute("INSERT INTO actors VALUES ('actor', 'Vera Lis', 'person', '[]', '', '', '', ?)", [_MOMENT])
        for number in range(1, count + 1):
            key, title = f"{number:024x}", chance.choice(("Report", "отчёт", "Отчёт", ""))
            db.execute(
                "INSERT INTO articles (number, id, title, body, published, fingerprint, state, added) "
                "VALUES (?, ?, ?, 'body', ?, ?, 'new', ?)",
                [number, key, title, chance.choice(_DATES), key, _MOMENT],
            )
            for at in range(3):
                _fill_statement(db, key, at, chance)


def _fill_statement(db: sqlite3.Connection, article: str, at: int, chance: random.Random) -> None:
    key, (speaker, actor) = f"{article}s{at}", chance.choice(_SPEAKERS)
    state = chance.choice(("suggested", "accepted", "accepted", "rejected"))
    db.execute(
        'INSERT INTO statements (id, article_id, start, "end", spans, quote, kind, speaker, speaker_id, origin, state, '
        "created, changed) VALUES (?, ?, ?, 4, ?, ?, 'direct', ?, ?, 'model:m', ?, ?, ?)",
        [key, article, at % 2, f"{at % 2}-4", chance.choice(_QUOTES), speaker, actor, state, _MOMENT, _MOMENT],
    )
    for topic, coder in chance.sample([*product(("trade", "roaming"), ("anna", "boris", None))], chance.randrange(4)):
        tagged = chance.choice(("accepted", "rejected")) if coder else "suggested"
        db.execute(
            "INSERT INTO tags (id, statement_id, topic, coder, origin, state, created, changed) "
            "VALUES (?, ?, ?, ?, 'model:m', ?, ?, ?)",
            [f"{key}{topic}{coder}", key, topic, coder, tagged, _MOMENT, _MOMENT],
        )


@pytest.mark.parametrize("few", [0, 1000], ids=["walked", "sorted"])
@pytest.mark.parametrize("wanted", _FILTERS, ids=str)
def test_the_steps_give_what_one_query_gives(
    opened: Project, wanted: StatementFilter, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(statement_pages, "FEW", few)
    monkeypatch.setattr(statement_pages, "SHARE", 1)
    for order in _ORDERS:
        steps = list(opened.statements.pages(wanted, order))
        whole = opened.statements.keys(wanted, order)
        assert whole, "a filter that nothing passes proves nothing"
        assert [key for keys in steps for key in keys] == whole, order


def test_a_row_names_its_topics_once_in_the_order_of_the_codebook(opened: Project) -> None:
    order = [topic.slug for topic in opened.topics.all()]
    for line in opened.statements.lines():
        tags = [tag for tag in opened.statements.tags_of(line.id) if tag.state is not State.REJECTED]
        accepted = {tag.topic for tag in tags if tag.state is State.ACCEPTED}
        assert list(line.topics) == sorted({tag.topic for tag in tags}, key=order.index)
        assert set(line.open_topics) == {tag.topic for tag in tags} - accepted


def test_texts_are_sorted_without_difference_of_case(opened: Project) -> None:
    texts = ["ель", "Ёлка", "ЖУК", "жук", "Flax", "exports", ""]
    query = f"SELECT quote FROM (SELECT value AS quote FROM json_each(?)) ORDER BY {QUOTE}, quote"
    ordered = [text for (text,) in opened._store.db.execute(query, [to_json(texts)])]
    assert ordered == ["", "exports", "Flax", "Ёлка", "ель", "ЖУК", "жук"]


def test_ten_times_the_articles_are_not_much_more_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite counts what it does: a first page, a page of the list, and an article cost the same in a large project."""
    monkeypatch.setattr(statement_pages, "FEW", 20)
    work = []
    for count in (60, 600):
        path = tmp_path / f"{count}.db"
        project(path).close()
        _fill(path, count)
        with closing(Project.open(path, coder="anna", read_only=True)) as opened:
            work.append((_work_of_pages(opened), _work_of_filters(opened)))
    (pages, filters), (more_pages, more_filters) = work
    assert {name: (few, more_pages[name]) for name, few in pages.items() if more_pages[name] > 3 * few + 5000} == {}
    assert {name: (few, more_filters[name]) for name, few in filters.items() if more_filters[name] > 15 * few} == {}


def _work_of_pages(opened: Project) -> dict[str, int]:
    """What a screen of the table and of the list and an article cost, by what is asked for."""
    found = {
        f"{wanted} {order}": _work(opened, lambda wanted=wanted, order=order: _screen(opened, wanted, order))
        for wanted in (StatementFilter(), StatementFilter(topic="trade"), StatementFilter(state=State.ACCEPTED))
        for order in _ORDERS
    }
    ids = opened.articles.ids()[:20]
    found["lines of the list"] = _work(opened, lambda: opened.articles.lines_of(ids))
    found["an article"] = _work(opened, lambda: opened.statements.of_article(ids[0]))
    found["its tags"] = _work(opened, lambda: opened.statements.tags_of_article(ids[0]))
    return found


def _work_of_filters(opened: Project) -> dict[str, int]:
    """What the ids of the whole list cost, which may grow as the list does and no more."""
    filters = (ArticleFilter(), ArticleFilter(topic="trade"), ArticleFilter(words="body"), ArticleFilter(since="2024"))
    found = {str(wanted): _work(opened, lambda wanted=wanted: opened.articles.ids(wanted)) for wanted in filters}
    return found | {f"states {w}": _work(opened, lambda w=w: opened.articles.counts_by_state(w)) for w in filters}


def _screen(opened: Project, wanted: StatementFilter, order: StatementOrder) -> None:
    found: list[str] = []
    for keys in opened.statements.pages(wanted, order):
        found += keys
        if len(found) >= 40:
            break
    opened.statements.lines_of(found[:40])


def _work(opened: Project, act: Callable[[], object]) -> int:
    """How many hundred instructions SQLite runs for something, at most."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 100
        return 0

    db = opened._store.db.conn
    db.set_progress_handler(count, 100)
    act()
    db.set_progress_handler(None, 100)
    return counted
