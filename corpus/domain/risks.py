"""Places where a project is not safe: what they are called, and why."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from corpus.domain.texts import msg


class Place(StrEnum):
    """A kind of place where others may write to a file, or its writing cannot be relied on."""

    SYNCHRONISED = "synchronised"
    NETWORK = "network"


TEXTS: Final = {
    Place.SYNCHRONISED: msg(
        "This project is in a folder that {name} synchronises. {name} may copy the file in the middle of a change, or "
        "put an older one in its place; and a second computer does not see that it is open here. Keep it in a folder "
        "that is not synchronised, and share copies or exports of it."
    ),
    Place.NETWORK: msg(
        "This project is on a network drive ({name}). Locks do not hold everywhere on such a drive, and a connection "
        "that breaks can leave the file half-written. Keep it on this computer, and share copies or exports of it."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """Why a project is not safe where it is: the kind of place, and the program or file system that makes it one."""

    place: Place
    name: str

    def __str__(self) -> str:
        """The reason and what to do, in English; the window translates the text of `TEXTS`."""
        return TEXTS[self.place].format(name=self.name)
