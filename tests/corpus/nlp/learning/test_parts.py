"""What was learned is stored as plain bytes, and a forged part is refused before it is used."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.domain.errors import CorpusError
from corpus.domain.learned import LearnedParts
from corpus.nlp.learning.learned import Learned
from corpus.nlp.learning.learner import Learner
from corpus.nlp.learning.parts import dump, load
from tests.corpus.nlp.learning.topics import TOPICS, examples


@pytest.fixture(scope="module")
def learned() -> Learned:
    return Learner(TOPICS).learn(examples())


@pytest.fixture(scope="module")
def parts(learned: Learned) -> dict[str, bytes]:
    return dict(dump(learned).parts)


def refused(parts: dict[str, bytes]) -> str:
    with pytest.raises(CorpusError) as caught:
        load(LearnedParts(parts=tuple(parts.items())))
    assert caught.value.code == "learned-invalid"
    return str(caught.value)


def about(parts: dict[str, bytes], **facts: object) -> dict[str, bytes]:
    return parts | {"about": json.dumps(json.loads(parts["about"]) | facts).encode()}


def test_it_comes_back_as_it_was(learned: Learned) -> None:
    back = load(dump(learned))
    assert back.quality == learned.quality
    assert back.vocabulary.terms == learned.vocabulary.terms
    assert all(np.array_equal(getattr(back, name), getattr(learned, name)) for name in ("terms", "directions", "own"))
    assert dump(back) == dump(learned)


@pytest.mark.parametrize("name", ["about", "vocabulary", "weights", "terms", "directions", "own"])
def test_a_missing_or_cut_part_is_refused(parts: dict[str, bytes], name: str) -> None:
    refused({key: part for key, part in parts.items() if key != name})
    refused(parts | {name: parts[name][:-3]})
    refused(parts | {name: b""})
    refused(parts | {name: b"\x80\x04cos\nsystem\n(S'true'\ntR."})


def test_forged_values_are_refused(parts: dict[str, bytes]) -> None:
    quality = json.loads(parts["about"])["quality"]
    assert "another version" in refused(about(parts, format=2))
    assert "another version" in refused(about(parts, table=1))
    refused(about(parts, quality=[*quality, quality[0]]))
    refused(about(parts, quality=quality * 400))
    refused(about(parts, more=1))
    refused(parts | {"extra": b""})
    refused(parts | {"vocabulary": json.dumps(["same"] * 2).encode()})
    refused(parts | {"vocabulary": json.dumps([str(each) for each in range(7000)]).encode()})
    refused(parts | {"own": np.full(9, np.nan, "<f4").tobytes()})
    refused(parts | {"own": np.full(9, 1e9, "<f4").tobytes()})
    refused(parts | {"terms": bytes(64 << 20)})


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_bytes_do_harm(parts: dict[str, bytes], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(parts)))
    at = data.draw(st.integers(0, max(len(parts[name]) - 1, 0)))
    forged = parts[name][:at] + data.draw(st.binary(max_size=8)) + parts[name][at + data.draw(st.integers(0, 8)) :]
    try:
        load(LearnedParts(parts=tuple((parts | {name: forged}).items())))
    except CorpusError as error:
        assert error.code == "learned-invalid"
