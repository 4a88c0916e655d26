"""What was done: `history`."""

from typing import Annotated, Any

import typer

from corpus.cli.options import AsJson, ProjectPath, reading
from corpus.cli.output import print_json, print_table
from corpus.commands.telling import told, wanted_steps
from corpus.domain.history import Step
from corpus.domain.texts import msg


def history(
    path: ProjectPath,
    limit: Annotated[int, typer.Option("--limit", min=1, help=msg("How many steps at most."))] = 50,
    by: Annotated[str | None, typer.Option("--by", metavar="NAME", help=msg("Only what this coder did."))] = None,
    article: Annotated[
        str | None, typer.Option("--article", metavar="ID", help=msg("Only what touched this article."))
    ] = None,
    words: Annotated[str, typer.Option("--words", metavar="WORDS", help=msg("Only what holds these words."))] = "",
    as_json: AsJson = False,
) -> None:
    """List what was done, the newest first: a step is what undo takes back at once.

    Steps on top that are undone can be done again; those marked base cannot be undone.
    """
    with reading(path) as project:
        steps = project.history.page(wanted_steps(words, coder=by, article=article), limit=limit)
    if as_json:
        print_json({"steps": [_document(step) for step in steps]})
        return
    print_table(
        ("step", "time", "coder", "state", "what"),
        ((step.step, step.time, step.coder, step.state, told(step)) for step in steps),
    )


def _document(step: Step) -> dict[str, Any]:
    return {
        "step": step.step,
        "time": step.time,
        "coder": step.coder,
        "state": str(step.state),
        "command": step.command,
        "told": told(step),
        "count": step.facts.count,
        "article": step.article,
        "statement": step.statement,
    }
