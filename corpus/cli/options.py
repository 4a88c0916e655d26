"""Arguments and options that several commands share."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.coder import coder_name
from corpus.domain.dates import checked_bound
from corpus.domain.errors import CorpusError
from corpus.domain.failures import PLACE_FAILED
from corpus.domain.texts import msg
from corpus.project import Project


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


@contextmanager
def reading(path: Path) -> Iterator[Project]:
    """The project, to look into.

    It is not opened read-only where that can be helped: such a connection could not clear away SQLite's log beside the
    file when it ends.
    """
    try:
        opened = Project.open(path, coder="")
    except CorpusError as error:
        if error.code not in PLACE_FAILED:
            raise
        opened = Project.open(path, coder="", read_only=True)
    with closing(opened) as project:
        yield project


@contextmanager
def writing(path: Path, coder: str | None) -> Iterator[Project]:
    """The project, open for the coder's changes."""
    with closing(Project.open(path, coder=coder_name(coder))) as project:
        yield project
