"""Texts of the window in the language of the analyst."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT: Final = "quoteline"
_MOST: Final = 1_000_000_000  # Qt counts in 32 bits; the form hangs on the last digits alone


def tr(text: str, /, **facts: object) -> str:
    """The text in the chosen language, with its facts filled in: `tr("{count} articles", count=3)`.

    The fact `count`, where it is a whole number, also chooses among the forms of the words that go with it; English
    texts for one thing are texts of their own. Also takes texts that the core marked with `msg`. Works before an
    application exists (untranslated then). A text without facts is returned as it is, braces included.
    """
    count = facts.get("count")
    found = translated(text, count if isinstance(count, int) else 1)
    return found.format(**{name: _written(fact) for name, fact in facts.items()}) if facts else found


def _written(fact: object) -> object:
    """A whole number as the language writes it: `12,000`, `12 000`."""
    return QLocale().toString(fact) if type(fact) is int else fact


def counted(one: str, several: str, count: int) -> str:
    """The marked text for one thing, or that for so many with their `count`."""
    return tr(one) if count == 1 else tr(several, count=count)


def translated(text: str, count: int = 1) -> str:
    """The text in the chosen language, in its form for so many things, facts not filled in."""
    if "{count}" not in text:  # it has one form, which Qt finds by no number
        return QCoreApplication.translate(CONTEXT, text)
    return QCoreApplication.translate(CONTEXT, text, None, count % _MOST)
