"""Statements and their tags: who said what, on which topic, with which stance, decided by whom."""

from dataclasses import dataclass
from enum import StrEnum

from corpus.domain.spans import Span, bounds


class Kind(StrEnum):
    """How a statement is given: quoted, quoted in part, reported, or told in the article's own voice."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    NARRATIVE = "narrative"


class State(StrEnum):
    """What a person decided about a mention, statement or tag."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Stance(StrEnum):
    """What a statement says of its topic. Absence is None."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A topic on a statement, by one coder or, while `coder` is None, by nobody yet. `score` is 0 to 1."""

    id: str
    statement_id: str
    topic: str
    stance: Stance | None = None
    score: float | None = None
    reasons: tuple[str, ...] = ()
    coder: str | None = None
    origin: str = ""
    state: State = State.SUGGESTED
    created: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A stretch of content said by someone. `spans` are sorted; an interrupted quotation has two or more.

    `speaker` and `organisation` are names as they are shown; `speaker_id` and `organisation_id` are actors of the
    project, once a person decided. `speaker_span` and `cue_span` are where the article says so.
    `proposed` keeps the spans a model first suggested, so that the suggestion is recognised after an edit.
    """

    id: str
    article_id: str
    spans: tuple[Span, ...]
    quote: str
    kind: Kind
    speaker: str | None = None
    speaker_id: str | None = None
    speaker_span: Span | None = None
    organisation: str | None = None
    organisation_id: str | None = None
    cue: str | None = None
    cue_span: Span | None = None
    note: str = ""
    score: float | None = None
    coder: str | None = None
    origin: str = ""
    state: State = State.SUGGESTED
    proposed: tuple[Span, ...] = ()
    created: str = ""
    changed: str = ""

    @property
    def extent(self) -> Span:
        """The smallest span that holds the whole statement."""
        return bounds(self.spans)
