"""The front of the pipeline: any text, many texts, a chosen pipeline, predictions."""

from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.domain.errors import CorpusError
from corpus.domain.mentions import LABELS
from corpus.domain.suggestions import Suggestions
from corpus.nlp.components import COMPONENTS
from corpus.nlp.predictions import prediction
from corpus.nlp.suggester import load_suggester
from tests.corpus.nlp.reading import suggest, suggester

_PIECES = st.sampled_from(
    [
        '"', "“", "”", "«", "»", "‘", "’", "``", "''", "&quot;", "(", ")", "—", "- ", ", ", ". ", "\n", "\n\n", ": ",
        "he said", "said", "that", "adding that", "according to", "Anna Belskaya", "the minister", "Ministry of", "of",
        "and", "Minsk", "roaming", "5 May", "$5", "10 %", "Привет", "😀", "e\u0301", "\u200b", "\xa0", " ", "A.",
        "as", "it was",
    ]
)  # fmt: skip


def check(body: str, found: Suggestions) -> None:
    """Mentions lie inside the text in order without overlaps; spans of statements are inside and not empty."""
    end = 0
    for mention in found.mentions:
        assert end <= mention.span.start < mention.span.end <= len(body)
        assert body[mention.span.start : mention.span.end].strip() == body[mention.span.start : mention.span.end]
        assert mention.label in LABELS
        end = mention.span.end
    for statement in found.statements:
        assert statement.spans
        last = 0
        for span in statement.spans:
            assert last <= span.start < span.end <= len(body)
            assert body[span.start : span.end].strip() == body[span.start : span.end]
            last = span.end
        for span in (statement.speaker_span, statement.cue_span):
            assert span is None or 0 <= span.start < span.end <= len(body)
        for tag in statement.tags:
            assert 0 < tag.score <= 1
            assert tag.reasons


@settings(deadline=None, max_examples=150)
@given(st.lists(_PIECES, min_size=1, max_size=40).map("".join).filter(str.strip))
def test_any_mixture_of_marks_and_words(body: str) -> None:
    check(body, suggest(body))


@settings(deadline=None, max_examples=80)
@given(st.text(min_size=1, max_size=200).filter(str.strip))
def test_any_text(body: str) -> None:
    check(body, suggest(body))


@pytest.mark.parametrize("piece", ['"', "“", '“" ', "said that ", "“a,” he said. ", "Ministry of ", "— a ", "A-"])
def test_long_monotonous_texts(piece: str) -> None:
    body = piece * 4000 + "x"
    check(body, suggest(body))


def test_many_texts_come_back_in_order_and_like_single_ones() -> None:
    bodies = [("a", "Pavel Kruk said that exports grew."), ("b", "😀 Минск."), ("c", '"We agree," he said.')]
    many = dict(suggester().suggest_many(bodies))
    assert list(many) == ["a", "b", "c"]
    assert all(many[identifier] == suggest(body) for identifier, body in bodies)


def test_a_full_vocabulary_forgets_new_words_and_finds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.nlp.suggester._WORDS", 0)
    bodies = [("a", "Pavel Qwertzuik said that exports grew."), ("b", "Qwertzuik’s report was welcomed by Asdfghjk.")]
    many = list(suggester().suggest_many(bodies))
    strings = suggester()._nlp.vocab.strings
    assert "Asdfghjk" not in strings
    assert many == [(identifier, suggest(body)) for identifier, body in bodies]


def test_the_language_that_is_recorded_counts_before_the_one_that_is_seen() -> None:
    body = "Pavel Kruk said that exports grew."
    (_, foreign), (_, english) = suggester().suggest_many([("a", body), ("b", body)], {"a": "nl", "b": "en"})
    assert (foreign.statements, english) == ((), suggest(body))
    ((_, forced),) = suggester().suggest_many([("a", "Іван Шыла пра лён. " * 9 + body)], {"a": "en"})
    assert [each.speaker for each in forced.statements] == ["Pavel Kruk"]


def test_all_components_are_registered_in_one_place() -> None:
    assert tuple(suggester()._nlp.pipe_names) == COMPONENTS


def test_a_pipeline_that_cannot_be_loaded_is_a_foreseen_error(tmp_path: Path) -> None:
    with pytest.raises(CorpusError) as caught:
        load_suggester((), model="no_such_pipeline")
    assert caught.value.code == "model-missing"
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(CorpusError) as caught:
        load_suggester((), model=str(tmp_path / "blank"))
    assert caught.value.code == "model-missing"


def test_predictions_have_the_shape_of_the_gold_lines() -> None:
    body = "MINSK, 7 June (BelTA) - Exports grew, Pavel Kruk said. Roaming was discussed."
    line = prediction("x", suggest(body))
    assert {each: line[each] for each in ("id", "title", "agency", "place", "date")} == {
        "id": "x", "title": None, "agency": "BelTA", "place": "MINSK", "date": "--06-07",
    }  # fmt: skip
    statements = line["statements"]
    assert isinstance(statements, list)
    assert [each["type"] for each in statements] == ["indirect", "narrative"]
    assert statements[0]["speaker_name"] == "Pavel Kruk"
    assert statements[0]["topics"] == ["trade"]
    start, end = statements[0]["content"][0].values()
    assert body[start:end] == "Exports grew"
