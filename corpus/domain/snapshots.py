"""Snapshots of a project: where they are kept, which of them stay, and what is known of one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

_MEGABYTE: Final = 1_000_000
# How a moment is cut to its week, day and hour: `2024-05-14T10:32:00Z`, and ISO weeks by the calendar.
_HOUR: Final = 13
_DAY: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """Where snapshots are kept and how many. `folder` None is beside the project.

    The newest `recent` stay, then the last one of each of so many hours, days and weeks, all within `megabytes`. The
    newest always stays.
    """

    folder: Path | None = None
    megabytes: int = 1000
    recent: int = 6
    hours: int = 24
    days: int = 14
    weeks: int = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """How much is in a project, and what was done in it last (time as ISO in UTC, None for nothing)."""

    articles: int
    statements: int
    decided: int
    tags: int
    mentions: int
    topics: int
    last_time: str | None
    last_command: str | None
    last_coder: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A copy of a project as it was. `number` counts up, whatever the clock says; `taken` is ISO in UTC, `size` bytes.

    `contents` is None until it was looked at, and where it cannot be.
    """

    path: Path
    number: int
    taken: str
    size: int
    contents: Contents | None = None


def going(snapshots: Sequence[Snapshot], keeping: Keeping) -> list[Snapshot]:
    """Which snapshots are no longer kept, the oldest first. They are told apart by their numbers, not by the clock.

    The clock only says which hour, day and week each belongs to; one that goes backwards, or jumps a year ahead and
    back, fills a few places and removes nothing by itself.
    """
    newest_first = sorted(snapshots, key=lambda each: each.number, reverse=True)
    kept = {each.number for each in newest_first[: max(1, keeping.recent)]}
    for most, key in ((keeping.hours, _hour), (keeping.days, _day), (keeping.weeks, _week)):
        periods = set[str]()
        for each in newest_first:
            period = key(each.taken)
            if period not in periods and len(periods) < most:
                periods.add(period)
                kept.add(each.number)
    room, within = keeping.megabytes * _MEGABYTE, set[int]()
    for place, each in enumerate(each for each in newest_first if each.number in kept):
        room -= each.size
        if room < 0 and place > 0:
            break
        within.add(each.number)
    return [each for each in reversed(newest_first) if each.number not in within]


def _hour(moment: str) -> str:
    return moment[:_HOUR]


def _day(moment: str) -> str:
    return moment[:_DAY]


def _week(moment: str) -> str:
    year, week, _ = date.fromisoformat(moment[:_DAY]).isocalendar()
    return f"{year}-{week}"


def difference(now: Contents, then: Contents) -> dict[str, int]:
    """What there is more (or, negative, fewer) of in another state of a project, by what it is; not what is equal."""
    names: Iterable[str] = ("articles", "statements", "decided", "tags", "mentions", "topics")
    counts = {name: getattr(then, name) - getattr(now, name) for name in names}
    return {name: count for name, count in counts.items() if count}
