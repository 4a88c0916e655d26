"""What is painted, in pixels: the sheet of a bare document, composed and painted into an image."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication

from corpus.domain.spans import Span
from corpus.domain.statements import State
from desktop.fonts import load_fonts, reading_font
from desktop.reader.columns import fit_columns
from desktop.reader.intervals import Intervals
from desktop.reader.page import Page
from desktop.reader.page_painter import PagePainter
from desktop.reader.page_scene import Scene, compose
from desktop.reader.page_text import load_text, set_margins
from desktop.reader.sheet import Sheet
from desktop.theme import DARK, LIGHT, Theme
from tests.desktop.reader.pages import BODY, find, full_page, mention, page, statement, tag, thirty

WIDTH, HEIGHT = 900, 500
BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)


class Painted:
    """A page painted without a window."""

    def __init__(self, shown: Page, theme: Theme, *, current: str | None = None, hits: tuple[Span, ...] = ()) -> None:
        load_fonts()
        self.theme, self.document = theme, QTextDocument()
        self.document.setDefaultFont(reading_font())
        self.document.setDocumentMargin(0)
        columns = fit_columns(WIDTH, 16)
        right = WIDTH - columns.text_right
        pitches = load_text(self.document, shown.article.body, shown.article.title, 16)
        set_margins(self.document, left=columns.text_left, top=20, right=right, bottom=20)
        self.document.setTextWidth(WIDTH)
        painter = PagePainter(theme)
        self.sheet = Sheet(shown, self.document, pitches, columns, painter.chips.width)
        ranges = [self.sheet.units.span_to_qt(each) for each in hits]
        found = Intervals((start, end, (start, end)) for start, end in ranges)
        lines = self.sheet.geometry.visible(0, HEIGHT)
        first = ranges[0] if ranges else None
        self.scene: Scene = compose(
            self.sheet.layout, self.sheet.geometry, lines, current=current, hits=found, hit=first
        )
        self.image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        self.image.fill(QColor(theme.page))
        with QPainter(self.image) as painting:
            painter.paint_under(painting, self.scene)
            painter.paint_over(painting, self.scene, self.sheet.layout)

    def at(self, x: float, y: float) -> str:
        return self.image.pixelColor(round(x), round(y)).name()

    def box(self, at: Span) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of a span on its first line."""
        start, end = self.sheet.units.span_to_qt(at)
        number = self.sheet.geometry.line_of(start)
        left, right = self.sheet.geometry.runs(number, start, end)[0]
        row = self.sheet.geometry.lines[number]
        return left, row.glyph_top, right, row.bottom


@BOTH
def test_a_decided_mention_is_tinted_and_a_suggested_one_has_an_outline(theme: Theme, qapp: QApplication) -> None:
    painted = Painted(full_page(), theme)
    left, top, right, _ = painted.box(find("MINSK"))
    assert painted.at((left + right) / 2, top + 4) == theme.tint("GPE")
    left, top, right, _ = painted.box(find("Orsha"))
    assert painted.at((left + right) / 2, top + 4) == theme.faint(theme.tint("GPE"))
    edge = {painted.at(x, round(top)) for x in range(round(left), round(right))}
    assert len(edge) > 1
    left, top, right, _ = painted.box(find("autumn"))
    assert painted.at((left + right) / 2, top + 4) == theme.page


@BOTH
def test_underlines_have_the_colour_of_the_topic_and_dashes_for_suggestions(theme: Theme, qapp: QApplication) -> None:
    painted = Painted(full_page(), theme)
    lines = {(each.colour, each.accepted): each for each in painted.scene.underlines}
    solid = lines["#0f8a6d", True]
    row = {painted.at(x, solid.y) for x in range(round(solid.left) + 1, round(solid.right) - 1)}
    assert row == {theme.mark("#0f8a6d")}
    dashed = lines[None, False]
    row = {painted.at(x, dashed.y) for x in range(round(dashed.left) + 1, round(dashed.right) - 1)}
    assert row == {theme.muted, theme.page}


def test_an_underline_ends_with_the_last_letter_before_a_wrap(qapp: QApplication) -> None:
    body = "word " * 60
    shown = page(body=body, statements=(statement("s", Span(start=0, end=len(body)), body=body),))
    painted = Painted(shown, LIGHT)
    assert len(painted.scene.underlines) > 2
    geometry = painted.sheet.geometry
    for number, line in enumerate(painted.scene.underlines):
        row = geometry.lines[number]
        assert line.right == geometry.runs(number, row.end - 1, row.end)[0][1]
        assert body[row.end - 1] == "d"


