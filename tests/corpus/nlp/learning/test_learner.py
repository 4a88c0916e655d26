"""What the learner makes of decisions."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.domain.topics import Topic
from corpus.nlp.evidence import probability
from corpus.nlp.learning.examples import Example
from corpus.nlp.learning.learned import Learned
from corpus.nlp.learning.learner import Learner
from corpus.nlp.learning.parts import dump
from corpus.nlp.learning.reading import Reader
from corpus.nlp.scoring import Stretch, TopicScorer
from corpus.nlp.suggester import load_suggester
from tests.corpus.nlp.learning.topics import TOPICS, examples

NEW = "The beekeeper sold honey and wax."


@pytest.fixture(scope="module")
def learned() -> Learned:
    return Learner(TOPICS).learn(examples())


def tags(scorer: TopicScorer, text: str) -> dict[str, tuple[str, ...]]:
    (found,) = scorer.tags([Stretch(text=text, tags=(), said=True)])
    return {tag.topic: tag.reasons for tag in found}


def test_a_new_topic_is_found_after_four_examples(learned: Learned) -> None:
    scorer = TopicScorer(TOPICS)
    assert tags(scorer, NEW) == {}
    scorer.learned = learned
    found = tags(scorer, NEW)
    assert list(found) == ["bees"]
    assert found["bees"][0] == "similar to decisions: honey, wax, beekeeper"
    assert tags(scorer, "Heavy rain fell.") == {}


def test_quality_tells_codebook_and_learning_apart(learned: Learned) -> None:
    quality = {each.topic: each for each in learned.quality}
    assert (quality["bees"].accepted, quality["trade"].accepted) == (4, 3)
    assert quality["bees"].used
    assert quality["bees"].learned > quality["bees"].codebook


def test_what_is_no_better_than_the_codebook_is_not_used(learned: Learned) -> None:
    unused = [at for at, each in enumerate(learned.quality) if not each.used]
    assert all(each.used or each.learned <= each.codebook for each in learned.quality)
    for at in unused:
        assert not learned.terms[:, at].any()
        assert not learned.directions[:, at].any()
        assert not learned.own[at].any()


def test_the_same_decisions_give_the_same_bytes(learned: Learned) -> None:
    assert dump(Learner(TOPICS).learn(examples())) == dump(learned)


def test_nothing_learned_changes_nothing() -> None:
    nothing = Learner(TOPICS).learn([])
    reader = Reader(TOPICS)
    assert not nothing.corrections(reader.read([NEW, "", "Exports"]), reader.slugs).any()
    assert [each.used for each in nothing.quality] == [False, False, False]


def test_undecided_topics_teach_nothing() -> None:
    sure = [each for each in examples() if "bees" not in each.accepted]
    opened = [Example(text=each.text, accepted=frozenset(), undecided=frozenset({"bees"})) for each in examples()[:4]]
    learned = Learner(TOPICS).learn([*sure, *opened])
    assert learned.quality[2].accepted == 0
    reader = Reader(TOPICS)
    moved = learned.corrections(reader.read([NEW]), reader.slugs)[0, 2]
    assert probability(np.array([moved]))[0] > 0.35  # not pushed down by its own examples


def test_topics_that_came_or_went_since_are_left_alone(learned: Learned) -> None:
    whole, other = Reader(TOPICS), Reader((TOPICS[2], Topic(slug="new", name="Trams")))
    moved = learned.corrections(other.read([NEW]), other.slugs)[0]
    assert moved[0] == pytest.approx(learned.corrections(whole.read([NEW]), whole.slugs)[0, 2], abs=1e-6)
    assert moved[1] == 0


def test_the_pipeline_takes_and_gives_back_what_was_learned(learned: Learned) -> None:
    suggester = load_suggester(TOPICS)
    body = f"MINSK, 3 May (BelTA) - {NEW[:-1]}, Vera Lipnitskaya said.\n"
    before = suggester.suggest(body)
    suggester.learned = learned
    after = suggester.suggest(body)
    assert after.model == before.model + "+learned"
    assert [tag.topic for each in after.statements for tag in each.tags] == ["bees"]
    suggester.learned = None
    assert suggester.suggest(body) == before


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.builds(
            Example,
            text=st.text(max_size=80),
            accepted=st.frozensets(st.sampled_from(["trade", "roaming", "bees", "gone"])),
            undecided=st.frozensets(st.sampled_from(["trade", "roaming"])),
            article=st.sampled_from(["", "a", "b"]),
        ),
        max_size=12,
    )
)
def test_any_decisions_can_be_learned(decisions: list[Example]) -> None:
    learned = Learner(TOPICS).learn(decisions)
    reader = Reader(TOPICS)
    moved = learned.corrections(reader.read([NEW, *(each.text for each in decisions)]), reader.slugs)
    assert np.isfinite(moved).all()
    assert dump(Learner(TOPICS).learn(decisions)) == dump(learned)
