"""What could be read out of a damaged project, and what could not."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from corpus.domain.texts import msg


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
    still finds. `remains` are texts of lost articles, in the form in which they could still be read. All of it
    is told in the file `account`.
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
    remains: list[Loss] = field(default_factory=list)
    account: Path | None = None

    @property
    def complete(self) -> bool:
        """Whether nothing is known to be lost or changed."""
        return not (any(self.broken.values()) or self.lost or self.changed or self.problems or self.steps_lost)


def account(report: SalvageReport) -> Iterator[str]:
    """A salvage told in lines, for a file that stays beside the new project."""
    yield msg("Salvaged from {path}").format(path=report.source)
    yield msg("into {path}").format(path=report.target)
    if report.snapshot is not None:
        yield msg("on top of the snapshot {path}").format(path=report.snapshot)
    yield ""
    for each in report.tables:
        yield msg(
            "{table}: {read} read in the damaged file, {kept} in the new project, {lost} known to be lost"
        ).format(table=each.table, read=each.read, kept=each.kept, lost=each.lost)
    yield msg("history: {kept} steps kept, {lost} no longer there to undo").format(
        kept=report.steps, lost=report.steps_lost
    )
    for table, count in report.broken.items():
        yield msg("could not be read: {count} pages or rows of {table}").format(
            count=count, table=table or msg("unknown tables")
        )
    for heading, losses in (
        (msg("Lost"), report.lost),
        (msg("Kept in another form: look at these"), report.changed),
        (msg("What is left of the texts of lost articles"), report.remains),
    ):
        if losses:
            yield from ("", heading)
        for loss in losses:
            yield f"- {loss.table} {loss.id}: {loss.reason}"
            if loss.text:
                yield f"  {loss.text}"
    if report.problems:
        yield from ("", msg("What a check of the new project finds"))
        yield from (f"- {each}" for each in report.problems)
