"""The session undisturbed: what the project says after every commit; and looking for that in a project that was not."""

import contextlib
import io
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from corpus.domain.errors import CorpusError
from corpus.project import Project
from tests.proofs.logical import content, files, journal, mark
from tests.proofs.material import CODER, prepare
from tests.proofs.script import SCRIPT, Desk, snapshot


@dataclass(frozen=True, slots=True)
class State:
    """Marks of what the project says, of its history, and of the exported files."""

    content: str
    journal: str
    files: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, path: Path, folder: Path) -> "State":
        """What is there now."""
        return cls(mark(content(path)), mark(journal(path)), tuple(files(folder / "out").items()))


@dataclass(slots=True)
class Reference:
    """`steps[n]` are the states after every commit of action `n`, the last one that at its end; -1 is the beginning."""

    start: Path
    steps: dict[int, list[State]] = field(default_factory=dict)

    def end(self, number: int) -> State:
        """The state when an action was reported."""
        return self.steps[number][-1]


class LostError(AssertionError):
    """Something that was reported as done is not there, or the project is not sound."""


def undisturbed(folder: Path) -> Reference:
    """Prepare what sessions need in `folder`, run one, and write down what it came to."""
    made = Reference(prepare(folder))
    work = fresh(made, folder / "undisturbed")
    desk = Desk(Project.open(work / "p.db", coder=CODER), work)
    made.steps[-1] = [State.of(desk.project.path, work)]
    for number, action in enumerate(SCRIPT):
        states: list[State] = []
        stop = desk.project.subscribe(lambda _changed, states=states: states.append(State.of(desk.project.path, work)))
        with contextlib.redirect_stdout(io.StringIO()):
            action(desk, number)
        stop()
        made.steps[number] = [*states, State.of(desk.project.path, work)]
    desk.project.close()
    return made


def fresh(reference: Reference, work: Path) -> Path:
    """A new working folder with its own copy of the project."""
    (work / "out").mkdir(parents=True)
    shutil.copy(reference.start, work / "p.db")
    for name in ("news", "more", "other.json"):
        (work / name).symlink_to(reference.start.parent / name)
    return work


@dataclass(frozen=True, slots=True)
class Found:
    """The action to go on with, and whether it is bulk work of which some commits are there already."""

    following: int
    inside: bool = False


def look(reference: Reference, work: Path, reported: int, *, resumed: bool = False) -> Found:
    """Look for everything that was reported, up to action number `reported`.

    The project must be sound, and be as it was after action `reported`, or after a commit of the next one: that was
    under way. `resumed`: bulk work was cut off before, its steps in the history are others then. Raises LostError.
    """
    path = work / "p.db"
    try:
        with closing(Project.open(path, coder=CODER)) as project:
            problems = project.check().problems
    except CorpusError as error:
        raise LostError(f"after action {reported} the project does not open: {error}") from error
    if problems:
        raise LostError(f"after action {reported} the project is not sound: {problems}")
    _look_for_snapshots(reference, work, reported)
    found = State.of(path, work)
    after, following = reference.end(reported), reference.steps.get(reported + 1, [])
    _look_for_files(found, after, following, reported)
    if _same(found, after, resumed):
        return Found(reported + 1)
    if following and _same(found, following[-1], resumed):
        return Found(reported + 2)
    if any(_same(found, state, resumed) for state in following):
        return Found(reported + 1, inside=True)
    raise LostError(f"action {reported} was reported, but the project is neither as it was then nor further")


def _look_for_files(found: State, after: State, following: list[State], reported: int) -> None:
    """Exported files are those of the last report, or of the action that was under way: whole in any case."""
    if found.files not in {after.files, *(state.files for state in following)}:
        raise LostError(f"after action {reported} the exported files are {found.files}, not {after.files}")


def _look_for_snapshots(reference: Reference, work: Path, reported: int) -> None:
    """Every snapshot that was reported is there, and every one that is there is sound."""
    there = []
    for path in work.glob("*.snapshots/*.db"):
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            if db.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise LostError(f"after action {reported} the snapshot {path.name} is not sound")
        there.append(mark(content(path, still=True)))
    for number, action in enumerate(SCRIPT[: reported + 1]):
        if action is snapshot and reference.end(number).content not in there:
            raise LostError(f"action {number} was reported, but its snapshot is not there")


def _same(found: State, state: State, resumed: bool) -> bool:
    return found.content == state.content and (resumed or found.journal == state.journal)
