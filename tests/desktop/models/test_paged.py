"""Rows of which only those are read, and held, that are looked at."""

import pytest
from PySide6.QtCore import QModelIndex, QStringListModel
from pytestqt.qtbot import QtBot

from corpus.commands.articles import AddArticles
from corpus.domain.articles import Header, canonical, make_article
from corpus.project import Project
from desktop.models.article_list import ArticleListModel
from desktop.models.paged import PagedRows
from desktop.views.article_view import MANY, ArticleView


class _Reads:
    """Reads rows that are their key in capitals, and counts."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    def __call__(self, keys: list[str]) -> list[str]:
        self.keys += keys
        return [key.upper() for key in keys if key != "gone"]


@pytest.fixture
def reads() -> _Reads:
    """What was read."""
    return _Reads()


@pytest.fixture
def rows(qapp: object, reads: _Reads) -> PagedRows[str]:
    """Ten thousand rows of a model that shows none."""
    made = PagedRows[str](QStringListModel(), reads, str.lower)  # type: ignore[arg-type]
    made.replace([f"k{number}" for number in range(10_000)])
    return made


def test_a_row_is_read_with_its_neighbours_and_once(rows: PagedRows[str], reads: _Reads) -> None:
    assert reads.keys == []
    assert rows.row(5000) == "K5000"
    assert 32 <= len(reads.keys) <= 64
    before = list(reads.keys)
    assert [rows.row(place) for place in (4990, 5010)] == ["K4990", "K5010"]
    assert reads.keys == before


def test_what_is_held_does_not_grow(rows: PagedRows[str]) -> None:
    for place in range(0, 10_000, 10):
        assert rows.row(place) == f"K{place}"
    assert len(rows.held()) <= 1024


def test_a_row_that_is_gone_is_none_and_others_are_kept(rows: PagedRows[str], reads: _Reads) -> None:
    rows.replace(["k1", "gone", "k2"])
    assert (rows.row(0), rows.row(1), rows.row(2)) == ("K1", None, "K2")
    reads.keys.clear()
    rows.replace(["k2"])
    assert rows.row(0) == "K2"
    assert rows.held() == ["K2"]
    assert reads.keys == []


def test_a_long_list_tells_little_of_a_small_change_and_is_reset_by_a_large_one(
    monkeypatch: pytest.MonkeyPatch, reads: _Reads
) -> None:
    monkeypatch.setattr("desktop.models.rows._LONG", 100)
    model, told = QStringListModel(), list[str]()
    made = PagedRows[str](model, reads, str.lower)  # type: ignore[arg-type]
    keys = [f"k{number}" for number in range(1000)]
    made.replace(keys)
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(f"out {first}-{last}"))
    model.rowsInserted.connect(lambda _parent, first, last: told.append(f"in {first}-{last}"))
    model.modelReset.connect(lambda: told.append("reset"))
    changed = [*keys[:400], "new", *keys[420:]]
    made.replace(list(changed))
    made.replace(list(changed))
    assert told == ["out 400-419", "in 400-400"]
    places = [made.place(key) for key in ("k399", "k400", "new", "k420", "late")]
    made.extend(["late"])
    assert [*places, made.place("late")] == [399, -1, 400, 401, -1, 981]
    assert [made.place(key) for key in changed] == list(range(981)), "also when many are asked for"
    made.replace(keys[::2])
    assert told[2:] == ["in 981-981", "reset"]
    assert made.order() == keys[::2]


def test_a_long_list_reads_what_it_shows(qtbot: QtBot, project: Project) -> None:
    many = [make_article(canonical(f"Text {n}."), Header(title=f"T{n}")) for n in range(MANY)]
    project.do(AddArticles(articles=tuple(many)))
    model = ArticleListModel()
    view = ArticleView(model)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    model.take(project)
    view.grab()
    assert model.rowCount(QModelIndex()) == MANY + 4
    assert view.uniformItemSizes()
    assert 0 < len(model._rows.held()) <= 128
    model.take(None)
    assert not view.uniformItemSizes()
