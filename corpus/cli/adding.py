"""Articles into a project: `add`."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from corpus.cli.options import AsJson, CoderName, ProjectPath, writing
from corpus.cli.output import print_json, run_task, say, warn
from corpus.domain.errors import CorpusError
from corpus.domain.tables import FIELDS, TableChoices
from corpus.domain.texts import msg
from corpus.tasks.adding import UNWATCHED, AddReport, Sameness


def add(
    path: ProjectPath,
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH",
            help=msg("Files and folders: text, web pages, office files, PDF, mail, feeds, tables, ZIP archives."),
            readable=False,
        ),
    ],
    columns: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="FIELD=COLUMN",
            help=msg(
                "Which column of a table is what, as title=headline. The fields: {fields}. May be repeated."
            ).format(fields=", ".join(FIELDS)),
        ),
    ] = None,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Add articles. One that is there already is reported and stored once; what cannot be read is listed."""
    tables = TableChoices(given=_mapped(columns or []))
    with writing(path, coder) as project:
        task = project.adding(paths, tables, pace=UNWATCHED)
        run_task(project, task)
    report = task.report()
    for skipped in report.skipped:
        warn(msg("Skipped {path}: {reason}").format(path=skipped.place, reason=skipped.reason))
    if as_json:
        print_json(_document(report))
    else:
        _tell(report)


def _tell(report: AddReport) -> None:
    """Say what became of everything that was not simply added, and the sums."""
    for restored in report.restored:
        say(msg("Restored from the trash: {path} ({title})").format(path=restored.path, title=restored.title))
    for duplicate in report.duplicates:
        told = msg("There already: {path} ({title})")
        if duplicate.kind is Sameness.WORDS:
            told = msg("There already, but for dateline or punctuation: {path} ({title})")
        say(told.format(path=duplicate.path, title=duplicate.title))
    say(
        msg("{added} added, {duplicates} there already, {skipped} skipped.").format(
            added=len(report.added), duplicates=len(report.duplicates), skipped=len(report.skipped)
        )
    )


def _mapped(texts: list[str]) -> Mapping[str, str]:
    """The columns of `--map`, by field. Raises CorpusError for what is no field and column."""
    found: dict[str, str] = {}
    for text in texts:
        field, equals, column = text.partition("=")
        if not equals or field.strip() not in FIELDS or not column.strip():
            raise CorpusError("map-invalid", text=text, fields=", ".join(FIELDS))
        found[field.strip()] = column.strip()
    return found


def _document(report: AddReport) -> dict[str, Any]:
    """The report as JSON: `offered` is the sum of added, duplicates and skipped."""
    return {
        "offered": report.offered,
        "added": [asdict(each) for each in report.added],
        "duplicates": [asdict(each) for each in report.duplicates],
        "near_duplicates": [asdict(each) for each in report.near_duplicates],
        "restored": [asdict(each) for each in report.restored],
        "skipped": [{"path": each.place, "reason": each.reason, "code": each.error.code} for each in report.skipped],
    }
