"""Building the table of word vectors: pieces, the encoder's arithmetic on a toy model, and what is chosen and kept."""

import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from corpus.nlp.embedding.corpora import choose_sentences, choose_words, count_words, read_texts
from corpus.nlp.embedding.distil import distil, ordinary
from corpus.nlp.embedding.encoder import Encoder, read_tensors
from corpus.nlp.embedding.wordpieces import WordPieces

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "road", "##s", "cafe", ",", "a"]
WIDTH, HEADS, INNER = 4, 2, 8


def tensors() -> dict[str, np.ndarray]:
    """The weights of a toy encoder of one layer."""
    numbers = np.random.default_rng(7)
    layer = "encoder.layer.0."
    dense = {
        "attention.self.query": (WIDTH, WIDTH),
        "attention.self.key": (WIDTH, WIDTH),
        "attention.self.value": (WIDTH, WIDTH),
        "attention.output.dense": (WIDTH, WIDTH),
        "intermediate.dense": (INNER, WIDTH),
        "output.dense": (WIDTH, INNER),
    }
    made = {f"{layer}{name}.weight": numbers.normal(size=shape) for name, shape in dense.items()}
    made |= {f"{layer}{name}.bias": numbers.normal(size=shape[0]) for name, shape in dense.items()}
    for name in ("embeddings.LayerNorm", f"{layer}attention.output.LayerNorm", f"{layer}output.LayerNorm"):
        made |= {f"{name}.weight": np.ones(WIDTH), f"{name}.bias": np.zeros(WIDTH)}
    made["embeddings.word_embeddings.weight"] = numbers.normal(size=(len(PIECES), WIDTH))
    made["embeddings.position_embeddings.weight"] = numbers.normal(size=(16, WIDTH))
    made["embeddings.token_type_embeddings.weight"] = numbers.normal(size=(2, WIDTH))
    return {name: each.astype("<f4") for name, each in made.items()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the toy encoder, as such models are kept."""
    header, content = {"__metadata__": {"format": "pt"}}, b""
    for name, each in tensors().items():
        header[name] = {"dtype": "F32", "shape": each.shape, "data_offsets": [len(content), len(content) + each.nbytes]}  # type: ignore[dict-item]
        content += each.tobytes()
    head = json.dumps(header).encode()
    (tmp_path / "model.safetensors").write_bytes(len(head).to_bytes(8, "little") + head + content)
    (tmp_path / "config.json").write_text(json.dumps({"num_hidden_layers": 1, "num_attention_heads": HEADS}))
    (tmp_path / "vocab.txt").write_text("\n".join(PIECES) + "\n")
    return tmp_path


def test_words_fall_into_the_longest_pieces() -> None:
    pieces = WordPieces({piece: number for number, piece in enumerate(PIECES)})
    assert pieces.encode("Roads, a Café", 16) == [2, 4, 5, 7, 8, 6, 3]
    assert pieces.encode("roadside", 16) == [2, 1, 3]
    assert pieces.encode("road " * 50, 4) == [2, 4, 4, 3]


def test_tensors_are_read_as_they_were_written(folder: Path) -> None:
    read, written = read_tensors(folder / "model.safetensors"), tensors()
    assert set(read) == set(written)
    assert all(np.array_equal(read[name], written[name]) for name in written)


def test_texts_get_the_same_vector_alone_and_among_others(folder: Path) -> None:
    encoder = Encoder(folder)
    texts = ["roads", "a cafe, a road", "roads", "a"]
    together = encoder.encode(texts)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    assert np.allclose(together[0], together[2])
    assert all(
        np.allclose(encoder.encode([text])[0], row, atol=1e-5) for text, row in zip(texts, together, strict=True)
    )
    assert not np.allclose(encoder.encode(["a road"]), encoder.encode(["road a"]), atol=1e-3)


def test_words_and_sentences_are_chosen_the_same_way_every_time(tmp_path: Path) -> None:
    lines = ["The road to the cafe was long. It rained on the road all day long.", "A short one."]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps({"text": line}) + "\n" for line in lines))
    texts = list(read_texts(tmp_path))
    counts = count_words(texts)
    assert counts["road"] == 2
    assert choose_words(counts, ["[CLS]", "##s", "cafe"], ["zinc"], rare=2, most=4) == ["zinc", "the", "long", "road"]
    assert sorted(choose_sentences(texts, 9)) == [
        "It rained on the road all day long.",
        "The road to the cafe was long.",
    ]


def test_the_table_keeps_what_is_near_and_weighs_common_words_less() -> None:
    numbers = np.random.default_rng(3)
    base = numbers.normal(size=(2, 24))
    vectors = np.vstack([base[0] + numbers.normal(size=(20, 24)) * 0.1, base[1] + numbers.normal(size=(20, 24)) * 0.1])
    words = [f"w{at}" for at in range(40)]
    counts = Counter(dict.fromkeys(words, 2)) | Counter({"w0": 50_000})
    table = distil(vectors.astype(np.float32), [counts[word] for word in words], 100_000, 8)
    real = table.rows * table.scales[:, None]
    near = real @ real[1] / (np.linalg.norm(real, axis=1) * np.linalg.norm(real[1]))
    assert near[2:20].min() > 0.8
    assert near[20:].max() < 0
    assert np.linalg.norm(real[0]) < np.linalg.norm(real[1]) / 50
    centre, spread = ordinary(words, table, ["w1 w2 w3", "w30 w31", "w5"])
    assert (centre.shape, spread.shape) == ((8,), (8, 8))
