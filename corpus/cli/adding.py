"""Articles into a project: `add`."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from corpus.cli.options import AsJson, CoderName, ProjectPath, writing
from corpus.cli.output import print_json_lists, run_task, say, warn
from corpus.cli.repeats import find_repeats
from corpus.domain.errors import CorpusError
from corpus.domain.tables import FIELDS, TableChoices
from corpus.domain.texts import msg
from corpus.project import Project
from corpus.tasks.add_report import AddReport, Sameness
from corpus.tasks.adding import UNWATCHED, AddTask


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
    no_repeats: Annotated[
        bool, typer.Option("--no-repeats", help=msg("Do not look for new articles that repeat others."))
    ] = False,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Add articles. One that is there already is reported and stored once; what cannot be read is listed.

    Then what is new is compared with what is there: an article that repeats another is added and reported.
    """
    tables = TableChoices(given=_mapped(columns or []))
    with writing(path, coder) as project:
        report = _added(project, project.adding(paths, tables, pace=UNWATCHED), repeats=not no_repeats)
        near = {each.like: project.articles.title(each.like) for each in report.near_duplicates}
    if as_json:
        print_json_lists({"offered": report.offered}, _lists(report))
    else:
        _tell(report, near)


def _added(project: Project, task: AddTask, *, repeats: bool) -> AddReport:
    """Run the task, look for repeats where that is wanted, and warn of what was skipped."""
    run_task(project, task)
    report = task.report()
    if repeats:
        report.take_repeats(find_repeats(project).repeats)
    for skipped in report.skipped:
        warn(msg("Skipped {path}: {reason}").format(path=skipped.path, reason=skipped.error))
    return report


def _tell(report: AddReport, near: Mapping[str, str]) -> None:
    """Say what became of everything that was not simply added, and the sums."""
    for restored in report.restored:
        say(msg("Restored from the trash: {path} ({title})").format(path=restored.path, title=restored.title))
    for duplicate in report.duplicates:
        told = msg("There already: {path} ({title})")
        if duplicate.kind is Sameness.WORDS:
            told = msg("There already, but for dateline or punctuation: {path} ({title})")
        say(told.format(path=duplicate.path, title=duplicate.title))
    places = report.places()
    for repeat in report.near_duplicates:
        told = msg("Added, {share} of it as in another: {path} ({title})")
        say(told.format(share=f"{repeat.likeness:.0%}", path=places[repeat.id], title=near[repeat.like]))
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


def _lists(report: AddReport) -> dict[str, Iterator[dict[str, Any]]]:
    """The lists of the report as JSON: what was offered is the sum of added, duplicates and skipped."""
    return {
        "added": map(asdict, report.added),
        "duplicates": map(asdict, report.duplicates),
        "near_duplicates": map(asdict, report.near_duplicates),
        "restored": map(asdict, report.restored),
        "skipped": ({"path": each.path, "reason": str(each.error), "code": each.code} for each in report.skipped),
    }
