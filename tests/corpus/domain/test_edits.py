"""Edits of a text and where spans are afterwards: examples that a corrector meets, and random edits."""

import random
from itertools import pairwise

import pytest

from corpus.domain.differences import edits_between
from corpus.domain.edits import Edit, edited, reversed_edits
from corpus.domain.errors import CorpusError
from corpus.domain.moving import Moves
from corpus.domain.spans import Span, span

OCR = "MlNSK, 5 rnay (BelTA) - Exports grew by a tenth,\nMinister Vera Lipnitskya said. theMinister left. It rains.\n"


def _place(text: str, body: str = OCR) -> Span:
    return span(body.index(text), body.index(text) + len(text))


def _after(new: str, words: str, old: str = OCR) -> str | None:
    """What the span of these words holds after the edit."""
    place = Moves(edits_between(old, new), new).moved(_place(words, old))
    return place and new[place.start : place.end]


@pytest.mark.parametrize(
    ("was", "now", "words", "expected"),
    [
        ("Lipnitskya", "Lipnitskaya", "Vera Lipnitskya", "Vera Lipnitskaya"),  # a letter inside
        ("Lipnitskya", "Lipnitskyaia", "Vera Lipnitskya", "Vera Lipnitskyaia"),  # the word goes on at its end
        ("MlNSK", "MINSK", "MlNSK", "MINSK"),
        ("theMinister", "the Minister", "Minister left", "Minister left"),  # put in at the border: outside
        ("said.", "said again.", "Minister Vera Lipnitskya said", "Minister Vera Lipnitskya said"),
        ("tenth,", "tenth, he said,", "Exports grew by a tenth", "Exports grew by a tenth"),
        ("It rains.", "", "It rains.", None),
        ("grew by a tenth,\nMinister", "grew. Minister", "Exports grew by a tenth", "Exports grew."),
        (" It rains.", "", "It rains.", None),
        ("MlNSK, ", "", "It rains.", "It rains."),
    ],
)
def test_a_span_follows_a_correction(was: str, now: str, words: str, expected: str | None) -> None:
    assert _after(OCR.replace(was, now), words) == expected


def test_a_span_in_a_stretch_that_became_much_longer_is_gone_and_one_of_like_length_is_its_successor() -> None:
    place = _place("Vera")
    for new, expected in (("a person whose name nobody knew", None), ("Olga Petrova", "Olga Petrova")):
        edits = (Edit(start=place.start, old="Vera Lipnitskya", new=new),)
        body = edited(OCR, edits)
        moved = Moves(edits, body).moved(span(place.start, place.end + 3))
        assert (moved and body[moved.start : moved.end]) == expected


def test_what_was_taken_out_or_put_in_begins_and_ends_where_words_do() -> None:
    cases = (
        ("Left. It rains.", "Left.", Edit(start=5, old=" It rains.", new="")),
        ("He left. It rains.", "He left. She left. It rains.", Edit(start=8, old="", new=" She left.")),
        ("a\nb\nc\n", "a\nb\nb2\nc\n", Edit(start=4, old="", new="b2\n")),
    )
    for old, new, expected in cases:
        assert edits_between(old, new) == (expected,)


def test_edits_are_as_small_as_words_and_lead_both_ways() -> None:
    new = OCR.replace("MlNSK", "MINSK").replace("rnay", "May").replace("theM", "the M")
    edits = edits_between(OCR, new)
    assert [(each.old, each.new) for each in edits] == [("MlNSK", "MINSK"), ("rnay", "May"), ("", " ")]
    assert edited(OCR, edits) == new
    assert edited(new, reversed_edits(edits)) == OCR
    assert edits_between(OCR, OCR) == ()


@pytest.mark.parametrize(
    "edits",
    [
        (Edit(start=0, old="MINSK", new="Minsk"),),  # of another text
        (Edit(start=7, old="5", new="6"), Edit(start=0, old="M", new="m")),  # not in order
        (Edit(start=7, old="5", new="5"),),  # of nothing
    ],
)
def test_edits_of_another_text_are_refused(edits: tuple[Edit, ...]) -> None:
    with pytest.raises(CorpusError, match="changed meanwhile"):
        edited(OCR, edits)


def test_a_long_text_that_is_all_other_words_is_replaced_whole() -> None:
    chance = random.Random(5)
    old = " ".join(chance.choice("abcdefgh") * 3 for _ in range(12_000))
    new = " ".join(chance.choice("ijklmnop") * 2 for _ in range(12_000))
    assert edited(old, edits_between(old, new)) == new


@pytest.mark.parametrize("rounds", [300, pytest.param(10_000, marks=pytest.mark.slow)])
def test_untouched_spans_quote_the_same_characters_after_any_edit(rounds: int) -> None:
    chance = random.Random(rounds)
    untouched = 0
    for _ in range(rounds):
        old = "".join(chance.choices("ab. \nжё📱", k=chance.randrange(1, 60)))
        new = corrected(old, chance)
        edits = edits_between(old, new)
        assert edited(old, edits) == new
        assert edited(new, reversed_edits(edits)) == old
        assert all(one.end < other.start for one, other in pairwise(edits))
        moves = Moves(edits, new)
        for _ in range(8):
            start = chance.randrange(len(old))
            place = span(start, chance.randint(start + 1, len(old)))
            moved = moves.moved(place)
            if moves.touches(place):
                assert moved is None or 0 <= moved.start < moved.end <= len(new)
            else:
                untouched += 1
                assert moved is not None
                assert new[moved.start : moved.end] == old[place.start : place.end]
    assert untouched > rounds


def corrected(text: str, chance: random.Random) -> str:
    """The text with a few places taken out, put in or replaced."""
    letters = list(text)
    for _ in range(chance.randint(1, 3)):
        start = chance.randrange(len(letters) + 1)
        end = min(len(letters), start + chance.choice((0, 0, 1, 2, 9)))
        letters[start:end] = chance.choices("ab. \nжx📱", k=chance.choice((0, 1, 1, 2, 7)))
    return "".join(letters)
