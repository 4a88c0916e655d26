"""Likeness in meaning finds topics that no keyword names."""

import csv
from pathlib import Path

import numpy as np
import pytest

from corpus.domain.topics import Topic
from corpus.load.codebooks import shipped_codebook
from corpus.nlp.similarity import TopicSimilarity, WordVectors, words_in

TOPICS = shipped_codebook().topics
SLUGS = [topic.slug for topic in TOPICS]


@pytest.fixture(scope="module")
def similarity() -> TopicSimilarity:
    return TopicSimilarity(TOPICS)


def phrases(which: str) -> list[tuple[str, str]]:
    with (Path(__file__).parent / "phrases.tsv").open(encoding="utf-8", newline="") as stream:
        return [(row["topic"], row["phrase"]) for row in csv.DictReader(stream, delimiter="\t") if row["set"] == which]


def likeness(similarity: TopicSimilarity, texts: list[str]) -> np.ndarray:
    return similarity.likeness(similarity.table.vectors(texts))


def test_calls_at_home_rates_are_about_roaming(similarity: TopicSimilarity) -> None:
    found = likeness(similarity, ["calls across the border at home rates"])[0]
    assert SLUGS[int(found.argmax())] == "roaming"
    assert found.max() > 3


@pytest.mark.parametrize("which", ["seen", "held-out"])
def test_the_nearest_topic_is_mostly_right(similarity: TopicSimilarity, which: str) -> None:
    told = [(topic, phrase) for topic, phrase in phrases(which) if topic != "-"]
    found = likeness(similarity, [phrase for _, phrase in told])
    ranks = [int((row > row[SLUGS.index(topic)]).sum()) for row, (topic, _) in zip(found, told, strict=True)]
    assert sum(rank == 0 for rank in ranks) / len(ranks) >= 0.65
    assert sum(rank < 3 for rank in ranks) / len(ranks) >= 0.84


def test_texts_without_a_topic_are_like_none(similarity: TopicSimilarity) -> None:
    found = likeness(similarity, [phrase for topic, phrase in phrases("held-out") if topic == "-"])
    assert (found.max(axis=1) < 3).all()


def test_unknown_words_say_nothing(similarity: TopicSimilarity) -> None:
    assert (likeness(similarity, ["", "Xqzzt Vrrkk", "…!?"]) == 0).all()


def test_a_topic_of_unknown_words_is_like_nothing() -> None:
    found = likeness(TopicSimilarity([Topic(slug="x", name="Xqzzt")]), ["Exports grew."])
    assert np.isfinite(found).all()
    assert found.shape == (1, 1)


def test_words_are_found_by_their_lemma_and_without_a_possessive() -> None:
    assert words_in("The minister’s cross-border calls' end.") == ["the", "minister", "cross", "border", "calls", "end"]
    table = WordVectors.load()
    assert table.place("apiaries") == table.place("apiary") is not None


def test_arrays_that_do_not_fit_are_refused() -> None:
    rows, zeros, square = np.zeros((2, 3), np.int8), np.zeros(3, np.float32), np.eye(3, dtype=np.float32)
    with pytest.raises(ValueError, match="do not fit"):
        WordVectors(["one"], rows, np.ones(2, np.float32), zeros, square)
    with pytest.raises(ValueError, match="do not fit"):
        WordVectors(["one", "two"], rows.astype(np.float32), np.ones(2, np.float32), zeros, square)  # type: ignore[arg-type]
