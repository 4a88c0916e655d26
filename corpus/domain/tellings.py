"""What happened to the topics of one statement, step by step."""

from dataclasses import dataclass
from enum import StrEnum

from corpus.domain.statements import Stance


class Event(StrEnum):
    """What a step did to a tag."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    GIVEN = "given"
    STANCE = "stance"
    RETOPICED = "retopiced"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class TagEvent:
    """One step of one tag. `who` made the step; `origin` is the tag's, `before` the slug of its topic until then."""

    time: str
    who: str
    command: str
    topic: str
    event: Event
    origin: str = ""
    stance: Stance | None = None
    score: float | None = None
    reasons: tuple[str, ...] = ()
    before: str = ""
