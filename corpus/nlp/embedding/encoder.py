"""A BERT sentence encoder in plain NumPy: reads safetensors, averages the last layer over the pieces of a text."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from corpus.nlp.embedding.wordpieces import WordPieces

Floats = NDArray[np.float32]

_LIMIT: Final = 96  # pieces of a text; what follows says little about its topic
_BATCH: Final = 4096  # pieces computed at a time
_EPSILON: Final = 1e-12


def read_tensors(path: Path) -> dict[str, NDArray[Any]]:
    """The 32-bit float tensors of a safetensors file, by name."""
    content = path.read_bytes()
    length = int.from_bytes(content[:8], "little")
    found = {}
    for name, facts in json.loads(content[8 : 8 + length]).items():
        if facts.get("dtype") == "F32":
            start, end = (8 + length + offset for offset in facts["data_offsets"])
            found[name] = np.frombuffer(content[start:end], dtype="<f4").astype(np.float32).reshape(facts["shape"])
    return found


class Encoder:
    """An encoder of the BERT family with mean pooling, such as all-MiniLM-L6-v2, from the folder of its model."""

    def __init__(self, folder: Path) -> None:
        facts = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        self._layers = int(facts["num_hidden_layers"])
        self._heads = int(facts["num_attention_heads"])
        self._tensors = read_tensors(folder / "model.safetensors")
        self.pieces = WordPieces.read(folder / "vocab.txt")

    def encode(self, texts: Sequence[str]) -> Floats:
        """One vector of length 1 for each text."""
        numbers = [self.pieces.encode(text, _LIMIT) for text in texts]
        order = sorted(range(len(texts)), key=lambda at: len(numbers[at]))
        found: list[tuple[list[int], Floats]] = []
        start = 0
        while start < len(order):
            length = len(numbers[order[start]])
            end = start + 1
            while end < len(order) and len(numbers[order[end]]) == length and (end - start + 1) * length <= _BATCH:
                end += 1
            rows = order[start:end]
            found.append((rows, self._pooled(np.array([numbers[at] for at in rows]))))
            start = end
        vectors = np.zeros((len(texts), found[0][1].shape[1]), dtype=np.float32)
        for rows, part in found:
            vectors[rows] = part
        return vectors

    def _pooled(self, numbers: NDArray[np.int64]) -> Floats:
        """The vectors of texts with the same number of pieces."""
        at = self._tensors
        state = at["embeddings.word_embeddings.weight"][numbers]
        state = state + at["embeddings.position_embeddings.weight"][: numbers.shape[1]]
        state = state + at["embeddings.token_type_embeddings.weight"][0]
        state = self._normed(state, "embeddings.LayerNorm")
        for layer in range(self._layers):
            state = self._layer(state, f"encoder.layer.{layer}.")
        pooled: Floats = state.mean(axis=1)
        pooled /= np.maximum(np.linalg.norm(pooled, axis=1, keepdims=True), _EPSILON)
        return pooled

    def _layer(self, state: Floats, name: str) -> Floats:
        texts, length, width = state.shape
        query, key, value = (
            self._dense(state, f"{name}attention.self.{part}")
            .reshape(texts, length, self._heads, width // self._heads)
            .transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(width / self._heads))
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        heard = (scores / scores.sum(axis=-1, keepdims=True)) @ value
        heard = heard.transpose(0, 2, 1, 3).reshape(texts, length, width)
        heard = self._dense(heard, f"{name}attention.output.dense")
        state = self._normed(state + heard, f"{name}attention.output.LayerNorm")
        inner = _gelu(self._dense(state, f"{name}intermediate.dense"))
        return self._normed(state + self._dense(inner, f"{name}output.dense"), f"{name}output.LayerNorm")

    def _dense(self, state: Floats, name: str) -> Floats:
        weight = self._tensors[f"{name}.weight"]
        made: Floats = state.reshape(-1, state.shape[-1]) @ weight.T
        made += self._tensors[f"{name}.bias"]
        return made.reshape(*state.shape[:-1], len(weight))

    def _normed(self, state: Floats, name: str) -> Floats:
        centred = state - state.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + np.float32(_EPSILON))
        made: Floats = centred / spread * self._tensors[f"{name}.weight"] + self._tensors[f"{name}.bias"]
        return made


def _gelu(values: Floats) -> Floats:
    """The Gaussian error unit; its error function by Abramowitz and Stegun 7.1.26, exact to 1.5e-7."""
    x = np.abs(values) * np.float32(1 / np.sqrt(2))
    t = 1 / (1 + np.float32(0.3275911) * x)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    erf = np.copysign(1 - poly * np.exp(-x * x), values)
    made: Floats = (0.5 * values * (1 + erf)).astype(np.float32)
    return made
