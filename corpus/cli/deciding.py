"""Decisions: `tag`, `accept`, `undo`, `redo`."""

from typing import Annotated

import typer

from corpus.cli.options import AsJson, CoderName, ProjectPath, writing
from corpus.cli.output import print_json, say
from corpus.commands.base import TITLES
from corpus.commands.decisions import Accept, AcceptAll
from corpus.commands.tags import RemoveTag, SetTag
from corpus.commands.telling import told
from corpus.domain.events import Changed
from corpus.domain.history import Reversal
from corpus.domain.statements import Stance
from corpus.domain.texts import msg
from corpus.project import Project


def tag(
    path: ProjectPath,
    statement: Annotated[str, typer.Argument(metavar="STATEMENT", help=msg("The id of the statement."))],
    topic: Annotated[str, typer.Argument(metavar="TOPIC", help=msg("The slug of the topic."))],
    stance: Annotated[
        Stance | None, typer.Option("--stance", help=msg("What the statement says of the topic."))
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help=msg("Take the topic off instead."))] = False,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Put a topic on a statement, which accepts it, or take one off."""
    if remove and stance:
        raise typer.BadParameter(msg("--remove and --stance exclude each other."))
    with writing(path, coder) as project:
        project.statements.get(statement)
        if remove:
            project.do(RemoveTag(statements=(statement,), topic=topic))
        else:
            project.do(SetTag(statements=(statement,), topic=topic, stance=stance))
        tags = [each.topic for each in project.statements.tags_of(statement) if each.state != "rejected"]
        state = project.statements.get(statement).state
    topics = list(dict.fromkeys(tags))
    if as_json:
        print_json({"id": statement, "state": str(state), "topics": topics})
    else:
        say(msg("{id}: {topics}").format(id=statement, topics=", ".join(topics) or msg("no topic")))


def accept(
    path: ProjectPath,
    statements: Annotated[list[str] | None, typer.Argument(metavar="STATEMENT", help=msg("Ids of statements."))] = None,
    everything: Annotated[
        bool, typer.Option("--all", help=msg("Accept every open suggestion: mentions, statements and tags."))
    ] = False,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Accept suggested statements with their suggested topics."""
    if bool(statements) == everything:
        raise typer.BadParameter(msg("Name statements, or give --all."))
    with writing(path, coder) as project:
        changed: list[Changed] = []
        project.subscribe(changed.append)
        if everything:
            accept_all(project)
        else:
            project.do(Accept(statements=tuple(statements or ())))
    touched = {
        "statements": len({each for change in changed for each in change.statements}),
        "mentions": len({each for change in changed for each in change.mentions}),
    }
    if as_json:
        print_json(touched)
    else:
        say(msg("Accepted: statements {statements}, mentions {mentions}.").format(**touched))


def accept_all(project: Project) -> None:
    """Accept every open suggestion of the project, as one step."""
    project.do(AcceptAll(articles=tuple(project.articles.ids())))


def undo(
    path: ProjectPath,
    to: Annotated[
        int | None, typer.Option("--to", metavar="STEP", help=msg("Take back all steps after this one, at once."))
    ] = None,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Take back the last step, or with --to all steps after one; whoever made them."""
    with writing(path, coder) as project:
        reversal = project.undo(down_to=to)
    if reversal.steps > 1:
        _tell(msg("Undone: {steps} steps, back to before: {told} ({coder}, {time})"), reversal, as_json=as_json)
    else:
        _tell(msg("Undone: {told} ({coder}, {time})"), reversal, as_json=as_json)


def redo(
    path: ProjectPath,
    to: Annotated[
        int | None, typer.Option("--to", metavar="STEP", help=msg("Do all undone steps again up to this one, at once."))
    ] = None,
    coder: CoderName = None,
    as_json: AsJson = False,
) -> None:
    """Do the last undone step again, or with --to all up to one."""
    with writing(path, coder) as project:
        reversal = project.redo(up_to=to)
    if reversal.steps > 1:
        _tell(msg("Done again: {steps} steps, up to: {told} ({coder}, {time})"), reversal, as_json=as_json)
    else:
        _tell(msg("Done again: {told} ({coder}, {time})"), reversal, as_json=as_json)


def _tell(text: str, reversal: Reversal, *, as_json: bool) -> None:
    step = reversal.step
    facts = {"command": step.command, "title": TITLES.get(step.command, step.command), "told": told(step)}
    facts |= {"coder": step.coder, "time": step.time}
    numbers = {"step": step.step, "steps": reversal.steps}
    if as_json:
        print_json(facts | numbers)
    else:
        say(text.format(**facts, **numbers))
