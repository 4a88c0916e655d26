"""The bundled fonts, and which font the window and the article take."""

from functools import cache
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from desktop.theme import READER_PIXELS, UI_PIXELS

SERIF: Final = "Noto Serif"
SANS: Final = "Noto Sans"
_FACES: Final = (
    "NotoSerif-Regular.ttf",
    "NotoSerif-Bold.ttf",
    "NotoSerif-Italic.ttf",
    "NotoSans-Regular.ttf",
    "NotoSans-SemiBold.ttf",
    "NotoSans-Bold.ttf",
)
_WITHOUT_FONTS: Final = ("offscreen", "minimal", "vnc")
_LAST_RESORT: Final = ("DejaVu", "Bitstream Vera", "Fixed")  # what a bare Linux falls back on


@cache
def load_fonts() -> tuple[str, ...]:
    """Give Qt the bundled fonts, once; needs a QGuiApplication. Returns the families that came of it."""
    families: list[str] = []
    for name in _FACES:
        face = (files("resources") / "fonts" / name).read_bytes()
        number = QFontDatabase.addApplicationFontFromData(QByteArray(face))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(dict.fromkeys(families))


def ui_family() -> str:
    """The family of the interface: the system's own, or the bundled sans where the system has none to speak of."""
    found = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
    bare = not found or found.startswith(_LAST_RESORT)
    return SANS if bare or QGuiApplication.platformName() in _WITHOUT_FONTS else found


def ui_font(pixels: int = UI_PIXELS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font of the interface in this size (pixels) and weight."""
    load_fonts()
    return _made(ui_family(), pixels, weight)


def reading_font(pixels: int = READER_PIXELS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The article's font in this size (pixels) and weight."""
    load_fonts()
    return _made(SERIF, pixels, weight)


def _made(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
