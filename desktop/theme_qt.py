"""The themes as Qt takes them: a palette and a style sheet, applied to the whole application.

`QStyleHints.setColorScheme` does nothing on some platforms, so the program always brings its own colours.
"""

from dataclasses import fields
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.fonts import load_fonts, ui_font
from desktop.theme import Theme

STYLE: Final = "Fusion"


def colour(name: str, alpha: float = 1.0) -> QColor:
    """The colour `#rrggbb` with an opacity of 0 to 1."""
    made = QColor(name)
    made.setAlphaF(alpha)
    return made


def system_is_dark() -> bool:
    """Whether the system asks for dark windows; a system that does not say counts as light."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def palette(theme: Theme) -> QPalette:
    """The application's palette in this theme."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, name in (
        (roles.Window, theme.panel),
        (roles.WindowText, theme.ink),
        (roles.Base, theme.page),
        (roles.AlternateBase, theme.panel),
        (roles.Text, theme.ink),
        (roles.PlaceholderText, theme.muted),
        (roles.Button, theme.panel),
        (roles.ButtonText, theme.ink),
        (roles.BrightText, theme.danger),
        (roles.Highlight, theme.selection),
        (roles.HighlightedText, theme.ink),
        (roles.Link, theme.accent),
        (roles.LinkVisited, theme.accent),
        (roles.ToolTipBase, theme.page),
        (roles.ToolTipText, theme.ink),
        (roles.Light, theme.page),
        (roles.Midlight, theme.line),
        (roles.Mid, theme.line),
        (roles.Dark, theme.field_line),
        (roles.Shadow, theme.field_line),
        (roles.Accent, theme.accent),
    ):
        made.setColor(role, QColor(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colour(theme.muted, 0.6))
    return made


def style_sheet(theme: Theme) -> str:
    """The style sheet of the window in this theme. Raises KeyError for a token that the theme does not have."""
    resources = files("resources")
    tokens = {each.name: getattr(theme, each.name) for each in fields(theme) if each.name != "tints"}
    tokens["icons"] = Path(str(resources / "icons")).as_posix()
    source = (resources / "styles" / "window.qss").read_text(encoding="utf-8")
    return Template(source).substitute(tokens)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application the theme: style, fonts, palette and style sheet."""
    load_fonts()
    if app.style().objectName().lower() != STYLE.lower():
        app.setStyle(STYLE)
    app.setFont(ui_font())
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
