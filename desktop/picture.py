"""A picture of the real window, drawn without a screen."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, qInstallMessageHandler

from corpus.domain.errors import CorpusError
from corpus.project import Project
from desktop.app import Desktop, application, log_qt
from desktop.settings import Settings, SettingsFile, settings_path, system_user
from desktop.theme import LIGHT, Theme
from desktop.theme_qt import apply_theme
from desktop.views.main_window import SIZE


def draw_window(project: Path, picture: Path, *, theme: Theme = LIGHT) -> None:
    """Draw the window with a project open into a PNG file. Raises CorpusError where that cannot be.

    It shows the article with the most statements, the first of them current.
    """
    if not _has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app, before = application(), qInstallMessageHandler(log_qt)
    apply_theme(app, theme)
    coder = SettingsFile(settings_path()).now.coder or system_user()
    desktop = Desktop(
        SettingsFile(None, Settings(coder=coder, appearance=theme.name, snapshots=False)), theme=theme, warm_up=False
    )
    window = desktop.window
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    try:
        opened = Project.open(project, coder=coder)
        desktop.desk.session.take(opened)
        window.resize(*SIZE)
        window.show()
        show_fullest(desktop)
        QCoreApplication.processEvents()
        if not window.grab().save(str(picture), "PNG"):
            raise CorpusError("file-unwritable", path=picture, reason="the picture was not written")
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qInstallMessageHandler(before)


def show_fullest(desktop: Desktop) -> None:
    """Show the article with the most statements, and make the first of them the current one."""
    project = desktop.desk.project
    lines = project.articles.lines() if project else []
    if project and lines:
        fullest = max(lines, key=lambda line: line.statements)
        desktop.desk.session.show_article(fullest.id)
        QCoreApplication.processEvents()
        statements = project.statements.of_article(fullest.id)
        if statements:
            desktop.desk.session.show_statement(statements[0].id)


def _has_screen() -> bool:
    """Whether Qt finds something to draw on by itself."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
