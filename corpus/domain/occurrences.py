"""All occurrences: places of some words with those around them, and the statements of a speaker. Pure rules."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from corpus.domain.spans import Span, span
from corpus.domain.statements import State

AROUND: Final = 28  # characters before and after that are shown with an occurrence
MOST: Final = 20_000  # occurrences that one search brings


class Everywhere(StrEnum):
    """What is done with all occurrences."""

    MARK = "mark"  # entities of a label are made of them; those that are there get it
    LINK = "link"  # the same, and they name an actor
    REJECT = "reject"  # the entities there are none, and are not proposed again
    TAG = "tag"  # the statements that hold them, or that a speaker made, get a topic
    ACCEPT = "accept"  # the statements of a speaker are accepted, with their suggested topics
    DECLINE = "decline"  # the statements of a speaker are rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """Some words in an article. `mention` is the entity that stands exactly there, `statements` hold the words.

    `part_of` is the text of an entity that reaches further: marking the words would take its place.
    Where all that a speaker said is looked for, an occurrence is one statement: it has a `state` then, the slugs of its
    `topics`, and is `open` while it or one of its topics waits for a decision.
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
    state: State | None = None
    topics: tuple[str, ...] = ()
    open: bool = False

    def takes(self, act: Everywhere) -> bool:
        """Whether something can be done here: an entity rejected, a statement tagged."""
        if act is Everywhere.REJECT:
            return self.mention is not None
        if act is Everywhere.TAG:
            return bool(self.statements)
        if act is Everywhere.ACCEPT:
            return self.open
        return (self.state is not None) is (act is Everywhere.DECLINE)


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
