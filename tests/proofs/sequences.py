"""Random sequences of all commands: undone to the start, done again, interrupted by reopening, and replayed.

python -m tests.proofs.sequences [SEQUENCES] [FIRST SEED]

Each sequence has 1 to 60 steps. It remembers what the file said after each of them; undo must lead back through all of
these and redo forth again. In the end the journal, applied to an empty file that has the article texts, must lead to
the same. A sequence that fails names its seed: give it as the second argument, with 1 as the first, to see it again.
"""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from corpus.commands.articles import AddArticles
from corpus.commands.suggestions import RecordSuggestions
from corpus.domain.articles import Header, make_article
from corpus.domain.errors import CorpusError
from corpus.domain.history import StepState
from corpus.domain.trash import TrashKind
from corpus.project import Project
from corpus.store.changes import apply_forwards
from corpus.store.store import Store
from tests.corpus.making import CODEBOOK
from tests.proofs.drawing import MAKERS, draw
from tests.proofs.dumping import Dump, difference, dump
from tests.proofs.figures import Figure, numbers, tell
from tests.proofs.scenes import TEXTS, Scene

LONGEST: Final = 60
_ENOUGH: Final = 100  # sequences in which every command must have been done
_CODERS: Final = ("anna", "boris")
_MOVES: Final = {
    "do": 140, "undo": 26, "redo": 16, "reopen": 12, "batch": 6, "go_back": 4, "go_forward": 4, "empty_trash": 1,
}  # fmt: skip


@dataclass(slots=True, kw_only=True)
class Tally:
    """What the sequences were made of: commands that were done and that were refused, and all moves."""

    done: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    moves: Counter[str] = field(default_factory=Counter)


class Sequence:
    """One sequence on a file of its own. `past` are the dumps that undo leads back to, `future` those of redo."""

    def __init__(self, folder: Path, seed: int, tally: Tally) -> None:
        self._path = folder / f"{seed}.db"
        self._chance = random.Random(seed)
        self._tally = tally
        self._project = Project.create(self._path, coder="anna", codebook=CODEBOOK)
        self._past: list[Dump] = [dump(self._path)]
        self._future: list[Dump] = []
        if self._chance.random() < 0.7:
            self._fill()

    def run(self) -> None:
        """All steps, then back to the start, forth to the end, and the replay. Raises AssertionError."""
        try:
            moves = list(_MOVES)
            for _ in range(self._chance.randint(1, LONGEST)):
                move = self._chance.choices(moves, list(_MOVES.values()))[0]
                self._tally.moves[move] += 1
                getattr(self, f"_{move}")()
            while len(self._past) > 1:
                self._undo()
            self._refused(self._project.undo, "nothing-to-undo")
            while self._future:
                self._redo()
            self._refused(self._project.redo, "nothing-to-redo")
            self._reopen()
            found = self._project.check().problems
            assert not found, found
        finally:
            self._project.close()
        self._replay()

    def _fill(self) -> None:
        """Articles with suggestions: many commands need an article with something on it."""
        articles = [make_article(text, Header()) for text in self._chance.sample(TEXTS, 3)]
        scene = Scene(project=self._project, chance=self._chance)
        found = {each.id: scene.suggestions(each.body) for each in articles}
        for command in (AddArticles(articles=tuple(articles)), RecordSuggestions(articles=found)):
            self._project.do(command)
            self._past.append(dump(self._path))

    def _do(self, step: int = 0) -> int:
        """Any command; a refused one leaves everything as it was. Returns its step, 0 where it changed nothing."""
        command = draw(Scene(project=self._project, chance=self._chance))
        if command is None:
            return step
        try:
            made = self._project.do(command, step=step or None)
        except CorpusError as error:
            self._tally.refused[f"{command.name}: {error.code}"] += 1
            self._same(self._past[-1], f"refused {command.name}")
            return step
        self._tally.done[command.name] += 1
        now = dump(self._path)
        if made and made == step:
            self._past[-1] = now
        elif made:
            self._past.append(now)
            self._future = []
        else:
            self._same(self._past[-1], f"{command.name} without a step")
        return made

    def _batch(self) -> None:
        """Several commands as one step of undo, as long work makes them."""
        step = 0
        for _ in range(self._chance.randint(2, 4)):
            step = self._do(step)

    def _undo(self) -> None:
        if len(self._past) == 1:
            self._refused(self._project.undo, "nothing-to-undo")
            return
        self._project.undo()
        self._future.append(self._past.pop())
        self._same(self._past[-1], "undo")

    def _redo(self) -> None:
        if not self._future:
            self._refused(self._project.redo, "nothing-to-redo")
            return
        self._project.redo()
        self._past.append(self._future.pop())
        self._same(self._past[-1], "redo")

    def _go_back(self) -> None:
        """To a point of the history, at once."""
        done = self._steps(StepState.DONE)
        if len(done) < 2:
            return
        back = self._chance.randrange(1, len(done))
        assert self._project.undo(down_to=done[back]).steps == back
        for _ in range(back):
            self._future.append(self._past.pop())
        self._same(self._past[-1], "go back")

    def _go_forward(self) -> None:
        """To a point that was undone, at once."""
        undone = self._steps(StepState.UNDONE)
        if not undone:
            return
        steps = self._project.redo(up_to=self._chance.choice(undone)).steps
        for _ in range(steps):
            self._past.append(self._future.pop())
        self._same(self._past[-1], "go forward")

    def _empty_trash(self) -> None:
        """What lies there goes for good, with decisions on its repeats, and the history ends: nothing else changes."""
        if not self._project.trash.count():
            return
        gone = {each.thing for each in self._project.trash.all() if each.kind is TrashKind.ARTICLE}
        settings = [row for row in self._past[-1]["settings"] if gone.isdisjoint(row[0].split(":")[1:])]
        expected = self._past[-1] | {"trash": [], "settings": settings}
        self._project.history.empty_trash()
        self._same(expected, "empty trash")
        self._past, self._future = [expected], []

    def _steps(self, state: StepState) -> list[int]:
        """The numbers of the steps in this state, newest first."""
        return [each.step for each in self._project.history.page(limit=1000) if each.state is state]

    def _reopen(self) -> None:
        """Another day, and perhaps somebody else."""
        self._project.close()
        self._project = Project.open(self._path, coder=self._chance.choice(_CODERS))
        self._same(self._past[-1], "reopen")

    def _replay(self) -> None:
        """What is in force in the journal, applied to an empty file with the article texts, is what the file says."""
        store, target = Store.open(self._path, read_only=True), self._path.with_suffix(".replayed.db")
        replayed = Store.create(target)
        try:
            texts = store.versions.first_texts().items()
            with replayed.transaction():
                replayed.db.table("removed_texts").insert_all({"id": key, "body": body} for key, body in texts)
                apply_forwards(replayed.db, store.journal.standing())
        finally:
            store.close()
            replayed.close()
        found = difference(dump(self._path), dump(target))
        assert not found, f"replay: {found}"

    def _same(self, expected: Dump, after: str) -> None:
        found = difference(expected, dump(self._path))
        assert not found, f"{after}: {found}"

    @staticmethod
    def _refused(act: Callable[[], object], code: str) -> None:
        try:
            act()
        except CorpusError as error:
            assert error.code == code, error
        else:
            raise AssertionError(f"{code} was expected")


