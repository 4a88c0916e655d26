"""Snapshots and what to do with a damaged project: `snapshot`, `restore`."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from corpus.cli.coder import coder_name, number_setting, setting
from corpus.cli.options import AsJson, CoderName, ProjectPath
from corpus.cli.output import print_json, print_table, say, walk, warn
from corpus.commands.base import TITLES
from corpus.domain.errors import CorpusError
from corpus.domain.failures import BROKEN
from corpus.domain.places import is_file
from corpus.domain.salvaged import SalvageReport
from corpus.domain.snapshots import Keeping, Snapshot
from corpus.domain.texts import msg
from corpus.load.source import shown
from corpus.store.examining import examine
from corpus.tasks.restoring import RestoreTask
from corpus.tasks.salvaging import SalvageTask
from corpus.tasks.snapshots import ListTask, SnapshotList, SnapshotTask

_COLUMNS = ("number", "taken", "bytes", "articles", "statements", "decided", "last change", "path")


def snapshot(path: ProjectPath, as_json: AsJson = False) -> None:
    """Keep a checked copy of a project as it is, where something changed since the last one."""
    examine(path)  # what is no project has no snapshots
    task = SnapshotTask(path, _keeping())
    walk(task)
    report = task.report()
    if report.failed:
        raise report.failed
    if report.damages:
        raise CorpusError("project-damaged", path=path, reason=BROKEN)
    if as_json:
        print_json({"made": _document(report.made) if report.made else None})
    elif report.made:
        say(msg("Made the snapshot {path}.").format(path=shown(report.made.path)))
    else:
        say(msg("Nothing changed since the last snapshot."))


def restore(
    path: ProjectPath,
    from_: Annotated[
        str | None,
        typer.Option("--from", metavar="SNAPSHOT", help=msg("Its number, or its path. Default: the newest good one.")),
    ] = None,
    only_list: Annotated[bool, typer.Option("--list", help=msg("List the snapshots and change nothing."))] = False,
    salvage: Annotated[
        bool,
        typer.Option(
            "--salvage",
            help=msg("Make a new project of what can still be read in a damaged one, which is left as it is."),
        ),
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help=msg("Where --salvage writes. Default: PROJECT with -salvaged.")),
    ] = None,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Go back to a snapshot; the project as it is becomes a snapshot first. Or salvage a damaged project."""
    if (only_list and (from_ or salvage)) or (out and not salvage):
        raise typer.BadParameter(msg("--list stands alone, and --out is for --salvage."))
    if only_list:
        _list(_look(path, for_good=False), as_json)
    elif salvage:
        _salvage(path, out or path.with_name(f"{path.stem}-salvaged{path.suffix}"), from_, coder_name(coder), as_json)
    else:
        _restore(path, from_, as_json)


def _restore(path: Path, wanted: str | None, as_json: bool) -> None:
    source = _chosen(path, wanted) if wanted else _newest_good(path)
    task = RestoreTask(path, source, _keeping())
    walk(task)
    task.finish()
    report = task.report()
    if as_json:
        kept = None if report.kept is None else shown(report.kept)
        print_json({"path": shown(path), "from": shown(source), "kept": kept, "damaged": report.damaged})
        return
    say(msg("Restored {path} from {source}.").format(path=shown(path), source=shown(source)))
    if report.kept is not None:
        say(msg("As it was before, it is kept as {path}.").format(path=shown(report.kept)))


def _salvage(path: Path, target: Path, wanted: str | None, coder: str, as_json: bool) -> None:
    listed = _look(path, for_good=False).snapshots
    sources = [_chosen(path, wanted)] if wanted else [each.path for each in listed]
    if not is_file(path):
        raise CorpusError("project-missing", path=path)
    task = SalvageTask(path, target, sources, coder)
    walk(task)
    report = task.report()
    if as_json:
        print_json(_plain(asdict(report)))
    else:
        _tell(report)
    if report.problems:
        raise typer.Exit(1)


def _tell(report: SalvageReport) -> None:
    columns = ("table", "read", "kept", "lost")
    print_table(columns, [(each.table, each.read, each.kept, each.lost) for each in report.tables])
    for loss in report.lost:
        warn(msg("Lost: {table} {id} {text} ({reason})").format(**asdict(loss)))
    for loss in report.changed:
        warn(msg("Look at this: {table} {id} {text} ({reason})").format(**asdict(loss)))
    for problem in report.problems:
        warn(problem)
    say(msg("Made {path}; the damaged project was left as it is.").format(path=shown(report.target)))
    if report.account is not None:
        say(msg("The whole account: {path}").format(path=shown(report.account)))


def _look(path: Path, *, for_good: bool) -> SnapshotList:
    task = ListTask(path, _keeping(), look_for_good=for_good)
    walk(task)
    return task.report()


def _list(found: SnapshotList, as_json: bool) -> None:
    if as_json:
        print_json({"snapshots": [_document(each) for each in found.snapshots]})
    elif found.snapshots:
        print_table(_COLUMNS, [_row(each) for each in found.snapshots])
    else:
        say(msg("There are no snapshots."))


def _row(each: Snapshot) -> tuple[object, ...]:
    inside = each.contents
    if inside is None:
        return each.number, each.taken, each.size, None, None, None, msg("cannot be read"), shown(each.path)
    last = TITLES.get(inside.last_command or "", inside.last_command)
    facts = (inside.articles, inside.statements, inside.decided, last)
    return each.number, each.taken, each.size, *facts, shown(each.path)


def _newest_good(path: Path) -> Path:
    found = _look(path, for_good=True).newest_good
    if found is None:
        raise CorpusError("snapshot-none", path=path)
    return found.path


def _chosen(path: Path, wanted: str) -> Path:
    """The snapshot of a number, or of a path."""
    listed = _look(path, for_good=False).snapshots
    found = next((each.path for each in listed if wanted == str(each.number)), Path(wanted))
    if not is_file(found):
        raise CorpusError("snapshot-unknown", name=wanted, path=path)
    return found


def _keeping() -> Keeping:
    """Where the settings of the window have snapshots kept, and how many."""
    folder = setting("snapshot_folder")
    default = Keeping()
    megabytes = number_setting("snapshot_megabytes") or default.megabytes
    return Keeping(folder=Path(folder) if folder else None, megabytes=megabytes)


def _document(each: Snapshot) -> dict[str, Any]:
    found: dict[str, Any] = _plain(asdict(each))
    return found


def _plain(value: Any) -> Any:
    """A value with its paths as texts, for JSON."""
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return shown(value) if isinstance(value, Path) else value
