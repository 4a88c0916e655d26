"""What a proof measured, told in one line each."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """The outcome of one proof: its name, what was measured, what is wanted, and all that went wrong."""

    name: str
    told: str
    wanted: str
    wrong: list[str]

    @property
    def holds(self) -> bool:
        """Whether nothing went wrong."""
        return not self.wrong


def show(*figures: Figure) -> None:
    """Print the figures as rows of a table, with what went wrong below each."""
    for figure in figures:
        holds = "holds" if figure.holds else "DOES NOT HOLD"
        print(f"| {figure.name} | {figure.wanted} | {figure.told} | {holds} |", flush=True)
        for each in figure.wrong[:20]:
            print(f"    {each}", flush=True)


def tell(*figures: Figure) -> NoReturn:
    """Print the figures and end the program: with 1 where one does not hold."""
    show(*figures)
    sys.exit(0 if all(figure.holds for figure in figures) else 1)


def numbers(description: str | None, *wanted: tuple[str, int, str], given: Sequence[str] | None = None) -> list[int]:
    """What a proof was told on the command line: whole numbers above 0, each with its name, what it is without being
    given, and what it counts. Ends the program where something else was given, and after its help."""
    parser = argparse.ArgumentParser(description=(description or "").partition("\n")[0])
    for name, default, what in wanted:
        told = f"{what} (default: {default:,})"
        parser.add_argument(name, nargs="?", default=default, type=_above_0, metavar=name.upper(), help=told)
    found = vars(parser.parse_args(given))
    return [found[name] for name, _, _ in wanted]


def _above_0(text: str) -> int:
    number = int(text) if text.isascii() and text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return number
