"""How sure a statement is: what lowers the chance, and that it stays one."""

import pytest

from tests.corpus.nlp.reading import suggest


def score(body: str) -> float:
    """The score of the only statement of a text."""
    (found,) = suggest(body).statements
    assert found.score is not None
    return found.score


@pytest.mark.parametrize(
    ("surer", "less_sure"),
    [
        ("Pavel Kruk said that the bridge was old.", "Pavel Kruk said the bridge was old."),
        ("Pavel Kruk believes that the bridge was old.", "Pavel Kruk beleives that the bridge was old."),
        ("Pavel Kruk said that the bridge was old.", "She said that the bridge was old."),
        ("Pavel Kruk said that the bridge was old.", "Pavel Kruk said that it was old."),
        ('Pavel Kruk said: "The bridge was old."', 'Pavel Kruk said: "The bridge was old.'),
        ('"The bridge was old," Pavel Kruk said.', 'Pavel Kruk: "The bridge was old."'),
        (
            "Pavel Kruk said that the bridge was old.",
            f"Pavel Kruk said that the bridge was {' and '.join(['old'] * 40)}.",
        ),
    ],
)
def test_what_makes_a_statement_less_sure(surer: str, less_sure: str) -> None:
    assert 0.5 < score(less_sure) < score(surer) < 1
