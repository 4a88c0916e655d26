"""Completing a query while it is typed: the names of fields, and the values that a project has for them. Pure."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from corpus.domain.query_fields import FIELDS, Field
from corpus.domain.query_folding import holds_words

_BEGUN: Final = re.compile(
    r'(?:^|(?<=[\s(-]))(?:(?P<field>[A-Za-z]{1,20}):(?:"(?P<quoted>[^"]*)|(?P<value>[^\s()"]*))|(?P<name>[A-Za-z]{2,20}))$'
)
_PLAIN: Final = re.compile(r"\w+(?:-\w+)*")
_MOST: Final = 12
_LAST: Final = 200  # characters before the cursor that are looked at


@dataclass(frozen=True, slots=True)
class Completions:
    """What could stand from `start` up to the cursor instead of what is there."""

    start: int
    options: tuple[str, ...]


def begun_field(before: str) -> Field | None:
    """The field whose value is being typed."""
    found = _begun(before)
    name = (found["field"] or "").lower() if found else ""
    return Field(name) if name in list(Field) else None


def completions(before: str, values: Callable[[Field], Iterable[tuple[str, str]]]) -> Completions:
    """What fits what stands before the cursor.

    `values` gives what a field can be: each as it is written, with the words that it is found by.
    """
    found = _begun(before)
    if found is None:
        return Completions(len(before), ())
    start = len(before) - len(found[0])
    field = begun_field(before)
    if field is None:
        name = (found["name"] or "").lower()
        return Completions(start, tuple(f"{each}:" for each in Field if name and each.startswith(name)))
    typed = found["quoted"] if found["quoted"] is not None else found["value"]
    known = [(each, each) for each in FIELDS[field].values] or values(field)
    fitting = [written for written, words in known if not typed or holds_words(words, f"{typed}*")][:_MOST]
    options = tuple(f"{field}:{_quoted(each)}" for each in fitting)
    return Completions(start, () if options == (found[0],) else options)


def _begun(before: str) -> re.Match[str] | None:
    """The word or the field with its value that ends at the cursor."""
    return _BEGUN.search(before, max(0, len(before) - _LAST))


def _quoted(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else '"{}"'.format(value.replace('"', " "))
