"""Texts of the window in the language of the analyst."""

from typing import Final

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "quoteline"


def tr(text: str, /, **facts: object) -> str:
    """The text in the chosen language, with its facts filled in: `tr("{count} articles", count=3)`.

    Also takes texts that the core marked with `msg`. Works before an application exists (untranslated then).
    A text without facts is returned as it is, braces included.
    """
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format(**facts) if facts else found
