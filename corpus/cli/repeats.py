"""Which articles tell the same story: `repeats`."""

from dataclasses import asdict
from typing import Annotated

import typer

from corpus.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from corpus.cli.output import print_json, print_table, run_task, say
from corpus.commands.base import Command
from corpus.commands.clusters import ChooseLead, JoinRepeats, PartRepeats
from corpus.domain.texts import msg
from corpus.project import Project
from corpus.tasks.repeats import UNWATCHED, RepeatReport


def repeats(
    path: ProjectPath,
    part: Annotated[
        list[str] | None,
        typer.Option("--part", metavar="ID", help=msg("This article is no repeat of those with it. May be repeated.")),
    ] = None,
    join: Annotated[
        list[str] | None,
        typer.Option("--join", metavar="ID", help=msg("These articles tell one story: give it twice or more often.")),
    ] = None,
    lead: Annotated[
        str | None, typer.Option("--lead", metavar="ID", help=msg("This article leads its repeats."))
    ] = None,
    only_list: Annotated[bool, typer.Option("--list", help=msg("Only list what was found before."))] = False,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Find which articles repeat others, and list them by the story they tell, the lead of each first."""
    commands: list[Command] = []
    commands += [PartRepeats(ids=tuple(part))] if part else []
    commands += [JoinRepeats(ids=tuple(join))] if join else []
    commands += [ChooseLead(id=lead)] if lead else []
    if only_list and not commands:
        with reading(path) as project:
            _tell(project, as_json=as_json)
        return
    with writing(path, coder) as project:
        if not only_list:
            find_repeats(project)
        for command in commands:
            project.do(command)
        _tell(project, as_json=as_json)


def find_repeats(project: Project) -> RepeatReport:
    """Compare what was not compared yet."""
    task = project.finding_repeats(pace=UNWATCHED)
    run_task(project, task)
    return task.report()


def _tell(project: Project, *, as_json: bool) -> None:
    lines, (clusters, others) = project.repeats.lines(), project.repeats.counts()
    waiting = len(project.repeats.waiting())
    if as_json:
        counts = {"clusters": clusters, "repeats": others, "waiting": waiting}
        print_json(counts | {"articles": [asdict(each) for each in lines]})
        return
    columns = ("lead", "id", "share", "date", "agency", "title")
    rows = ((each.lead, each.id, _share(each.likeness), each.published, each.agency, each.title) for each in lines)
    if lines:
        print_table(columns, rows)
    say(
        msg("Stories told more than once: {clusters}. Articles that repeat them: {others}.").format(
            clusters=clusters, others=others
        )
    )
    if waiting:
        say(msg("Articles that were not compared yet: {count}.").format(count=waiting))


def _share(likeness: float | None) -> str:
    return "" if likeness is None else f"{likeness:.0%}"
