"""What a proof measured, told in one line each."""

import sys
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
