"""A second window only reads, says who writes, follows it, and goes on once it is gone."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from corpus.commands.articles import RemoveArticles
from corpus.commands.decisions import Accept
from corpus.commands.topics import EditTopic
from corpus.domain.errors import CorpusError
from corpus.domain.statements import State
from corpus.project import Project
from corpus.store import lock
from corpus.store.lock import lock_path
from corpus.tasks.access import Access
from desktop.actions import SPECS
from desktop.app import Desktop
from desktop.controllers.access import ELSEWHERE, READ_ONLY, RISK
from tests.desktop.conftest import Answer
from tests.windows import filled


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Project]:
    """Another program that writes to the project."""
    filled(tmp_path / "work.db")
    with closing(Project.open(tmp_path / "work.db", coder="boris", program="Quoteline")) as opened:
        yield opened


@pytest.fixture
def second(desktop: Desktop, other: Project) -> Desktop:
    """The window on the same project, at its first article."""
    assert desktop.projects.open(other.path)
    desktop.access._timer.stop()  # the tests look when they want to
    return desktop


def _notice(desktop: Desktop, name: str = READ_ONLY) -> str:
    notices = desktop.window.workspace.notices
    return notices[name].words.text() if name in notices else ""


def _press(desktop: Desktop, name: str = READ_ONLY) -> None:
    (button,) = desktop.window.workspace.notices[name].buttons
    button.click()


def test_it_says_who_writes_and_takes_no_change(second: Desktop) -> None:
    session = second.desk.session
    assert "Open for reading only: Quoteline (tester on " in _notice(second)
    assert second.window.windowTitle() == "work (read only) – Quoteline"
    project = second.desk.project
    assert project
    (statement, *_) = project.statements.of_article(session.article)
    session.show_statement(statement.id)
    panel = second.window.workspace.statement
    assert panel.form.speaker.isReadOnly()
    assert panel.form.note.isReadOnly()
    assert not panel.footer.accept.isEnabled()
    assert not panel.kind.isEnabled()
    assert not second.window.workspace.codebook.add.isEnabled()
    panel.toggle_topic("trade")
    assert "open for reading only" in second.window.status.message.text()
    assert project.statements.get(statement.id).state is State.SUGGESTED


def test_actions_that_change_are_off_and_say_why(second: Desktop) -> None:
    actions = second.desk.actions
    changing = [spec.name for spec in SPECS if spec.changes]
    assert {"accept", "add-files", "undo", "suggest-all", "import", "edit-article"} <= set(changing)
    assert [name for name in changing if actions[name].isEnabled()] == []
    assert {actions[name].toolTip() for name in changing} == {"The project is open for reading only."}
    assert all(
        actions[name].isEnabled() for name in ("export", "find", "next-article", "focus-table", "close-project", "keys")
    )


def test_nothing_is_suggested_learned_or_added(second: Desktop, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Some news.\n", encoding="utf-8")
    second.suggesting.run(None)
    second.learning.learn_by_itself()
    second.adding.add([tmp_path / "a.txt"])
    second.codebook.add()
    second.codebook.edit("trade")
    assert not second.desk.jobs.busy
    assert second.desk.project
    assert second.desk.project.articles.count() == 3


def test_what_the_other_program_saves_is_shown(second: Desktop, other: Project) -> None:
    session, project = second.desk.session, second.desk.project
    assert project
    first, gone, *_ = project.articles.ids()
    (statement, *_) = project.statements.of_article(first)
    session.show_article(first)
    session.show_statement(statement.id)
    other.do(Accept(statements=(statement.id,)))
    other.do(RemoveArticles(ids=(gone,)))
    other.do(EditTopic(topic=other.topics.get("trade")))
    second.access.look()
    assert (session.article, session.statement) == (first, statement.id)
    assert gone not in second.window.workspace.articles.visible_ids()
    assert "boris" in second.window.workspace.statement.footer._state.text()
    assert project.access.news() is None


def test_it_goes_on_writing_at_the_same_place_once_the_other_is_gone(second: Desktop, other: Project) -> None:
    session = second.desk.session
    here = other.articles.ids()[0]
    (statement, *_) = other.statements.of_article(here)
    session.show_article(here)
    session.show_statement(statement.id)
    _press(second)
    assert second.window.status.message.text() == "It is still open there."
    other.close()
    second.access.look()
    assert _notice(second) == "Nobody else has this project open any more. You can go on in it here."
    _press(second)
    assert _notice(second) == ""
    assert second.window.windowTitle() == "work – Quoteline"
    assert (session.article, session.statement) == (here, statement.id)
    second.desk.actions["accept"].trigger()
    assert second.desk.project
    assert second.desk.project.statements.get(statement.id).state is State.ACCEPTED
    assert not second.access._timer.isActive()


def test_the_window_looks_by_itself_until_the_project_is_left(desktop: Desktop, other: Project, qtbot: QtBot) -> None:
    desktop.access._timer.setInterval(5)
    assert desktop.projects.open(other.path)
    other.close()
    qtbot.waitUntil(lambda: "Nobody else" in _notice(desktop))
    desktop.projects.leave()
    assert not desktop.access._timer.isActive()
    assert _notice(desktop) == ""


def test_a_place_that_takes_no_writing_is_named(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(tmp_path / "work.db")

    def none(_descriptor: int, *, blocking: bool) -> bool:
        raise OSError(37 if not blocking else 0, "No locks available")

    with monkeypatch.context() as patched:
        patched.setattr(lock, "lock_descriptor", none)
        assert desktop.projects.open(tmp_path / "work.db")
    assert "Open for reading only. " in _notice(desktop)
    assert "knows no locks (No locks available)" in _notice(desktop)
    assert str(tmp_path) not in _notice(desktop)  # the tool tip has the whole path
    assert str(tmp_path) in desktop.window.workspace.notices[READ_ONLY].words.toolTip()
    _press(desktop)
    assert desktop.desk.session.writable


def test_the_project_that_is_open_here_is_not_opened_again(working: Desktop, tmp_path: Path) -> None:
    project = working.desk.project
    assert working.projects.open(tmp_path / "work.db")
    assert working.desk.project is project
    assert working.desk.session.writable


def test_a_synchronised_folder_is_warned_of_until_the_user_knows(desktop: Desktop, home: Path) -> None:
    (home / "Dropbox").mkdir()
    filled(home / "Dropbox" / "work.db")
    assert desktop.projects.open(home / "Dropbox" / "work.db")
    assert "in a folder that Dropbox synchronises" in _notice(desktop, RISK)
    _press(desktop, RISK)
    assert _notice(desktop, RISK) == ""
    desktop.projects.leave()
    assert desktop.projects.open(home / "Dropbox" / "work.db")
    assert _notice(desktop, RISK) == ""
    filled(home / "Dropbox" / "second.db")
    assert desktop.projects.open(home / "Dropbox" / "second.db")
    assert "Dropbox" in _notice(desktop, RISK)
    desktop.projects.leave()
    assert _notice(desktop, RISK) == ""


def test_who_may_have_it_on_another_computer_is_named(desktop: Desktop, tmp_path: Path) -> None:
    filled(tmp_path / "work.db")
    told = {"program": "Quoteline", "user": "vera", "host": "desk-3", "pid": 7, "since": "2024-05-14T08:00:00.000Z"}
    lock_path(tmp_path / "work.db").write_text("\n" + json.dumps(told))
    assert desktop.projects.open(tmp_path / "work.db")
    assert desktop.desk.session.writable
    assert "Quoteline (vera on desk-3, process 7, since 14 May 2024, " in _notice(desktop, ELSEWHERE)
    assert "did not close this project" in _notice(desktop, ELSEWHERE)
    _press(desktop, ELSEWHERE)
    assert _notice(desktop, ELSEWHERE) == ""


def test_a_look_at_a_bad_moment_is_made_again_and_a_drive_that_is_gone_is_told(
    second: Desktop, monkeypatch: pytest.MonkeyPatch, answers: list[Answer]
) -> None:
    failures = [CorpusError("project-busy", path="work.db"), CorpusError("drive-gone", path="work.db", reason="gone")]
    told: list[str] = []

    def news(_access: object) -> None:
        raise failures.pop(0)

    def hear(dialog: QDialog) -> bool:
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.text())
        return True

    monkeypatch.setattr(Access, "news", news)
    second.access._timer.start()
    second.access.look()
    assert second.access._timer.isActive()
    answers.append(hear)
    second.access.look()
    assert not second.access._timer.isActive()
    assert "does not answer: gone" in told[0]
