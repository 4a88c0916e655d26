"""Takes the pictures of the documentation from the real window: `make pictures`.

A sample project is made afresh, a part of its suggestions is decided, and the window is drawn in light and dark.
"""

import os
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, Qt, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from corpus.commands.decisions import Accept
from corpus.commands.tags import SetStance
from corpus.domain.statements import Stance
from corpus.load.codebooks import shipped_codebook
from corpus.project import Project
from corpus.tasks.base import Task
from desktop.actions import SPECS
from desktop.app import Desktop, application, log_qt
from desktop.dialogs.help import HelpDialog
from desktop.dialogs.keys import KeysDialog
from desktop.settings import Settings, SettingsFile
from desktop.theme import DARK, LIGHT, Theme
from desktop.theme_qt import apply_theme
from desktop.views.main_window import SIZE
from desktop.views.overview import Overview

IMAGES = Path(__file__).parent / "images"
SHOWN = "03-signature-without-borders.txt"  # the sample that the pictures show
DECIDED = 4  # so many of its statements are accepted; the one after them is current
CODER = "anna"


def main() -> None:
    """Write the pictures into docs/images."""
    IMAGES.mkdir(exist_ok=True)
    application()
    qInstallMessageHandler(log_qt)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "union-state.db"
        _make(path)
        for theme in (LIGHT, DARK):
            _take_window(path, theme)
        _take_start(LIGHT)


def _make(path: Path) -> None:
    project = Project.create(path, coder=CODER, codebook=shipped_codebook())
    _run(project, project.adding_samples())
    _run(project, project.suggesting())
    shown = _shown(project)
    statements = [each.id for each in project.statements.of_article(shown)]
    project.do(Accept(statements=tuple(statements[:DECIDED])))
    project.do(SetStance(statement=statements[1], stance=Stance.SUPPORTS))
    project.close()


def _run(project: Project, task: Task) -> None:
    step = None
    for progress in task.run():
        if progress.command:
            step = project.do(progress.command, step=step)


def _shown(project: Project) -> str:
    return next(each.id for each in project.articles.each(project.articles.ids()) if each.source_file == SHOWN)


def _take_window(path: Path, theme: Theme) -> None:
    desktop = _desktop(theme)
    project = Project.open(path, coder=CODER)
    desktop.desk.session.take(project)
    shown = _shown(project)
    desktop.desk.session.show_article(shown)
    QCoreApplication.processEvents()
    desktop.desk.session.show_statement(project.statements.of_article(shown)[1].id)
    keys = KeysDialog(desktop.window, project.topics.all())
    _save(desktop.window, f"window-{theme.name}.png")
    if theme is LIGHT:
        keys.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        keys.show()
        _save(keys, "keys.png")
        _take_guides(desktop)
    desktop.window.close()


def _take_guides(desktop: Desktop) -> None:
    """What guides the analyst: the overview, help, a step of the tour."""
    project, session = desktop.desk.project, desktop.desk.session
    if project is not None:
        _save(Overview(project, session.article, LIGHT, desktop.window), "overview.png")
    keymap = desktop.desk.actions.keymap
    shown = HelpDialog(desktop.window, LIGHT, {spec.name: keymap.said(spec.name) for spec in SPECS})
    shown.show_page("statement")
    _save(shown, "help.png")
    desktop.guiding.begin_tour()
    if desktop.guiding.tour is not None:
        desktop.guiding.tour.go_to(2)
        _save(desktop.window, "tour.png")
        desktop.guiding.tour.end()


def _take_start(theme: Theme) -> None:
    desktop = _desktop(theme)
    _save(desktop.window, "start.png")
    desktop.window.close()


def _desktop(theme: Theme) -> Desktop:
    apply_theme(application(), theme)
    settings = SettingsFile(None, Settings(coder=CODER, appearance=theme.name, snapshots=False))
    desktop = Desktop(settings, theme=theme, warm_up=False)
    desktop.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    desktop.window.resize(*SIZE)
    desktop.window.show()
    return desktop


def _save(widget: QWidget, name: str) -> None:
    for _ in range(3):  # layouts settle, then scroll bars, then what depends on them
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    if not widget.grab().save(str(IMAGES / name), "PNG"):
        raise OSError(f"{name} was not written")
    print(IMAGES / name)


if __name__ == "__main__":
    main()
