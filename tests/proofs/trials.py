"""Trying a step while something fails in it, and looking at what that left.

What failed must have been told, in a sentence; the project is sound and in a state that a commit led to; exports are
the old ones or the new ones, whole; no draft stays; and the step, done again, comes to the same end as with no failure.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from corpus.commands.articles import EditArticle
from corpus.domain.errors import CorpusError
from corpus.domain.failures import project_failure
from tests.proofs.material import CODER
from tests.proofs.steps import NAME, OPENING, STEPS, Before, Place, Step, ToldError, name_of


class Fault(Protocol):
    """Something that fails. `lasting`: until it is cleared. `keeps_drafts`: what was begun could not be taken away."""

    lasting: bool
    keeps_drafts: bool

    def arm(self, number: int) -> None:
        """Fail at the `number`-th call from now on; 0 fails never and only counts."""
        ...

    def clear(self) -> int:
        """Nothing fails from now on; how many calls there were."""
        ...


@dataclass(slots=True, kw_only=True)
class Tally:
    """What came of many trials."""

    faults: int = 0
    told: int = 0
    wrong: list[str] = field(default_factory=list)


def count(before: Before, step: Step, fault: Fault, folder: Path) -> int:
    """How many calls the step makes that could fail."""
    place = _begin(before, step, folder)
    fault.arm(0)
    step(place)
    place.close()
    return fault.clear()


def attempt(before: Before, step: Step, fault: Fault, number: int, folder: Path) -> tuple[bool, list[str]]:
    """Do the step with one call failing, look, and do it again: was a failure told, and what is wrong."""
    place = _begin(before, step, folder)
    told = False
    fault.arm(number)
    try:
        step(place)
        if fault.lasting:
            place.close()
    except (CorpusError, ToldError) as error:
        told = True
        if len(str(error)) < 20:
            return told, [f"told no more than {error!r}"]
    except (sqlite3.Error, MemoryError) as error:  # by a reader: the window and the command line tell it at the top
        told = project_failure(error, place.path) is not None
        if not told:
            return told, [f"raised {type(error).__name__}: {error}"]
    except (Exception, SystemExit) as error:  # noqa: BLE001 (anything else is what must not come out)
        return told, [f"raised {type(error).__name__}: {error}"]
    finally:
        fault.clear()
    if fault.lasting:
        place.close()
    if told and before.states[0] == "":
        wrong = [] if fault.lasting or not place.path.exists() else ["a project that could not be made left a file"]
    else:
        wrong = list(_look(place, before, at_end=not told))
    wrong += _drafts(place, fault)
    if told and not wrong:
        wrong = _again(place, before, step, fault)
    return told, wrong


def try_all(befores: list[Before], faults: list[Fault], folder: Path, *, stride: int = 1, first: int = 1) -> Tally:
    """Every call of every step fails once (or, with a stride, some); with several faults, they take turns."""
    tally = Tally()
    for before, step in zip(befores, STEPS, strict=True):
        calls = count(before, step, faults[0], folder)
        for number in range(first, calls + 1, stride):
            fault = faults[(number // stride) % len(faults)]
            told, wrong = attempt(before, step, fault, number, folder)
            tally.faults += 1
            tally.told += told
            tally.wrong += [f"{name_of(step)}, call {number} of {calls}, {fault}: {each}" for each in wrong]
    return tally


def _begin(before: Before, step: Step, folder: Path) -> Place:
    """A folder as it was before the step, the project opened where the step expects that."""
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(before.folder, folder)
    place = Place(folder, before.inputs)
    if step not in OPENING:
        place.opened.topics.all()
    return place


def _look(place: Place, before: Before, *, at_end: bool) -> Iterator[str]:
    """What is wrong with the project and the exports; `at_end`: they must be those at the end of the step."""
    states, exports = (before.states[-1:], before.exports[-1:]) if at_end else (before.states, before.exports)
    try:
        with closing(sqlite3.connect(f"{place.path.as_uri()}?mode=ro", uri=True)) as db:
            (sound,) = db.execute("PRAGMA integrity_check").fetchone()
        state = place.state()
    except sqlite3.Error as error:
        yield f"cannot be read: {error}"
        return
    if sound != "ok":
        yield f"not sound: {sound}"
    if state not in states:
        yield f"the project is in no state that a commit led to ({len(set(states))} are right)"
    if place.exports() not in exports:
        yield "an export is neither the old one nor the new one"
    for copy in [*place.folder.glob("elsewhere.db"), *place.folder.glob(f"{NAME}.snapshots/*.db")]:
        with closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            if db.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                yield f"{copy.name} is not sound"


def _drafts(place: Place, fault: Fault) -> list[str]:
    """Drafts that were left and could have been taken away."""
    return [] if fault.keeps_drafts else [f"left {path.name}" for path in place.folder.rglob("*.part")]


def _again(place: Place, before: Before, step: Step, fault: Fault) -> list[str]:
    """Do the step again, in the same open project, and then something more."""
    if fault.lasting and before.states[0] == "":
        place.path.unlink(missing_ok=True)  # what was begun there
    (place.folder / "elsewhere.db").unlink(missing_ok=True)
    try:
        if place.state() != before.states[-1] or before.states[0] == before.states[-1]:
            step(place)
        wrong = list(_look(place, before, at_end=True))
        place.close()
        problems = place.opened.check().problems
        ids = place.opened.articles.ids()
        if ids:
            place.opened.do(EditArticle(id=ids[0], note=f"gone on by {CODER}"))
        place.close()
    except (CorpusError, ToldError, sqlite3.Error, OSError) as error:
        return [f"does not go on: {type(error).__name__}: {error}"]
    return [*wrong, *(f"not sound: {problem}" for problem in problems)]
