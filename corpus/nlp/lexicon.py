"""The words that the rules look for, read once from `resources/lexicon`."""

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

import resources

_FOLDER: Final = "lexicon"
_FUZZY: Final = 7  # misspellings are looked for in cues of at least so many letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A reporting verb or phrase as it is written in one form.

    `takes` says what may follow: `clause` (with or without "that"), `object` (a clause, or a noun phrase that is no
    statement), `that` (a clause only after "that"), `addressee` and `addressee-that` (someone is told), `question`,
    `quote` (quotations only), `credit` (an agency's credit, no statement), `noun` (a form that is a noun as well and
    reports only where "that" follows at once). `of` names the words of `speakers.toml` of which one must stand before
    a verb that reports nothing else: "the study found", not "she found".
    """

    words: tuple[str, ...]
    takes: str
    participle: bool = False
    guessed: bool = False
    of: str = ""


@cache
def words(name: str) -> Mapping[str, frozenset[str]]:
    """The word lists of `resources/lexicon/<name>.toml`; a list is a text of words separated by white space."""
    content = tomllib.loads(resources.read_text(f"{_FOLDER}/{name}.toml"))
    return {key: frozenset(str(text).split()) for key, text in content.items() if isinstance(text, str)}


@cache
def phrases(name: str) -> Mapping[str, tuple[str, ...]]:
    """The phrase lists (TOML arrays) of `resources/lexicon/<name>.toml`."""
    content = tomllib.loads(resources.read_text(f"{_FOLDER}/{name}.toml"))
    return {key: tuple(map(str, value)) for key, value in content.items() if isinstance(value, list)}


def json_lines(name: str) -> Iterator[Mapping[str, object]]:
    """The objects of a shipped JSON Lines file."""
    for line in resources.read_text(name).splitlines():
        if line.strip():
            yield json.loads(line)


@cache
def cues() -> Mapping[str, tuple[Cue, ...]]:
    """Every form of every cue, longest first, by its first word; with likely misspellings of single words."""
    found: dict[str, dict[tuple[str, ...], Cue]] = {}
    for each in json_lines(f"{_FOLDER}/cues.jsonl"):
        takes, of = str(each["takes"]), str(each.get("of", ""))
        forms = [(str(form), False) for form in _texts(each.get("forms"))]
        forms += [(str(form), True) for form in _texts(each.get("participle"))]
        for form, participle in forms:
            parts = tuple(form.split())
            found.setdefault(parts[0], {})[parts] = Cue(words=parts, takes=takes, participle=participle, of=of)
    _misspelt(found)
    return {first: tuple(sorted(forms.values(), key=lambda cue: -len(cue.words))) for first, forms in found.items()}


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [str(each) for each in value] if isinstance(value, list) else []


def _misspelt(found: dict[str, dict[tuple[str, ...], Cue]]) -> None:
    """Add the forms that swap two neighbouring letters ("beleives"), which are seen in hasty copy."""
    single = [cue for forms in list(found.values()) for cue in forms.values() if len(cue.words) == 1]
    for cue in single:
        word = cue.words[0]
        for at in range(1, len(word) - 1) if len(word) >= _FUZZY else ():
            other = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            if other not in found:
                found[other] = {(other,): Cue(words=(other,), takes="that", guessed=True)}
