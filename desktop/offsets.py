"""Code points and UTF-16 units: the only place that converts between the core's offsets and Qt's."""

from bisect import bisect_left
from typing import Final

from corpus.domain.spans import Span, span

_FIRST_ASTRAL: Final = "\U00010000"
# Each stand-in is one UTF-16 unit long, like what it stands for.
_SIGN: Final = "\ufffd"
# What turns the writing direction of others over: a text could show other words than it holds, or reorder those beside.
_TURNING: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CONTROLS: Final = "".join(chr(each) for each in (*range(9), 11, 12, *range(14, 32), *range(127, 160)) if each != 0x85)
_HALVES: Final = range(0xD800, 0xE000)  # of surrogate pairs; no body holds one, but a name from outside may
_STAND_INS: Final = {
    **dict.fromkeys((*map(ord, _TURNING + _CONTROLS), *_HALVES), _SIGN),
    # Qt makes paragraph breaks of these, and an inline object of U+FFFC.
    **str.maketrans({"\u2029": "\u2028", "\ufdd0": _SIGN, "\ufdd1": _SIGN, "\ufffc": _SIGN, "\r": " "}),
}


def display_text(body: str) -> str:
    """The text to hand to Qt: as many UTF-16 units as `body`, and every line feed stays a line feed.

    Qt's own copy is never read back: what is shown differs from the body in characters that Qt reserves, and in those
    that turn the writing direction over or have no shape, which are shown by a sign.
    """
    return body.translate(_STAND_INS)


class Utf16Map:
    """Converts positions in one body: code points (the core) to UTF-16 units (Qt) and back.

    Keeps the positions of the characters that take two units, in both countings; a look-up is one bisection.
    """

    def __init__(self, body: str) -> None:
        self._points: tuple[int, ...] = ()
        if not body.isascii() and max(body) >= _FIRST_ASTRAL:
            self._points = tuple(at for at, each in enumerate(body) if each >= _FIRST_ASTRAL)
        self._units = tuple(at + before for before, at in enumerate(self._points))
        self.points = len(body)
        self.units = len(body) + len(self._points)

    def to_qt(self, point: int) -> int:
        """The UTF-16 position of a code point position, both counted between characters."""
        return point + bisect_left(self._points, point)

    def from_qt(self, unit: int) -> int:
        """The code point position of a UTF-16 position; one inside a pair counts as before the pair."""
        return unit - bisect_left(self._units, unit)

    def span_to_qt(self, each: Span) -> tuple[int, int]:
        """Start and end of a span in UTF-16 units."""
        if not self._points:
            return each.start, each.end
        return self.to_qt(each.start), self.to_qt(each.end)

    def span_from_qt(self, start: int, end: int) -> Span:
        """The span of two UTF-16 positions; an end inside a pair takes the whole character in."""
        first = self.from_qt(start)
        last = self.from_qt(end)
        return span(first, last if self.to_qt(last) == end else last + 1)
