"""Actors of two projects: those of one name and kind become one, others stay and are proposed."""

from pathlib import Path

from corpus.commands.actor_merging import MergeActors
from corpus.commands.actors import AddActor, EditActor
from corpus.commands.statements import MakeStatement
from corpus.domain.actors import Actor, ActorKind
from corpus.domain.likely import Likely
from corpus.domain.spans import span
from corpus.project import Project
from tests.corpus.exchange.projects import run
from tests.corpus.making import article, project


def _project(path: Path, actor: Actor, *, text: str) -> Project:
    """A project of one article with a statement by one actor."""
    one = article(text)
    made = project(path, articles=[one])
    made.do(AddActor(label=actor.name, kind=actor.kind, id=actor.id))
    made.do(EditActor(actor=actor))
    made.do(MakeStatement(article_id=one.id, spans=(span(0, 5),), speaker=actor.name, id=f"s-{actor.id}"))
    return made


def _import(source: Project, target: Project) -> None:
    file = target.path.with_suffix(".json")
    run(source, source.exporting(file, format="json"))
    run(target, target.importing(file))


def test_actors_of_one_name_and_kind_become_one(tmp_path: Path) -> None:
    own = Actor(id="1", name="Vera Lipnitskaya", aliases=("Vera",))
    ours = _project(tmp_path / "ours.db", own, text="First of all.")
    other = Actor(id="2", name="vera lipnitskaya", aliases=("V. L.", "Vera"), role="minister")
    theirs = _project(tmp_path / "theirs.db", other, text="Second to none.")
    _import(theirs, ours)
    (actor,) = ours.actors.all()
    assert (actor.id, actor.name, actor.aliases, actor.role) == ("1", "Vera Lipnitskaya", ("Vera", "V. L."), "minister")
    assert ours.statements.get("s-2").speaker_id == "1"
    assert not ours.check().problems
    _import(theirs, ours)  # again: nothing new
    assert ours.actors.use(("1",)).speaking == 2
    ours.undo()
    ours.undo()
    assert [each.role for each in ours.actors.all()] == [""]
    for each in (ours, theirs):
        each.close()


def test_another_kind_or_spelling_stays_another_actor_and_is_proposed(tmp_path: Path) -> None:
    ours = _project(tmp_path / "ours.db", Actor(id="1", name="Minsk", kind=ActorKind.PLACE), text="First of all.")
    body = Actor(id="2", name="Minsk", kind=ActorKind.ORGANISATION)
    theirs = _project(tmp_path / "theirs.db", body, text="Second to none.")
    _import(theirs, ours)
    assert {each.id for each in ours.actors.all()} == {"1", "2"}
    assert [each.pair for each in Likely(ours.actors.all()).all()] == [{"1", "2"}]
    for each in (ours, theirs):
        each.close()


def test_an_actor_that_was_merged_here_comes_back_to_who_took_its_place(tmp_path: Path) -> None:
    theirs = _project(tmp_path / "theirs.db", Actor(id="2", name="Вера Липницкая"), text="Second to none.")
    ours = _project(tmp_path / "ours.db", Actor(id="1", name="Vera Lipnitskaya"), text="First of all.")
    _import(theirs, ours)
    ours.do(MergeActors(into="1", others=("2",)))
    theirs.do(MakeStatement(article_id=theirs.articles.ids()[0], spans=(span(6, 9),), speaker="Вера Липницкая", id="s"))
    _import(theirs, ours)
    assert ours.statements.get("s").speaker_id == "1"
    assert [each.id for each in ours.actors.all()] == ["1"]
    for each in (ours, theirs):
        each.close()
