"""Actors: the persons, organisations and places that speak or are spoken of."""

from dataclasses import dataclass
from enum import StrEnum


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """One actor of the project; `aliases` are other names under which it is found."""

    id: str
    name: str
    kind: ActorKind = ActorKind.PERSON
    aliases: tuple[str, ...] = ()
    role: str = ""
    country: str = ""
    note: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coder:
    """A person who makes decisions."""

    name: str
    created: str = ""
