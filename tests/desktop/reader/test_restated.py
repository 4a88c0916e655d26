"""A page after a decision is laid out as if it had been shown anew."""

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from corpus.domain.spans import span
from corpus.domain.statements import State
from desktop.fonts import load_fonts, reading_font
from desktop.reader.columns import fit_columns
from desktop.reader.page import Page
from desktop.reader.page_text import load_text
from desktop.reader.sheet import Sheet
from tests.desktop.reader.pages import mention, page, statement, tag

WIDTH = 900
SLUGS = ("trade", "digital-signatures", "roaming")
PARAGRAPH = "Pavel Harbuz said that a seal made in Orsha holds in Tula from the first day, and that callers pay less."
BODY = "\n".join([PARAGRAPH, "A heading", PARAGRAPH * 3, PARAGRAPH, "One word.", PARAGRAPH * 2])


def random_page(chance: random.Random) -> Page:
    """Statements over each other, some across paragraphs, with topics, and mentions."""
    starts = [chance.randrange(len(BODY) - 200) for _ in range(25)]
    spans = [span(at, at + chance.randint(5, 190)) for at in starts]
    made = [statement(f"s{at}", each, body=BODY) for at, each in enumerate(spans)]
    tags = {each.id: tuple(tag(each.id, slug, 0.5) for slug in chance.sample(SLUGS, 2)) for each in made}
    mentions = [mention(f"m{at}", span(at * 7, at * 7 + 5), body=BODY) for at in range(20)]
    return page(body=BODY, statements=made, tags=tags, mentions=mentions)


def decisions(shown: Page, chance: random.Random) -> Iterator[Page]:
    """One change after the other: accepted, tagged, rejected, another kind, another place, gone, new."""
    for _ in range(30):
        at = chance.randrange(len(shown.statements))
        one, others = shown.statements[at], [each for each in shown.statements if each is not shown.statements[at]]
        match chance.randrange(5):
            case 0:
                shown = replace(shown, statements=(*others, replace(one, state=chance.choice(list(State)))))
            case 1:
                shown = replace(shown, tags={**shown.tags, one.id: (tag(one.id, chance.choice(SLUGS)),)})
            case 2:
                moved = statement(one.id, span(one.extent.start, one.extent.end + 3), body=BODY)
                shown = replace(shown, statements=(*others, moved))
            case 3:
                first, *rest = shown.mentions
                shown = replace(shown, mentions=(*rest, replace(first, label="ORG", state=chance.choice(list(State)))))
            case _:
                shown = replace(shown, statements=tuple(others) if len(others) > 5 else shown.statements)
        yield shown


def set_out(shown: Page, document: QTextDocument) -> Sheet:
    """A sheet made anew."""
    pitches = load_text(document, shown.article.body, shown.article.title, 16)
    document.setTextWidth(WIDTH)
    return Sheet(shown, document, pitches, fit_columns(WIDTH, 16), lambda chip: 40 + 6 * len(chip.name))


def places(sheet: Sheet) -> object:
    """All that is painted, as plain values."""
    layout = sheet.layout
    return (
        {k: (p.first, p.last, p.lane, p.level, p.mark.accepted, p.mark.colour) for k, p in layout.statements.items()},
        [each.mark.id for each in layout.on_lines(0, 10**6)],
        layout.mentions.within(0, 10**6),
        [(each.statement, each.chip, each.left, each.top, each.width) for each in layout.chips.overlapping(0, 10**6)],
        layout.crowds.overlapping(0, 10**6),
    )


@pytest.mark.parametrize("seed", range(4))
def test_a_page_after_decisions_stands_as_if_shown_anew(seed: int, qapp: QApplication) -> None:
    load_fonts()
    chance = random.Random(seed)
    document = QTextDocument()
    document.setDefaultFont(reading_font())
    sheet = set_out(random_page(chance), document)
    for shown in decisions(sheet.page, chance):
        sheet.layout.chips.overlapping(0, chance.choice((100, 10**6)))  # as if painted
        sheet.mark(shown)
        assert places(sheet) == places(set_out(shown, document))


def test_a_decision_keeps_the_places_of_all_others(qapp: QApplication) -> None:
    load_fonts()
    document = QTextDocument()
    document.setDefaultFont(reading_font())
    sheet = set_out(random_page(random.Random(7)), document)
    before, (one, *others) = sheet.layout, sheet.page.statements
    sheet.mark(replace(sheet.page, statements=(replace(one, state=State.SUGGESTED), *others)))
    assert sheet.layout.by_line is before.by_line
    assert all(sheet.layout.statements[each.id] is before.statements[each.id] for each in others)
