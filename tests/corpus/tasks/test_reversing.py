"""Undo and redo of large changes: in pieces, by a connection of its own, all or nothing."""

import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from corpus.commands.articles import AddArticles, RemoveArticles, SetArticleState
from corpus.domain.articles import ArticleState
from corpus.domain.errors import CorpusError
from corpus.project import Project
from corpus.store import packed
from corpus.store.changes import RowChange
from corpus.store.replay import differing, tables
from tests.corpus.making import article, project

_COUNT = 600  # articles: more than two pieces


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Articles that were added in two commands of one step, which is undone; each test leaves it so."""
    texts = [article(f"Report {number}") for number in range(_COUNT)]
    opened = project(tmp_path_factory.mktemp("large") / "p.db")
    step = opened.do(AddArticles(articles=tuple(texts[:100])))
    opened.do(AddArticles(articles=tuple(texts[100:])), step=step)
    opened.undo()
    yield opened
    opened.close()


def test_a_large_step_is_reversed_by_a_task_that_others_see_whole_or_not_at_all(made: Project) -> None:
    heard = []
    stop = made.subscribe(lambda changed: heard.append((len(changed.added), len(changed.removed))))
    for planned, count in ((made.history.to_redo, _COUNT), (made.history.to_undo, 0)):
        plan, before = planned(), made.articles.count()
        assert plan.large
        task = made.reversing(plan)
        shares = []
        for progress in task.run():
            shares.append(progress.share or 0)
            assert made.articles.count() == before
        assert len(shares) >= 2
        assert shares == sorted(shares)
        assert 0 < shares[0] < shares[-1] <= 1
        assert made.articles.count() == count
        outcome = task.report()
        assert outcome is not None
        assert len(made.history.announce(outcome).articles) == _COUNT
        assert differing(made._store) == []
        assert bool(made.search.find("report")) is (count > 0)
    stop()
    assert heard == [(_COUNT, 0), (0, _COUNT)]


def test_a_task_that_is_cancelled_leaves_everything_as_it_was(made: Project) -> None:
    before = tables(made._store.db), made.history.entries()
    task = made.reversing(made.history.to_redo())
    steps = task.run()
    next(steps)
    steps.close()
    assert task.cancelled
    assert task.report() is None
    assert (tables(made._store.db), made.history.entries()) == before
    made.redo()
    assert made.articles.count() == _COUNT
    made.undo()


def test_a_plan_that_something_else_overtook_is_refused(made: Project) -> None:
    plan = made.history.to_redo()
    made.redo()
    task = made.reversing(plan)
    with pytest.raises(CorpusError, match="something else was done meanwhile"):
        list(task.run())
    assert task.report() is None
    made.undo()


def test_a_step_over_many_rows_is_large_and_a_decision_is_not(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db", articles=[article(f"Report {number}") for number in range(3)])
    ids = tuple(opened.articles.ids())
    opened.do(SetArticleState(ids=ids, state=ArticleState.DONE))
    assert not opened.history.to_undo().large
    opened.do(RemoveArticles(ids=ids))
    plan = opened.history.to_undo(down_to=1)
    assert (plan.steps, plan.large) == ((4, 3, 2), False)
    opened.close()


def test_changes_are_kept_in_pieces_that_are_one_array_together() -> None:
    changes = [RowChange("tags", f"t{number}", None, {"topic": "a\nb"}) for number in range(501)]
    kept = packed.pack(changes)
    assert msgspec.json.decode(zlib.decompress(kept), type=list[RowChange]) == changes
    assert [len(packed.read(piece)) for piece in packed.split(kept)] == [250, 250, 1]
    assert packed.unpack(kept) == packed.unpack(zlib.compress(msgspec.json.encode(changes))) == changes
    assert packed.unpack(packed.pack([])) == []


@pytest.mark.parametrize("plain", [b"[]\n]", b"[\n" * 99, b'[["tags","t1",null,{"topic":"x"}]\n,["tags"', b""])
def test_pieces_that_nobody_wrote_are_refused(plain: bytes) -> None:
    with pytest.raises(CorpusError) as caught:
        packed.unpack(zlib.compress(plain))
    assert caught.value.code == "journal-broken"
