"""A window to take pictures of: its size, theme and language are fixed, dialogs wait for nobody."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QEventLoop, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import corpus.store.store
from corpus.project import Project
from desktop.app import Desktop, application
from desktop.dialogs import asking
from desktop.jobs import Jobs
from desktop.languages import speak
from desktop.settings import Settings, SettingsFile
from desktop.theme import Theme
from desktop.theme_qt import apply_theme
from tests.pictures.sample import CODER, MOMENT

_ROUNDS: Final = 4  # layouts settle, then scroll bars, then what depends on them


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """A picture of a scene; `guide` is its name in the documentation, empty where it is for the tests only."""

    name: str
    picture: QImage
    guide: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a window looks like."""

    theme: Theme
    language: str = "en"
    size: tuple[int, int] = (1440, 900)


def prepare() -> QApplication:
    """Make the application of this process one for pictures: the time stands still, no caret blinks."""
    app = application()
    app.setCursorFlashTime(0)
    app.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)
    corpus.store.store.now = lambda: MOMENT
    return app


@contextmanager
def window(look: Look, path: Path | None = None) -> Iterator[Desktop]:
    """A window, with a project in it; it is closed afterwards."""
    app = application()
    speak(app, look.language)
    apply_theme(app, look.theme)
    settings = Settings(coder=CODER, appearance=look.theme.name, snapshots=False, toured=True, last_folder="/")
    desktop = Desktop(SettingsFile(None, settings), theme=look.theme, warm_up=False)
    desktop.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    desktop.window.resize(*look.size)
    desktop.window.show()
    if path:
        desktop.desk.session.take(Project.open(path, coder=CODER))
    settle()
    yield desktop
    desktop.window.close()
    desktop.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    """Let everything take its place, what moves there included."""
    for _ in range(_ROUNDS):
        for motion in (each for top in QApplication.topLevelWidgets() for each in top.findChildren(QAbstractAnimation)):
            if motion.state() is QAbstractAnimation.State.Running:
                motion.setCurrentTime(motion.duration())
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def rest(jobs: Jobs) -> None:
    """Wait until no work goes on in the background."""
    if jobs.busy:
        loop = QEventLoop()
        jobs.ended.connect(loop.quit)
        loop.exec()


def taken(widget: QWidget) -> QImage:
    """The picture of a window or a part of one, once it is laid out."""
    settle()
    top = widget.window()
    whole = top.grab().toImage()
    if widget is top:
        return whole
    ratio = whole.devicePixelRatio()
    corner = widget.mapTo(top, QPoint())
    return whole.copy(QRect(corner * ratio, widget.size() * ratio))


@contextmanager
def shown_dialogs() -> Iterator[list[QImage]]:
    """While it lasts, a dialog that asks is pictured and then cancelled."""
    pictures: list[QImage] = []
    usual = asking.run_dialog

    def pictured(dialog: QDialog) -> bool:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        dialog.show()
        pictures.append(taken(dialog))
        dialog.close()
        return False

    asking.run_dialog = pictured
    try:
        yield pictures
    finally:
        asking.run_dialog = usual
