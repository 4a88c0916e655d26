"""Reads the corpora: JSON lines of `text`, `spans`, `missing` and `src`, as the folder of `CORPORA` holds them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from spacy.language import Language

from corpus.nlp.training.sentences import Sentence, read

HELD_OUT: Final = frozenset(["uner_pud"])  # for measuring only
_LONG: Final = 160  # tokens; a longer text is cut at a sentence's end


def read_corpora(folder: Path, nlp: Language, *, held_out: bool = False) -> Iterator[Sentence]:
    """The sentences of every corpus of the folder, or of those held out, in the order of the files' names."""
    for path in sorted(folder.glob("*.jsonl")):
        if (path.stem in HELD_OUT) == held_out:
            yield from _read_corpus(path, nlp)


def _read_corpus(path: Path, nlp: Language) -> Iterator[Sentence]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            spans = [(int(start), int(end), str(label)) for start, end, label in record["spans"]]
            missing = [(int(start), int(end)) for start, end in record["missing"]]
            sentence = read(nlp.make_doc(record["text"]), spans, missing, str(record["src"]))
            yield from _pieces(sentence)


def _pieces(sentence: Sentence) -> Iterator[Sentence]:
    """A long text in pieces that end where a sentence does and no entity is cut."""
    start, size = 0, len(sentence.tokens)
    inside = {at for first, end, _ in sentence.entities for at in range(first + 1, end)}
    for at in range(1, size + 1):
        ended = sentence.tokens[at - 1][0] in {".", "!", "?"} or "\n" in sentence.tokens[at - 1][0]
        if at == size or (at - start >= _LONG // 2 and ended and at not in inside) or at - start >= 3 * _LONG:
            yield _cut(sentence, start, at)
            start = at


def _cut(sentence: Sentence, start: int, end: int) -> Sentence:
    if start == 0 and end == len(sentence.tokens):
        return sentence
    return Sentence(
        tokens=sentence.tokens[start:end],
        entities=tuple((a - start, b - start, label) for a, b, label in sentence.entities if a >= start and b <= end),
        missing=frozenset(at - start for at in sentence.missing if start <= at < end),
        source=sentence.source,
    )
