"""Arguments and options that several commands share."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Annotated, Final

import typer

from corpus.cli.coder import coder_name
from corpus.cli.output import warn
from corpus.domain.dates import checked_bound
from corpus.domain.errors import CorpusError
from corpus.domain.failures import foreseen
from corpus.domain.holders import ELSEWHERE
from corpus.domain.texts import msg
from corpus.project import Project
from corpus.store.lock import PROGRAM


def _date(text: str | None) -> str | None:
    """A date with at least a year, to compare with."""
    try:
        return checked_bound(text)
    except CorpusError as error:
        raise typer.BadParameter(str(error)) from error


# `readable=False`, here and elsewhere: what cannot be read is told by the program, as a failure and not as wrong usage.
ProjectPath = Annotated[
    Path, typer.Argument(metavar="PROJECT", help=msg("The project file."), show_default=False, readable=False)
]
CoderName = Annotated[
    str | None,
    typer.Option(
        "--coder", metavar="NAME", help=msg("Who does this. Default: as in the settings, else the system's user.")
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help=msg("Print one JSON document instead of text."))]
TopicSlug = Annotated[str | None, typer.Option("--topic", metavar="SLUG", help=msg("Only what has this topic."))]
Once = Annotated[bool, typer.Option("--once", help=msg("Each story once: without articles that repeat another."))]
Since = Annotated[
    str | None, typer.Option("--from", metavar="DATE", help=msg("Only articles of this date or later."), callback=_date)
]
Until = Annotated[
    str | None, typer.Option("--to", metavar="DATE", help=msg("Only articles of this date or earlier."), callback=_date)
]
Model = Annotated[
    str | None,
    typer.Option(
        "--model",
        metavar="PIPELINE",
        help=msg("A spaCy pipeline (directory or package) to find entities with, too. Default: as in the settings."),
    ),
]


command_name: Final = ContextVar("command_name", default="")  # the command that runs


@contextmanager
def reading(path: Path, *, unchecked: bool = False) -> Iterator[Project]:
    """The project, to look into, also while another program writes to it. Nothing in it can be changed."""
    try:
        opened = Project.open(path, coder="", read_only=True, unchecked=unchecked)
    except CorpusError as error:
        if error.code != "project-older":
            raise
        with writing(path, None):  # which brings it to this version
            pass
        opened = Project.open(path, coder="", read_only=True, unchecked=unchecked)
    with foreseen(path), closing(opened) as project:
        yield project


@contextmanager
def writing(path: Path, coder: str | None) -> Iterator[Project]:
    """The project, open for the coder's changes, which no other program can make meanwhile."""
    opened = Project.open(path, coder=coder_name(coder), program=program())
    with foreseen(path), closing(opened) as project:
        tell_of(project)
        yield project


def program() -> str:
    """What other programs are told who has a project: the command, as it is typed."""
    name = command_name.get()
    return f"quoteline {name}" if name else PROGRAM


def tell_of(project: Project) -> None:
    """Say on standard error where an earlier version was kept, who may have it elsewhere, and what its place risks."""
    if project.access.kept is not None:
        text = msg("The project was brought to this version. The file before that is kept as {path}.")
        warn(text.format(path=project.access.kept))
    if holder := project.access.elsewhere:
        warn(msg("Warning: {reason}").format(reason=ELSEWHERE.format(holder=holder)))
    if risk := project.access.risk:
        warn(msg("Warning: {reason}").format(reason=risk))
