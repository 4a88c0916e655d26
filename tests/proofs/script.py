"""The scripted tagging session: what it needs, and its actions one after the other.

What an action does depends on its number and on the project as it is, on nothing else: so a session that was cut off
can go on, and must come to the same end as one that was not.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from corpus.commands.articles import EditArticle, RemoveArticles
from corpus.commands.decisions import Accept, Reject
from corpus.commands.mentions import MakeMention
from corpus.commands.statements import MakeStatement, SetSpeaker
from corpus.commands.tags import SetStance, SetTag
from corpus.commands.topics import AddTopic
from corpus.domain.filters import StatementFilter
from corpus.domain.snapshots import Keeping
from corpus.domain.spans import span
from corpus.domain.statements import Stance, State
from corpus.domain.topics import Topic
from corpus.project import Project
from corpus.tasks import suggesting
from corpus.tasks.restoring import RestoreTask
from corpus.tasks.snapshots import SnapshotTask
from tests.corpus.tasks.running import finish
from tests.proofs.material import CODER, FixedSuggester

KEEPING: Final = Keeping(recent=100)  # those of sessions that were cut off again and again, too


@dataclass(slots=True)
class Desk:
    """Where the session works: the open project, and the folder with what it takes in and puts out."""

    project: Project
    folder: Path

    def lines(self, state: State | None = None) -> list[str]:
        """The ids of the statements, in the order of the table."""
        return [line.id for line in self.project.statements.lines(StatementFilter(state=state))]

    def reopen(self) -> None:
        """Close the project and open it again."""
        self.project.close()
        self.project = Project.open(self.project.path, coder=CODER)


Action = Callable[[Desk, int], object]


def _tag(desk: Desk, number: int) -> object:
    lines = desk.lines()
    topic = ("trade", "roaming")[number % 2]
    return desk.project.do(SetTag(statements=(lines[number * 7 % len(lines)],), topic=topic))


def _make(desk: Desk, number: int) -> object:
    ids = desk.project.articles.ids()
    spans = (span(number, number + 9), span(number + 12, number + 20))
    return desk.project.do(MakeStatement(article_id=ids[number % len(ids)], spans=spans, topics=("trade",)))


def _mention(desk: Desk, number: int) -> object:
    ids = desk.project.articles.ids()
    return desk.project.do(
        MakeMention(article_id=ids[number % len(ids)], span=span(number, number + 5), label="PERSON")
    )


def _accept(desk: Desk, number: int) -> object:
    return desk.project.do(Accept(statements=tuple(desk.lines(State.SUGGESTED)[:2])))


def _reject(desk: Desk, number: int) -> object:
    return desk.project.do(Reject(statements=tuple(desk.lines(State.SUGGESTED)[:1])))


def _stance(desk: Desk, number: int) -> object:
    return desk.project.do(SetStance(statement=desk.lines()[number % 5], stance=Stance.OPPOSES))


def _speaker(desk: Desk, number: int) -> object:
    return desk.project.do(SetSpeaker(ids=tuple(desk.lines()[:3]), speaker=f"Speaker {number}"))


def _topic(desk: Desk, number: int) -> object:
    there = f"topic-{number}" in {each.slug for each in desk.project.topics.all()}
    return there or desk.project.do(AddTopic(topic=Topic(slug=f"topic-{number}", name=f"Topic {number}")))


def _note(desk: Desk, number: int) -> object:
    return desk.project.do(EditArticle(id=desk.project.articles.ids()[0], note=f"note {number}"))


def _remove(desk: Desk, number: int) -> object:
    return desk.project.do(RemoveArticles(ids=tuple(desk.project.articles.ids()[:2])))


def _undo(desk: Desk, number: int) -> object:
    return desk.project.undo()


def _redo(desk: Desk, number: int) -> object:
    return desk.project.redo()


def _add(desk: Desk, number: int) -> object:
    return finish(desk.project, desk.project.adding([desk.folder / "news"]))


def _add_more(desk: Desk, number: int) -> object:
    return finish(desk.project, desk.project.adding([desk.folder / "more"]))


def _import(desk: Desk, number: int) -> object:
    return finish(desk.project, desk.project.importing(desk.folder / "other.json"))


def _suggest(desk: Desk, number: int) -> object:
    before: Any = suggesting.load_pipeline
    suggesting.load_pipeline = lambda *_wanted: FixedSuggester()  # type: ignore[assignment,return-value]
    try:
        return finish(desk.project, desk.project.suggesting())
    finally:
        suggesting.load_pipeline = before


def _table(desk: Desk, number: int) -> object:
    return finish(desk.project, desk.project.exporting(desk.folder / "out" / "table.csv", format="csv"))


def _json(desk: Desk, number: int) -> object:
    return finish(desk.project, desk.project.exporting(desk.folder / "out" / "all.json", format="json"))


def _reopen(desk: Desk, number: int) -> object:
    return desk.reopen()


def snapshot(desk: Desk, number: int) -> object:
    """Keep a copy of the project as it is."""
    task = SnapshotTask(desk.project.path, KEEPING, always=True)
    finish(desk.project, task)
    if task.report().made is None:
        raise AssertionError(f"no snapshot was made: {task.report()}")
    return task.report()


def _restore(desk: Desk, number: int) -> object:
    """Go back to the first snapshot."""
    desk.project.close()
    (first,) = desk.folder.glob("*.snapshots/000001-*.db")
    task = RestoreTask(desk.project.path, first, KEEPING)
    for _ in task.run():
        pass
    task.finish()
    desk.project = Project.open(desk.project.path, coder=CODER)
    return task.report()


def _by_command(desk: Desk, number: int) -> object:
    """A tag set on the command line, while nobody else has the project open."""
    from corpus.cli import run as run_command_line  # late: most processes of a proof are killed before

    statement = desk.lines()[number % 7]
    desk.project.close()
    status = run_command_line(
        ["tag", str(desk.project.path), statement, "trade", "--stance", "supports", "--coder", CODER]
    )
    desk.project = Project.open(desk.project.path, coder=CODER)
    if status:
        raise AssertionError(f"the command line ended with {status}")
    return status


# Behind bulk work stands an action that is not undone: a bulk that went on after a crash is more than one step.
SCRIPT: Final[tuple[Action, ...]] = (
    *(_tag, _make, _accept, _undo, _redo, _topic, _mention, _stance, _table, _add, _note, _tag, _undo, _reject),
    *(
        _suggest,
        _note,
        snapshot,
        _accept,
        _make,
        _json,
        _tag,
        _undo,
        _redo,
        _remove,
        _undo,
        _import,
        _note,
        _speaker,
        _tag,
    ),
    *(
        _by_command,
        _make,
        _topic,
        _accept,
        _undo,
        _tag,
        _table,
        _reopen,
        _mention,
        _tag,
        _remove,
        _add_more,
        _note,
        _restore,
    ),
    *(_tag, _stance, _undo, _undo, _redo, _accept, _suggest, _note, _make, _json, _tag, _reject, _undo, _tag),
)
