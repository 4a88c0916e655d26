"""Which way a text reads, and that the marks of right-to-left words stand where the words do."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.domain.surgery import Edge
from desktop.reader.direction import paragraph_reads_left, reads_left
from desktop.reader.handles import handles
from desktop.reader.page_scene import areas
from desktop.reader.reader import Reader
from tests.desktop.reader.pages import find, page, statement

BODY = (
    'Roaming talks\n\n"הסכם נדידה ייחתם בקיץ," אמר השר לסוכנות BelTA.\n\n'
    "قال الوزير: سينتهي التجوال في يونيو بنسبة 12.5 في المائة.\n\n"
    'Minister Levin said "הסכם נדידה ייחתם" in Jerusalem.\n'
)


@pytest.mark.parametrize(
    ("words", "paragraph", "letter"),
    [("talks", False, False), ("אמר", True, True), ("BelTA", True, False), ("12.5", True, False),
     ("ייחתם בקיץ", True, True), ("Jerusalem", False, False), ("الوزير", True, True)],
)  # fmt: skip
def test_the_first_letter_with_a_direction_says_it(words: str, paragraph: bool, letter: bool) -> None:
    at = BODY.index(words)
    assert (paragraph_reads_left(BODY, at), reads_left(BODY, at)) == (paragraph, letter)


def test_signs_go_with_their_paragraph_and_nothing_reads_as_latin() -> None:
    assert reads_left(BODY, BODY.index("12.5") + 2)  # the point
    assert not reads_left(BODY, BODY.index('"הסכם נדידה ייחתם" in') - 1)
    assert not paragraph_reads_left("... 12\n", 2)
    assert not reads_left("", 0)


@pytest.mark.parametrize("words", ["הסכם נדידה ייחתם בקיץ", "سينتهي التجوال", 'said "הסכם נדידה ייחתם" in', "BelTA"])
def test_marks_and_handles_stand_at_their_words(words: str, qtbot: QtBot, qapp: QApplication) -> None:
    own = find(words, BODY)
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(900, 600)
    reader.show_article(page(body=BODY, title="Roaming talks", statements=(statement("s", own, body=BODY),)))
    reader.show()
    sheet = reader.sheet
    assert sheet
    lines = range(len(sheet.geometry.lines))
    boxes = areas(sheet.geometry, lines, *sheet.units.span_to_qt(own))
    assert boxes
    left, right = min(each.left for each in boxes), max(each.right for each in boxes)
    columns = sheet.layout.columns
    assert columns.text_left - 1 <= left < right <= columns.text_right + 1
    start, end = handles(sheet, (own,))
    assert (start.edge, end.edge) == (Edge.START, Edge.END)
    outer = (right, left) if reads_left(BODY, own.start) else (left, right)
    assert (round(start.x), round(end.x)) == (round(outer[0]), round(outer[1]))
    if paragraph_reads_left(BODY, own.start) and reads_left(BODY, own.start):
        assert right > (columns.text_left + columns.text_right) / 2  # such a paragraph stands at the right
