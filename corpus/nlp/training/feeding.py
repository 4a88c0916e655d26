"""The endless stream of training texts: corpora with swapped names, beside sentences of the grammar."""

import random
from collections.abc import Iterator, Sequence
from typing import Final

from spacy.language import Language

from corpus.nlp.training.grammar import Writer
from corpus.nlp.training.sentences import Sentence, join
from corpus.nlp.training.swaps import Swapper

# How often a corpus is read, relative to the others: the closer to news, the more.
_SHARES: Final = {
    "gmb": 1.6,
    "re3d": 3.0,
    "uner": 1.4,
    "redocred": 1.5,
    "multiner": 0.5,
    "fewnerd_big": 0.4,
    "fewnerd": 0.6,
}
_GRAMMAR: Final = 0.95  # sentences of the grammar for each of the corpora
_SWAPPED: Final = 0.5
_REQUOTED: Final = 0.25
_DATELINES: Final = 0.06
_JOINED: Final = (1, 1, 2, 3, 4)
_WRITTEN: Final = 60_000


class Feed:
    """Draws texts by a fixed seed; the same seed and corpora give the same texts in the same order."""

    def __init__(self, corpora: Sequence[Sentence], nlp: Language, seed: int) -> None:
        self._chance = random.Random(seed)
        self._corpora = corpora
        self._swapper = Swapper(self._chance, nlp)
        writer = Writer(self._chance)
        self._written = [writer.sentence("sentence", nlp) for _ in range(_WRITTEN)]

    def sample(self, size: int) -> list[Sentence]:
        """Some texts for setting up the model, one of the grammar with every label among them."""
        return [*self._chance.sample(self._written, size), *self._chance.sample(list(self._corpora), size)]

    def texts(self) -> Iterator[Sentence]:
        """Texts without end, epoch after epoch."""
        while True:
            epoch = [each for each in self._corpora for _ in range(self._times(each.source))]
            size = int(len(epoch) * _GRAMMAR)
            written = self._chance.choices(self._written, k=size)
            blocks = [*self._blocks(epoch), *self._blocks(written, shuffled=True)]
            self._chance.shuffle(blocks)
            for block in blocks:
                yield self._varied(block)

    def _times(self, source: str) -> int:
        share = next((each for name, each in _SHARES.items() if source.startswith(name)), 1.0)
        return int(share) + (self._chance.random() < share % 1)

    def _blocks(self, sentences: list[Sentence], *, shuffled: bool = False) -> Iterator[list[Sentence]]:
        """Neighbouring sentences in groups, as an article has them."""
        if shuffled:
            self._chance.shuffle(sentences)
        at = 0
        while at < len(sentences):
            size = self._chance.choice(_JOINED) if len(sentences[at].tokens) < 60 else 1
            yield sentences[at : at + size]
            at += size

    def _varied(self, block: list[Sentence]) -> Sentence:
        chance = self._chance
        between = "\n\n" if block[0].source == "grammar" and chance.random() < 0.6 else " "
        text = join(block, "\n\n" if chance.random() < 0.15 else between) if len(block) > 1 else block[0]
        if text.source != "grammar":
            if chance.random() < _SWAPPED:
                text = self._swapper.swap(text)
            if chance.random() < _DATELINES:
                text = join([self._swapper.dateline(), text], " ")
        return self._swapper.requote(text) if chance.random() < _REQUOTED else text
