"""Corpus records become tokens with entities; what fits no token, and what is missing, is unknown."""

import json
from pathlib import Path

import pytest
from spacy.language import Language

from corpus.nlp.training.corpora import read_corpora
from corpus.nlp.training.learning import blank
from corpus.nlp.training.sentences import Sentence, join, read, reference


@pytest.fixture(scope="module")
def nlp() -> Language:
    return blank()


def names(sentence: Sentence) -> list[tuple[str, str]]:
    return [(" ".join(word for word, _ in sentence.tokens[a:b]), label) for a, b, label in sentence.entities]


def test_spans_become_token_ranges(nlp: Language) -> None:
    sentence = read(nlp.make_doc("Ana Solar left Orsha."), [(0, 9, "PERSON"), (15, 20, "GPE")], [], "gmb")
    assert names(sentence) == [("Ana Solar", "PERSON"), ("Orsha", "GPE")]
    assert sentence.missing == frozenset()
    assert sentence.text == "Ana Solar left Orsha."


def test_what_is_not_ours_is_unknown(nlp: Language) -> None:
    text = "She sang Blue Danube in Orsha today."
    sentence = read(nlp.make_doc(text), [(9, 20, "WORK_OF_ART"), (24, 27, "GPE")], [(30, 35)], "gmb")
    assert sentence.entities == ()
    assert [sentence.tokens[at][0] for at in sorted(sentence.missing)] == ["Blue", "Danube", "Orsha", "today"]


def test_joined_sentences_keep_their_entities(nlp: Language) -> None:
    first = read(nlp.make_doc("Ana Solar left."), [(0, 9, "PERSON")], [], "gmb")
    second = read(nlp.make_doc("Orsha slept."), [(0, 5, "GPE")], [(6, 11)], "gmb")
    for between in (" ", "\n\n"):
        both = join([first, second], between)
        assert both.text == f"Ana Solar left.{between}Orsha slept."
        assert names(both) == [("Ana Solar", "PERSON"), ("Orsha", "GPE")]
        assert [both.tokens[at][0] for at in both.missing] == ["slept"]


def test_a_reference_doc_knows_missing_from_outside(nlp: Language) -> None:
    sentence = read(nlp.make_doc("Ana Solar left Orsha."), [(0, 9, "PERSON")], [(15, 20)], "gmb")
    doc = reference(sentence, nlp.vocab)
    assert doc.text == "Ana Solar left Orsha."
    assert [token.ent_iob for token in doc] == [3, 1, 2, 0, 2]


def test_corpora_are_read_in_order_and_one_is_held_out(nlp: Language, tmp_path: Path) -> None:
    for stem, text in (("b", "Ana left."), ("a", "Ben left."), ("uner_pud", "Eva left.")):
        record = {"text": text, "spans": [[0, 3, "PERSON"]], "missing": [], "src": stem}
        (tmp_path / f"{stem}.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    assert [each.text for each in read_corpora(tmp_path, nlp)] == ["Ben left.", "Ana left."]
    assert [each.text for each in read_corpora(tmp_path, nlp, held_out=True)] == ["Eva left."]


def test_long_texts_are_cut_between_sentences(nlp: Language, tmp_path: Path) -> None:
    text = "Ana Solar met the people of the town of Orsha again. " * 30
    record = {"text": text.strip(), "spans": [[0, 9, "PERSON"]], "missing": [], "src": "re3d"}
    (tmp_path / "re3d.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    pieces = list(read_corpora(tmp_path, nlp))
    assert len(pieces) > 2
    assert all(each.text.rstrip().endswith(".") for each in pieces)
    assert "".join(each.text for each in pieces) == text.strip()
