"""What invented stories are made of, as templates with slots."""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

_SLOT: Final = re.compile(r"\{(\w+)\}")
_MOST: Final = 6  # slots in each other


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How an agency writes. `sentences` are by topic; `{name}` in a template stands for one of `slots[name]`.

    `{figure}` is a number. `closings` are what the agency ends many of its stories with; `said` are pairs of ways to
    say the same, which a copy may swap. `bulletins` come daily with other figures: each is a story of its own.
    """

    sentences: Mapping[str, Sequence[str]]
    titles: Mapping[str, Sequence[str]]
    datelines: Sequence[str]
    slots: Mapping[str, Sequence[str]]
    closings: Sequence[str] = ()
    bulletins: Sequence[str] = ()
    said: Sequence[tuple[str, str]] = ()
    length: tuple[int, int] = (9, 18)  # sentences
    kept: tuple[float, float] = (0.55, 0.9)  # share of the sentences that a cut leaves
    edits: tuple[int, int] = (1, 3)  # how many things are done to a copy

    def fill(self, template: str, chance: random.Random) -> str:
        """The template with its slots filled."""
        for _ in range(_MOST):
            template, count = _SLOT.subn(lambda slot: self._one(slot[1], chance), template)
            if not count:
                break
        return template[:1].upper() + template[1:]

    def _one(self, name: str, chance: random.Random) -> str:
        return str(chance.randint(11, 989)) if name == "figure" else chance.choice(self.slots[name])
