"""Fits the weights of `corpus.nlp.evidence` to annotated articles and prints them.

`python -m tests.golden.topics.weigh [GOLD.jsonl …]` uses the project's own articles that may be looked at, and those of
the gold files that are given.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from corpus.domain.articles import canonical
from corpus.domain.spans import quote
from corpus.domain.statements import Kind
from corpus.load.codebooks import shipped_codebook
from corpus.nlp.evidence import Evidence, features, features_alone
from corpus.nlp.learning.reading import Reader
from corpus.nlp.suggester import build_pipeline
from corpus.nlp.tagging import by_keywords
from corpus.nlp.text import text_of
from corpus.nlp.topics import TopicMatcher
from tests.golden.language.reading import gold

Matrix = NDArray[np.float64]

PENALTY: Final = 3.0
STEPS: Final = 30
NEEDED: Final = 1 / 3  # of a stretch's characters, to have a topic


def seen(paths: list[str]) -> Iterator[Mapping[str, Any]]:
    """The gold lines to fit to."""
    yield from gold("*", "seen")
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield json.loads(line)


class Known:
    """Reads annotated articles into evidence and the topics that are right."""

    def __init__(self) -> None:
        self.topics = shipped_codebook().topics
        self._nlp = build_pipeline(self.topics)
        self._nlp.disable_pipe("quoteline_topics")
        self._matcher = TopicMatcher(self.topics)
        self.reader = Reader(self.topics)

    def read(self, line: Mapping[str, Any]) -> tuple[Evidence, Matrix, Matrix]:
        """The evidence of an article's stretches, the logits' features for texts alone, and what is right."""
        text = text_of(self._nlp(canonical(line["raw"])))
        found = by_keywords(text, self._matcher)
        read = self.reader.read_with([(quote(text.body, each.spans), each.tags) for each in found])
        said = np.array([each.kind is not Kind.NARRATIVE for each in found], dtype=np.bool_)
        known = Evidence(keywords=read.keywords, likeness=read.likeness, nearest=read.nearest, said=said)
        places = [{at for span in each.spans for at in range(span.start, span.end)} for each in found]
        right = np.array([[self._has(own, topic.slug, line) for topic in self.topics] for own in places], dtype=float)
        alone = np.stack(features_alone(read.keywords, read.likeness, read.nearest), axis=2)
        return known, alone, right.reshape(read.keywords.shape)

    @staticmethod
    def _has(own: set[int], slug: str, line: Mapping[str, Any]) -> bool:
        units = [*line["statements"], *(line.get("passages") or [])]
        spans = [span for unit in units if slug in (unit.get("topics") or []) for span in unit["content"]]
        there = {at for span in spans for at in range(span["start"], span["end"])}
        return bool(own) and len(own & there) >= NEEDED * len(own)


def fitted(values: Matrix, right: Matrix) -> Matrix:
    """The constant and the weights of a logistic regression; weights are held small in units of their spread."""
    spread = values.std(axis=0) + 1e-9
    matrix = np.column_stack([np.ones(len(values)), values / spread])
    weights = np.zeros(matrix.shape[1])
    held = np.diag([0.0, *[PENALTY] * values.shape[1]])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ (chance - right) + held @ weights
        weights = weights - np.linalg.solve((matrix * (chance * (1 - chance))[:, None]).T @ matrix + held, slope)
    return np.array([weights[0], *(weights[1:] / spread)])


def main(paths: list[str]) -> None:
    """Print the weights."""
    known = Known()
    read = [known.read(line) for line in seen(paths)]
    right = np.concatenate([each[2].ravel() for each in read])
    parts = [features(each[0]) for each in read]
    names = list(parts[0])
    together = np.column_stack([np.concatenate([part[name].ravel() for part in parts]) for name in names])
    weights = fitted(together, right)
    print(f"_CONSTANT: Final = {weights[0]:.2f}")
    for name, weight in zip(names, weights[1:], strict=True):
        print(f'    "{name}": {weight:.2f},')
    alone = np.concatenate([each[1].reshape(-1, each[1].shape[2]) for each in read])
    print("_ALONE: Final =", tuple(round(float(weight), 2) for weight in fitted(alone, right)))


if __name__ == "__main__":
    main(sys.argv[1:])
