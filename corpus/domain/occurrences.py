"""All occurrences of some words: where they stand as whole words, with the words around them. Pure rules."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from corpus.domain.spans import Span, span

AROUND: Final = 28  # characters before and after that are shown with an occurrence
MOST: Final = 20_000  # occurrences that one search brings


class Everywhere(StrEnum):
    """What is done with all occurrences."""

    MARK = "mark"  # entities of a label are made of them; those that are there get it
    LINK = "link"  # the same, and they name an actor
    REJECT = "reject"  # the entities there are none, and are not proposed again
    TAG = "tag"  # the statements that hold them get a topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """Some words in an article. `mention` is the entity that stands exactly there, `statements` hold the words.

    `part_of` is the text of an entity that reaches further: marking the words would take its place.
    """

    article: str
    title: str
    span: Span
    before: str
    quote: str
    after: str
    mention: str | None = None
    label: str = ""
    part_of: str = ""
    statements: tuple[str, ...] = ()

    def takes(self, act: Everywhere) -> bool:
        """Whether something can be done here: an entity rejected, a statement tagged."""
        if act is Everywhere.REJECT:
            return self.mention is not None
        return bool(self.statements) if act is Everywhere.TAG else True


def find(body: str, words: str, *, case: bool) -> list[Span]:
    """Where the words stand as whole words, any white space between them alike; with `case` letters are as given."""
    parts = words.split()
    if not parts:
        return []
    pattern = r"\s+".join(re.escape(part) for part in parts)
    # A boundary of a word only where the words end in a letter: "Co." is whole before a space as well.
    pattern = rf"(?<!\w){pattern}(?!\w)"
    flags = re.NOFLAG if case else re.IGNORECASE
    return [span(*match.span()) for match in re.finditer(pattern, body, flags)]


def around(body: str, place: Span) -> tuple[str, str]:
    """The words before and after, on one line."""
    before = body[max(0, place.start - AROUND) : place.start]
    after = body[place.end : place.end + AROUND]
    return before.replace("\n", " "), after.replace("\n", " ")
