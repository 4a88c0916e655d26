"""Base forms of English words, from a dictionary."""

from functools import lru_cache
from typing import Final

from simplemma import Lemmatizer

KEPT: Final = 8192  # words whose forms are kept at hand, one megabyte; any other is looked up in microseconds
_LEMMATIZER: Final = Lemmatizer(cache_max_size=0)  # its own would keep another 65,536, which days of work fill


def base_form(word: str) -> str:
    """The base form of a word as the dictionary writes it; that of an unknown word is in lower case."""
    return str(_LEMMATIZER.lemmatize(word, "en"))


@lru_cache(maxsize=KEPT)
def lemma(word: str) -> str:
    """The lemma of a word, in lower case."""
    return base_form(word).lower()
