"""Topics by keywords on lemmas, weak and excluded ones, and passages."""

import pytest

from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedTag
from corpus.domain.topics import Topic
from corpus.nlp.titled import titles
from corpus.nlp.topics import TopicMatcher, words_of
from tests.corpus.nlp.reading import suggest, topics
from tests.corpus.nlp.reading import words_of as content

_BRIDGES = Topic(
    slug="bridges",
    name="Bridges",
    keywords=("bridge", "river crossing", "span?", "viaduct*", "roaming", "AI"),
    excluded=("bridge loan",),
)


def tags(body: str) -> tuple[ProposedTag, ...]:
    """The tags of a text by the codebook above."""
    matcher = TopicMatcher([_BRIDGES])
    words = words_of(body)
    return matcher.tags(words, body, matcher.whole(words))


def reasons(body: str) -> tuple[str, ...]:
    """The words that triggered the topic."""
    return tuple(reason for tag in tags(body) for reason in tag.reasons)


def test_keywords_match_by_lemma_and_tell_their_reasons() -> None:
    assert reasons("Two bridges and a river crossing, and viaducts.") == ("bridges", "river crossing", "viaducts")


def test_inflected_keywords_and_acronyms_match_as_written() -> None:
    assert reasons("He roamed there and it is so.") == ()
    assert reasons("Roaming and AI.") == ("Roaming", "AI")


def test_words_in_an_excluded_phrase_do_not_count() -> None:
    assert reasons("The bank gave a bridge loan.") == ()
    assert reasons("A bridge loan for a bridge.") == ("bridge",)


def test_a_word_that_mostly_stands_in_an_excluded_phrase_has_that_sense_elsewhere() -> None:
    assert reasons("A bridge loan and a bridge loan; the bridge is dear.") == ()
    assert reasons("A bridge loan and a bridge loan; a river crossing.") == ("river crossing",)


def test_a_weak_keyword_needs_company() -> None:
    assert reasons("The span was short.") == ()
    assert reasons("The span of the bridge was short.") == ("span", "bridge")


def test_scores_grow_with_the_triggers() -> None:
    one, two = tags("A bridge."), tags("A bridge and a viaduct and a river crossing.")
    assert 0 < one[0].score < two[0].score <= 1


def test_head_topics_are_proposed_where_the_text_speaks_of_them() -> None:
    body = "They discussed abolishing roaming, recognising each other's digital signatures, chips and exports."
    assert {"roaming", "digital-signatures", "microelectronics", "trade"} <= topics(body)


@pytest.mark.parametrize(
    "title", ["Energy Minister", "Minister of Energy", "the head of the energy department", "energy minister"]
)
def test_what_an_office_is_of_is_not_spoken_of(title: str) -> None:
    body = f"Then {title} Anna Belaya came into the hall with two of her daughters."
    assert [body[start:end].lower() for start, end in titles(body) if "energy" in body[start:end].lower()]
    assert topics(body) == set()


@pytest.mark.parametrize("said", ["received the foreign minister on Sunday", "received their Foreign Minister at noon"])
def test_an_office_with_a_day_or_an_hour_behind_it_is_spoken_of(said: str) -> None:
    assert topics(f"The sultan {said}. The two discussed ways of boosting relations.") == {"defence-foreign-policy"}


def test_everyday_senses_give_no_topic() -> None:
    assert topics("The trade union met. Wolves roaming in the forest found no space and no energy.") == set()


def test_passages_are_the_articles_own_voice() -> None:
    body = "Ministers spoke about roaming on Monday. It rained. Pavel Kruk said that exports had grown."
    found = [(each.kind, content(body, each), each.speaker) for each in suggest(body).statements]
    assert found == [
        (Kind.NARRATIVE, "Ministers spoke about roaming on Monday", None),
        (Kind.INDIRECT, "exports had grown", "Pavel Kruk"),
    ]


def test_the_words_of_an_attribution_are_no_passage() -> None:
    body = '"We agree," said Pavel Kruk, head of the export bank and of the chip plant.'
    assert [each.kind for each in suggest(body).statements] == [Kind.DIRECT]


def test_what_points_back_takes_the_topic_it_points_to() -> None:
    body = "Pavel Kruk praised the growth of exports and noted that these figures are no accident."
    assert topics(body) == {"trade"}
    assert all(tag.topic == "trade" for tag in suggest(body).statements[-1].tags)


@pytest.mark.parametrize(
    "passage", ["This will take two years", "The matter was raised again on Friday", "Such a system stands in Oslo"]
)
def test_a_passage_that_points_back_takes_the_topic_it_points_to(passage: str) -> None:
    body = f"Exports to China and imports from it grew. {passage}."
    assert [tag.topic for tag in suggest(body).statements[-1].tags] == ["trade"]


def test_a_passage_that_does_not_point_back_takes_no_topic() -> None:
    body = "Exports to China and imports from it grew. Children sang by the old lime tree."
    assert len(suggest(body).statements) == 1
