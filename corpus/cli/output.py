"""What the commands print: results on standard output, progress and warnings on standard error."""

import json
import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any, Final, TypeVar, cast

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.project import Project
from corpus.tasks.base import Progress as Step
from corpus.tasks.base import Task

_Thing = TypeVar("_Thing")
# What steers a terminal, or turns the writing direction of a line over: a title may hold it, and must not act.
_CONTROLS: Final = [each for each in (*range(32), *range(127, 160)) if chr(each) not in "\n\t"]
_TURNING: Final = [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_SHOWN: Final = dict.fromkeys((*_CONTROLS, *_TURNING), "\ufffd")
_KEPT: Final = msg(
    "Part of it was done before and is kept, as step {step} of the history. The same command goes on from there; "
    "'quoteline undo' takes that part back."
)
_ESCAPED: Final = {each: f"\\u{each:04x}" for each in (*_CONTROLS, *_TURNING)}


def say(text: str) -> None:
    """Print a result."""
    typer.echo(text.translate(_SHOWN))


def warn(text: str) -> None:
    """Print a warning, or an error, on standard error."""
    typer.echo(text.translate(_SHOWN), err=True)


def print_json(document: Any) -> None:
    """Print the one JSON document of a command."""
    typer.echo(json_text(document, indent=2))


def json_text(document: Any, *, indent: int | None = None) -> str:
    """A JSON document, or a part of one that is printed piece by piece."""
    return json.dumps(document, ensure_ascii=False, indent=indent).translate(_ESCAPED)


def printed(text: str) -> str:
    """A text as it may be printed: without what would steer a terminal."""
    return text.translate(_SHOWN)


def one_line(text: object) -> str:
    """A text on one line, without the characters that would steer a terminal."""
    return " ".join(" ".join(str(text).split()).translate(_SHOWN).split())


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table: fitted into a terminal, else whole, its cells parted by tabs."""
    cells = [[one_line("" if cell is None else cell) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in [columns, *cells]:
            say("\t".join(row))
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name in columns:
        table.add_column(name, overflow="fold")
    for row in cells:
        table.add_row(*(Text(cell) for cell in row))
    Console().print(table)


def print_records(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows that begin with an id and end with a longer text: on a terminal as paragraphs, else as a table."""
    if not sys.stdout.isatty():
        print_table(columns, rows)
        return
    console = Console()
    for key, *facts, text in rows:
        told = [
            f"{name} {fact}" if isinstance(fact, int) else one_line(fact)
            for name, fact in zip(columns[1:], facts, strict=False)
            if fact not in (None, "")
        ]
        console.print(Text.assemble((one_line(key), "bold"), "  ", " · ".join(told)), overflow="fold")
        console.print(Padding(Text(one_line(text)), (0, 0, 0, 2)), overflow="fold")


def run_task(project: Project, task: Task) -> None:
    """Run a task to its end and commit its commands as one step, with a bar where a person watches."""
    step: int | None = None
    with _bar() as bar, closing(cast("Generator[Step, None, None]", task.run())) as steps:
        line = bar.add_task(task.label, total=None)
        try:
            for each in steps:
                if each.command is not None:
                    step = project.do(each.command, step=step) or None
                bar.update(line, completed=each.done, total=each.total)
        except CorpusError:
            if step is not None:
                warn(_KEPT.format(step=step))
            raise


def walk(task: Task) -> None:
    """Run a task that changes no open project to its end, with a bar where a person watches."""
    with _bar() as bar, closing(cast("Generator[Step, None, None]", task.run())) as steps:
        line = bar.add_task(task.label, total=None)
        for each in steps:
            bar.update(line, completed=each.done, total=each.total)


def counting(things: Iterable[_Thing], label: str) -> Iterator[_Thing]:
    """The things one after the other, counted by a bar where a person watches."""
    with _bar() as bar:
        line = bar.add_task(label, total=None)
        for each in things:
            yield each
            bar.advance(line)


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        disable=not sys.stderr.isatty(),
        transient=True,
    )
