"""Work grows with the length of a text, whatever it holds: counted in calls of functions, not in seconds."""

import sys
from types import FrameType

import pytest

from tests.corpus.nlp.reading import suggester

PIECES = [
    '"',
    "“",
    '“" ',
    "«а» — ",
    "said ",
    "said that ",
    "he said a ",
    "Kruk said, ",
    "as he ",
    "( ",
    "“a,” he said. ",
    "“a – said he. – ",
    "“A, Kruk of the, ",
    "— a ",
    "according to Kruk, ",
    "it was said by ",
    "Pavel Kruk ",
    "Ministry of ",
    "A-",
    "5 May 2020 ",
    "the bridge is old and ",
    "мост, «Мост». ",
    "a.\n\n",
]
_LENGTH = 12_000
_MOST = 100  # calls for each character; the cues alone took 430 when every cue looked through its whole sentence


def calls(body: str) -> int:
    """How many functions are called to read a text."""
    counted = 0

    def count(_frame: FrameType, event: str, _value: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        suggester().suggest(body)
    finally:
        sys.setprofile(None)
    return counted


def of(piece: str, length: int) -> str:
    """A text of one piece, again and again."""
    return (piece * (length // len(piece) + 1))[:length] + "x"


@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_twice_the_calls(piece: str) -> None:
    suggester().suggest(of(piece, 200))  # what is loaded and remembered once does not count
    once, twice = calls(of(piece, _LENGTH)), calls(of(piece, 2 * _LENGTH))
    assert twice <= 2.2 * once
    assert twice <= _MOST * 2 * _LENGTH


def test_a_text_of_many_styles() -> None:
    whole = "".join(PIECES)
    once, twice = calls(of(whole, _LENGTH)), calls(of(whole, 2 * _LENGTH))
    assert twice <= 2.2 * once
