"""Settings of the project itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from corpus.commands.base import Command
from corpus.domain.texts import msg
from corpus.store.store import Writing

PIPELINE: Final = "pipeline"  # the setting with the name of the project's own spaCy pipeline


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosePipeline(Command):
    """Choose the spaCy pipeline of this project: a folder, a wheel, a package, or `SHIPPED`.

    None takes the choice back, so that each user's own default applies. Nothing is loaded here.
    """

    name: ClassVar[str] = "choose-pipeline"
    title: ClassVar[str] = msg("Choose language pipeline")
    model: str | None

    def run(self, writing: Writing) -> None:
        """Write the setting; nothing happens where it is so already."""
        there = writing.store.settings.get(PIPELINE)
        if not self.model:
            if there:
                writing.rows.delete("settings", PIPELINE)
        elif not there:
            writing.rows.insert("settings", {"name": PIPELINE, "value": self.model})
        elif there != self.model:
            writing.rows.update("settings", PIPELINE, value=self.model)

    def details(self) -> Mapping[str, Any]:
        """The pipeline, null for none."""
        return {"model": self.model}
