"""Which spaCy pipeline finds names beside Quoteline's own rules: what can be chosen, and what a chosen one is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

SHIPPED: Final = "shipped"  # stands for the pipeline that comes with Quoteline, where another would be the default
WHEEL: Final = ".whl"


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineFacts:
    """A pipeline that was loaded: its name and version as suggestions carry them, and the kinds of names it finds.

    `labels` are those that it gives to what it finds, in our terms; `left_out` are its own labels that have no place
    among ours.
    """

    name: str
    version: str
    labels: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def first_wish(*wishes: str | None) -> str | None:
    """The pipeline to use by wishes that go before one another; None for the one that comes with Quoteline."""
    wish = next((each for each in wishes if each), None)
    return None if wish == SHIPPED else wish


def settled(name: str) -> str:
    """A pipeline's name that means the same everywhere: the whole path of a folder or wheel, else the name itself."""
    place = Path(name).expanduser()
    return str(place.resolve()) if place.is_dir() or place.suffix == WHEEL else name
