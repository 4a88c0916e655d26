"""The codebook of a project: `topics` lists it, saves it into a file and takes it from one."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.options import AsJson, CoderName, Once, ProjectPath, reading, writing
from corpus.cli.output import print_json, print_table, say
from corpus.commands.codebook_plans import TakePlan
from corpus.commands.codebook_taking import TakeCodebook
from corpus.domain.texts import msg
from corpus.domain.topics import with_depths
from corpus.project import Project


def topics(
    path: ProjectPath,
    save: Annotated[
        Path | None, typer.Option("--save", metavar="FILE", help=msg("Write the codebook into a TOML file."))
    ] = None,
    take: Annotated[
        Path | None,
        typer.Option("--take", metavar="FILE", help=msg("Make the codebook as a TOML file has it.")),
    ] = None,
    keep: Annotated[
        bool, typer.Option("--keep", help=msg("With --take: do not retire the topics that the file lacks."))
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help=msg("With --take: say what would be changed, and change nothing."))
    ] = False,
    once: Once = False,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """List the codebook, with how many accepted tags each topic has; or save it, or take it from a file.

    Taking adds and changes topics and retires those that the file lacks. No decision is lost, and undo takes it back.
    """
    if save is not None and take is not None:
        raise typer.BadParameter(msg("--save and --take are two commands."))
    if take is not None:
        _take(path, take, retire=not keep, dry_run=dry_run, coder=coder, as_json=as_json)
        return
    with reading(path) as project:
        if save is not None:
            project.save_codebook(save)
            count = len(project.topics.all())
            if as_json:
                print_json({"path": str(save), "topics": count})
            else:
                say(msg("Saved the codebook of {count} topics as {path}.").format(count=count, path=save))
            return
        _list(project, once=once, as_json=as_json)


def _list(project: Project, *, once: bool, as_json: bool) -> None:
    codebook, counts = with_depths(project.topics.all()), project.tallies.accepted(once=once)
    if as_json:
        print_json({"topics": [asdict(topic) | {"tags": counts.get(topic.slug, 0)} for topic, _ in codebook]})
        return
    print_table(
        ("key", "slug", "name", "tags"),
        (
            (topic.key, topic.slug, f"{'· ' * depth}{topic.name}{_retired(topic.retired)}", counts.get(topic.slug, 0))
            for topic, depth in codebook
        ),
    )


def _retired(retired: bool) -> str:
    return f" ({msg('retired')})" if retired else ""


def _take(path: Path, source: Path, *, retire: bool, dry_run: bool, coder: str | None, as_json: bool) -> None:
    codebook = Project.codebook(source)
    if dry_run:
        with reading(path) as project:
            plan = project.plans.take(codebook, retire=retire)
    else:
        with writing(path, coder) as project:
            plan = project.plans.take(codebook, retire=retire)
            project.do(TakeCodebook(codebook=codebook, retire=retire))
    if as_json:
        print_json(
            {
                "added": [topic.slug for topic in plan.added],
                "changed": {topic.slug: fields for topic, fields in plan.changed},
                "retired": [topic.slug for topic in plan.retired],
                "same": plan.same,
                "withdrawn": plan.withdrawn,
            }
        )
        return
    _say_plan(plan, dry_run=dry_run)


def _say_plan(plan: TakePlan, *, dry_run: bool) -> None:
    """One line for each topic that is not the same, then the sum."""
    for topic in plan.added:
        say(msg("added    {slug}  {name}").format(slug=topic.slug, name=topic.name))
    for topic, fields in plan.changed:
        say(msg("changed  {slug}  {fields}").format(slug=topic.slug, fields=", ".join(fields)))
    for topic in plan.retired:
        say(msg("retired  {slug}  {name}").format(slug=topic.slug, name=topic.name))
    say(
        msg("Added: {added}, changed: {changed}, retired: {retired}, the same: {same}.").format(
            added=len(plan.added), changed=len(plan.changed), retired=len(plan.retired), same=plan.same
        )
    )
    if plan.withdrawn:
        say(msg("Open suggestions of retired topics that are withdrawn: {count}.").format(count=plan.withdrawn))
    if dry_run:
        say(msg("Nothing was changed."))
