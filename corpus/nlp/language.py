"""Whether an article is English: the rules read English, and claim nothing about other texts."""

import re
from typing import Final

from corpus.nlp.lexicon import words

_WORD: Final = re.compile(r"[^\W\d_]+")
_READ: Final = 4000  # words; the beginning of a longer article tells its language
_LATIN: Final = 0.35  # share of the letters; an English article may quote at length
_COMMON: Final = 0.06  # share of the words; English articles have 0.2 and more
_SHORT: Final = 30  # words; a headline may have none of the common ones


def is_english(body: str) -> bool:
    """Whether many letters of a body are Latin and enough of its words are those that English cannot do without."""
    found = [match.group().lower() for _, match in zip(range(_READ), _WORD.finditer(body), strict=False)]
    letters = sum(map(len, found))
    if not letters:
        return True
    latin = [word for word in found if word[0] < "\u0250" or "\u1e00" <= word[0] < "\u1f00"]
    if sum(map(len, latin)) < _LATIN * letters:
        return False
    return len(latin) < _SHORT or sum(word in words("clauses")["english"] for word in latin) >= _COMMON * len(latin)


def is_latin(text: str) -> bool:
    """Whether a name is written in Latin letters, or in none at all."""
    return all(each < "\u0250" or "\u1e00" <= each < "\u1f00" or not each.isalpha() for each in text)
