"""Splits English text into the word pieces that a BERT encoder was trained on."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

_PARTS: Final = re.compile(r"\w+|[^\w\s]")
_LONGEST: Final = 100  # letters; a longer word is unknown


class WordPieces:
    """The vocabulary of an encoder (`vocab.txt`, one piece a line, in the order of their numbers), lower case."""

    def __init__(self, pieces: Mapping[str, int]) -> None:
        self.pieces = pieces
        self._known: dict[str, list[int]] = {}

    @classmethod
    def read(cls, path: Path) -> "WordPieces":
        """The vocabulary of a file."""
        lines = path.read_text(encoding="utf-8").splitlines()
        return cls({piece: number for number, piece in enumerate(lines)})

    def encode(self, text: str, limit: int) -> list[int]:
        """The numbers of a text's pieces between the marks of beginning and end, at most `limit` with them."""
        found = [self.pieces["[CLS]"]]
        for word in _words(text):
            if word not in self._known:
                self._known[word] = self._split(word)
            found.extend(self._known[word])
            if len(found) >= limit:
                break
        return [*found[: limit - 1], self.pieces["[SEP]"]]

    def _split(self, word: str) -> list[int]:
        """The longest pieces from the left; the mark for the unknown where some part has none."""
        unknown = [self.pieces["[UNK]"]]
        if len(word) > _LONGEST:
            return unknown
        found: list[int] = []
        start = 0
        while start < len(word):
            end = len(word)
            while end > start:
                number = self.pieces.get(("##" if start else "") + word[start:end])
                if number is not None:
                    found.append(number)
                    break
                end -= 1
            if end == start:
                return unknown
            start = end
        return found


def _words(text: str) -> Iterator[str]:
    """Words and marks in lower case without accents."""
    plain = unicodedata.normalize("NFD", text.lower())
    plain = "".join(each for each in plain if unicodedata.category(each) != "Mn")
    for match in _PARTS.finditer(plain):
        yield from match.group().split("_") if "_" in match.group() else [match.group()]
