"""Statements over each other: told apart without colours, emphasised under the mouse, reached without a lane."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from corpus.domain.topics import Topic
from corpus.load.codebooks import shipped_codebook, shipped_codebooks
from desktop.reader.hint_codes import LETTERS, hint_codes, typed_letter
from desktop.reader.labels import label_of, topic_labels
from desktop.reader.page_scene import compose
from desktop.reader.reader import Reader
from desktop.theme import THEMES, contrast, legible_on
from tests.desktop.reader.pages import TOPICS, full_page, thirty


@pytest.mark.parametrize("name", shipped_codebooks())
def test_any_two_topics_of_a_shipped_codebook_differ_without_their_colours(name: str) -> None:
    topics = {each.slug: each for each in shipped_codebook(name).topics}
    labels = topic_labels(topics)
    assert labels.keys() == topics.keys()
    folded = [label.casefold() for label in labels.values()]
    assert len(set(folded)) == len(topics) > 1
    assert {len(label) for label in folded} <= {1, 2}
    for theme in THEMES.values():
        for topic in topics.values():
            colour = theme.mark(topic.colour)
            assert contrast(legible_on(colour), colour) >= 4.5
            assert contrast(theme.text(topic.colour), theme.page) >= 4.5


@given(st.lists(st.sampled_from(["Trade", "Transport", "тарифы", "т", "Sea trade", "😀", "5", "-"]), max_size=30))
def test_labels_are_never_the_same(names: list[str]) -> None:
    topics = {f"t{at}": Topic(slug=f"t{at}", name=name, position=at) for at, name in enumerate(names)}
    labels = [each.casefold() for each in topic_labels(topics).values()]
    assert len(set(labels)) == len(names)
    assert all(labels)


def test_a_topic_that_the_codebook_lacks_has_a_label_too() -> None:
    assert label_of("unknown", TOPICS) == "un"


@given(st.integers(0, 26 * 26))
def test_no_code_begins_another(number: int) -> None:
    codes = hint_codes(number)
    assert len(codes) == len(set(codes)) == number
    singles = {code for code in codes if len(code) == 1}
    assert not any(code[0] in singles for code in codes if len(code) == 2)
    assert number > len(LETTERS) or all(len(code) == 1 for code in codes)


def test_more_things_than_codes_are_refused() -> None:
    with pytest.raises(ValueError, match="two letters"):
        hint_codes(26 * 26 + 1)


def test_letters_of_other_keyboards() -> None:
    assert [typed_letter(each) for each in "aAфщўіь1. "] == ["a", "a", "a", "o", "o", "s", "m", "", "", ""]


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    made = Reader()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show_article(thirty())
    made.show()
    qtbot.waitExposed(made)
    return made


def bracket(reader: Reader, lane: int | None) -> tuple[str, QPoint]:
    """A statement in a lane, or the bar of those without one, and a place on it."""
    assert reader.sheet
    layout = reader.sheet.layout
    name = next(each for each, place in layout.statements.items() if place.lane == lane)
    top = reader.sheet.geometry.lines[layout.statements[name].first].bottom
    return name, QPoint(round(layout.lane_x(lane)) + 1, round(top) + 10)


def test_the_bracket_under_the_mouse_is_emphasised_with_its_words(reader: Reader) -> None:
    name, point = bracket(reader, 2)
    before = reader.grab().toImage()
    QTest.mouseMove(reader.viewport(), point)
    QApplication.processEvents()
    assert reader.hover == name
    assert reader.grab().toImage() != before
    assert reader.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    event = QHelpEvent(QEvent.Type.ToolTip, point, reader.viewport().mapToGlobal(point))
    QApplication.sendEvent(reader.viewport(), event)
    assert "Pavel Harbuz" in QToolTip.text()
    assert "trade (suggested, 0.50)" in QToolTip.text()
    QToolTip.hideText()
    QApplication.sendEvent(reader.viewport(), QEvent(QEvent.Type.Leave))
    assert reader.hover is None


def test_the_bar_of_those_without_a_lane_offers_them(reader: Reader) -> None:
    told: list[list[str]] = []
    shown: list[str] = []
    reader.crowd_activated.connect(lambda ids, _place: told.append(ids))
    reader.statement_activated.connect(shown.append)
    _, point = bracket(reader, None)
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert shown == []
    assert reader.sheet
    without = {each for each, place in reader.sheet.layout.statements.items() if place.lane is None}
    assert set(told[0]) == without
    assert len(without) == 22


def test_what_is_looked_at_has_a_bracket_even_without_a_lane(reader: Reader) -> None:
    assert reader.sheet
    layout, geometry = reader.sheet.layout, reader.sheet.geometry
    lines = range(len(geometry.lines))
    name, _ = bracket(reader, None)
    plain = compose(layout, geometry, lines, current=None, hits=reader._hits)
    for seen in ({"current": name}, {"current": None, "hover": name}):
        scene = compose(layout, geometry, lines, hits=reader._hits, **seen)
        own = [each for each in scene.brackets if each.current]
        assert [each.x for each in own] == [layout.lane_x(None)]
        assert len(scene.brackets) == len(plain.brackets) + 1
        assert [each.is_bare for each in scene.brackets if each.count] == [True]


def test_labels_of_narrow_lanes_go_down_in_steps(reader: Reader) -> None:
    assert reader.sheet
    layout, geometry = reader.sheet.layout, reader.sheet.geometry
    scene = compose(layout, geometry, range(len(geometry.lines)), current=None, hits=reader._hits)
    own = sorted((each for each in scene.brackets if each.label), key=lambda each: each.x)
    assert {each.label for each in own} == {label_of("trade", TOPICS)}
    assert all(one.label_drop != two.label_drop for one, two in pairwise(own))


def test_hints_of_two_letters(qtbot: QtBot) -> None:
    given_ = full_page()
    many = tuple(replace(each, id=f"{each.id}-{number}") for number in range(12) for each in given_.mentions)
    made = Reader()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show_article(replace(given_, mentions=many))
    made.show()
    qtbot.waitExposed(made)
    chosen: list[str] = []
    made.speaker_pointed.connect(chosen.append)
    assert made.hints.start()
    code, name = list(made.hints.codes.items())[-1]
    assert len(code) == 2
    QTest.keyClicks(made, code[0])
    QTest.keyClick(made, Qt.Key.Key_Backspace)  # a letter back
    assert chosen == []
    made.grab()
    QTest.keyClicks(made, code)
    assert chosen == [name]
    assert made.hints.codes == {}
