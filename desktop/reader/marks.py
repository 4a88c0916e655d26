"""What of a page is shown: its mentions and statements as ranges of Qt's text, without what was rejected. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.domain.spans import Span
from corpus.domain.statements import State, Tag
from desktop.offsets import Utf16Map
from desktop.plain import plain
from desktop.reader.page import Page

Range = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionMark:
    """A mention; `start` and `end` count UTF-16 units, as everywhere in this package."""

    id: str
    start: int
    end: int
    label: str
    accepted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipMark:
    """A topic of a statement; `score` is shown while the topic is only suggested."""

    slug: str
    name: str
    colour: str | None
    accepted: bool
    score: float | None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementMark:
    """A statement: its ranges, its topics (decided ones first) and the colour of the first, None for no topic."""

    id: str
    ranges: tuple[Range, ...]
    accepted: bool
    chips: tuple[ChipMark, ...]
    voices: tuple[Range, ...] = ()

    @property
    def colour(self) -> str | None:
        """The colour of its underline and bracket."""
        return self.chips[0].colour if self.chips else None

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.ranges[0][0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return max(end for _, end in self.ranges)


def mention_marks(page: Page, units: Utf16Map) -> tuple[MentionMark, ...]:
    """The mentions that are shown, long ones first, so that a short one inside is painted on top."""
    found = []
    for each in page.mentions:
        if each.state is not State.REJECTED:
            start, end = units.span_to_qt(each.span)
            accepted = each.state is State.ACCEPTED
            found.append(MentionMark(id=each.id, start=start, end=end, label=each.label, accepted=accepted))
    return tuple(sorted(found, key=lambda each: (each.start - each.end, each.start, each.id)))


def statement_marks(page: Page, units: Utf16Map) -> tuple[StatementMark, ...]:
    """The statements that are shown, in the order of the text."""
    body = page.article.body
    found = []
    for each in page.statements:
        ranges = tuple(units.span_to_qt(part) for span in each.spans if (part := trimmed(body, span)))
        if each.state is State.REJECTED or not ranges:
            continue
        voices = tuple(units.span_to_qt(part) for part in (each.speaker_span, each.cue_span) if part)
        found.append(
            StatementMark(
                id=each.id,
                ranges=ranges,
                accepted=each.state is State.ACCEPTED,
                chips=chip_marks(page.tags.get(each.id, ()), page),
                voices=voices,
            )
        )
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.id)))


def chip_marks(tags: Iterable[Tag], page: Page) -> tuple[ChipMark, ...]:
    """One chip for each topic of a statement: decided ones in the order of the codebook, then suggested by score."""
    best: dict[str, Tag] = {}
    for tag in tags:
        held = best.get(tag.topic)
        if tag.state is not State.REJECTED and (held is None or _weight(tag) > _weight(held)):
            best[tag.topic] = tag
    chips = []
    for slug, tag in best.items():
        topic = page.topics.get(slug)
        accepted = tag.state is State.ACCEPTED
        chips.append(
            ChipMark(
                slug=slug,
                name=plain(topic.name if topic else slug),
                colour=topic.colour if topic else None,
                accepted=accepted,
                score=None if accepted else tag.score,
                reasons=tag.reasons,
            )
        )

    def order(chip: ChipMark) -> tuple[bool, float, int, str]:
        topic = page.topics.get(chip.slug)
        return not chip.accepted, -(chip.score or 0.0), topic.position if topic else 0, chip.slug

    return tuple(sorted(chips, key=order))


def trimmed(body: str, span: Span) -> Span | None:
    """The span without white space at its ends, cut to the body; None where nothing is left."""
    start, end = max(0, span.start), min(span.end, len(body))
    text = body[start:end]
    start += len(text) - len(text.lstrip())
    end = start + len(text.strip())
    return Span(start=start, end=end) if start < end else None


def _weight(tag: Tag) -> tuple[bool, float]:
    return tag.state is State.ACCEPTED, tag.score or 0.0
