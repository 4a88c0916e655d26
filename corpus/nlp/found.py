"""What the rules find in one text on the way to suggestions."""

from dataclasses import dataclass, field
from enum import StrEnum

from corpus.domain.spans import Span
from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedTag
from corpus.nlp.subjects import Subject


class Sign(StrEnum):
    """What shows that a stretch is a statement: quotation marks, "that", a clause behind or before its cue, a phrase
    such as "according to", a name and a colon, quotation marks alone, or those of a language that is not read.
    """

    QUOTED = "quoted"
    THAT = "that"
    CLAUSE = "clause"
    BEFORE = "before"
    ACCORDING = "according"
    COLON = "colon"
    ALONE = "alone"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A statement before its speaker is resolved. `extent` also holds the words that attribute it.

    `inherits` marks a quotation without words of its own that attribute it: its speaker is that of the statement
    before it or, for `ahead`, after it. `paragraph` counts from 0. A `guessed` cue is a misspelt one, a `linked` one a
    participle; `closed` is False where a closing quotation mark is missing.
    """

    spans: tuple[Span, ...]
    kind: Kind
    extent: Span
    paragraph: int
    subject: Subject | None = None
    role: str = ""
    cue: Span | None = None
    cue_text: str | None = None
    inherits: bool = False
    ahead: bool = False
    sign: Sign = Sign.QUOTED
    guessed: bool = False
    linked: bool = False
    closed: bool = True
    score: float = 0.5
    speaker: str | None = None
    organisation: str | None = None
    tags: tuple[ProposedTag, ...] = field(default_factory=tuple)
