"""The sample project, ready to look at: `demo`."""

import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.coder import coder_name
from corpus.cli.deciding import accept_all
from corpus.cli.options import CoderName, program
from corpus.cli.output import run_task, say, warn
from corpus.cli.windows import Windows
from corpus.domain.errors import CorpusError
from corpus.domain.failures import file_failure
from corpus.domain.places import is_file
from corpus.domain.texts import msg
from corpus.load.codebooks import shipped_codebook
from corpus.load.source import shown
from corpus.project import Project


def demo(
    context: typer.Context,
    folder: Annotated[
        Path,
        typer.Option(
            "--folder", metavar="FOLDER", help=msg("Where to make it; an old demo there is replaced."), readable=False
        ),
    ] = Path("demo"),
    headless: Annotated[
        bool | None,
        typer.Option("--headless/--window", help=msg("Default: a window if there is a display."), show_default=False),
    ] = None,
    coder: CoderName = None,
) -> None:
    """Make a project of the sample articles and open it; without a display, write what it gives into files."""
    windows = context.obj if isinstance(context.obj, Windows) else Windows()
    path = folder / "demo.db"
    if headless is None:
        headless = windows.open is None or not has_display()
    elif not headless and windows.open is None:
        raise typer.BadParameter(msg("There is no window in this program; use --headless."))
    _clear(folder)
    with closing(
        Project.create(path, coder=coder_name(coder), codebook=shipped_codebook(), program=program())
    ) as project:
        run_task(project, project.adding_samples())
        run_task(project, project.suggesting())
        written = list(_outputs(project, folder)) if headless else []
    if not headless and windows.open is not None:
        raise typer.Exit(windows.open(path))
    if windows.draw is not None:
        windows.draw(path, folder / "window.png")
        written.append(folder / "window.png")
    else:
        warn(msg("There is no window in this program, so no picture of it was drawn."))
    for each in (path, *written):
        say(shown(each))


def has_display() -> bool:
    """Whether a window can be seen: on Linux and its kin a display is named, and Qt was not told to do without."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _outputs(project: Project, folder: Path) -> Iterator[Path]:
    """Accept everything and export it; the files that were written."""
    accept_all(project)
    for name in ("csv", "json"):
        target = folder / f"demo.{name}"
        run_task(project, project.exporting(target, format=name))
        yield target


def _clear(folder: Path) -> None:
    """Make the folder, and remove an earlier demo from it.

    Raises CorpusError where something else has its name, or another program has it open.
    """
    path = folder / "demo.db"
    if is_file(path) and path.stat().st_size:
        try:
            Project.open(path, coder="", program=program()).close()
        except CorpusError as error:
            if error.code in ("project-foreign", "project-held"):
                raise
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("demo.db", "demo.db-wal", "demo.db-shm", "demo.db-lock", "demo.csv", "demo.json", "window.png"):
            (folder / name).unlink(missing_ok=True)
    except OSError as error:
        raise file_failure(error, folder) from error
