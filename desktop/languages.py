"""The language of the window: its texts, and how dates and numbers are written in it. Exports never follow it."""

import logging
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES: Final = {"en": "English", "be": "Беларуская", "ru": "Русский"}  # by their own names, and not translated
SYSTEM: Final = ""  # whatever the system speaks
_log = logging.getLogger(__name__)
_spoken = ["en"]
_installed: list[tuple[QTranslator, bytes]] = []  # with the bytes that a translator reads from, which must stay


def chosen_language(wish: str, system: QLocale | None = None) -> str:
    """The language to speak: the one that is wished for, else the system's, else English."""
    if wish in LANGUAGES:
        return wish
    spoken = (system or QLocale.system()).name().partition("_")[0]
    return spoken if spoken in LANGUAGES else "en"


def language_name(code: str) -> str:
    """A language by its own name, its code where nobody knows that."""
    native = LANGUAGES.get(code) or QLocale(code).nativeLanguageName()
    is_known = QLocale(code).language() is not QLocale.Language.C
    return f"{native[:1].title()}{native[1:]}" if is_known and native else code


def spoken() -> str:
    """The language that the window speaks."""
    return _spoken[0]


def speak(application: QCoreApplication, language: str) -> None:
    """Have the application speak a language from now on; texts that are shown already stay as they are."""
    for translator, _ in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    _spoken[0] = language
    QLocale.setDefault(QLocale("en_GB" if language == "en" else language))
    if language == "en":
        return
    own, qt, texts = QTranslator(application), QTranslator(application), _texts(language)
    if own.load(texts):
        _install(application, own, texts)
    else:
        _log.warning("the texts of a language could not be read")
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _install(application, qt, b"")  # Qt's own buttons and menus; it has no Belarusian


def shown_number(number: float, places: int = 0) -> str:
    """A number as the language writes it, with so many decimal places."""
    return QLocale().toString(float(number), "f", places)


def _texts(language: str) -> bytes:
    return (files("resources") / "i18n" / f"quoteline_{language}.qm").read_bytes()


def _install(application: QCoreApplication, translator: QTranslator, texts: bytes) -> None:
    application.installTranslator(translator)
    _installed.append((translator, texts))
