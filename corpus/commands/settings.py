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
        set_setting(writing, PIPELINE, self.model or "")

    def details(self) -> Mapping[str, Any]:
        """The pipeline, null for none."""
        return {"model": self.model}


def set_setting(writing: Writing, name: str, value: str) -> None:
    """Write a setting of the project, or with an empty text take it away; one that is so already is no change."""
    there = writing.store.settings.get(name)
    if not value:
        if there:
            writing.rows.delete("settings", name)
    elif not there:
        writing.rows.insert("settings", {"name": name, "value": value})
    else:
        writing.rows.update("settings", name, value=value)
