"""By what texts are sorted: an expression of SQLite's own, so that an index may have it.

Indexes of a project are made of these expressions, which therefore never change: others need a migration.
"""

from typing import Final

_CAPITALS: Final = "АБВГДЕЁёЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЎ"  # SQLite's lower() knows ASCII only; ё stands with е
_SMALL: Final = _CAPITALS.lower().replace("ё", "е")
_FIRST: Final = 6  # characters in which also the case of Cyrillic letters makes no difference
_LENGTH: Final = 40  # characters; what begins alike so far is rarely worth telling apart


def sorted_text(text: str) -> str:
    """An expression for the beginning of a text in one case."""
    first = " || ".join(_small(f"substr({text}, {place}, 1)") for place in range(1, _FIRST + 1))
    return f"{first} || lower(substr({text}, {_FIRST + 1}, {_LENGTH}))"


def _small(letter: str) -> str:
    place = f"instr('{_CAPITALS}', {letter})"
    return f"CASE WHEN {letter} > 'z' AND {place} THEN substr('{_SMALL}', {place}, 1) ELSE lower({letter}) END"


QUOTE: Final = sorted_text("quote")  # of a statement
NAME: Final = sorted_text("trim(coalesce(agency, '') || ' ' || title)")  # of an article, as the table shows it
