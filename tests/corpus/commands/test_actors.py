"""Merging and splitting actors, telling them apart, and that a preview is what happens."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.commands.actor_merging import MergeActors, SplitActor
from corpus.commands.actors import AddActor, EditActor, TellActorsApart
from corpus.commands.decisions import Reject
from corpus.commands.mentions import LinkMention, MakeMention
from corpus.commands.statements import MakeStatement
from corpus.commands.telling import told
from corpus.commands.trash_restoring import RestoreFromTrash
from corpus.domain.actors import Actor, ActorKind
from corpus.domain.errors import CorpusError
from corpus.domain.spans import span
from corpus.project import Project
from tests.corpus.making import article, project
from tests.proofs.dumping import difference, dump

NAMES = ("Roman Golovchenko", "Golovchenko", "R. Golovchenko", "Головченко")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Project]:
    """One article with a statement by each of four names, the last in the name of a ministry, and a linked mention."""
    one = article()
    made = project(tmp_path / "p.db", articles=[one])
    for place, name in enumerate(NAMES):
        body = "Ministry of Tolls" if place == 3 else None
        made.do(
            MakeStatement(
                article_id=one.id,
                spans=(span(place * 5, place * 5 + 4),),
                speaker=name,
                organisation=body,
                id=f"s{place}",
            )
        )
    made.do(MakeMention(article_id=one.id, span=span(40, 46), label="PERSON", id="m"))
    made.do(LinkMention(id="m", actor_id=_id(made, "Golovchenko")))
    yield made
    made.close()


def _id(opened: Project, name: str) -> str:
    found = opened.actors.named(name)
    assert found, name
    return found.id


def _merge(opened: Project) -> MergeActors:
    into, *others = (_id(opened, name) for name in NAMES)
    return MergeActors(into=into, others=tuple(others))


def _speakers(opened: Project) -> list[str | None]:
    return [opened.statements.get(f"s{place}").speaker for place in range(4)]


def test_four_names_are_made_one_in_one_step_and_undone_and_redone(opened: Project) -> None:
    before = dump(opened.path)
    opened.do(_merge(opened))
    (actor,) = [each for each in opened.actors.all() if each.kind is ActorKind.PERSON]
    assert (actor.name, actor.aliases) == (NAMES[0], NAMES[1:])
    assert set(_speakers(opened)) == {NAMES[0]}
    assert opened.mentions.get("m").actor_id == actor.id
    after = dump(opened.path)
    opened.undo()
    assert not difference(before, dump(opened.path))
    opened.redo()
    assert not difference(after, dump(opened.path))
    assert not opened.check().problems


def test_the_preview_of_a_merge_is_what_happens(opened: Project) -> None:
    command = _merge(opened)
    opened.do(EditActor(actor=replace(opened.actors.get(command.others[1]), role="Prime Minister", note="seen twice")))
    own = opened.actors.use((command.into,))
    preview = opened.actors.merge_preview(command.into, command.others)
    assert (preview.moved.speaking, preview.moved.mentions, preview.moved.articles) == (3, 1, 1)
    assert len(preview.examples) == 3
    opened.do(command)
    assert opened.actors.get(command.into) == preview.result
    assert preview.result.role == "Prime Minister"
    use = opened.actors.use((command.into,))
    assert use.speaking == own.speaking + preview.moved.speaking
    assert not any(opened.actors.exists(each.id) for each in preview.gone)


def test_what_was_recorded_and_decided_stays_as_it_was(opened: Project) -> None:
    query = "SELECT id, speaker, coder, changed, state FROM statements ORDER BY id"
    before = opened._store.db.execute(query).fetchall()
    opened.do(_merge(opened))
    assert opened._store.db.execute(query).fetchall() == before


def test_a_name_that_was_merged_leads_to_the_one_that_stayed(opened: Project) -> None:
    command = _merge(opened)
    opened.do(command)
    (one,) = opened.articles.ids()
    opened.do(MakeStatement(article_id=one, spans=(span(60, 70),), speaker="  r.  GOLOVCHENKO ", id="new"))
    assert opened.statements.get("new").speaker_id == command.into


@pytest.mark.parametrize("others", [(), ("same",), ("unknown",)])
def test_a_merge_needs_two_actors(opened: Project, others: tuple[str, ...]) -> None:
    into = _id(opened, NAMES[0])
    with pytest.raises(CorpusError) as error:
        opened.do(MergeActors(into=into, others=tuple(into if each == "same" else each for each in others)))
    assert error.value.code == ("actor-unknown" if others == ("unknown",) else "actor-same")


def test_the_preview_of_a_split_is_what_happens_and_the_two_are_told_apart(opened: Project) -> None:
    command = _merge(opened)
    opened.do(command)
    preview = opened.actors.split_preview(
        command.into, label="Головченко", kind=ActorKind.PERSON, names=("Головченко",), statements=("s0",)
    )
    opened.do(
        SplitActor(actor=command.into, label="Головченко", names=("Головченко",), statements=("s0",), id="second")
    )
    assert opened.actors.use(("second",)) == preview.moved
    assert (preview.moved.speaking, preview.moved.represented) == (2, 0)
    assert opened.actors.get(command.into) == preview.kept
    made = opened.actors.get("second")
    assert replace(made, id="", created="") == preview.made
    assert _speakers(opened) == ["Головченко", NAMES[0], NAMES[0], "Головченко"]
    assert opened.actors.apart() == {frozenset((command.into, "second"))}


def test_merging_splitting_and_undoing_leads_back(opened: Project) -> None:
    start = dump(opened.path)
    command = _merge(opened)
    opened.do(command)
    opened.do(SplitActor(actor=command.into, label="Another", names=("Golovchenko", "R. Golovchenko"), id="second"))
    end = dump(opened.path)
    assert opened.actors.get("second").aliases == ("Golovchenko", "R. Golovchenko")
    assert opened.mentions.get("m").actor_id == command.into  # the words of a mention are its name, which stayed
    opened.undo()
    opened.undo()
    assert not difference(start, dump(opened.path))
    opened.redo()
    opened.redo()
    assert not difference(end, dump(opened.path))


def test_a_split_needs_a_free_name_and_something_to_move(opened: Project) -> None:
    command = _merge(opened)
    opened.do(command)
    for label, names, code in (
        ("", ("Golovchenko",), "actor-nameless"),
        ("Ministry of Tolls", ("Golovchenko",), "actor-name-taken"),
        (NAMES[0], ("Golovchenko",), "actor-name-taken"),
        ("Another", (), "actor-split-empty"),
        ("Another", ("Ministry of Tolls",), "actor-alias-taken"),
    ):
        with pytest.raises(CorpusError) as error:
            opened.do(SplitActor(actor=command.into, label=label, names=names))
        assert error.value.code == code


def test_those_told_apart_stay_apart_from_who_takes_their_place(opened: Project) -> None:
    one, two, three, four = (_id(opened, name) for name in NAMES)
    opened.do(TellActorsApart(one=two, other=four))
    opened.do(TellActorsApart(one=four, other=two))
    assert opened.actors.apart() == {frozenset((two, four))}
    opened.do(TellActorsApart(one=two, other=three))
    opened.do(MergeActors(into=one, others=(two, three)))
    assert opened.actors.apart() == {frozenset((one, four))}
    opened.undo()
    assert opened.actors.apart() == {frozenset((two, four)), frozenset((two, three))}
    with pytest.raises(CorpusError):
        opened.do(TellActorsApart(one=one, other=one))


def test_an_alias_leads_to_one_actor(opened: Project) -> None:
    actor = opened.actors.get(_id(opened, NAMES[0]))
    with pytest.raises(CorpusError) as error:
        opened.do(EditActor(actor=replace(actor, aliases=("golovchenko",))))
    assert error.value.code == "actor-alias-taken"
    with pytest.raises(CorpusError):
        opened.do(EditActor(actor=replace(actor, name=" ")))
    with pytest.raises(CorpusError):
        opened.do(AddActor(label="  "))
    opened.do(
        EditActor(actor=replace(actor, name=" Roman  G. ", aliases=("PM", " pm ", "", "Roman G."), country=" BY "))
    )
    edited = opened.actors.get(actor.id)
    assert (edited.name, edited.aliases, edited.country) == ("Roman G.", ("PM",), "BY")


def test_a_name_goes_before_an_alias_and_the_kind_decides_among_equals(opened: Project) -> None:
    opened.do(AddActor(label="Minsk", kind=ActorKind.PLACE, id="place"))
    opened.do(AddActor(label="Minsk", kind=ActorKind.ORGANISATION, id="body"))
    found = [opened.actors.named("minsk", kind) for kind in (ActorKind.PLACE, ActorKind.ORGANISATION)]
    assert [each and each.id for each in found] == ["place", "body"]
    assert opened.actors.named('"') is None
    assert opened.actors.named("") is None


def test_a_statement_from_the_trash_finds_the_actor_that_its_own_became(opened: Project) -> None:
    opened.do(Reject(statements=("s3",)))
    command = _merge(opened)
    opened.do(command)
    (lying,) = opened.trash.all()
    opened.do(RestoreFromTrash(ids=(lying.id,)))
    assert opened.statements.get("s3").speaker_id == command.into
    assert not opened.check().problems


def test_the_history_tells_them(opened: Project) -> None:
    command = _merge(opened)
    opened.do(command)
    opened.do(SplitActor(actor=command.into, label="Another", names=("Golovchenko",), id="second"))
    opened.do(AddActor(label="Empty", id="empty"))
    opened.do(MergeActors(into="second", others=("empty",)))
    opened.do(TellActorsApart(one="second", other=_id(opened, "Ministry of Tolls")))
    assert [told(step) for step in opened.history.page(limit=5)] == [
        "Told Another and another actor apart",
        "Merged an actor into Another",
        "Added the actor Empty",
        "Split Another off, with 1 statement or mention",
        "Merged actors into Roman Golovchenko, which moved 4 statements and mentions",
    ]


def test_the_page_of_an_actor(opened: Project) -> None:
    opened.do(_merge(opened))
    actor = _id(opened, NAMES[0])
    assert [each.name for each in opened.actors.recorded(actor)][:4] == sorted(NAMES)
    assert {each.id for each in opened.actors.said(actor)} == {"s0", "s1", "s2", "s3"}
    (body,) = opened.actors.said(_id(opened, "Ministry of Tolls"))
    assert (body.id, body.represented, body.speaker) == ("s3", True, NAMES[0])
    assert [line.actor.name for line in opened.actors.lines("голов")] == [NAMES[0]]
    assert [line.actor.name for line in opened.actors.lines("", ActorKind.ORGANISATION)] == ["Ministry of Tolls"]
    assert opened.actors.lines(limit=1, offset=1)[0].statements == 4
    assert isinstance(opened.actors.lines("tolls minis")[0].actor, Actor)
