"""Statements and mentions in words: for screen readers and tool tips."""

from corpus.domain.history import cut
from corpus.domain.mentions import Mention
from corpus.domain.statements import State, Statement
from desktop.languages import shown_number
from desktop.reader.marks import ChipMark, chip_marks
from desktop.reader.page import Page
from desktop.translate import tr
from desktop.wording import LABEL_NAMES, STATES, quoted, shown_reasons


def described_statement(page: Page, statement: Statement) -> str:
    """One statement as a screen reader says it: its place in the article, quote, speaker, topics and state."""
    shown = sorted((each for each in page.statements if each.state is not State.REJECTED), key=_order)
    number = next((at for at, each in enumerate(shown, start=1) if each.id == statement.id), 0)
    chips = chip_marks(page.tags.get(statement.id, ()), page.topics)
    speaker = ", ".join(part for part in (statement.speaker, statement.organisation) if part)
    parts = [
        tr(
            "Statement {number} of {count}, {state}", number=number, count=len(shown), state=tr(STATES[statement.state])
        ),
        tr("Quote: {quote}", quote=statement.quote),
        tr("Speaker: {speaker}", speaker=speaker) if speaker else tr("No speaker"),
        tr("Topics: {topics}", topics=", ".join(map(_topic, chips))) if chips else tr("No topics"),
    ]
    return "\n".join(parts)


def tip_statement(page: Page, statement: Statement) -> str:
    """A statement in the tool tip of its bracket: the beginning of its quote, who says it, and on what."""
    chips = chip_marks(page.tags.get(statement.id, ()), page.topics)
    speaker = ", ".join(part for part in (statement.speaker, statement.organisation) if part)
    words = quoted([cut(statement.quote)])
    parts = [words, speaker or tr("No speaker"), ", ".join(map(_topic, chips)) or tr("No topics")]
    return "\n".join(parts)


def described_mention(mention: Mention) -> str:
    """A mention in a tool tip."""
    return tr("{label}, {state}", label=tr(LABEL_NAMES[mention.label]), state=tr(STATES[mention.state]))


def described_chip(chip: ChipMark) -> str:
    """A topic's chip in a tool tip: the words that triggered a suggestion are shown here."""
    lines = [_topic(chip)]
    if chip.reasons:
        lines.append(tr("Found: {words}", words=shown_reasons(chip.reasons)))
    return "\n".join(lines)


def _topic(chip: ChipMark) -> str:
    if chip.accepted:
        return chip.name
    if chip.score is None:
        return tr("{topic} (suggested)", topic=chip.name)
    return tr("{topic} (suggested, {score})", topic=chip.name, score=shown_number(chip.score, 2))


def _order(statement: Statement) -> tuple[int, int, str]:
    extent = statement.extent
    return extent.start, extent.end, statement.id
