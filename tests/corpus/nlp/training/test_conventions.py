"""What corpora mark is brought to our conventions: edges, labels, and what to make of a source that we do not trust."""

import pytest

from corpus.nlp.training.conventions import conform


def marked(text: str, name: str, label: str, source: str = "wikigold") -> list[tuple[str, str]]:
    start = text.index(name)
    return [(text[a:b], kind) for a, b, kind in conform(text, [(start, start + len(name), label)], source)]


@pytest.mark.parametrize(
    ("text", "name", "label", "expected"),
    [
        ("They left the Gulf Trade Council early.", "the Gulf Trade Council", "ORG", ("Gulf Trade Council", "ORG")),
        ("Ask President Ana Solar about it.", "President Ana Solar", "PERSON", ("Ana Solar", "PERSON")),
        ("Ask Dr. Ana Solar about it.", "Dr. Ana Solar", "PERSON", ("Ana Solar", "PERSON")),
        ("We saw Solar's car.", "Solar's", "PERSON", ("Solar", "PERSON")),
        ("Shares of Halm Inc. rose.", "Halm Inc.", "ORG", ("Halm Inc.", "ORG")),
        ("All of Europe waits.", "Europe", "GPE", ("Europe", "LOC")),
        ("A Russian ship.", "Russian", "ORG", ("Russian", "NORP")),
        ("Kazakhstan won the match.", "Kazakhstan", "ORG", ("Kazakhstan", "GPE")),
    ],
)
def test_edges_and_labels(text: str, name: str, label: str, expected: tuple[str, str]) -> None:
    assert marked(text, name, label) == [expected]


def test_a_country_that_was_passed_over_is_unknown() -> None:
    assert list(conform("He likes Kazakhstan.", [], "gmb")) == [(9, 19, "UNKNOWN")]


def test_the_few_shot_split_is_not_trusted_with_places() -> None:
    assert marked("The Poaceae grow here.", "Poaceae", "GPE", "fewnerd_big_test") == [("Poaceae", "UNKNOWN")]
    assert marked("They live in Minsk.", "Minsk", "GPE", "fewnerd_big_test") == [("Minsk", "GPE")]