def prove(count: int, first: int = 1) -> Tally:
    """Run so many sequences. Raises AssertionError or whatever a command raises, with the seed in a note."""
    tally = Tally()
    for seed in range(first, first + count):
        with tempfile.TemporaryDirectory(dir=_memory()) as folder:
            try:
                Sequence(Path(folder), seed, tally).run()
            except BaseException as error:
                error.add_note(f"again: python -m tests.proofs.sequences 1 {seed}")
                raise
    return tally


def main(count: int, first: int) -> None:
    """Run the sequences, print what they were made of, and end with 1 where something is wrong."""
    started = time.monotonic()
    tally = prove(count, first)
    for name in sorted(MAKERS):
        mine = sorted(
            (each.split(": ")[1], times) for each, times in tally.refused.items() if each.startswith(f"{name}:")
        )
        refusals = ", ".join(f"{code} {times}" for code, times in mine)
        print(f"{name:<20} {tally.done[name]:6}" + (f"   refused: {refusals}" if refusals else ""))
    moves = ", ".join(f"{name} {times}" for name, times in sorted(tally.moves.items()))
    told = f"{count} sequences in {time.monotonic() - started:.0f} s, {tally.done.total()} commands done ({moves})"
    never = sorted(set(MAKERS) - set(tally.done)) if count >= _ENOUGH else []
    wanted = f"1,000 sequences of 1 to {LONGEST} steps, logical dumps equal"
    wrong = [f"{each} was never done" for each in never]
    tell(Figure(name="random sequences of all commands", told=told, wanted=wanted, wrong=wrong))


def _memory() -> str | None:
    """A folder in memory where there is one: what a disk does is proved elsewhere (tests.proofs)."""
    place = Path("/dev/shm")
    return str(place) if place.is_dir() else None


if __name__ == "__main__":
    main(*numbers(__doc__, ("sequences", 1000, "sequences"), ("seed", 1, "where chance begins")))
