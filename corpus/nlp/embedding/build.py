"""`python -m corpus.nlp.embedding.build --encoder FOLDER --corpora FOLDER` makes the table anew, in a few minutes."""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from corpus.domain.codebook_file import parse_codebook
from corpus.nlp.embedding.corpora import choose_sentences, choose_words, count_words, read_texts
from corpus.nlp.embedding.distil import distil, ordinary
from corpus.nlp.embedding.encoder import Encoder
from corpus.nlp.similarity import words_in

WORDS: Final = 52_000
WIDTH: Final = 128
RARE: Final = 3  # occurrences from which a word of the corpora is taken
SENTENCES: Final = 20_000  # ordinary ones, which likeness is measured against
_PIECES: Final = 4  # a dictionary word that the encoder cuts into more, its two marks counted, is left out


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the arguments, build the table and write it."""
    parser = argparse.ArgumentParser(description="Build the table of word vectors.")
    parser.add_argument("--encoder", type=Path, required=True, help="folder of the MiniLM model")
    parser.add_argument("--corpora", type=Path, required=True, help="folder of training corpora (*.jsonl)")
    parser.add_argument("--out", type=Path, default=Path("resources/embeddings"), help="folder to write")
    parser.add_argument("--codebook", type=Path, default=Path("resources/codebooks/union-state.toml"))
    given = parser.parse_args(arguments)
    build(given.encoder, given.corpora, given.codebook, given.out)


def build(encoder_folder: Path, corpora: Path, codebook: Path, out: Path) -> None:
    """Write `vectors.npz` and `words.json`."""
    encoder = Encoder(encoder_folder)
    texts = list(read_texts(corpora))
    counts = count_words(texts)
    words = choose_words(counts, encoder.pieces.pieces, needed_words(codebook), rare=RARE, most=WORDS)
    words = [*words, *dictionary_words(encoder, counts, set(words))][:WORDS]
    table = distil(encoder.encode(words), [counts[word] for word in words], counts.total(), WIDTH)
    centre, spread = ordinary(words, table, choose_sentences(texts, SENTENCES))
    out.mkdir(parents=True, exist_ok=True)
    np.savez(out / "vectors.npz", rows=table.rows, scales=table.scales, centre=centre, spread=spread)
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    (out / "words.json").write_text(text + "\n", encoding="utf-8")


def needed_words(codebook: Path) -> list[str]:
    """The words of a codebook."""
    found: list[str] = []
    for topic in parse_codebook(codebook.read_text(encoding="utf-8"), path=str(codebook)).topics:
        for text in (topic.name, topic.definition, *topic.examples, *topic.keywords, *topic.excluded):
            found.extend(words_in(text))
    return found


def dictionary_words(encoder: Encoder, counts: Counter[str], taken: set[str]) -> list[str]:
    """English base forms that the corpora lack: those that the encoder knows best, first."""
    lemmas = set(DefaultDictionaryFactory().get_dictionary("en").values())
    plain = {word for word in lemmas if word.isascii() and word.isalpha() and word.islower() and len(word) > 2}
    ranked = sorted((len(encoder.pieces.encode(word, 99)), -counts[word], word) for word in plain - taken)
    return [word for pieces, _, word in ranked if pieces <= _PIECES]


if __name__ == "__main__":
    main()
