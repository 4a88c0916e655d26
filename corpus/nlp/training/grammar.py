"""A grammar that writes names and wire sentences: rules with alternatives, read from `grammar/*.txt`.

A file holds rules. `= name` begins a rule whose alternatives stand one a line, `= name *` one whose alternatives are
separated by commas, `= name * held` a list of names of which every sixth is held out: training never sees it, so
that a model can be measured on names that it was not taught. `3| …` weights an alternative. In an alternative `{rule}`
is replaced, `{rule^}` in capitals, `{rule+}` with a capital first letter, `{4-30}` by a number; `[ORG …]` marks an
entity. Of nested marks the outermost counts.
"""

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final
from zlib import crc32

from spacy.language import Language

from corpus.nlp.training.conventions import Mark
from corpus.nlp.training.known import names
from corpus.nlp.training.sentences import Sentence, read

_FOLDER: Final = Path(__file__).parent / "grammar"
_SLOT: Final = re.compile(r"\{(\w+)(?:-(\d+))?([\^+]?)\}")
_MARK: Final = re.compile(r"\[([A-Z]+) |\]")
_EVERY: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The alternatives of a rule with their weights; the held-out ones apart."""

    choices: tuple[str, ...]
    weights: tuple[int, ...]
    unlisted: tuple[str, ...] = ()


def is_held_out(name: str) -> bool:
    """Whether a listed name is kept from training; stable over runs and machines."""
    return crc32(name.encode()) % _EVERY == 0


@cache
def rules() -> Mapping[str, Rule]:
    """All rules of the grammar's files, and the names of the gazetteers as rules `gaz_…`."""
    found: dict[str, Rule] = {}
    for path in sorted(_FOLDER.glob("*.txt")):
        for block in re.split(r"^= ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            head, _, body = block.partition("\n")
            found[head.split()[0]] = _rule(head.split()[1:], body)
    for rule, file, label in (
        ("gaz_gpe", "places", "GPE"),
        ("gaz_loc", "places", "LOC"),
        ("gaz_org", "organisations", "ORG"),
        ("gaz_agency", "agencies", "ORG"),
        ("gaz_norp", "nationalities", "NORP"),
    ):
        found[rule] = _named(names(file, label))
    return found


def _rule(flags: list[str], body: str) -> Rule:
    lines = [line for line in body.splitlines() if line.strip() and not line.startswith("#")]
    if "*" in flags:
        words = [word.strip() for line in lines for word in line.split(",") if word.strip()]
        return _named(words) if "held" in flags else Rule(choices=tuple(words), weights=(1,) * len(words))
    pairs = [re.fullmatch(r"(?:(\d+)\|)?\s*(.*?)\s*", line) for line in lines]
    return Rule(
        choices=tuple(pair[2] for pair in pairs if pair), weights=tuple(int(pair[1] or 1) for pair in pairs if pair)
    )


def _named(words: list[str] | tuple[str, ...]) -> Rule:
    listed = tuple(word for word in words if not is_held_out(word))
    return Rule(
        choices=listed,
        weights=(1,) * len(listed),
        unlisted=tuple(word for word in words if is_held_out(word)) or listed,
    )


class Writer:
    """Writes texts by the grammar, from its own source of chance; `unlisted` takes the held-out names instead."""

    def __init__(self, chance: random.Random, *, unlisted: bool = False) -> None:
        self._chance = chance
        self._unlisted = unlisted

    def expand(self, rule: str) -> str:
        """One text of a rule, with its marks."""
        found = rules()[rule]
        if self._unlisted and found.unlisted:
            return _SLOT.sub(self._replace, self._chance.choice(found.unlisted))
        return _SLOT.sub(self._replace, self._chance.choices(found.choices, found.weights)[0])

    def _replace(self, match: re.Match[str]) -> str:
        if match[2]:
            return str(self._chance.randint(int(match[1]), int(match[2])))
        text = self.expand(match[1])
        changes: dict[str, Callable[[str], str]] = {"^": _capitals, "+": lambda each: each[:1].upper() + each[1:]}
        return changes[match[3]](text) if match[3] else text

    def sentence(self, rule: str, nlp: Language) -> Sentence:
        """One text of a rule as a sentence with its entities."""
        text, marks = unmark(self.expand(rule))
        return read(nlp.make_doc(text), marks, (), "grammar")


def _capitals(text: str) -> str:
    """A text in capitals, the names of its marks left alone."""
    return "".join(part if part.startswith("[") else part.upper() for part in re.split(r"(\[[A-Z]+ )", text))


def unmark(marked: str) -> tuple[str, list[Mark]]:
    """The text without its marks, and the outermost marks as spans."""
    text, marks, stack, at = "", list[Mark](), list[tuple[int, str]](), 0
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        if match[1]:
            stack.append((len(text), match[1]))
        elif stack:
            start, label = stack.pop()
            if not stack:
                marks.append((start, len(text), label))
    return text + marked[at:], marks
