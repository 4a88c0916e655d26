"""The mentions of a page by their place: an index over all, and marks of those that are asked for. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from corpus.domain.mentions import Mention
from corpus.domain.statements import State
from desktop.offsets import Utf16Map
from desktop.reader.intervals import Intervals


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionMark:
    """A mention; `start` and `end` count UTF-16 units, as everywhere in this package."""

    id: str
    start: int
    end: int
    label: str
    accepted: bool


class MentionMarks:
    """The mentions that are shown, those that were rejected left out."""

    def __init__(self, mentions: Iterable[Mention], units: Utf16Map) -> None:
        self._units = units
        self._shown = _shown(mentions)
        self._by_range = Intervals((*units.span_to_qt(each.span), each.id) for each in self._shown.values())

    def within(self, start: int, end: int) -> list[MentionMark]:
        """Those that touch a range, long ones first, so that a short one inside is painted on top."""
        marks = [self._mark(self._shown[each]) for each in self._by_range.overlapping(start, end)]
        return sorted(marks, key=lambda each: each.start - each.end)

    def restated(self, mentions: Iterable[Mention]) -> "MentionMarks":
        """The marks of the page after a change; where no mention moved, the index is kept."""
        shown = _shown(mentions)
        if not self._stand_as(shown):
            return MentionMarks(shown.values(), self._units)
        marks = MentionMarks.__new__(MentionMarks)
        marks._units, marks._shown, marks._by_range = self._units, shown, self._by_range
        return marks

    def _stand_as(self, shown: Mapping[str, Mention]) -> bool:
        if self._shown.keys() != shown.keys():
            return False
        return all(self._shown[key] is each or self._shown[key].span == each.span for key, each in shown.items())

    def _mark(self, mention: Mention) -> MentionMark:
        start, end = self._units.span_to_qt(mention.span)
        accepted = mention.state is State.ACCEPTED
        return MentionMark(id=mention.id, start=start, end=end, label=mention.label, accepted=accepted)


def _shown(mentions: Iterable[Mention]) -> dict[str, Mention]:
    return {each.id: each for each in mentions if each.state is not State.REJECTED}
