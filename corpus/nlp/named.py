"""What a trained pipeline is asked: which stretches of a text may hold names, and whose names count."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from spacy.language import Language

from corpus.nlp.candidates import Candidate
from corpus.nlp.language import is_latin
from corpus.nlp.models import model_mentions
from corpus.nlp.text import Text

_UNCASED: Final = re.compile(r"[A-Z]|[^\W\d_a-z]")  # a capital, or a letter of another script or with an accent
_ENGLISH: Final = "en"


def trained_names(trained: Language | None, text: Text) -> list[Candidate]:
    """The names that a pipeline finds; one for English is asked about English articles, and for Latin letters only."""
    if trained is None:
        return []
    english = trained.meta["lang"] == _ENGLISH
    if english and not text.english:
        return []
    names = [
        replace(each, start=start + each.start, end=start + each.end)
        for start, end in _stretches(text)
        for each in model_mentions(trained, text.body[start:end])
    ]
    return [each for each in names if not english or is_latin(text.body[each.start : each.end])]


def _stretches(text: Text) -> Iterator[tuple[int, int]]:
    """Neighbouring paragraphs with capitals, together: a model costs more than rules and finds no name elsewhere."""
    start = end = -1
    for each in text.paragraphs:
        if _UNCASED.search(text.body, each.start, each.end):
            start, end = (start if start >= 0 else each.start), each.end
        elif start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end
