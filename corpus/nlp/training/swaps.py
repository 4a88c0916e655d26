"""Swaps the names in corpus sentences for names of the grammar, so that the model learns contexts, not names."""

import random
from collections.abc import Sequence
from typing import Final

from spacy.language import Language

from corpus.nlp.training.conventions import Mark
from corpus.nlp.training.grammar import Writer
from corpus.nlp.training.known import continents, countries, nationalities
from corpus.nlp.training.sentences import Sentence, Tokens

_POOL: Final = {
    "person": 9000, "surname": 6000, "country": 300, "city": 4000, "region": 1500, "org": 9000, "acronym": 1500,
    "norp": 300, "loc": 1500, "facility": 1500, "event": 1500, "law": 1200, "product": 1500, "dateline": 3000,
}  # fmt: skip
_BY_LABEL: Final = {"LOC": "loc", "FAC": "facility", "EVENT": "event", "LAW": "law", "PRODUCT": "product"}
_REGIONS: Final = ("Region", "Province", "Oblast", "County", "District", "province", "region", "district", "State")
_QUOTES: Final = (("“", "”"), ("«", "»"), ("„", "“"), ("``", "''"))


class Swapper:
    """Replaces names of a sentence by others of their kind, drawn from pools that the grammar fills once."""

    def __init__(self, chance: random.Random, nlp: Language) -> None:
        writer = Writer(chance)
        self._chance = chance
        self._pools = {rule: [writer.sentence(rule, nlp) for _ in range(size)] for rule, size in _POOL.items()}

    def swap(self, sentence: Sentence, share: float = 0.75) -> Sentence:
        """The sentence with that share of its names replaced; the same name by the same one."""
        chosen: dict[tuple[str, ...], Tokens] = {}
        tokens: list[tuple[str, bool]] = []
        entities: list[Mark] = []
        missing: list[int] = []
        at = 0
        for first, end, label in (*sentence.entities, (len(sentence.tokens), len(sentence.tokens), "")):
            missing.extend(each - at + len(tokens) for each in range(at, first) if each in sentence.missing)
            tokens.extend(sentence.tokens[at:first])
            old = sentence.tokens[first:end]
            if old:
                name = (label, *(word for word, _ in old))
                if name not in chosen:
                    chosen[name] = self._other(old, label) if self._chance.random() < share else old
                new = chosen[name]
                entities.append((len(tokens), len(tokens) + len(new), label))
                tokens.extend((*new[:-1], (new[-1][0], old[-1][1])))
            at = end
        return Sentence(
            tokens=tuple(tokens), entities=tuple(entities), missing=frozenset(missing), source=sentence.source
        )

    def _other(self, old: Tokens, label: str) -> Tokens:
        rule = _rule(old, label)
        return self._chance.choice(self._pools[rule]).tokens if rule else old

    def dateline(self) -> Sentence:
        """A dateline to set before a sentence."""
        return self._chance.choice(self._pools["dateline"])

    def requote(self, sentence: Sentence) -> Sentence:
        """The sentence with other marks for its straight quotation marks and apostrophes."""
        pair = self._chance.choice(_QUOTES)
        tokens: list[tuple[str, bool]] = []
        opened = False
        for word, space in sentence.tokens:
            if word == '"':
                opened = not opened
                tokens.append((pair[0] if opened else pair[1], space))
            else:
                tokens.append((word.replace("'", "’"), space))
        return Sentence(
            tokens=tuple(tokens), entities=sentence.entities, missing=sentence.missing, source=sentence.source
        )


def _rule(old: Sequence[tuple[str, bool]], label: str) -> str:
    """The rule whose names are of the kind of an old one; empty for what stays."""
    text = "".join(word + " " * space for word, space in old).strip()
    if label == "PERSON":
        return "surname" if len(old) == 1 else "person"
    if label == "ORG":
        return "acronym" if len(old) == 1 and text.isupper() else "org"
    if label == "GPE":
        kind = "region" if text.endswith(_REGIONS) else "city"
        return "country" if text in countries() else kind
    if label == "NORP":
        return "norp" if text in nationalities() and not text.endswith("s") else ""
    return "" if text in continents() else _BY_LABEL.get(label, "")
