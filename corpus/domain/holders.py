"""Who has a project open for writing."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from corpus.domain.texts import msg

UNKNOWN: Final = msg("another program")
ELSEWHERE: Final = msg(
    "{holder} did not close this project, or still has it open there, where its lock does not reach. Make sure that it "
    "is closed there before you go on: what is saved last would take the place of the rest."
)
HELD_BY: Final = msg("{program} ({user} on {host}, process {pid}, since {since})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A program that writes to a project: whose it is, on which computer, its process, and since when (UTC, ISO)."""

    program: str
    user: str
    host: str
    pid: int
    since: str

    def __str__(self) -> str:
        """In words: `Quoteline (anna on desk-3, process 4711, since 2024-05-14 10:32)`."""
        return HELD_BY.format(
            program=self.program, user=self.user, host=self.host, pid=self.pid, since=local_time(self.since)
        )


def local_time(moment: str) -> str:
    """A UTC moment in the local time of this computer, to the minute; what is no moment is given back."""
    try:
        return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return moment
