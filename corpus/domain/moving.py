"""Where the spans of a text are after it was edited."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final

from corpus.domain.edits import Edit
from corpus.domain.spans import Span, normalised, span

_FAMILIAR: Final = 2  # how many times longer than a span what it was replaced by may be to be taken for it


class Moves:
    """The way of spans through edits of a text; `body` is the text after them.

    A span that no edit touches has the same characters at its new place. What is put in just before or after a span is
    outside it. Of a span that an edit touches, what is kept stays, and with it the replacement of any part of it.
    """

    def __init__(self, edits: Sequence[Edit], body: str) -> None:
        self._edits = edits
        self._body = body
        self._starts = [each.start for each in edits]
        self._ends = [each.end for each in edits]
        self._grown = [0, *accumulate(each.growth for each in edits)]

    def touches(self, where: Span) -> bool:
        """Whether an edit changes what the span holds."""
        return bisect_right(self._ends, where.start) < bisect_left(self._starts, where.end)

    def moved(self, where: Span) -> Span | None:
        """Where the span is afterwards; None where nothing of it is left."""
        first, last = bisect_right(self._ends, where.start), bisect_left(self._starts, where.end)
        if first >= last:  # untouched; `last` counts those before it, also what was put in at its very start
            return span(where.start + self._grown[first], where.end + self._grown[first])
        edit = self._edits[first]
        swallowed = edit.start <= where.start and where.end <= edit.end and len(where) < len(edit.old)
        if swallowed and len(edit.new) > _FAMILIAR * len(where):
            return None
        start = min(where.start, edit.start) + self._grown[first]
        beyond = max(where.end, self._edits[last - 1].end)
        return self._trimmed(start, beyond + self._grown[last])

    def all_moved(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Where these spans are afterwards, without those of which nothing is left."""
        moved = (self.moved(each) for each in spans)
        return normalised(each for each in moved if each is not None)

    def _trimmed(self, start: int, end: int) -> Span | None:
        """A stretch without the white space at its ends."""
        text = self._body[start:end]
        start += len(text) - len(text.lstrip())
        end = start + len(text.strip())
        return span(start, end) if start < end else None
