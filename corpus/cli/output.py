"""What the commands print: results on standard output, progress and warnings on standard error."""

import json
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from textwrap import indent
from typing import Any, Final, TypeVar, cast

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
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


def print_json_lists(facts: Mapping[str, Any], lists: Mapping[str, Iterable[Any]]) -> None:
    """Print one JSON document of facts and long lists, an entry at a time: it is never held whole."""

    def written(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, indent=2).translate(_ESCAPED)

    lines = [f"  {written(name)}: {written(value)}" for name, value in facts.items()]
    typer.echo("{\n" + ",\n".join(lines), nl=False)
    for name, entries in lists.items():
        typer.echo(f",\n  {written(name)}: [", nl=False)
        end = ""
        for number, each in enumerate(entries):
            typer.echo((",\n" if number else "\n") + indent(written(each), "    "), nl=False)
            end = "\n  "
        typer.echo(f"{end}]", nl=False)
    typer.echo("\n}")


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
        line = bar.add_task(task.label, total=None, of="")
        try:
            for each in steps:
                if each.command is not None:
                    step = project.do(each.command, step=step) or None
                _advance(bar, line, each)
        except CorpusError:
            if step is not None:
                warn(_KEPT.format(step=step))
            raise


def walk(task: Task) -> None:
    """Run a task that changes no open project to its end, with a bar where a person watches."""
    with _bar() as bar, closing(cast("Generator[Step, None, None]", task.run())) as steps:
        line = bar.add_task(task.label, total=None, of="")
        for each in steps:
            _advance(bar, line, each)


def counting(things: Iterable[_Thing], label: str) -> Iterator[_Thing]:
    """The things one after the other, counted by a bar where a person watches."""
    with _bar() as bar:
        line = bar.add_task(label, total=None, of="")
        for done, each in enumerate(things, start=1):
            yield each
            bar.update(line, completed=done, of=str(done))


def _advance(bar: Progress, line: TaskID, step: Step) -> None:
    """Move the bar: by what is done of all, else by the share that is done, with the number beside it."""
    if step.share is None:
        bar.update(line, completed=step.done, total=step.total, of=_of(step.done, step.total))
    else:
        bar.update(line, completed=step.share, total=1, of=str(step.done))


def _of(done: int, total: int | None) -> str:
    return str(done) if total is None else f"{done}/{total}"


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[of]}"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        disable=not sys.stderr.isatty(),
        transient=True,
    )
