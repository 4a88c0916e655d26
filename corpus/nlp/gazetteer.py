"""The gazetteers: known persons, organisations, places, nationalities, events and agreements, matched as phrases."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

import resources
from corpus.nlp.lexicon import json_lines

FOLDER: Final = "gazetteers"
FIRST_NAMES: Final = f"{FOLDER}/first-names.jsonl"
_UPPER: Final = frozenset(["GPE", "LOC"])  # datelines write places in capitals


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One entry: the label and name of something, and the `id` that its spellings share."""

    label: str
    pattern: str
    id: str


@cache
def entries() -> tuple[Known, ...]:
    """All entries of all gazetteers, without the first names."""
    names = (name for name in resources.files(FOLDER, ".jsonl") if name != FIRST_NAMES)
    return tuple(
        Known(label=str(line["label"]), pattern=str(line["pattern"]), id=str(line.get("id", "")))
        for name in names
        for line in json_lines(name)
    )


@cache
def agencies() -> frozenset[str]:
    """The names of news agencies and papers, in lower case: what they are credited with is no statement."""
    return frozenset(each.pattern.lower() for each in entries() if each.id.startswith("agency-"))


@cache
def nationalities() -> frozenset[str]:
    """The adjectives of nations and faiths, in lower case."""
    return frozenset(each.pattern.lower() for each in entries() if each.label == "NORP")


@cache
def first_names() -> Mapping[str, str]:
    """Given names in lower case with the gender they tell: `m`, `f` or `any`."""
    return {str(line["name"]).lower(): str(line["gender"]) for line in json_lines(FIRST_NAMES)}


def phrase_matcher(vocab: Vocab, make_doc: Callable[[str], Doc]) -> PhraseMatcher:
    """A matcher over the exact spellings of all entries; places match in capitals, too."""
    matcher = PhraseMatcher(vocab, attr="ORTH")
    by_label: dict[str, list[Doc]] = {}
    for each in entries():
        spellings = {each.pattern, each.pattern.replace("'", "’")}
        if each.label in _UPPER and len(each.pattern) > 3:
            spellings.add(each.pattern.upper())
        by_label.setdefault(each.label, []).extend(make_doc(text) for text in spellings)
    for label, docs in by_label.items():
        matcher.add(label, docs)
    return matcher


def matches(matcher: PhraseMatcher, doc: Doc) -> Iterator[tuple[int, int, str]]:
    """The entries found in a doc: first token, last token (exclusive), label; the longest first of any that overlap."""
    found = [(start, end, doc.vocab.strings[key]) for key, start, end in matcher(doc)]
    taken = bytearray(len(doc))
    for start, end, label in sorted(found, key=lambda each: (each[0] - each[1], each[0])):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            yield start, end, label
