"""What of a page is shown: its statements as ranges of Qt's text, without what was rejected. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final

from corpus.domain.spans import Span
from corpus.domain.statements import State, Statement, Tag
from corpus.domain.topics import Topic
from desktop.offsets import Utf16Map
from desktop.plain import plain
from desktop.reader.labels import label_of
from desktop.reader.page import Page

Range = tuple[int, int]
_NONE_HELD: Final[Mapping[str, Any]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipMark:
    """A topic of a statement; `score` is shown while the topic is only suggested."""

    slug: str
    name: str
    colour: str | None
    accepted: bool
    score: float | None
    reasons: tuple[str, ...] = ()
    label: str = ""


@dataclass(eq=False, kw_only=True)  # neither frozen nor slotted: thousands are made at once, their chips on demand
class StatementMark:
    """A statement: its ranges, its topics (decided ones first) and the colour of the first, None for no topic.

    `statement`, `tags` and `topics` are what it was made of: as long as they are the same, so is the mark.
    """

    id: str
    ranges: tuple[Range, ...]
    start: int
    end: int
    accepted: bool
    voices: tuple[Range, ...]
    statement: Statement
    tags: tuple[Tag, ...]
    topics: Mapping[str, Topic]

    @cached_property
    def chips(self) -> tuple[ChipMark, ...]:
        """Its topics, decided ones first."""
        return chip_marks(self.tags, self.topics)

    @property
    def colour(self) -> str | None:
        """The colour of its underline and bracket."""
        return self.chips[0].colour if self.chips else None

    @property
    def label(self) -> str:
        """What tells its first topic from others where the colour does not; empty for no topic."""
        return self.chips[0].label if self.chips else ""

    def is_of(self, statement: Statement, tags: tuple[Tag, ...], topics: Mapping[str, Topic]) -> bool:
        """Whether it was made of exactly these values."""
        return self.statement is statement and self.tags is tags and self.topics is topics


def statement_marks(
    page: Page, units: Utf16Map, before: Mapping[str, StatementMark] = _NONE_HELD
) -> tuple[StatementMark, ...]:
    """The statements that are shown, in the order of the text. Marks of `before` that still hold are taken over."""
    found = []
    for each in page.statements:
        mark, tags = before.get(each.id), page.tags.get(each.id, ())
        if mark is None or not mark.is_of(each, tags, page.topics):
            mark = _statement_mark(page, units, each, tags)
        if mark:
            found.append(mark)
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.id)))


def _statement_mark(page: Page, units: Utf16Map, each: Statement, tags: tuple[Tag, ...]) -> StatementMark | None:
    """The mark of one statement; None where it was rejected or has no words."""
    body = page.article.body
    ranges = tuple([units.span_to_qt(part) for span in each.spans if (part := trimmed(body, span))])
    if each.state is State.REJECTED or not ranges:
        return None
    return StatementMark(
        id=each.id,
        ranges=ranges,
        start=ranges[0][0],
        end=ranges[0][1] if len(ranges) == 1 else max(end for _, end in ranges),
        accepted=each.state is State.ACCEPTED,
        voices=tuple([units.span_to_qt(part) for part in (each.speaker_span, each.cue_span) if part]),
        statement=each,
        tags=tags,
        topics=page.topics,
    )


def chip_marks(tags: Iterable[Tag], topics: Mapping[str, Topic]) -> tuple[ChipMark, ...]:
    """One chip for each topic of a statement: decided ones in the order of the codebook, then suggested by score."""
    best: dict[str, Tag] = {}
    for tag in tags:
        held = best.get(tag.topic)
        if tag.state is not State.REJECTED and (held is None or _weight(tag) > _weight(held)):
            best[tag.topic] = tag
    chips = []
    for slug, tag in best.items():
        topic = topics.get(slug)
        accepted = tag.state is State.ACCEPTED
        chips.append(
            ChipMark(
                slug=slug,
                name=plain(topic.name if topic else slug),
                colour=topic.colour if topic else None,
                accepted=accepted,
                score=None if accepted else tag.score,
                reasons=tag.reasons,
                label=label_of(slug, topics),
            )
        )

    def order(chip: ChipMark) -> tuple[bool, float, int, str]:
        topic = topics.get(chip.slug)
        return not chip.accepted, -(chip.score or 0.0), topic.position if topic else 0, chip.slug

    return tuple(sorted(chips, key=order))


def trimmed(body: str, span: Span) -> Span | None:
    """The span without white space at its ends, cut to the body; None where nothing is left."""
    start, end = max(0, span.start), min(span.end, len(body))
    if start < end and not (body[start].isspace() or body[end - 1].isspace()):
        return span if end == span.end and start == span.start else Span(start=start, end=end)
    text = body[start:end]
    start += len(text) - len(text.lstrip())
    end = start + len(text.strip())
    return Span(start=start, end=end) if start < end else None


def _weight(tag: Tag) -> tuple[bool, float]:
    return tag.state is State.ACCEPTED, tag.score or 0.0
