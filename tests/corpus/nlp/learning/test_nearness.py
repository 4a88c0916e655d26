"""The word of a text that is nearest to a topic's keywords."""

import numpy as np
import pytest

from corpus.domain.topics import Topic
from corpus.nlp import nearness as module
from corpus.nlp.nearness import TopicNearness
from corpus.nlp.similarity import WordVectors

FARMING = Topic(slug="farming", name="Farming", keywords=("harvest", "livestock?"))
MONEY = Topic(slug="money", name="Money", keywords=("bank", "loan"))
HIVES = Topic(slug="bees", name="Hives and honey")  # no keywords: its name speaks for it
NOTHING = Topic(slug="x", name="Qqqzx")


@pytest.fixture(scope="module")
def nearness() -> TopicNearness:
    return TopicNearness((FARMING, MONEY, HIVES, NOTHING), WordVectors.load())


def test_one_telling_word_is_enough(nearness: TopicNearness) -> None:
    found = nearness.of(["They spoke at length of the cattle there.", "They spoke at length of mortgages there."])
    assert found[0, 0] > 3 > found[1, 0]
    assert found[1, 1] > 3 > found[0, 1]


def test_a_topic_without_keywords_is_known_by_its_name(nearness: TopicNearness) -> None:
    beekeepers, parliament = nearness.of(["The beekeepers came.", "The parliament sat."])[:, 2]
    assert beekeepers > 2 > parliament


def test_what_nothing_is_known_of_is_ordinary(nearness: TopicNearness) -> None:
    assert set(nearness.of(["The beekeepers came.", "", "Zzxq"])[:, 3]) == {module._USUAL}
    assert not nearness.of(["", "it is of the", "Zzxqv"])[:, :3].any()


def test_words_that_are_forgotten_are_worked_out_again(
    nearness: TopicNearness, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = ["The cattle and the loans.", "Mortgages on barns."]
    before = nearness.of(texts)
    monkeypatch.setattr(module, "_REMEMBERED", 0)
    np.testing.assert_array_equal(nearness.of(texts), before)


def test_no_topics_no_columns() -> None:
    assert TopicNearness((), WordVectors.load()).of(["The cattle came."]).shape == (1, 0)
