"""What the table is built from besides the encoder: words with their counts, and sentences, of the training corpora."""

import json
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from corpus.nlp.similarity import words_in

_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“])")
_SHORTEST: Final = 6  # words of a sentence that is worth encoding
_LONGEST: Final = 45


def read_texts(folder: Path) -> Iterator[str]:
    """The texts of every `*.jsonl` file of a folder, file by file in the order of their names."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as stream:
            for line in stream:
                yield str(json.loads(line)["text"])


def count_words(texts: Iterable[str]) -> Counter[str]:
    """How often each word occurs, in lower case."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(words_in(text))
    return counts


def choose_sentences(texts: Iterable[str], wanted: int) -> list[str]:
    """Sentences spread evenly over the texts, the same ones every time, each once."""
    found: dict[int, str] = {}
    for text in texts:
        for sentence in _SENTENCE_END.split(text):
            if _SHORTEST <= sentence.count(" ") + 1 <= _LONGEST:
                found.setdefault(zlib.crc32(sentence.encode()), sentence)
    return [found[key] for key in sorted(found)[:wanted]]


def choose_words(
    counts: Counter[str], pieces: Iterable[str], needed: Sequence[str], *, rare: int, most: int
) -> list[str]:
    """The vocabulary: all `needed` words, then the encoder's whole words and those of `rare` or more occurrences.

    The most frequent go first; at most `most` are kept.
    """
    whole = {piece for piece in pieces if piece.isascii() and piece.isalpha() and len(piece) > 1}
    wanted = {word for word, count in counts.items() if count >= rare and any(map(str.isalpha, word))}
    ranked = sorted(whole | wanted, key=lambda word: (-counts[word], word))
    return list(dict.fromkeys([*sorted(set(needed)), *ranked]))[:most]
