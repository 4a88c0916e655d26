"""Annotated articles out and in: `export`, `import`."""

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from corpus.cli.editing import touched_line
from corpus.cli.options import AsJson, CoderName, Once, ProjectPath, Since, TopicSlug, Until, reading, writing
from corpus.cli.output import print_json, run_task, say, warn
from corpus.cli.repeats import find_repeats
from corpus.domain.bundles import Selection
from corpus.domain.texts import msg
from corpus.exchange.formats import FORMATS
from corpus.exchange.registry import WriteReport
from corpus.load.source import shown

_READABLE = [each.name for each in FORMATS.values() if each.reader]


class Table(StrEnum):
    """What the rows of a table are."""

    STATEMENTS = "statements"
    MENTIONS = "mentions"


def _format(name: str) -> str:
    if name not in FORMATS:
        raise typer.BadParameter(msg("Choose from: {names}.").format(names=", ".join(FORMATS)))
    return name


def export(
    path: ProjectPath,
    name: Annotated[
        str,
        typer.Option("--format", metavar="|".join(FORMATS), help=msg("The format of the file."), callback=_format),
    ],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help=msg("The file to write; an old one is replaced."))],
    what: Annotated[
        Table, typer.Option("--what", help=msg("CSV only: a row a statement and topic, or a row a mention."))
    ] = Table.STATEMENTS,
    topic: TopicSlug = None,
    since: Since = None,
    until: Until = None,
    with_suggestions: Annotated[
        bool, typer.Option("--with-suggestions", help=msg("Also what nobody accepted, marked as such."))
    ] = False,
    once: Once = False,
    no_bom: Annotated[
        bool, typer.Option("--no-bom", help=msg("CSV only: no byte order mark, which Excel needs and others do not."))
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Write what was accepted into a file. A failed export leaves the old file."""
    if name != "csv" and (no_bom or what is not Table.STATEMENTS):
        raise typer.BadParameter(msg("--what and --no-bom are for --format csv."))
    selection = Selection(topic=topic, since=since, until=until, with_suggestions=with_suggestions, once=once)
    with reading(path) as project:
        task = project.exporting(out, format=name, selection=selection, what=what.value, bom=not no_bom)
        run_task(project, task)
    report = task.report()
    if as_json:
        print_json({"path": shown(out), **asdict(report), "losses": _listed(report.losses)})
        return
    say(_written(report, out))
    for text, count in report.losses.items():
        warn(msg("Not in this file as it is: {count} {what}").format(count=count, what=text))


def import_(
    path: ProjectPath,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=msg("The file to read."), readable=False)],
    name: Annotated[
        str,
        typer.Option("--format", metavar="|".join(_READABLE), help=msg("The format of the file."), callback=_format),
    ],
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Take in what another project exported; what is there already stays as it is. Then repeats are looked for."""
    with writing(path, coder) as project:
        task = project.importing(file, format=name)
        run_task(project, task)
        find_repeats(project)
    report = task.report()
    if as_json:
        print_json(asdict(report) | {"left_out": _listed(report.left_out)})
        return
    if report.codebook_replaced:
        say(msg("The codebook of the file has taken the place of the project's."))
    say(msg("Added: {counts}.").format(counts=_counts(report.added)))
    if report.known:
        say(msg("There already: {counts}.").format(counts=_counts(report.known)))
    if report.restored:
        say(msg("Restored from the trash: articles {count}.").format(count=report.restored))
    for text, count in report.left_out.items():
        warn(msg("Left out: {count} {what}").format(count=count, what=text))
    for each in report.touched:
        warn(touched_line(each))


def _written(report: WriteReport, out: Path) -> str:
    counts = {"rows": report.rows, "articles": report.articles}
    counts |= {"statements": report.statements, "mentions": report.mentions}
    return msg("Wrote {path}: {counts}.").format(path=shown(out), counts=_counts(counts))


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.items() if count) or msg("nothing")


def _listed(counts: dict[str, int]) -> list[dict[str, Any]]:
    """Counts whose names are sentences, which a program should not have to look up."""
    return [{"what": text, "count": count} for text, count in counts.items()]
