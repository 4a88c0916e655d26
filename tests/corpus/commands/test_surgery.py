"""Splitting and joining statements: one step each, what they keep, and that a suggestion does not come back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.commands.decisions import Accept
from corpus.commands.statements import EditStatement, MakeStatement, SetSpeaker
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.surgery import JoinStatements, SplitStatement
from corpus.commands.tags import SetStance, SetTag
from corpus.commands.telling import told
from corpus.domain.articles import Header
from corpus.domain.errors import CorpusError
from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind, Stance, State
from corpus.domain.suggestions import ProposedStatement, ProposedTag, Suggestions
from corpus.project import Project
from tests.corpus.making import TEXT, article, project

ONE = article()
OTHER = article("A second text of another day.\n")


def at(words: str) -> Span:
    return span(TEXT.index(words), TEXT.index(words) + len(words))


def proposals() -> Suggestions:
    """Two neighbours, the first with both topics."""
    tags = (ProposedTag(topic="trade", score=0.5, reasons=()), ProposedTag(topic="roaming", score=0.9, reasons=()))
    return Suggestions(
        header=Header(),
        model="test-1",
        mentions=(),
        statements=(
            ProposedStatement(spans=(at("Roaming ends in June"),), kind=Kind.DIRECT, speaker="Vera", tags=tags),
            ProposedStatement(
                spans=(at("Callers will not notice the border."),),
                kind=Kind.INDIRECT,
                organisation="Ministry",
                tags=(ProposedTag(topic="roaming", score=0.4, reasons=()),),
            ),
        ),
    )


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Project]:
    made = project(tmp_path / "p.db", articles=[ONE, OTHER])
    made.do(RecordSuggestions(articles={ONE.id: proposals()}))
    yield made
    made.close()


def ids(opened: Project) -> list[str]:
    return [each.id for each in opened.statements.of_article(ONE.id)]


def tags(opened: Project, name: str) -> set[tuple[str, State, str | None, Stance | None]]:
    return {(tag.topic, tag.state, tag.coder, tag.stance) for tag in opened.statements.tags_of(name)}


def last_told(opened: Project) -> str:
    return told(opened.history.page(limit=1)[0])


def test_splitting_copies_who_speaks_and_the_topics(opened: Project) -> None:
    first = ids(opened)[0]
    opened.do(SetTag(statements=(first,), topic="trade", stance=Stance.OPPOSES))
    opened.do(EditStatement(id=first, note="mine"))
    split = SplitStatement(id=first, spans=(at("Roaming"),), others=(at("in June"),))
    opened.do(split)
    one, two = opened.statements.get(first), opened.statements.get(split.other_id)
    assert (one.quote, two.quote, one.note, two.note) == ("Roaming", "in June", "mine", "")
    assert (two.speaker, two.speaker_id, two.kind) == ("Vera", one.speaker_id, Kind.DIRECT)
    assert two.speaker_id
    assert (one.state, two.state, one.origin, two.origin) == (
        State.ACCEPTED, State.ACCEPTED, "model:test-1", "coder:anna",
    )  # fmt: skip
    expected = {("trade", State.ACCEPTED, "anna", Stance.OPPOSES), ("roaming", State.SUGGESTED, None, None)}
    assert tags(opened, first) == tags(opened, split.other_id) == expected
    assert last_told(opened) == "Split the statement “Roaming ends in June” in two"
    opened.undo()
    assert next(opened.statements.get(each).quote for each in ids(opened)) == "Roaming ends in June"
    assert len(ids(opened)) == 2
    opened.redo()
    assert len(ids(opened)) == 3


def test_a_suggestion_that_was_split_does_not_come_back(opened: Project) -> None:
    opened.do(SplitStatement(id=ids(opened)[0], spans=(at("Roaming"),), others=(at("in June"),)))
    before = ids(opened)
    opened.do(RecordSuggestions(articles={ONE.id: proposals()}))
    assert ids(opened) == before


def test_joining_unites_the_words_the_topics_and_what_one_lacks(opened: Project) -> None:
    first, second = ids(opened)
    opened.do(Accept(statements=(second,)))
    opened.do(JoinStatements(id=first, other=second))
    kept = opened.statements.get(first)
    assert kept.quote == "Roaming ends in June […] Callers will not notice the border."
    assert (kept.speaker, kept.organisation, kept.kind, kept.state) == ("Vera", "Ministry", Kind.MIXED, State.ACCEPTED)
    assert kept.organisation_id
    assert tags(opened, first) == {("roaming", State.ACCEPTED, "anna", None), ("trade", State.SUGGESTED, None, None)}
    assert ids(opened) == [first]
    assert opened.statements.get(second).state is State.REJECTED
    assert opened.statements.tags_of(second) == []
    assert last_told(opened) == "Joined “Roaming ends in June” with another statement"
    opened.do(RecordSuggestions(articles={ONE.id: proposals()}))
    assert ids(opened) == [first]
    opened.undo()
    assert ids(opened) == [first, second]
    assert tags(opened, second) == {("roaming", State.ACCEPTED, "anna", None)}


def test_neighbours_become_one_part_and_what_was_made_by_hand_goes(opened: Project) -> None:
    one = MakeStatement(article_id=ONE.id, spans=(at("Exports of"),), topics=("trade",))
    two = MakeStatement(article_id=ONE.id, spans=(at("flax grew"),), topics=("trade",), speaker="Lena")
    for each in (one, two):
        opened.do(each)
    opened.do(SetStance(statement=two.id, stance=Stance.SUPPORTS))
    opened.do(EditStatement(id=one.id, note="a"))
    opened.do(EditStatement(id=two.id, note="b"))
    opened.do(JoinStatements(id=one.id, other=two.id))
    kept = opened.statements.get(one.id)
    assert (kept.spans, kept.speaker, kept.note, kept.kind) == (
        (at("Exports of flax grew"),),
        "Lena",
        "a\nb",
        Kind.DIRECT,
    )
    assert tags(opened, one.id) == {("trade", State.ACCEPTED, "anna", Stance.SUPPORTS)}
    with pytest.raises(CorpusError, match="no statement"):
        opened.statements.get(two.id)


def test_an_open_suggestion_of_the_same_words_gives_way(opened: Project) -> None:
    first, second = ids(opened)
    opened.do(SetSpeaker(ids=(first,), speaker="Lena"))
    opened.do(SplitStatement(id=first, spans=(at("Roaming"),), others=(at("Callers will not notice the border."),)))
    assert second not in ids(opened)
    assert len(ids(opened)) == 2
    opened.undo()
    assert ids(opened) == [first, second]


def test_what_cannot_be_split_or_joined(opened: Project) -> None:
    first, second = ids(opened)
    elsewhere = MakeStatement(article_id=OTHER.id, spans=(span(0, 8),))
    opened.do(elsewhere)
    entries = len(opened.history.entries())
    for command in (
        JoinStatements(id=first, other=first),
        JoinStatements(id=first, other=elsewhere.id),
        SplitStatement(id=first, spans=(at("Roaming"),), others=()),
        SplitStatement(id=first, spans=(span(0, 10_000),), others=(at("June"),)),
        SplitStatement(id="unknown", spans=(at("Roaming"),), others=(at("June"),)),
    ):
        with pytest.raises(CorpusError):
            opened.do(command)
    assert (ids(opened), len(opened.history.entries())) == ([first, second], entries)
