"""The icons: drawn for this program, in one hand, in the colour of the theme."""

import re

import pytest
from PySide6.QtWidgets import QApplication

import resources
from desktop.icons import icon
from desktop.theme import DARK, LIGHT, Theme

DRAWN = [path for path in resources.files("icons", ".svg") if not path.endswith("quoteline.svg")]


@pytest.mark.parametrize("path", DRAWN)
def test_an_icon_has_the_strokes_of_the_others_and_no_colour_of_its_own(path: str) -> None:
    source = resources.read_text(path)
    assert 'viewBox="0 0 16 16"' in source
    assert 'stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"' in source
    assert source.count("stroke-width") == 1
    colours = re.findall(r'(?:fill|stroke)="([^"]*)"', source)
    assert set(colours) <= {"none", "currentColor"}


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("name", ["articles", "statement", "codebook", "table", "float", "overview"])
def test_an_icon_is_drawn_in_the_ink_of_the_theme(qapp: QApplication, theme: Theme, name: str) -> None:
    picture = icon(name, theme).pixmap(48, 48).toImage()
    inks = {
        picture.pixelColor(x, y).name() for x in range(48) for y in range(48) if picture.pixelColor(x, y).alpha() == 255
    }
    assert inks == {theme.ink}
