"""What the rules find in one text on the way to suggestions."""

from dataclasses import dataclass, field

from corpus.domain.spans import Span
from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedTag
from corpus.nlp.subjects import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A statement before its speaker is resolved. `extent` also holds the words that attribute it.

    `inherits` marks a quotation without words of its own that attribute it: its speaker is that of the statement
    before it or, for `ahead`, after it. `paragraph` counts from 0.
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
    score: float = 0.5
    speaker: str | None = None
    organisation: str | None = None
    tags: tuple[ProposedTag, ...] = field(default_factory=tuple)
