"""Swapped names keep the sentence around them, its spaces and its entities."""

import random

import pytest
from spacy.language import Language

from corpus.nlp.training import swaps
from corpus.nlp.training.learning import blank
from corpus.nlp.training.sentences import Sentence, read
from corpus.nlp.training.swaps import Swapper


@pytest.fixture(scope="module")
def nlp() -> Language:
    return blank()


@pytest.fixture
def swapper(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> Swapper:
    monkeypatch.setattr(swaps, "_POOL", dict.fromkeys(swaps._POOL, 40))
    return Swapper(random.Random(3), nlp)


def sentence(nlp: Language) -> Sentence:
    text = "Solar's firm, Halm Steel, is in Orsha; Solar (62) said so today."
    spans = [(0, 5, "PERSON"), (14, 24, "ORG"), (32, 37, "GPE"), (39, 44, "PERSON")]
    return read(nlp.make_doc(text), spans, [(58, 63)], "gmb")


def test_names_change_and_the_rest_stays(swapper: Swapper, nlp: Language) -> None:
    swapped = swapper.swap(sentence(nlp), share=1.0)
    names = ["".join(word + " " * space for word, space in swapped.tokens[a:b]) for a, b, _ in swapped.entities]
    person, company, town, again = names
    assert swapped.text == f"{person}'s firm, {company}, is in {town}; {person} (62) said so today."
    assert again.strip() == person
    assert [label for _, _, label in swapped.entities] == ["PERSON", "ORG", "GPE", "PERSON"]
    assert [swapped.tokens[at][0] for at in swapped.missing] == ["today"]


def test_nothing_is_swapped_with_a_share_of_nothing(swapper: Swapper, nlp: Language) -> None:
    assert swapper.swap(sentence(nlp), share=0.0) == sentence(nlp)


def test_quotation_marks_turn_in_pairs(swapper: Swapper, nlp: Language) -> None:
    plain = read(nlp.make_doc('"Yes," said Ana, "it\'s so."'), [], [], "gmb")
    assert swapper.requote(plain).text in {
        f"{a}Yes,{b} said Ana, {a}it’s so.{b}" for a, b in (("“", "”"), ("«", "»"), ("„", "“"), ("``", "''"))
    }
