"""The looks of the window as values: two themes of named colours, and which one applies. No Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from desktop.theme_colours import EDGE, MARK, TEXT, contrast, mixed, seen

UI_PIXELS: Final = 13
READER_PIXELS: Final = 16


class Appearance(StrEnum):
    """What the analyst chose: a light window, a dark one, or as the system has it."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours as `#rrggbb`. `page` is the article's surface, `panel` that of the panels, `window` that of the bars.

    `wash` lies behind the current statement, `hit` and `hit_current` behind search hits, `tints` behind entities by
    their group. `field_line` is the border of things that can be typed in or pressed, `control` that of boxes to tick,
    `track` what a bar of progress fills.
    """

    name: str
    dark: bool
    window: str
    panel: str
    page: str
    ink: str
    muted: str
    line: str
    field_line: str
    control: str
    accent: str
    on_accent: str
    selection: str
    text_selection: str
    wash: str
    hit: str
    hit_current: str
    keycap: str
    chip: str
    chip_dash: str
    track: str
    danger: str
    success: str
    tints: Mapping[str, str]

    def tint(self, label: str) -> str:
        """The colour behind an entity with this label (`corpus.domain.mentions.LABELS`)."""
        return self.tints[GROUPS.get(label, "date")]

    def tint_edge(self, label: str) -> str:
        """The outline of a suggested entity: its tint, moved until it is just seen on the page.

        A text has dozens of them; at the contrast of a mark they would be louder than the words.
        """
        return seen(self.tint(label), self.page, EDGE)

    def faint(self, colour: str) -> str:
        """A tint at half strength over the page."""
        return mixed(colour, self.page, 0.5)

    def mark(self, colour: str) -> str:
        """A topic's colour for squares, underlines and brackets: at least 3:1 on the page and on a selected row."""
        return seen(seen(colour, self.page, MARK), self.selection, MARK)

    def text(self, colour: str) -> str:
        """A topic's colour for words: at least 4.5:1 on the page."""
        return seen(colour, self.page, TEXT)


GROUPS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "PERSON": "person",
        "ORG": "organisation",
        "GPE": "place",
        "LOC": "place",
        "FAC": "place",
        "NORP": "nationality",
        "EVENT": "event",
        "LAW": "event",
        "PRODUCT": "event",
        "DATE": "date",
        "MONEY": "date",
        "PERCENT": "date",
    }
)

LIGHT: Final = Theme(
    name="light",
    dark=False,
    window="#f4f3f0",
    panel="#fbfaf8",
    page="#ffffff",
    ink="#1f2328",
    muted="#63676e",
    line="#e2dfd8",
    field_line="#d5d1c8",
    control="#85837c",
    accent="#2457c5",
    on_accent="#ffffff",
    selection="#e7eefc",
    text_selection="#b9d0fb",
    wash="#f3f7fe",
    hit="#fbe08a",
    hit_current="#f6b84a",
    keycap="#eceae4",
    chip="#ffffff",
    chip_dash="#b9b5ab",
    track="#c6c2b8",
    danger="#b3261e",
    success="#1a7449",
    tints=MappingProxyType(
        {
            "person": "#dbe7ff",
            "organisation": "#eae0fb",
            "place": "#d9f1e0",
            "date": "#eceae4",
            "event": "#fde4d4",
            "nationality": "#fbf0c9",
        }
    ),
)

DARK: Final = Theme(
    name="dark",
    dark=True,
    window="#1b1d21",
    panel="#212429",
    page="#26292f",
    ink="#e6e6e3",
    muted="#9fa5ad",
    line="#33373e",
    field_line="#414650",
    control="#858a91",
    accent="#8db0ff",
    on_accent="#14203a",
    selection="#2b3550",
    text_selection="#3d5488",
    wash="#2a303c",
    hit="#6b5716",
    hit_current="#7d5c0a",
    keycap="#33373e",
    chip="#2d3138",
    chip_dash="#565c67",
    track="#565c67",
    danger="#ff9a8f",
    success="#6fd3a2",
    tints=MappingProxyType(
        {
            "person": "#2c3f68",
            "organisation": "#42346a",
            "place": "#264a38",
            "date": "#3a3d43",
            "event": "#5a3c2c",
            "nationality": "#544a22",
        }
    ),
)

THEMES: Final[Mapping[str, Theme]] = MappingProxyType({LIGHT.name: LIGHT, DARK.name: DARK})


def legible_on(colour: str) -> str:
    """White or black, whichever can be read better on a colour: 4.5:1 at least."""
    return max(("#ffffff", "#000000"), key=lambda each: contrast(each, colour))


def theme_for(appearance: Appearance, *, system_dark: bool) -> Theme:
    """The theme that a choice means; `system_dark` says what the system has."""
    if appearance is Appearance.SYSTEM:
        return DARK if system_dark else LIGHT
    return THEMES[appearance.value]


__all__ = [
    "DARK",
    "EDGE",
    "LIGHT",
    "MARK",
    "TEXT",
    "THEMES",
    "Appearance",
    "Theme",
    "contrast",
    "legible_on",
    "theme_for",
]
