"""The tokens of a text as the name rules see them: what is known of each, and which begin a sentence."""

import re
from collections.abc import Sequence
from typing import Final

from spacy.tokens import Doc

from corpus.nlp.gazetteer import first_names
from corpus.nlp.lexicon import words
from corpus.nlp.runs import is_capital, is_common

Label = tuple[int, int, str]

GLUED: Final = re.compile(r"[A-Z]\.(?:-?[A-Z]\.)?[^\W\d_]{2,}")
INITIAL: Final = re.compile(r"[^\W\d_]\.(?:[^\W\d_]\.)*")
_ACRONYM: Final = re.compile(r"[A-Z][A-Z0-9]{1,6}(?:[-/][A-Z]{2,})?")
_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ’'.\-0-9&;]+")
_LONG: Final = 5


class View:
    """A doc with a label for each token that gazetteers and patterns know (or an empty text)."""

    def __init__(self, doc: Doc, known: Sequence[str], starts: frozenset[int]) -> None:
        self.doc = doc
        self.body = doc.text
        self.known = known
        self.starts = starts
        self._tokens = [(token.text, token.lower_) for token in doc]
        self._length = len(self._tokens)
        self._families: dict[str, bool] = {}
        self._joined: dict[str, bool] = {}
        self._places: dict[str, list[int]] = {}
        for at, (text, _) in enumerate(self._tokens):
            if text[:1].isupper():
                self._places.setdefault(text, []).append(at)

    def __len__(self) -> int:
        return self._length

    def text(self, at: int) -> str:
        """The token as written; an empty text outside the doc."""
        return self._tokens[at][0] if 0 <= at < self._length else ""

    def lower(self, at: int) -> str:
        """The token in lower case; an empty text outside the doc."""
        return self._tokens[at][1] if 0 <= at < self._length else ""

    def capital(self, at: int) -> bool:
        """Whether a token is a capitalised word."""
        return 0 <= at < self._length and is_capital(self.doc[at])

    def places(self, word: str) -> Sequence[int]:
        """The tokens that are this capitalised word."""
        return self._places.get(word, ())

    def is_family_name(self, word: str) -> bool:
        """Whether a word stands behind a given name somewhere in the text."""
        if word not in self._families:
            self._families[word] = any(self.given(at - 1) for at in self.places(word))
        return self._families[word]

    def is_joined(self, word: str) -> bool:
        """Whether a word stands behind another capitalised one somewhere in the text, within a sentence."""
        if word not in self._joined:
            places = self.places(word)
            self._joined[word] = any(self.capital(at - 1) and at - 1 not in self.starts for at in places)
        return self._joined[word]

    def title(self, at: int) -> bool:
        """Whether a token is a word of an office, as it stands before names."""
        return self.lower(at) in words("speakers")["titles"]

    def office(self, at: int) -> bool:
        """Whether a token is itself an office ("Minister"), not only a part of one ("State", "First")."""
        return self.lower(at) in words("speakers")["roles"]

    def given(self, at: int) -> bool:
        """Whether a token is a given name."""
        return self.lower(at) in first_names()

    def common(self, at: int) -> bool:
        """Whether a token is a dictionary word and no given name."""
        return is_common(self.lower(at)) and not self.given(at)

    def acronym(self, at: int) -> bool:
        """Whether a token is an acronym that may name an organisation."""
        text = self.text(at)
        return bool(_ACRONYM.fullmatch(text)) and text not in words("names")["no_names"]

    def latin(self, at: int) -> bool:
        """Whether a token is written in Latin letters: the shape rules know no other names."""
        return bool(_LATIN.fullmatch(self.text(at)))


def surname_like(word: str) -> bool:
    """Whether a word (lower case) has the ending of a family name and is no dictionary word."""
    if len(word) < _LONG or is_common(word):
        return False
    return any(word.endswith(each) for each in words("names")["surname_endings"])
