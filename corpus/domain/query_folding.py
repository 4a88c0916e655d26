"""Words as the search compares them: without case, accents, and the difference of е and ё or of apostrophes. Pure."""

import re
import unicodedata
from functools import cache
from typing import Final

_APOSTROPHES: Final = "'’‘ʼʹʻ`"  # they part words, as in the index
_ACCENTED: Final = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))  # Latin letters with a mark
# Marks above and below letters, such as the stress of за́мок: the index leaves them out. The mask is that of FTS5.
_MARKS: Final = "".join(chr(0x300 + bit) for bit in range(50) if 0x361F808029FDF >> bit & 1)
WORD: Final = re.compile(r"\w+")
MARK: Final = re.compile(f"[{_MARKS}]")


def folded_text(text: str) -> str:
    """The text, letter for letter, so that a place in the one is a place in the other."""
    lower = text.lower()
    if len(lower) != len(text):  # a letter whose small form is two
        lower = "".join(small if len(small := each.lower()) == 1 else each for each in text)
    return lower.translate(_table())


def folded_words(text: str) -> list[str]:
    """The words of a text, folded and without marks."""
    return WORD.findall(MARK.sub("", folded_text(text)))


def holds_words(name: str | None, wanted: str) -> bool:
    """Whether a name has the wanted words one after the other; with a star behind them the last one may go on."""
    if name is None:
        return False
    words, begins = " ".join(folded_words(wanted)), wanted.endswith("*")
    return bool(words) and f" {words}{'' if begins else ' '}" in f" {' '.join(folded_words(name))} "


@cache
def _table() -> dict[int, str]:
    """What single letters become."""
    table = {code: unicodedata.normalize("NFD", chr(code))[0].lower() for code in _ACCENTED}
    return table | {ord(each): "'" for each in _APOSTROPHES} | {ord("ё"): "е", ord("ς"): "σ", ord("_"): " "}
