"""How natural a decoded text looks: the letter statistics that tell the eight-bit encodings apart.

Windows-1251, Windows-1252 and KOI8-R give every byte some letter, so a wrong choice is never an error; it shows in
rare letters, in capitals inside words, and in words that mix alphabets. Only what lies outside ASCII is judged.
"""

import math
import unicodedata
from itertools import pairwise
from typing import Final

# Per mille of running text, Russian and Belarusian together.
_FREQUENCIES: Final = {
    "а": 95, "о": 90, "е": 75, "н": 62, "и": 60, "с": 52, "т": 50, "р": 45, "л": 38, "в": 42, "к": 36, "м": 32, "д": 31,
    "і": 30, "п": 28, "у": 28, "я": 27, "ы": 27, "з": 20, "б": 17, "г": 17, "ь": 16, "ч": 15, "ў": 12, "й": 11, "х": 10,
    "ж": 8, "ш": 8, "э": 8, "ю": 7, "ц": 8, "щ": 3, "ё": 3, "ф": 3, "є": 0.5, "ї": 0.5, "ъ": 0.5, "ґ": 0.2,
}  # fmt: skip
_ACCENTED: Final = frozenset("éèêëàâäáãåçñóòôöõøúùûüíìîïßæœšž")
_TYPOGRAPHY: Final = frozenset("“”„‘’‚«»‹›–—…•№§©®™°€£\u00a0\u00ad")
_SIGNS: Final = frozenset("±×÷½¼¾¹²³µ·¿¡¢¥¬¶´¨")
_VOWELS: Final = frozenset("аеёиоуыэюяі")
_MISPLACED: Final = -4.0  # a letter where the spelling does not allow it
_RARE: Final = -9.0
_MIXED: Final = -6.0  # a word of two alphabets, or with a capital behind a small letter


def naturalness(text: str) -> float:
    """The mean logarithmic plausibility of what is not ASCII in `text`; 0 for pure ASCII, about -12 for noise."""
    with_words = _has_cyrillic_word(text)
    marks = [_mark(text, place, with_words) for place, each in enumerate(text) if each > "\x7f"]
    return sum(marks) / len(marks) if marks else 0.0


def _mark(text: str, place: int, with_words: bool) -> float:
    letter = text[place]
    if letter in _TYPOGRAPHY:
        return -2.0
    if letter in _SIGNS:
        return -4.0
    before = text[place - 1] if place else " "
    after = text[place + 1 : place + 2] or " "
    if is_cyrillic(letter):
        return _cyrillic(letter, before, after) + (0.0 if with_words else _MIXED)
    if letter.isalpha():
        return _latin(letter, before, after)
    return _RARE if unicodedata.category(letter) in {"Sm", "So", "Cc", "Cn", "Co"} else -6.0


def _cyrillic(letter: str, before: str, after: str) -> float:
    mark = math.log(_FREQUENCIES.get(letter.lower(), 0.1) / 1000)
    if letter.isupper():
        mark -= 0.3
        if before.isalpha() and not before.isupper():
            mark += _MIXED
    elif before.isalpha() and before.isupper() and after.isalpha() and after.isupper():
        mark += _MIXED
    if not _may_follow(letter.lower(), before.lower()):
        mark += _MISPLACED
    if _is_ascii_letter(before) or _is_ascii_letter(after):
        mark += _MIXED
    return mark


def _latin(letter: str, before: str, after: str) -> float:
    mark = -3.0 if letter.lower() in _ACCENTED else _RARE
    if letter.isupper():
        mark -= 1.0
        if before.isalpha() and before.islower():
            mark += _MIXED
    lonely = not (_is_ascii_letter(before) or _is_ascii_letter(after))
    crowded = (before > "\x7f" and before.isalpha()) or (after > "\x7f" and after.isalpha())
    return mark + (_MIXED if crowded else -1.0 if lonely else 0.0)


def _may_follow(letter: str, before: str) -> bool:
    """Whether the spelling allows this letter there: й and ў stand behind vowels, ь, ъ and ы behind consonants."""
    if letter in "йў":
        return before in _VOWELS or (letter == "й" and not before.isalpha()) or (letter == "ў" and before == " ")
    if letter in "ьъы":
        return before.isalpha() and before not in _VOWELS
    return True


def is_cyrillic(letter: str) -> bool:
    """Whether this is a letter of the Cyrillic alphabets that the eight-bit encodings hold."""
    return "\u0400" <= letter <= "\u04ff"


def _is_ascii_letter(letter: str) -> bool:
    return letter.isascii() and letter.isalpha()


def _has_cyrillic_word(text: str) -> bool:
    """Whether two Cyrillic letters stand side by side: a single one in a Latin text is a misread accent."""
    return any(is_cyrillic(one) and is_cyrillic(two) for one, two in pairwise(text))
