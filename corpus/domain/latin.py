"""Names in Latin letters: Russian, Belarusian and Ukrainian transliterated, and the sound that all spellings share."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_LETTERS: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ў": "w", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "'": "'",
}  # fmt: skip
_TABLE: Final = str.maketrans(
    _LETTERS | {capital.upper(): latin.capitalize() for capital, latin in _LETTERS.items() if capital.isalpha()}
)
_CARONS: Final = str.maketrans(
    {"š": "sh", "č": "ch", "ž": "zh", "ŭ": "w", "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "e", "œ": "e", "ı": "i"}
)
_APOSTROPHES: Final = re.compile("[’ʼ‘`´ʹʺ′]")
_WORDS: Final = re.compile(r"[^\W\d_]+(?:['\-‐‑][^\W\d_]+)*|\d+")
# What different systems write for one sound, the longer first; each rule sees what the one before it left.
_SOUNDS: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("shch|stch|schtsch", "sh"),
        ("tsch|tch|cz", "ch"),
        ("sch|sz", "sh"),
        ("zh|dj", "ž"),
        ("ch", "č"),
        ("sh", "š"),
        ("ph", "f"),
        ("kh|h", "g"),  # Holovchenko is Golovchenko; Kh and Gh fall together with it, which the likeness sorts out
        ("ck(?!i|y|a[jyi]a)|q", "k"),  # not that of Lipnickaja
        ("ts|tz", "c"),
        ("x", "ks"),
        ("(?<=[aeo])[uw](?![aeiouy])", "v"),  # the short u of Halouchanka
        ("w", "v"),
        ("[jy]", "i"),
        ("i+", "i"),
        ("i[eo]", "e"),  # Pyotr, Piotr, Petr; Yevgeny, Evgeni
        ("o", "a"),  # as Belarusian writes what is spoken: Lukashenka
        ("(?<=[čšž])a", "e"),  # Halouchanka again
        (r"(.)\1+", r"\1"),
    )
)


def latin(text: str) -> str:
    """A text with its Cyrillic letters in Latin ones, as news agencies write names: `Головченко`, `Golovchenko`."""
    return _APOSTROPHES.sub("'", unicodedata.normalize("NFC", text)).translate(_TABLE)


@lru_cache(maxsize=1 << 17)
def sound(word: str) -> str:
    """What the spellings of one word have in common, in either script: lower case, no marks, some letters as one.

    Different words may share it, so it proposes and does not decide. Empty for a word without letters or digits.
    """
    plain = latin(word).casefold().translate(_CARONS)
    plain = "".join(each for each in unicodedata.normalize("NFD", plain) if each.isalnum())
    plain = plain.translate(_CARONS)
    for pattern, replacement in _SOUNDS:
        plain = pattern.sub(replacement, plain)
    return plain


@lru_cache(maxsize=1 << 16)
def sounded(text: str) -> str:
    """The sounds of all words of a text, parted by spaces: what a search in either script looks into."""
    return " ".join(filter(None, map(sound, words(text))))


def words(text: str) -> list[str]:
    """The words of a name: letters with the hyphens and apostrophes between them, or figures."""
    return _WORDS.findall(_APOSTROPHES.sub("'", unicodedata.normalize("NFC", text)))
