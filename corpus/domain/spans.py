"""Spans of an article's body, in Unicode code points."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.domain.errors import CorpusError


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """A stretch of an article's body; offsets count code points, `end` is exclusive."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


def span(start: int, end: int) -> Span:
    """Short for `Span(start=start, end=end)`."""
    return Span(start=start, end=end)


def format_spans(spans: Iterable[Span]) -> str:
    """Write spans as `12-40;52-80`, the form of the CSV export and of the store."""
    return ";".join(f"{each.start}-{each.end}" for each in spans)


def parse_spans(text: str) -> tuple[Span, ...]:
    """Read `12-40;52-80`. Raises ValueError where the text is not of that form."""
    pairs = (part.split("-") for part in text.split(";") if part)
    return tuple(span(int(start), int(end)) for start, end in pairs)


def bounds(spans: Sequence[Span]) -> Span:
    """The smallest span that holds all of `spans` (at least one)."""
    return span(min(each.start for each in spans), max(each.end for each in spans))


def quote(body: str, spans: Iterable[Span]) -> str:
    """The text of the spans; the parts of an interrupted quotation are joined by ` […] `."""
    return " […] ".join(body[each.start : each.end] for each in spans)


def normalised(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sorted spans, those that touch or overlap joined into one."""
    given = list(spans)
    if len(given) < 2:
        return tuple(given)
    joined: list[Span] = []
    for each in sorted(given):
        if joined and each.start <= joined[-1].end:
            joined[-1] = span(joined[-1].start, max(joined[-1].end, each.end))
        else:
            joined.append(each)
    return tuple(joined)


def check_spans(body: str, spans: Sequence[Span]) -> None:
    """Raise CorpusError unless there are spans and every one is inside `body` and not empty."""
    if not spans:
        raise CorpusError("span-empty")
    for each in spans:
        if each.start >= each.end:
            raise CorpusError("span-empty")
        if each.start < 0 or each.end > len(body):
            raise CorpusError("span-outside", start=each.start, end=each.end, length=len(body))


def covered(spans: Iterable[Span]) -> int:
    """How many code points the spans hold together."""
    return sum(len(each) for each in normalised(spans))


def likeness(first: Sequence[Span], second: Sequence[Span]) -> float:
    """Intersection over union of two sets of spans, in code points (0 to 1)."""
    together = covered([*first, *second])
    shared = covered(first) + covered(second) - together
    return shared / together if together else 0.0
