"""What the desktop lends to the command line."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Windows:
    """What the desktop does for the command line, where it is there: draw its window into a picture, or open it."""

    draw: Callable[[Path, Path], None] | None = None
    open: Callable[[Path], int] | None = None
