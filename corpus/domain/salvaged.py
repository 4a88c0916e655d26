"""What could be read out of a damaged project, and what could not."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A row that is lost, or that was kept in another form: where it belongs, what is known of it, and why."""

    table: str
    id: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCount:
    """A table: rows that could be read in the damaged file, rows in the new project, and those known to be lost."""

    table: str
    read: int
    kept: int
    lost: int


@dataclass(slots=True, kw_only=True)
class SalvageReport:
    """The account of a salvage. `snapshot` is what it stands on, None for nothing.

    `broken` counts pages and rows that could not be read, by table ("" for no known one). `steps` are rows of the
    journal that came along, so that undo still reaches them; `steps_lost` those that did not. `changed` are rows whose
    quotes no longer matched their article and were taken from it anew; `problems` is what a check of the new project
    still finds.
    """

    source: Path
    target: Path
    snapshot: Path | None = None
    tables: tuple[TableCount, ...] = ()
    broken: dict[str, int] = field(default_factory=dict)
    steps: int = 0
    steps_lost: int = 0
    lost: list[Loss] = field(default_factory=list)
    changed: list[Loss] = field(default_factory=list)
    problems: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing is known to be lost or changed."""
        return not (any(self.broken.values()) or self.lost or self.changed or self.problems or self.steps_lost)
