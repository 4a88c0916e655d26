"""Words as the search compares them: without case, accents, and the difference of е and ё or of apostrophes. Pure."""

import re
import unicodedata
from functools import cache
from typing import Final

from corpus.domain.query import Query, Term, terms_of
from corpus.domain.spans import Span, span

_APOSTROPHES: Final = "'’‘ʼʹʻ`"  # they part words, as in the index
_ACCENTED: Final = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))  # Latin letters with a mark
_WORD: Final = re.compile(r"\w+")
_BETWEEN: Final = r"\W+"


def folded_text(text: str) -> str:
    """The text, letter for letter, so that a place in the one is a place in the other."""
    lower = text.lower()
    if len(lower) != len(text):  # a letter whose small form is two
        lower = "".join(small if len(small := each.lower()) == 1 else each for each in text)
    return lower.translate(_table())


def holds_words(name: str | None, wanted: str) -> bool:
    """Whether a name has the wanted words one after the other; with a star behind them the last one may go on."""
    if name is None:
        return False
    words, begins = _words(wanted), wanted.endswith("*")
    return bool(words) and f" {words}{'' if begins else ' '}" in f" {_words(name)} "


def found_spans(query: Query, body: str) -> list[Span]:
    """Where the words and phrases of a query stand in a text, in its order, none over another."""
    parts = [part for part in map(_pattern, terms_of(query)) if part]
    if not parts:
        return []
    # A longer alternative first, so that a phrase is marked as a whole.
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(set(parts), key=len, reverse=True))})")
    return [span(*match.span()) for match in pattern.finditer(folded_text(body))]


def _pattern(term: Term) -> str:
    words = [re.escape(each) for each in _WORD.findall(folded_text(term.words))]
    return _BETWEEN.join(words) + (r"\w*" if term.begins else r"(?!\w)") if words else ""


def _words(text: str) -> str:
    return " ".join(_WORD.findall(folded_text(text)))


@cache
def _table() -> dict[int, str]:
    """What single letters become."""
    table = {code: unicodedata.normalize("NFD", chr(code))[0] for code in _ACCENTED}
    return table | {ord(each): "'" for each in _APOSTROPHES} | {ord("ё"): "е", ord("_"): " "}
