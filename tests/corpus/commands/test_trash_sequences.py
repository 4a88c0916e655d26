"""Removing, restoring, undoing, redoing and emptying in any order: nothing is lost, and the journal explains it all."""

import json
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.commands.articles import AddArticles, RemoveArticles
from corpus.commands.base import Command
from corpus.commands.decisions import Reject
from corpus.commands.statements import MakeStatement
from corpus.commands.tags import SetTag
from corpus.commands.topics import RemoveTopic
from corpus.commands.trash_restoring import RestoreFromTrash
from corpus.domain.errors import CorpusError
from corpus.domain.spans import span
from corpus.project import Project
from corpus.store.replay import differing, tables
from tests.corpus.making import article, project

ARTICLES = tuple(article(f"Text number {number}, she said.") for number in range(3))
TOPICS = ("trade", "roaming")


@dataclass
class _Run:
    """A project, and the states of it that undo and redo must lead to."""

    path: Path
    project: Project
    states: list[object] = field(default_factory=list)
    place: int = 0

    def here(self) -> object:
        """Every row that the journal is responsible for."""
        return tables(self.project._store.db)

    def kept(self) -> tuple[set[str], set[str], set[str]]:
        """The articles, statements and tags that are in the tables or in the trash; nothing is in both."""
        found = []
        for table in ("articles", "statements", "tags"):
            rows = [str(row["id"]) for row in self.here()[table]]
            for (content,) in self.project._store.db.execute("SELECT content FROM trash"):
                rows += [str(row["id"]) for row in json.loads(content).get(table, ())]
            assert len(rows) == len(set(rows)), table
            found.append(set(rows))
        return found[0], found[1], found[2]

    def do(self, command: Command) -> None:
        """Do something; what is refused changes nothing."""
        before, kept = self.here(), self.kept()
        try:
            self.project.do(command)
        except CorpusError:
            assert self.here() == before
            return
        if self.here() != before:
            self.states[self.place + 1 :] = [self.here()]
            self.place += 1
        if not isinstance(command, SetTag | MakeStatement | AddArticles):
            assert self.kept() == kept

    def undo(self) -> None:
        """Undo, where there is something to undo."""
        if self.place:
            self.project.undo()
            self.place -= 1
        assert self.here() == self.states[self.place]

    def redo(self) -> None:
        """Redo, where there is something to redo."""
        if self.place + 1 < len(self.states):
            self.project.redo()
            self.place += 1
        assert self.here() == self.states[self.place]

    def go(self, place: int) -> None:
        """Go to a place of the history at once, back or forward, as the history panel does."""
        steps = [step.step for step in reversed(self.project.history.page())][-len(self.states) :]
        if place < self.place:
            self.project.history.undo(down_to=steps[place])
        elif place > self.place:
            self.project.history.redo(up_to=steps[place])
        self.place = place
        assert self.here() == self.states[place]

    def empty(self) -> None:
        """Empty the trash: the history begins anew."""
        live = {name: rows for name, rows in self.here().items() if name != "trash"}
        if self.project.history.empty_trash():
            self.states, self.place = [self.here()], 0
        assert {name: rows for name, rows in self.here().items() if name != "trash"} == live

    def reopen(self) -> None:
        """Close the project and open it again."""
        self.project.close()
        self.project = Project.open(self.path, coder="bob")


def _command(data: st.DataObject, run: _Run) -> Command:  # noqa: PLR0911
    project = run.project
    ids, trash = project.articles.ids(), [each.id for each in project.trash.all()]
    statements = [line.id for line in project.statements.lines()]
    topics = [topic.slug for topic in project.topics.all()]
    kind = data.draw(st.sampled_from(["make", "tag", "remove", "remove-topic", "reject", "restore", "restore", "add"]))
    if kind == "restore" and trash:
        return RestoreFromTrash(ids=tuple(data.draw(st.lists(st.sampled_from(trash), min_size=1, unique=True))))
    if kind == "remove" and ids:
        return RemoveArticles(ids=tuple(data.draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))))
    if kind == "remove-topic" and topics:
        return RemoveTopic(slug=data.draw(st.sampled_from(topics)))
    if kind == "reject" and statements:
        return Reject(statements=(data.draw(st.sampled_from(statements)),))
    if kind == "tag" and statements and topics:
        return SetTag(statements=(data.draw(st.sampled_from(statements)),), topic=data.draw(st.sampled_from(topics)))
    if kind == "make" and ids:
        start = data.draw(st.integers(0, 9))
        chosen = data.draw(st.sampled_from(ids))
        return MakeStatement(article_id=chosen, spans=(span(start, start + 4),), topics=tuple(topics[:1]))
    return AddArticles(articles=(data.draw(st.sampled_from(ARTICLES)),))


def _sequence(data: st.DataObject, longest: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.db"
        run = _Run(path, project(path, articles=ARTICLES[:2]))
        run.project.history.undo()  # the articles are step 1; the run begins at the creation
        run.states = [run.here()]
        for _ in range(data.draw(st.integers(1, longest))):
            act = data.draw(st.sampled_from(["do"] * 8 + ["undo", "undo", "redo", "go", "empty", "reopen"]))
            if act == "do":
                run.do(_command(data, run))
            elif act == "go":
                run.go(data.draw(st.integers(0, len(run.states) - 1)))
            else:
                getattr(run, act)()
        with closing(run.project):
            assert run.project.check().problems == []
            assert differing(run.project._store) == []
            while run.place:
                run.undo()
            while run.place + 1 < len(run.states):
                run.redo()
            assert run.project.check().problems == []
            both = set(run.project.articles.ids()) & {each.thing for each in run.project.trash.all()}
            assert both == set()


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_any_order_loses_nothing(data: st.DataObject) -> None:
    _sequence(data, 15)


@pytest.mark.slow
@settings(max_examples=1_000, deadline=None)
@given(st.data())
def test_any_long_order_loses_nothing(data: st.DataObject) -> None:
    _sequence(data, 40)