@BOTH
def test_the_current_statement_is_washed(theme: Theme, qapp: QApplication) -> None:
    painted = Painted(full_page(), theme, current="s-rates")
    left, top, _, _ = painted.box(find("Callers"))
    assert painted.at(painted.sheet.layout.columns.text_right + 3, top + 5) == theme.wash
    plain = Painted(full_page(), theme)
    assert plain.at(painted.sheet.layout.columns.text_right + 3, top + 5) == theme.page
    assert left > 0


@BOTH
def test_brackets_stand_in_the_margin_apart_from_each_other(theme: Theme, qapp: QApplication) -> None:
    painted = Painted(full_page(), theme)
    solid = next(each for each in painted.scene.brackets if each.accepted and each.colour == "#2457c5")
    dashed = next(each for each in painted.scene.brackets if not each.accepted and each.colour == "#c8741a")
    assert solid.x != dashed.x
    middle = (solid.top + solid.bottom) / 2
    assert painted.at(solid.x, middle) == theme.mark("#2457c5")
    column = {painted.at(dashed.x, y) for y in range(round(dashed.top) + 4, round(dashed.bottom) - 4)}
    assert theme.page in column
    assert theme.mark("#c8741a") in column


@BOTH
def test_chips_show_the_colour_of_their_topic(theme: Theme, qapp: QApplication) -> None:
    painted = Painted(full_page(), theme)
    left = painted.sheet.layout.columns.chips_left
    for place in painted.scene.chips:
        assert place.chip is not None
        colour = theme.mark(place.chip.colour) if place.chip.colour else theme.muted
        assert painted.at(left + place.left + 6, place.top + 10) == colour


def test_search_hits_are_painted_under_the_text(qapp: QApplication) -> None:
    painted = Painted(full_page(), LIGHT, hits=(find("domestic"), find("stamp")))
    for words, colour in (("domestic", LIGHT.hit_current), ("stamp", LIGHT.hit)):
        left, top, right, _ = painted.box(find(words))
        assert painted.at((left + right) / 2, top + 4) == colour


def test_the_speaker_of_the_current_statement_is_marked(qapp: QApplication) -> None:
    one = statement("s", find("Until then we print and stamp."))
    spoken = type(one)(
        id="s", article_id="a", spans=one.spans, quote=one.quote, kind=one.kind, speaker_span=find("he explained"),
        state=State.ACCEPTED,
    )  # fmt: skip
    assert Painted(page(statements=(spoken,)), LIGHT, current="s").scene.voices
    assert not Painted(page(statements=(spoken,)), LIGHT).scene.voices


def test_statements_without_a_lane_share_a_bar(qapp: QApplication) -> None:
    painted = Painted(thirty(), DARK)
    bars = [each for each in painted.scene.brackets if each.count]
    assert len(bars) == 1
    assert bars[0].count + sum(not each.count for each in painted.scene.brackets) == 30
    assert any(each.chip is None and each.hidden for each in painted.scene.chips)


def test_a_long_name_is_elided_and_stays_in_its_chip(qapp: QApplication) -> None:
    shown = page(statements=(statement("s", find("stamp")),), tags={"s": (tag("s", "roaming-" * 9, 0.5),)})
    painted = Painted(shown, LIGHT)
    (chip,) = painted.scene.chips
    right = painted.sheet.layout.columns.chips_left + chip.left + chip.width
    assert chip.width == painted.sheet.layout.columns.chips_width
    assert {painted.at(x, chip.top + 10) for x in range(right + 1, WIDTH)} == {LIGHT.page}
    score = {painted.at(x, y) for x in range(right - 32, right - 8) for y in range(chip.top + 4, chip.top + 16)}
    assert len(score) > 3


def test_a_range_in_a_mixed_line_is_where_its_letters_are(qapp: QApplication) -> None:
    body = "אמר השר דנה כהן ב-3 June כי חוזה שנחתם ב-Grodno תקף"
    first, second = find("June", body), find("Grodno", body)
    shown = page(body=body, mentions=(mention("m1", first, body=body), mention("m2", second, body=body)))
    painted = Painted(shown, LIGHT)
    assert painted.sheet.geometry.lines[0].mixed
    boxes = sorted((each.area.left, each.area.right) for each in painted.scene.tints)
    assert len(boxes) == 2
    assert boxes[0][1] < boxes[1][0]
    width = reading_width("Grodno")
    assert min(abs((right - left) - width) for left, right in boxes) < 2


def reading_width(words: str) -> float:
    from PySide6.QtGui import QFontMetricsF

    return QFontMetricsF(reading_font()).horizontalAdvance(words)


def test_the_body_of_the_page_is_not_changed(qapp: QApplication) -> None:
    painted = Painted(full_page(), LIGHT)
    assert painted.document.toPlainText() == BODY
