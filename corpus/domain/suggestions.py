"""What the language pipeline proposes for one article, before it becomes rows of a project."""

from dataclasses import dataclass

from corpus.domain.articles import Header
from corpus.domain.spans import Span
from corpus.domain.statements import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedMention:
    """A named entity; `label` is one of `mentions.LABELS`."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedTag:
    """A topic of the codebook with a score of 0 to 1 and the words that triggered it."""

    topic: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedStatement:
    """A statement; `speaker` is the fullest name in the article, `speaker_span` the words in the attribution."""

    spans: tuple[Span, ...]
    kind: Kind
    speaker: str | None = None
    speaker_span: Span | None = None
    organisation: str | None = None
    cue: str | None = None
    cue_span: Span | None = None
    score: float | None = None
    tags: tuple[ProposedTag, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestions:
    """All that is proposed for one text. `model` is `<name>-<version>` of the pipeline; mentions do not overlap.

    `text` is the fingerprint of that text, empty where it cannot have been edited meanwhile.
    """

    header: Header
    mentions: tuple[ProposedMention, ...]
    statements: tuple[ProposedStatement, ...]
    model: str
    text: str = ""
