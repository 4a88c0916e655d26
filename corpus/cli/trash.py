"""What was removed: `trash list`, `trash restore`, `trash empty`."""

import sys
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated, Any

import typer

from corpus.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from corpus.cli.output import print_json, print_table, say
from corpus.commands.trash_restoring import RestoreFromTrash
from corpus.domain.texts import msg
from corpus.domain.trash import Trashed
from corpus.project import Project


class TrashAction(StrEnum):
    """What to do with the trash."""

    LIST = "list"
    RESTORE = "restore"
    EMPTY = "empty"


def trash(
    action: Annotated[TrashAction, typer.Argument(metavar="ACTION", help=msg("list, restore or empty."))],
    path: ProjectPath,
    things: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="THING",
            help=msg(
                "What to restore or to remove for good: an id of the list, or of the article, statement or topic."
            ),
        ),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help=msg("Empty the trash without asking."))] = False,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """List what was removed, restore some of it, or empty the trash.

    What is emptied is gone for good, and nothing that was done before can be undone; without THING that is everything.
    """
    if action is TrashAction.LIST:
        if things:
            raise typer.BadParameter(msg("list takes no THING."))
        _list(path, as_json=as_json)
        return
    if action is TrashAction.RESTORE and not things:
        raise typer.BadParameter(msg("Name what to restore; 'quoteline trash list' shows it."))
    with writing(path, coder) as project:
        if action is TrashAction.RESTORE:
            _restore(project, things or [], as_json=as_json)
        else:
            _empty(project, things, yes=yes, as_json=as_json)


def _list(path: ProjectPath, *, as_json: bool) -> None:
    with reading(path) as project:
        there = project.trash.all()
    if as_json:
        print_json({"trash": [_document(each) for each in there]})
        return
    print_table(
        ("id", "kind", "removed", "coder", "statements", "tags", "mentions", "title"),
        (
            (each.id, each.kind, each.removed, each.coder, each.statements, each.tags, each.mentions, each.title)
            for each in there
        ),
    )


def _restore(project: Project, things: list[str], *, as_json: bool) -> None:
    command = RestoreFromTrash(ids=tuple(_found(project, things)))
    project.do(command)
    report = command.report
    notes = [note.text.format(**note.facts) for note in report.notes]
    if as_json:
        print_json({"restored": [_document(each) for each in report.restored], "notes": notes})
        return
    for each in report.restored:
        say(msg("Restored: {title}").format(title=each.title))
    for note in notes:
        say(note)


def _empty(project: Project, things: list[str] | None, *, yes: bool, as_json: bool) -> None:
    ids = _found(project, things) if things else None
    count = len(ids) if ids else project.trash.count()
    question = msg("Remove {count} things for good? Nothing that was done before can be undone then.")
    if count and not yes:
        if not sys.stdin.isatty():
            raise typer.BadParameter(msg("This cannot be undone. Give --yes to do it."))
        typer.confirm(question.format(count=count), abort=True)
    gone = project.history.empty_trash(ids)
    if as_json:
        print_json({"removed": gone})
    else:
        say(msg("Removed for good: {count}.").format(count=gone) if gone else msg("The trash is empty."))


def _found(project: Project, things: list[str]) -> list[str]:
    """The ids in the trash of what was named: by that id, or by the key of the thing (the last that was removed)."""
    there = project.trash.all()
    ids = []
    for thing in things:
        same = next((each.id for each in there if thing in (each.id, each.thing)), thing)
        ids.append(project.trash.get(same).id)
    return list(dict.fromkeys(ids))


def _document(trashed: Trashed) -> dict[str, Any]:
    return asdict(trashed) | {"kind": str(trashed.kind)}
