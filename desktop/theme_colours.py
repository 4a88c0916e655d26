"""Colour arithmetic: contrast (WCAG 2.2), mixing, and moving a colour until it can be seen. Colours are `#rrggbb`."""

import colorsys
from functools import lru_cache
from typing import Final

EDGE: Final = 1.7
MARK: Final = 3.0
TEXT: Final = 4.5
_STEPS: Final = 200


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue of `#rrggbb`, each 0 to 1."""
    return (int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255)


def written(red: float, green: float, blue: float) -> str:
    """`#rrggbb` of three channels of 0 to 1."""
    return "#" + "".join(f"{round(min(1.0, max(0.0, each)) * 255):02x}" for each in (red, green, blue))


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white), as defined by WCAG 2.2."""
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=256)
def mixed(first: str, second: str, share: float) -> str:
    """`share` (0 to 1) of the second colour over the first."""
    one, two = channels(first), channels(second)
    red, green, blue = (a + (b - a) * share for a, b in zip(one, two, strict=True))
    return written(red, green, blue)


@lru_cache(maxsize=1024)
def seen(colour: str, page: str, ratio: float) -> str:
    """The colour itself where it has that contrast on the page, else the nearest lightness of its hue that has.

    It goes darker on a light page and lighter on a dark one, so hues stay apart; black or white ends the search.
    """
    if contrast(colour, page) >= ratio:
        return colour
    hue, lightness, saturation = colorsys.rgb_to_hls(*channels(colour))
    end = 0.0 if luminance(page) > 0.18 else 1.0
    for step in range(1, _STEPS + 1):
        moved = written(*colorsys.hls_to_rgb(hue, lightness + (end - lightness) * step / _STEPS, saturation))
        if contrast(moved, page) >= ratio:
            return moved
    return written(end, end, end)
