"""Work on the codebook: what a plan says is what happens, nothing is lost, and each step can be taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.commands.articles import RemoveArticles
from corpus.commands.codebook_taking import TakeCodebook
from corpus.commands.codebook_work import MergeTopics, RenameTopic, RetireTopic, SplitTopic
from corpus.commands.decisions import Accept, Reject
from corpus.commands.statements import MakeStatement
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import RemoveTag, SetTag
from corpus.commands.telling import told
from corpus.commands.terms import SetTerms
from corpus.commands.topics import AddTopic, EditTopic, MoveTopic, RemoveTopic
from corpus.commands.trash_restoring import RestoreFromTrash
from corpus.domain.codebook_file import format_codebook, parse_codebook
from corpus.domain.errors import CorpusError
from corpus.domain.spans import span
from corpus.domain.statements import Stance, State, Tag
from corpus.domain.terms import Term
from corpus.domain.topics import Codebook, Topic, in_tree_order, slugs_below, with_depths
from corpus.project import Project
from tests.corpus.making import CODEBOOK, article, project, suggestions

ONE = article()
TREE = ("a", "b", "c", "d", "e")


@pytest.fixture
def opened(tmp_path: Path) -> Project:
    made = project(tmp_path / "p.db", articles=[ONE])
    for number in range(4):
        spans = (span(number * 5, number * 5 + 4),)
        made.do(MakeStatement(article_id=ONE.id, spans=spans, id=f"s{number}"))
    yield made
    made.close()


def tags(opened: Project, statement: str) -> dict[tuple[str, str | None], Tag]:
    return {(tag.topic, tag.coder): tag for tag in opened.statements.tags_of(statement)}


def give(opened: Project, statement: str, topic: str, stance: Stance | None = None, *, coder: str = "anna") -> None:
    before, opened.history.coder = opened.history.coder, coder
    opened.do(SetTag(statements=(statement,), topic=topic, stance=stance))
    opened.history.coder = before


def test_merging_unites_by_coder_and_stance(opened: Project) -> None:
    give(opened, "s0", "trade", Stance.SUPPORTS)
    give(opened, "s0", "roaming", Stance.OPPOSES)
    give(opened, "s1", "trade", Stance.SUPPORTS)
    give(opened, "s1", "roaming")
    give(opened, "s2", "trade", Stance.NEUTRAL)
    give(opened, "s3", "roaming", coder="boris")
    give(opened, "s3", "trade")
    plan = opened.plans.merge("trade", "roaming")
    assert (plan.reach.tags, plan.reach.statements, plan.reach.articles) == (4, 4, 1)
    assert (len(plan.moved), len(plan.gone)) == (2, 2)
    (conflict,) = plan.conflicts
    assert (conflict.statement, conflict.gone, conflict.kept) == ("s0", Stance.SUPPORTS, Stance.OPPOSES)
    opened.do(MergeTopics(source="trade", target="roaming"))
    assert tags(opened, "s0")["roaming", "anna"].stance is Stance.OPPOSES
    assert tags(opened, "s1")["roaming", "anna"].stance is Stance.SUPPORTS
    assert tags(opened, "s2")["roaming", "anna"].stance is Stance.NEUTRAL
    assert set(tags(opened, "s3")) == {("roaming", "anna"), ("roaming", "boris")}
    (left,) = opened.topics.all()
    assert (left.slug, left.keywords) == ("roaming", ("roaming", "export"))
    opened.undo()
    assert tags(opened, "s0")["trade", "anna"].stance is Stance.SUPPORTS
    assert len(opened.topics.all()) == 2


def test_a_decision_settles_a_suggestion_of_the_other_topic(opened: Project) -> None:
    opened.do(RecordSuggestions(articles={ONE.id: suggestions(ONE.body)}))
    found = next(each.id for each in opened.statements.of_article(ONE.id) if each.id not in {f"s{n}" for n in range(4)})
    give(opened, found, "trade")  # was suggested with 0.5; roaming is still suggested with 0.9
    opened.do(MergeTopics(source="trade", target="roaming"))
    (tag,) = opened.statements.tags_of(found)
    assert (tag.state, tag.coder, tag.origin) == (State.ACCEPTED, "anna", "model:test-1")


def test_the_likelier_of_two_suggestions_stays(opened: Project) -> None:
    opened.do(RecordSuggestions(articles={ONE.id: suggestions(ONE.body)}))
    opened.do(MergeTopics(source="roaming", target="trade"))
    (tag,) = [tag for own in opened.statements.tags_of_article(ONE.id).values() for tag in own]
    assert (tag.topic, tag.score, tag.reasons) == ("trade", 0.9, ("roaming",))


def test_a_rejection_of_one_is_none_of_the_other(opened: Project) -> None:
    opened.do(RecordSuggestions(articles={ONE.id: suggestions(ONE.body)}))
    (found,) = opened.statements.tags_of_article(ONE.id)
    opened.do(RemoveTag(statements=(found,), topic="trade"))
    opened.do(Accept(statements=(found,)))
    opened.do(MergeTopics(source="trade", target="roaming"))
    (tag,) = opened.statements.tags_of(found)
    assert tag.state is State.ACCEPTED


def test_topics_below_move_and_a_target_below_its_source_takes_its_place(opened: Project) -> None:
    opened.do(AddTopic(topic=Topic(slug="flax", name="Flax", parent="trade")))
    opened.do(AddTopic(topic=Topic(slug="linen", name="Linen", parent="flax")))
    opened.do(MergeTopics(source="trade", target="linen"))
    assert {each.slug: each.parent for each in opened.topics.all()} == {
        "roaming": None, "linen": None, "flax": "linen",
    }  # fmt: skip


def test_merging_refuses_what_makes_no_sense(opened: Project) -> None:
    opened.do(RetireTopic(slug="roaming"))
    for source, target, code in (
        ("trade", "trade", "topic-itself"),
        ("trade", "nothing", "topic-unknown"),
        ("trade", "roaming", "topic-retired"),
    ):
        with pytest.raises(CorpusError) as caught:
            opened.do(MergeTopics(source=source, target=target))
        assert caught.value.code == code


def test_a_split_takes_the_chosen_statements(opened: Project) -> None:
    for statement in ("s0", "s1", "s2"):
        give(opened, statement, "trade", Stance.SUPPORTS)
    reach = opened.plans.reach("trade", ["s1", "s2", "s3"])
    assert (reach.tags, reach.statements) == (2, 2)
    bees = Topic(slug="bees", name="Bees", parent="trade")
    opened.do(SplitTopic(slug="trade", topic=bees, statements=("s1", "s2", "s3")))
    assert opened.topics.counts() == {"trade": 1, "bees": 2}
    assert tags(opened, "s1")["bees", "anna"].stance is Stance.SUPPORTS
    assert opened.topics.get("bees").parent == "trade"
    opened.undo()
    assert opened.topics.counts() == {"trade": 3}
    with pytest.raises(CorpusError) as caught:
        opened.do(SplitTopic(slug="trade", topic=bees, statements=("s3",)))
    assert caught.value.code == "topic-nothing-to-split"
    assert not opened.topics.exists("bees")


def test_a_retired_topic_is_not_offered_and_keeps_its_decisions(opened: Project) -> None:
    give(opened, "s0", "trade")
    opened.do(RecordSuggestions(articles={ONE.id: suggestions(ONE.body)}))
    assert opened.plans.reach("trade").suggestions == 1
    opened.do(RetireTopic(slug="trade"))
    assert opened.plans.reach("trade").suggestions == 0
    assert opened.topics.counts() == {"trade": 1}
    assert [topic.slug for topic in opened.topics.offered()] == ["roaming"]
    assert opened.topics.get("trade").key == ""
    with pytest.raises(CorpusError) as caught:
        give(opened, "s1", "trade")
    assert caught.value.code == "topic-retired"
    give(opened, "s0", "trade", Stance.OPPOSES)  # what it has may be said more of
    opened.do(RecordSuggestions(articles={ONE.id: suggestions(ONE.body)}))
    assert opened.plans.reach("trade").suggestions == 0
    opened.do(EditTopic(topic=Topic(slug="roaming", name="roaming", key="1")))
    opened.do(RetireTopic(slug="trade", retired=False))
    give(opened, "s1", "trade")
    assert opened.topics.counts() == {"trade": 2}


def test_another_slug_reaches_into_the_trash(opened: Project) -> None:
    give(opened, "s0", "trade")
    opened.do(AddTopic(topic=Topic(slug="flax", name="Flax", parent="trade")))
    opened.do(Reject(statements=("s0",)))
    opened.do(RenameTopic(slug="trade", to="commerce"))
    assert opened.topics.get("flax").parent == "commerce"
    (trashed,) = opened.trash.all()
    opened.do(RestoreFromTrash(ids=(trashed.id,)))
    assert opened.topics.counts() == {"commerce": 1}
    for to, code in (("roaming", "topic-exists"), ("No slug", "topic-invalid")):
        with pytest.raises(CorpusError) as caught:
            opened.do(RenameTopic(slug="commerce", to=to))
        assert caught.value.code == code


def test_what_lies_in_the_trash_waits_for_a_merged_topic(opened: Project) -> None:
    give(opened, "s0", "trade")
    opened.do(RemoveArticles(ids=(ONE.id,)))
    opened.do(MergeTopics(source="trade", target="roaming"))
    things = {each.thing: each.id for each in opened.trash.all()}
    opened.do(RestoreFromTrash(ids=tuple(things.values())))
    assert opened.topics.counts() == {"trade": 1}


def test_taking_a_codebook_does_what_its_plan_says(opened: Project) -> None:
    give(opened, "s0", "roaming")
    taken = Codebook(
        name="other",
        topics=(
            Topic(slug="bees", name="Bees", parent="trade", key="2"),
            Topic(slug="trade", name="Trade", keywords=("export",), colour="#c8741a", key="1"),
        ),
    )
    plan = opened.plans.take(taken)
    assert [each.slug for each in plan.added] == ["bees"]
    assert [(each.slug, fields) for each, fields in plan.changed] == [("trade", ("name",))]
    assert ([each.slug for each in plan.retired], plan.same) == (["roaming"], 0)
    opened.do(TakeCodebook(codebook=taken))
    assert [(each.slug, each.parent, each.retired) for each in opened.topics.all()] == [
        ("trade", None, False), ("bees", "trade", False), ("roaming", None, True),
    ]  # fmt: skip
    assert opened.topics.counts() == {"roaming": 1}
    again = opened.plans.take(taken)
    assert (again.added, again.changed, again.retired) == ((), (), ())
    opened.undo()
    opened.do(TakeCodebook(codebook=taken, retire=False))
    assert (opened.topics.get("roaming").retired, opened.topics.get("roaming").key) == (False, "")


def test_the_history_tells_each_of_these(opened: Project) -> None:
    give(opened, "s0", "trade")
    step = opened.history.here()
    bees = Topic(slug="bees", name="Bees")
    for command in (
        SplitTopic(slug="trade", topic=bees, statements=("s0",)),
        RenameTopic(slug="bees", to="honey"),
        RetireTopic(slug="honey"),
        RetireTopic(slug="honey", retired=False),
        MergeTopics(source="honey", target="roaming"),
        TakeCodebook(codebook=Codebook(name="small", topics=CODEBOOK.topics[:1])),
        SetTerms(terms=(Term(text="flax"),)),
    ):
        opened.do(command)
    assert [told(each) for each in reversed(opened.history.page()) if each.step > (step or 0)] == [
        "Split Bees off the topic trade",
        "Gave the topic Bees the slug honey",
        "Retired the topic Bees",
        "Brought the topic Bees back",
        "Merged the topic Bees into roaming",
        "Took the codebook small from a file",
        "Changed the highlighted terms",
    ]


@given(
    moves=st.lists(st.tuples(st.sampled_from(TREE), st.integers(-1, 5), st.sampled_from((None, *TREE))), max_size=12)
)
@settings(max_examples=25, deadline=None)
def test_any_moves_leave_a_tree_and_can_be_undone(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[str, int, str | None]]
) -> None:
    path = tmp_path_factory.mktemp("moves") / "p.db"
    topics = tuple(Topic(slug=slug, name=slug.upper(), position=place) for place, slug in enumerate(TREE))
    made = Project.create(path, coder="anna", codebook=Codebook(name="tree", topics=topics))
    try:
        past = [made.topics.all()]
        for slug, position, parent in moves:
            refused = parent is not None and (parent == slug or parent in slugs_below(made.topics.all(), slug))
            try:
                step = made.do(MoveTopic(slug=slug, position=position, parent=parent))
            except CorpusError as error:
                assert refused, error
                continue
            assert not refused
            now = made.topics.all()
            assert [each.slug for each in in_tree_order(now)] == [each.slug for each in now]
            assert len(with_depths(now)) == len(TREE)
            beside = [each.slug for each in now if each.parent == parent]
            assert beside.index(slug) == min(max(0, position), len(beside) - 1)
            if step:
                past.append(now)
        while len(past) > 1:
            past.pop()
            made.undo()
            assert made.topics.all() == past[-1]
    finally:
        made.close()


def _is_book(topics: list[Topic]) -> bool:
    """Whether the topics could stand in a file: parents that are there and lead to the top, each key once."""
    try:
        parse_codebook(format_codebook(Codebook(name="b", topics=tuple(topics))), path="b.toml")
    except CorpusError:
        return False
    return True


BOOKS = st.lists(
    st.builds(
        Topic,
        slug=st.sampled_from(("trade", "roaming", "bees", "flax")),
        name=st.sampled_from(("Trade", "Other")),
        parent=st.sampled_from((None, None, "trade", "bees")),
        key=st.sampled_from(("", "1", "3")),
        retired=st.booleans(),
    ),
    min_size=1,
    unique_by=lambda topic: topic.slug,
).filter(_is_book)


@given(topics=BOOKS, retire=st.booleans())
@settings(max_examples=25, deadline=None)
def test_any_codebook_is_taken_as_planned(
    tmp_path_factory: pytest.TempPathFactory, topics: list[Topic], retire: bool
) -> None:
    made = project(tmp_path_factory.mktemp("take") / "p.db", articles=[ONE])
    try:
        made.do(MakeStatement(article_id=ONE.id, spans=(span(0, 4),), id="s"))
        made.do(SetTag(statements=("s",), topic="trade"))
        before = made.topics.all()
        book = Codebook(name="b", topics=tuple(topics))
        plan = made.plans.take(book, retire=retire)
        made.do(TakeCodebook(codebook=book, retire=retire))
        now = {topic.slug: topic for topic in made.topics.all()}
        assert set(now) == {topic.slug for topic in before} | {topic.slug for topic in topics}
        assert {topic.slug for topic in plan.added} == set(now) - {topic.slug for topic in before}
        assert all(now[topic.slug].retired for topic in plan.retired)
        assert made.topics.counts() == {"trade": 1}
        again = made.plans.take(book, retire=retire)
        assert (again.added, again.changed, again.retired) == ((), (), ())
        made.undo()
        assert made.topics.all() == before
    finally:
        made.close()


STANCES = st.sampled_from((None, *Stance))
GIVEN = st.lists(st.tuples(st.sampled_from("0123"), st.sampled_from(("trade", "roaming")), STANCES,
                           st.sampled_from(("anna", "boris"))), max_size=14)  # fmt: skip


@given(given_tags=GIVEN)
@settings(max_examples=20, deadline=None)
def test_every_decision_survives_a_merge(
    tmp_path_factory: pytest.TempPathFactory, given_tags: list[tuple[str, str, Stance | None, str]]
) -> None:
    made = project(tmp_path_factory.mktemp("merge") / "p.db", articles=[ONE])
    try:
        for number in range(4):
            made.do(MakeStatement(article_id=ONE.id, spans=(span(number * 5, number * 5 + 4),), id=f"s{number}"))
        for number, topic, stance, coder in given_tags:
            give(made, f"s{number}", topic, stance, coder=coder)
        before = _decisions(made, lambda _topic: "roaming")
        everything = made.statements.tags_of_article(ONE.id)
        plan = made.plans.merge("trade", "roaming")
        made.do(MergeTopics(source="trade", target="roaming"))
        assert set(_decisions(made, lambda topic: topic)) == set(before)
        differing = [key for key, stances in before.items() if len(stances - {None}) == 2]
        assert len(plan.conflicts) == len(differing)
        for key, (stance,) in _decisions(made, lambda topic: topic).items():
            assert stance in before[key]
            assert stance is not None or before[key] == {None}
        made.undo()
        assert made.statements.tags_of_article(ONE.id) == everything
    finally:
        made.close()


def _decisions(made: Project, topic_of: Callable[[str], str]) -> dict[tuple[str, str, str | None], set[Stance | None]]:
    """The stances of each statement, topic and coder."""
    found: dict[tuple[str, str, str | None], set[Stance | None]] = {}
    for own in made.statements.tags_of_article(ONE.id).values():
        for tag in own:
            found.setdefault((tag.statement_id, topic_of(tag.topic), tag.coder), set()).add(tag.stance)
    return found


def test_emptying_the_trash_leaves_what_was_merged_and_split_in_order(opened: Project) -> None:
    for statement in ("s0", "s1"):
        give(opened, statement, "trade")
    opened.do(SplitTopic(slug="trade", topic=Topic(slug="bees", name="Bees"), statements=("s0",)))
    opened.do(MergeTopics(source="trade", target="roaming"))
    opened.history.empty_trash()
    assert opened.topics.counts() == {"bees": 1, "roaming": 1}
    assert not opened.check().problems
    opened.do(RemoveTopic(slug="bees"))  # whose tag was one of trade
    opened.history.empty_trash()
    assert opened.topics.counts() == {"roaming": 1}
    assert not opened.check().problems
