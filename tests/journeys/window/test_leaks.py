"""A window that was worked in and closed leaves nothing: no widget, no thread, no timer, no object of the program."""

import gc
import threading
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.project import Project
from desktop.app import Desktop
from desktop.session import Session
from desktop.settings import Settings, SettingsFile
from desktop.theme import LIGHT
from desktop.theme_qt import apply_theme
from tests.desktop.conftest import Answer
from tests.windows import filled

OPENED = ("history", "trash", "actors", "help", "overview", "tour")


def test_nothing_is_left_of_a_closed_window(
    qapp: QApplication, qtbot: QtBot, answers: list[Answer], tmp_path: Path
) -> None:
    apply_theme(qapp, LIGHT)
    _work(qtbot, tmp_path / "first.db")  # what is made once and kept, such as pictures and fonts
    widgets, threads = set(map(id, QApplication.allWidgets())), set(threading.enumerate())
    left = _work(qtbot, tmp_path / "second.db")
    gc.collect()
    assert [type(each).__name__ for each in QApplication.allWidgets() if id(each) not in widgets] == []
    assert [each.name for each in threading.enumerate() if each not in threads] == []
    assert [each for each in gc.get_objects() if type(each) is QTimer and each.isActive()] == []
    assert [name for name, each in left.items() if each() is not None] == []


def _work(qtbot: QtBot, path: Path) -> dict[str, weakref.ref[object]]:
    """A short day: a project, an article, a decision, everything that opens beside the work, and the end of it."""
    ids = filled(path)
    settings = Settings(coder="anna", appearance="light", snapshots=False, toured=True)
    desktop = Desktop(SettingsFile(None, settings), theme=LIGHT, warm_up=False)
    window, session, actions = desktop.window, desktop.desk.session, desktop.desk.actions
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert desktop.projects.open(path)
    session.show_article(ids[0])
    for name in ("next-statement", "accept", *OPENED, "undo"):
        actions[name].trigger()
        QCoreApplication.processEvents()
    with qtbot.waitSignal(desktop.desk.jobs.ended, timeout=60_000):
        actions["suggest-article"].trigger()
    project = session.project
    assert isinstance(project, Project)
    assert isinstance(session, Session)
    left = {"desktop": weakref.ref(desktop), "project": weakref.ref(project), "session": weakref.ref(session)}
    window.close()
    window.deleteLater()
    del desktop, window, session, actions, project
    for _ in range(2):
        gc.collect()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return left
