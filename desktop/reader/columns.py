"""How the reader's width is shared between brackets, text and chips. Pure; all numbers are pixels."""

from dataclasses import dataclass
from typing import Final

BRACKETS: Final = 76
BRACKETS_LEAST: Final = 60  # on a page of less than
NARROW: Final = 520
GAP: Final = 18
RIGHT: Final = 10
_CHIPS_WIDE, _CHIPS_FAIR, _CHIPS_LEAST = 204, 168, 132
_CHIPS_SHARE: Final = 0.28  # of a narrow page; a chip keeps at least its key and some letters
_CHIPS_TINY: Final = 64
_FAIR_SHARE: Final = 0.93  # how far the text column may shrink before the chips do
_TEXT_LEAST: Final = 160
_CHARACTERS: Final = 35.5  # width of a column of about 70 characters, in font sizes


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Where the text column and the chips begin, and how wide they are."""

    text_left: int
    text_width: int
    chips_left: int
    chips_width: int

    @property
    def text_right(self) -> int:
        """Where the text column ends."""
        return self.text_left + self.text_width


def fit_columns(width: int, text_size: int) -> Columns:
    """Columns for a page of this width with a text of this size.

    A wide page gets all it wants, in its middle. On a narrower one chips and text give way by turns.
    """
    wanted = round(_CHARACTERS * text_size)
    brackets = BRACKETS if width >= NARROW else BRACKETS_LEAST
    room = width - brackets - GAP - RIGHT
    fair = round(wanted * _FAIR_SHARE)
    if room >= wanted + _CHIPS_FAIR:
        text, chips = wanted, min(_CHIPS_WIDE, room - wanted)
    elif room >= fair + _CHIPS_FAIR:
        text, chips = room - _CHIPS_FAIR, _CHIPS_FAIR
    elif room >= fair + _CHIPS_LEAST:
        text, chips = fair, room - fair
    else:
        chips = max(_CHIPS_TINY, min(_CHIPS_LEAST, round(room * _CHIPS_SHARE)))
        text = max(_TEXT_LEAST, room - chips)
    spare = max(0, room - text - chips)
    left = brackets + spare // 2
    return Columns(text_left=left, text_width=text, chips_left=left + text + GAP, chips_width=chips)
