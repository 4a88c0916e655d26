"""What holds for every test with Qt: nothing of it stays alive, and no dialog waits for an answer."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.dialogs import asking
from tests.desktop.accessible import nameless

Answer = Callable[[QDialog], bool]


@pytest.fixture(autouse=True)
def nothing_stays(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a window or a running timer behind; widgets of `qtbot` are closed by it before."""
    before = set(map(id, QApplication.topLevelWidgets()))
    yield
    QApplication.clipboard().clear()
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows = [each for each in QApplication.topLevelWidgets() if id(each) not in before and not _is_owned(each)]
    names = [f"{type(each).__name__} {each.windowTitle()}" for each in windows]
    timers = [each for each in gc.get_objects() if type(each) is QTimer and _runs(each)]  # quick
    for each in windows:
        each.close()
        each.deleteLater()
    for timer in timers:
        timer.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not names, f"windows that stayed: {names}"
    assert not timers, "timers that stayed"


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Answer]]:
    """The answers to the dialogs of a test, in order: each fills its dialog and says whether it is confirmed.

    A dialog that nobody expected fails the test, and so does an answer that was never asked for.
    """
    queue: list[Answer] = []
    surprises: list[str] = []
    unnamed: list[str] = []

    def answered(dialog: QDialog) -> bool:
        if not queue:
            surprises.append(f"{type(dialog).__name__} {dialog.windowTitle()} {getattr(dialog, 'text', str)()}")
            return False
        unnamed.extend(f"{type(dialog).__name__}: {each}" for each in nameless(dialog))
        return queue.pop(0)(dialog)

    monkeypatch.setattr(asking, "run_dialog", answered)
    yield queue
    assert not surprises, f"dialogs that nobody expected: {surprises}"
    assert not unnamed, f"what has no name for a screen reader: {unnamed}"
    assert not queue, f"{len(queue)} answers were never asked for"


def _is_owned(widget: QWidget) -> bool:
    """Whether a top-level widget, such as a menu, goes with a widget that owns it."""
    return widget.parent() is not None


def _runs(timer: QTimer) -> bool:
    try:
        return timer.isActive()
    except RuntimeError:  # the C++ part is gone already
        return False
