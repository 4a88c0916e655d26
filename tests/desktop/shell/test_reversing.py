"""Undo of a large change in the window: beside the analyst, who reads and changes nothing, and all or nothing."""

from functools import partial
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.commands.articles import AddArticles, EditArticle
from corpus.domain.errors import CorpusError
from corpus.project import Project
from corpus.store.store import Store
from desktop.app import Desktop
from tests.corpus.making import article

_COUNT = 600
_ONCE = Qt.ConnectionType.SingleShotConnection


@pytest.fixture
def grown(working: Desktop) -> Desktop:
    """The window over a project to which many articles were added."""
    texts = tuple(article(f"Report {number}") for number in range(_COUNT))
    working.desk.session.do(AddArticles(articles=texts))
    working.desk.actions["next-statement"].trigger()
    return working


def _project(desktop: Desktop) -> Project:
    assert desktop.desk.project
    return desktop.desk.project


def test_nothing_else_changes_while_a_large_step_is_undone(grown: Desktop, qtbot: QtBot) -> None:
    desk, form, status = grown.desk, grown.window.workspace.statement.form, grown.window.status
    seen: list[object] = []

    def look(_share: float) -> None:
        seen.extend([status.work.text(), status.cancel.isVisibleTo(status), form.note.isReadOnly()])
        seen.append(desk.session.do(EditArticle(id=desk.session.article, note="meanwhile")))
        desk.actions["undo"].trigger()
        seen.append(_project(grown).articles.count())

    told: list[str] = []
    desk.session.told.connect(told.append)
    desk.jobs.advanced.connect(look, _ONCE)
    with qtbot.waitSignal(desk.jobs.ended):
        desk.actions["undo"].trigger()
    assert seen == [f"Undoing: Added {_COUNT} articles", True, True, None, _COUNT + 3]
    refused = "Wait until undo or redo has ended, or cancel it."
    assert told == [refused, refused, f"Undone: Added {_COUNT} articles"]
    assert _project(grown).articles.count() == 3
    assert not form.note.isReadOnly()
    assert desk.actions["redo"].text().endswith("add articles")
    qtbot.waitUntil(lambda: len(grown.window.workspace.articles.visible_ids()) == 3)


@pytest.mark.parametrize("leaves", [False, True])
def test_a_large_undo_that_is_cancelled_or_left_changes_nothing(grown: Desktop, qtbot: QtBot, leaves: bool) -> None:
    desk, path = grown.desk, _project(grown).path
    stop = partial(desk.session.take, None) if leaves else grown.window.status.cancel.click
    told: list[str] = []
    desk.session.told.connect(told.append)
    desk.jobs.advanced.connect(lambda _share: stop(), _ONCE)
    with qtbot.waitSignal(desk.jobs.ended):
        desk.actions["undo"].trigger()
    assert told == ([] if leaves else ["Nothing was undone."])
    if leaves:
        assert grown.projects.open(path)
    assert _project(grown).articles.count() == _COUNT + 3
    assert desk.session.do(EditArticle(id=_project(grown).articles.ids()[0], note="afterwards"))


def test_what_cannot_be_reversed_is_told_and_changes_are_made_again(
    grown: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, errors = grown.desk, []
    desk.session.failed.disconnect(desk.tell)
    desk.session.failed.connect(lambda error: errors.append(error.code))

    def full(store: Store) -> None:
        if current_thread() is not main_thread():
            raise CorpusError("disk-full", path=store.path)

    monkeypatch.setattr("corpus.store.store.Store._still_there", full)
    with qtbot.waitSignal(desk.jobs.ended):
        desk.actions["undo"].trigger()
    monkeypatch.undo()
    assert errors == ["disk-full"]
    assert _project(grown).articles.count() == _COUNT + 3
    assert desk.session.do(EditArticle(id=_project(grown).articles.ids()[0], note="afterwards"))
