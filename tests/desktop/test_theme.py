"""Both themes can be read: every pair of colours that meets has the contrast it needs."""

from importlib.resources import files
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from corpus.domain.mentions import LABELS
from desktop.fonts import SANS, SERIF, load_fonts, reading_font, ui_font
from desktop.icons import app_icon, icon
from desktop.theme import DARK, EDGE, GROUPS, LIGHT, Appearance, Theme, theme_for
from desktop.theme_colours import MARK, TEXT, contrast, mixed, seen
from desktop.theme_qt import apply_theme, palette, style_sheet

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)
COLOURS = st.integers(0, 0xFFFFFF).map(lambda each: f"#{each:06x}")
HEAD_TOPICS = ("#c8741a", "#2457c5", "#0f8a6d", "#8a3fbf")


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#ffffff") == 1


@BOTH
@pytest.mark.parametrize("ground", ["window", "panel", "page", "selection", "wash", "keycap"])
def test_words_can_be_read_on_every_ground(theme: Theme, ground: str) -> None:
    for words in ("ink", "muted", "accent", "danger", "success"):
        assert contrast(getattr(theme, words), getattr(theme, ground)) >= TEXT, (words, ground)


@BOTH
def test_the_text_can_be_read_over_tints_hits_and_selection(theme: Theme) -> None:
    grounds = [*theme.tints.values(), *map(theme.faint, theme.tints.values())]
    for ground in (*grounds, theme.hit, theme.hit_current, theme.text_selection, theme.chip):
        assert contrast(theme.ink, ground) >= TEXT, ground
    assert contrast(theme.on_accent, theme.accent) >= TEXT
    for ground in (theme.page, theme.panel, theme.window):
        assert contrast(theme.control, ground) >= MARK


@BOTH
def test_the_focus_and_bars_of_progress_are_seen_on_every_ground(theme: Theme) -> None:
    for ground in (theme.page, theme.panel, theme.window, theme.selection, theme.wash, theme.chip):
        assert contrast(theme.accent, ground) >= MARK, ground
        assert contrast(theme.muted, ground) >= MARK, ground  # the arrows of fields
        assert contrast(theme.track, ground) >= 1.4, ground
    for before in (theme.field_line, theme.line, theme.track):  # what the line of the focus, or the bar, was before
        assert contrast(theme.accent, before) >= MARK, before
    assert contrast(theme.ink, theme.panel) >= MARK  # the line around the button that goes on


@BOTH
def test_outlines_of_suggested_mentions_are_seen(theme: Theme) -> None:
    assert set(GROUPS) == set(LABELS)
    for label in LABELS:
        assert EDGE <= contrast(theme.tint_edge(label), theme.page) < MARK  # seen, and quieter than statements


@BOTH
def test_topics_of_the_codebook_stay_apart_and_are_seen(theme: Theme) -> None:
    marks = [theme.mark(each) for each in HEAD_TOPICS]
    assert len(set(marks)) == len(marks)
    for each in marks:
        for ground in (theme.page, theme.panel, theme.window, theme.selection, theme.wash, theme.chip):
            assert contrast(each, ground) >= MARK * 0.99, ground
    assert all(first != second for first, second in combinations(map(theme.text, HEAD_TOPICS), 2))


@given(COLOURS, st.sampled_from([LIGHT.page, DARK.page, LIGHT.window, DARK.window]), st.sampled_from([MARK, TEXT]))
def test_any_colour_is_moved_until_it_is_seen(colour: str, page: str, ratio: float) -> None:
    found = seen(colour, page, ratio)
    assert contrast(found, page) >= ratio
    assert found == colour or contrast(colour, page) < ratio


@given(COLOURS, COLOURS)
def test_mixing_ends_at_both_colours(first: str, second: str) -> None:
    assert mixed(first, second, 0) == first
    assert mixed(first, second, 1) == second


def test_the_setting_chooses_the_theme() -> None:
    assert theme_for(Appearance.LIGHT, system_dark=True) is LIGHT
    assert theme_for(Appearance.DARK, system_dark=False) is DARK
    assert theme_for(Appearance.SYSTEM, system_dark=True) is DARK
    assert theme_for(Appearance.SYSTEM, system_dark=False) is LIGHT


@BOTH
def test_the_style_sheet_takes_all_its_tokens(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert theme.accent in sheet
    assert palette(theme).color(QPalette.ColorRole.Base).name() == theme.page


@BOTH
def test_a_window_can_be_shown_in_each_theme(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    before = (qapp.palette(), qapp.styleSheet(), qapp.font())
    apply_theme(qapp, theme)
    try:
        window = QWidget()
        window.setProperty("surface", "page")
        qtbot.addWidget(window)
        window.resize(60, 40)
        window.ensurePolished()
        assert window.grab().toImage().pixelColor(30, 20).name() == theme.page
    finally:
        qapp.setPalette(before[0])
        qapp.setStyleSheet(before[1])
        qapp.setFont(before[2])


def test_fonts_come_with_the_program(qapp: QApplication) -> None:
    assert {SERIF, SANS} <= set(load_fonts())
    assert QFontInfo(reading_font()).family() == SERIF
    assert QFontInfo(ui_font(12, QFont.Weight.DemiBold)).weight() == QFont.Weight.DemiBold
    letters = QFontMetrics(reading_font())
    assert all(letters.inFontUcs4(ord(each)) for each in "Aßőžəў\u0456Ї«»„“€₽α№—…")


def test_font_files_are_small_and_their_licence_is_there() -> None:
    folder = files("resources") / "fonts"
    sizes = {each.name: len(each.read_bytes()) for each in folder.iterdir() if each.name.endswith(".ttf")}
    assert len(sizes) == 6
    assert max(sizes.values()) < 250_000
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")


@BOTH
def test_every_icon_is_drawn(theme: Theme, qapp: QApplication) -> None:
    names = sorted(each.name for each in (files("resources") / "icons").iterdir() if each.name.endswith(".svg"))
    assert {"search.svg", "add.svg", "undo.svg", "redo.svg", "check.svg", "cross.svg"} <= set(names)
    for name in names:
        picture = icon(name.removesuffix(".svg"), theme).pixmap(16, 16).toImage()
        alphas = [picture.pixelColor(x, y).alpha() for x in range(16) for y in range(16)]
        assert max(alphas) > 100, name
    assert not app_icon().isNull()
