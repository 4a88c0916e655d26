"""What the tool tip of a thing on the page says."""

from desktop.reader.described import described_chip, described_mention, tip_statement
from desktop.reader.hits import Layer, Target
from desktop.reader.sheet import Sheet
from desktop.translate import tr
from desktop.wording import guideline


def tip_of(sheet: Sheet, target: Target) -> str:
    """What a chip, a bracket or a mention is; empty for what has no tool tip."""
    page = sheet.page
    if target.layer is Layer.MENTION:
        return next((described_mention(each) for each in page.mentions if each.id == target.id), "")
    if target.members:
        return tr("{count} more statements: click to choose one", count=target.hidden)
    if target.layer is Layer.CHIP and target.hidden:
        return tr("{count} more topics, shown in the statement panel", count=target.hidden)
    if target.layer is Layer.CHIP:
        chips = sheet.layout.statements[target.id].mark.chips
        words = next((described_chip(each) for each in chips if each.slug == target.topic), "")
        topic = page.topics.get(target.topic)
        return f"{words}\n{guideline(topic)}" if topic and topic.definition else words
    statement = sheet.layout.statements[target.id].mark.statement
    return tip_statement(page, statement) if target.layer is Layer.BRACKET else ""
