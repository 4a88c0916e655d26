"""A day in steps, each of which can be tried on a disk, or an SQLite, that fails once: from a new project to a copy."""

import contextlib
import io
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from corpus.cli import run as run_command_line
from corpus.commands.decisions import AcceptAll
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetTag
from corpus.domain.snapshots import Keeping
from corpus.domain.statements import Stance
from corpus.project import Project
from corpus.tasks import importing, suggesting
from corpus.tasks.restoring import RestoreTask
from corpus.tasks.snapshots import SnapshotTask
from tests.corpus.making import CODEBOOK, TEXT, article, project, suggestions
from tests.corpus.tasks.running import finish
from tests.proofs.logical import content, mark, plain
from tests.proofs.material import CODER, FixedSuggester

NAME: Final = "p.db"
suggesting._BATCH = 2  # type: ignore[misc]  # more than one commit, with few articles
importing._BATCH = 1  # type: ignore[misc]


class ToldError(Exception):
    """The command line said that something failed, and ended with 1."""


@dataclass(slots=True)
class Place:
    """A folder with the project, and one with what comes in; `project` is open in the steps that need it open."""

    folder: Path
    inputs: Path
    project: Project | None = None

    @property
    def path(self) -> Path:
        """The project file."""
        return self.folder / NAME

    @property
    def opened(self) -> Project:
        """The open project."""
        if self.project is None:
            self.project = Project.open(self.path, coder=CODER)
        return self.project

    def state(self) -> str:
        """A mark of what the project says; empty where there is none."""
        return mark(content(self.path)) if self.path.exists() else ""

    def exports(self) -> dict[str, str]:
        """Marks of the exported files that are there."""
        there = [path for path in (self.folder / "table.csv", self.folder / "all.json") if path.exists()]
        return {path.name: mark(plain(path.read_text(encoding="utf-8-sig"))) for path in there}

    def close(self) -> None:
        """Close the project, where it is open."""
        before, self.project = self.project, None
        if before is not None:
            before.close()


def _new(place: Place) -> None:
    place.project = Project.create(place.path, coder=CODER, codebook=CODEBOOK)


def _add(place: Place) -> None:
    finish(place.opened, place.opened.adding([place.inputs / "news"]))


def _suggest(place: Place) -> None:
    before = suggesting.load_pipeline
    suggesting.load_pipeline = lambda *_wanted: FixedSuggester()  # type: ignore[assignment,return-value]
    try:
        finish(place.opened, place.opened.suggesting())
    finally:
        suggesting.load_pipeline = before


def _tag(place: Place) -> None:
    lines = place.opened.statements.lines()
    place.opened.do(SetTag(statements=(lines[0].id,), topic="trade"))


def _tag_more(place: Place) -> None:
    lines = place.opened.statements.lines()
    place.opened.do(SetTag(statements=tuple(line.id for line in lines[1:]), topic="roaming", stance=Stance.OPPOSES))


def _accept_all(place: Place) -> None:
    place.opened.do(AcceptAll(articles=tuple(place.opened.articles.ids())))


def _undo(place: Place) -> None:
    place.opened.undo()


def _redo(place: Place) -> None:
    place.opened.redo()


def _import(place: Place) -> None:
    finish(place.opened, place.opened.importing(place.inputs / "other.json"))


def _table(place: Place) -> None:
    finish(place.opened, place.opened.exporting(place.folder / "table.csv", format="csv"))


def _json(place: Place) -> None:
    finish(place.opened, place.opened.exporting(place.folder / "all.json", format="json"))


def _snapshot(place: Place) -> None:
    task = SnapshotTask(place.path, Keeping(), always=True)
    finish(place.opened, task)
    if task.report().failed is not None:
        raise task.report().failed  # type: ignore[misc]


def _copy(place: Place) -> None:
    place.opened.save_copy(place.folder / "elsewhere.db")


def _reopen(place: Place) -> None:
    place.close()
    place.opened.topics.all()


def _restore(place: Place) -> None:
    """Go back to the snapshot."""
    place.close()
    (snapshot,) = place.folder.glob("*/000001-*.db")
    task = RestoreTask(place.path, snapshot, Keeping())
    for _ in task.run():
        pass
    task.finish()


def _command(place: Place, *arguments: str) -> None:
    place.close()
    said = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
        status = run_command_line([arguments[0], str(place.path), *arguments[1:]])
    if status:
        if status != 1 or not said.getvalue().startswith("Error: ") or "Traceback" in said.getvalue():
            raise AssertionError(f"the command line ended with {status} and said {said.getvalue()!r}")
        raise ToldError(said.getvalue())


def _command_undo(place: Place) -> None:
    _command(place, "undo", "--coder", CODER)


def _command_export(place: Place) -> None:
    _command(place, "export", "--format", "csv", "--out", str(place.folder / "table.csv"))


Step = Callable[[Place], None]
STEPS: Final[tuple[Step, ...]] = (
    *(_new, _add, _suggest, _tag, _accept_all, _undo, _redo, _import, _table, _json, _snapshot, _copy, _tag_more),
    *(_reopen, _command_undo, _command_export, _restore),
)
# These open and close the project themselves; before the others it is opened with nothing failing.
OPENING: Final = frozenset({_new, _reopen, _command_undo, _command_export, _restore})


def name_of(step: Step) -> str:
    """The name of a step in a report."""
    return getattr(step, "__name__", "step").strip("_")


def prepare(folder: Path) -> None:
    """What the steps take in."""
    (folder / "news").mkdir(parents=True)
    for number in range(3):
        (folder / "news" / f"{number}.txt").write_text(f"Report {number}\n\n{TEXT}", encoding="utf-8")
    others = [article(f"Column {number}\n\n{TEXT}") for number in range(2)]
    with closing(project(folder / "other.db", coder="boris", articles=others)) as other:
        other.do(RecordSuggestions(articles={each.id: suggestions(each.body) for each in others}))
        finish(other, other.exporting(folder / "other.json", format="json"))
    (folder / "other.db").unlink()


@dataclass(slots=True)
class Before:
    """Where a step begins: a copy of the folder; the states that its commits lead to, and the exports it leads to.

    The first of each is that before the step, the last that at its end.
    """

    folder: Path
    inputs: Path
    states: list[str]
    exports: list[dict[str, str]]


def walk(folder: Path, inputs: Path) -> list[Before]:
    """Do all the steps with nothing failing, and keep the folder before each of them."""
    place = Place(folder / "place", inputs)
    place.folder.mkdir(parents=True)
    prepare(inputs)
    made: list[Before] = []
    for number, step in enumerate(STEPS):
        place.close()
        made.append(Before(folder / f"before-{number}", inputs, [place.state()], [place.exports()]))
        shutil.copytree(place.folder, made[-1].folder)
        if step not in OPENING:
            place.opened.subscribe(lambda _changed, states=made[-1].states: states.append(place.state()))
        step(place)
        made[-1].states.append(place.state())
        made[-1].exports.append(place.exports())
    place.close()
    return made
