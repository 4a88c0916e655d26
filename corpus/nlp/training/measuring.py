"""How good a model is: names found in gold articles, by our conventions, and names it was taught or was not."""

import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from spacy.language import Language

from corpus.nlp.training.conventions import LABELS, Mark
from corpus.nlp.training.grammar import Writer
from corpus.nlp.training.sentences import Sentence, reference

_LEAD: Final = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_TAIL: Final = re.compile(r"['’]s?$")
SCORED: Final = ("PERSON", "ORG", "GPE", "NORP", "LOC", "EVENT")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Spans found rightly, found at all, and to be found."""

    right: int
    found: int
    gold: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.gold) if self.found + self.gold else 0.0

    @property
    def recall(self) -> float:
        """The share of what was to be found that was found."""
        return self.right / self.gold if self.gold else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text with its gold names."""

    id: str
    text: str
    names: frozenset[Mark]


def read_gold(path: Path) -> tuple[Article, ...]:
    """The articles of a gold file."""
    records = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return tuple(
        Article(
            id=record["id"],
            text=record["raw"],
            names=frozenset((each["start"], each["end"], each["label"]) for each in record["entities"]),
        )
        for record in records
    )


def found(nlp: Language, text: str) -> Iterator[Mark]:
    """The names that a model finds, without articles and possessives."""
    for ent in nlp(text).ents:
        start, end = ent.start_char, ent.end_char
        lead = _LEAD.match(text, start, end)
        start = lead.end() if lead else start
        tail = _TAIL.search(text[start:end])
        yield start, start + tail.start() if tail else end, ent.label_


def measure(nlp: Language, articles: Iterable[Article]) -> dict[str, Figures]:
    """Figures by label, and those of the labels that are scored together as `all`."""
    right, many, gold = Counter[str](), Counter[str](), Counter[str]()
    for article in articles:
        names = {each for each in article.names if each[2] in LABELS}
        marks = set(found(nlp, article.text))
        many.update(label for _, _, label in marks)
        gold.update(label for _, _, label in names)
        right.update(label for _, _, label in marks & names)
    figures = {label: Figures(right=right[label], found=many[label], gold=gold[label]) for label in LABELS}
    figures["all"] = Figures(
        right=sum(right[label] for label in SCORED),
        found=sum(many[label] for label in SCORED),
        gold=sum(gold[label] for label in SCORED),
    )
    return figures


def measure_sentences(nlp: Language, sentences: Iterable[Sentence]) -> dict[str, Figures]:
    """The same for tokenised sentences; what touches a token of which nothing is known does not count."""
    right, many, gold = Counter[str](), Counter[str](), Counter[str]()
    ner = nlp.get_pipe("ner")
    for sentence in sentences:
        doc = ner(reference(Sentence(tokens=sentence.tokens), nlp.vocab))
        marks = {(ent.start, ent.end, ent.label_) for ent in doc.ents}
        marks = {each for each in marks if not sentence.missing.intersection(range(each[0], each[1]))}
        many.update(label for _, _, label in marks)
        gold.update(label for _, _, label in sentence.entities)
        right.update(label for _, _, label in marks & set(sentence.entities))
    figures = {label: Figures(right=right[label], found=many[label], gold=gold[label]) for label in LABELS}
    figures["all"] = Figures(right=right.total(), found=many.total(), gold=gold.total())
    return figures


def written(nlp: Language, size: int, *, unlisted: bool) -> list[Sentence]:
    """Sentences of the grammar with names that training saw, or with those that were held out."""
    writer = Writer(random.Random(7), unlisted=unlisted)
    return [writer.sentence("sentence", nlp) for _ in range(size)]
