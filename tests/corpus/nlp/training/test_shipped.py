"""The model that ships: small, whole, loadable, and free of its corpora."""

import json
from pathlib import Path

import pytest

import resources
from corpus.nlp.shipped import is_shipped, shipped_model
from corpus.nlp.training.conventions import LABELS
from corpus.nlp.training.measuring import measure_sentences, written

MEGABYTE = 1_000_000


@pytest.fixture(autouse=True)
def _needs_the_model() -> None:
    if not is_shipped():
        pytest.skip("resources/model is not there; `make model` trains it")


def folder() -> Path:
    return Path(str(resources.entry("model")))


def test_it_is_small() -> None:
    assert sum(path.stat().st_size for path in folder().rglob("*") if path.is_file()) < 20 * MEGABYTE


def test_it_knows_our_labels_and_nothing_else() -> None:
    model = shipped_model()
    assert model.pipe_names == ["ner"]
    assert set(model.pipe_labels["ner"]) == set(LABELS)


def test_its_vocabulary_holds_no_words_of_the_corpora() -> None:
    strings = json.loads((folder() / "vocab" / "strings.json").read_text(encoding="utf-8"))
    assert len(strings) < 5000
    assert not {"Wikipedia", "Baghdad", "Obama"} & set(strings)


def test_it_finds_names_it_cannot_have_seen() -> None:
    text = "Deputy Prime Minister Zmitser Haradnichanka visited the Vusce Carriage Works in Starobrodsk on Tuesday."
    found = {(ent.text, ent.label_) for ent in shipped_model()(text).ents}
    assert {
        ("Zmitser Haradnichanka", "PERSON"),
        ("Vusce Carriage Works", "ORG"),
        ("Starobrodsk", "GPE"),
    } <= found


def test_names_held_out_of_training_are_found_nearly_as_well() -> None:
    model = shipped_model()
    listed, unlisted = (measure_sentences(model, written(model, 300, unlisted=each))["all"] for each in (False, True))
    assert listed.f1 > 0.9
    assert unlisted.f1 > 0.8


def test_its_card_tells_the_licences_and_how_to_rebuild_it() -> None:
    card = (folder() / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in card
    assert "make model" in card
    assert "{" not in card
