"""The application: the table of all commands, and the one place where they are run."""

import io
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import redirect_stdout, suppress
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from typer.core import TyperGroup

from corpus import __version__
from corpus.cli import (
    actors,
    adding,
    codebooks,
    concordance,
    deciding,
    demo,
    editing,
    evaluating,
    exchanging,
    history,
    pipelines,
    predicting,
    projects,
    reading,
    repeats,
    restoring,
    searches,
    suggesting,
    trash,
)
from corpus.cli.options import command_name
from corpus.cli.output import warn
from corpus.cli.windows import Windows
from corpus.domain.errors import CorpusError
from corpus.domain.failures import system_failure
from corpus.domain.texts import msg


class Commands(TyperGroup):
    """The group of all commands; foreseen errors become one sentence and exit status 1."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except CorpusError as error:
            warn(msg("Error: {reason}").format(reason=error))
        except KeyboardInterrupt:
            warn(msg("Stopped. What was finished before is kept."))
        except BrokenPipeError:  # the reader of our output has gone, as `head` does
            _discard_output()
        else:
            return result
        raise typer.Exit(1)


app = typer.Typer(
    name="quoteline",
    cls=Commands,
    help=msg("Record who said what, on which topic, in news articles."),
    epilog=msg("Without a command the window opens. PROJECT is the path of a project file, used exactly as given."),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # plain help reads the same in every terminal and in the documentation
    pretty_exceptions_enable=False,
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"quoteline {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", help=msg("Show the version and exit."), callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Take the options that stand before a command."""


# In the order of an analyst's day, which is that of the help.
COMMANDS: Final[Mapping[str, Callable[..., None]]] = {
    "new": projects.new,
    "add": adding.add,
    "repeats": repeats.repeats,
    "suggest": suggesting.suggest,
    "learn": suggesting.learn,
    "pipeline": pipelines.pipeline,
    "predict": predicting.predict,
    "evaluate": evaluating.evaluate,
    "articles": reading.articles,
    "search": reading.search,
    "concordance": concordance.concordance,
    "searches": searches.searches,
    "topics": codebooks.topics,
    "statements": reading.statements,
    "actors": actors.actors,
    "merge-actors": actors.merge_actors,
    "edit-article": editing.edit_article,
    "edit-text": editing.edit_text,
    "tag": deciding.tag,
    "accept": deciding.accept,
    "undo": deciding.undo,
    "redo": deciding.redo,
    "history": history.history,
    "trash": trash.trash,
    "export": exchanging.export,
    "import": exchanging.import_,
    "check": projects.check,
    "snapshot": restoring.snapshot,
    "restore": restoring.restore,
    "demo": demo.demo,
}
for _name, _function in COMMANDS.items():
    app.command(_name)(_function)


def run(
    argv: Sequence[str],
    *,
    draw_window: Callable[[Path, Path], None] | None = None,
    open_window: Callable[[Path], int] | None = None,
) -> int:
    """Run one command line (without the program's name) and return its exit status: 0, 1 or 2 (wrong usage).

    `draw_window(project, picture)` and `open_window(project)` are the desktop's; without them `demo` does less.
    """
    _settle_output()
    command_name.set(next((each for each in argv if each in COMMANDS), ""))
    command = typer.main.get_command(app)
    try:
        command.main(args=list(argv), prog_name="quoteline", obj=Windows(draw=draw_window, open=open_window))
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except OSError as error:  # a disk that is full while we print into a file, a drive that vanished
        told = system_failure(error)
        if told is None:
            raise
        _discard_output()
        warn(msg("Error: {reason}").format(reason=told))
        return 1
    return 0


def _discard_output() -> None:
    """What is still to be printed goes nowhere, so that the end of the program does not fail on it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _settle_output() -> None:
    """Let every text be written: UTF-8 into files and pipes; what a terminal cannot show is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="backslashreplace")
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def help_text(name: str) -> str:
    """The help of a command as a terminal of 80 columns shows it, for the documentation."""
    text = io.StringIO()
    with redirect_stdout(text), suppress(SystemExit):
        typer.main.get_command(app).main(args=[name, "--help"], prog_name="quoteline", terminal_width=80)
    return text.getvalue().rstrip()
