"""Icons from `resources/icons`: SVG drawings in `currentColor`, in the colour of the theme."""

from functools import lru_cache
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.theme import Theme

_SIZES: Final = (16, 20, 24, 32, 48)
_APP_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)


def icon(name: str, theme: Theme) -> QIcon:
    """The icon of this name in the theme's ink; muted where what it belongs to is disabled."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(name, theme.ink, size), QIcon.Mode.Normal)
        made.addPixmap(_drawn(name, theme.ink, size), QIcon.Mode.Selected)
        made.addPixmap(_drawn(name, theme.field_line, size), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """The icon of the program; it brings its own colours."""
    made = QIcon()
    for size in _APP_SIZES:
        made.addPixmap(_drawn("quoteline", "#2457c5", size))
    return made


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int) -> QPixmap:
    """One drawing at one size. Raises FileNotFoundError for a name that is not in `resources/icons`."""
    source = (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        renderer.render(painter, QRectF(0, 0, size, size))
    return picture
