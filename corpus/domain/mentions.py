"""Mentions: the places where an article names a person, an organisation, a place, a date or a sum."""

from dataclasses import dataclass
from typing import Final

from corpus.domain.spans import Span
from corpus.domain.statements import State

LABELS: Final = (
    "PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "LAW", "PRODUCT", "DATE", "MONEY", "PERCENT",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A named entity in an article. `label` is one of `LABELS`; `actor_id` links it to an actor of the project."""

    id: str
    article_id: str
    span: Span
    quote: str
    label: str
    actor_id: str | None = None
    coder: str | None = None
    origin: str = ""
    state: State = State.SUGGESTED
    proposed: str | None = None
    created: str = ""
    changed: str = ""
