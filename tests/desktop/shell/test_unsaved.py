"""A change that finds no room on the disk stays until it is saved, saved elsewhere or given up."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from corpus.domain.errors import CorpusError
from corpus.domain.statements import State
from corpus.project import Project
from desktop.app import Desktop
from desktop.dialogs.article_form import ArticleDialog
from desktop.dialogs.unsaved import UnsavedDialog
from tests.desktop.conftest import Answer
from tests.desktop.shell.test_jobs import Task
from tests.windows import filled

FULL = "There is no space left to write"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB; skips where a system does not let one be made."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or sys.platform != "linux":
        pytest.skip("needs a small disk of its own, which only Linux makes")
    made = subprocess.run([mount, "-t", "tmpfs", "-o", "size=2m", "tmpfs", place], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("needs a small disk of its own, which is not permitted here")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


@pytest.fixture
def on_small_disk(desktop: Desktop, small_disk: Path) -> Desktop:
    """The window with a project on the small disk, at its first statement."""
    ids = filled(small_disk / "work.db")
    assert desktop.projects.open(small_disk / "work.db")
    desktop.desk.session.show_article(ids[0])
    desktop.desk.actions["next-statement"].trigger()
    return desktop


def fill_up(place: Path) -> Path:
    """Leave not one byte on a disk."""
    filler = place / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as stream:
        while True:
            stream.write(b"\0" * 4096)
    with contextlib.suppress(OSError), filler.open("ab", buffering=0) as stream:
        while True:
            stream.write(b"\0")
    return filler


def topics(desktop: Desktop) -> list[str]:
    """What the current statement was decided to be about."""
    project = desktop.desk.project
    assert project is not None
    tags = project.statements.tags_of(desktop.desk.session.statement)
    return [tag.topic for tag in tags if tag.state is State.ACCEPTED]


def failing(project: Project, monkeypatch: pytest.MonkeyPatch, code: str = "disk-full") -> Callable[[], None]:
    """Let every change of a project fail; returns what ends that."""
    run = project.do

    def fail(*_: object, **__: object) -> int:
        raise CorpusError(code, path=project.path, reason="test")

    monkeypatch.setattr(project, "do", fail)
    return lambda: monkeypatch.setattr(project, "do", run)


def choose(path: Path) -> Answer:
    """Answer a file dialog with a path."""

    def chosen(dialog: object) -> bool:
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        return True

    return chosen


def wait_for(dialog: object, button: str) -> bool:
    """Press a button of the dialog as a person does; what the dialog decided."""
    assert isinstance(dialog, UnsavedDialog)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    getattr(dialog, button).click()
    return ended == [1]


def test_a_full_disk_is_told_and_the_change_is_made_once_there_is_room(
    on_small_disk: Desktop, answers: list[Answer], small_disk: Path
) -> None:
    filler = fill_up(small_disk)

    def unsaved(dialog: object) -> bool:
        assert isinstance(dialog, UnsavedDialog)
        assert FULL in dialog.problem.text()
        assert not wait_for(dialog, "again")  # there is still no room
        assert "Tried at" in dialog.tried.text()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)  # loses nothing
        dialog.close()
        filler.unlink()
        return wait_for(dialog, "again")

    before = topics(on_small_disk)
    answers.append(unsaved)
    on_small_disk.desk.actions["accept"].trigger()
    assert topics(on_small_disk) != before
    on_small_disk.desk.actions["undo"].trigger()
    assert topics(on_small_disk) == before
    project = on_small_disk.desk.project
    assert project is not None
    assert project.check().problems == []


def test_a_copy_elsewhere_takes_the_change_and_the_work_goes_on_there(
    on_small_disk: Desktop, answers: list[Answer], small_disk: Path, tmp_path: Path
) -> None:
    session, target = on_small_disk.desk.session, tmp_path / "saved" / "copy.db"
    target.parent.mkdir()
    note = on_small_disk.window.workspace.statement.form.note
    here = session.statement
    fill_up(small_disk)
    note.setFocus()
    note.insertPlainText("to be " * 2000)
    answers += [lambda dialog: wait_for(dialog, "elsewhere"), choose(target)]
    on_small_disk.window.workspace.statement.commit()
    project = on_small_disk.desk.project
    assert project is not None
    assert project.path == target
    assert session.statement == here
    assert project.statements.get(here).note.startswith("to be to be")
    assert note.toPlainText() == project.statements.get(here).note
    assert on_small_disk.desk.settings.now.recent[0] == str(target)
    assert project.check().problems == []
    on_small_disk.desk.actions["undo"].trigger()
    assert project.statements.get(here).note == ""
    old = Project.open(small_disk / "work.db", coder="", read_only=True)
    assert old.statements.get(here).note == ""
    old.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody remove an open file")
def test_a_file_that_was_taken_away_is_saved_elsewhere_with_what_was_typed(
    working: Desktop, answers: list[Answer], tmp_path: Path
) -> None:
    session, form = working.desk.session, working.window.workspace.statement.form
    working.desk.actions["next-statement"].trigger()
    here = session.statement
    for each in tmp_path.glob("work.db*"):
        each.unlink()
    form.speaker.setText("Somebody el")
    form.speaker.setModified(True)
    answers += [lambda dialog: wait_for(dialog, "elsewhere"), choose(tmp_path / "copy.db")]
    working.desk.actions["stance-supports"].trigger()
    assert working.desk.project is not None
    assert working.desk.project.path == tmp_path / "copy.db"
    assert session.statement == here
    assert form.speaker.text() == "Somebody el"
    assert topics(working)
    form.forget()


def test_a_drive_that_comes_back_is_opened_anew(
    working: Desktop, answers: list[Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    project = working.desk.project
    assert project is not None
    working.desk.actions["next-statement"].trigger()
    here = working.desk.session.statement
    failing(project, monkeypatch, "drive-gone")
    answers.append(lambda dialog: wait_for(dialog, "again"))
    working.desk.actions["accept"].trigger()
    assert working.desk.project is not project
    assert working.desk.session.statement == here
    assert topics(working) == ["roaming"]


def test_to_discard_is_a_decision(working: Desktop, answers: list[Answer], monkeypatch: pytest.MonkeyPatch) -> None:
    project = working.desk.project
    assert project is not None
    working.desk.actions["next-statement"].trigger()
    works = failing(project, monkeypatch)
    answers.append(lambda dialog: wait_for(dialog, "discard"))  # and nothing is told a second time
    working.desk.actions["accept"].trigger()
    works()
    assert topics(working) == []


def test_a_form_keeps_what_was_typed(working: Desktop, answers: list[Answer], monkeypatch: pytest.MonkeyPatch) -> None:
    project = working.desk.project
    assert project is not None
    works = failing(project, monkeypatch)

    def fill(dialog: object) -> bool:
        assert isinstance(dialog, ArticleDialog)
        dialog.title.setText("A better title")
        answers.append(typed)
        dialog.accept()
        assert FULL in dialog.problem.text()
        assert dialog.title.text() == "A better title"
        works()
        dialog.accept()
        return True

    def typed(dialog: object) -> bool:
        assert isinstance(dialog, UnsavedDialog)
        assert dialog.words.toPlainText() == "A better title"
        return wait_for(dialog, "discard")

    answers.append(fill)
    working.desk.actions["edit-article"].trigger()
    assert project.articles.get(working.desk.session.article).title == "A better title"


def test_closing_the_window_asks_for_what_is_being_typed(
    working: Desktop, answers: list[Answer], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    project = working.desk.project
    assert project is not None
    working.desk.actions["next-statement"].trigger()
    here = working.desk.session.statement
    working.desk.actions["note"].trigger()
    working.window.workspace.statement.form.note.insertPlainText("why")
    works = failing(project, monkeypatch)

    def unsaved(dialog: object) -> bool:
        assert isinstance(dialog, UnsavedDialog)
        assert dialog.words.toPlainText() == "why"
        works()
        return wait_for(dialog, "again")

    answers.append(unsaved)
    working.window.close()
    saved = Project.open(tmp_path / "work.db", coder="anna")
    assert saved.statements.get(here).note == "why"
    saved.close()


def test_a_job_waits_for_the_decision_and_goes_on(
    working: Desktop, answers: list[Answer], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    project = working.desk.project
    assert project is not None
    works, ends = failing(project, monkeypatch), list[bool]()

    def unsaved(dialog: object) -> bool:
        QApplication.processEvents()
        assert working.desk.jobs.busy
        works()
        return wait_for(dialog, "again")

    answers.append(unsaved)
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.desk.jobs.start(Task("new", 3), ends.append)
    assert ends == [True]
    assert project.articles.count() == 6


def test_a_step_that_comes_while_the_analyst_decides_is_made_afterwards(
    working: Desktop, answers: list[Answer], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    project = working.desk.project
    assert project is not None
    working.desk.actions["next-statement"].trigger()
    gate, ends = Event(), list[bool]()
    with qtbot.waitSignal(working.desk.jobs.progressed):
        working.desk.jobs.start(Task("new", 2, gate=gate), ends.append)
    works = failing(project, monkeypatch)

    def unsaved(dialog: object) -> bool:
        gate.set()
        qtbot.waitUntil(lambda: working.desk.jobs._held is not None)
        works()
        assert project.articles.count() == 4
        return wait_for(dialog, "again")

    answers.append(unsaved)
    with qtbot.waitSignal(working.desk.jobs.ended):
        working.desk.actions["accept"].trigger()
    assert ends == [True]
    assert project.articles.count() == 5
    assert topics(working) == ["roaming"]


def test_reading_from_a_drive_that_is_gone_is_told_in_a_sentence(working: Desktop, answers: list[Answer]) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
    answers.append(lambda dialog: "does not answer" in dialog.text())  # type: ignore[attr-defined]
    working.problems.take(error)
    working.problems.show_waiting()
