"""Learning from decisions: keeping what was learned, and switching it on and off."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from corpus.commands.base import Command
from corpus.domain.learned import LearnedParts
from corpus.domain.texts import msg
from corpus.store.store import Writing

SETTING: Final = "learning"  # a setting of the project; "off" switches it off


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepLearned(Command):
    """Keep what was learned in place of what was kept before; None forgets it. It changes no row that is journaled.

    `moment` says up to when decisions were looked at; empty for now.
    """

    name: ClassVar[str] = "keep-learned"
    title: ClassVar[str] = msg("Learn from decisions")
    learned: LearnedParts | None
    moment: str = ""

    def run(self, writing: Writing) -> None:
        """Replace the parts."""
        writing.store.learned.keep(self.learned, self.moment or writing.moment)

    def details(self) -> Mapping[str, Any]:
        """Nothing: what was learned follows from the decisions."""
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLearning(Command):
    """Say whether suggestions of this project use what was learned."""

    name: ClassVar[str] = "set-learning"
    title: ClassVar[str] = msg("Switch learning")
    on: bool

    def run(self, writing: Writing) -> None:
        """Write the setting; nothing happens where it is so already."""
        value = "on" if self.on else "off"
        there = writing.store.settings.get(SETTING)
        if not there:
            writing.rows.insert("settings", {"name": SETTING, "value": value})
        elif there != value:
            writing.rows.update("settings", SETTING, value=value)

    def details(self) -> Mapping[str, Any]:
        """Whether it is on."""
        return {"on": self.on}
