"""The same words: dateline, white space and punctuation aside, and nothing else."""

import pytest

from corpus.domain.repeats import loose_fingerprint

TEXT = "MINSK, 7 June (BelTA) - Exports grew by 1.5 percent, “a lot”, she said.\n\nNobody asked why.\n"


@pytest.mark.parametrize(
    "other",
    [
        TEXT.replace("\n\n", "\n"),
        TEXT.replace("“a lot”", '"a lot"').replace(",", ""),
        TEXT.replace("MINSK, 7 June (BelTA) - ", "MOSCOW, June 8. /TASS/. "),
        TEXT.replace("MINSK, 7 June (BelTA) - ", ""),
        TEXT.replace("asked", "as\u00adked"),
        "  " + TEXT.replace(" ", "\xa0 "),
    ],
)
def test_the_same_words(other: str) -> None:
    assert loose_fingerprint(other) == loose_fingerprint(TEXT)


@pytest.mark.parametrize(
    "other",
    [
        TEXT.replace("1.5", "15"),
        TEXT.replace("1.5", "-1.5"),
        TEXT.replace("grew", "Grew"),
        TEXT.replace("1.5 percent", "1.5%"),
        TEXT.replace("Nobody asked why", "Why nobody asked"),
        TEXT + "One more.",
    ],
)
def test_other_words(other: str) -> None:
    assert loose_fingerprint(other) != loose_fingerprint(TEXT)


def test_texts_without_words_are_only_like_themselves() -> None:
    assert loose_fingerprint("…") != loose_fingerprint("!!!")
    assert loose_fingerprint("…") == loose_fingerprint("…")
