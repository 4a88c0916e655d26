"""Taking a codebook from a file into a project that has one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from corpus.commands.base import Command
from corpus.commands.codebook_plans import Plans
from corpus.commands.codebook_work import retire
from corpus.commands.settings import set_setting
from corpus.domain.texts import msg
from corpus.domain.topics import Codebook, checked_topic, in_tree_order
from corpus.store.store import Writing
from corpus.store.values import topic_row

_CODEBOOK = "codebook"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeCodebook(Command):
    """Make the project's codebook as a file has it: topics added and changed, those that it lacks retired.

    Topics are the same where their slugs are. No tag is lost; with `retire` off, topics that the file lacks stay.
    """

    name: ClassVar[str] = "take-codebook"
    title: ClassVar[str] = msg("Take codebook from file")
    codebook: Codebook
    retire: bool = True

    def run(self, writing: Writing) -> None:
        """Carry out the plan. Raises CorpusError where a topic cannot be used."""
        plan = Plans(writing.store).take(self.codebook, retire=self.retire)
        for topic in plan.added:
            writing.rows.insert("topics", topic_row(replace(checked_topic(topic), parent=None)))
        there = {topic.slug: topic for topic in writing.store.topics.all()}
        for topic in plan.topics:
            if topic.retired and not there[topic.slug].retired:
                retire(writing, topic.slug)
        placed = {topic.slug: place for place, topic in enumerate(in_tree_order(plan.topics))}
        for topic in plan.topics:
            row = topic_row(replace(checked_topic(topic), position=placed[topic.slug]))
            writing.rows.update("topics", row.pop("slug"), **row)
        set_setting(writing, _CODEBOOK, self.codebook.name)

    def details(self) -> Mapping[str, Any]:
        """The codebook's name and its topics; the rows themselves are the changes."""
        return {"codebook": self.codebook.name, "topics": [topic.slug for topic in self.codebook.topics]}
