"""The first change of a project: its codebook."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from corpus.commands.base import Command
from corpus.domain.texts import msg
from corpus.domain.topics import Codebook, checked_topic, parents_first
from corpus.store.store import Writing
from corpus.store.values import topic_row


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateProject(Command):
    """Copy a codebook into a new project. Undo stops here."""

    name: ClassVar[str] = "create-project"
    title: ClassVar[str] = msg("New project")
    codebook: Codebook

    def run(self, writing: Writing) -> None:
        """Insert the topics in their order, and note which codebook they come from."""
        writing.rows.insert("settings", {"name": "codebook", "value": self.codebook.name})
        topics = [replace(checked_topic(each), position=place) for place, each in enumerate(self.codebook.topics)]
        for topic in parents_first(topics):
            writing.rows.insert("topics", topic_row(topic))

    def details(self) -> Mapping[str, Any]:
        """The codebook's name and topics; the rows themselves are the changes."""
        return {"codebook": self.codebook.name, "topics": [topic.slug for topic in self.codebook.topics]}
