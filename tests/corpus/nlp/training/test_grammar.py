"""The grammar writes sentences with marks; every rule is defined and used; held-out names never reach training."""

import random
import re

import pytest

from corpus.nlp.training.conventions import LABELS
from corpus.nlp.training.grammar import Writer, is_held_out, rules, unmark
from corpus.nlp.training.learning import blank


def test_of_nested_marks_the_outermost_counts() -> None:
    text, marks = unmark("The [ORG Bank of [GPE Orsha]] in [GPE Lida].")
    assert text == "The Bank of Orsha in Lida."
    assert [(text[a:b], label) for a, b, label in marks] == [("Bank of Orsha", "ORG"), ("Lida", "GPE")]


def test_every_rule_that_is_named_exists_and_marks_are_closed() -> None:
    for name, rule in rules().items():
        for choice in (*rule.choices, *rule.unlisted):
            used = set(re.findall(r"\{([a-zA-Z]\w*)[\^+]?\}", choice))
            assert used <= rules().keys(), (name, choice)
            assert choice.count("[") == choice.count("]"), (name, choice)
            assert set(re.findall(r"\[([A-Z]+) ", choice)) <= set(LABELS), (name, choice)


def test_held_out_names_are_apart() -> None:
    rule = rules()["given_ru_m"]
    assert rule.unlisted
    assert not set(rule.choices) & set(rule.unlisted)
    assert all(map(is_held_out, rule.unlisted))


def test_the_same_seed_writes_the_same_sentences() -> None:
    first, second = (Writer(random.Random(5)) for _ in range(2))
    assert [first.expand("sentence") for _ in range(50)] == [second.expand("sentence") for _ in range(50)]


@pytest.mark.parametrize("unlisted", [False, True])
def test_sentences_carry_every_label(unlisted: bool) -> None:
    nlp = blank()
    writer = Writer(random.Random(1), unlisted=unlisted)
    sentences = [writer.sentence("sentence", nlp) for _ in range(600)]
    assert {label for each in sentences for _, _, label in each.entities} == set(LABELS)
    cut = [each for each in sentences if each.missing]
    assert len(cut) < len(sentences) / 10  # spans that no tokens fit
