"""The history as it is read: steps, and what a list of them is restricted to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

LONGEST: Final = 120  # code points of a quote or title that the history keeps


class StepState(StrEnum):
    """Whether a step is in force, was undone and can be done again, or lies before the point where the history ends."""

    BASE = "base"
    DONE = "done"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the history keeps of a change, so that it can be told when its rows are gone.

    `count` is of the things that the change is about. `variant` tells kinds of one command apart ("done", "supports").
    """

    count: int = 1
    variant: str = ""
    quote: str = ""
    title: str = ""
    topic: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the history: what is undone and redone together. `article` and `statement` say where it was."""

    step: int
    time: str
    coder: str
    command: str
    state: StepState
    facts: Facts = field(default_factory=Facts)
    article: str | None = None
    statement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """What a list of steps is restricted to. An empty part restricts nothing.

    Every one of the words must be in what a step is about or in how it is told; `tellings` gives for each word the
    tellings (command and variant, joined by a colon) that have it.
    """

    words: tuple[str, ...] = ()
    coder: str | None = None
    article: str | None = None
    tellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Steps that are to be undone, the last first, or done again, the first first; at least one.

    `step` is the last one that is reversed. A `large` plan takes longer than a moment.
    """

    steps: tuple[int, ...]
    step: Step
    backwards: bool
    large: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversal:
    """What an undo or a redo did: the step (of several, the last one reversed), and the places touched, in order."""

    step: Step
    steps: int
    statements: tuple[str, ...]
    articles: tuple[str, ...]


def cut(text: str | None) -> str:
    """A text on one line, no longer than the history keeps."""
    line = " ".join((text or "").split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
